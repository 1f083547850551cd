// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/homepage.h"
#include "inbox/inboxpage.h"
#include "inbox/reviewview.h"
#include "materials/materialeditor.h"
#include "materials/materialspage.h"
#include "materials/textpane.h"
#include "reports/formgrid.h"
#include "reports/reportremarks.h"
#include "reports/reportspage.h"
#include "reports/reportview.h"
#include "support/desk.h"
#include "widgets/remarkspane.h"
#include "work/remarks.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

using Direction = PackageRecord::Direction;

/// A package goes to Justice, is remarked on where it is wrong, comes back, and its author sees why.
class TestReturns final : public QObject {
    Q_OBJECT
    std::unique_ptr<Testing::TestDesk> m_officer;
    std::unique_ptr<Testing::TestDesk> m_justice;
    PackageRecord m_sent;
    QString m_back;

    [[nodiscard]] static Result<QList<PackageRecord>> packages(Testing::TestDesk &desk, Direction direction)
    {
        return desk.ask<QList<PackageRecord>>([direction](Stores &stores) { return stores.packages.all(direction); });
    }
    /// Writes a remark on what the review shows.
    static void remark(InboxPage &page, const QString &text)
    {
        page.findChild<QAction *>(u"remarkHere"_s)->trigger();
        auto *editor = page.findChild<QPlainTextEdit *>(u"placeRemark"_s);
        QVERIFY(editor->isVisible());
        QVERIFY(!page.findChild<QPushButton *>(u"addRemark"_s)->isEnabled());
        editor->setPlainText(text);
        QTest::mouseClick(page.findChild<QPushButton *>(u"addRemark"_s), Qt::LeftButton);
        QTRY_VERIFY(!editor->isVisible());
    }

private slots:
    void initTestCase()
    {
        m_officer = std::make_unique<Testing::TestDesk>(Role::Officer);
        m_justice = std::make_unique<Testing::TestDesk>(Role::Justice);
        QVERIFY(m_officer->openDemonstration(Role::Officer));
        QVERIFY(m_justice->open());
        const auto reports = m_officer->ask<QList<Report>>([](Stores &stores) { return stores.reports.all(); });
        const auto materials = m_officer->ask<QList<MaterialSummary>>([](Stores &stores) { return stores.materials.search({}); });
        QVERIFY(reports && materials && !reports->isEmpty() && !materials->isEmpty());
        const QString folder = m_justice->folder.path();
        auto sealed = seal(*m_officer->workspace, m_officer->tools(), {.materials = {materials->first().id}, .reports = {reports->first().id}, .receiver = {u"bd-stp"_s}, .file = folder});
        QVERIFY(Testing::TestDesk::wait(sealed));
        VERIFY_RESULT(sealed.result());
        m_sent = *sealed.result();
        auto taken = receive(*m_justice->workspace, m_justice->tools(), {folder + u'/' + m_sent.fileName});
        QVERIFY(Testing::TestDesk::wait(taken));
        QCOMPARE(taken.result()->first().judgement.verdict, Verdict::Valid);
    }
    void cleanupTestCase()
    {
        m_officer.reset();
        m_justice.reset();
    }
    void init() { Testing::failOnWarningInWindows(); }

    void rowsArePlainText()
    {
        RemarksPane pane;
        pane.setActions(u"Settle"_s, u"Reopen"_s);
        pane.show();
        const QString hostile = u"<img src=\"http://127.0.0.1/x\"><b>10</b>"_s;
        pane.setRows(u"title"_s, {{hostile, u"T · column 1"_s}, {u"done"_s, u"whole"_s, u"settled"_s, false}, {u"changed"_s, u"x"_s, u"changed"_s, false, false}});
        QVERIFY(pane.list()->item(0)->text().startsWith(hostile));
        QVERIFY(pane.list()->item(0)->toolTip().contains(u"&lt;img"_s)); // a tool tip would take it for HTML
        auto *action = pane.findChild<QPushButton *>(u"remarkAction"_s);
        QCOMPARE(action->text(), u"Settle"_s);
        pane.list()->setCurrentRow(1);
        QCOMPARE(action->text(), u"Reopen"_s);
        pane.list()->setCurrentRow(2);
        QVERIFY(!action->isVisible());
        pane.setRows(u"title"_s, {});
        QVERIFY(!action->isVisible());
        QCOMPARE(plainToolTip(u"1 < 2"_s), u"1 < 2"_s);
    }

    void justiceRemarksInPlaceAndReturns()
    {
        InboxPage page(*m_justice->workspace, m_justice->tools(), m_justice->prompts, nullptr);
        page.resize(1280, 720);
        page.show();
        QTRY_COMPARE(page.badge(), 1);
        auto *review = page.findChild<ReviewView *>();
        QVERIFY(!review->isVisible());
        auto *list = page.findChild<QTreeView *>(u"arrivals"_s);
        emit list->activated(list->currentIndex());
        QVERIFY(review->isVisible());
        QCOMPARE(review->parts()->count(), 2);
        auto *grid = review->findChild<FormGridView *>();
        QVERIFY(grid->model().isReadOnly());
        const CellRef cell = m_sent.reports.first().forms.first().cells.firstKey();
        QVERIFY(grid->jumpTo(cell));
        remark(page, u"Chưa khớp <b>danh sách</b>."_s);
        auto *pane = page.findChild<RemarksPane *>(u"preparedRemarks"_s);
        QTRY_COMPARE(pane->rows().size(), 1);
        QVERIFY(pane->isVisible());
        QTRY_COMPARE(grid->model().indexOf(cell).data(FormModel::RemarkRole).toString(), u"Chưa khớp <b>danh sách</b>."_s);
        QVERIFY(!grid->model().indexOf(cell).data(Qt::ToolTipRole).toString().contains(u"<b>danh"_s));

        review->parts()->setCurrentIndex(1);
        auto *text = review->findChild<BodyEdit *>();
        QVERIFY(text->isReadOnly());
        QVERIFY(text->goToBlock(1));
        remark(page, u"Nêu rõ điều luật."_s);
        QTRY_COMPARE(pane->rows().size(), 2);
        QTRY_COMPARE(text->extraSelections().size(), 1);

        remark(page, u"Bỏ đi."_s);
        QTRY_COMPARE(pane->rows().size(), 3);
        pane->list()->setCurrentRow(2);
        QTest::mouseClick(pane->findChild<QPushButton *>(u"remarkAction"_s), Qt::LeftButton);
        QTRY_COMPARE(pane->rows().size(), 2);

        // From the text back to the cell.
        emit pane->jumpWanted(0);
        QCOMPARE(review->parts()->currentIndex(), 0);
        QCOMPARE(grid->currentCell(), cell);

        auto *accept = page.findChild<QPushButton *>(u"accept"_s);
        auto *back = page.findChild<QPushButton *>(u"return"_s);
        QVERIFY(!accept->isEnabled());
        QVERIFY(back->isEnabled());
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_COMPARE(page.badge(), 0);
        QTRY_VERIFY(!back->isVisible());
        QTRY_COMPARE(pane->rows().size(), 2); // what was sent can still be looked at
        QVERIFY(!page.findChild<QAction *>(u"remarkHere"_s)->isEnabled());
        QTest::mouseClick(page.findChild<QWidget *>(u"closeReview"_s), Qt::LeftButton);
        QVERIFY(!review->isVisible());

        const auto sealed = packages(*m_justice, Direction::Sealed);
        VERIFY_RESULT(sealed);
        QCOMPARE(sealed->size(), 1);
        QCOMPARE(sealed->first().remarks.size(), 2);
        m_back = m_justice->folder.filePath(u"back.zip"_s);
        const auto copied = m_justice->ask<void>([sha256 = sealed->first().sha256, to = m_back](Stores &stores) { return stores.blobs.copyTo(sha256, to); });
        VERIFY_RESULT(copied);
    }

    void theAuthorSeesThemInPlace()
    {
        QVERIFY(!m_back.isEmpty());
        ReportsPage reports(*m_officer->workspace, m_officer->tools(), m_officer->prompts, nullptr);
        reports.resize(1280, 720);
        reports.show();
        const ReportId id = m_sent.info.reports.first();
        QVERIFY(reports.go(id.value));
        QTRY_VERIFY(reports.view()->report().has_value());
        QVERIFY(!reports.view()->remarks()->isVisible());
        auto taken = receive(*m_officer->workspace, m_officer->tools(), {m_back});
        QVERIFY(Testing::TestDesk::wait(taken));
        QCOMPARE(taken.result()->first().judgement.verdict, Verdict::Valid);

        RemarksPane *pane = reports.view()->remarks()->pane();
        QTRY_COMPARE(pane->rows().size(), 1);
        QVERIFY(pane->isVisible());
        const CellRef cell = m_sent.reports.first().forms.first().cells.firstKey();
        FormModel &model = reports.view()->grid()->model();
        QCOMPARE(model.indexOf(cell).data(FormModel::RemarkRole).toString(), u"Chưa khớp <b>danh sách</b>."_s);
        QVERIFY(model.indexOf(cell).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
        QVERIFY(model.indexOf(cell).data(Qt::AccessibleDescriptionRole).toString().contains(u"<b>danh sách</b>"_s));
        emit pane->jumpWanted(0);
        QCOMPARE(reports.view()->grid()->currentCell(), cell);
        auto *settle = pane->findChild<QPushButton *>(u"remarkAction"_s);
        QTest::mouseClick(settle, Qt::LeftButton);
        QTRY_VERIFY(!pane->rows().first().isOpen);
        QVERIFY(model.indexOf(cell).data(FormModel::RemarkRole).toString().isEmpty());
        QTest::mouseClick(settle, Qt::LeftButton);
        QTRY_VERIFY(pane->rows().first().isOpen);

        HomePage home(*m_officer->workspace, m_officer->tools(), m_officer->prompts, nullptr);
        home.setVisible(true);
        auto *work = home.findChild<QTreeView *>(u"todaysWork"_s);
        const auto lines = [work] {
            QStringList texts;
            const QAbstractItemModel *lineModel = work->model();
            for (int group = 0; group < lineModel->rowCount(); ++group) {
                for (int row = 0; row < lineModel->rowCount(lineModel->index(group, 0)); ++row)
                    texts << lineModel->index(row, 0, lineModel->index(group, 0)).data().toString();
            }
            return texts.filter(u": 2 nhận xét kèm theo: Chưa khớp"_s);
        };
        QTRY_COMPARE(lines().size(), 2); // the report and the material
    }

    void changingTheFigureSettlesAndTheNextVersionEndsIt()
    {
        ReportsPage reports(*m_officer->workspace, m_officer->tools(), m_officer->prompts, nullptr);
        reports.resize(1280, 720);
        reports.show();
        const ReportId id = m_sent.info.reports.first();
        QVERIFY(reports.go(id.value));
        RemarksPane *pane = reports.view()->remarks()->pane();
        QTRY_COMPARE(pane->rows().size(), 1);
        auto *version = reports.findChild<QAction *>(u"newVersion"_s);
        QVERIFY(version != nullptr);
        version->trigger();
        QTRY_VERIFY(!reports.view()->isLocked());
        const CellRef cell = m_sent.reports.first().forms.first().cells.firstKey();
        FormModel &model = reports.view()->grid()->model();
        const QString before = model.indexOf(cell).data().toString();
        QVERIFY(model.setData(model.indexOf(cell), u"4711"_s, Qt::EditRole));
        QTRY_VERIFY(!pane->rows().first().isOpen);
        QVERIFY(model.indexOf(cell).data(FormModel::RemarkRole).toString().isEmpty());
        QVERIFY(model.setData(model.indexOf(cell), before, Qt::EditRole));
        QTRY_VERIFY(pane->rows().first().isOpen); // as it was sent, so it is as it was remarked on

        MaterialsPage materials(*m_officer->workspace, m_officer->tools(), m_officer->prompts, nullptr);
        materials.resize(1280, 720);
        materials.show();
        QVERIFY(materials.go(m_sent.info.materials.first().value));
        QTRY_COMPARE(materials.editor()->id(), m_sent.info.materials.first());
        QTabWidget *inspector = materials.editor()->inspector();
        const auto tab = [inspector] {
            for (int at = 0; at < inspector->count(); ++at) {
                if (inspector->widget(at)->findChild<RemarksPane *>())
                    return at;
            }
            return -1;
        };
        QVERIFY(tab() >= 0);
        QTRY_VERIFY(inspector->tabText(tab()).contains(u"(1)"_s));
        BodyEdit *text = materials.editor()->text()->edit();
        QTRY_COMPARE(text->extraSelections().size(), 1);
        QVERIFY(!text->isReadOnly()); // what came back is a draft again
        inspector->setCurrentIndex(tab());
        auto *remarks = inspector->widget(tab())->findChild<RemarksPane *>();
        emit remarks->jumpWanted(0);
        QCOMPARE(text->currentBlock(), 1);
        QTest::mouseClick(remarks->findChild<QPushButton *>(u"remarkAction"_s), Qt::LeftButton);
        QTRY_VERIFY(text->extraSelections().isEmpty());
        QTRY_VERIFY(!inspector->tabText(tab()).contains(u'('));

        auto sealed = seal(*m_officer->workspace, m_officer->tools(), {.materials = m_sent.info.materials, .reports = m_sent.info.reports, .receiver = {u"bd-stp"_s}});
        QVERIFY(Testing::TestDesk::wait(sealed));
        VERIFY_RESULT(sealed.result());
        QCOMPARE(sealed.result()->info.version, 2);
        QCOMPARE(sealed.result()->info.replaces, m_sent.key.digest);
        QTRY_VERIFY(!pane->isVisible()); // history
    }
};

QTEST_MAIN(TestReturns)
#include "tst_returns.moc"
