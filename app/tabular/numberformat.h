// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PhoLuat {

/// Whether a number shown by this code of ECMA-376 (18.8.31) is a day or a time: "dd/mm/yyyy", not "#.##0 [$đ]".
[[nodiscard]] bool isDateFormat(const QString &code);
/// Likewise for the codes that are known by number only (18.8.30), with those of East Asian editions.
[[nodiscard]] bool isDateFormat(int builtIn);

} // namespace PhoLuat
