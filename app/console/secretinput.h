// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/console.h"

namespace PhoLuat {

/// The fields of --secret-from-stdin, one line of the standard input each, in order; says why, when that cannot be. `whose`
/// is what the fields belong to, in words.
[[nodiscard]] std::optional<QMap<QString, QString>> secretsFromInput(const Console &console, const QString &whose, const QList<SettingField> &known, const QStringList &fields);
/// True when the keychain has every one of them; in memory nothing would live long enough to be of use.
[[nodiscard]] bool keepSecrets(const Console &console, const QString &owner, const QMap<QString, QString> &secrets);

} // namespace PhoLuat
