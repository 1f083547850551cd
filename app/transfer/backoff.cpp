// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace PhoLuat {

using namespace std::chrono_literals;

std::chrono::seconds waitAfter(int attempts, std::chrono::seconds retryAfter, QRandomGenerator &random)
{
    constexpr std::chrono::seconds first = 5s;
    constexpr std::chrono::seconds longest = 30min;
    constexpr int doublingsToLongest = 9; // 5 s · 2⁹ is beyond it: no shift can overflow
    const auto most = std::min(longest, first * (1 << std::clamp(attempts - 1, 0, doublingsToLongest)));
    const auto jittered = most / 2 + std::chrono::seconds(random.bounded(qint64(most.count() / 2 + 1)));
    return std::max(jittered, std::clamp(retryAfter, 0s, std::chrono::seconds(24h)));
}

} // namespace PhoLuat
