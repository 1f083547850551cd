// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

/// Makes sure that a written file is on the medium, not only in memory, and that reading it again asks the medium.
[[nodiscard]] bool syncFile(QFile &file);
/// Makes sure that a new name in a folder outlives a pulled stick; where a system has no such call, true.
[[nodiscard]] bool syncFolder(const QString &folder);
