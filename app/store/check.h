// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace PhoLuat {

/// The newest "<file>.backup-*" beside a workspace file, "" when there is none.
[[nodiscard]] QString newestBackup(const QString &file);
/// The Error of kind Damaged for a file, with the newest backup named.
[[nodiscard]] Error damagedFile(const QString &file, const QString &detail);
/// A stored row does not give its proof any more.
[[nodiscard]] Error damagedRow(const Database::Parts &parts, const QString &what, const QString &id);

/// Proves that the file is one of ours. Errors: Refused (another program's file), Damaged.
[[nodiscard]] Result<> checkFile(Database::Parts &parts);
/// Proves that the file is whole, as far as the engine can tell: reads all of it. Errors: Damaged.
[[nodiscard]] Result<> checkPages(Database::Parts &parts);

/// SHA-256 over fields, each with its length before it, as hex.
[[nodiscard]] QString proofOf(const QStringList &fields);

} // namespace PhoLuat
