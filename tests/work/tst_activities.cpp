// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/activityimport.h"

#include "desk.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

/// Events as pages and the console change them: stored, undone, imported, turned into figures.
class TestActivities final : public QObject {
    Q_OBJECT

    House m_house;

    static Activity event(const QString &topic, QDate day = {2020, 3, 1})
    {
        Activity one;
        one.date = day;
        one.kind = u"TRUCTIEP"_s;
        one.topic = topic;
        return one;
    }
    static QStringList topics(Desk &desk)
    {
        QStringList found;
        const auto listed = wait(listActivities(*desk.workspace));
        for (const Activity &one : listed ? *listed : QList<Activity>())
            found.append(one.topic);
        found.sort();
        return found;
    }
    static QString write(const QTemporaryDir &folder, const QString &text)
    {
        QFile file(folder.filePath(u"sổ theo dõi.csv"_s));
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 ? file.fileName() : QString();
    }

private slots:
    void init() { failOnAnyWarning(); }

    void madeChangedRemovedAndUndone()
    {
        Desk desk(m_house);
        DO(desk.open());
        QSignalSpy told(desk.workspace.get(), &Workspace::changed);
        DO(wait(changeActivities(*desk.workspace, {{.after = event(u"Một"_s)}}, u"Add"_s)));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().value<Change>().what, Change::What::Activity);
        const Activity stored = wait(listActivities(*desk.workspace))->first();
        QCOMPARE(stored.unit, desk.identity.unit);
        Activity changed = stored;
        changed.topic = u"Hai"_s;
        DO(wait(changeActivities(*desk.workspace, {{stored, changed}}, u"Change"_s)));
        DO(wait(changeActivities(*desk.workspace, {{.before = changed}}, u"Delete"_s)));
        QCOMPARE(topics(desk), QStringList());
        QUndoStack &undo = desk.workspace->undoStack();
        undo.undo();
        QCOMPARE(topics(desk), QStringList({u"Hai"_s}));
        undo.undo();
        QCOMPARE(topics(desk), QStringList({u"Một"_s}));
        undo.undo();
        QCOMPARE(topics(desk), QStringList());
        for (int i = 0; i < 2; ++i)
            undo.redo();
        QCOMPARE(topics(desk), QStringList({u"Hai"_s}));
        desk.close();
        DO(desk.open());
        QCOMPARE(topics(desk), QStringList({u"Hai"_s}));
    }

    void whatCannotBeKeptLeavesNothingToUndo()
    {
        Desk desk(m_house);
        DO(desk.open());
        const auto refused = wait(changeActivities(*desk.workspace, {{.after = event(u"a"_s, {})}}, u"Add"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        DO(wait(changeActivities(*desk.workspace, {{.after = event(u"b"_s)}}, u"Add"_s)));
        desk.workspace->undoStack().undo();
        QCOMPARE(topics(desk), QStringList());
        desk.workspace->undoStack().undo(); // the one that never was
        QCOMPARE(topics(desk), QStringList());
    }

    void undoNeverTakesAnothersChangeAway()
    {
        Desk desk(m_house);
        DO(desk.open());
        DO(wait(changeActivities(*desk.workspace, {{.after = event(u"Một"_s)}}, u"Add"_s)));
        const Activity mine = wait(listActivities(*desk.workspace))->first();
        Activity theirs = mine;
        theirs.topic = u"của người khác"_s;
        DO(desk.ask<QList<Activity>>([=](Stores &stores) { return ActivityStore(stores.database).change({{mine, theirs}}, u"Bình"_s); }));
        QSignalSpy failed(desk.workspace.get(), &Workspace::saveFailed);
        desk.workspace->undoStack().undo();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(topics(desk), QStringList({u"của người khác"_s}));
    }

    void evidenceIsKept()
    {
        Desk desk(m_house);
        DO(desk.open());
        DO(wait(changeActivities(*desk.workspace, {{.after = event(u"Một"_s)}}, u"Add"_s)));
        const ActivityId id = wait(listActivities(*desk.workspace))->first().id;
        const QString file = write(desk.folder, u"biên bản"_s);
        DO(wait(attachEvidence(*desk.workspace, id, {file})));
        DO(wait(attachEvidence(*desk.workspace, id, {file}))); // the same content once
        const Activity stored = wait(listActivities(*desk.workspace))->first();
        QCOMPARE(stored.evidence.size(), 1);
        QCOMPARE(stored.evidence.first().name, u"sổ theo dõi.csv"_s);
        const auto bytes = desk.ask<QByteArray>([digest = stored.evidence.first().sha256](Stores &stores) { return stores.blobs.bytes(digest); });
        VERIFY_RESULT(bytes);
        QCOMPARE(*bytes, u"biên bản"_s.toUtf8());
        desk.workspace->undoStack().undo();
        QCOMPARE(wait(listActivities(*desk.workspace))->first().evidence.size(), 0);
        QVERIFY(!wait(attachEvidence(*desk.workspace, id, {u"/nowhere/x.pdf"_s})));
    }

    void aTableIsTakenInOnceAsOneStep()
    {
        Desk desk(m_house);
        DO(desk.open());
        const QString file = write(desk.folder, u"Ngày;Hình thức;Nội dung;Số người\n05/01/2020;Hội nghị;Một;45\n06/01/2020;Hội nghị;Hai;1.200\nkhông rõ;Hội nghị;Ba;5\n"_s);
        auto table = wait(openActivityTable(*desk.workspace, m_house.tools(), file));
        VERIFY_RESULT(table);
        QVERIFY(!table->isRemembered);
        auto rows = wait(previewActivities(*desk.workspace, m_house.tools(), *table));
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 3);
        QVERIFY(topics(desk).isEmpty()); // a preview stores nothing
        const auto taken = wait(importActivities(*desk.workspace, *table, *rows));
        VERIFY_RESULT(taken);
        QCOMPARE(*taken, 2);
        QCOMPARE(topics(desk), QStringList({u"Hai"_s, u"Một"_s}));
        // The same file again: every row is pointed out, the columns are remembered.
        table = wait(openActivityTable(*desk.workspace, m_house.tools(), file));
        QVERIFY(table->isRemembered);
        rows = wait(previewActivities(*desk.workspace, m_house.tools(), *table));
        QVERIFY(rows->at(0).isKnown && rows->at(1).isKnown && !rows->at(2).isKnown);
        QVERIFY(std::ranges::none_of(*rows, &ActivityRow::isNew));
        desk.workspace->undoStack().undo();
        QCOMPARE(topics(desk), QStringList());
    }

    void aChangedMappingIsRemembered()
    {
        Desk desk(m_house);
        DO(desk.open());
        const QString file = write(desk.folder, u"Ngày;Nội dung;Ghi chú\n05/01/2020;Một;x\n"_s);
        auto table = wait(openActivityTable(*desk.workspace, m_house.tools(), file));
        table->columns.kind = u"SMS"_s;
        table->columns.targets = {{0, u"date"_s}, {1, u"place"_s}};
        const auto rows = wait(previewActivities(*desk.workspace, m_house.tools(), *table));
        DO(wait(importActivities(*desk.workspace, *table, *rows)));
        const auto again = wait(openActivityTable(*desk.workspace, m_house.tools(), file));
        QCOMPARE(again->columns, table->columns);
        const Activity stored = wait(listActivities(*desk.workspace))->first();
        QCOMPARE(stored.kind, u"SMS"_s);
        QCOMPARE(stored.place, u"Một"_s);
    }

    void badTablesAreSaidSo()
    {
        Desk desk(m_house);
        DO(desk.open());
        QVERIFY(!wait(openActivityTable(*desk.workspace, m_house.tools(), desk.folder.filePath(u"none.xlsx"_s))));
        const auto table = wait(openActivityTable(*desk.workspace, m_house.tools(), write(desk.folder, u"x,y\n1,2\n"_s)));
        VERIFY_RESULT(table);
        QVERIFY(table->columns.targets.isEmpty());
        QVERIFY(wait(previewActivities(*desk.workspace, m_house.tools(), *table))->isEmpty());
    }

    void figuresAndTheEventsBehindThem()
    {
        Desk desk(m_house, u"c21997"_s);
        const FormLibrary forms({.forms = u":/forms"_s, .periods = u":/periods"_s});
        Tools tools{.forms = forms, .pdf = m_house.pdf, .registry = m_house.registry, .pool = m_house.pool};
        DO(desk.open());
        Activity counted = event(u"Một"_s);
        counted.attendances = {{u"NHANDAN"_s, 45}};
        Activity other = event(u"Hai"_s, {2019, 3, 1});
        DO(wait(changeActivities(*desk.workspace, {{.after = counted}, {.after = other}}, u"Add"_s)));
        Report report;
        report.unit = desk.identity.unit;
        report.period = {Period::Kind::Year, 2020};
        const auto spec = forms.find(u"tt20-2013/10a"_s, 1);
        QVERIFY(spec != nullptr);
        const auto cells = wait(suggestFromActivities(*desk.workspace, tools, report, spec));
        VERIFY_RESULT(cells);
        const SuggestedCell people = cells->value({u"T"_s, u"c2"_s});
        QCOMPARE(people.value, CellValue(45));
        QCOMPARE(people.place, u"activities/tt20-2013/10a#1/2020-y/T/c2"_s);
        QVERIFY(!cells->contains({u"T"_s, u"c3"_s}));
        const auto behind = wait(activitiesOfPlace(*desk.workspace, tools, people.place, u"vi"_s));
        VERIFY_RESULT(behind);
        QCOMPARE(behind->figure.sources.size(), 1);
        QCOMPARE(behind->from, QDate(2020, 1, 1));
        QCOMPARE(behind->columnTitle, u"Số lượt người tham dự"_s);
        for (const QString &place : {u"activities/x"_s, u"activities/none#1/2020-y/T/c2"_s, u"activities/tt20-2013/10a#1/2020/T/c2"_s, u"inbox/a#1/2020-y/T/c2"_s})
            QCOMPARE(wait(activitiesOfPlace(*desk.workspace, tools, place, u"vi"_s)).error().kind, ErrorKind::NotFound);
    }

    void theDemonstrationHasALog()
    {
        const auto activities = demonstrationActivities({u"bd-stttt"_s});
        VERIFY_RESULT(activities);
        QVERIFY(activities->size() >= 36);
        QVERIFY(std::ranges::any_of(*activities, [](const Activity &one) { return one.date < QDate(2020, 1, 1); }));
        QVERIFY(std::ranges::any_of(*activities, [](const Activity &one) { return one.attendances.size() > 2; }));
        for (const Activity &one : *activities)
            QVERIFY2(checkActivity(one).isEmpty(), qPrintable(one.topic));
    }
};

QTEST_GUILESS_MAIN(TestActivities)
#include "tst_activities.moc"
