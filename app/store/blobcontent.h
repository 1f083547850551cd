// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QByteArray>

namespace PhoLuat {

/// Hands out a blob chunk by chunk and proves its hash at the end: until then nothing read is certain.
[[nodiscard]] Result<> readBlob(Database::Parts &parts, const QString &sha256, const std::function<Result<>(const QByteArray &)> &sink);

} // namespace PhoLuat
