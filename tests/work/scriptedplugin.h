// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extend/destinationplugin.h"
#include "extend/registry.h"

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QThread>

#include <functional>

namespace PhoLuat::Testing {

/// A destination that does what a test tells it, also what no server does on purpose. It never looks whether it has a
/// package already: whoever sends twice has it there twice.
class ScriptedPlugin final : public DestinationPlugin {
    template<class Look>
    [[nodiscard]] auto read(Look look) const
    {
        const QMutexLocker lock(&m_mutex);
        return look();
    }

public:
    enum class Mood {
        Up,
        Down,         ///< nobody answers
        LosesAnswer,  ///< takes everything, and the answer gets lost
        Refuses,
        WantsPassword,
        Slow,         ///< a block at a time, until it is told to stop or is let go
        Liar,         ///< answers to send() what only ask() may
    };

    /// By destination folder; "" is the mood of all others.
    void set(Mood mood, const QString &place = {})
    {
        const QMutexLocker lock(&m_mutex);
        m_moods[place] = mood;
    }
    [[nodiscard]] int stored(const QString &key) const { return read([&] { return m_stored.value(key); }); }
    [[nodiscard]] qsizetype packages() const { return read([&] { return m_stored.size(); }); }
    [[nodiscard]] int twice() const
    {
        return read([&] { return int(std::ranges::count_if(m_stored, [](int times) { return times > 1; })); });
    }
    [[nodiscard]] int asks() const { return read([&] { return m_asks; }); }
    [[nodiscard]] int sends() const { return read([&] { return m_sends; }); }
    [[nodiscard]] int atOnce() const { return read([&] { return m_mostAtOnce; }); }       ///< most calls at one time
    [[nodiscard]] int sameAtOnce() const { return read([&] { return m_sameAtOnce; }); }   ///< calls for a package that had one already
    [[nodiscard]] QStringList order() const { return read([&] { return m_order; }); }     ///< names, as they were stored
    [[nodiscard]] DeliveryJob lastJob() const { return read([&] { return m_lastJob; }); }
    void answerWith(const DeliveryOutcome &outcome, const QString &place)
    {
        const QMutexLocker lock(&m_mutex);
        m_answers[place] = outcome;
    }

    QString tryConnection(const QMap<QString, QString> &) override { return {}; }

    DeliveryOutcome ask(const DeliveryJob &job, DeliveryHost &host) override
    {
        const Call call(*this, job);
        host.note(QStringLiteral("HEAD ") + job.name, QStringLiteral("asked")); // not locked: who asks how often may be the one it waits for
        const QMutexLocker lock(&m_mutex);
        ++m_asks;
        if (moodOf(job) == Mood::Down)
            return {.state = DeliveryOutcome::State::Unreachable, .trouble = QStringLiteral("nobody answers")};
        if (m_stored.contains(job.key))
            return delivered(job);
        return {.state = DeliveryOutcome::State::Absent};
    }

    DeliveryOutcome send(const DeliveryJob &job, DeliveryHost &host) override
    {
        const Call call(*this, job);
        Mood mood = Mood::Up;
        {
            const QMutexLocker lock(&m_mutex);
            ++m_sends;
            m_lastJob = job;
            mood = moodOf(job);
            if (const auto answer = m_answers.constFind(job.settings.value(QStringLiteral("folder"))); answer != m_answers.cend())
                return *answer;
        }
        host.note(QStringLiteral("PUT %1\nAuthorization: %2").arg(job.name, job.settings.value(QStringLiteral("password"))), QStringLiteral("…"));
        switch (mood) {
        case Mood::Down:
            return {.state = DeliveryOutcome::State::Unreachable, .trouble = QStringLiteral("nobody answers")};
        case Mood::Refuses:
            return {.state = DeliveryOutcome::State::Refused, .trouble = QStringLiteral("too large for us")};
        case Mood::WantsPassword:
            return {.state = DeliveryOutcome::State::Held, .trouble = QStringLiteral("the password is wrong")};
        case Mood::Liar:
            return {.state = DeliveryOutcome::State::Absent};
        case Mood::Slow:
            for (qint64 bytes = 1;; ++bytes) {
                if (!host.goOn(bytes))
                    return {.state = DeliveryOutcome::State::Stopped, .trouble = QStringLiteral("stopped"), .bytes = bytes};
                {
                    const QMutexLocker lock(&m_mutex);
                    if (moodOf(job) != Mood::Slow)
                        break;
                }
                QThread::msleep(1);
            }
            break;
        case Mood::Up:
        case Mood::LosesAnswer:
            break;
        }
        if (!host.goOn(job.bytes))
            return {.state = DeliveryOutcome::State::Stopped, .trouble = QStringLiteral("stopped")};
        const QMutexLocker lock(&m_mutex);
        ++m_stored[job.key];
        m_order.append(job.name);
        if (mood == Mood::LosesAnswer)
            return {.state = DeliveryOutcome::State::Unclear, .trouble = QStringLiteral("no answer came"), .bytes = job.bytes};
        return delivered(job);
    }

private:
    /// Counts what goes on at the same time.
    struct Call {
        Call(ScriptedPlugin &owner, const DeliveryJob &called) : plugin(owner), key(called.key)
        {
            const QMutexLocker lock(&plugin.m_mutex);
            if (plugin.m_now.contains(key))
                ++plugin.m_sameAtOnce;
            plugin.m_now.insert(key);
            plugin.m_mostAtOnce = std::max(plugin.m_mostAtOnce, int(plugin.m_now.size()));
        }
        ~Call()
        {
            const QMutexLocker lock(&plugin.m_mutex);
            plugin.m_now.remove(key);
        }
        Call(const Call &) = delete;
        Call &operator=(const Call &) = delete;
        ScriptedPlugin &plugin;
        QString key;
    };

    [[nodiscard]] Mood moodOf(const DeliveryJob &job) const
    {
        const QString place = job.settings.value(QStringLiteral("folder"));
        return m_moods.value(place, m_moods.value(QString(), Mood::Up));
    }
    [[nodiscard]] static DeliveryOutcome delivered(const DeliveryJob &job)
    {
        return {.state = DeliveryOutcome::State::Delivered, .receipt = QStringLiteral("receipt for ") + job.sha256, .bytes = job.bytes};
    }

    mutable QMutex m_mutex;
    QHash<QString, Mood> m_moods;
    QHash<QString, DeliveryOutcome> m_answers;
    QHash<QString, int> m_stored;
    QStringList m_order;
    QSet<QString> m_now;
    DeliveryJob m_lastJob;
    int m_asks = 0;
    int m_sends = 0;
    int m_mostAtOnce = 0;
    int m_sameAtOnce = 0;
};

[[nodiscard]] inline PluginCard scriptedCard()
{
    return {.id = QStringLiteral("scripted"), .name = QStringLiteral("Scripted"), .version = QStringLiteral("1"), .api = 2, .file = {},
            .settings = {{QStringLiteral("folder"), {}, QStringLiteral("text"), {}}, {QStringLiteral("password"), {}, QStringLiteral("secret"), {}}}};
}

} // namespace PhoLuat::Testing
