// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <functional>

struct sqlite3;

namespace PhoLuat {

/// "<file>.backup-20260701-083000": what is looked for when a workspace is found damaged.
[[nodiscard]] QString backupName(const QString &file, const QDateTime &at);

/// Copies an open SQLite database some pages at a time into a file, which is written beside and renamed when whole.
/// `rest` is called in between; what this connection writes then is in the copy, too. Its Error ends the copying and
/// leaves no file.
[[nodiscard]] Result<> copyDatabase(sqlite3 *from, const QString &file, const std::function<Result<>()> &rest);

} // namespace PhoLuat
