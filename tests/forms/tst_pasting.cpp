// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pasting.h"

#include "smallforms.h"
#include "support/testing.h"

#include <QRandomGenerator>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

/// c1 = c2 + c3, T = R1 + R2; R1/c4 does not apply.
FormSheet blank()
{
    return *sheet(form({column(u"c1"_s, u"c2 + c3"_s), column(u"c2"_s), column(u"c3"_s), column(u"c4"_s)},
                       {row(u"T"_s, u"R1 + R2"_s), row(u"R1"_s, {}, u"T"_s, {u"c4"_s}), row(u"R2"_s, {}, u"T"_s)}));
}

QString text(const Pasted &pasted)
{
    QStringList list;
    for (auto it = pasted.values.begin(); it != pasted.values.end(); ++it)
        list.append(it.key().text() + u'=' + cellText(it.value()));
    for (const Finding &finding : pasted.findings)
        list.append(finding.code + u' ' + finding.place);
    return list.join(u", "_s);
}

QString pasted(const QString &corner, const QString &block)
{
    return text(pasteBlock(blank(), ref(corner), block));
}

} // namespace

class TestPasting final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void readsWhatSpreadsheetsCopy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("cells");
        using Cells = QList<QStringList>;
        QTest::newRow("Excel") << u"1\t2\r\n3\t4\r\n"_s << Cells{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
        QTest::newRow("LibreOffice") << u"1\t2\n3\t4\n"_s << Cells{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
        QTest::newRow("LibreOffice without a last line end") << u"1\t2\n3\t4"_s << Cells{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
        QTest::newRow("old Mac") << u"1\r2\r"_s << Cells{{u"1"_s}, {u"2"_s}};
        QTest::newRow("one cell") << u"7"_s << Cells{{u"7"_s}};
        QTest::newRow("one cell of Excel") << u"7\r\n"_s << Cells{{u"7"_s}};
        QTest::newRow("line end inside") << u"\"a\nb\"\t2\r\n"_s << Cells{{u"a\nb"_s, u"2"_s}};
        QTest::newRow("tab inside") << u"\"a\tb\"\t2\n"_s << Cells{{u"a\tb"_s, u"2"_s}};
        QTest::newRow("quotation marks inside") << u"\"nói \"\"pháp luật\"\"\n\"\t2\n"_s << Cells{{u"nói \"pháp luật\"\n"_s, u"2"_s}};
        QTest::newRow("quotation mark in the middle") << u"5\" tờ\t2\n"_s << Cells{{u"5\" tờ"_s, u"2"_s}};
        QTest::newRow("merged cells are blanks") << u"1\t\t\t2\r\n\t\t\t3\r\n"_s << Cells{{u"1"_s, {}, {}, u"2"_s}, {{}, {}, {}, u"3"_s}};
        QTest::newRow("blank row") << u"1\n\n2\n"_s << Cells{{u"1"_s}, {QString()}, {u"2"_s}};
        QTest::newRow("nothing") << QString() << Cells{};
    }
    void readsWhatSpreadsheetsCopy()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, cells);
        bool isWhole = false;
        QCOMPARE(cellsOfText(text, &isWhole), cells);
        QVERIFY(isWhole);
    }

    void pastes_data()
    {
        QTest::addColumn<QString>("corner");
        QTest::addColumn<QString>("block");
        QTest::addColumn<QString>("result");
        const auto add = [](const char *name, const QString &corner, const QString &block, const QString &result) { QTest::newRow(name) << corner << block << result; };
        add("one figure", u"R2/c2"_s, u"1.234\r\n"_s, u"R2/c2=1.234"_s);
        add("a block", u"R1/c2"_s, u"1\t2\r\n3\t4\t5\r\n"_s, u"R1/c2=1, R1/c3=2, R2/c2=3, R2/c3=4, R2/c4=5"_s);
        add("styles side by side", u"R2/c2"_s, u"1,234\t1.234\t1 234\n"_s, u"R2/c2=1.234, R2/c3=1.234, R2/c4=1.234"_s);
        add("zero and dash", u"R2/c2"_s, u"0\t-\t\n"_s, u"R2/c2=0, R2/c3=-"_s);
        add("nonsense stays out", u"R2/c2"_s, u"abc\t5\n"_s, u"R2/c3=5, P1 R2/c2"_s);
        add("error of a formula", u"R2/c2"_s, u"#REF!\t5\n"_s, u"R2/c3=5, P1 R2/c2"_s);
        add("beyond the form", u"R2/c4"_s, u"5\t6\n7\n"_s, u"R2/c4=5, P2 R2/c4"_s);
        add("blanks beyond the form", u"R2/c4"_s, u"5\t\t\n\t\n"_s, u"R2/c4=5"_s);
        add("- where it belongs", u"R1/c3"_s, u"1\t-\n"_s, u"R1/c3=1"_s);
        add("a figure where - belongs", u"R1/c3"_s, u"1\t2\n"_s, u"R1/c3=1, P3 R1/c4"_s);
        add("no such cell", u"R9/c1"_s, u"1"_s, u"P2 "_s);
        add("nothing", u"R1/c2"_s, QString(), QString());
        add("open quotation mark", u"R2/c2"_s, u"1\t\"2\n"_s, u"R2/c2=1, R2/c3=2, P6 "_s);
    }
    void pastes()
    {
        QFETCH(QString, corner);
        QFETCH(QString, block);
        QTEST(pasted(corner, block), "result");
    }

    void everyFindingSaysWhereAndWhat()
    {
        const Pasted bad = pasteBlock(blank(), ref(u"R1/c2"_s), u"abc\t#N/A\t5\t6\n1,23E+12\n"_s);
        QCOMPARE(bad.findings.size(), 5);
        for (const Finding &finding : bad.findings) {
            QVERIFY2(finding.text.count(u'.') >= 2 && CellRef::fromText(finding.place), qPrintable(finding.text));
            if (finding.code != u"P2"_s)
                QVERIFY2(finding.text.contains(u"Row “R"_s) && finding.text.contains(u"column "_s), qPrintable(finding.text));
        }
        QCOMPARE(bad.rows, 2);
        QCOMPARE(bad.columns, 4);
    }

    void aBlankTakesNothingAway()
    {
        FormSheet sheet = blank();
        sheet.setCell(ref(u"R2/c2"_s), figure(7));
        const Pasted pasted = pasteBlock(sheet, ref(u"R2/c2"_s), u"\t8\n"_s);
        QCOMPARE(text(pasted), u"R2/c3=8, P4 R2/c2"_s);
        QCOMPARE(pasted.findings[0].severity, Severity::Information);
    }

    void sumsThatComeAlongStaySums()
    {
        FormSheet sheet = blank();
        const auto put = [&](const QString &block) {
            const Pasted pasted = pasteBlock(sheet, ref(u"T/c1"_s), block);
            QMap<CellRef, Cell> cells;
            for (auto it = pasted.values.begin(); it != pasted.values.end(); ++it)
                cells.insert(it.key(), {.value = it.value()});
            sheet.setCells(cells);
            return pasted.findings;
        };
        QCOMPARE(put(u"10\t4\t6\t9\r\n3\t1\t2\t-\r\n7\t3\t4\t9\r\n"_s), Findings());
        QVERIFY(sheet.check(Period::Kind::Year).isEmpty());
        for (const QString &sum : {u"T/c1"_s, u"T/c2"_s, u"T/c4"_s, u"R1/c1"_s, u"R2/c1"_s})
            QVERIFY2(!sheet.cell(ref(sum)).overwritten, qPrintable(sum));
        QCOMPARE(put(u"11\t4\t6\t9\r\n"_s), Findings());
        QVERIFY(sheet.cell(ref(u"T/c1"_s)).overwritten); // a wrong one is a person's, and stays marked
        QVERIFY(!sheet.check(Period::Kind::Year).isEmpty());
    }

    void muchIsToldShortly()
    {
        const QString block = (u"x\t"_s.repeated(3) + u"x\n"_s).repeated(3);
        QCOMPARE(pasteBlock(blank(), ref(u"T/c1"_s), block).findings.size(), 12);
        QList<FormRow> rows{row(u"T"_s)};
        for (int i = 0; i < 300; ++i)
            rows.append(row(u"R%1"_s.arg(i)));
        const auto large = sheet(form({column(u"c1"_s)}, rows));
        VERIFY_RESULT(large);
        const Pasted bad = pasteBlock(*large, ref(u"T/c1"_s), u"x\n"_s.repeated(301));
        QCOMPARE(bad.findings.size(), 101);
        QVERIFY(bad.findings.last().text.startsWith(u"201 more"_s));
        QCOMPARE(text(pasteBlock(*large, ref(u"T/c1"_s), u"1\n"_s.repeated(3'000'000))), u"P5 "_s);
    }

    void anyTextEnds()
    {
        QRandomGenerator random(5);
        const QString letters = u"0123\t\t\n\r\"\"-. ,aừ"_s;
        const FormSheet sheet = blank();
        for (int i = 0; i < 3000; ++i) {
            QString block;
            for (int n = random.bounded(40); n > 0; --n)
                block += letters[random.bounded(letters.size())];
            const Pasted pasted = pasteBlock(sheet, ref(u"R1/c2"_s), block);
            for (auto it = pasted.values.begin(); it != pasted.values.end(); ++it)
                QVERIFY(!it->isBlank() && (it.key().row == u"R1"_s || it.key().row == u"R2"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestPasting)
#include "tst_pasting.moc"
