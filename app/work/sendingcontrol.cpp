// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/sendingcontrol.h"

#include <QDeadlineTimer>

namespace PhoLuat {

std::chrono::milliseconds Bandwidth::waitAfter(qint64 total, std::chrono::milliseconds now)
{
    if (m_rate <= 0)
        return {};
    const double perMs = double(m_rate) / 1000;
    if (m_total < 0) {
        m_total = total;
        m_at = now;
        return {};
    }
    m_left = std::min(double(m_rate), m_left + perMs * double((now - m_at).count())) - double(std::max<qint64>(total - m_total, 0));
    m_total = total;
    m_at = now;
    return m_left >= 0 ? std::chrono::milliseconds(0) : std::chrono::milliseconds(qint64(-m_left / perMs));
}

void SendingControl::stop(StopReason reason)
{
    const QMutexLocker lock(&m_mutex);
    if (reason == StopReason::Closing)
        m_isClosing = true;
    const bool isFinal = m_reason == StopReason::Closing || m_reason == StopReason::Lost;
    if (m_reason == StopReason::None || (reason == StopReason::Cancelled && !isFinal))
        m_reason = reason;
    m_stopped.wakeAll();
}

bool SendingControl::sleep(std::chrono::milliseconds time)
{
    QMutexLocker lock(&m_mutex);
    const QDeadlineTimer until(time);
    while (!isStopped() && !until.hasExpired())
        m_stopped.wait(&m_mutex, until);
    return !isStopped();
}

} // namespace PhoLuat
