// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch.h"

namespace Sftp {

Watch::Watch(std::chrono::seconds patience, std::function<void()> cut)
    : m_patience(patience)
    , m_until(std::chrono::steady_clock::now() + patience)
    , m_thread([this, cut = std::move(cut)] { wait(cut); })
{
}

Watch::~Watch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void Watch::allow(std::chrono::seconds time)
{
    // Woken only for a shorter time: a later end is noticed when the earlier one has come, which is far cheaper.
    const std::lock_guard lock(m_mutex);
    const auto until = std::chrono::steady_clock::now() + time;
    const bool isSooner = until < m_until;
    m_until = until;
    if (isSooner)
        m_changed.notify_all();
}

bool Watch::hasCut() const
{
    const std::lock_guard lock(m_mutex);
    return m_hasCut;
}

void Watch::wait(const std::function<void()> &cut)
{
    std::unique_lock lock(m_mutex);
    while (!m_isOver) {
        const auto until = m_until;
        m_changed.wait_until(lock, until);
        if (m_isOver || m_until > std::chrono::steady_clock::now())
            continue;
        m_hasCut = true;
        cut();
        return;
    }
}

} // namespace Sftp
