// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace PhoLuat {

/// The word before a field, as wide in every form of the page; a longer one goes on below itself.
[[nodiscard]] inline QLabel *formWord(const QString &text, QWidget *field, QWidget *parent)
{
    constexpr int letters = 28;
    auto *word = new QLabel(text, parent);
    word->setTextFormat(Qt::PlainText);
    word->setWordWrap(true);
    word->setFixedWidth(word->fontMetrics().averageCharWidth() * letters);
    word->setBuddy(field);
    return word;
}

} // namespace PhoLuat
