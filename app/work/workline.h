// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/urgency.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <array>
#include <deque>
#include <functional>
#include <memory>

namespace PhoLuat {

/// The line before the database's thread. Whoever stands in it is served whole, in order within an urgency; only work
/// that pauses lets the more urgent in.
class WorkLine final {
    Q_DISABLE_COPY_MOVE(WorkLine)
public:
    using Work = std::function<void()>;

    WorkLine();
    ~WorkLine(); ///< close() came before

    /// On any thread.
    void post(Urgency urgency, Work work);
    /// On the line's own thread, from inside a work: does everything more urgent than it. False when the line is being
    /// closed: the work then ends here.
    [[nodiscard]] bool pause();
    /// Saves and ordinary work are still done, long work stops at its next pause or is not begun; then `last` is done and
    /// the thread ends.
    void close(const Work &last);

private:
    static constexpr std::size_t kinds = 4;
    void run();
    [[nodiscard]] bool hasWork(std::size_t below) const;
    void serve(std::size_t kind);

    QMutex m_mutex;
    QWaitCondition m_wake;
    std::array<std::deque<Work>, kinds> m_waiting;
    bool m_isClosing = false;
    std::size_t m_serving = kinds; ///< on the thread only: the kind of the work that runs
    std::unique_ptr<QThread> m_thread;
};

} // namespace PhoLuat
