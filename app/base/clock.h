// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace PhoLuat {

/// Says what time it is (UTC). Handed in, so that tests and the tour choose their own day.
using Clock = std::function<QDateTime()>;

[[nodiscard]] inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

[[nodiscard]] inline Clock fixedClock(const QDateTime &moment)
{
    return [moment] { return moment; };
}

} // namespace PhoLuat
