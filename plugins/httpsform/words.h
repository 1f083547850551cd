// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extend/destinationplugin.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace HttpsForm {

/// What stands for the {words} of a description.
using Words = QMap<QString, QString>;

/// Where a filled text goes, which decides how values are written there.
enum class Place {
    Address, ///< path or query: everything but unreserved characters percent-encoded (RFC 3986, 2.3)
    Plain,   ///< header, field of a form, JSON string, comparison: as it is
};

/// The words every description may use; more come from what its steps keep.
[[nodiscard]] const QStringList &commonWords();
/// Those that no address may hold, because servers log addresses.
[[nodiscard]] bool isSecretWord(const QString &word);
[[nodiscard]] Words wordsOf(const PhoLuat::DeliveryJob &job);

/// The words a text names: "{key}" names key; "{{" stands for a brace. Nothing when a brace is left open.
[[nodiscard]] std::optional<QStringList> wordsIn(const QString &text);
[[nodiscard]] QString filled(const QString &text, const Words &words, Place place);

} // namespace HttpsForm
