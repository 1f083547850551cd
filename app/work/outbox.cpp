// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/outboxparts.h"

#include "transfer/backoff.h"
#include "transfer/networks.h"

#include <QTimer>
#include <QUuid>

namespace PhoLuat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto beatEvery = 20s;  ///< that other desks see it is alive
constexpr auto beatMissed = 60s; ///< without one confirmed for so long, this desk stops by itself …
constexpr auto beatDead = 150s;  ///< … well before another takes over
constexpr auto measureEvery = 500ms;

Result<OutboxFactsRead> readFacts(Stores &stores)
{
    auto open = stores.packages.openDeliveries();
    if (!open)
        return std::unexpected(open.error());
    auto destinations = stores.packages.destinations();
    if (!destinations)
        return std::unexpected(destinations.error());
    OutboxFactsRead facts{.open = *open, .destinations = *destinations, .paused = {}, .isShared = stores.database.engine() == DatabaseEngine::Postgres};
    for (const Destination &destination : std::as_const(*destinations)) {
        const auto paused = stores.settings.value(pausedSetting(destination.id));
        if (!paused)
            return std::unexpected(paused.error());
        if (!paused->isEmpty())
            facts.paused.insert(destination.id);
    }
    return facts;
}

} // namespace

QString waitsForWord()
{
    return QCoreApplication::translate("PhoLuat", "Waits for your word before it is sent, as its destination is set up.");
}

QString pausedSetting(const QString &destination)
{
    return u"outbox.paused/"_s + destination;
}

Outbox::Outbox(Workspace &workspace, const Tools &tools, const Needs &needs)
    : m_parts(std::make_unique<Parts>(Parts{.work = workspace, .tools = tools, .needs = needs, .random = QRandomGenerator(needs.seed),
                                            .holder = QUuid::createUuid().toString(QUuid::WithoutBraces)}))
{
    m_parts->steady.start();
    if (!m_parts->needs.steadyMs)
        m_parts->needs.steadyMs = [parts = m_parts.get()] { return parts->steady.elapsed(); };
    if (!m_parts->needs.wakeIn)
        m_parts->needs.wakeIn = [this](std::chrono::milliseconds time, const std::function<void()> &call) { QTimer::singleShot(time, this, call); };
    if (!m_parts->needs.addresses)
        m_parts->needs.addresses = [] { return ownAddresses(); };
    m_parts->measuring = new QTimer(this);
    m_parts->measuring->setInterval(measureEvery);
    connect(m_parts->measuring, &QTimer::timeout, this, &Outbox::measure);
    connect(&workspace, &Workspace::changed, this, [this](const Change &change) {
        // What is being sent from here is read when it ends.
        const bool isOwn = std::any_of(m_parts->running.keyBegin(), m_parts->running.keyEnd(), [&](const DeliveryRef &ref) { return ref.key.id.value == change.id; });
        if (m_parts->isStarted && !isOwn && (change.what == Change::What::Delivery || change.what == Change::What::Destination))
            read();
    });
}

Outbox::~Outbox()
{
    for (const Running &running : std::as_const(m_parts->running))
        running.control->stop(StopReason::Closing);
}

void Outbox::start()
{
    if (std::exchange(m_parts->isStarted, true) || m_parts->work.isReadOnly())
        return;
    read();
}

void Outbox::finish()
{
    m_parts->isFinishing = true;
    for (const Running &running : std::as_const(m_parts->running))
        running.control->stop(StopReason::Policy); // waits, and may go at once
}

/// Everything again from the database: other desks, other windows and the flows change it, too.
void Outbox::read()
{
    if (m_parts->isReading) {
        m_parts->readAgain = true;
        return;
    }
    m_parts->isReading = true;
    m_parts->wantedFresh.clear(); // what is read now was asked behind it
    whenDone(m_parts->work.ask<OutboxFactsRead>(readFacts), this, [this](const Result<OutboxFactsRead> &facts) {
        m_parts->isReading = false;
        if (std::exchange(m_parts->readAgain, false)) {
            read();
            return;
        }
        if (!facts) {
            emit troubled(facts.error());
            m_parts->hasTrouble = true;
            sleep(beatEvery);
            return;
        }
        m_parts->hasTrouble = false;
        m_parts->take(*facts);
        look();
    });
}

void Outbox::Parts::take(const OutboxFactsRead &facts)
{
    QHash<DeliveryRef, QDateTime> nextAt;
    QHash<DeliveryRef, qint64> due;
    const qint64 now = needs.steadyMs();
    const QDateTime clock = work.clock()();
    for (const Delivery &delivery : facts.open) {
        const DeliveryRef ref = refOf(delivery);
        nextAt.insert(ref, delivery.nextAt);
        // Counted on the steady clock from when it was first seen: whatever the calendar does, the wait stays what it was.
        const bool isKnown = knownNextAt.contains(ref) && knownNextAt.value(ref) == delivery.nextAt;
        const qint64 time = isKnown ? state.due.value(ref, 0) : now + waitLeft(delivery, clock).count();
        if (time > now || watched.contains(ref))
            due.insert(ref, time);
    }
    knownNextAt = nextAt;
    state.open = facts.open;
    state.destinations = facts.destinations;
    state.paused = facts.paused;
    state.due = due;
    isShared = facts.isShared;
    const auto isGone = [&](const DeliveryRef &ref) { return !nextAt.contains(ref); };
    for (const DeliveryRef &ref : QSet<DeliveryRef>(state.wanted)) {
        if (isGone(ref) && !wantedFresh.contains(ref))
            state.wanted.remove(ref);
    }
    watched.removeIf([&](const auto &one) { return isGone(one.key()); });
}

void Outbox::look()
{
    OutboxState &state = m_parts->state;
    state.now = m_parts->work.clock()().toLocalTime();
    state.steadyMs = m_parts->needs.steadyMs();
    // Not for nothing: listing a machine's networks takes its time.
    const bool asksForNetwork = std::ranges::any_of(state.destinations, [](const Destination &destination) { return !destination.policy.network.isEmpty(); });
    state.addresses = asksForNetwork ? m_parts->needs.addresses() : QStringList();
    state.running.clear();
    for (auto one = m_parts->running.cbegin(); one != m_parts->running.cend(); ++one)
        state.running.insert(one.key());
    m_parts->plan = planOutbox(state);
    const OutboxPlan plan = m_parts->plan;
    for (const DeliveryRef &ref : plan.stop)
        m_parts->running.value(ref).control->stop(StopReason::Policy);
    for (const DeliveryRef &ref : plan.hold) {
        const auto held = change(ref, [](Delivery &row) -> Result<> {
            if (row.state == Delivery::State::Queued) {
                row.state = Delivery::State::Held;
                row.trouble = waitsForWord();
            }
            return {};
        });
        Q_UNUSED(held)
    }
    for (const DeliveryRef &ref : m_parts->isFinishing ? QList<DeliveryRef>() : plan.start)
        begin(ref);
    if (!m_parts->running.isEmpty())
        sleep(std::min<std::chrono::milliseconds>(beatEvery, plan.lookAgain.value_or(beatEvery)));
    else if (m_parts->isShared)
        sleep(std::min<std::chrono::milliseconds>(60s, plan.lookAgain.value_or(60s))); // other desks put in something without a word
    else if (plan.lookAgain)
        sleep(*plan.lookAgain);
    if (isResting())
        emit settled();
}

/// Wakes once; a later call takes the place of an earlier one.
void Outbox::sleep(std::chrono::milliseconds time)
{
    const quint64 turn = ++m_parts->turn;
    m_parts->needs.wakeIn(std::max<std::chrono::milliseconds>(time, 1ms), [this, turn, alive = std::weak_ptr<int>(m_parts->alive)] {
        if (alive.expired() || turn != m_parts->turn)
            return;
        beat();
        if (m_parts->isShared || m_parts->hasTrouble)
            read();
        else
            look();
    });
}

void Outbox::begin(const DeliveryRef &ref)
{
    Running running;
    running.control = std::make_shared<SendingControl>();
    running.beatAt = running.beatAsked = m_parts->needs.steadyMs();
    SendingOrder order{ref, running.control, m_parts->holder};
    if (const auto watched = m_parts->watched.constFind(ref); watched != m_parts->watched.cend() && m_parts->needs.steadyMs() - watched->since >= std::chrono::milliseconds(beatDead).count())
        order.stale = watched->word;
    order.wait = [this, destination = ref.destination, alive = std::weak_ptr<int>(m_parts->alive)](const Delivery &before, const DeliveryOutcome &outcome) {
        return alive.expired() ? std::chrono::seconds(5) : waitFor(destination, before, outcome);
    };
    m_parts->running.insert(ref, running);
    m_parts->measuring->start();
    whenDone(sendOnce(m_parts->work, m_parts->tools, order), this, [this, ref](const Result<SendingEnd> &end) { ended(ref, end); });
}

void Outbox::ended(const DeliveryRef &ref, const Result<SendingEnd> &end)
{
    const Running ran = m_parts->running.take(ref);
    if (m_parts->running.isEmpty())
        m_parts->measuring->stop();
    // Taken out while the attempt was ending: what it wrote knows nothing of that.
    const bool isOpen = !end || (end->delivery.state != Delivery::State::Delivered && end->delivery.state != Delivery::State::Refused);
    if (isOpen && ran.control->reason() == StopReason::Cancelled) {
        const auto takenOut = cancel(ref.key, ref.destination);
        Q_UNUSED(takenOut)
    }
    const qint64 now = m_parts->needs.steadyMs();
    if (!end) {
        // Nothing is known of it but what the database holds; it is left alone for a while.
        m_parts->state.due.insert(ref, now + std::chrono::milliseconds(waitAfter(++m_parts->failures[ref.destination], 0s, m_parts->random)).count());
        m_parts->holdBack(ref);
        emit troubled(end.error());
        const bool isLasting = end.error().kind == ErrorKind::Damaged || end.error().kind == ErrorKind::NotFound;
        if (!isLasting) {
            read();
            return;
        }
        const auto held = change(ref, [text = end.error().text](Delivery &row) -> Result<> {
            if (row.state == Delivery::State::Delivered || row.state == Delivery::State::Refused)
                return {};
            row.state = Delivery::State::Held;
            row.trouble = text;
            return {};
        });
        whenDone(held, this, [this](const Result<Delivery> &) { read(); });
        return;
    }
    if (!end->lacks.isEmpty()) {
        m_parts->state.wanted.remove(ref);
        const bool isNew = !m_parts->state.lacking.contains(ref.destination);
        m_parts->state.lacking.insert(ref.destination);
        const auto place = std::ranges::find(m_parts->state.destinations, ref.destination, &Destination::id);
        const QString name = place == m_parts->state.destinations.end() ? ref.destination : place->name;
        if (isNew)
            emit troubled({ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "What waits for \"%1\" is left to a desk that has its password. %2").arg(name, end->lacks), {}, u"outbox.secret"_s});
    } else if (!end->heldBy.isEmpty()) {
        auto &watched = m_parts->watched[ref];
        if (watched.word != end->heldBy)
            watched = {end->heldBy, now};
        m_parts->state.due.insert(ref, now + std::chrono::milliseconds(beatEvery).count());
        m_parts->holdBack(ref);
    } else {
        m_parts->watched.remove(ref);
        if (end->outcome)
            m_parts->state.wanted.remove(ref);
        if (end->outcome == DeliveryOutcome::State::Delivered || end->outcome == DeliveryOutcome::State::Refused)
            m_parts->failures.remove(ref.destination);
    }
    read();
}

std::chrono::seconds Outbox::waitFor(const QString &destination, const Delivery &before, const DeliveryOutcome &outcome)
{
    using State = DeliveryOutcome::State;
    if (outcome.state == State::Delivered || outcome.state == State::Refused)
        return 0s;
    // Getting further counts as a success: a long upload over a bad line is not punished for its length.
    int &failures = m_parts->failures[destination];
    failures = outcome.bytes > before.offset ? 1 : std::min(failures + 1, 1000);
    return waitAfter(failures, std::chrono::seconds(outcome.retryAfter), m_parts->random);
}

/// Tells other desks that this one is alive, and the database how far it has come.
void Outbox::beat()
{
    const qint64 now = m_parts->needs.steadyMs();
    for (auto one = m_parts->running.begin(); one != m_parts->running.end(); ++one) {
        if (now - one->beatAt > std::chrono::milliseconds(beatMissed).count() && m_parts->isShared)
            one->control->stop(StopReason::Lost);
        if (now - one->beatAsked < std::chrono::milliseconds(beatEvery).count())
            continue;
        one->beatAsked = now;
        const DeliveryRef ref = one.key();
        const auto asked = m_parts->work.ask<QString>([ref, holder = m_parts->holder, bytes = one->control->bytes()](Stores &stores) -> Result<QString> {
            return stores.database.transaction<QString>([&]() -> Result<QString> {
                auto row = stores.packages.delivery(ref.key, ref.destination);
                if (!row)
                    return std::unexpected(row.error());
                // Not begun yet, or over: a claim would keep others from it.
                if (!*row || (*row)->state != Delivery::State::Sending)
                    return QString();
                auto heldBy = stores.packages.claimDelivery(ref.key, ref.destination, holder);
                if (!heldBy || !heldBy->isEmpty() || (*row)->offset >= bytes)
                    return heldBy;
                (*row)->offset = bytes;
                if (auto saved = stores.packages.saveDelivery(**row, {}); !saved)
                    return std::unexpected(saved.error());
                return heldBy;
            });
        });
        whenDone(asked, this, [this, ref, now](const Result<QString> &heldBy) {
            const auto running = m_parts->running.find(ref);
            if (running == m_parts->running.end() || !heldBy)
                return;
            if (heldBy->isEmpty())
                running->beatAt = now;
            else
                running->control->stop(StopReason::Lost);
        });
    }
}

bool Outbox::isResting() const
{
    return m_parts->running.isEmpty() && !m_parts->isReading && m_parts->asking == 0;
}

} // namespace PhoLuat
