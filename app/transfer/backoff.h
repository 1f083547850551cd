// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

class QRandomGenerator;

namespace PhoLuat {

/// How long to leave a destination alone after its `attempts`-th failure in a row (from 1): anything between half and
/// the whole of 5 s, 10 s, 20 s … at most 30 minutes, so that a hundred desks do not come back together. Never less than what
/// the destination itself asked for (`retryAfter`, taken for at most a day).
[[nodiscard]] std::chrono::seconds waitAfter(int attempts, std::chrono::seconds retryAfter, QRandomGenerator &random);

} // namespace PhoLuat
