// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace PhoLuat {

/// A stretch of text that stayed, went or came.
struct TextChange {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const TextChange &, const TextChange &) = default;
};

/// What changed from one text to another, word by word inside lines that changed. Joining all but Added gives `before`,
/// all but Removed gives `after`.
[[nodiscard]] QList<TextChange> textDiff(const QString &before, const QString &after);
/// The same for people: removed words struck through, added ones underlined; unchanged lines far from any change left out.
[[nodiscard]] QString diffHtml(const QList<TextChange> &changes, const QString &removedColor, const QString &addedColor);

} // namespace PhoLuat
