// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/inboxpage.h"

#include "frame/deskview.h"
#include "inbox/arrivalsview.h"
#include "inbox/boardmodel.h"
#include "inbox/inboxmodel.h"
#include "inbox/sourcesmodel.h"
#include "support/desk.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

CellSource source(const QString &unit, const QString &digest, double value)
{
    return {.unit = {unit}, .unitName = u"unit "_s + unit, .package = {.id = {u"p"_s + digest}, .version = 1, .digest = digest},
            .report = {}, .form = u"f"_s, .cell = {u"T"_s, u"c1"_s}, .value = CellValue(value)};
}

UnitStanding standing(const QString &unit, UnitProgress progress)
{
    UnitStanding made;
    made.unit.id = {unit};
    made.unit.name = unit;
    made.progress = progress;
    return made;
}

} // namespace

class TestInboxPage final : public QObject {
    Q_OBJECT

private slots:
    void init() { Testing::failOnWarningInWindows(); }

    void sourcesModelKeepsItsPromises()
    {
        SourcesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto words = [](const CellSource &one) { return one.cell.text(); };
        model.setSources({source(u"a"_s, u"1"_s, 3), source(u"b"_s, u"2"_s, 4), source(u"a"_s, u"1"_s, 5)}, {{u"1"_s, u"first.zip"_s}}, words);
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex a = model.index(0, 0);
        QCOMPARE(a.data().toString(), u"unit a"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"8"_s);
        QCOMPARE(model.rowCount(a), 2);
        const QModelIndex cell = model.index(1, 0, a);
        QCOMPARE(cell.data().toString(), u"T/c1"_s);
        QCOMPARE(model.rowCount(cell), 1);
        const QModelIndex package = model.index(0, 0, cell);
        QCOMPARE(package.data().toString(), u"first.zip"_s);
        QCOMPARE(package.data(SourcesModel::DigestRole).toString(), u"1"_s);
        QCOMPARE(model.parent(package), cell);
        model.setSources({}, {}, words);
        QCOMPARE(model.rowCount(), 0);
    }

    void boardModelKeepsItsPromises()
    {
        BoardModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStandings({u"R"_s, u"S"_s}, {{standing(u"a"_s, UnitProgress::Accepted), standing(u"b"_s, UnitProgress::Missing)},
                                              {standing(u"b"_s, UnitProgress::Received)}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 3);
        QVERIFY(model.index(0, 1).data(Qt::DecorationRole).isValid());
        QVERIFY(!model.index(0, 1).data().toString().isEmpty());
        model.setMissingOnly(true);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"b"_s);
    }

    void inboxModelKeepsItsPromises()
    {
        InboxModel model(systemClock());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ReceiveOutcome bad;
        bad.file = u"/x/bad.zip"_s;
        bad.judgement.verdict = Verdict::Damaged;
        model.setRefused({bad});
        PackageRecord good{};
        good.key.digest = u"abc"_s;
        good.info.senderName = u"Tuy Phước"_s;
        model.setRecords({good});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.refusedAt(0));
        QVERIFY(!model.recordAt(0));
        QCOMPARE(model.rowOf(u"abc"_s), 1);
        QCOMPARE(model.index(1, InboxModel::SenderColumn).data().toString(), u"Tuy Phước"_s);
    }

    void refusesADamagedPackageWithItsReason()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        QFile bad(desk.folder.filePath(u"bad.zip"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("PK\x03\x04 no zip at all") > 0);
        bad.close();
        InboxPage page(*desk.workspace, desk.tools(), desk.prompts, nullptr);
        page.resize(1200, 700);
        page.show();
        desk.prompts.files = {bad.fileName()};
        page.primaryAction()->trigger();
        auto *list = page.findChild<QTreeView *>(u"arrivals"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->setCurrentIndex(list->model()->index(0, 0));
        const auto *rows = page.findChild<ArrivalsView *>()->findChild<QTreeView *>(u"findingRows"_s);
        QVERIFY(rows->isVisible());
        QVERIFY(rows->model()->rowCount() >= 1);
        QVERIFY(!page.findChild<QPushButton *>(u"accept"_s)->isVisible());
        const auto kept = desk.ask<QList<PackageRecord>>([](Stores &stores) { return stores.packages.all(PackageRecord::Direction::Received); });
        VERIFY_RESULT(kept);
        QVERIFY(kept->isEmpty());
    }

    void droppedFoldersAreSearched()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        QVERIFY(QDir(desk.folder.path()).mkpath(u"in/deep"_s));
        for (const QString &name : {u"in/a.zip"_s, u"in/deep/b.zip"_s, u"in/note.txt"_s}) {
            QFile file(desk.folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("nothing") > 0);
        }
        InboxPage page(*desk.workspace, desk.tools(), desk.prompts, nullptr);
        page.show();
        desk.prompts.folderPath = desk.folder.filePath(u"in"_s);
        page.findChild<QAction *>(u"addFolder"_s)->trigger();
        const auto *list = page.findChild<QTreeView *>(u"arrivals"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
    }

    void acceptsAndReturnsWithARemark()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.openDemonstration());
        InboxPage page(*desk.workspace, desk.tools(), desk.prompts, nullptr);
        page.resize(1280, 720);
        page.show();
        QTRY_COMPARE(page.badge(), 2);
        const auto received = desk.ask<QList<PackageRecord>>([](Stores &stores) { return stores.packages.all(PackageRecord::Direction::Received); });
        VERIFY_RESULT(received);
        QStringList waiting;
        for (const PackageRecord &record : *received) {
            if (record.decision == PackageRecord::Decision::None)
                waiting.append(record.key.digest);
        }
        QCOMPARE(waiting.size(), 2);

        QVERIFY(page.go(u"arrived/"_s + waiting[0]));
        auto *accept = page.findChild<QPushButton *>(u"accept"_s);
        auto *back = page.findChild<QPushButton *>(u"return"_s);
        QVERIFY(accept->isVisible());
        QVERIFY(!back->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_COMPARE(page.badge(), 1);

        QVERIFY(page.go(u"arrived/"_s + waiting[1]));
        auto *remark = page.findChild<QPlainTextEdit *>(u"remark"_s);
        QTest::keyClicks(remark, u"too short"_s);
        QVERIFY(!back->isEnabled());
        QTest::keyClicks(remark, u" but now long enough"_s);
        QVERIFY(back->isEnabled());
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_COMPARE(page.badge(), 0);
        QVERIFY(!accept->isVisible());
    }

    void everyTotalOpensItsSources()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.openDemonstration());
        InboxPage page(*desk.workspace, desk.tools(), desk.prompts, nullptr);
        page.resize(1280, 720);
        page.show();
        QVERIFY(page.go(u"totals"_s));
        auto *sources = page.findChild<QTreeView *>(u"sources"_s);
        QTRY_VERIFY(sources->isVisible() && sources->model()->rowCount() > 0);
        QVERIFY(page.go(u"totals/T/c1"_s));
        const QAbstractItemModel *tree = sources->model();
        QVERIFY(tree->rowCount() > 1);
        const QModelIndex unit = tree->index(1, 0); // the first is this office itself, whose figures came in no package
        const QModelIndex cell = tree->index(0, 0, unit);
        const QModelIndex package = tree->index(0, 0, cell);
        QVERIFY(package.isValid());
        QVERIFY(!package.data(SourcesModel::DigestRole).toString().isEmpty());
        emit sources->activated(package);
        QCOMPARE(page.findChild<QTabWidget *>(u"inboxViews"_s)->currentIndex(), 0);
    }

    void totalsGoOutAsXlsxAndPdf()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.openDemonstration());
        InboxPage page(*desk.workspace, desk.tools(), desk.prompts, nullptr);
        page.show();
        auto *xlsx = page.findChild<QAction *>(u"totalsXlsx"_s);
        QTRY_VERIFY(xlsx->isEnabled());
        const QSignalSpy said(&page, &Page::informationRaised);
        desk.prompts.saveTo = desk.folder.filePath(u"out.xlsx"_s);
        xlsx->trigger();
        QTRY_COMPARE(said.size(), 1);
        desk.prompts.saveTo = desk.folder.filePath(u"out.pdf"_s);
        page.findChild<QAction *>(u"totalsPdf"_s)->trigger();
        QTRY_COMPARE(said.size(), 2);
        QFile sheet(desk.folder.filePath(u"out.xlsx"_s));
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        QCOMPARE(sheet.read(2), QByteArrayLiteral("PK"));
        QFile document(desk.folder.filePath(u"out.pdf"_s));
        QVERIFY(document.open(QIODevice::ReadOnly));
        QCOMPARE(document.read(5), QByteArrayLiteral("%PDF-"));
    }

    void anotherPeriodHasNothing()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.openDemonstration());
        InboxPage page(*desk.workspace, desk.tools(), desk.prompts, nullptr);
        page.show();
        QVERIFY(page.go(u"board"_s));
        const auto *board = page.findChild<QTableView *>(u"board"_s);
        QTRY_VERIFY(board->model()->rowCount() > 0);
        const auto accepted = [board] {
            int count = 0;
            for (int row = 0; row < board->model()->rowCount(); ++row)
                count += board->model()->index(row, 1).data(BoardModel::DigestRole).toString().isEmpty() ? 0 : 1;
            return count;
        };
        QTRY_VERIFY(accepted() > 0);
        page.findChild<QSpinBox *>(u"totalsYear"_s)->setValue(2019);
        QTRY_COMPARE(accepted(), 0);
    }
};

QTEST_MAIN(TestInboxPage)
#include "tst_inboxpage.moc"
