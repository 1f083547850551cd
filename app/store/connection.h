// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/parts.h"

namespace PhoLuat {

/// Opens the SQLite file: takes its lock, makes it when asked, falls back to reading only where nothing can be written.
[[nodiscard]] Result<> connectSqlite(Database::Parts &parts);
/// Opens the PostgreSQL database of "host=… port=… dbname=… user=… password=…".
[[nodiscard]] Result<> connectPostgres(Database::Parts &parts);

} // namespace PhoLuat
