// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testing.h"
#include "vietnamese/numbers.h"

#include <cmath>
#include <limits>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

class TestNumbers : public QObject
{
    Q_OBJECT

private slots:
    void init() { PhoLuat::Testing::failOnAnyWarning(); }

    void figures()
    {
        QCOMPARE(formatNumber(1234567.89), u"1.234.567,89"_s);
        QCOMPARE(formatNumber(1234.5), u"1.234,5"_s);
        QCOMPARE(formatNumber(0.0), u"0"_s);
        QCOMPARE(formatNumber(-0.001), u"0"_s);
        QCOMPARE(formatNumber(999.999), u"1.000"_s);
        QCOMPARE(formatNumber(-1234.0), u"-1.234"_s);
        QCOMPARE(formatNumber(12.6, 0), u"13"_s);
        QCOMPARE(formatNumber(std::nan("")), QString());
        QCOMPARE(formatNumber(std::numeric_limits<qint64>::min()), u"-9.223.372.036.854.775.808"_s);
        QCOMPARE(formatNumber(qint64(123)), u"123"_s);
    }

    void figuresAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::addColumn<double>("number");
        QTest::newRow("dots") << u"1.234.567,89"_s << true << 1234567.89;
        QTest::newRow("no dots") << u"1234,5"_s << true << 1234.5;
        QTest::newRow("thousand, not a point") << u"1.234"_s << true << 1234.0;
        QTest::newRow("blanks for dots") << u" 1 234 567 "_s << true << 1234567.0;
        QTest::newRow("no-break blanks") << u"1\u00A0234"_s << true << 1234.0;
        QTest::newRow("negative") << u"-5"_s << true << -5.0;
        QTest::newRow("minus sign") << u"−5"_s << true << -5.0;
        QTest::newRow("zero") << u"0"_s << true << 0.0;
        QTest::newRow("english point") << u"1.5"_s << false << 0.0;
        QTest::newRow("dots astray") << u"12.34.567"_s << false << 0.0;
        QTest::newRow("empty") << u" "_s << false << 0.0;
        QTest::newRow("word") << u"ba"_s << false << 0.0;
        QTest::newRow("trailing") << u"5 cuộc"_s << false << 0.0;
        QTest::newRow("comma alone") << u"5,"_s << false << 0.0;
        QTest::newRow("exponent") << u"1e5"_s << false << 0.0;
        QTest::newRow("arabic digits") << u"١٢٣"_s << false << 0.0;
        QTest::newRow("beyond double") << u"9"_s.repeated(400) << false << 0.0;
    }
    void figuresAreRead()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QFETCH(double, number);
        const std::optional<double> read = parseNumber(text);
        QCOMPARE(read.has_value(), good);
        if (good)
            QCOMPARE(*read, number);
    }

    void whatIsWrittenIsRead()
    {
        for (qint64 number = 1; number < 1'000'000'000'000; number = number * 7 + 3)
            QCOMPARE(parseNumber(formatNumber(number)), std::optional(double(number)));
    }

    void dates()
    {
        QCOMPARE(officialDate({2020, 1, 5}), u"ngày 05 tháng 01 năm 2020"_s);
        QCOMPARE(officialDate({2024, 2, 29}), u"ngày 29 tháng 02 năm 2024"_s);
        QCOMPARE(officialDate({2019, 9, 13}), u"ngày 13 tháng 9 năm 2019"_s);
        QCOMPARE(shortDate({2019, 9, 13}), u"13/9/2019"_s);
        QCOMPARE(shortDate({2019, 8, 1}), u"01/8/2019"_s);
        QCOMPARE(shortDate({2020, 1, 5}), u"05/01/2020"_s);
        QCOMPARE(fieldDate({2019, 8, 1}), u"01/08/2019"_s);
        QCOMPARE(officialDate({}), QString());
        QCOMPARE(shortDate({}), QString());
    }

    void datesAreRead()
    {
        const std::optional<QDate> day = QDate(2020, 1, 5);
        for (const QString &text : {u"05/01/2020"_s, u"5/1/2020"_s, u"5-1-2020"_s, u"05.01.2020"_s, u" 5 / 1 / 2020 "_s, u"ngày 05 tháng 01 năm 2020"_s, u"Ngày 5 tháng 1 năm 2020"_s,
                                    u"2020-01-05"_s, u"ngày 05 tháng 01 năm 2020"_s.normalized(QString::NormalizationForm_D)})
            QVERIFY2(parseDate(text) == day, qPrintable(text));
        for (const QString &text : {u""_s, u"13/13/2020"_s, u"01/13/2020"_s, u"30/02/2020"_s, u"5/1-2020"_s, u"5/1/20"_s, u"2020/01/05"_s, u"ngày mai"_s, u"29/02/2023"_s})
            QVERIFY2(!parseDate(text), qPrintable(text));
        for (QDate date(2019, 12, 1); date < QDate(2021, 1, 1); date = date.addDays(1)) {
            QCOMPARE(parseDate(officialDate(date)), std::optional(date));
            QCOMPARE(parseDate(shortDate(date)), std::optional(date));
        }
    }

    void words_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("words");
        const auto row = [](qint64 number, const QString &words) { QTest::newRow(qPrintable(QString::number(number))) << number << words; };
        row(0, u"không"_s);
        row(4, u"bốn"_s);
        row(10, u"mười"_s);
        row(11, u"mười một"_s);
        row(14, u"mười bốn"_s);
        row(15, u"mười lăm"_s);
        row(20, u"hai mươi"_s);
        row(21, u"hai mươi mốt"_s);
        row(24, u"hai mươi tư"_s);
        row(25, u"hai mươi lăm"_s);
        row(100, u"một trăm"_s);
        row(101, u"một trăm linh một"_s);
        row(105, u"một trăm linh năm"_s);
        row(115, u"một trăm mười lăm"_s);
        row(1000, u"một nghìn"_s);
        row(1005, u"một nghìn không trăm linh năm"_s);
        row(2020, u"hai nghìn không trăm hai mươi"_s);
        row(1'000'005, u"một triệu không nghìn không trăm linh năm"_s);
        row(1'000'000, u"một triệu"_s);
        row(1'250'000, u"một triệu hai trăm năm mươi nghìn"_s);
        row(2'000'015'000, u"hai tỷ không trăm mười lăm nghìn"_s);
        row(1'000'000'000'000, u"một nghìn tỷ"_s);
        row(1'000'000'000'000'000, u"một triệu tỷ"_s);
        row(-21, u"âm hai mươi mốt"_s);
    }
    void words()
    {
        QFETCH(qint64, number);
        QFETCH(QString, words);
        QCOMPARE(numberWords(number), words);
    }

    void stylesOfWords()
    {
        QCOMPARE(numberWords(105, {.gap = u"lẻ"_s}), u"một trăm lẻ năm"_s);
        QCOMPARE(numberWords(3024, {.thousand = u"ngàn"_s, .fourAsTu = false}), u"ba ngàn không trăm hai mươi bốn"_s);
        QCOMPARE(numberWords(1'000'005, {.fullGroups = false}), u"một triệu không trăm linh năm"_s);
        QCOMPARE(numberWords(std::numeric_limits<qint64>::min()),
                 u"âm chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu tỷ "
                 "tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh tám"_s);
    }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
