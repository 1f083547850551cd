// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/table.h"

#include "support/testing.h"
#include "tabular/numberformat.h"
#include "tabular/workbook_sample.h"

#include <QTemporaryDir>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

class TableTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void separatorsAreFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << QChar(u',');
        QTest::newRow("semicolon with decimal commas") << QByteArray("a;b;c\n1,5;2,5;3\n1,5;2;3\n") << QChar(u';');
        QTest::newRow("tab") << QByteArray("a\tb\tc\n1,2\t3;4\t5\n") << QChar(u'\t');
        QTest::newRow("quoted commas") << QByteArray("\"a,x,y\";b\n\"1,2,3\";2\n") << QChar(u';');
        QTest::newRow("said in the first line") << QByteArray("sep=;\r\na,b;c\r\n") << QChar(u';');
    }
    void separatorsAreFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QChar, separator);
        const auto book = readSeparated(bytes);
        VERIFY_RESULT(book);
        QCOMPARE(book->separator, separator);
        QCOMPARE(book->sheets.size(), 1);
    }

    void quotesAndLineEnds()
    {
        const auto book = readSeparated("a,b\r\"1\"\"2\",\"x\ny\"\r\n,\"\"\n\n3");
        VERIFY_RESULT(book);
        const TableSheet &sheet = book->sheets.first();
        QCOMPARE(sheet.at(1, 0).text, u"1\"2"_s);
        QCOMPARE(sheet.at(1, 1).text, u"x\ny"_s);
        QVERIFY(sheet.at(2, 1).isBlank());
        QCOMPARE(sheet.at(4, 0).text, u"3"_s);
        QCOMPARE(sheet.rows, 5);
        QCOMPARE(sheet.columns, 2);
        QVERIFY(book->findings.isEmpty());
    }

    void aFormulaStaysText()
    {
        const auto book = readSeparated("=1+1,@SUM(A1)\n");
        VERIFY_RESULT(book);
        QCOMPARE(book->sheets.first().at(0, 0).kind, SheetCell::Kind::Text);
        QCOMPARE(book->sheets.first().at(0, 0).text, u"=1+1"_s);
        QVERIFY(book->sheets.first().at(0, 0).formula.isEmpty());
    }

    void anUnclosedQuoteIsTold()
    {
        const auto book = readSeparated("a,b\n1,\"2\n3,4\n");
        VERIFY_RESULT(book);
        QCOMPARE(book->findings.size(), 1);
        QCOMPARE(book->findings.first().code, u"table.quote"_s);
    }

    void legacyTextIsRescuedAndSaidSo()
    {
        // "Ngµy,Néi dung" as TCVN3 writes "Ngày,Nội dung".
        const auto book = readSeparated("Ng\xB5" "y,N\xE9" "i dung,\xA7\xDE" "a \xAE" "i\xD3" "m\n01/02/2020,Tuy\xAA" "n truy\xD2" "n ph\xB8" "p lu\xCB" "t,X\xB7 Ph\xAD\xED" "c H\xAD" "ng\n");
        VERIFY_RESULT(book);
        QVERIFY(book->isConverted);
        QCOMPARE(book->sheets.first().at(0, 0).text, u"Ngày"_s);
        QCOMPARE(book->sheets.first().at(1, 1).text, u"Tuyên truyền pháp luật"_s);
    }

    void boundsOfTextFiles()
    {
        TableLimits limits;
        limits.rows = 10;
        limits.columns = 4;
        limits.cells = 20;
        QVERIFY(readSeparated("a,b\n", limits).has_value());
        QCOMPARE(readSeparated(QByteArray("a\n").repeated(11), limits).error().code, u"table.large"_s);
        QCOMPARE(readSeparated("a,b,c,d,e\n", limits).error().code, u"table.large"_s);
        QCOMPARE(readSeparated(QByteArray("a,b,c\n").repeated(8), limits).error().code, u"table.large"_s);
        QVERIFY(!readSeparated(QByteArray("PK\0\1\2\0\0\0", 8), limits).has_value());
    }

    void aWorkbookWithAllKindsOfCells()
    {
        QTemporaryDir folder;
        const QString path = writeSampleWorkbook(folder, {
            .sheet = u"<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
                     "<row r='2'><c r='A2' s='1'><v>43831</v></c><c r='B2'><v>1234.5</v></c><c r='C2' t='b'><v>1</v></c><c r='D2' t='e'><f>1/0</f><v>#DIV/0!</v></c>"
                     "<c r='E2' t='e'><v>#N/A</v></c><c r='F2'><f>B2*2</f><v>2469</v></c><c r='G2' t='inlineStr'><is><r><t>Hoà </t></r><r><t>giải</t></r><rPh><t>x</t></rPh></is></c>"
                     "<c r='H2' t='d'><v>2020-03-04</v></c><c r='I2' t='str'><f>A1</f><v>Ngày</v></c><c r='J2'><f>NOW()</f></c><c r='K2' s='2'><v>0.5</v></c></row>"
                     "<row><c><v>7</v></c></row></sheetData><mergeCells count='1'><mergeCell ref='A1:A2'/></mergeCells>"_s,
            .strings = u"<si><t>Ngày</t></si><si><t xml:space='preserve'>Số lượt_x000A_người</t></si>"_s,
            .styles = u"<numFmts count='1'><numFmt numFmtId='164' formatCode='0.0 &quot;ngày&quot;'/></numFmts><cellXfs count='3'><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs>"_s,
        });
        const auto book = readTable(path);
        VERIFY_RESULT(book);
        QCOMPARE(book->sheets.size(), 1);
        const TableSheet &sheet = book->sheets.first();
        QCOMPARE(sheet.name, u"Nhật ký"_s);
        QCOMPARE(sheet.at(0, 0).text, u"Ngày"_s);
        QCOMPARE(sheet.at(0, 1).text, u"Số lượt\nngười"_s);
        QVERIFY(sheet.at(1, 0).isDate());
        QCOMPARE(sheet.at(1, 0).moment.date(), QDate(2020, 1, 1));
        QCOMPARE(sheet.at(1, 1).number, 1234.5);
        QCOMPARE(sheet.at(1, 2).kind, SheetCell::Kind::Truth);
        QCOMPARE(sheet.at(1, 3).kind, SheetCell::Kind::Error);
        QCOMPARE(sheet.at(1, 3).text, u"#DIV/0!"_s);
        QCOMPARE(sheet.at(1, 3).formula, u"1/0"_s);
        QCOMPARE(sheet.at(1, 4).kind, SheetCell::Kind::Error);
        QCOMPARE(sheet.at(1, 5).number, 2469.0);
        QCOMPARE(sheet.at(1, 5).formula, u"B2*2"_s);
        QCOMPARE(sheet.at(1, 6).text, u"Hoà giải"_s);
        QCOMPARE(sheet.at(1, 7).moment.date(), QDate(2020, 3, 4));
        QCOMPARE(sheet.at(1, 8).text, u"Ngày"_s);
        QVERIFY(sheet.at(1, 9).isBlank());
        QCOMPARE(sheet.at(1, 9).formula, u"NOW()"_s);
        QVERIFY(!sheet.at(1, 10).isDate());
        QCOMPARE(sheet.at(2, 0).number, 7.0);
        QVERIFY(sheet.spanAt(1, 0).has_value());
        QCOMPARE(sheet.shownAt(1, 0).text, u"Ngày"_s);
        QCOMPARE(sheet.rows, 3);
        QCOMPARE(sheet.columns, 11);
    }

    void hostileWorkbooks_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("code");
        QTest::newRow("document type") << u"<!-- --><sheetData/>"_s << QString();
        QTest::newRow("text that is not there") << u"<sheetData><row><c t='s'><v>9</v></c></row></sheetData>"_s << u"table.damaged"_s;
        QTest::newRow("no number") << u"<sheetData><row><c><v>abc</v></c></row></sheetData>"_s << u"table.damaged"_s;
        QTest::newRow("infinite") << u"<sheetData><row><c><v>1e999</v></c></row></sheetData>"_s << u"table.damaged"_s;
        QTest::newRow("row zero") << u"<sheetData><row r='0'><c><v>1</v></c></row></sheetData>"_s << u"table.damaged"_s;
        QTest::newRow("place") << u"<sheetData><row r='1'><c r='ZZZZ1'><v>1</v></c></row></sheetData>"_s << u"table.damaged"_s;
        QTest::newRow("far row") << u"<sheetData><row r='1048576'><c r='A1048576'><v>1</v></c></row></sheetData>"_s << u"table.large"_s;
        QTest::newRow("far column") << u"<sheetData><row r='1'><c r='XFD1'><v>1</v></c></row></sheetData>"_s << u"table.large"_s;
        QTest::newRow("far but empty") << u"<sheetData><row r='1048576'><c r='XFD1048576' s='1'/></row></sheetData>"_s << QString();
        QTest::newRow("cut") << u"<sheetData><row r='1'><c>"_s << u"table.damaged"_s;
        QTest::newRow("span backwards") << u"<sheetData/><mergeCells><mergeCell ref='B2:A1'/></mergeCells>"_s << u"table.damaged"_s;
    }
    void hostileWorkbooks()
    {
        QFETCH(QString, sheet);
        QFETCH(QString, code);
        QTemporaryDir folder;
        const auto book = readTable(writeSampleWorkbook(folder, {.sheet = sheet}));
        if (code.isEmpty())
            VERIFY_RESULT(book);
        else
            QCOMPARE(book ? QString() : book.error().code, code);
    }

    void nothingGrowsAndNothingIsFetched()
    {
        QTemporaryDir folder;
        const QString path = writeSampleWorkbook(folder, {.prologue = u"<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'><!ENTITY b '&a;&a;'>]>"_s,
                                                          .sheet = u"<sheetData><row><c t='str'><v>&b;</v></c></row></sheetData>"_s});
        const auto book = readTable(path);
        QVERIFY(!book);
        QCOMPARE(book.error().code, u"table.damaged"_s);
        QCOMPARE(book.error().kind, ErrorKind::Damaged);
    }

    void otherFilesAreRefusedInWords()
    {
        QTemporaryDir folder;
        const QString old = folder.filePath(u"cũ.xls"_s);
        QFile file(old);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, '\0'));
        file.close();
        QCOMPARE(readTable(old).error().code, u"table.format"_s);
        QCOMPARE(readTable(folder.filePath(u"không có.xlsx"_s)).error().kind, ErrorKind::Unreachable);
        const QString zip = folder.filePath(u"khác.zip"_s);
        VERIFY_RESULT(writeZip(zip, {{.name = u"word/document.xml"_s, .bytes = "<document/>"}}));
        QCOMPARE(readTable(zip).error().code, u"table.format"_s);
    }

    void serials_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QDateTime>("moment");
        const auto at = [](int y, int m, int d, int h = 0, int min = 0) { return QDateTime(QDate(y, m, d), QTime(h, min), QTimeZone::UTC); };
        QTest::newRow("first") << 1.0 << false << at(1900, 1, 1);
        QTest::newRow("before the day that never was") << 59.0 << false << at(1900, 2, 28);
        QTest::newRow("after it") << 61.0 << false << at(1900, 3, 1);
        QTest::newRow("2020") << 43831.0 << false << at(2020, 1, 1);
        QTest::newRow("noon") << 43831.5 << false << at(2020, 1, 1, 12);
        QTest::newRow("1904") << 42369.0 << true << at(2020, 1, 1);
        QTest::newRow("negative") << -1.0 << false << QDateTime();
        QTest::newRow("too far") << 3e6 << false << QDateTime();
    }
    void serials()
    {
        QFETCH(double, serial);
        QFETCH(bool, from1904);
        QTEST(momentOfSerial(serial, from1904), "moment");
    }

    void dateFormats()
    {
        QVERIFY(isDateFormat(u"dd/mm/yyyy"_s));
        QVERIFY(isDateFormat(u"[$-42A]d mmmm yyyy"_s));
        QVERIFY(isDateFormat(u"[h]:mm"_s));
        QVERIFY(!isDateFormat(u"#,##0.00\\ [$đ-42A]"_s));
        QVERIFY(!isDateFormat(u"0 \"days\""_s));
        QVERIFY(!isDateFormat(u"General"_s));
        QVERIFY(!isDateFormat(u"[Red]0;[Blue]d"_s));
        QVERIFY(isDateFormat(14) && !isDateFormat(0) && !isDateFormat(4));
    }

    void places()
    {
        QCOMPARE(cellName(6, 1), u"B7"_s);
        QCOMPARE(cellName(0, 26), u"AA1"_s);
        QCOMPARE(cellName(0, 16383), u"XFD1"_s);
    }
};

QTEST_GUILESS_MAIN(TableTest)
#include "tst_table.moc"
