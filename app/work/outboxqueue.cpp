// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person asks of the outbox, and what it shows.
#include "work/outboxparts.h"

#include "document/receiptpdf.h"

#include <QTimer>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

using State = Delivery::State;

/// The package and the place have to be known before anything waits for them.
Result<Destination> checked(Stores &stores, const DeliveryRef &ref)
{
    if (auto record = stores.packages.find(ref.key); !record)
        return std::unexpected(record.error());
    auto all = stores.packages.destinations();
    if (!all)
        return std::unexpected(all.error());
    const auto chosen = std::ranges::find(*all, ref.destination, &Destination::id);
    if (chosen == all->end())
        return failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "There is no destination \"%1\" any more, so nothing was put into the outbox. Choose another in the settings.").arg(ref.destination));
    return *chosen;
}

/// What may be on its way is nobody's to change.
Result<> stillSending()
{
    return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "It stays in the outbox for now: another desk is sending it, or it is not known yet how far it came. Try again in a few minutes."));
}

Result<Delivery> saved(Stores &stores, const Delivery &row, const QString &who)
{
    if (auto written = stores.packages.saveDelivery(row, who); !written)
        return std::unexpected(written.error());
    return row;
}

} // namespace

void RateMeter::add(qint64 bytes, qint64 nowMs)
{
    constexpr qint64 lookBackMs = 10'000;
    if (!m_samples.isEmpty() && bytes < m_samples.last().bytes)
        m_samples.clear(); // the destination had less than it was thought to have
    m_samples.append({bytes, nowMs});
    while (m_samples.size() > 2 && nowMs - m_samples.first().atMs > lookBackMs)
        m_samples.removeFirst();
}

qint64 RateMeter::bytesPerSecond() const
{
    if (m_samples.size() < 2)
        return 0;
    const qint64 tookMs = m_samples.last().atMs - m_samples.first().atMs;
    return tookMs <= 0 ? 0 : (m_samples.last().bytes - m_samples.first().bytes) * 1000 / tookMs;
}

/// Pages hear of it before the future is done; `first` is called before they do, when it went well.
template<class T>
QFuture<Result<T>> Outbox::ask(const QString &package, std::function<Result<T>(Stores &)> work, const std::function<void()> &first)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    ++m_parts->asking;
    whenDone(m_parts->work.ask<T>(std::move(work)), this, [this, package, promise, first](const Result<T> &result) {
        --m_parts->asking;
        if (result && first)
            first();
        if (result)
            m_parts->work.announce({Change::Kind::Changed, Change::What::Delivery, package});
        if (result && m_parts->isStarted)
            read();
        promise->addResult(result);
        promise->finish();
    });
    return future;
}

QFuture<Result<Delivery>> Outbox::change(const DeliveryRef &ref, const std::function<Result<>(Delivery &)> &how, const std::function<void()> &first)
{
    return ask<Delivery>(ref.key.id.value, [ref, how, who = m_parts->work.identity().person](Stores &stores) -> Result<Delivery> {
        return stores.database.transaction<Delivery>([&]() -> Result<Delivery> {
            auto row = stores.packages.delivery(ref.key, ref.destination);
            if (!row)
                return std::unexpected(row.error());
            if (!*row)
                return failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "This package is not in the outbox for this destination, so nothing was changed. Put it in first."));
            if (auto changed = how(**row); !changed)
                return std::unexpected(changed.error());
            return saved(stores, **row, who);
        });
    }, first);
}

QFuture<Result<Delivery>> Outbox::enqueue(const PackageKey &package, const QString &destination)
{
    const DeliveryRef ref{package, destination};
    return ask<Delivery>(package.id.value, [ref, who = m_parts->work.identity().person](Stores &stores) -> Result<Delivery> {
        return stores.database.transaction<Delivery>([&]() -> Result<Delivery> {
            const auto place = checked(stores, ref);
            if (!place)
                return std::unexpected(place.error());
            auto row = stores.packages.delivery(ref.key, ref.destination);
            if (!row)
                return std::unexpected(row.error());
            if (*row && (*row)->state != State::Refused)
                return **row;
            if (*row) {
                (*row)->state = State::Waiting;
                (*row)->nextAt = {};
                (*row)->trouble.clear();
                (*row)->isPaused = false;
                return saved(stores, **row, who);
            }
            Delivery fresh{.key = ref.key, .destination = ref.destination};
            if (place->policy.start == SendingPolicy::Start::AskMe) {
                fresh.state = State::Held;
                fresh.trouble = waitsForWord();
            }
            return saved(stores, fresh, who);
        });
    });
}

QFuture<Result<Delivery>> Outbox::sendNow(const PackageKey &package, const QString &destination)
{
    const DeliveryRef ref{package, destination};
    const auto work = [ref, who = m_parts->work.identity().person](Stores &stores) -> Result<Delivery> {
        return stores.database.transaction<Delivery>([&]() -> Result<Delivery> {
            if (const auto place = checked(stores, ref); !place)
                return std::unexpected(place.error());
            auto known = stores.packages.delivery(ref.key, ref.destination);
            if (!known)
                return std::unexpected(known.error());
            Delivery row = known->value_or(Delivery{.key = ref.key, .destination = ref.destination});
            row.isPaused = false;
            row.nextAt = {};
            // What is in doubt stays so: it is asked about, now.
            if (row.state != State::Unclear && row.state != State::Sending && row.state != State::Delivered)
                row.state = State::Waiting;
            return saved(stores, row, who);
        });
    };
    return ask<Delivery>(package.id.value, work, [this, ref] { want(ref); });
}

/// When it was delivered meanwhile, the next reading forgets the wish.
void Outbox::want(const DeliveryRef &ref)
{
    m_parts->state.open.removeIf([&](const Delivery &one) { return refOf(one) == ref; });
    m_parts->state.wanted.insert(ref);
    m_parts->wantedFresh.insert(ref);
    m_parts->failures.remove(ref.destination);
    m_parts->state.lacking.remove(ref.destination); // the password is looked for again, and said again when it is not there
}

QFuture<Result<Delivery>> Outbox::sendAnew(const PackageKey &package, const QString &destination)
{
    const DeliveryRef ref{package, destination};
    const auto forget = [](Delivery &row) -> Result<> {
        if (row.state == State::Delivered)
            return {};
        if (row.state == State::Sending)
            return stillSending();
        row.state = State::Waiting;
        row.memory.clear();
        row.offset = 0;
        row.nextAt = {};
        row.trouble.clear();
        row.isPaused = false;
        return {};
    };
    return change(ref, forget, [this, ref] { want(ref); });
}

QFuture<Result<Delivery>> Outbox::markDelivered(const PackageKey &package, const QString &destination, const QString &words)
{
    const DeliveryRef ref{package, destination};
    const auto reports = std::make_shared<QList<ReportId>>();
    const auto work = [ref, words, reports, who = m_parts->work.identity().person, now = m_parts->work.clock()()](Stores &stores) -> Result<Delivery> {
        return stores.database.transaction<Delivery>([&]() -> Result<Delivery> {
            if (words.trimmed().isEmpty())
                return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "It was not marked as delivered: nothing is written that shows it. Write who confirmed it, when, and what they said."));
            auto record = stores.packages.find(ref.key);
            if (!record)
                return std::unexpected(record.error());
            auto row = stores.packages.delivery(ref.key, ref.destination);
            if (!row)
                return std::unexpected(row.error());
            if (!*row || (*row)->attempts == 0)
                return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "Nothing of this package was sent there yet, so it cannot be marked as delivered. Send it first."));
            if ((*row)->state == State::Delivered)
                return **row;
            if ((*row)->state == State::Sending)
                return std::unexpected(stillSending().error());
            *reports = record->info.reports;
            if (auto sent = markSent(stores, record->reports, who); !sent)
                return std::unexpected(sent.error());
            return saved(stores, asDelivered(**row, markedReceipt(who, now, words), now), who);
        });
    };
    return ask<Delivery>(package.id.value, work, [this, ref, reports] {
        m_parts->state.wanted.remove(ref);
        m_parts->work.reload({}, *reports);
    });
}

QFuture<Result<Delivery>> Outbox::setPaused(const PackageKey &package, const QString &destination, bool paused)
{
    const DeliveryRef ref{package, destination};
    auto future = change(ref, [paused](Delivery &row) -> Result<> {
        row.isPaused = paused && row.state != State::Delivered && row.state != State::Refused;
        return {};
    });
    if (paused) {
        m_parts->state.wanted.remove(ref);
        // Behind the row: the attempt finds it paused when it writes where it stopped.
        whenDone(future, this, [this, ref](const Result<Delivery> &result) {
            if (const auto running = m_parts->running.constFind(ref); result && running != m_parts->running.cend())
                running->control->stop(StopReason::Paused);
        });
    }
    return future;
}

QFuture<Result<>> Outbox::cancel(const PackageKey &package, const QString &destination)
{
    const DeliveryRef ref{package, destination};
    m_parts->state.wanted.remove(ref);
    if (const auto running = m_parts->running.constFind(ref); running != m_parts->running.cend()) {
        running->control->stop(StopReason::Cancelled);
        return readyFuture<void>({});
    }
    return ask<void>(package.id.value, [ref, who = m_parts->work.identity().person, now = m_parts->work.clock()()](Stores &stores) -> Result<> {
        return stores.database.transaction<void>([&]() -> Result<> {
            auto row = stores.packages.delivery(ref.key, ref.destination);
            if (!row)
                return std::unexpected(row.error());
            if (!*row || (*row)->state == State::Delivered || (*row)->state == State::Refused)
                return {};
            if ((*row)->state == State::Sending)
                return stillSending();
            if ((*row)->attempts == 0)
                return stores.packages.removeDelivery(ref.key, ref.destination, who);
            DeliveryOutcome known{.state = (*row)->state == State::Unclear ? DeliveryOutcome::State::Unclear : DeliveryOutcome::State::Stopped, .bytes = (*row)->offset};
            const Delivery after = afterAttempt(**row, **row, {known, (*row)->offset > 0, StopReason::Cancelled, {}, now});
            return stores.packages.saveDelivery(after, who);
        });
    });
}

QFuture<Result<>> Outbox::setDestinationPaused(const QString &destination, bool paused)
{
    auto future = ask<void>({}, [destination, paused](Stores &stores) { return stores.settings.setValue(pausedSetting(destination), paused ? u"1"_s : QString()); });
    whenDone(future, this, [this, destination, paused](const Result<> &result) {
        if (!result || !paused)
            return;
        for (auto one = m_parts->running.cbegin(); one != m_parts->running.cend(); ++one) {
            if (one.key().destination == destination)
                one->control->stop(StopReason::Paused);
        }
    });
    return future;
}

QFuture<Result<>> Outbox::release(const QString &destination)
{
    m_parts->failures.remove(destination);
    m_parts->state.lacking.remove(destination);
    return ask<void>({}, [destination, who = m_parts->work.identity().person](Stores &stores) -> Result<> {
        return stores.database.transaction<void>([&]() -> Result<> {
            const auto open = stores.packages.openDeliveries();
            if (!open)
                return std::unexpected(open.error());
            for (Delivery row : *open) {
                if (row.destination != destination || row.attempts == 0 || row.state == State::Sending)
                    continue;
                row.nextAt = {};
                if (row.state == State::Held)
                    row.state = State::Waiting;
                if (auto written = stores.packages.saveDelivery(row, who); !written)
                    return written;
            }
            return {};
        });
    });
}

void Outbox::measure()
{
    const qint64 now = m_parts->steady.elapsed();
    for (Running &running : m_parts->running)
        running.rate.add(running.control->bytes(), now);
    emit progressed();
}

QList<SendingProgress> Outbox::progress() const
{
    QList<SendingProgress> all;
    for (auto one = m_parts->running.cbegin(); one != m_parts->running.cend(); ++one) {
        SendingProgress progress{one.key(), one->control->bytes(), one->control->total(), one->rate.bytesPerSecond()};
        if (progress.bytesPerSecond > 0 && progress.total >= progress.bytes)
            progress.secondsLeft = (progress.total - progress.bytes + progress.bytesPerSecond - 1) / progress.bytesPerSecond;
        all.append(progress);
    }
    return all;
}

OutboxStatus Outbox::status() const
{
    OutboxStatus status{.open = m_parts->state.open.size(), .running = m_parts->running.size(), .lookAgain = m_parts->plan.lookAgain};
    for (const OutboxWait wait : std::as_const(m_parts->plan.waits)) {
        if (wait == OutboxWait::Paused || wait == OutboxWait::Person || wait == OutboxWait::Destination || wait == OutboxWait::Secret)
            ++status.forPerson;
        else if (wait != OutboxWait::Nothing)
            ++status.waiting;
    }
    return status;
}

OutboxWait Outbox::waitOf(const DeliveryRef &ref) const { return m_parts->plan.waits.value(ref, OutboxWait::Nothing); }
bool Outbox::isPaused(const QString &destination) const { return m_parts->state.paused.contains(destination); }

} // namespace PhoLuat
