// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "store/query.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

/// What an outbox keeps: deliveries with their progress, destinations with their rules, what was said, who is speaking.
class TestDeliveryStore final : public QObject {
    Q_OBJECT
    Engines m_engines;

    [[nodiscard]] static PackageKey key(const QString &id, int version = 1) { return {{id}, version, u"digest of "_s + id}; }
    [[nodiscard]] Delivery waiting() const
    {
        return {.key = key(u"p1"_s), .destination = u"tinh"_s, .state = Delivery::State::Unclear, .offset = 4711, .trouble = u"Không trả lời"_s, .at = m_engines.now,
                .attempts = 3, .nextAt = m_engines.now.addSecs(60), .memory = u"https://x/uploads/7"_s, .isPaused = true};
    }
    static void compare(const Delivery &a, const Delivery &b)
    {
        QCOMPARE(a.key, b.key);
        QCOMPARE(a.destination, b.destination);
        QCOMPARE(a.state, b.state);
        QCOMPARE(a.offset, b.offset);
        QCOMPARE(a.receipt, b.receipt);
        QCOMPARE(a.trouble, b.trouble);
        QCOMPARE(a.at, b.at);
        QCOMPARE(a.attempts, b.attempts);
        QCOMPARE(a.nextAt, b.nextAt);
        QCOMPARE(a.memory, b.memory);
        QCOMPARE(a.isPaused, b.isPaused);
    }

private slots:
    void init() { failOnAnyWarning(); }

    void everyFieldComesBack_data() { m_engines.rows(); }
    void everyFieldComesBack()
    {
        OPEN_WORKSPACE(database);
        PackageStore store(database);
        DO(store.saveDelivery(waiting(), u"Hà"_s));
        const auto found = store.delivery(waiting().key, waiting().destination);
        VERIFY_RESULT(found);
        QVERIFY(found->has_value());
        compare(**found, waiting());
        compare(store.deliveries()->first(), waiting());
        QVERIFY(!store.delivery(waiting().key, u"elsewhere"_s)->has_value());
        for (const auto state : {Delivery::State::Queued, Delivery::State::Sending, Delivery::State::Refused, Delivery::State::Waiting, Delivery::State::Held,
                                 Delivery::State::Unclear, Delivery::State::Delivered}) {
            Delivery next = waiting();
            next.state = state;
            DO(store.saveDelivery(next, u"Hà"_s));
            QCOMPARE((*store.delivery(next.key, next.destination))->state, state);
        }
    }

    void theQueueKeepsItsOrder_data() { m_engines.rows(); }
    void theQueueKeepsItsOrder()
    {
        OPEN_WORKSPACE(database);
        PackageStore store(database);
        // Neither ids nor clocks say who came first.
        for (const QString &id : {u"c"_s, u"a"_s, u"d"_s, u"b"_s}) {
            m_engines.now = m_engines.now.addYears(-1);
            DO(store.saveDelivery({.key = key(id), .destination = u"tinh"_s}, u"Hà"_s));
        }
        Delivery again{.key = key(u"c"_s), .destination = u"tinh"_s, .state = Delivery::State::Waiting, .attempts = 1};
        DO(store.saveDelivery(again, u"Hà"_s)); // stays in front
        DO(store.saveDelivery({.key = key(u"a"_s), .destination = u"tinh"_s, .state = Delivery::State::Delivered, .receipt = u"r"_s}, u"Hà"_s));
        DO(store.saveDelivery({.key = key(u"d"_s), .destination = u"tinh"_s, .state = Delivery::State::Refused}, u"Hà"_s));
        QStringList order;
        const auto open = store.openDeliveries();
        VERIFY_RESULT(open);
        for (const Delivery &delivery : *open)
            order.append(delivery.key.id.value);
        QCOMPARE(order, (QStringList{u"c"_s, u"b"_s}));
    }

    void whatIsDeliveredStaysSo_data() { m_engines.rows(); }
    void whatIsDeliveredStaysSo()
    {
        OPEN_WORKSPACE(database);
        PackageStore store(database);
        Delivery proved = waiting();
        proved.state = Delivery::State::Delivered;
        proved.receipt = u"số 12"_s;
        DO(store.saveDelivery(proved, u"Hà"_s));
        for (const auto state : {Delivery::State::Queued, Delivery::State::Waiting, Delivery::State::Refused, Delivery::State::Delivered}) {
            Delivery late = proved;
            late.state = state;
            late.receipt = u"another"_s;
            late.attempts = 9;
            DO(store.saveDelivery(late, u"Hà"_s));
            compare(**store.delivery(proved.key, proved.destination), proved);
        }
        QCOMPARE(store.removeDelivery(proved.key, proved.destination, u"Hà"_s).error().kind, ErrorKind::Refused);
    }

    void onlyWhatNeverBeganIsForgotten_data() { m_engines.rows(); }
    void onlyWhatNeverBeganIsForgotten()
    {
        OPEN_WORKSPACE(database);
        PackageStore store(database);
        Delivery delivery{.key = key(u"p"_s), .destination = u"tinh"_s};
        DO(store.saveDelivery(delivery, u"Hà"_s));
        DO(store.removeDelivery(delivery.key, delivery.destination, u"Hà"_s));
        QVERIFY(store.deliveries()->isEmpty());
        QCOMPARE(JournalStore(database).entries()->first().action, u"remove"_s);
        DO(store.removeDelivery(delivery.key, delivery.destination, u"Hà"_s)); // nothing there, nothing to do
        delivery.attempts = 1;
        DO(store.saveDelivery(delivery, u"Hà"_s));
        QCOMPARE(store.removeDelivery(delivery.key, delivery.destination, u"Hà"_s).error().kind, ErrorKind::Refused);
        QCOMPARE(store.deliveries()->size(), 1);
    }

    void rowsFromBeforeTheOutboxAreRead_data() { m_engines.rows(); }
    void rowsFromBeforeTheOutboxAreRead()
    {
        OPEN_WORKSPACE(database);
        // Written by a program that knew neither attempts nor policies; the proofs are that program's.
        DO(execute(database.parts(), u"insert into deliveries (id, version, digest, destination, state, position, receipt, trouble, happened_at, proof) values "
                                     "('p1', 1, 'd1', 'usb', 'delivered', 5, 'folder', '', '2026-07-01T08:30:00.000Z', '%1')"_s
                                         .arg(proof({u"p1"_s, u"1"_s, u"d1"_s, u"usb"_s, u"delivered"_s, u"5"_s, u"folder"_s, {}, u"2026-07-01T08:30:00.000Z"_s}))));
        DO(execute(database.parts(), u"insert into destinations (id, plugin, name, settings, proof) values ('usb', 'folder', 'USB', '{}', '%1')"_s
                                         .arg(proof({u"usb"_s, u"folder"_s, u"USB"_s, u"{}"_s}))));
        PackageStore store(database);
        const auto deliveries = store.deliveries();
        VERIFY_RESULT(deliveries);
        QCOMPARE(deliveries->first().state, Delivery::State::Delivered);
        QCOMPARE(deliveries->first().attempts, 0);
        const auto destinations = store.destinations();
        VERIFY_RESULT(destinations);
        QCOMPARE(destinations->first(), (Destination{u"usb"_s, u"folder"_s, u"USB"_s}));
    }

    void changedColumnsAreNoticed_data() { m_engines.rows(); }
    void changedColumnsAreNoticed()
    {
        for (const QString &change : {u"update deliveries set attempts = 0, next_at = '', memory = '', paused = 0"_s, u"update deliveries set memory = 'https://evil/'"_s,
                                      u"update deliveries set paused = 0"_s, u"update deliveries set next_at = '2099-01-01T00:00:00.000Z'"_s}) {
            OPEN_WORKSPACE(database);
            PackageStore store(database);
            DO(store.saveDelivery(waiting(), u"Hà"_s));
            DO(execute(database.parts(), change));
            QCOMPARE(store.deliveries().error().kind, ErrorKind::Damaged);
        }
        OPEN_WORKSPACE(database);
        PackageStore store(database);
        DO(store.saveDestination({u"tinh"_s, u"webdav"_s, u"Tỉnh"_s, {}, {.bytesPerSecond = 1000}}, u"Hà"_s));
        DO(execute(database.parts(), u"update destinations set policy = ''"_s));
        QCOMPARE(store.destinations().error().kind, ErrorKind::Damaged);
    }

    void destinationsKeepTheirRules_data() { m_engines.rows(); }
    void destinationsKeepTheirRules()
    {
        OPEN_WORKSPACE(database);
        PackageStore store(database);
        const Destination full{u"tinh"_s, u"webdav"_s, u"Cổng tỉnh"_s, {{u"url"_s, u"https://x"_s}},
                               {SendingPolicy::Start::AskMe, {18, 0}, {6, 30}, u"192.168.10.0/24"_s, 64 * 1024}, u"binhdinh"_s};
        DO(store.saveDestination(full, u"Hà"_s));
        QCOMPARE(store.destinations()->first(), full);
        const Destination plain{u"tinh"_s, u"webdav"_s, u"Cổng tỉnh"_s};
        DO(store.saveDestination(plain, u"Hà"_s));
        QCOMPARE(store.destinations()->first(), plain);
        QVERIFY(JournalStore(database).entries()->first().before.contains(u"192.168.10.0/24"_s));
    }

    void whatWasSaidIsKeptForGood_data() { m_engines.rows(); }
    void whatWasSaidIsKeptForGood()
    {
        OPEN_WORKSPACE(database);
        PackageStore store(database);
        const PackageKey package = key(u"p1"_s);
        DO(store.addExchange({package, u"tinh"_s, 0, {}, u"PUT /x"_s, u"201 Đã nhận\n\"số 12\""_s}));
        DO(store.addExchange({package, u"tinh"_s, 77, m_engines.now.addYears(-3), u"HEAD /x"_s, u"200"_s}));
        DO(store.addExchange({package, u"trung-uong"_s, 0, {}, u"PUT /y"_s, u"503"_s}));
        const auto exchanges = store.exchanges(package, u"tinh"_s);
        VERIFY_RESULT(exchanges);
        QCOMPARE(exchanges->size(), 2);
        QCOMPARE(exchanges->first().number, 1);
        QCOMPARE(exchanges->first().at, m_engines.now);
        QCOMPARE(exchanges->first().answer, u"201 Đã nhận\n\"số 12\""_s);
        QCOMPARE(exchanges->last().number, 2);
        QVERIFY(!execute(database.parts(), u"update exchanges set answer = 'other'"_s));
        QVERIFY(!execute(database.parts(), u"delete from exchanges"_s));
        QCOMPARE(store.exchanges(package, u"tinh"_s)->size(), 2);
        // Even for somebody who takes the guard away first.
        DO(execute(database.parts(), database.engine() == DatabaseEngine::Sqlite ? u"drop trigger exchanges_no_update"_s : u"drop trigger exchanges_no_change on exchanges"_s));
        DO(execute(database.parts(), u"update exchanges set answer = 'other'"_s));
        QCOMPARE(store.exchanges(package, u"tinh"_s).error().kind, ErrorKind::Damaged);
    }

    void oneDeskAtATime_data() { m_engines.rows(); }
    void oneDeskAtATime()
    {
        OPEN_WORKSPACE(database);
        PackageStore store(database);
        const PackageKey package = key(u"p1"_s);
        QCOMPARE(store.claimDelivery(package, u"tinh"_s, u"a"_s).value(), QString());
        if (database.engine() == DatabaseEngine::Sqlite) {
            QCOMPARE(store.claimDelivery(package, u"tinh"_s, u"b"_s).value(), QString());
            DO(store.releaseDelivery(package, u"tinh"_s, u"b"_s));
            return;
        }
        const QString seen = store.claimDelivery(package, u"tinh"_s, u"b"_s).value();
        QVERIFY(!seen.isEmpty());
        QCOMPARE(store.claimDelivery(package, u"trung-uong"_s, u"b"_s).value(), QString()); // another destination is another thing
        QCOMPARE(store.claimDelivery(package, u"tinh"_s, u"a"_s).value(), QString());       // alive
        const QString later = store.claimDelivery(package, u"tinh"_s, u"b"_s, seen).value();
        QVERIFY(!later.isEmpty());
        QVERIFY(later != seen);
        QCOMPARE(store.claimDelivery(package, u"tinh"_s, u"b"_s, later).value(), QString()); // stood still: taken over
        QVERIFY(!store.claimDelivery(package, u"tinh"_s, u"a"_s)->isEmpty());
        DO(store.releaseDelivery(package, u"tinh"_s, u"a"_s)); // not hers any more
        QVERIFY(!store.claimDelivery(package, u"tinh"_s, u"a"_s)->isEmpty());
        DO(store.releaseDelivery(package, u"tinh"_s, u"b"_s));
        QCOMPARE(store.claimDelivery(package, u"tinh"_s, u"a"_s).value(), QString());
    }

    void everyFailingStatementLeavesNothing_data() { m_engines.rows(); }
    void everyFailingStatementLeavesNothing()
    {
        OPEN_WORKSPACE(database);
        PackageStore store(database);
        int number = 0;
        const auto flow = [&]() -> std::optional<Error> {
            const auto all = database.transaction<void>([&]() -> Result<> {
                if (auto saved = store.saveDelivery(waiting(), u"Hà"_s); !saved)
                    return saved;
                if (auto saved = store.addExchange({waiting().key, u"tinh"_s, 0, {}, u"PUT"_s, u"201"_s}); !saved)
                    return saved;
                if (auto saved = store.saveDestination({u"d"_s, u"folder"_s, QString::number(++number), {}, {.bytesPerSecond = number}, {}}, u"Hà"_s); !saved)
                    return saved;
                if (auto claimed = store.claimDelivery(waiting().key, u"tinh"_s, u"a"_s); !claimed)
                    return std::unexpected(claimed.error());
                return {};
            });
            return all ? std::nullopt : std::optional(all.error());
        };
        const auto look = [&] {
            return std::tuple(store.deliveries()->size(), store.exchanges(waiting().key, u"tinh"_s)->size(), store.destinations()->size(), JournalStore(database).entries()->size());
        };
        QVERIFY(failAtEachStatement(m_engines.faults, flow, look) >= 10);
        DO(database.checkJournal());
    }

private:
    /// The proof of a row as every version of the program makes it.
    [[nodiscard]] static QString proof(const QStringList &fields)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString &field : fields) {
            const QByteArray bytes = field.toUtf8();
            hash.addData(QByteArray::number(bytes.size()) + ':');
            hash.addData(bytes);
        }
        return QString::fromLatin1(hash.result().toHex());
    }
};

QTEST_GUILESS_MAIN(TestDeliveryStore)
#include "tst_deliverystore.moc"
