// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formsheet.h"

#include "support/testing.h"

#include <QRandomGenerator>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

class TestCellText final : public QObject {
    Q_OBJECT

private slots:
    void init() { Testing::failOnAnyWarning(); }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        QTest::newRow("zero") << u"0"_s << 0.0;
        QTest::newRow("plain") << u"1234"_s << 1234.0;
        QTest::newRow("points") << u"1.234"_s << 1234.0;
        QTest::newRow("points twice") << u"1.234.567"_s << 1234567.0;
        QTest::newRow("blanks") << u"1 234 567"_s << 1234567.0;
        QTest::newRow("hard blank") << u"1\u00A0234"_s << 1234.0;
        QTest::newRow("narrow blank") << u"1\u202F234"_s << 1234.0;
        QTest::newRow("commas in groups") << u"1,234"_s << 1234.0;
        QTest::newRow("commas in two groups") << u"1,234,567"_s << 1234567.0;
        QTest::newRow("decimals") << u"12,5"_s << 12.5;
        QTest::newRow("decimals below one") << u"0,500"_s << 0.5;
        QTest::newRow("points and decimals") << u"1.234,5"_s << 1234.5;
        QTest::newRow("around") << u"  7 "_s << 7.0;
        QTest::newRow("negative") << u"-1.234"_s << -1234.0;
        QTest::newRow("leading zeros") << u"007"_s << 7.0;
        QTest::newRow("full width") << u"１２３４"_s << 1234.0;
        QTest::newRow("full width in groups") << u"１．２３４，５"_s << 1234.5;
        QTest::newRow("full width negative") << u"－７"_s << -7.0;
        QTest::newRow("ideographic blank around") << u"\u30007\u3000"_s << 7.0;
        QTest::newRow("thin blank") << u"1\u2009234"_s << 1234.0;
        QTest::newRow("commas and a decimal point") << u"1,234.5"_s << 1234.5;
        QTest::newRow("commas twice and a decimal point") << u"1,234,567.25"_s << 1234567.25;
        QTest::newRow("as a spreadsheet shows money") << u"1.234,00"_s << 1234.0;
        QTest::newRow("a million millions") << u"1.000.000.000.000"_s << 1e12;
        QTest::newRow("a million millions, plain") << u"1000000000000"_s << 1e12;
        QTest::newRow("invisible marks around") << u"\u200E1.234\uFEFF"_s << 1234.0;
        QTest::newRow("minus sign") << u"\u2212" "5"_s << -5.0;
    }
    void reads()
    {
        QFETCH(QString, text);
        const auto value = cellFromText(text);
        VERIFY_RESULT(value);
        QVERIFY(value->isNumber());
        QTEST(value->number(), "number");
    }

    void keepsTheFourStatesApart()
    {
        QVERIFY(cellFromText(u""_s)->isBlank());
        QVERIFY(cellFromText(u"   "_s)->isBlank());
        QVERIFY(cellFromText(u"-"_s)->isNotApplicable());
        for (const QString &dash : {u"–"_s, u"—"_s, u"\u2212"_s, u"－"_s, u" - "_s, u"\u2010"_s, u"\u2011"_s})
            QVERIFY2(cellFromText(dash)->isNotApplicable(), qPrintable(dash));
        QVERIFY(cellFromText(u"\u00A0\u3000"_s)->isBlank());
        QCOMPARE(*cellFromText(u"０"_s), CellValue(0));
        QCOMPARE(*cellFromText(u"0"_s), CellValue(0));
        QVERIFY(*cellFromText(u"0"_s) != *cellFromText(u""_s));
        QVERIFY(*cellFromText(u"0"_s) != *cellFromText(u"-"_s));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"abc"_s, u"1.23"_s, u"12.34.567"_s, u"1.2345"_s, u"1234.567"_s, u"1,"_s, u",5"_s, u"1,2,3"_s, u"--1"_s, u"1-2"_s, u"1e5"_s,
                                    u"0x10"_s, u"١٢٣"_s, u"1 23"_s, u"1..234"_s, u"∞"_s, u"nan"_s, u"1.234 567"_s, u"+5"_s, u"5%"_s, u"- 5"_s, u"0.123"_s, u"10^12"_s, u"(5)"_s, u"1.234.5"_s, u"1,234,5"_s, u"1.234,"_s, u"-0,"_s, u"½"_s, u"5 bản"_s, u"=1+1"_s, u"'5"_s, u"²"_s, u"1\n2"_s, u"०"_s,
                                    u"9"_s.repeated(400)})
            QTest::newRow(qPrintable(text.left(20))) << text;
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto value = cellFromText(text);
        QVERIFY(!value);
        QCOMPARE(value.error().kind, ErrorKind::Refused);
        QVERIFY(value.error().text.contains(text.left(20)));
    }

    void saysWhatItIsInstead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("error of a spreadsheet") << u"#REF!"_s << u"formula"_s;
        QTest::newRow("not available") << u"#N/A"_s << u"formula"_s;
        QTest::newRow("name") << u"#NAME?"_s << u"formula"_s;
        QTest::newRow("LibreOffice's error") << u"Err:502"_s << u"formula"_s;
        QTest::newRow("too narrow") << u"#####"_s << u"narrow"_s;
        QTest::newRow("shortened") << u"1,23E+12"_s << u"shortened"_s;
        QTest::newRow("shortened, point") << u"1.2E+05"_s << u"shortened"_s;
        QTest::newRow("day") << u"01/05/2020"_s << u"date"_s;
        QTest::newRow("short day") << u"1/5"_s << u"date"_s;
        QTest::newRow("iso day") << u"2020-05-01"_s << u"date"_s;
        QTest::newRow("percent") << u"12,5%"_s << u"percentage"_s;
        QTest::newRow("formula") << u"=SUM(A1:A3)"_s << u"result"_s;
    }
    void saysWhatItIsInstead()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        const auto value = cellFromText(text);
        QVERIFY(!value);
        QCOMPARE(value.error().kind, ErrorKind::Refused);
        QVERIFY2(value.error().text.contains(word), qPrintable(value.error().text));
        QVERIFY2(value.error().text.contains(text) && value.error().text.count(u'.') >= 2, qPrintable(value.error().text));
    }

    void anythingEndsInAValueOrASentence()
    {
        QRandomGenerator random(20);
        const QString letters = u"0123456789.,  -–−+eE%#/()=’'“\t\u00A0\u3000０５．，xđữ^½٣"_s;
        for (int i = 0; i < 20000; ++i) {
            QString text;
            for (int n = random.bounded(9); n >= 0; --n)
                text += letters[random.bounded(letters.size())];
            const auto value = cellFromText(text);
            if (!value)
                QVERIFY(value.error().kind == ErrorKind::Refused && value.error().text.size() > text.size());
            else if (value->isNumber()) // one reading: written out and read again it is the same figure
                QCOMPARE(*cellFromText(cellText(*value)), *value);
        }
    }

    void writes()
    {
        QCOMPARE(cellText(CellValue()), QString());
        QCOMPARE(cellText(CellValue::notApplicable()), u"-"_s);
        QCOMPARE(cellText(CellValue(0)), u"0"_s);
        QCOMPARE(cellText(CellValue(999)), u"999"_s);
        QCOMPARE(cellText(CellValue(1234)), u"1.234"_s);
        QCOMPARE(cellText(CellValue(1234), u"en"_s), u"1,234"_s);
        QCOMPARE(cellText(CellValue(1234), u"vi_VN"_s), u"1.234"_s);
        QCOMPARE(cellText(CellValue(1e12)), u"1.000.000.000.000"_s);
        QCOMPARE(cellText(CellValue(12.5)), u"12,5"_s);
        QCOMPARE(cellText(CellValue(1234.25), u"en"_s), u"1,234.25"_s);
        QCOMPARE(cellText(CellValue(-1234)), u"-1.234"_s);
    }

    void readsWhatItWrites()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 2000; ++i) {
            const CellValue value(static_cast<double>(random.generate64() % 1'000'000'000'001ULL) / (i % 2 == 0 ? 1 : 4));
            const auto read = cellFromText(cellText(value));
            VERIFY_RESULT(read);
            QCOMPARE(*read, value);
        }
    }
};

QTEST_GUILESS_MAIN(TestCellText)
#include "tst_celltext.moc"
