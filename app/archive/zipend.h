// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/zipbytes.h"
#include "archive/zipdirectory.h"

namespace PhoLuat {

/// Bytes at a place, all of them or zip.truncated.
[[nodiscard]] Result<QByteArray> readAt(QIODevice &device, quint64 offset, qint64 size);

/// Finds the one end record (and Zip64's), and proves that the directory ends where it begins.
[[nodiscard]] Result<ZipEnd> readZipEnd(QIODevice &device);

} // namespace PhoLuat
