// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report.h"
#include "support/testing.h"

using namespace PhoLuat;
using namespace Qt::StringLiterals;

class TestPeriod : public QObject
{
    Q_OBJECT

private slots:
    void init() { PhoLuat::Testing::failOnAnyWarning(); }

    void keysComeBack()
    {
        for (const auto kind : {Period::Kind::HalfYear, Period::Kind::Year, Period::Kind::OfficialYear}) {
            for (const int year : {1, 999, 2019, 2020, 9999}) {
                const Period period{kind, year};
                QCOMPARE(Period::fromKey(period.key()), std::optional(period));
            }
        }
        QCOMPARE(Period({Period::Kind::HalfYear, 2020}).key(), u"2020-6m"_s);
        QCOMPARE(Period({Period::Kind::Year, 2020}).key(), u"2020-y"_s);
        QCOMPARE(Period({Period::Kind::OfficialYear, 2020}).key(), u"2020-official"_s);
    }

    void otherTextIsNoKey()
    {
        for (const QString &text : {u""_s, u"2020"_s, u"2020-"_s, u"2020-Y"_s, u"2020-6m "_s, u" 2020-y"_s, u"20-y"_s, u"+202-y"_s, u"-202-y"_s, u"0000-y"_s,
                                    u"２０２０-y"_s, u"2020_y"_s, u"20200-y"_s, u"2020-officially"_s})
            QVERIFY2(!Period::fromKey(text), qPrintable(text));
    }

    void daysAndTheYearBefore()
    {
        const Period half{Period::Kind::HalfYear, 2020};
        QCOMPARE(half.from(), QDate(2020, 1, 1));
        QCOMPARE(half.until(), QDate(2020, 6, 30));
        QCOMPARE(Period({Period::Kind::OfficialYear, 2020}).until(), QDate(2020, 12, 31));
        QCOMPARE(half.previous(), Period({Period::Kind::HalfYear, 2019}));
    }
};

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
