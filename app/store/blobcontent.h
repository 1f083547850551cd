// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace PhoLuat {

inline constexpr qint64 blobChunkBytes = 1024 * 1024;

[[nodiscard]] inline QString hexOf(const QCryptographicHash &hash)
{
    return QString::fromLatin1(hash.result().toHex());
}

/// Hands out a blob chunk by chunk and proves its hash at the end: until then nothing read is certain. With pauses.
[[nodiscard]] Result<> readBlob(Database::Parts &parts, const QString &sha256, const std::function<Result<>(const QByteArray &)> &sink);

} // namespace PhoLuat
