// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/sending.h"

#include "work/packing.h"
#include "work/sendinghost.h"
#include "work/sendingmaterials.h"
#include "work/steps.h"

#include <QCoreApplication>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// What is to be sent, read before the attempt begins.
struct Fetched {
    PackageRecord record;
    Destination destination;
    std::optional<Delivery> delivered = {}; ///< it is there already, with its receipt
    bool isNew = true; ///< nothing can be there yet: it is sent without asking
    bool isShared = false; ///< an office's database: other desks send, too
};

/// The attempt as it stands in the database.
struct Begun {
    std::optional<Delivery> instead = {}; ///< nothing is to be done, this is how it stands
    QString heldBy = {};
    Delivery before = {};
    bool mustAsk = false;
};

/// What came back from the plugin.
struct Called {
    DeliveryOutcome outcome;
    bool wasSent = false;
    bool wantsFile = false; ///< it is not there; the package's file is needed to go on
    QString memory = {};    ///< what the plugin remembers now
};

QString titleOf(const PackageRecord &record)
{
    if (record.materials.size() == 1 && record.reports.isEmpty())
        return record.materials.first().title;
    QStringList words{u"Gói dữ liệu phổ biến, giáo dục pháp luật"_s};
    if (record.info.period)
        words.append(record.info.period->key());
    words.append(record.info.senderName);
    return words.join(u" – "_s);
}

QMap<QString, QString> factsOf(const PackageInfo &info, const PackageRecord &record)
{
    return {{u"unit"_s, info.sender.value}, {u"unitName"_s, info.senderName}, {u"receiver"_s, info.receiver.value}, {u"receiverName"_s, info.receiverName},
            {u"kind"_s, info.kind == PackageKind::Return ? u"return"_s : u"submission"_s}, {u"period"_s, info.period ? info.period->key() : QString()},
            {u"version"_s, QString::number(info.version)}, {u"replaces"_s, info.replaces}, {u"title"_s, titleOf(record)}};
}

/// One attempt, from the database over the plugin to the database.
class Attempt final : public std::enable_shared_from_this<Attempt> {
public:
    Attempt(Workspace &workspace, const Tools &tools, const SendingOrder &order)
        : m_work(&workspace), m_tools(tools), m_order(order), m_claim(u"deliver %1/%2 %3 %4"_s.arg(order.ref.key.id.value).arg(order.ref.key.version).arg(order.ref.key.digest, order.ref.destination)),
          m_who(workspace.identity().person), m_folder(folderFor(workspace.location())), m_database(workspace, order.control),
          m_steps(&workspace, [work = &workspace, claim = m_claim] { work->unclaim(claim); })
    {
        m_closing = QObject::connect(&workspace, &QObject::destroyed, &workspace, [control = order.control] { control->stop(StopReason::Closing); });
    }

    ~Attempt() { QObject::disconnect(m_closing); }
    Attempt(const Attempt &) = delete;
    Attempt &operator=(const Attempt &) = delete;

    [[nodiscard]] static QFuture<Result<SendingEnd>> start(Workspace &workspace, const Tools &tools, const SendingOrder &order)
    {
        const auto attempt = std::make_shared<Attempt>(workspace, tools, order);
        if (!workspace.claim(attempt->m_claim)) {
            const Steps<SendingEnd> refused(&workspace);
            refused.end(failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "This package is being sent there already, so it was not sent a second time. Wait until that is done."), {}, u"outbox.running"_s));
            return refused.future();
        }
        attempt->fetch();
        return attempt->m_steps.future();
    }

private:
    void fetch()
    {
        const auto read = [ref = m_order.ref](Stores &stores) -> Result<Fetched> {
            auto record = stores.packages.find(ref.key);
            if (!record)
                return std::unexpected(record.error());
            auto all = stores.packages.destinations();
            if (!all)
                return std::unexpected(all.error());
            const auto chosen = std::ranges::find(*all, ref.destination, &Destination::id);
            if (chosen == all->end())
                return failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "There is no destination \"%1\" any more, so nothing was sent. Choose another in the settings.").arg(ref.destination));
            // Exactly once: a receipt is never put at risk by sending again.
            auto known = stores.packages.delivery(ref.key, ref.destination);
            if (!known)
                return std::unexpected(known.error());
            if (*known && (*known)->state == Delivery::State::Delivered)
                return Fetched{*record, *chosen, **known};
            return Fetched{*record, *chosen, {}, !*known || !mustAsk(**known), stores.database.engine() == DatabaseEngine::Postgres};
        };
        m_steps.inAnyCaseAfter(m_work->ask<Fetched>(read), [self = shared_from_this()](const Fetched &fetched) {
            self->m_fetched = fetched;
            self->m_order.control->setTotal(fetched.record.size);
            if (fetched.delivered)
                self->m_steps.end(SendingEnd{*fetched.delivered});
            else if (fetched.isShared)
                self->lookForSecrets();
            else
                self->prepare();
        });
    }

    /// What is sent without asking, or described by its materials, is copied out first.
    void prepare()
    {
        if (m_fetched.isNew || card().wants.contains("materials"_L1))
            m_steps.inAnyCaseAfter(copiedOut(), [self = shared_from_this()] { self->begin(); });
        else
            begin();
    }

    /// At one desk of several a missing password is no state of the delivery: another may have it.
    void lookForSecrets()
    {
        const auto work = [self = shared_from_this(), card = card()](QPromise<Result<QString>> &) -> Result<QString> {
            for (const SettingField &field : card.settings) {
                if (field.kind != "secret"_L1 || !self->m_tools.secret)
                    continue;
                if (const auto secret = self->m_tools.secret(self->m_fetched.destination.id, field.key); !secret)
                    return secret.error().text;
            }
            return QString();
        };
        m_steps.inAnyCaseAfter(inBackground<QString>(m_tools.pool, work), [self = shared_from_this()](const QString &lacks) {
            if (lacks.isEmpty())
                self->prepare();
            else
                self->m_steps.end(SendingEnd{{}, lacks});
        });
    }

    /// The package's file, which may be large, beside the database.
    [[nodiscard]] QFuture<Result<>> copiedOut()
    {
        m_file = m_folder->filePath(m_fetched.record.fileName);
        return m_work->askLong<void>([folder = m_folder, file = m_file, sha256 = m_fetched.record.sha256](Stores &stores) { return stores.blobs.copyTo(sha256, file); });
    }

    [[nodiscard]] PluginCard card() const
    {
        const auto known = std::ranges::find(m_tools.registry.cards(), m_fetched.destination.plugin, &PluginCard::id);
        return known == m_tools.registry.cards().end() ? PluginCard() : *known;
    }

    /// The state is in the database before the first byte leaves: a kill in the middle is seen at the next start.
    void begin()
    {
        const auto write = [order = m_order, now = m_work->clock()(), who = m_who](Stores &stores) -> Result<Begun> {
            return stores.database.transaction<Begun>([&]() -> Result<Begun> {
                const auto heldBy = stores.packages.claimDelivery(order.ref.key, order.ref.destination, order.holder, order.stale);
                if (!heldBy)
                    return std::unexpected(heldBy.error());
                auto known = stores.packages.delivery(order.ref.key, order.ref.destination);
                if (!known)
                    return std::unexpected(known.error());
                Delivery row = known->value_or(Delivery{.key = order.ref.key, .destination = order.ref.destination});
                if (!heldBy->isEmpty())
                    return Begun{row, *heldBy};
                if (row.state == Delivery::State::Delivered || (row.isPaused && !order.evenPaused)) {
                    if (auto released = stores.packages.releaseDelivery(order.ref.key, order.ref.destination, order.holder); !released)
                        return std::unexpected(released.error());
                    return Begun{row};
                }
                const Begun begun{{}, {}, row, *known && mustAsk(row)};
                row.state = Delivery::State::Sending;
                row.at = now;
                row.nextAt = {};
                row.trouble.clear();
                row.isPaused = false;
                ++row.attempts;
                if (auto saved = stores.packages.saveDelivery(row, who); !saved)
                    return std::unexpected(saved.error());
                return begun;
            });
        };
        m_steps.inAnyCaseAfter(m_work->ask<Begun>(write), [self = shared_from_this()](const Begun &begun) {
            self->m_begun = begun;
            if (begun.instead) {
                self->m_steps.end(SendingEnd{*begun.instead, {}, begun.heldBy});
                return;
            }
            self->m_work->announce({Change::Kind::Changed, Change::What::Delivery, self->m_order.ref.key.id.value});
            self->call(begun.mustAsk, begun.before.memory);
        });
    }

    void call(bool asksFirst, const QString &memory)
    {
        const auto plugin = m_tools.registry.destination(m_fetched.destination.plugin);
        const auto work = [self = shared_from_this(), plugin, card = card(), asksFirst, memory](QPromise<Result<Called>> &) -> Result<Called> {
            if (!plugin)
                return Called{{.state = DeliveryOutcome::State::Held, .trouble = plugin.error().text}};
            return self->talkTo(**plugin, card, asksFirst, memory);
        };
        m_steps.inAnyCaseAfter(inBackground<Called>(m_tools.pool, work), [self = shared_from_this()](const Called &called) {
            if (called.wantsFile)
                self->sendAfterAll(called.memory);
            else
                self->keep(called);
        });
    }

    /// It was asked about and is not there.
    void sendAfterAll(const QString &memory)
    {
        whenDone(copiedOut(), m_work, [self = shared_from_this(), memory](const Result<> &copied) {
            if (copied) {
                self->call(false, memory);
                return;
            }
            const bool isLasting = copied.error().kind == ErrorKind::Damaged || copied.error().kind == ErrorKind::NotFound;
            self->keep({{.state = isLasting ? DeliveryOutcome::State::Held : DeliveryOutcome::State::Unreachable, .trouble = copied.error().text}});
        });
    }

    /// On the pool thread.
    [[nodiscard]] Called talkTo(DestinationPlugin &plugin, const PluginCard &card, bool asksFirst, const QString &memory) const
    {
        using State = DeliveryOutcome::State;
        DeliveryJob job{m_fetched.destination.settings, m_file, m_fetched.record.fileName, m_fetched.record.sha256, m_fetched.record.size,
                        m_order.ref.key.digest + u'@' + m_order.ref.destination, memory, factsOf(m_fetched.record.info, m_fetched.record), {}};
        QStringList secrets;
        for (const SettingField &field : card.settings) {
            if (field.kind != "secret"_L1 || !m_tools.secret)
                continue;
            const auto secret = m_tools.secret(m_fetched.destination.id, field.key);
            if (!secret)
                return {{.state = State::Held, .trouble = secret.error().text}};
            job.settings.insert(field.key, *secret);
            secrets.append(*secret);
        }
        if (card.wants.contains("materials"_L1)) {
            auto materials = materialsForPublishing(m_file, m_folder->path());
            if (!materials)
                return {{.state = State::Held, .trouble = materials.error().text}};
            job.materials = *materials;
        }
        SendingHost host({m_order.ref, m_order.holder, m_order.control, m_database, m_fetched.destination.policy.bytesPerSecond, secrets,
                          [steps = m_steps] { return steps.isCancelled(); }});
        const auto stopped = [] {
            return DeliveryOutcome{.state = State::Stopped, .trouble = QCoreApplication::translate("PhoLuat", "Stopped as asked before anything was sent. Send it again when it suits you.")};
        };
        Called called{stopped()};
        bool mustSend = !asksFirst;
        if (!mustSend && !host.isStopped()) {
            called.outcome = plugin.ask(job, host);
            mustSend = called.outcome.state == State::Absent;
            job.memory = host.memory().value_or(job.memory);
        }
        if (mustSend && host.isStopped())
            called.outcome = stopped();
        else if (mustSend && m_file.isEmpty())
            return {.outcome = called.outcome, .wantsFile = true, .memory = job.memory};
        else if (mustSend)
            called = {plugin.send(job, host), true};
        called.outcome.receipt = keepable(called.outcome.receipt, secrets);
        called.outcome.trouble = keepable(called.outcome.trouble, secrets);
        return called;
    }

    /// From here on it is said how it ended: a cancellation reaches the plugin, not the book-keeping.
    void keep(const Called &called)
    {
        const bool isTakenBack = m_steps.isCancelled() && called.outcome.state == DeliveryOutcome::State::Stopped;
        AttemptEnd end{called.outcome, called.wasSent, m_order.control->reason(), {}, m_work->clock()()};
        if (isTakenBack && end.stop == StopReason::None)
            end.stop = StopReason::Policy; // waits, and may go at once
        end.wait = m_order.wait(m_begun.before, called.outcome);
        const auto write = [order = m_order, before = m_begun.before, end, reports = m_fetched.record.reports, who = m_who](Stores &stores) -> Result<Delivery> {
            return stores.database.transaction<Delivery>([&]() -> Result<Delivery> {
                auto row = stores.packages.delivery(order.ref.key, order.ref.destination);
                if (!row)
                    return std::unexpected(row.error());
                if (!*row)
                    return failure(ErrorKind::NotFound, {});
                const Delivery after = afterAttempt(before, **row, end);
                const auto heldBy = stores.packages.claimDelivery(order.ref.key, order.ref.destination, order.holder);
                if (!heldBy)
                    return std::unexpected(heldBy.error());
                // Another desk took it over: only a receipt is news to it.
                if (!heldBy->isEmpty() && after.state != Delivery::State::Delivered)
                    return **row;
                if (auto saved = stores.packages.saveDelivery(after, who); !saved)
                    return std::unexpected(saved.error());
                if (auto released = stores.packages.releaseDelivery(order.ref.key, order.ref.destination, order.holder); !released)
                    return std::unexpected(released.error());
                if (after.state != Delivery::State::Delivered)
                    return after;
                if (auto sent = markSent(stores, reports, who); !sent)
                    return std::unexpected(sent.error());
                return after;
            });
        };
        const auto told = [self = shared_from_this(), end, reports = m_fetched.record.info.reports](const Delivery &after) {
            self->m_work->reload({}, reports);
            self->m_work->announce({Change::Kind::Changed, Change::What::Delivery, self->m_order.ref.key.id.value});
            self->m_steps.end(SendingEnd{after, {}, {}, end.outcome.state});
        };
        m_steps.inAnyCaseAfter(m_work->ask<Delivery>(write), told);
    }

    Workspace *m_work;
    Tools m_tools;
    SendingOrder m_order;
    QString m_claim;
    QString m_who;
    std::shared_ptr<QTemporaryDir> m_folder; ///< holds the files until the end
    DatabaseWait m_database;
    QMetaObject::Connection m_closing;
    Steps<SendingEnd> m_steps;
    Fetched m_fetched;
    QString m_file; ///< empty: not copied out yet
    Begun m_begun;
};

} // namespace

Result<> markSent(Stores &stores, const QList<Report> &reports, const QString &who)
{
    for (const Report &sent : reports) {
        auto report = stores.reports.find(sent.id);
        if (!report && report.error().kind != ErrorKind::NotFound)
            return std::unexpected(report.error());
        if (!report || report->version != sent.version || report->state != ReportState::Sealed)
            continue;
        report->state = ReportState::Sent;
        if (auto saved = stores.reports.save(*report, who); !saved)
            return std::unexpected(saved.error());
    }
    return {};
}

QFuture<Result<SendingEnd>> sendOnce(Workspace &workspace, const Tools &tools, const SendingOrder &order)
{
    return Attempt::start(workspace, tools, order);
}

} // namespace PhoLuat
