// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/strip.h"
#include "domain/material.h"

namespace PhoLuat {

/// The components 7 and 9b of NĐ 30/2020/NĐ-CP, Phụ lục I: Nơi nhận on the left, authority, room for the signature and
/// name on the right, in one piece. Recipients longer than that run on below.
[[nodiscard]] Strips nd30Sign(const DocumentHead &head, double width, double bodySize);

} // namespace PhoLuat
