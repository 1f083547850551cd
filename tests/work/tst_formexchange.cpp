// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "work/formexchange.h"
#include "work/rendering.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

/// Forms that go out as files, and workbooks that come back into a report.
class FormExchangeTest final : public QObject {
    Q_OBJECT
    House m_house;

    static Report reportOf(const QString &unit, const QString &form)
    {
        Report report;
        report.id = ReportId::make();
        report.unit = {unit};
        report.period = {Period::Kind::Year, 2020};
        report.forms = {{form, 1, {{{u"R1"_s, u"c1"_s}, {.value = CellValue(5), .explanation = u"đã đối chiếu"_s}}, {{u"R1"_s, u"c2"_s}, {.value = CellValue(50)}}}}};
        return report;
    }

    /// A text table with the head and columns of the form, as somebody's own spreadsheet would give it.
    [[nodiscard]] QString table(const Desk &desk, const Report &report, const QMap<QString, QString> &figures)
    {
        const auto sheet = sheetFor(report, report.forms.first(), m_house.forms, *m_house.units);
        const FormPrintHead head = printHeadFor(report, *m_house.units, {});
        QString text = u"Biểu số: %1;Đơn vị báo cáo: %2;Kỳ báo cáo: năm 2020\nA"_s.arg(sheet->spec().code, head.reportingUnit);
        for (const FormColumn &column : sheet->columns())
            text += u";(%1)"_s.arg(column.number);
        for (const LaidRow &row : sheet->rows()) {
            text += u'\n' + row.title;
            for (const FormColumn &column : sheet->columns()) {
                const CellRef ref{row.key, column.key};
                const CellValue value = sheet->cell(ref).value;
                text += u';' + figures.value(ref.text(), sheet->isComputed(ref) ? QString() : cellText(value));
            }
        }
        const QString file = desk.folder.filePath(u"bảng.csv"_s);
        return writeBytes(file, text.toUtf8()) ? file : QString();
    }

private slots:
    void init() { failOnAnyWarning(); }

    void everyKindIsWritten()
    {
        Desk desk(m_house, u"d550"_s, Role::Official);
        DO(desk.open());
        const Report report = reportOf(u"d550"_s, u"tt20-2013/10c"_s);
        DO(wait(desk.workspace->addReport(report)));
        const QList<std::pair<FormFile, QByteArray>> kinds{{FormFile::Pdf, "%PDF-"}, {FormFile::Docx, "PK"}, {FormFile::Xlsx, "PK"}, {FormFile::Csv, "\xEF\xBB\xBF"}, {FormFile::Workbook, "PK"}};
        for (const auto &[kind, beginning] : kinds) {
            const auto bytes = wait(exportForm(*desk.workspace, m_house.tools(), report, 0, kind));
            VERIFY_RESULT(bytes);
            QVERIFY(bytes->startsWith(beginning));
        }
        QVERIFY(!wait(exportForm(*desk.workspace, m_house.tools(), report, 7, FormFile::Pdf)));
    }

    void aWorkbookComesBackUnchanged()
    {
        Desk desk(m_house, u"d550"_s, Role::Official);
        DO(desk.open());
        const Report report = reportOf(u"d550"_s, u"tt20-2013/10c"_s);
        DO(wait(desk.workspace->addReport(report)));
        const auto bytes = wait(exportForm(*desk.workspace, m_house.tools(), report, 0, FormFile::Workbook));
        VERIFY_RESULT(bytes);
        const QString file = desk.folder.filePath(u"sổ.xlsx"_s);
        QVERIFY(writeBytes(file, *bytes));
        const auto identity = wait(workbookIdentityOf(m_house.tools(), file));
        VERIFY_RESULT(identity);
        QVERIFY(*identity && (*identity)->report == report.id && (*identity)->unit == report.unit);
        const auto compared = wait(compareWorkbookFile(*desk.workspace, m_house.tools(), report, 0, file));
        VERIFY_RESULT(compared);
        QVERIFY(compared->difference.cells.isEmpty() && compared->difference.findings.isEmpty());
        QCOMPARE(takeWorkbook(*desk.workspace, m_house.tools(), *compared, {}).value_or(-1), 0);
        QVERIFY(!desk.workspace->undoStack().canUndo());
        // The same workbook for another unit's report is refused.
        const Report other = reportOf(u"d540"_s, u"tt20-2013/10c"_s);
        DO(wait(desk.workspace->addReport(other)));
        const auto refused = wait(compareWorkbookFile(*desk.workspace, m_house.tools(), other, 0, file));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"workbook.unit"_s);
    }

    void whatIsChosenIsOneStep()
    {
        Desk desk(m_house, u"d550"_s, Role::Official);
        DO(desk.open());
        const Report report = reportOf(u"d550"_s, u"tt20-2013/10c"_s);
        DO(wait(desk.workspace->addReport(report)));
        DO(wait(desk.workspace->openReport(report.id)));
        const QString file = table(desk, report, {{u"R1/c1"_s, u"1.234"_s}, {u"R1/c3"_s, u"7"_s}, {u"R1/c4"_s, u"nhiều"_s}});
        const auto compared = wait(compareWorkbookFile(*desk.workspace, m_house.tools(), report, 0, file));
        VERIFY_RESULT(compared);
        QCOMPARE(compared->difference.cells.size(), 3);
        QCOMPARE(compared->difference.proposed(), 2);
        QCOMPARE(compared->difference.troubles(), 1);
        const auto taken = takeWorkbook(*desk.workspace, m_house.tools(), *compared, compared->difference.cells);
        VERIFY_RESULT(taken);
        QCOMPARE(*taken, 2);
        const auto cells = [&] { return desk.workspace->report(report.id)->forms.first().cells; };
        QCOMPARE(cells().value({u"R1"_s, u"c1"_s}).value, CellValue(1234));
        QCOMPARE(cells().value({u"R1"_s, u"c1"_s}).explanation, u"đã đối chiếu"_s);
        QCOMPARE(cells().value({u"R1"_s, u"c3"_s}).value, CellValue(7));
        QCOMPARE(cells().value({u"R1"_s, u"c2"_s}).value, CellValue(50)); // equal there and here
        QVERIFY(!cells().contains({u"R1"_s, u"c4"_s}));
        QCOMPARE(desk.workspace->undoStack().count(), 1);
        desk.workspace->undoStack().undo();
        QCOMPARE(cells(), report.forms.first().cells);
        // What was typed since the comparison is not run over.
        Report typed = *desk.workspace->report(report.id);
        typed.forms.first().cells[{u"R1"_s, u"c1"_s}].value = CellValue(6);
        desk.workspace->editReport(typed, u"typed"_s, {});
        const auto late = takeWorkbook(*desk.workspace, m_house.tools(), *compared, compared->difference.cells);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
        QCOMPARE(cells().value({u"R1"_s, u"c1"_s}).value, CellValue(6));
        DO(wait(desk.workspace->flush()));
    }

    void sealedReportsTakeNothing()
    {
        Desk desk(m_house, u"d550"_s, Role::Official);
        DO(desk.open());
        Report report = reportOf(u"d550"_s, u"tt20-2013/10c"_s);
        report.state = ReportState::Sealed;
        DO(wait(desk.workspace->addReport(report)));
        DO(wait(desk.workspace->openReport(report.id)));
        const QString file = table(desk, report, {{u"R1/c1"_s, u"9"_s}});
        const auto compared = wait(compareWorkbookFile(*desk.workspace, m_house.tools(), report, 0, file));
        VERIFY_RESULT(compared);
        const auto taken = takeWorkbook(*desk.workspace, m_house.tools(), *compared, compared->difference.cells);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::Refused);
    }

    void anOlderEditionComesOver()
    {
        Desk desk(m_house, u"d550"_s, Role::Official);
        DO(desk.open());
        const auto older = m_house.forms.find(u"tt08-2011/09a"_s, 1);
        const auto newer = m_house.forms.find(u"tt20-2013/10a"_s, 1);
        QVERIFY(older && newer && newer->takeover(older->id, older->edition));
        const QList<Unit> communes = m_house.units->children({u"d550"_s}, QDate(2020, 12, 31));
        QVERIFY(!communes.isEmpty());
        Report report = reportOf(communes.first().id.value, newer->id);
        report.forms.first().cells.clear();
        DO(wait(desk.workspace->addReport(report)));
        DO(wait(desk.workspace->openReport(report.id)));
        auto sheet = FormSheet::make(older, {});
        VERIFY_RESULT(sheet);
        sheet->setCell({sheet->rows().first().key, u"c1"_s}, {.value = CellValue(12)});
        const auto bytes = formWorkbook(*sheet, printHeadFor(report, *m_house.units, {}), {report.unit, report.id}, desk.now);
        VERIFY_RESULT(bytes);
        const QString file = desk.folder.filePath(u"cũ.xlsx"_s);
        QVERIFY(writeBytes(file, *bytes));
        const auto refused = wait(compareWorkbookFile(*desk.workspace, m_house.tools(), report, 0, file));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"workbook.edition"_s); // it can be taken over
        const auto compared = wait(compareWorkbookFile(*desk.workspace, m_house.tools(), report, 0, file, true));
        VERIFY_RESULT(compared);
        QCOMPARE(compared->difference.proposed(), 1);
        DO(takeWorkbook(*desk.workspace, m_house.tools(), *compared, compared->difference.cells));
        const auto now = sheetFor(*desk.workspace->report(report.id), desk.workspace->report(report.id)->forms.first(), m_house.forms, *m_house.units);
        QCOMPARE(now->cell({newer->totalRow, u"c1"_s}).value, CellValue(12));
        DO(wait(desk.workspace->flush()));
    }

    void theThirdSignatureIsThatOfTheOffice_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("printed");
        QTest::newRow("council") << u"d550"_s << QString() << u"TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"_s;
        QTest::newRow("chairman") << u"d550"_s << u"Chủ tịch"_s << u"TM. ỦY BAN NHÂN DÂN\nChủ tịch"_s;
        QTest::newRow("vice") << u"d550"_s << u"Phó Chủ tịch"_s << u"TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPhó Chủ tịch"_s;
        QTest::newRow("department") << u"bd-stp"_s << QString() << u"GIÁM ĐỐC"_s;
        QTest::newRow("written") << u"bd-stp"_s << u"Phó Giám đốc"_s << u"Phó Giám đốc"_s;
    }
    void theThirdSignatureIsThatOfTheOffice()
    {
        QFETCH(QString, unit);
        QFETCH(QString, written);
        QFETCH(QString, printed);
        Report report = reportOf(unit, u"tt20-2013/10c"_s);
        report.signers.headTitle = written;
        QCOMPARE(printHeadFor(report, *m_house.units, {}).unitTitle, printed);
    }
};

QTEST_MAIN(FormExchangeTest)
#include "tst_formexchange.moc"
