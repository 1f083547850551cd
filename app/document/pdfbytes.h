// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>

namespace PhoLuat {

/// The same PDF with nothing in it that differs from run to run: objects numbered in the order in which the pages
/// reach them (Qt's follows a hash), the date of the document in place of the clock, and an identifier that is a
/// digest of the content. Reads only what QPdfWriter writes. Errors: Broken when that changed its shape.
[[nodiscard]] Result<QByteArray> repeatablePdf(const QByteArray &pdf, const QDateTime &made);

} // namespace PhoLuat
