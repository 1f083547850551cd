// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/outboxrules.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QWaitCondition>

#include <atomic>

namespace PhoLuat {

/// How fast bytes may go: as many as a rate allows, and what was not used, of one second at most.
class Bandwidth final {
public:
    explicit Bandwidth(qint64 bytesPerSecond) : m_rate(bytesPerSecond), m_left(double(bytesPerSecond)) {}
    /// `total` bytes are there at `now`. Answers how long to wait before more may go. The first word only says where an
    /// earlier attempt had come to.
    [[nodiscard]] std::chrono::milliseconds waitAfter(qint64 total, std::chrono::milliseconds now);

private:
    qint64 m_rate; ///< 0: no limit
    double m_left; ///< bytes that may go at once; below zero: owed
    qint64 m_total = -1;
    std::chrono::milliseconds m_at{0};
};

/// A sending that runs, as seen from the thread that sends and the thread that may stop it.
class SendingControl final {
public:
    /// The first reason stays, but a person's cancellation overrules all but Closing and Lost.
    void stop(StopReason reason);
    [[nodiscard]] StopReason reason() const { return m_reason; }
    /// Nobody may be left to answer: wait for nothing.
    [[nodiscard]] bool isClosing() const { return m_isClosing; }
    [[nodiscard]] bool isStopped() const { return m_reason != StopReason::None; }
    /// Waits; false at once when it was or is stopped.
    [[nodiscard]] bool sleep(std::chrono::milliseconds time);

    void setBytes(qint64 bytes) { m_bytes = bytes; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    void setTotal(qint64 bytes) { m_total = bytes; }
    [[nodiscard]] qint64 total() const { return m_total; }

private:
    std::atomic<StopReason> m_reason = StopReason::None;
    std::atomic<bool> m_isClosing = false;
    std::atomic<qint64> m_bytes = 0;
    std::atomic<qint64> m_total = 0;
    QMutex m_mutex;
    QWaitCondition m_stopped;
};

} // namespace PhoLuat
