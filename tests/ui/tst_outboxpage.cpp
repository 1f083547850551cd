// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxpage.h"

#include "outbox/outboxmodel.h"
#include "support/desk.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>
#include <QTreeWidget>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

class TestOutboxPage final : public QObject {
    Q_OBJECT

private slots:
    void init() { Testing::failOnWarningInWindows(); }

    void modelKeepsItsPromises()
    {
        OutboxModel model(systemClock());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        OutboxFacts facts;
        PackageRecord record{};
        record.key = {.id = {u"p"_s}, .version = 1, .digest = u"d"_s};
        record.fileName = u"p.zip"_s;
        facts.packages = {record};
        facts.destinations = {{.id = u"stick"_s, .plugin = u"folder"_s, .name = u"USB"_s}, {.id = u"share"_s, .plugin = u"folder"_s, .name = u"Share"_s}};
        facts.deliveries = {{.key = record.key, .destination = u"share"_s, .state = Delivery::State::Refused, .trouble = u"Full."_s}};
        model.setFacts(facts);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.columnCount(), OutboxModel::FirstDestinationColumn + 2);
        QCOMPARE(model.headerData(OutboxModel::FirstDestinationColumn, Qt::Horizontal, Qt::DisplayRole).toString(), u"USB"_s);
        QCOMPARE(model.index(0, OutboxModel::FirstDestinationColumn).data().toString(), u"–"_s);
        QCOMPARE(model.index(0, OutboxModel::FirstDestinationColumn + 1).data(Qt::ToolTipRole).toString(), u"Full."_s);
        QVERIFY(model.index(0, OutboxModel::FirstDestinationColumn + 1).data(Qt::DecorationRole).isValid());
        model.setFacts({});
        QCOMPARE(model.rowCount(), 0);
    }

    void sealsDeliversAndSaves()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.openDemonstration(Role::Officer));
        QVERIFY(QDir(desk.folder.path()).mkpath(u"stick"_s));
        const Destination stick{.id = u"stick"_s, .plugin = u"folder"_s, .name = u"USB"_s, .settings = {{u"folder"_s, desk.folder.filePath(u"stick"_s)}}};
        const auto kept = desk.ask<void>([stick](Stores &stores) { return stores.packages.saveDestination(stick, u"x"_s); });
        VERIFY_RESULT(kept);

        OutboxPage page(*desk.workspace, desk.tools(), desk.prompts, nullptr);
        page.resize(1280, 720);
        page.show();
        const QSignalSpy errors(&page, &Page::errorRaised);
        page.primaryAction()->trigger();
        auto *contents = page.findChild<QTreeWidget *>(u"sealContents"_s);
        QTRY_COMPARE(contents->topLevelItemCount(), 2);
        auto *sealNow = page.findChild<QPushButton *>(u"sealNow"_s);
        QVERIFY(!sealNow->isEnabled());
        QTreeWidgetItem *materials = contents->topLevelItem(1);
        QVERIFY(materials->childCount() > 0);
        materials->child(0)->setCheckState(0, Qt::Checked);
        QTRY_VERIFY(sealNow->isEnabled());
        QTest::mouseClick(sealNow, Qt::LeftButton);

        auto *packages = page.findChild<QTreeView *>(u"packages"_s);
        QTRY_COMPARE_WITH_TIMEOUT(packages->model()->rowCount(), 1, 30000);
        QVERIFY2(errors.isEmpty(), qPrintable(errors.isEmpty() ? QString() : errors.first().first().value<Error>().text));
        const auto delivered = [&desk] {
            const auto all = desk.ask<QList<Delivery>>([](Stores &stores) { return stores.packages.deliveries(); });
            return all && !all->isEmpty() && all->first().state == Delivery::State::Delivered;
        };
        QTRY_VERIFY_WITH_TIMEOUT(delivered(), 30000);
        QCOMPARE(QDir(desk.folder.filePath(u"stick"_s)).entryList({u"*.zip"_s}).size(), 1);

        desk.prompts.saveTo = desk.folder.filePath(u"copy.zip"_s);
        const QSignalSpy said(&page, &Page::informationRaised);
        page.findChild<QAction *>(u"savePackageAction"_s)->trigger();
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(judgePackage(desk.prompts.saveTo).verdict, Verdict::Valid);
        QVERIFY(desk.prompts.suggestedName.endsWith(u".zip"_s));
    }

    void aPlaceOpensTheAssistantTicked()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.openDemonstration(Role::Officer));
        const auto reports = desk.ask<QList<Report>>([](Stores &stores) { return stores.reports.all(); });
        VERIFY_RESULT(reports);
        QVERIFY(!reports->isEmpty());
        OutboxPage page(*desk.workspace, desk.tools(), desk.prompts, nullptr);
        page.show();
        QVERIFY(page.go(u"seal/"_s + reports->first().id.value));
        const auto *contents = page.findChild<QTreeWidget *>(u"sealContents"_s);
        QTRY_COMPARE(contents->topLevelItemCount(), 2);
        QCOMPARE(contents->topLevelItem(0)->child(0)->checkState(0), Qt::Checked);
    }

    void thePackageOfADepartmentGoesToTheJusticeDepartment()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.openDemonstration(Role::Officer));
        OutboxPage page(*desk.workspace, desk.tools(), desk.prompts, nullptr);
        page.show();
        page.primaryAction()->trigger();
        const auto *contents = page.findChild<QTreeWidget *>(u"sealContents"_s);
        QTRY_COMPARE(contents->topLevelItemCount(), 2);
        const auto *chosen = page.findChild<QLabel *>(u"unitPicked"_s);
        QVERIFY2(chosen->text().contains(u"Sở Tư pháp tỉnh Bình Định"_s), qPrintable(chosen->text()));
        QVERIFY(page.findChild<QListView *>(u"unitList"_s)->isHidden());
        contents->topLevelItem(0)->child(0)->setCheckState(0, Qt::Checked);
        QVERIFY(chosen->text().contains(u"Sở Tư pháp tỉnh Bình Định"_s));
        QCOMPARE(page.findChild<QDateEdit *>(u"unitDay"_s)->date().year(), 2020);
    }

    void anUnknownPackageIsNoPlace()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        OutboxPage page(*desk.workspace, desk.tools(), desk.prompts, nullptr);
        QVERIFY(!page.go(u"0123"_s));
        QVERIFY(page.go({}));
    }
};

QTEST_MAIN(TestOutboxPage)
#include "tst_outboxpage.moc"
