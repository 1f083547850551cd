// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsample.h"
#include "support/testing.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

class TestFormCsv final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void oneLineARow();
    void fourKindsOfCells();
    void nothingRunsAsAFormula();
};

void TestFormCsv::oneLineARow()
{
    Result<FormSheet> sheet = sampleSheet(3, 3);
    VERIFY_RESULT(sheet);
    const QByteArray csv = formCsv(*sheet);
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    QVERIFY(csv.endsWith("\r\n"));
    const QStringList lines = QString::fromUtf8(csv.mid(3)).split(u"\r\n"_s);
    QCOMPARE(lines.size(), sheet->rows().size() + 2);
    QVERIFY(lines.first().startsWith(u"Mã dòng,Đơn vị,(1) "_s));
    QVERIFY(lines.first().contains(u"\"(10) "_s));
    QVERIFY(lines.at(1).startsWith(sheet->rows().first().key + u','));
}

void TestFormCsv::fourKindsOfCells()
{
    Result<FormSheet> sheet = sampleSheet(0, 0);
    VERIFY_RESULT(sheet);
    sheet->setCell({u"R1"_s, u"c1"_s}, Cell{.value = CellValue(0)});
    sheet->setCell({u"R1"_s, u"c2"_s}, Cell{.value = CellValue(1234567)});
    sheet->setCell({u"R1"_s, u"c3"_s}, Cell{.value = CellValue(-2.5)});
    for (const QString &line : QString::fromUtf8(formCsv(*sheet)).split(u"\r\n"_s)) {
        if (!line.startsWith(u"R1,"_s))
            continue;
        const QStringList fields = line.mid(line.indexOf(u",0,"_s) + 1).split(u',');
        QCOMPARE(fields.value(0), u"0"_s);
        QCOMPARE(fields.value(1), u"1234567"_s);
        QCOMPARE(fields.value(2), u"-2.5"_s);
        QCOMPARE(fields.value(3), QString());
        QCOMPARE(fields.value(8), u"-"_s);
        return;
    }
    QFAIL("no row R1");
}

void TestFormCsv::nothingRunsAsAFormula()
{
    FormSpec spec;
    spec.id = u"test/1"_s;
    spec.totalRow = u"T"_s;
    FormColumn column;
    column.key = u"c1"_s;
    column.number = u"1"_s;
    column.title.vi = u"Cột \"một\""_s;
    spec.columns = {column};
    FormRow row;
    row.key = u"T"_s;
    row.title.vi = u"=HYPERLINK(\"http://a\",1)\n+x"_s;
    spec.rows = {row};
    const Result<FormSheet> sheet = FormSheet::make(std::make_shared<const FormSpec>(spec), {});
    VERIFY_RESULT(sheet);
    const QString csv = QString::fromUtf8(formCsv(*sheet).mid(3));
    QCOMPARE(csv, u"Mã dòng,Đơn vị,\"(1) Cột \"\"một\"\"\"\r\nT,\"'=HYPERLINK(\"\"http://a\"\",1) +x\",\r\n"_s);
}

QTEST_GUILESS_MAIN(TestFormCsv)
#include "tst_formcsv.moc"
