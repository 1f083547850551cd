// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint.h"

namespace Sftp {

/// The numeric addresses of a name, waiting no longer than `most`: a resolver may be silent for minutes.
[[nodiscard]] Step<QStringList> addressesOf(const QString &host, std::chrono::milliseconds most);

} // namespace Sftp
