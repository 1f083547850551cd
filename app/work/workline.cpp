// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workline.h"

#include <algorithm>
#include <utility>

namespace PhoLuat {

namespace {

constexpr std::size_t firstThatIsDropped = static_cast<std::size_t>(Urgency::Long);

} // namespace

WorkLine::WorkLine() : m_thread(QThread::create([this] { run(); }))
{
    m_thread->start();
}

WorkLine::~WorkLine()
{
    close([] {});
}

void WorkLine::post(Urgency urgency, Work work)
{
    const QMutexLocker lock(&m_mutex);
    m_waiting[static_cast<std::size_t>(urgency)].push_back(std::move(work));
    m_wake.wakeOne();
}

bool WorkLine::hasWork(std::size_t below) const
{
    return std::ranges::any_of(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(below), [](const auto &waiting) { return !waiting.empty(); });
}

/// Takes the first of a kind out and does it; called and left with the mutex locked.
void WorkLine::serve(std::size_t kind)
{
    Work work = std::move(m_waiting[kind].front());
    m_waiting[kind].pop_front();
    const std::size_t before = std::exchange(m_serving, kind);
    m_mutex.unlock();
    work();
    work = {}; // what it holds goes here, not under the lock
    m_mutex.lock();
    m_serving = before;
}

void WorkLine::run()
{
    const QMutexLocker lock(&m_mutex);
    while (true) {
        std::size_t kind = 0;
        while (kind < kinds && m_waiting[kind].empty())
            ++kind;
        if (kind < kinds)
            serve(kind);
        else if (m_isClosing)
            return;
        else
            m_wake.wait(&m_mutex);
    }
}

bool WorkLine::pause()
{
    const QMutexLocker lock(&m_mutex);
    while (hasWork(m_serving)) {
        std::size_t kind = 0;
        while (m_waiting[kind].empty())
            ++kind;
        serve(kind);
    }
    return !m_isClosing;
}

void WorkLine::close(const Work &last)
{
    if (!m_thread)
        return;
    std::array<std::deque<Work>, kinds> dropped;
    {
        const QMutexLocker lock(&m_mutex);
        m_isClosing = true;
        for (std::size_t kind = firstThatIsDropped; kind < kinds; ++kind)
            std::swap(dropped[kind], m_waiting[kind]);
        // After whatever is left: nothing is posted by then but by the works themselves.
        m_waiting[kinds - 1].push_back(last);
        m_wake.wakeOne();
    }
    m_thread->wait();
    m_thread.reset();
}

} // namespace PhoLuat
