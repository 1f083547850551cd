// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/workbookview.h"

#include "reports/formgrid.h"
#include "reports/newreportbar.h"
#include "reports/reportspage.h"
#include "reports/reportview.h"
#include "reports/workbookmodel.h"
#include "support/desk.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

/// A filled-in workbook in the window: its differences below the form, ticked and taken as one step.
class WorkbookViewTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<Testing::TestDesk> m_desk;
    std::unique_ptr<ReportsPage> m_page;

    QAction *action(const QString &name) const { return m_page->findChild<QAction *>(name); }
    WorkbookView *view() const { return m_page->view()->workbook(); }
    CellValue figure(const QString &cell) const { return m_page->view()->report()->forms.first().cells.value(*CellRef::fromText(cell)).value; }

    /// Three figures of row R1: a count, a count as text, nonsense.
    QString table(const QString &first)
    {
        const QString file = m_desk->folder.filePath(u"bảng.csv"_s);
        QFile table(file);
        const QString row = m_page->view()->grid()->model().sheet()->rows().at(1).title;
        const QString text = u"Biểu số: 10c/BTP/PBGDPL;Đơn vị báo cáo: %1;Kỳ báo cáo: năm 2020\nA;(1);(2);(3);(4);(5);(6)\n%2;%3;1.200;nhiều;;;\n"_s.arg(m_page->subject().section(u" · "_s, 0, 0), row, first);
        return table.open(QIODevice::WriteOnly) && table.write(text.toUtf8()) > 0 ? file : QString();
    }

    /// False when it is not taken.
    bool drop(const QString &file)
    {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page->view(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page->view(), &event);
        return event.isAccepted();
    }

private slots:
    void init()
    {
        Testing::failOnWarningInWindows();
        m_desk = std::make_unique<Testing::TestDesk>(Role::Official);
        m_desk->identity.unit = {u"d550"_s};
        QVERIFY(m_desk->open());
        m_page = std::make_unique<ReportsPage>(*m_desk->workspace, m_desk->tools(), m_desk->prompts, nullptr);
        m_page->resize(1280, 720);
        m_page->show();
        m_page->newReport()->setPeriod({Period::Kind::Year, 2020});
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"beginReport"_s), Qt::LeftButton);
        QTRY_VERIFY(m_page->view()->report().has_value());
        QCOMPARE(m_page->view()->grid()->model().sheet()->rows().at(1).key, u"R1"_s);
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void aWorkbookGoesOutAndComesBack()
    {
        m_desk->prompts.saveTo = m_desk->folder.filePath(u"out.xlsx"_s);
        QSignalSpy informed(m_page.get(), &Page::informationRaised);
        action(u"exportWorkbook"_s)->trigger();
        QTRY_COMPARE(informed.count(), 1);
        QVERIFY(m_desk->prompts.suggestedName.endsWith(u".xlsx"_s));
        m_desk->prompts.files = {m_desk->prompts.saveTo};
        action(u"takeWorkbook"_s)->trigger();
        QTRY_VERIFY(view()->isVisible());
        QCOMPARE(view()->model()->rowCount(), 0);
        QVERIFY(view()->findChild<QLabel *>()->text().contains(u"no figure differs"_s));
        QTest::mouseClick(view()->findChild<QPushButton *>(u"closeWorkbook"_s), Qt::LeftButton);
        QVERIFY(!view()->isVisible());
        m_desk->prompts.saveTo = m_desk->folder.filePath(u"out.docx"_s);
        action(u"exportReportDocx"_s)->trigger();
        QTRY_VERIFY(QFile::exists(m_desk->prompts.saveTo));
    }

    void differencesAreTickedAndTakenAsOneStep()
    {
        const QAbstractItemModelTester tester(view()->model());
        m_desk->prompts.files = {table(u"7"_s)};
        action(u"takeWorkbook"_s)->trigger();
        QTRY_VERIFY(view()->isVisible());
        QCOMPARE(view()->model()->rowCount(), 3);
        QCOMPARE(view()->model()->ticked().size(), 2);
        QVERIFY(figure(u"R1/c1"_s).isBlank()); // nothing yet
        const QModelIndex nonsense = view()->model()->index(2, WorkbookModel::Place);
        QVERIFY(!(nonsense.flags() & Qt::ItemIsUserCheckable));
        QVERIFY(nonsense.siblingAtColumn(WorkbookModel::Why).data().toString().contains(u"nhiều"_s));
        if (const QString keep = qEnvironmentVariable("PHOLUAT_KEEP_PICTURES"); !keep.isEmpty())
            m_page->grab().save(keep + u"/workbook.png"_s);
        // Space ticks, Enter goes to the cell.
        QTreeView *rows = view()->table();
        rows->setCurrentIndex(view()->model()->index(1, WorkbookModel::Why));
        QTest::keyClick(rows, Qt::Key_Space);
        QCOMPARE(view()->model()->ticked().size(), 1);
        QTest::keyClick(rows, Qt::Key_Space);
        QCOMPARE(view()->model()->ticked().size(), 2);
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(m_page->view()->grid()->currentCell(), (CellRef{u"R1"_s, u"c2"_s}));
        auto *all = view()->findChild<QPushButton *>(u"tickWorkbook"_s);
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(view()->model()->ticked().size(), 0);
        QVERIFY(!view()->findChild<QPushButton *>(u"takeWorkbook"_s)->isEnabled());
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(view()->model()->ticked().size(), 2);
        QTest::keyClick(rows, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!view()->isVisible());
        QCOMPARE(figure(u"R1/c1"_s), CellValue(7));
        QCOMPARE(figure(u"R1/c2"_s), CellValue(1200));
        QVERIFY(figure(u"R1/c3"_s).isBlank());
        QCOMPARE(m_desk->workspace->undoStack().count(), 1);
        m_desk->workspace->undoStack().undo();
        QVERIFY(figure(u"R1/c1"_s).isBlank() && figure(u"R1/c2"_s).isBlank());
    }

    void aWorkbookIsDropped()
    {
        QVERIFY(!drop(table(u"7"_s))); // only spreadsheets are taken
        m_desk->prompts.saveTo = m_desk->folder.filePath(u"out.xlsx"_s);
        QSignalSpy informed(m_page.get(), &Page::informationRaised);
        action(u"exportWorkbook"_s)->trigger();
        QTRY_COMPARE(informed.count(), 1);
        QVERIFY(drop(m_desk->prompts.saveTo));
        QTRY_VERIFY(view()->isVisible());
    }

    void othersAreRefusedInWords()
    {
        QSignalSpy refused(m_page.get(), &Page::errorRaised);
        QFile other(m_desk->folder.filePath(u"khác.csv"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(u"Biểu số: 11c/BTP/PBGDPL/HGCS\nA;(1);(2)\n"_s.toUtf8());
        other.close();
        m_desk->prompts.files = {other.fileName()};
        action(u"takeWorkbook"_s)->trigger();
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(refused.first().first().value<Error>().text.contains(u"11c"_s));
        QVERIFY(!view()->isVisible());
    }
};

QTEST_MAIN(WorkbookViewTest)
#include "tst_workbookview.moc"
