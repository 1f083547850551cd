// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extend/destinationplugin.h"

#include <QEventLoop>
#include <QList>
#include <QThread>

#include <limits>
#include <memory>
#include <optional>
#include <utility>

namespace PhoLuat::Testing {

/// Makes the call on a thread of its own, as the program does; servers of the test live on in this one meanwhile.
template<class Call>
auto inBackground(Call call)
{
    std::optional<decltype(call())> answer;
    const std::unique_ptr<QThread> thread(QThread::create([&] { answer = call(); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
    return *answer;
}

/// Brings one package to one destination as the program does: sends; then asks before every further attempt, and sends again
/// only what is absent. Keeps what the plugin remembers.
class Courier final : public DeliveryHost {
public:
    Courier(DestinationPlugin &plugin, DeliveryJob job) : m_plugin(plugin), m_job(std::move(job)) {}

    [[nodiscard]] DeliveryOutcome sendOnce()
    {
        return call([this] { return m_plugin.send(job(), *this); });
    }
    [[nodiscard]] DeliveryOutcome askOnce()
    {
        return call([this] { return m_plugin.ask(job(), *this); });
    }

    [[nodiscard]] QString tryOnce()
    {
        return inBackground([this] { return m_plugin.tryConnection(m_job.settings); });
    }

    /// Until it is there, or a person must act, or so many calls were made.
    [[nodiscard]] DeliveryOutcome bring(int mostCalls = 12)
    {
        DeliveryOutcome outcome = sendOnce();
        for (int calls = 1; calls < mostCalls && isOpen(outcome.state); ++calls)
            outcome = outcome.state == State::Absent ? sendOnce() : askOnce();
        return outcome;
    }

    bool goOn(qint64 bytes) override
    {
        progress.append(bytes);
        return bytes < stopAt;
    }
    bool remember(const QString &text) override
    {
        if (isDiskFull)
            return false;
        memory = text;
        return true;
    }
    void note(const QString &request, const QString &answer) override { notes.append({request, answer}); }

    /// Everything that would be kept for years or shown.
    [[nodiscard]] QString kept() const
    {
        QString text = memory;
        for (const auto &[request, answer] : notes)
            text += request + answer;
        for (const DeliveryOutcome &outcome : outcomes)
            text += outcome.receipt + outcome.trouble;
        return text;
    }

    QString memory;
    bool isDiskFull = false;
    qint64 stopAt = std::numeric_limits<qint64>::max();
    QList<qint64> progress;
    QList<std::pair<QString, QString>> notes;
    QList<DeliveryOutcome> outcomes;

private:
    using State = DeliveryOutcome::State;

    [[nodiscard]] static bool isOpen(State state)
    {
        return state == State::Absent || state == State::Unreachable || state == State::Unclear || state == State::Stopped;
    }
    [[nodiscard]] DeliveryJob job() const
    {
        DeliveryJob now = m_job;
        now.memory = memory;
        return now;
    }
    template<class Call>
    DeliveryOutcome call(Call made)
    {
        outcomes.append(inBackground(made));
        return outcomes.last();
    }

    DestinationPlugin &m_plugin;
    DeliveryJob m_job;
};

} // namespace PhoLuat::Testing
