// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PhoLuat {

/// Makes a rename in a folder survive a power cut where the system needs telling. Failure is not fatal: the file is whole
/// under one name or the other.
void syncFolder(const QString &folder);

} // namespace PhoLuat
