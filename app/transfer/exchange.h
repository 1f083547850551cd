// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/http.h"

namespace PhoLuat {

/// One request over one connection of its own, by libcurl. No redirects, no judgement about where it goes.
/// `authorization` is the value of that header, may be empty; `caFile` holds further roots, may be empty.
[[nodiscard]] HttpAnswer exchangeOnce(const HttpRequest &request, const QByteArray &authorization, const QString &caFile);

} // namespace PhoLuat
