// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>

namespace PhoLuat {

/// How much of a long work is done in one piece: as much as the disk or the server takes in a fraction of a second, so
/// that what is typed meanwhile never waits a whole one. A slow USB stick gets small pieces, a quick disk large ones.
class Pace final {
public:
    Pace(int least, int first, int most) : m_least(least), m_most(most), m_now(first) { m_clock.start(); }

    /// How much the next piece may be.
    [[nodiscard]] int next() const { return m_now; }
    void begin() { m_clock.restart(); }
    void end()
    {
        constexpr qint64 quickMs = 100;
        constexpr qint64 slowMs = 250;
        const qint64 took = m_clock.elapsed();
        if (took < quickMs)
            m_now = std::min(m_most, m_now * 2);
        else if (took > slowMs)
            m_now = std::max(m_least, m_now / 2);
    }

private:
    int m_least;
    int m_most;
    int m_now;
    QElapsedTimer m_clock;
};

} // namespace PhoLuat
