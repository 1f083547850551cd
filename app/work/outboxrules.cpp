// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/outboxrules.h"

#include "transfer/networks.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace PhoLuat {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longestSleep = 60s;    ///< networks, hours and other desks change without a word
constexpr std::chrono::milliseconds longestRest = 5min;    ///< a machine that was asleep does not count that time
constexpr std::chrono::milliseconds longestWait = 24h;
constexpr qint64 dayMs = 86'400'000;

bool hasHours(const SendingPolicy &policy)
{
    return policy.from.isValid() && policy.to.isValid() && policy.from != policy.to;
}

/// Looks at one destination after another and collects what comes of it.
class Planner final {
public:
    explicit Planner(const OutboxState &state) : m_state(state) {}

    [[nodiscard]] OutboxPlan plan()
    {
        for (const Delivery &delivery : m_state.open)
            m_byDestination[delivery.destination].append(&delivery);
        for (auto one = m_byDestination.cbegin(); one != m_byDestination.cend(); ++one)
            look(one.key(), one.value());
        return m_plan;
    }

private:
    using Deliveries = QList<const Delivery *>;

    void look(const QString &id, const Deliveries &all)
    {
        const auto destination = std::ranges::find(m_state.destinations, id, &Destination::id);
        const Delivery *busy = nullptr;
        for (const Delivery *one : all) {
            if (isRunning(*one) || (one->state == Delivery::State::Sending && !busy))
                busy = one;
        }
        if (destination == m_state.destinations.end()) {
            for (const Delivery *one : all)
                m_plan.waits.insert(refOf(*one), isRunning(*one) ? OutboxWait::Nothing : OutboxWait::Destination);
            return;
        }
        // Begun by a program that was killed, or by another desk: that one is cleared up before anything else goes.
        if (busy && !isRunning(*busy)) {
            for (const Delivery *one : all)
                m_plan.waits.insert(refOf(*one), one == busy ? OutboxWait::Time : OutboxWait::Turn);
            const qint64 due = m_state.due.value(refOf(*busy), 0);
            if (m_state.lacking.contains(id) && !m_state.wanted.contains(refOf(*busy)))
                m_plan.waits.insert(refOf(*busy), OutboxWait::Secret);
            else if (due <= m_state.steadyMs)
                begin(*busy);
            else
                lookIn(std::chrono::milliseconds(due - m_state.steadyMs));
            return;
        }
        const Common common = commonOf(all);
        const Delivery *first = nullptr;
        for (const Delivery *one : all) {
            const OutboxWait wait = waitOf(*one, *destination, common);
            m_plan.waits.insert(refOf(*one), wait == OutboxWait::Nothing ? OutboxWait::Turn : wait);
            if (wait == OutboxWait::Nothing && (!first || goesBefore(*one, *first)))
                first = one;
        }
        if (busy) {
            m_plan.waits.insert(refOf(*busy), OutboxWait::Nothing);
            if (!m_state.wanted.contains(refOf(*busy)) && policyWait(*destination) != OutboxWait::Nothing)
                m_plan.stop.append(refOf(*busy));
            lookIn(longestSleep);
        } else if (first) {
            begin(*first);
        }
    }

    /// What all deliveries to one destination have in common.
    struct Common {
        QHash<QString, int> firstVersions = {}; ///< by package id
        bool isHeld = false; ///< by a wrong password or the like
        qint64 rest = 0;     ///< steady ms; until then it is left alone
    };

    [[nodiscard]] Common commonOf(const Deliveries &all) const
    {
        Common common;
        for (const Delivery *one : all) {
            int &first = common.firstVersions[one->key.id.value];
            first = first == 0 ? one->key.version : std::min(first, one->key.version);
            if (one->isPaused)
                continue;
            // A password that is wrong for one package is wrong for the next, and trying may lock the account.
            common.isHeld = common.isHeld || (one->state == Delivery::State::Held && one->attempts > 0);
            if (one->state == Delivery::State::Waiting || one->state == Delivery::State::Unclear)
                common.rest = std::max(common.rest, m_state.due.value(refOf(*one), 0));
        }
        return common;
    }

    [[nodiscard]] OutboxWait waitOf(const Delivery &one, const Destination &destination, const Common &common)
    {
        const DeliveryRef ref = refOf(one);
        const bool isWanted = m_state.wanted.contains(ref);
        if (one.isPaused || (m_state.paused.contains(destination.id) && !isWanted))
            return OutboxWait::Paused;
        if (common.firstVersions.value(one.key.id.value) < one.key.version)
            return OutboxWait::Version;
        if (one.state == Delivery::State::Held && !isWanted)
            return OutboxWait::Person;
        if (isWanted)
            return OutboxWait::Nothing;
        if (m_state.lacking.contains(destination.id))
            return OutboxWait::Secret;
        if (one.state == Delivery::State::Queued && destination.policy.start == SendingPolicy::Start::AskMe) {
            m_plan.hold.append(ref);
            return OutboxWait::Person;
        }
        if (common.isHeld)
            return OutboxWait::Person;
        if (const qint64 rest = std::max(common.rest, m_state.due.value(ref, 0)); rest > m_state.steadyMs) {
            lookIn(std::chrono::milliseconds(rest - m_state.steadyMs), longestRest);
            return OutboxWait::Time;
        }
        const OutboxWait wait = policyWait(destination);
        if (wait == OutboxWait::Hours)
            lookIn(untilHours(destination.policy, m_state.now.time()));
        if (wait != OutboxWait::Nothing)
            lookIn(longestSleep);
        return wait;
    }

    [[nodiscard]] OutboxWait policyWait(const Destination &destination) const
    {
        if (!isInHours(destination.policy, m_state.now.time()))
            return OutboxWait::Hours;
        if (!destination.policy.network.isEmpty() && !isInNetwork(m_state.addresses, destination.policy.network))
            return OutboxWait::Network;
        return OutboxWait::Nothing;
    }

    [[nodiscard]] bool goesBefore(const Delivery &a, const Delivery &b) const
    {
        const bool isWanted = m_state.wanted.contains(refOf(a));
        const bool isOtherWanted = m_state.wanted.contains(refOf(b));
        return isWanted != isOtherWanted ? isWanted : a.attempts < b.attempts; // of two alike the earlier in the list stays
    }

    [[nodiscard]] bool isRunning(const Delivery &one) const { return m_state.running.contains(refOf(one)); }

    void begin(const Delivery &one)
    {
        m_plan.waits.insert(refOf(one), OutboxWait::Nothing);
        m_plan.start.append(refOf(one));
        lookIn(longestSleep);
    }

    void lookIn(std::chrono::milliseconds time, std::chrono::milliseconds most = longestSleep)
    {
        const auto sooner = std::clamp(time, 0ms, most);
        m_plan.lookAgain = m_plan.lookAgain ? std::min(*m_plan.lookAgain, sooner) : sooner;
    }

    const OutboxState &m_state;
    QMap<QString, Deliveries> m_byDestination;
    OutboxPlan m_plan;
};

QString cancelledWords(const AttemptEnd &end)
{
    if (end.outcome.state == DeliveryOutcome::State::Unclear)
        return QCoreApplication::translate("PhoLuat", "Taken out of the outbox. Everything had been sent and no answer had come, so it is not known whether it arrived; ask the receiver before you send it again.");
    if (end.wasSent)
        return QCoreApplication::translate("PhoLuat", "Taken out of the outbox while it was being sent. A part may lie at the destination; nothing was delivered as a whole. Send it again when it suits you.");
    return QCoreApplication::translate("PhoLuat", "Taken out of the outbox before it was delivered. Send it again when it suits you.");
}

} // namespace

size_t qHash(const DeliveryRef &ref, size_t seed)
{
    return qHashMulti(seed, ref.key.id.value, ref.key.version, ref.key.digest, ref.destination);
}

DeliveryRef refOf(const Delivery &delivery)
{
    return {delivery.key, delivery.destination};
}

OutboxPlan planOutbox(const OutboxState &state)
{
    return Planner(state).plan();
}

bool isInHours(const SendingPolicy &policy, QTime now)
{
    if (!hasHours(policy))
        return true;
    return policy.from < policy.to ? policy.from <= now && now < policy.to : policy.from <= now || now < policy.to;
}

std::chrono::milliseconds untilHours(const SendingPolicy &policy, QTime now)
{
    if (isInHours(policy, now))
        return 0ms;
    return std::chrono::milliseconds((policy.from.msecsSinceStartOfDay() - now.msecsSinceStartOfDay() + dayMs) % dayMs);
}

std::chrono::milliseconds waitLeft(const Delivery &delivery, const QDateTime &now)
{
    if (delivery.nextAt.isNull())
        return 0ms;
    const auto meant = delivery.at.isNull() ? longestWait : std::chrono::milliseconds(delivery.at.msecsTo(delivery.nextAt));
    const auto left = std::chrono::milliseconds(now.msecsTo(delivery.nextAt));
    return std::clamp(std::min(left, meant), 0ms, longestWait);
}

bool mustAsk(const Delivery &before)
{
    return before.attempts > 0 || !before.memory.isEmpty() || before.state == Delivery::State::Sending || before.state == Delivery::State::Unclear;
}

Delivery asDelivered(Delivery row, const QString &receipt, const QDateTime &now)
{
    row.state = Delivery::State::Delivered;
    row.receipt = receipt;
    row.at = now;
    row.nextAt = {};
    row.trouble.clear();
    row.memory.clear();
    row.isPaused = false;
    return row;
}

Delivery afterAttempt(const Delivery &before, Delivery row, const AttemptEnd &end)
{
    using Outcome = DeliveryOutcome::State;
    if (end.outcome.state == Outcome::Delivered) {
        row.offset = end.outcome.bytes;
        return asDelivered(row, end.outcome.receipt, end.now);
    }
    row.at = end.now;
    row.nextAt = {};
    row.trouble = end.outcome.trouble;
    row.offset = std::max(end.outcome.bytes, end.outcome.state == Outcome::Absent ? 0 : before.offset);
    if (end.stop == StopReason::Cancelled) {
        row.state = Delivery::State::Refused;
        row.trouble = cancelledWords(end);
        return row;
    }
    // Nobody could be asked: what was in doubt still is.
    const bool isInDoubt = !end.wasSent && (before.state == Delivery::State::Unclear || before.state == Delivery::State::Sending);
    const auto waiting = isInDoubt ? Delivery::State::Unclear : Delivery::State::Waiting;
    switch (end.outcome.state) {
    case Outcome::Refused:
        row.state = Delivery::State::Refused;
        break;
    case Outcome::Held:
        row.state = Delivery::State::Held;
        break;
    case Outcome::Unclear:
        row.state = Delivery::State::Unclear;
        row.nextAt = end.now.addSecs(end.wait.count());
        break;
    case Outcome::Stopped:
        row.state = waiting;
        if (end.stop == StopReason::None) // the plugin's own idea: not at once again
            row.nextAt = end.now.addSecs(end.wait.count());
        break;
    case Outcome::Delivered:
    case Outcome::Absent:
    case Outcome::Unreachable:
        row.state = waiting;
        row.nextAt = end.now.addSecs(end.wait.count());
        break;
    }
    return row;
}

} // namespace PhoLuat
