// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "store/query.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

class TestJournal : public QObject {
    Q_OBJECT
    Engines m_engines;

private slots:
    void init() { failOnAnyWarning(); }

    void saysWhoWhenWhatBeforeAfter_data() { m_engines.rows(); }
    void saysWhoWhenWhatBeforeAfter()
    {
        OPEN_WORKSPACE(database);
        MaterialStore store(database);
        const auto saved = store.save(leaflet(u"Cũ"_s, u"b"_s), u"Hà"_s);
        VERIFY_RESULT(saved);
        Material next = *saved;
        next.title = u"Mới"_s;
        m_engines.now = m_engines.now.addSecs(5);
        DO(store.save(next, u"Bình"_s));
        DO(store.remove(saved->id, u"Chi"_s));
        const auto entries = JournalStore(database).entries(u"material"_s, saved->id.value);
        VERIFY_RESULT(entries);
        QCOMPARE(entries->size(), 3);
        QCOMPARE(entries->at(0).action, u"remove"_s);
        const JournalEntry &change = entries->at(1);
        QCOMPARE(change.who, u"Bình"_s);
        QCOMPARE(change.at, m_engines.now);
        QCOMPARE(change.action, u"save"_s);
        QVERIFY(change.before.contains(u"Cũ"_s) && change.after.contains(u"Mới"_s));
        QVERIFY(entries->at(2).before.isEmpty());
        QCOMPARE(JournalStore(database).entries({}, {}, 1)->size(), 1);
        QCOMPARE(JournalStore(database).entries(u"report"_s)->size(), 0);
        const auto checked = database.checkJournal();
        VERIFY_RESULT(checked);
        QCOMPARE(*checked, 3);
    }

    void rowsCannotBeChanged_data() { m_engines.rows(); }
    void rowsCannotBeChanged()
    {
        OPEN_WORKSPACE(database);
        DO(SettingStore(database).setValue(u"a"_s, u"1"_s));
        QVERIFY(!execute(database.parts(), u"update journal set who = 'nobody'"_s));
        QVERIFY(!execute(database.parts(), u"delete from journal"_s));
        DO(database.checkJournal());
    }

    void theBeginningOfALongOneIsProvedAfterOpening_data()
    {
        QTest::addColumn<bool>("onServer");
        QTest::addColumn<int>("altered");
        for (const bool onServer : {false, true}) {
            const char *engine = onServer ? "postgresql" : "sqlite";
            QTest::addRow("%s whole", engine) << onServer << 0;
            QTest::addRow("%s first row", engine) << onServer << 1;
            QTest::addRow("%s last of the beginning", engine) << onServer << 1500;
        }
    }
    void theBeginningOfALongOneIsProvedAfterOpening()
    {
        QFETCH(int, altered);
        OPEN_WORKSPACE(database);
        DO(lengthenJournal(database, 21'500));
        if (altered > 0) {
            DO(execute(database.parts(), database.engine() == DatabaseEngine::Sqlite ? u"drop trigger journal_no_update"_s : u"drop trigger journal_no_change on journal"_s));
            DO(execute(database.parts(), u"update journal set who = 'nobody' where number = ?"_s, {altered}));
        }
        QVERIFY(!database.hasUnproved());
        databaseOpened->reset();
        const auto again = m_engines.open(databasePlace, false);
        VERIFY_RESULT(again);
        QVERIFY((*again)->hasUnproved());
        int pauses = 0;
        m_engines.pause = [&]() -> Result<> {
            // What is saved meanwhile lies behind what is being proved.
            const auto before = std::exchange(m_engines.pause, {});
            const auto set = SettingStore(**again).setValue(u"a"_s, QString::number(++pauses));
            m_engines.pause = before;
            return set;
        };
        const auto proved = (*again)->proveRest();
        m_engines.pause = {};
        if (altered == 0) {
            VERIFY_RESULT(proved);
            QCOMPARE(*proved, 1500);
            QCOMPARE(pauses, 2);
            DO((*again)->checkJournal());
            return;
        }
        QVERIFY(!proved);
        QCOMPARE(proved.error().kind, ErrorKind::Damaged);
        QVERIFY2(proved.error().text.contains(u"number %1."_s.arg(altered)), qPrintable(proved.error().text));
    }

    void aQuickOpeningLeavesAllButTheEndForLater_data() { m_engines.rows(); }
    void aQuickOpeningLeavesAllButTheEndForLater()
    {
        OPEN_WORKSPACE(database);
        DO(lengthenJournal(database, 1200));
        databaseOpened->reset();
        const auto again = Database::open(databasePlace, {.proveLater = true});
        VERIFY_RESULT(again);
        QVERIFY((*again)->hasUnproved());
        const auto proved = (*again)->proveRest();
        VERIFY_RESULT(proved);
        QCOMPARE(*proved, 1000);
    }

    /// With the guards taken away, as somebody with the rights could.
    void everyForgeryIsFound_data()
    {
        QTest::addColumn<bool>("onServer");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("number");
        for (const bool onServer : {false, true}) {
            const char *engine = onServer ? "postgresql" : "sqlite";
            QTest::addRow("%s who", engine) << onServer << u"update journal set who = 'nobody' where number = 3"_s << 3;
            QTest::addRow("%s after", engine) << onServer << u"update journal set value_after = '9' where number = 2"_s << 2;
            QTest::addRow("%s when", engine) << onServer << u"update journal set happened_at = '2020' where number = 5"_s << 5;
            QTest::addRow("%s one gone", engine) << onServer << u"delete from journal where number = 2"_s << 2;
            QTest::addRow("%s last gone", engine) << onServer << u"delete from journal where number = 5"_s << 5;
            QTest::addRow("%s all gone", engine) << onServer << u"delete from journal"_s << 1;
            QTest::addRow("%s one more", engine)
                << onServer << u"insert into journal select 6, happened_at, who, what, id, action, value_before, value_after, chain from journal where number = 5"_s << 6;
        }
    }
    void everyForgeryIsFound()
    {
        QFETCH(QString, sql);
        QFETCH(int, number);
        OPEN_WORKSPACE(database);
        for (int i = 0; i < 5; ++i)
            DO(SettingStore(database).setValue(u"a"_s, QString::number(i + 10)));
        const QStringList guards = database.engine() == DatabaseEngine::Sqlite
            ? QStringList{u"drop trigger journal_no_update"_s, u"drop trigger journal_no_delete"_s}
            : QStringList{u"drop trigger journal_no_change on journal"_s};
        for (const QString &guard : guards)
            DO(execute(database.parts(), guard));
        DO(execute(database.parts(), sql));
        const auto checked = database.checkJournal();
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::Damaged);
        QVERIFY2(checked.error().text.contains(u"number %1."_s.arg(number)), qPrintable(checked.error().text));
        databaseOpened->reset();
        QCOMPARE(m_engines.open(databasePlace, false).error().kind, ErrorKind::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
