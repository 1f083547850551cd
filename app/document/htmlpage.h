// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/material.h"

#include <functional>

namespace PhoLuat {

/// A material as one HTML5 page that stands alone and is read with ease on a telephone: UTF-8, NFC, its own small style, no
/// script, nothing fetched (its content security policy says so to the browser). `addressOf` answers where an attached
/// file lies beside the page, relative and already percent-encoded.
[[nodiscard]] QByteArray htmlPage(const Material &material, const std::function<QString(const Attachment &)> &addressOf);

/// The body alone, for a page of others: what stands between <body> and </body>.
[[nodiscard]] QString htmlFragment(const Material &material, const std::function<QString(const Attachment &)> &addressOf);

} // namespace PhoLuat
