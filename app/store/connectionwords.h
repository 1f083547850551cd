// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace PhoLuat {

/// Reads libpq's keyword=value words; a value with blanks stands between single quotes (PostgreSQL manual, 32.1.1.1).
[[nodiscard]] QMap<QString, QString> connectionWords(const QString &text);
/// The other way round; every value is quoted that needs it.
[[nodiscard]] QString connectionText(const QMap<QString, QString> &words);

} // namespace PhoLuat
