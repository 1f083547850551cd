// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"

#include <functional>

namespace PhoLuat {

/// Makes bytes and writes them beside the file before taking its place, both on the pool. Errors: what `make` answers;
/// Unreachable when the file cannot be written.
[[nodiscard]] QFuture<Result<>> writeInBackground(QThreadPool &pool, const QString &file, std::function<Result<QByteArray>()> make);

} // namespace PhoLuat
