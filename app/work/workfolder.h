// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QTemporaryDir>

#include <memory>

namespace PhoLuat {

/// A private folder for what is being made, beside the workspace's file, where there is room for large attachments and
/// nothing is kept in memory; the system's own when that place cannot be written. On any thread.
[[nodiscard]] std::shared_ptr<QTemporaryDir> folderFor(const DatabaseLocation &location);

/// Removes the folders that killed programs left at the places folderFor() uses. Each names its holder; one whose
/// holder lives, here or on another computer, is left alone. Answers how many went.
int sweepWorkFolders(const DatabaseLocation &location);

} // namespace PhoLuat
