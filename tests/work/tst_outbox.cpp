// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/receiptpdf.h"
#include "outboxdesk.h"
#include "support/failatnth.h"
#include "support/postgres.h"
#include "work/sendinghost.h"

#include <QDir>
#include <QSignalSpy>

#include <atomic>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;
using Mood = ScriptedPlugin::Mood;
using State = Delivery::State;

#define DO(expression) \
    do { \
        const auto carried = (expression); \
        VERIFY_RESULT(carried); \
    } while (false)

/// The engine: once and only once, whatever the destination, the calendar and the person do.
class TestOutbox final : public QObject {
    Q_OBJECT

    [[nodiscard]] static QString keyOf(const PackageKey &key, const QString &destination) { return key.digest + u'@' + destination; }

private slots:
    void init() { failOnAnyWarning(); }

    void sendsAndKeepsWhatWasSaid()
    {
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk desk(plugin, time);
        desk.secret = u"rất bí mật"_s;
        DO(desk.open());
        DO(desk.addDestination(u"tinh"_s));
        const auto key = desk.addPackage(u"p"_s);
        VERIFY_RESULT(key);
        desk.outbox->start();
        DO(desk.wait(desk.outbox->enqueue(*key, u"tinh"_s)));
        QVERIFY(desk.rest());
        const Delivery done = desk.delivery(*key, u"tinh"_s);
        QCOMPARE(done.state, State::Delivered);
        QCOMPARE(done.attempts, 1);
        QVERIFY(done.receipt.startsWith(u"receipt for "_s));
        QCOMPARE(plugin.asks(), 0); // the first attempt sends at once
        QCOMPARE(plugin.lastJob().settings.value(u"password"_s), desk.secret);
        QCOMPARE(plugin.lastJob().facts.value(u"receiverName"_s), u"Sở Tư pháp"_s);
        QCOMPARE(plugin.lastJob().key, keyOf(*key, u"tinh"_s));
        const auto exchanges = desk.ask<QList<Exchange>>([key = *key](Stores &stores) { return stores.packages.exchanges(key, u"tinh"_s); });
        VERIFY_RESULT(exchanges);
        QCOMPARE(exchanges->size(), 1);
        QVERIFY(exchanges->first().request.contains(u"Authorization: •••"_s)); // whatever a plugin notes
        DO(desk.wait(desk.outbox->enqueue(*key, u"tinh"_s))); // again is nothing
        QVERIFY(desk.rest());
        QCOMPARE(plugin.sends(), 1);
        QCOMPARE(desk.wait(desk.outbox->enqueue(*key, u"nowhere"_s)).error().kind, ErrorKind::NotFound);
        QCOMPARE(desk.wait(desk.outbox->enqueue({{u"nothing"_s}, 1, {}}, u"tinh"_s)).error().kind, ErrorKind::NotFound);
    }

    void oneDestinationDownTheOtherUp()
    {
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk desk(plugin, time);
        DO(desk.open());
        DO(desk.addDestination(u"tinh"_s));
        DO(desk.addDestination(u"trung-uong"_s));
        plugin.set(Mood::Down, u"trung-uong"_s);
        const auto key = desk.addPackage(u"p"_s);
        VERIFY_RESULT(key);
        desk.outbox->start();
        DO(desk.wait(desk.outbox->enqueue(*key, u"tinh"_s)));
        DO(desk.wait(desk.outbox->enqueue(*key, u"trung-uong"_s)));
        QVERIFY(desk.live(1));
        QCOMPARE(desk.delivery(*key, u"tinh"_s).state, State::Delivered);
        const Delivery waiting = desk.delivery(*key, u"trung-uong"_s);
        QCOMPARE(waiting.state, State::Waiting);
        QCOMPARE(waiting.trouble, u"nobody answers"_s);
        QVERIFY(waiting.nextAt > waiting.at);
        // 5 s, 10 s … 30 min with jitter: some tries in the first hour, no storm.
        QVERIFY2(waiting.attempts >= 6 && waiting.attempts <= 30, qPrintable(QString::number(waiting.attempts)));
        desk.close();
        plugin.set(Mood::Up, u"trung-uong"_s);
        DO(desk.open());
        desk.outbox->start();
        QVERIFY(desk.live(1));
        QCOMPARE(desk.delivery(*key, u"trung-uong"_s).state, State::Delivered);
        QCOMPARE(plugin.packages(), 2);
        QCOMPARE(plugin.twice(), 0);
    }

    void aLostAnswerIsAskedAboutAndNeverSentAgain() // N2
    {
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk desk(plugin, time);
        DO(desk.open());
        DO(desk.addDestination(u"tinh"_s));
        constexpr int packages = 200;
        plugin.set(Mood::LosesAnswer);
        desk.outbox->start();
        for (int i = 0; i < packages; ++i) {
            const auto key = desk.addPackage(u"p%1"_s.arg(i));
            VERIFY_RESULT(key);
            DO(desk.wait(desk.outbox->enqueue(*key, u"tinh"_s)));
        }
        QVERIFY(desk.live(200));
        const QList<Delivery> all = desk.deliveries();
        QCOMPARE(all.size(), packages);
        for (const Delivery &delivery : all) {
            QCOMPARE(delivery.state, State::Delivered);
            QCOMPARE(delivery.attempts, 2);
        }
        QCOMPARE(plugin.packages(), packages);
        QCOMPARE(plugin.twice(), 0);
        QCOMPARE(plugin.sends(), packages);
        qInfo("%d lost answers, %d asked about, 0 sent again", packages, plugin.asks());
    }

    void aPortalDownForDays() // N6
    {
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk desk(plugin, time);
        DO(desk.open());
        DO(desk.addDestination(u"tinh"_s));
        constexpr int packages = 500;
        constexpr int days = 3;
        plugin.set(Mood::Down);
        for (int i = 0; i < packages; ++i) {
            const auto key = desk.addPackage(u"p%1"_s.arg(i));
            VERIFY_RESULT(key);
            DO(desk.wait(desk.outbox->enqueue(*key, u"tinh"_s)));
        }
        for (int day = 0; day < days; ++day) {
            desk.outbox->start();
            QVERIFY(desk.live(24));
            desk.close();
            DO(desk.open());
        }
        const int tries = plugin.asks() + plugin.sends();
        QVERIFY2(tries >= days * 40 && tries <= days * 200, qPrintable(QString::number(tries))); // goes on, and is no storm
        plugin.set(Mood::Up);
        desk.outbox->start();
        QVERIFY(desk.live(24));
        int delivered = 0;
        const QList<Delivery> all = desk.deliveries();
        for (const Delivery &delivery : all)
            delivered += delivery.state == State::Delivered ? 1 : 0;
        QCOMPARE(all.size(), packages);
        QCOMPARE(delivered, packages);
        QCOMPARE(plugin.packages(), packages);
        QCOMPARE(plugin.twice(), 0);
        QCOMPARE(plugin.atOnce(), 1);
        qInfo("%d queued, down for %d days with %d restarts, %d tries meanwhile, %d delivered once, 0 lost", packages, days, days, tries, delivered);
    }

    void oddClocks_data() // W13
    {
        QTest::addColumn<int>("years");
        QTest::newRow("ten years back") << -10;
        QTest::newRow("ten years on") << 10;
    }
    void oddClocks()
    {
        QFETCH(int, years);
        for (const bool restarts : {false, true}) {
            ScriptedPlugin plugin;
            VirtualTime time;
            OutboxDesk desk(plugin, time);
            DO(desk.open());
            DO(desk.addDestination(u"tinh"_s));
            plugin.set(Mood::Down);
            desk.outbox->start();
            QStringList expected;
            for (int i = 0; i < 10; ++i) {
                const auto key = desk.addPackage(u"p%1"_s.arg(i));
                VERIFY_RESULT(key);
                DO(desk.wait(desk.outbox->enqueue(*key, u"tinh"_s)));
            }
            QVERIFY(desk.live(3));
            const int before = plugin.asks() + plugin.sends();
            time.wall = time.wall.addYears(years);
            if (restarts) {
                desk.close();
                DO(desk.open());
                desk.outbox->start();
            }
            QVERIFY(desk.live(3));
            const int tries = plugin.asks() + plugin.sends() - before;
            QVERIFY2(tries >= 5 && tries <= 40, qPrintable(QString::number(tries))); // neither stranded nor a storm
            time.wall = time.wall.addYears(-2 * years);
            plugin.set(Mood::Up);
            QVERIFY(desk.live(3));
            const QList<Delivery> all = desk.deliveries();
            for (const Delivery &delivery : all)
                QCOMPARE(delivery.state, State::Delivered);
            QCOMPARE(plugin.packages(), 10);
            QCOMPARE(plugin.twice(), 0);
        }
    }

    void aVersionWaitsForTheOneBefore()
    {
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk desk(plugin, time);
        DO(desk.open());
        DO(desk.addDestination(u"tinh"_s));
        const auto first = desk.addPackage(u"p"_s, 1);
        const auto second = desk.addPackage(u"p"_s, 2);
        VERIFY_RESULT(first);
        VERIFY_RESULT(second);
        plugin.set(Mood::Down);
        DO(desk.wait(desk.outbox->enqueue(*second, u"tinh"_s))); // put in the wrong way round
        DO(desk.wait(desk.outbox->enqueue(*first, u"tinh"_s)));
        desk.outbox->start();
        QVERIFY(desk.live(0.1));
        QCOMPARE(desk.delivery(*second, u"tinh"_s).attempts, 0);
        QCOMPARE(desk.outbox->waitOf({*second, u"tinh"_s}), OutboxWait::Version);
        plugin.set(Mood::Up);
        QVERIFY(desk.live(2));
        QCOMPARE(plugin.order(), (QStringList{u"p-v1.zip"_s, u"p-v2.zip"_s}));
    }

    void aRefusedVersionIsOvertaken()
    {
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk desk(plugin, time);
        DO(desk.open());
        DO(desk.addDestination(u"tinh"_s));
        const auto first = desk.addPackage(u"p"_s, 1);
        const auto second = desk.addPackage(u"p"_s, 2);
        plugin.set(Mood::Refuses);
        desk.outbox->start();
        DO(desk.wait(desk.outbox->enqueue(*first, u"tinh"_s)));
        QVERIFY(desk.rest());
        QCOMPARE(desk.delivery(*first, u"tinh"_s).state, State::Refused);
        QCOMPARE(desk.delivery(*first, u"tinh"_s).trouble, u"too large for us"_s);
        plugin.set(Mood::Up);
        DO(desk.wait(desk.outbox->enqueue(*second, u"tinh"_s)));
        QVERIFY(desk.rest());
        QCOMPARE(desk.delivery(*second, u"tinh"_s).state, State::Delivered);
        QCOMPARE(desk.delivery(*first, u"tinh"_s).state, State::Refused);
    }

    void retryAfterIsKept()
    {
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk desk(plugin, time);
        DO(desk.open());
        DO(desk.addDestination(u"tinh"_s));
        const auto key = desk.addPackage(u"p"_s);
        plugin.answerWith({.state = DeliveryOutcome::State::Unreachable, .trouble = u"later"_s, .retryAfter = 7200}, u"tinh"_s);
        desk.outbox->start();
        DO(desk.wait(desk.outbox->enqueue(*key, u"tinh"_s)));
        QVERIFY(desk.live(1.9));
        QCOMPARE(plugin.sends(), 1);
        QCOMPARE(desk.outbox->waitOf({*key, u"tinh"_s}), OutboxWait::Time);
        QVERIFY(desk.live(0.3));
        QCOMPARE(plugin.asks(), 1);
    }

    void aPersonAnswersAndPutsRight()
    {
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk desk(plugin, time);
        DO(desk.open());
        DO(desk.addDestination(u"tinh"_s, {.start = SendingPolicy::Start::AskMe}));
        DO(desk.addDestination(u"trung-uong"_s));
        const auto one = desk.addPackage(u"p"_s);
        const auto two = desk.addPackage(u"q"_s);
        plugin.set(Mood::WantsPassword, u"trung-uong"_s);
        desk.outbox->start();
        DO(desk.wait(desk.outbox->enqueue(*one, u"tinh"_s)));
        DO(desk.wait(desk.outbox->enqueue(*one, u"trung-uong"_s)));
        DO(desk.wait(desk.outbox->enqueue(*two, u"trung-uong"_s)));
        QVERIFY(desk.live(100));
        QCOMPARE(desk.delivery(*one, u"tinh"_s).state, State::Held);
        QCOMPARE(desk.delivery(*one, u"trung-uong"_s).state, State::Held);
        QCOMPARE(desk.delivery(*two, u"trung-uong"_s).attempts, 0); // one wrong password is enough
        QCOMPARE(plugin.sends(), 1);
        QCOMPARE(desk.outbox->status().forPerson, 3);
        QVERIFY(!desk.outbox->status().lookAgain);

        DO(desk.wait(desk.outbox->sendNow(*one, u"tinh"_s)));
        QVERIFY(desk.rest());
        QCOMPARE(desk.delivery(*one, u"tinh"_s).state, State::Delivered);
        plugin.set(Mood::Up, u"trung-uong"_s);
        DO(desk.wait(desk.outbox->release(u"trung-uong"_s)));
        QVERIFY(desk.live(1));
        QCOMPARE(desk.delivery(*one, u"trung-uong"_s).state, State::Delivered);
        QCOMPARE(desk.delivery(*two, u"trung-uong"_s).state, State::Delivered);
    }

    void hoursAndNetworkAreKeptAndOverruled()
    {
        ScriptedPlugin plugin;
        VirtualTime time;
        time.wall = QDateTime(QDate(2026, 7, 1), QTime(10, 0)).toUTC(); // ten in the morning here
        OutboxDesk desk(plugin, time);
        DO(desk.open());
        DO(desk.addDestination(u"dem"_s, {.from = {18, 0}, .to = {6, 0}}));
        DO(desk.addDestination(u"mang"_s, {.network = u"10.0.0.0/8"_s}));
        const auto one = desk.addPackage(u"p"_s);
        const auto two = desk.addPackage(u"q"_s);
        desk.outbox->start();
        DO(desk.wait(desk.outbox->enqueue(*one, u"dem"_s)));
        DO(desk.wait(desk.outbox->enqueue(*two, u"dem"_s)));
        DO(desk.wait(desk.outbox->enqueue(*one, u"mang"_s)));
        QVERIFY(desk.live(7.9));
        QCOMPARE(plugin.sends(), 0);
        QCOMPARE(desk.outbox->waitOf({*one, u"dem"_s}), OutboxWait::Hours);
        QCOMPARE(desk.outbox->waitOf({*one, u"mang"_s}), OutboxWait::Network);
        DO(desk.wait(desk.outbox->sendNow(*two, u"dem"_s)));
        QVERIFY(desk.rest());
        QCOMPARE(plugin.order(), QStringList{u"q-v1.zip"_s});
        QVERIFY(desk.live(0.2)); // six o'clock
        QCOMPARE(desk.delivery(*one, u"dem"_s).state, State::Delivered);
        QCOMPARE(desk.delivery(*one, u"mang"_s).state, State::Queued);
        desk.addresses = {u"10.4.5.6"_s};
        QVERIFY(desk.live(0.1));
        QCOMPARE(desk.delivery(*one, u"mang"_s).state, State::Delivered);
    }

    void pausedGoneOnAndTakenBackWhileItRuns()
    {
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk desk(plugin, time);
        DO(desk.open());
        DO(desk.addDestination(u"tinh"_s));
        const auto key = desk.addPackage(u"p"_s);
        const auto other = desk.addPackage(u"q"_s);
        plugin.set(Mood::Slow);
        desk.outbox->start();
        DO(desk.wait(desk.outbox->enqueue(*key, u"tinh"_s)));
        QTRY_COMPARE(desk.outbox->progress().size(), 1);
        QTRY_VERIFY(desk.outbox->progress().value(0).bytes > 3);
        DO(desk.wait(desk.outbox->setPaused(*key, u"tinh"_s, true)));
        QVERIFY(desk.rest());
        Delivery row = desk.delivery(*key, u"tinh"_s);
        QCOMPARE(row.state, State::Waiting);
        QVERIFY(row.isPaused);
        QVERIFY(row.offset > 3);
        QVERIFY(desk.live(50));
        QCOMPARE(plugin.sends(), 1);

        DO(desk.wait(desk.outbox->setPaused(*key, u"tinh"_s, false)));
        QTRY_COMPARE(plugin.sends(), 2); // after asking
        QCOMPARE(plugin.asks(), 1);
        DO(desk.wait(desk.outbox->cancel(*key, u"tinh"_s)));
        QVERIFY(desk.rest());
        row = desk.delivery(*key, u"tinh"_s);
        QCOMPARE(row.state, State::Refused);
        QVERIFY(row.trouble.contains(u"Taken out"_s));
        QVERIFY(desk.live(50));
        QCOMPARE(plugin.sends(), 2);

        // Never begun: forgotten.
        DO(desk.wait(desk.outbox->setDestinationPaused(u"tinh"_s, true)));
        DO(desk.wait(desk.outbox->enqueue(*other, u"tinh"_s)));
        QVERIFY(desk.live(1));
        QVERIFY(desk.outbox->isPaused(u"tinh"_s));
        QCOMPARE(desk.delivery(*other, u"tinh"_s).attempts, 0);
        DO(desk.wait(desk.outbox->cancel(*other, u"tinh"_s)));
        QCOMPARE(desk.delivery(*other, u"tinh"_s).destination, u"(none)"_s);

        // Taken back and wanted again.
        plugin.set(Mood::Up);
        DO(desk.wait(desk.outbox->setDestinationPaused(u"tinh"_s, false)));
        DO(desk.wait(desk.outbox->enqueue(*key, u"tinh"_s)));
        QVERIFY(desk.live(1));
        QCOMPARE(desk.delivery(*key, u"tinh"_s).state, State::Delivered);
        QCOMPARE(plugin.twice(), 0);
    }

    void closedInTheMiddleItGoesOn()
    {
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk desk(plugin, time);
        DO(desk.open());
        DO(desk.addDestination(u"tinh"_s));
        const auto key = desk.addPackage(u"p"_s);
        plugin.set(Mood::Slow);
        desk.outbox->start();
        DO(desk.wait(desk.outbox->enqueue(*key, u"tinh"_s)));
        QTRY_VERIFY(desk.outbox->progress().value(0).bytes > 3);
        desk.close();
        DO(desk.open());
        QVERIFY(desk.delivery(*key, u"tinh"_s).state != State::Delivered);
        plugin.set(Mood::Up);
        desk.outbox->start();
        QVERIFY(desk.live(1));
        QCOMPARE(desk.delivery(*key, u"tinh"_s).state, State::Delivered);
        QCOMPARE(plugin.asks(), 1);
        QCOMPARE(plugin.twice(), 0);
    }

    // What a lost last answer ends in, when the destination cannot be asked.
    void aPersonsWordSettlesIt()
    {
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk desk(plugin, time);
        DO(desk.open());
        DO(desk.addDestination(u"tinh"_s));
        const auto lost = desk.addPackage(u"p"_s);
        const auto there = desk.addPackage(u"q"_s);
        const auto held = [](const PackageKey &key) {
            return Delivery{.key = key, .destination = u"tinh"_s, .state = State::Held, .offset = 9, .trouble = u"ask them"_s, .attempts = 2, .memory = u"last piece"_s};
        };
        DO(desk.ask<void>([row = held(*lost)](Stores &stores) { return stores.packages.saveDelivery(row, {}); }));
        DO(desk.ask<void>([row = held(*there)](Stores &stores) { return stores.packages.saveDelivery(row, {}); }));
        desk.outbox->start();
        QVERIFY(desk.live(50));
        QCOMPARE(plugin.sends() + plugin.asks(), 0);

        QCOMPARE(desk.wait(desk.outbox->markDelivered(*there, u"tinh"_s, u"  "_s)).error().kind, ErrorKind::Refused);
        QCOMPARE(desk.delivery(*there, u"tinh"_s).state, State::Held);
        DO(desk.wait(desk.outbox->markDelivered(*there, u"tinh"_s, u"Chị Hoa, văn thư Sở, gọi điện: số 12/VB"_s)));
        QVERIFY(desk.rest());
        const Delivery marked = desk.delivery(*there, u"tinh"_s);
        QCOMPARE(marked.state, State::Delivered);
        QVERIFY(isMarkedDelivered(marked));
        QVERIFY2(marked.receipt.contains(u"Lời ghi: Chị Hoa, văn thư Sở, gọi điện: số 12/VB"_s), qPrintable(marked.receipt));
        QVERIFY(marked.trouble.isEmpty() && marked.memory.isEmpty());

        DO(desk.wait(desk.outbox->sendAnew(*lost, u"tinh"_s)));
        QVERIFY(desk.rest());
        QCOMPARE(desk.delivery(*lost, u"tinh"_s).state, State::Delivered);
        QCOMPARE(plugin.asks(), 1); // still asked first: it costs nothing
        QCOMPARE(plugin.order(), QStringList{u"p-v1.zip"_s});
        QVERIFY(plugin.lastJob().memory.isEmpty());
        DO(desk.wait(desk.outbox->sendAnew(*there, u"tinh"_s))); // what is there stays so
        QVERIFY(desk.rest());
        QCOMPARE(plugin.sends(), 1);
    }

    void nobodysWordOverrulesASendingThatRuns()
    {
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk desk(plugin, time);
        DO(desk.open());
        DO(desk.addDestination(u"tinh"_s));
        const auto key = desk.addPackage(u"p"_s);
        QCOMPARE(desk.wait(desk.outbox->markDelivered(*key, u"tinh"_s, u"they have it"_s)).error().kind, ErrorKind::Refused); // never sent
        plugin.set(Mood::Slow);
        desk.outbox->start();
        DO(desk.wait(desk.outbox->enqueue(*key, u"tinh"_s)));
        QTRY_VERIFY(desk.outbox->progress().value(0).bytes > 3);
        QCOMPARE(desk.wait(desk.outbox->sendAnew(*key, u"tinh"_s)).error().kind, ErrorKind::Refused);
        QCOMPARE(desk.wait(desk.outbox->markDelivered(*key, u"tinh"_s, u"they have it"_s)).error().kind, ErrorKind::Refused);
        plugin.set(Mood::Up);
        QVERIFY(desk.live(1));
        QVERIFY(!isMarkedDelivered(desk.delivery(*key, u"tinh"_s)));
        QCOMPARE(plugin.sends(), 1);
    }

    void takenOutWhileTheAttemptIsWrittenDown()
    {
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk desk(plugin, time);
        DO(desk.open());
        DO(desk.addDestination(u"tinh"_s));
        const auto key = desk.addPackage(u"p"_s);
        plugin.set(Mood::Down);
        desk.outbox->start();
        int told = 0;
        connect(desk.workspace.get(), &Workspace::changed, this, [&](const Change &change) {
            // Put in, begun, and the outcome is in the database: now the person changes her mind.
            if (change.what == Change::What::Delivery && desk.outbox->progress().size() == 1 && ++told == 2)
                DO(desk.outbox->cancel(*key, u"tinh"_s).result());
        });
        DO(desk.wait(desk.outbox->enqueue(*key, u"tinh"_s)));
        QVERIFY(desk.rest());
        QCOMPARE(told, 2);
        QCOMPARE(desk.delivery(*key, u"tinh"_s).state, State::Refused);
        plugin.set(Mood::Up);
        QVERIFY(desk.live(50));
        QCOMPARE(plugin.packages(), 0);
    }

    void whoDoesNotAnswerCostsNoCopy()
    {
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk desk(plugin, time);
        DO(desk.open());
        DO(desk.addDestination(u"tinh"_s));
        const PackageKey gone{{u"gone"_s}, 1, u"x"_s}; // copying it out would fail
        DO(desk.ask<PackageStore::Taken>([gone](Stores &stores) {
            PackageRecord record;
            record.key = gone;
            record.info.id = gone.id;
            record.fileName = u"gone.zip"_s;
            record.sha256 = QString(64, u'0');
            return stores.packages.add(record, {});
        }));
        DO(desk.ask<void>([gone](Stores &stores) { return stores.packages.saveDelivery({.key = gone, .destination = u"tinh"_s, .state = State::Waiting, .attempts = 1}, {}); }));
        plugin.set(Mood::Down);
        desk.outbox->start();
        QVERIFY(desk.live(1));
        QCOMPARE(desk.delivery(gone, u"tinh"_s).state, State::Waiting);
        QCOMPARE(desk.delivery(gone, u"tinh"_s).trouble, u"nobody answers"_s);
        plugin.set(Mood::Up);
        QVERIFY(desk.live(1));
        QCOMPARE(desk.delivery(gone, u"tinh"_s).state, State::Held);
        QCOMPARE(plugin.sends(), 0);
    }

    void oneBadPackageKeepsNoOtherBack()
    {
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk desk(plugin, time);
        DO(desk.open());
        DO(desk.addDestination(u"tinh"_s));
        QList<PackageKey> keys;
        for (int i = 0; i < 6; ++i) {
            const auto key = desk.addPackage(u"p%1"_s.arg(i));
            VERIFY_RESULT(key);
            keys.append(*key);
        }
        plugin.set(Mood::Liar); // answers what makes no sense: neither delivered nor refused
        desk.outbox->start();
        DO(desk.wait(desk.outbox->enqueue(keys[0], u"tinh"_s)));
        QVERIFY(desk.rest());
        QCOMPARE(desk.delivery(keys[0], u"tinh"_s).state, State::Waiting);
        plugin.set(Mood::Up);
        for (const PackageKey &key : std::as_const(keys))
            DO(desk.wait(desk.outbox->enqueue(key, u"tinh"_s)));
        QVERIFY(desk.live(3));
        QCOMPARE(plugin.packages(), 6);
        QCOMPARE(plugin.order().last(), u"p0-v1.zip"_s);
    }

    void aPackageWhoseBytesAreGoneIsHeld()
    {
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk desk(plugin, time);
        DO(desk.open());
        DO(desk.addDestination(u"tinh"_s));
        const auto good = desk.addPackage(u"q"_s);
        const PackageKey bad{{u"bad"_s}, 1, u"x"_s};
        DO(desk.ask<PackageStore::Taken>([bad](Stores &stores) {
            PackageRecord record;
            record.key = bad;
            record.info.id = bad.id;
            record.fileName = u"bad.zip"_s;
            record.sha256 = QString(64, u'0');
            return stores.packages.add(record, {});
        }));
        QSignalSpy troubled(desk.outbox.get(), &Outbox::troubled);
        desk.outbox->start();
        DO(desk.wait(desk.outbox->enqueue(bad, u"tinh"_s)));
        DO(desk.wait(desk.outbox->enqueue(*good, u"tinh"_s)));
        QVERIFY(desk.live(1));
        QCOMPARE(desk.delivery(bad, u"tinh"_s).state, State::Held);
        QVERIFY(!desk.delivery(bad, u"tinh"_s).trouble.isEmpty());
        QCOMPARE(desk.delivery(*good, u"tinh"_s).state, State::Delivered);
        QVERIFY(!troubled.isEmpty());
    }

    void theRealFolderPlugin()
    {
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk desk(plugin, time);
        DO(desk.open());
        const QString usb = desk.folder.filePath(u"usb"_s);
        DO(desk.ask<void>([usb](Stores &stores) { return stores.packages.saveDestination({u"usb"_s, u"folder"_s, u"USB"_s, {{u"folder"_s, usb}}}, {}); }));
        desk.outbox->start();
        for (int i = 0; i < 5; ++i) {
            const auto key = desk.addPackage(u"p%1"_s.arg(i));
            VERIFY_RESULT(key);
            DO(desk.wait(desk.outbox->enqueue(*key, u"usb"_s)));
        }
        QVERIFY(desk.live(2));
        QCOMPARE(desk.deliveries().first().state, State::Waiting); // the stick is not in
        QVERIFY(QDir().mkpath(usb));
        QVERIFY(desk.live(2));
        QCOMPARE(QDir(usb).entryList(QDir::Files).size(), 5);
        const QList<Delivery> all = desk.deliveries();
        for (const Delivery &delivery : all)
            QCOMPARE(delivery.state, State::Delivered);
    }

    void twoDesksOfOneOffice() // S1
    {
        PostgresServer server;
        const QString database = server.newDatabase();
        if (database.isEmpty())
            QSKIP(qPrintable(server.trouble()));
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk one(plugin, time);
        OutboxDesk two(plugin, time);
        one.location = {.postgres = database};
        two.location = {.postgres = database};
        DO(one.open());
        DO(two.open());
        constexpr int packages = 30;
        for (const QString &place : {u"tinh"_s, u"trung-uong"_s})
            DO(one.addDestination(place));
        for (int i = 0; i < packages; ++i) {
            const auto key = one.addPackage(u"p%1"_s.arg(i));
            VERIFY_RESULT(key);
            for (const QString &place : {u"tinh"_s, u"trung-uong"_s})
                DO(one.wait((i % 2 == 0 ? one : two).outbox->enqueue(*key, place)));
        }
        one.outbox->start();
        two.outbox->start();
        const auto isDone = [&] { return plugin.packages() == 2 * packages; };
        const QDeadlineTimer until(120'000);
        while (!isDone() && !until.hasExpired()) {
            QVERIFY(one.rest());
            QVERIFY(two.rest());
            if (!isDone() && !time.next())
                break;
        }
        QVERIFY(one.rest());
        QVERIFY(two.rest());
        QCOMPARE(plugin.packages(), 2 * packages);
        QCOMPARE(plugin.twice(), 0);
        QCOMPARE(plugin.sameAtOnce(), 0);
        const QList<Delivery> all = one.deliveries();
        QCOMPARE(all.size(), 2 * packages);
        for (const Delivery &delivery : all)
            QCOMPARE(delivery.state, State::Delivered);
        qInfo("two desks, %d deliveries, %d sent, %d asked about, none at the same time", 2 * packages, plugin.sends(), plugin.asks());
    }

    void aDeskWithoutThePasswordLeavesItToOneThatHasIt()
    {
        PostgresServer server;
        const QString database = server.newDatabase();
        if (database.isEmpty())
            QSKIP(qPrintable(server.trouble()));
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk knows(plugin, time);
        OutboxDesk lacks(plugin, time);
        knows.secret = u"open sesame"_s;
        bool hasIt = false;
        lacks.tools.secret = [&hasIt](const QString &, const QString &) -> Result<QString> {
            if (hasIt)
                return u"open sesame"_s;
            return failure(ErrorKind::NotFound, u"The password is not kept at this desk. Enter it in the settings."_s);
        };
        knows.location = {.postgres = database};
        lacks.location = {.postgres = database};
        DO(lacks.open());
        DO(lacks.addDestination(u"tinh"_s));
        const auto key = lacks.addPackage(u"p"_s);
        const auto other = lacks.addPackage(u"q"_s);
        VERIFY_RESULT(key);
        VERIFY_RESULT(other);
        QStringList told;
        connect(lacks.outbox.get(), &Outbox::troubled, this, [&told](const Error &error) { told.append(error.text); });
        lacks.outbox->start();
        DO(lacks.wait(lacks.outbox->enqueue(*key, u"tinh"_s)));
        DO(lacks.wait(lacks.outbox->enqueue(*other, u"tinh"_s)));
        QVERIFY(lacks.live(2));
        QCOMPARE(told.size(), 1); // its person hears of it, once
        QVERIFY2(told.first().contains(u"tinh"_s) && told.first().contains(u"settings"_s), qPrintable(told.first()));
        QCOMPARE(lacks.outbox->waitOf({*key, u"tinh"_s}), OutboxWait::Secret);
        QCOMPARE(lacks.delivery(*key, u"tinh"_s).state, State::Queued); // and the others' view of it is as it was
        QCOMPARE(lacks.delivery(*key, u"tinh"_s).attempts, 0);
        DO(lacks.wait(lacks.outbox->sendNow(*key, u"tinh"_s)));
        QVERIFY(lacks.live(0.1));
        QCOMPARE(told.size(), 2); // asked for it, told again
        QCOMPARE(plugin.sends(), 0);

        DO(knows.open());
        knows.outbox->start();
        QVERIFY(knows.live(1));
        QCOMPARE(knows.delivery(*key, u"tinh"_s).state, State::Delivered);
        QCOMPARE(knows.delivery(*other, u"tinh"_s).state, State::Delivered);
        QCOMPARE(plugin.twice(), 0);

        // Entered here as well, this desk sends.
        const auto third = lacks.addPackage(u"r"_s);
        VERIFY_RESULT(third);
        knows.close();
        DO(lacks.wait(lacks.outbox->enqueue(*third, u"tinh"_s)));
        QVERIFY(lacks.live(0.1));
        QCOMPARE(lacks.delivery(*third, u"tinh"_s).state, State::Queued);
        hasIt = true;
        DO(lacks.wait(lacks.outbox->release(u"tinh"_s)));
        QVERIFY(lacks.live(0.1));
        QCOMPARE(lacks.delivery(*third, u"tinh"_s).state, State::Delivered);
    }

    void aDeskThatLostItsClaimWritesNothing()
    {
        PostgresServer server;
        const QString database = server.newDatabase();
        if (database.isEmpty())
            QSKIP(qPrintable(server.trouble()));
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk desk(plugin, time);
        desk.location = {.postgres = database};
        DO(desk.open());
        const auto key = desk.addPackage(u"p"_s);
        VERIFY_RESULT(key);
        const auto write = [&](State state) {
            return desk.ask<void>([key = *key, state](Stores &stores) { return stores.packages.saveDelivery({.key = key, .destination = u"tinh"_s, .state = state, .attempts = 1}, {}); });
        };
        const auto claim = [&](const QString &holder) {
            return desk.ask<QString>([key = *key, holder](Stores &stores) { return stores.packages.claimDelivery(key, u"tinh"_s, holder); });
        };
        const auto control = std::make_shared<SendingControl>();
        SendingHost host({{*key, u"tinh"_s}, u"we"_s, control, DatabaseWait(*desk.workspace, control), 0, {}, {}});
        const auto remembers = [&](const QString &text) {
            std::atomic<int> answer = -1;
            desk.pool.start([&] { answer = host.remember(text) ? 1 : 0; });
            return QTest::qWaitFor([&] { return answer != -1; }, 60'000) && answer == 1;
        };
        DO(write(State::Sending));
        DO(claim(u"we"_s));
        QVERIFY(remembers(u"first"_s));
        QCOMPARE(desk.delivery(*key, u"tinh"_s).memory, u"first"_s);
        // We slept; another desk took it over, and then was done with it.
        DO(desk.ask<void>([key = *key](Stores &stores) { return stores.packages.releaseDelivery(key, u"tinh"_s, u"we"_s); }));
        QCOMPARE(claim(u"they"_s).value_or(u"?"_s), QString());
        QVERIFY(!remembers(u"second"_s));
        QCOMPARE(desk.delivery(*key, u"tinh"_s).memory, u"first"_s);
        DO(desk.ask<void>([key = *key](Stores &stores) { return stores.packages.releaseDelivery(key, u"tinh"_s, u"they"_s); }));
        DO(write(State::Waiting));
        QVERIFY(!remembers(u"third"_s));
        QCOMPARE(claim(u"they"_s).value_or(u"?"_s), QString()); // no claim of ours is left
    }

    void aDeskThatDiedIsTakenOverFrom()
    {
        PostgresServer server;
        const QString database = server.newDatabase();
        if (database.isEmpty())
            QSKIP(qPrintable(server.trouble()));
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk desk(plugin, time);
        desk.location = {.postgres = database};
        DO(desk.open());
        DO(desk.addDestination(u"tinh"_s));
        const auto key = desk.addPackage(u"p"_s);
        VERIFY_RESULT(key);
        // What a killed desk leaves: its claim, and a delivery that is being sent.
        DO(desk.ask<QString>([key = *key](Stores &stores) { return stores.packages.claimDelivery(key, u"tinh"_s, u"another desk"_s); }));
        DO(desk.ask<void>([key = *key](Stores &stores) { return stores.packages.saveDelivery({.key = key, .destination = u"tinh"_s, .state = State::Sending, .attempts = 1}, {}); }));
        desk.outbox->start();
        QVERIFY(desk.live(100.0 / 3600));
        QCOMPARE(plugin.asks() + plugin.sends(), 0); // it may only be slow
        // Alive once more: the waiting begins anew.
        DO(desk.ask<QString>([key = *key](Stores &stores) { return stores.packages.claimDelivery(key, u"tinh"_s, u"another desk"_s); }));
        QVERIFY(desk.live(100.0 / 3600));
        QCOMPARE(plugin.asks() + plugin.sends(), 0);
        QVERIFY(desk.live(200.0 / 3600));
        QCOMPARE(plugin.asks(), 1); // asked before it was sent
        QCOMPARE(desk.delivery(*key, u"tinh"_s).state, State::Delivered);
        QCOMPARE(plugin.twice(), 0);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
