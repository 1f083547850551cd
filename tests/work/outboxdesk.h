// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testing.h"
#include "work/outbox.h"
#include "scriptedplugin.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimeZone>

namespace PhoLuat::Testing {

/// A calendar and a steady clock that move only when told, and the alarms set on them: days pass in milliseconds.
class VirtualTime final {
public:
    QDateTime wall{{2026, 7, 1}, {1, 0}, QTimeZone::UTC};

    [[nodiscard]] Clock clock() { return [this] { return wall; }; }
    [[nodiscard]] qint64 steadyMs() const { return m_steadyMs; }
    /// Of the alarms of one outbox only the last one counts.
    void wakeIn(const void *owner, std::chrono::milliseconds time, std::function<void()> call) { m_alarms[owner] = {m_steadyMs + time.count(), std::move(call)}; }
    void forget(const void *owner) { m_alarms.remove(owner); }
    void pass(qint64 ms)
    {
        m_steadyMs += ms;
        wall = wall.addMSecs(ms);
    }
    /// Goes on to the next alarm and lets it ring; false when none is set.
    bool next()
    {
        const auto first = std::ranges::min_element(m_alarms, {}, &Alarm::at);
        if (first == m_alarms.end())
            return false;
        const Alarm alarm = *first;
        m_alarms.erase(first);
        pass(std::max<qint64>(alarm.at - m_steadyMs, 0));
        alarm.call();
        return true;
    }

private:
    struct Alarm {
        qint64 at = 0;
        std::function<void()> call;
    };
    QHash<const void *, Alarm> m_alarms;
    qint64 m_steadyMs = 0;
};

/// A desk with packages to send, a scripted destination plugin, and an outbox on a virtual clock; it can be closed and
/// opened again as after a restart.
class OutboxDesk final {
public:
    OutboxDesk(ScriptedPlugin &scripted, VirtualTime &running) : plugin(scripted), time(running), registry({QStringLiteral(PHOLUAT_BINARY_DIR "/plugins")}, QStringLiteral("en"))
    {
        registry.add(scriptedCard(), plugin);
        location.file = folder.filePath(QStringLiteral("desk.pholuat"));
        tools.secret = [this](const QString &, const QString &) -> Result<QString> { return secret; };
    }
    OutboxDesk(const OutboxDesk &) = delete;
    OutboxDesk &operator=(const OutboxDesk &) = delete;
    ~OutboxDesk() { close(); }

    [[nodiscard]] Result<> open()
    {
        auto opened = wait(Workspace::open(location, true, {.clock = time.clock(), .units = std::make_shared<const UnitTree>()}));
        if (!opened)
            return std::unexpected(opened.error());
        workspace = *opened;
        outbox = std::make_unique<Outbox>(*workspace, tools, Outbox::Needs{
            .steadyMs = [this] { return time.steadyMs(); },
            .wakeIn = [this](std::chrono::milliseconds in, const std::function<void()> &call) { time.wakeIn(this, in, call); },
            .addresses = [this] { return addresses; },
            .seed = 7,
        });
        return {};
    }
    void close()
    {
        time.forget(this);
        outbox.reset();
        workspace.reset();
        pool.waitForDone();
    }

    template<class T>
    [[nodiscard]] static Result<T> wait(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000) || future.isCanceled() || future.resultCount() == 0)
            return failure(ErrorKind::Broken, QStringLiteral("no answer"));
        return future.result();
    }
    template<class T>
    [[nodiscard]] Result<T> ask(std::function<Result<T>(Stores &)> work)
    {
        return wait(workspace->ask<T>(std::move(work)));
    }

    /// A package as sealing leaves it.
    [[nodiscard]] Result<PackageKey> addPackage(const QString &id, int version = 1)
    {
        return ask<PackageKey>([=](Stores &stores) -> Result<PackageKey> {
            const QByteArray bytes = QStringLiteral("package %1 version %2").arg(id).arg(version).toUtf8();
            const auto hash = stores.blobs.addBytes(bytes);
            if (!hash)
                return std::unexpected(hash.error());
            PackageRecord record;
            record.key = {{id}, version, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex())};
            record.info = {.id = {id}, .version = version, .sender = {QStringLiteral("a")}, .senderName = QStringLiteral("Phòng Tư pháp"),
                           .receiver = {QStringLiteral("b")}, .receiverName = QStringLiteral("Sở Tư pháp"), .period = {}};
            record.fileName = QStringLiteral("%1-v%2.zip").arg(id).arg(version);
            record.sha256 = *hash;
            record.size = bytes.size();
            if (auto added = stores.packages.add(record, {}); !added)
                return std::unexpected(added.error());
            return record.key;
        });
    }
    [[nodiscard]] Result<> addDestination(const QString &id, const SendingPolicy &policy = {}, const QString &pluginId = QStringLiteral("scripted"))
    {
        const auto saved = ask<void>([=](Stores &stores) { return stores.packages.saveDestination({id, pluginId, id, {{QStringLiteral("folder"), id}}, policy, {}}, {}); });
        workspace->announce({Change::Kind::Changed, Change::What::Destination, id});
        return saved;
    }
    [[nodiscard]] Delivery delivery(const PackageKey &key, const QString &destination)
    {
        const auto found = ask<std::optional<Delivery>>([=](Stores &stores) { return stores.packages.delivery(key, destination); });
        return found && *found ? **found : Delivery{.key = {}, .destination = QStringLiteral("(none)")};
    }
    [[nodiscard]] QList<Delivery> deliveries()
    {
        return ask<QList<Delivery>>([](Stores &stores) { return stores.packages.deliveries(); }).value_or(QList<Delivery>());
    }

    /// Until nothing runs; false after a minute of real time.
    [[nodiscard]] bool rest() const
    {
        const QDeadlineTimer until(60'000);
        while (!outbox->isResting() && !until.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        return outbox->isResting();
    }
    /// Lets virtual time pass, alarm by alarm, as long as there is something to do before `hours` are over.
    [[nodiscard]] bool live(double hours)
    {
        const qint64 until = time.steadyMs() + qint64(hours * 3'600'000);
        while (rest()) {
            if (time.steadyMs() >= until || !time.next())
                return rest();
        }
        return false;
    }

    ScriptedPlugin &plugin;
    VirtualTime &time;
    QTemporaryDir folder;
    DatabaseLocation location;
    QString secret;
    QStringList addresses{QStringLiteral("192.168.10.7")};
    FormLibrary forms;
    PdfDoor pdf{QString{}};
    Registry registry;
    QThreadPool pool;
    Tools tools{forms, pdf, registry, pool, {}};
    std::shared_ptr<Workspace> workspace;
    std::unique_ptr<Outbox> outbox;
};

} // namespace PhoLuat::Testing
