// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

using Direction = PackageRecord::Direction;
using Decision = PackageRecord::Decision;
using Taken = PackageStore::Taken;

class TestPackageStore : public QObject {
    Q_OBJECT
    Engines m_engines;

    PackageRecord record(const QString &id, int version, const QString &digest, Direction direction = Direction::Received)
    {
        PackageRecord one;
        one.key = {{id}, version, digest};
        one.info.id = {id};
        one.info.version = version;
        one.info.sender = {u"u550"_s};
        one.info.senderName = u"huyện Tuy Phước"_s;
        one.info.period = Period{Period::Kind::Year, 2020};
        one.direction = direction;
        one.fileName = u"a.zip"_s;
        one.sha256 = QString(64, u'e');
        one.size = 1234;
        one.at = m_engines.now;
        Report report;
        report.id = {u"r-"_s + id};
        report.unit = {u"u550"_s};
        report.period = {Period::Kind::Year, 2020};
        report.forms = {{u"f"_s, 1, {{{u"T"_s, u"c1"_s}, {CellValue(5)}}}}};
        one.reports = {report};
        one.materials = {leaflet(u"Tờ gấp"_s, u"Nội dung"_s)};
        one.remarks = {{{.kind = RemarkPlace::Kind::Cell, .report = report.id, .form = u"f"_s, .cell = {u"T"_s, u"c1"_s}}, u"Sai \"số\"\n<b>này</b>."_s, Role::Official}};
        return one;
    }

private slots:
    void init() { failOnAnyWarning(); }

    void comesBackEqual_data() { m_engines.rows(); }
    void comesBackEqual()
    {
        OPEN_WORKSPACE(database);
        PackageStore store(database);
        const PackageRecord made = record(u"p1"_s, 1, u"d1"_s);
        QCOMPARE(store.add(made, u"Hà"_s).value(), Taken::New);
        const auto found = store.find(made.key);
        VERIFY_RESULT(found);
        QCOMPARE(found->key, made.key);
        QCOMPARE(found->info, made.info);
        QCOMPARE(found->direction, made.direction);
        QCOMPARE(found->decision, Decision::None);
        QCOMPARE(found->fileName, made.fileName);
        QCOMPARE(found->sha256, made.sha256);
        QCOMPARE(found->size, made.size);
        QCOMPARE(found->at, made.at);
        QCOMPARE(found->reports, made.reports);
        QCOMPARE(found->materials, made.materials);
        QCOMPARE(found->remarks, made.remarks);
        QCOMPARE(store.find({{u"p1"_s}, 1, u"other"_s}).error().kind, ErrorKind::NotFound);
        QCOMPARE(store.all(Direction::Received, PackageStore::Content::HeadOnly)->first().reports.size(), 0);
        QCOMPARE(store.all(Direction::Received)->first().reports.size(), 1);
        QCOMPARE(store.all(Direction::Sealed)->size(), 0);
    }

    void theSameTwiceIsKnown_data() { m_engines.rows(); }
    void theSameTwiceIsKnown()
    {
        OPEN_WORKSPACE(database);
        PackageStore store(database);
        QCOMPARE(store.add(record(u"p1"_s, 1, u"d1"_s), u"Hà"_s).value(), Taken::New);
        const auto entries = JournalStore(database).entries()->size();
        QCOMPARE(store.add(record(u"p1"_s, 1, u"d1"_s), u"Hà"_s).value(), Taken::Known);
        QCOMPARE(JournalStore(database).entries()->size(), entries);
        QCOMPARE(store.add(record(u"p1"_s, 1, u"d1"_s, Direction::Sealed), u"Hà"_s).value(), Taken::New);
        QCOMPARE(store.find({{u"p1"_s}, 1, u"d1"_s})->direction, Direction::Received);
        QCOMPARE(store.add(record(u"p1"_s, 2, u"d2"_s), u"Hà"_s).value(), Taken::New);
        QCOMPARE(store.all(Direction::Received)->first().key.version, 2);
    }

    void conflictsEndTheSameInAnyOrder_data() { m_engines.rows(); }
    void conflictsEndTheSameInAnyOrder()
    {
        QList<QString> digests{u"d1"_s, u"d2"_s, u"d3"_s};
        QSet<QString> ends;
        OPEN_WORKSPACE(database);
        PackageStore store(database);
        int number = 0;
        do {
            const QString id = u"p%1"_s.arg(++number);
            QStringList decisions;
            for (const QString &digest : std::as_const(digests)) {
                const auto taken = store.add(record(id, 1, digest), u"Hà"_s);
                VERIFY_RESULT(taken);
                QCOMPARE(*taken, digest == digests.first() ? Taken::New : Taken::Conflict);
            }
            for (const QString &digest : {u"d1"_s, u"d2"_s, u"d3"_s})
                decisions.append(QString::number(int(store.find({{id}, 1, digest})->decision)));
            ends.insert(decisions.join(u' '));
        } while (std::next_permutation(digests.begin(), digests.end()));
        QCOMPARE(number, 6);
        QCOMPARE(ends, QSet<QString>{u"3 3 3"_s});
    }

    void answersAreFoundByWhatTheyAnswer_data() { m_engines.rows(); }
    void answersAreFoundByWhatTheyAnswer()
    {
        OPEN_WORKSPACE(database);
        PackageStore store(database);
        const QString about(64, u'a');
        for (const QString &digest : {u"d2"_s, u"d1"_s, u"d3"_s}) {
            PackageRecord answer = record(u"p-"_s + digest, 1, digest);
            answer.info.kind = digest == "d3"_L1 ? PackageKind::Submission : PackageKind::Return;
            answer.info.replaces = about;
            QCOMPARE(store.add(answer, u"Hà"_s).value(), Taken::New);
        }
        const auto answers = store.answers(Direction::Received, about);
        VERIFY_RESULT(answers);
        QCOMPARE(answers->size(), 2);
        QCOMPARE(answers->at(0).key.digest, u"d1"_s);
        QCOMPARE(answers->at(1).remarks.size(), 1);
        QCOMPARE(store.answers(Direction::Sealed, about)->size(), 0);
        QCOMPARE(store.answers(Direction::Received, QString(64, u'b'))->size(), 0);
    }

    void remarksAreKept_data() { m_engines.rows(); }
    void remarksAreKept()
    {
        OPEN_WORKSPACE(database);
        RemarkStore store(database);
        const Remark cell{{.kind = RemarkPlace::Kind::Cell, .report = {u"r"_s}, .form = u"f"_s, .cell = {u"T"_s, u"c1"_s}}, u"Sai."_s};
        const Remark paragraph{{.kind = RemarkPlace::Kind::Paragraph, .material = {u"m"_s}, .paragraph = 2, .quotation = u"Đã uống"_s}, u"Nêu rõ."_s};
        QCOMPARE(store.prepared(u"d"_s)->size(), 0);
        DO(store.setPrepared(u"d"_s, {paragraph, cell}, u"Hà"_s));
        QCOMPARE(store.prepared(u"d"_s).value(), QList<Remark>({paragraph, cell}));
        DO(store.setPrepared(u"d"_s, {cell}, u"Hà"_s));
        QCOMPARE(store.prepared(u"d"_s).value(), QList<Remark>{cell});
        QCOMPARE(store.received()->size(), 0);

        const QList<ReceivedRemark> both{{u"d"_s, u"a1"_s, 1, cell}, {u"d"_s, u"a2"_s, 1, paragraph}};
        DO(store.setReceived(u"d"_s, both, u"Hà"_s));
        QCOMPARE(store.received().value(), both);
        DO(store.setSettled(both[0], true, u"Hà"_s));
        const auto entries = JournalStore(database).entries()->size();
        DO(store.setReceived(u"d"_s, both, u"Hà"_s)); // the same again changes nothing
        DO(store.setSettled(both[0], true, u"Hà"_s));
        QCOMPARE(JournalStore(database).entries()->size(), entries);
        QVERIFY(store.received()->first().isSettled);
        DO(store.setReceived(u"d"_s, {both[1]}, u"Hà"_s));
        QCOMPARE(store.received().value(), QList<ReceivedRemark>{both[1]});
        QCOMPARE(store.setSettled(both[0], true, u"Hà"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(store.setSettled({u"d"_s, u""_s, 1, cell}, true, u"Hà"_s).error().kind, ErrorKind::NotFound); // what is prepared is not settled
        QCOMPARE(store.prepared(u"d"_s).value(), QList<Remark>{cell});

        DO(execute(database.parts(), u"update remarks set settled = 1 where answer = 'a2'"_s));
        QCOMPARE(store.received().error().kind, ErrorKind::Damaged); // nobody settles past the program
    }

    void aDecisionStands_data() { m_engines.rows(); }
    void aDecisionStands()
    {
        OPEN_WORKSPACE(database);
        PackageStore store(database);
        const PackageRecord made = record(u"p1"_s, 1, u"d1"_s);
        DO(store.add(made, u"Hà"_s));
        DO(store.decide(made.key, Decision::Returned, u"sai cột 3"_s, u"Bình"_s));
        QCOMPARE(store.find(made.key)->decision, Decision::Returned);
        QCOMPARE(store.find(made.key)->remark, u"sai cột 3"_s);
        QCOMPARE(store.find(made.key)->reports, made.reports);
        DO(store.decide(made.key, Decision::Accepted, {}, u"Bình"_s));
        QCOMPARE(store.add(record(u"p1"_s, 1, u"d2"_s), u"Hà"_s).value(), Taken::Conflict);
        QCOMPARE(store.find(made.key)->decision, Decision::Accepted);
        QCOMPARE(store.decide({{u"none"_s}, 1, {}}, Decision::Accepted, {}, {}).error().kind, ErrorKind::NotFound);
    }

    void deliveriesAndDestinations_data() { m_engines.rows(); }
    void deliveriesAndDestinations()
    {
        OPEN_WORKSPACE(database);
        PackageStore store(database);
        Delivery delivery{{{u"p1"_s}, 1, u"d1"_s}, u"tinh"_s, Delivery::State::Queued};
        DO(store.saveDelivery(delivery, u"Hà"_s));
        m_engines.now = m_engines.now.addSecs(1);
        delivery.state = Delivery::State::Sending;
        DO(store.saveDelivery(delivery, u"Hà"_s));
        const auto entries = JournalStore(database).entries()->size();
        delivery.offset = 5000;
        DO(store.saveDelivery(delivery, u"Hà"_s));
        QCOMPARE(JournalStore(database).entries()->size(), entries); // progress is no news
        delivery.state = Delivery::State::Delivered;
        delivery.receipt = u"Biên nhận số 12"_s;
        DO(store.saveDelivery(delivery, u"Hà"_s));
        const auto all = store.deliveries();
        VERIFY_RESULT(all);
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().state, Delivery::State::Delivered);
        QCOMPARE(all->first().offset, 5000);
        QCOMPARE(all->first().receipt, u"Biên nhận số 12"_s);
        QCOMPARE(all->first().at, m_engines.now);

        const Destination destination{u"tinh"_s, u"folder"_s, u"Cổng tỉnh"_s, {{u"path"_s, u"/x"_s}, {u"empty"_s, QString()}}};
        DO(store.saveDestination(destination, u"Hà"_s));
        QCOMPARE(store.destinations().value(), QList<Destination>{destination});
        DO(store.removeDestination(u"tinh"_s, u"Hà"_s));
        QVERIFY(store.destinations()->isEmpty());
        QCOMPARE(store.removeDestination(u"tinh"_s, u"Hà"_s).error().kind, ErrorKind::NotFound);
    }

    void everyFailingStatementLeavesNothing_data() { m_engines.rows(); }
    void everyFailingStatementLeavesNothing()
    {
        OPEN_WORKSPACE(database);
        PackageStore store(database);
        DO(store.add(record(u"p1"_s, 1, u"d1"_s), u"Hà"_s));
        const PackageRecord next = record(u"p1"_s, 1, u"d2"_s); // marks the first one, too
        const auto flow = [&]() -> std::optional<Error> {
            const auto taken = store.add(next, u"Hà"_s);
            return taken ? std::nullopt : std::optional(taken.error());
        };
        const auto look = [&] {
            return std::tuple(store.all(Direction::Received)->size(), store.find({{u"p1"_s}, 1, u"d1"_s})->decision, JournalStore(database).entries()->size());
        };
        QVERIFY(failAtEachStatement(m_engines.faults, flow, look) >= 10);
        DO(database.checkJournal());
    }
};

QTEST_GUILESS_MAIN(TestPackageStore)
#include "tst_packagestore.moc"
