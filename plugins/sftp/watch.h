// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace Sftp {

/// Ends a connection that has been silent for too long. libssh waits inside its calls, so this waits outside them.
class Watch final {
public:
    /// `cut` is called at most once, on a thread of the watch.
    Watch(std::chrono::seconds patience, std::function<void()> cut);
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;
    ~Watch();

    /// The server has answered: its time begins anew.
    void alive() { allow(m_patience); }
    /// The next answer may take this long.
    void allow(std::chrono::seconds time);
    [[nodiscard]] bool hasCut() const;

private:
    void wait(const std::function<void()> &cut);

    const std::chrono::seconds m_patience;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::chrono::steady_clock::time_point m_until;
    bool m_isOver = false;
    bool m_hasCut = false;
    std::thread m_thread;
};

} // namespace Sftp
