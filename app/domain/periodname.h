// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

namespace PhoLuat {

/// A period in the reader's words: "year 2020". Files and keys use Period::key().
[[nodiscard]] QString periodName(const Period &period);

} // namespace PhoLuat
