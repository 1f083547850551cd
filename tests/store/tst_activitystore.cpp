// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "store/activitystore.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

class TestActivityStore : public QObject {
    Q_OBJECT
    Engines m_engines;

    static Activity event(const QString &topic, QDate day, const QString &kind = u"TRUCTIEP"_s)
    {
        Activity one;
        one.id = ActivityId::make();
        one.unit = {u"u550"_s};
        one.date = day;
        one.kind = kind;
        one.topic = topic;
        one.place = u"Xã Phước Hưng"_s;
        one.attendances = {{u"NHANDAN"_s, 45}, {u"CANBO"_s, 0}};
        one.copies = {{u"vi"_s, 60}};
        one.cost = 0;
        return one;
    }

private slots:
    void init() { failOnAnyWarning(); }

    void comesBackEqual_data() { m_engines.rows(); }
    void comesBackEqual()
    {
        OPEN_WORKSPACE(database);
        ActivityStore store(database);
        Activity made = event(u"Luật Đất đai"_s, {2020, 3, 1});
        made.until = {2020, 3, 2};
        made.how = Activity::How::Online;
        made.sessions = 2;
        made.counts = {{u"items"_s, 3}};
        made.moneySource = u"NSDP"_s;
        made.note = u"có biên bản"_s;
        made.origin = u"k"_s;
        made.evidence = {{.id = AttachmentId::make(), .name = u"ảnh.jpg"_s, .mediaType = u"image/jpeg"_s, .size = 3, .sha256 = QString(64, u'a')}};
        const auto saved = store.change({{.after = made}}, u"Hà"_s);
        VERIFY_RESULT(saved);
        QCOMPARE(saved->first().revision, 1);
        const auto found = store.find(made.id);
        VERIFY_RESULT(found);
        QVERIFY(isSameActivity(made, *found));
        QCOMPARE(found->counts.value(u"items"_s), 3);
        QVERIFY(!found->counts.contains(u"broadcasts"_s));
        QCOMPARE(found->cost, std::optional<qint64>(0));
        QCOMPARE(oneNumber(database.parts(), u"select count(*) from blob_uses where owner = 'activity'"_s).value(), 1);
        QCOMPARE(store.find({u"none"_s}).error().kind, ErrorKind::NotFound);
    }

    void searchedWithoutAccents_data() { m_engines.rows(); }
    void searchedWithoutAccents()
    {
        OPEN_WORKSPACE(database);
        ActivityStore store(database);
        DO(store.change({{.after = event(u"Luật Đất đai 100%"_s, {2020, 3, 1})}, {.after = event(u"Phòng, chống rượu bia"_s, {2020, 5, 1}, u"THI"_s)},
                         {.after = event(u"Hộ tịch"_s, {2019, 12, 20})}}, u"Hà"_s));
        const auto topics = [&store](const ActivityQuery &query) {
            QStringList found;
            const auto listed = store.list(query);
            for (const Activity &one : listed ? *listed : QList<Activity>())
                found.append(one.topic);
            return found;
        };
        QCOMPARE(topics({}), QStringList({u"Phòng, chống rượu bia"_s, u"Luật Đất đai 100%"_s, u"Hộ tịch"_s}));
        QCOMPARE(topics({.text = u"dai luat"_s}), QStringList({u"Luật Đất đai 100%"_s}));
        QCOMPARE(topics({.text = u"ĐẤT hưng"_s}), QStringList({u"Luật Đất đai 100%"_s}));
        QCOMPARE(topics({.text = u"0%"_s}), QStringList({u"Luật Đất đai 100%"_s}));
        QCOMPARE(topics({.text = u"_"_s}), QStringList());
        QCOMPARE(topics({.from = {2020, 1, 1}, .until = {2020, 3, 31}}), QStringList({u"Luật Đất đai 100%"_s}));
        QCOMPARE(topics({.kind = u"THI"_s}), QStringList({u"Phòng, chống rượu bia"_s}));
        QCOMPARE(topics({.unit = {u"u1"_s}}), QStringList());
    }

    void allOrNothing_data() { m_engines.rows(); }
    void allOrNothing()
    {
        OPEN_WORKSPACE(database);
        ActivityStore store(database);
        Activity bad = event(u"b"_s, {});
        const auto refused = store.change({{.after = event(u"a"_s, {2020, 1, 1})}, {.after = bad}}, u"Hà"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QCOMPARE(store.list()->size(), 0);
    }

    void anothersChangeIsNeverTakenAway_data() { m_engines.rows(); }
    void anothersChangeIsNeverTakenAway()
    {
        OPEN_WORKSPACE(database);
        ActivityStore store(database);
        const Activity first = store.change({{.after = event(u"a"_s, {2020, 1, 1})}}, u"Hà"_s)->first();
        Activity mine = first;
        mine.place = u"Tuy Phước"_s;
        Activity theirs = first;
        theirs.place = u"Quy Nhơn"_s;
        DO(store.change({{.before = first, .after = theirs}}, u"Bình"_s));
        QCOMPARE(store.change({{.before = first, .after = mine}}, u"Hà"_s).error().kind, ErrorKind::Conflict);
        QCOMPARE(store.change({{.before = first}}, u"Hà"_s).error().kind, ErrorKind::Conflict);
        QCOMPARE(store.change({{.after = mine}}, u"Hà"_s).error().kind, ErrorKind::Conflict);
        QCOMPARE(store.find(first.id)->place, u"Quy Nhơn"_s);
        // What was undone and done again finds its Value whatever the revision is by now.
        DO(store.change({{.before = theirs}}, u"Bình"_s));
        DO(store.change({{.after = theirs}}, u"Bình"_s));
        QCOMPARE(store.find(first.id)->place, u"Quy Nhơn"_s);
        QVERIFY(store.find(first.id)->revision > first.revision);
        const auto journal = JournalStore(database).entries(u"activity"_s, first.id.value);
        VERIFY_RESULT(journal);
        QCOMPARE(journal->size(), 4);
        QCOMPARE(journal->at(1).action, u"remove"_s);
    }

    void aChangedRowIsDamage_data() { m_engines.rows(); }
    void aChangedRowIsDamage()
    {
        OPEN_WORKSPACE(database);
        ActivityStore store(database);
        DO(store.change({{.after = event(u"a"_s, {2020, 1, 1})}}, u"Hà"_s));
        DO(execute(database.parts(), u"update activities set content = replace(content, '45', '54')"_s));
        QCOMPARE(store.list().error().kind, ErrorKind::Damaged);
    }

    void failsWholeAtEachStatement_data() { m_engines.rows(); }
    void failsWholeAtEachStatement()
    {
        OPEN_WORKSPACE(database);
        ActivityStore store(database);
        const Activity one = event(u"a"_s, {2020, 1, 1});
        const int statements = failAtEachStatement(m_engines.faults, [&]() -> std::optional<Error> {
            const auto changed = store.change({{.after = one}}, u"Hà"_s);
            return changed ? std::nullopt : std::optional(changed.error());
        }, [&database] { return oneNumber(database.parts(), u"select count(*) from activities"_s).value_or(-1); });
        QVERIFY(statements > 3);
        QCOMPARE(store.list()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestActivityStore)
#include "tst_activitystore.moc"
