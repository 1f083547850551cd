// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportspage.h"

#include "reports/formgrid.h"
#include "reports/newreportbar.h"
#include "reports/reportview.h"
#include "support/desk.h"
#include "support/typing.h"
#include "widgets/findingsview.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

class TestReportsPage final : public QObject {
    Q_OBJECT

    std::unique_ptr<Testing::TestDesk> m_desk;
    std::unique_ptr<ReportsPage> m_page;

    QAction *action(const QString &name) const { return m_page->findChild<QAction *>(name); }
    bool beginReport()
    {
        m_page->newReport()->setPeriod({Period::Kind::Year, 2020});
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"beginReport"_s), Qt::LeftButton);
        return QTest::qWaitFor([this] { return m_page->view()->report().has_value(); });
    }
    Cell stored(const CellRef &ref)
    {
        const auto reports = m_desk->ask<QList<Report>>([](Stores &stores) { return stores.reports.all(); });
        return reports && !reports->isEmpty() ? reports->first().forms.first().cells.value(ref) : Cell();
    }

private slots:
    void init()
    {
        Testing::failOnWarningInWindows();
        m_desk = std::make_unique<Testing::TestDesk>(Role::Official);
        m_desk->identity.unit = {u"d550"_s};
        QVERIFY(m_desk->open());
        m_page = std::make_unique<ReportsPage>(*m_desk->workspace, m_desk->tools(), m_desk->prompts, nullptr);
        m_page->resize(1200, 700);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void aReportIsBegunOnTheFormOfTheUnit()
    {
        QVERIFY(beginReport());
        QCOMPARE(m_page->view()->report()->forms.first().form, u"tt20-2013/10c"_s);
        QVERIFY(m_page->view()->grid()->model().rowCount() > 10);
        QVERIFY(m_page->subject().contains(u"Tuy Phước"_s));
        // The same period again shows the same report.
        const ReportId id = m_page->view()->id();
        QSignalSpy informed(m_page.get(), &Page::informationRaised);
        QTRY_COMPARE(m_page->findChild<QTreeView *>(u"reports"_s)->model()->rowCount(), 1);
        QVERIFY(beginReport());
        QCOMPARE(informed.count(), 1);
        QCOMPARE(m_page->view()->id(), id);
    }

    void figuresAreSavedAndTakenBack()
    {
        QVERIFY(beginReport());
        const CellRef ref{u"R1"_s, u"c1"_s};
        QVERIFY(m_page->view()->jumpTo(ref));
        QTableView *table = m_page->view()->grid()->table();
        QTest::keyClicks(table, u"1"_s);
        auto *cell = table->viewport()->findChild<QLineEdit *>(u"cellEdit"_s);
        QVERIFY(cell);
        QTest::keyClicks(cell, u"2"_s);
        QTest::keyClick(cell, Qt::Key_Return);
        QTRY_COMPARE(stored(ref).value, CellValue(12));
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_page->view()->grid()->model().indexOf(ref).data().toString(), QString());
        QTRY_COMPARE(stored(ref).value, CellValue());
        QTest::keyClick(table, Qt::Key_Y, Qt::ControlModifier);
        if (m_desk->workspace->undoStack().canRedo())
            m_desk->workspace->undoStack().redo();
        QCOMPARE(m_page->view()->grid()->model().indexOf(ref).data().toString(), u"12"_s);
    }

    void findingsAreShownAndExplained()
    {
        QVERIFY(beginReport());
        action(u"check"_s)->trigger();
        FindingsView *findings = m_page->view()->findings();
        QVERIFY(findings->rows()->model()->rowCount() > 0);
        emit findings->jumpTo(u"R1/c2"_s);
        QCOMPARE(m_page->view()->grid()->currentCell(), (CellRef{u"R1"_s, u"c2"_s}));
        auto *explanation = m_page->findChild<QPlainTextEdit *>(u"explanation"_s);
        Testing::typeWords(explanation, u"Ít cuộc hơn vì dịch bệnh"_s);
        QCOMPARE(m_page->view()->report()->forms.first().cells.value({u"R1"_s, u"c2"_s}).explanation, u"Ít cuộc hơn vì dịch bệnh"_s);
        QTRY_COMPARE(stored({u"R1"_s, u"c2"_s}).explanation, u"Ít cuộc hơn vì dịch bệnh"_s);
    }

    void lastYearAsksForAnExplanation()
    {
        Report last;
        last.id = ReportId::make();
        last.unit = {u"d550"_s};
        last.period = {Period::Kind::Year, 2019};
        last.forms = {{u"tt20-2013/10c"_s, 1, {{{u"R1"_s, u"c1"_s}, {CellValue(100)}}}}};
        auto added = m_desk->workspace->addReport(last);
        QVERIFY(m_desk->wait(added));
        QVERIFY(beginReport());
        FormModel &model = m_page->view()->grid()->model();
        const CellRef ref{u"R1"_s, u"c1"_s};
        QTRY_COMPARE(model.indexOf(ref).data(FormModel::PreviousRole).toString(), u"100"_s);
        QVERIFY(m_page->view()->jumpTo(ref));
        QVERIFY(model.setData(model.indexOf(ref), u"150"_s, Qt::EditRole));
        // Nobody asked for a check: what is typed is judged at once, what is still blank is not.
        QTRY_VERIFY(model.indexOf(ref).data(FormModel::UnexplainedRole).toBool());
        const Findings live = m_page->view()->findings()->findings();
        QVERIFY(std::ranges::none_of(live, [](const Finding &finding) { return finding.code == "V8"_L1; }));
        QVERIFY(m_page->view()->jumpTo(ref));
        QTest::keyClick(m_page->view()->grid()->table(), Qt::Key_F2, Qt::ShiftModifier);
        auto *explanation = m_page->findChild<QPlainTextEdit *>(u"explanation"_s);
        QVERIFY(explanation->hasFocus());
        Testing::typeWords(explanation, u"Thêm hai xã"_s);
        QTRY_VERIFY(!model.indexOf(ref).data(FormModel::UnexplainedRole).toBool());
        QTest::keyClick(explanation, Qt::Key_Escape);
        QVERIFY(!explanation->hasFocus());
        auto *note = m_page->findChild<QLineEdit *>(u"note"_s);
        Testing::typeWords(note, u"Theo sổ"_s);
        QTRY_COMPARE(stored(ref).note, u"Theo sổ"_s);
        QCOMPARE(stored(ref).explanation, u"Thêm hai xã"_s);
        QVERIFY(m_page->findChild<QLabel *>(u"status"_s)->text().contains(u"100"_s));
    }

    void aPastedBlockIsOneStepBack()
    {
        QVERIFY(beginReport());
        QVERIFY(m_page->view()->jumpTo({u"R1"_s, u"c1"_s}));
        QGuiApplication::clipboard()->setText(u"1\t2\t3\t4\n"_s);
        QTableView *table = m_page->view()->grid()->table();
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(stored({u"R1"_s, u"c4"_s}).value, CellValue(4));
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(stored({u"R1"_s, u"c4"_s}).value, CellValue());
        QCOMPARE(m_page->view()->grid()->model().indexOf({u"R1"_s, u"c1"_s}).data().toString(), QString());
    }

    void theFormSaysWhatItIsAndWhenItIsDue()
    {
        auto *terms = m_page->findChild<QLabel *>(u"newTerms"_s);
        QCOMPARE(m_page->newReport()->period(), (Period{Period::Kind::OfficialYear, 2020})); // on 12 January 2021
        QVERIFY2(terms->text().contains(u"31/01/2021"_s) || terms->text().contains(u"31/1/2021"_s), qPrintable(terms->text()));
        QVERIFY(beginReport());
        auto *shown = m_page->findChild<QLabel *>(u"terms"_s);
        QVERIFY2(shown->text().contains(u"2020"_s), qPrintable(shown->text()));
        QVERIFY(m_page->findChild<QWidget *>(u"certainty"_s)->isVisible());
        QVERIFY(m_page->go(u"new/2019-6m"_s));
        QCOMPARE(m_page->newReport()->period(), (Period{Period::Kind::HalfYear, 2019}));
    }

    void suggestedFiguresAreTakenByKey()
    {
        QVERIFY(beginReport());
        const CellRef ref{u"R1"_s, u"c1"_s};
        m_page->view()->setSuggestionSources({[ref](Workspace &, Tools, const Report &, std::shared_ptr<const FormSpec>) {
            return readyFuture<SuggestedCells>(SuggestedCells{{ref, {CellValue(12), u"12 sự kiện"_s}}});
        }});
        FormModel &model = m_page->view()->grid()->model();
        QTRY_COMPARE(model.indexOf(ref).data(FormModel::SuggestionRole).toString(), u"12"_s);
        QCOMPARE(stored(ref).value, CellValue());
        QVERIFY(m_page->view()->jumpTo(ref));
        QVERIFY(m_page->findChild<QLabel *>(u"status"_s)->text().contains(u"12 sự kiện"_s));
        QTest::keyClick(m_page->view()->grid()->table(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(stored(ref).value, CellValue(12));
    }

    void causesStandBeforeWhatFollows()
    {
        QVERIFY(beginReport());
        FormModel &model = m_page->view()->grid()->model();
        // One wrong sum below makes every sum above it wrong.
        (void)model.paste(model.indexOf({u"R1"_s, u"c5"_s}), u"9\t1\t1\t1"_s);
        action(u"check"_s)->trigger();
        FindingsView *findings = m_page->view()->findings();
        QVERIFY(findings->rows()->model()->rowCount() > 0);
        QVERIFY(!findings->verdict().isEmpty());
        const QString place = findings->rows()->model()->index(0, 0).data(FindingsModel::PlaceRole).toString();
        findings->rows()->setCurrentIndex(findings->rows()->model()->index(0, 0));
        QTest::keyClick(findings->rows(), Qt::Key_Return);
        QCOMPARE(m_page->view()->grid()->currentCell().text(), place);
    }

    void estimatesAndSignersAreKept()
    {
        QVERIFY(beginReport());
        auto *estimate = m_page->findChild<QLineEdit *>(u"estimate/c1"_s);
        QVERIFY(estimate);
        QTest::keyClicks(estimate, u"3"_s);
        QCOMPARE(m_page->view()->report()->forms.first().cells.value({u"T"_s, u"c1"_s}).estimate, CellValue(3));
        auto *head = m_page->findChild<QLineEdit *>(u"head"_s);
        Testing::typeWords(head, u"Lê Quang Minh"_s);
        QCOMPARE(m_page->view()->report()->signers.head, u"Lê Quang Minh"_s);
        auto *date = m_page->findChild<QLineEdit *>(u"signedOn"_s);
        QTest::keyClicks(date, u"5/1/2021"_s);
        QCOMPARE(m_page->view()->report()->signers.date, QDate(2021, 1, 5));
        QTest::keyClick(head, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!m_page->view()->report()->signers.date.isValid());
    }

    void theFormIsPrinted()
    {
        QVERIFY(beginReport());
        QSignalSpy informed(m_page.get(), &Page::informationRaised);
        m_desk->prompts.saveTo = m_desk->folder.filePath(u"form.pdf"_s);
        action(u"exportReportPdf"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(informed.count(), 1, 20000);
        QFile pdf(m_desk->prompts.saveTo);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
        QVERIFY(m_desk->prompts.suggestedName.startsWith(u"huyen-tuy-phuoc-10c"_s));
        m_desk->prompts.saveTo = m_desk->folder.filePath(u"nowhere/form.xlsx"_s);
        QSignalSpy failed(m_page.get(), &Page::errorRaised);
        action(u"exportReportXlsx"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20000);
    }

    void aSealedReportIsOnlyReadAndHasANewVersion()
    {
        QVERIFY(beginReport());
        QVERIFY(!action(u"newVersion"_s)->isEnabled());
        Report sealed = *m_page->view()->report();
        sealed.state = ReportState::Sealed;
        m_desk->workspace->editReport(sealed, u"Seal"_s, {});
        auto flushed = m_desk->workspace->flush();
        QVERIFY(m_desk->wait(flushed));
        QVERIFY(m_page->view()->isLocked());
        QVERIFY(m_page->view()->grid()->model().isReadOnly());
        QVERIFY(action(u"newVersion"_s)->isEnabled());
        action(u"newVersion"_s)->trigger();
        QTRY_COMPARE(m_page->view()->report()->version, 2);
        QTRY_VERIFY(!m_page->view()->isLocked());
        QCOMPARE(m_page->view()->report()->state, ReportState::Draft);
    }

    void everyControlHasAName()
    {
        QVERIFY(beginReport());
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || widget->focusProxy(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
