// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activities/activitiespage.h"

#include "activities/activitydetails.h"
#include "activities/activityfilter.h"
#include "activities/entryrow.h"
#include "activities/importmodel.h"
#include "activities/monthcalendar.h"
#include "support/desk.h"
#include "support/typing.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

/// The page on an open workspace, shown.
struct ShownLog {
    TestDesk desk{Role::Official};
    std::unique_ptr<ActivitiesPage> page;

    [[nodiscard]] bool open(const QList<Activity> &activities = {})
    {
        if (!desk.open())
            return false;
        QList<ActivityChange> changes;
        for (const Activity &activity : activities)
            changes.append({.after = activity});
        if (!desk.ask<QList<Activity>>([changes](Stores &stores) { return ActivityStore(stores.database).change(changes, {}); }))
            return false;
        page = std::make_unique<ActivitiesPage>(*desk.workspace, desk.tools(), desk.prompts, nullptr);
        page->resize(1100, 700);
        page->show();
        return QTest::qWaitForWindowExposed(page.get()) && QTest::qWaitFor([this, count = activities.size()] { return table()->model()->rowCount() == count; });
    }
    [[nodiscard]] QTableView *table() const { return page->findChild<QTableView *>(u"activityTable"_s); }
    [[nodiscard]] ActivityFilter *filter() const { return qobject_cast<ActivityFilter *>(table()->model()); }
    [[nodiscard]] EntryRow *entry() const { return page->findChild<EntryRow *>(u"entryRow"_s); }
    [[nodiscard]] QLineEdit *field(int column) const { return qobject_cast<QLineEdit *>(entry()->fields().at(column)); }
    template<class Kind>
    [[nodiscard]] Kind *part(const QString &name) const { return page->findChild<Kind *>(name); }
    [[nodiscard]] QList<Activity> stored()
    {
        const auto listed = listActivities(*desk.workspace);
        return TestDesk::wait(listed) && listed.result() ? *listed.result() : QList<Activity>();
    }
};

Activity logged(const QString &topic, QDate day, const QString &kind = u"TRUCTIEP"_s)
{
    Activity one;
    one.id = ActivityId::make();
    one.unit = {u"bd-stp"_s};
    one.date = day;
    one.kind = kind;
    one.topic = topic;
    one.place = u"Xã Phước Hưng"_s;
    return one;
}

} // namespace

class TestActivitiesPage final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarningInWindows(); }

    void daysAreCompleted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("whole") << u"05/01/2020"_s << QDate(2020, 1, 5);
        QTest::newRow("iso") << u"2020-01-05"_s << QDate(2020, 1, 5);
        QTest::newRow("of this year") << u"5/1"_s << QDate(2020, 1, 5);
        QTest::newRow("of this month") << u"5"_s << QDate(2020, 3, 5);
        QTest::newRow("two figures") << u"5/1/19"_s << QDate(2019, 1, 5);
        QTest::newRow("none") << u"31/2"_s << QDate();
        QTest::newRow("words") << u"mai"_s << QDate();
    }
    void daysAreCompleted()
    {
        QFETCH(QString, text);
        QTEST(dayFromTyping(text, {2020, 3, 9}).value_or(QDate()), "day");
    }

    void models()
    {
        ActivityModel model(shippedActivityWords());
        ActivityFilter filter(model);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Activity first = logged(u"Một"_s, {2020, 1, 1});
        model.setActivities({logged(u"Hai"_s, {2020, 2, 1}), first});
        model.setActivity(first.id, std::nullopt);
        model.setActivity(first.id, first);
        QCOMPARE(filter.rowCount(), 2);
        QCOMPARE(filter.at(0).topic, u"Hai"_s);
        ImportModel import(shippedActivityWords());
        QAbstractItemModelTester importTester(&import, QAbstractItemModelTester::FailureReportingMode::QtTest);
        import.setRows({{.row = 1, .activity = first}, {.row = 2, .activity = first, .isTwin = true}, {.row = 3, .findings = {{Severity::Error, u"x"_s, u"x"_s, u"A4"_s}}}});
        QCOMPARE(import.ticked().size(), 1);
        QVERIFY(import.setData(import.index(1, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!import.setData(import.index(2, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(import.ticked().size(), 2);
    }

    void anEventIsAddedByTyping()
    {
        ShownLog log;
        QVERIFY(log.open());
        QVERIFY(log.page->findChild<QWidget *>(u"activityTable"_s) != nullptr);
        log.page->primaryAction()->trigger();
        log.field(ActivityModel::DayColumn)->setText(u"5/1"_s);
        QTest::keyClick(log.field(ActivityModel::DayColumn), Qt::Key_Tab);
        auto *kind = log.part<QComboBox>(u"entryKind"_s);
        kind->setCurrentText(u"hoi nghi"_s);
        typeWords(log.field(ActivityModel::PlaceColumn), u"Xã Phước Hưng"_s);
        typeWords(log.field(ActivityModel::TopicColumn), u"Luật Đất đai"_s);
        typeWords(log.field(ActivityModel::PeopleColumn), u"1.234"_s);
        typeWords(log.field(ActivityModel::CopiesColumn), u"0"_s);
        QTest::keyClick(log.field(ActivityModel::CopiesColumn), Qt::Key_Return);
        QTRY_COMPARE(log.table()->model()->rowCount(), 1);
        const QList<Activity> stored = log.stored();
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored.first().date, QDate(2021, 1, 5));
        QCOMPARE(stored.first().kind, u"TRUCTIEP"_s);
        QCOMPARE(stored.first().attendances, (QMap<QString, qint64>{{u"CHUNG"_s, 1234}}));
        QCOMPARE(stored.first().copies, (QMap<QString, qint64>{{u"vi"_s, 0}}));
        QVERIFY(!stored.first().cost);
        QVERIFY(log.field(ActivityModel::TopicColumn)->text().isEmpty());
        QCOMPARE(log.field(ActivityModel::PlaceColumn)->text(), u"Xã Phước Hưng"_s); // stays for the next one
        log.desk.workspace->undoStack().undo();
        QTRY_COMPARE(log.table()->model()->rowCount(), 0);
        log.desk.workspace->undoStack().redo();
        QTRY_COMPARE(log.table()->model()->rowCount(), 1);
    }

    void nonsenseIsNotAdded()
    {
        ShownLog log;
        QVERIFY(log.open());
        log.field(ActivityModel::PeopleColumn)->setText(u"nhiều"_s);
        QTest::keyClick(log.field(ActivityModel::PeopleColumn), Qt::Key_Return);
        QVERIFY(log.part<QLabel>(u"activityTrouble"_s)->isVisible());
        QVERIFY(log.part<QLabel>(u"activityTrouble"_s)->text().contains(u"nhiều"_s));
        QCOMPARE(log.field(ActivityModel::PeopleColumn)->text(), u"nhiều"_s);
        QVERIFY(log.stored().isEmpty());
    }

    void cellsAreChangedInPlace()
    {
        ShownLog log;
        Activity split = logged(u"Hai"_s, {2020, 2, 1});
        split.attendances = {{u"CANBO"_s, 4}, {u"NHANDAN"_s, 5}};
        QVERIFY(log.open({logged(u"Một"_s, {2020, 1, 1}), split}));
        ActivityFilter *rows = log.filter();
        QVERIFY(!rows->flags(rows->index(0, ActivityModel::PeopleColumn)).testFlag(Qt::ItemIsEditable)); // told apart: at the right
        QVERIFY(rows->setData(rows->index(1, ActivityModel::PeopleColumn), u"45"_s));
        QTRY_COMPARE(log.stored().last().attendances.value(u"CHUNG"_s), 45);
        QVERIFY(!rows->setData(rows->index(1, ActivityModel::DayColumn), u"32/1"_s));
        QVERIFY(log.part<QLabel>(u"activityTrouble"_s)->isVisible());
        QVERIFY(rows->setData(rows->index(1, ActivityModel::KindColumn), u"THI"_s));
        QVERIFY(rows->setData(rows->index(1, ActivityModel::TopicColumn), u"Một và hai"_s)); // at once, before the first is stored
        QTRY_COMPARE(log.stored().last().topic, u"Một và hai"_s);
        QCOMPARE(log.stored().last().kind, u"THI"_s);
        for (int i = 0; i < 3; ++i)
            log.desk.workspace->undoStack().undo();
        QTRY_COMPARE(log.stored().last().topic, u"Một"_s);
        QTRY_COMPARE(rows->index(1, ActivityModel::PeopleColumn).data().toString(), QString());
    }

    void searchKindAndDaysFilter()
    {
        ShownLog log;
        QVERIFY(log.open({logged(u"Luật Đất đai"_s, {2021, 1, 4}), logged(u"Hộ tịch"_s, {2021, 1, 4}, u"THI"_s), logged(u"Khác"_s, {2020, 6, 4})}));
        auto *find = log.part<QLineEdit>(u"findActivity"_s);
        find->setText(u"dat DAI hung"_s);
        QCOMPARE(log.filter()->rowCount(), 1);
        QVERIFY(log.part<QLabel>(u"activityTotals"_s)->text().startsWith(u"1 of 3"_s));
        find->clear();
        auto *kinds = log.part<QComboBox>(u"activityKinds"_s);
        kinds->setCurrentIndex(kinds->findData(u"THI"_s));
        QCOMPARE(log.filter()->rowCount(), 1);
        kinds->setCurrentIndex(0);
        auto *calendar = log.part<MonthCalendar>(u"activityCalendar"_s);
        QCOMPARE(calendar->countOn({2021, 1, 4}), 2);
        emit calendar->clicked({2021, 1, 4});
        QCOMPARE(log.filter()->rowCount(), 2);
        auto *chip = log.part<QPushButton>(u"activityChip"_s);
        QVERIFY(chip->isVisible());
        chip->click();
        QCOMPARE(log.filter()->rowCount(), 3);
    }

    void figuresByGroupAndEvidence()
    {
        ShownLog log;
        QVERIFY(log.open({logged(u"Một"_s, {2020, 1, 1})}));
        log.table()->setCurrentIndex(log.filter()->index(0, 0));
        auto *figures = log.part<QTreeWidget>(u"activityFigures"_s);
        QTreeWidgetItem *group = figures->topLevelItem(0)->child(1);
        group->setText(1, u"30"_s);
        QTRY_COMPARE(log.stored().first().attendances.size(), 1);
        auto *note = log.part<QPlainTextEdit>(u"activityNote"_s);
        typeWords(note, u"có biên bản"_s);
        log.page->commit();
        QTRY_COMPARE(log.stored().first().note, u"có biên bản"_s);
        QFile file(log.desk.folder.filePath(u"ảnh.jpg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("jpg");
        file.close();
        log.desk.prompts.files = {file.fileName()};
        log.part<QPushButton>(u"addEvidence"_s)->click();
        QTRY_COMPARE(log.stored().first().evidence.size(), 1);
        QTRY_COMPARE(log.filter()->index(0, ActivityModel::EvidenceColumn).data().toString(), u"1"_s);
        log.desk.prompts.saveTo = log.desk.folder.filePath(u"bản sao.jpg"_s);
        log.part<QPushButton>(u"copyEvidence"_s)->click();
        QTRY_VERIFY(QFile::exists(log.desk.prompts.saveTo));
        log.part<QPushButton>(u"removeEvidence"_s)->click();
        QTRY_COMPARE(log.stored().first().evidence.size(), 0);
    }

    void eventsAreDeletedAndBroughtBack()
    {
        ShownLog log;
        QVERIFY(log.open({logged(u"Một"_s, {2020, 1, 1}), logged(u"Hai"_s, {2020, 2, 1})}));
        log.table()->selectAll();
        const auto actions = log.page->pageActions();
        const auto remove = std::ranges::find(actions, u"removeActivities"_s, &QAction::objectName);
        QVERIFY(remove != actions.end());
        QVERIFY((*remove)->isEnabled());
        (*remove)->trigger();
        QTRY_COMPARE(log.table()->model()->rowCount(), 0);
        log.desk.workspace->undoStack().undo();
        QTRY_COMPARE(log.table()->model()->rowCount(), 2);
    }

    void aTableIsTakenIn()
    {
        ShownLog log;
        QVERIFY(log.open());
        QFile file(log.desk.folder.filePath(u"sổ.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"Ngày;Hình thức;Nội dung;Số người\n05/01/2020;Hội nghị;Một;45\nxx;Hội nghị;Ba;5\n"_s.toUtf8());
        file.close();
        log.desk.prompts.files = {file.fileName()};
        log.part<QPushButton>(u"importTable"_s)->click();
        auto *rows = log.part<QTableView>(u"importRows"_s);
        QTRY_COMPARE(rows->model()->rowCount(), 2);
        auto *columns = log.part<QTreeWidget>(u"importColumns"_s);
        QCOMPARE(columns->topLevelItemCount(), 4);
        auto *people = qobject_cast<QComboBox *>(columns->itemWidget(columns->topLevelItem(3), 1));
        QCOMPARE(people->currentData().toString(), u"attendances:CHUNG"_s);
        people->setCurrentIndex(people->findData(u"attendances:NHANDAN"_s));
        auto *take = log.part<QPushButton>(u"takeIn"_s);
        QTRY_VERIFY(take->isEnabled());
        QTRY_COMPARE(qobject_cast<ImportModel *>(rows->model())->rows().first().activity.attendances.value(u"NHANDAN"_s), 45);
        QSignalSpy told(log.page.get(), &Page::informationRaised);
        take->click();
        QTRY_COMPARE(told.size(), 1);
        QTRY_COMPARE(log.table()->model()->rowCount(), 1);
        QCOMPARE(log.stored().first().attendances.value(u"NHANDAN"_s), 45);
        log.desk.workspace->undoStack().undo();
        QTRY_COMPARE(log.table()->model()->rowCount(), 0);
    }

    void aFigureShowsItsEvents()
    {
        ShownLog log;
        Activity counted = logged(u"Một"_s, {2020, 1, 1});
        counted.attendances = {{u"CHUNG"_s, 45}};
        QVERIFY(log.open({counted, logged(u"Hai"_s, {2020, 2, 1}), logged(u"Ba"_s, {2019, 2, 1})}));
        QVERIFY(log.page->go(u"tt20-2013/10d#1/2020-y/R1/c2"_s));
        QTRY_COMPARE(log.filter()->rowCount(), 2); // one counts, one has no figure yet
        QVERIFY(log.part<QPushButton>(u"activityChip"_s)->text().contains(u"45"_s));
        log.part<QPushButton>(u"activityChip"_s)->click();
        QCOMPARE(log.filter()->rowCount(), 3);
        QVERIFY(log.page->go(counted.id.value));
        QTRY_COMPARE(log.filter()->at(log.table()->currentIndex().row()).id, counted.id);
        QVERIFY(!log.page->go(u"nowhere"_s));
    }

    /// Ten thousand events: only what is seen is asked for.
    void tenThousandEvents()
    {
        QList<Activity> many;
        for (int i = 0; i < 10'000; ++i)
            many.append(logged(u"Chuyên đề %1"_s.arg(i), QDate(2000, 1, 1).addDays(i % 7000)));
        ActivityModel model(shippedActivityWords());
        ActivityFilter filter(model);
        QTableView view;
        view.setModel(&filter);
        view.resize(900, 500);
        model.setActivities(many);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        filter.setText(u"chuyen de 9999"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setText({});
        QCOMPARE(filter.totals().events, 10'000);
    }
};

QTEST_MAIN(TestActivitiesPage)
#include "tst_activitiespage.moc"
