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
        QVERIFY(cellFromText(u"–"_s)->isNotApplicable());
        QCOMPARE(*cellFromText(u"0"_s), CellValue(0));
        QVERIFY(*cellFromText(u"0"_s) != *cellFromText(u""_s));
        QVERIFY(*cellFromText(u"0"_s) != *cellFromText(u"-"_s));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"abc"_s, u"1.23"_s, u"12.34.567"_s, u"1.2345"_s, u"1234.567"_s, u"1,"_s, u",5"_s, u"1,2,3"_s, u"--1"_s, u"1-2"_s, u"1e5"_s,
                                    u"0x10"_s, u"١٢٣"_s, u"1 23"_s, u"1..234"_s, u"∞"_s, u"nan"_s, u"1.234 567"_s, u"+5"_s, u"5%"_s, u"- 5"_s, u"0.123"_s,
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
