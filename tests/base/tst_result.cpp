// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/finding.h"
#include "base/id.h"
#include "base/nfc.h"
#include "base/result.h"

#include "support/testing.h"

#include <QSet>
#include <QTimeZone>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

struct FirstTag;
using FirstId = Id<FirstTag>;

Result<int> half(int number)
{
    if (number % 2 != 0)
        return failure(ErrorKind::Refused, u"%1 is odd"_s.arg(number), u"detail"_s, u"half.odd"_s);
    return number / 2;
}

} // namespace

class TestResult final : public QObject {
    Q_OBJECT

private slots:
    void init() { Testing::failOnAnyWarning(); }

    void holdsValueOrError()
    {
        QCOMPARE(half(8).value_or(0), 4);
        const Result<int> odd = half(3);
        QVERIFY(!odd);
        QCOMPARE(odd.error().kind, ErrorKind::Refused);
        QCOMPARE(odd.error().text, u"3 is odd"_s);
        QCOMPARE(odd.error().detail, u"detail"_s);
        QCOMPARE(odd.error().code, u"half.odd"_s);
        QCOMPARE(half(8).and_then(half).value_or(0), 2);
    }

    void idsAreNewAndOrdered()
    {
        QSet<FirstId> ids;
        for (int i = 0; i < 1000; ++i)
            ids.insert(FirstId::make());
        QCOMPARE(ids.size(), 1000);
        QVERIFY(FirstId{}.isNull());
        QVERIFY(!FirstId::make().isNull());
        QVERIFY(FirstId{u"a"_s} < FirstId{u"b"_s});
        QCOMPARE(FirstId{u"a"_s}, FirstId{u"a"_s});
    }

    void onlyUnexplainedErrorsForbid()
    {
        const Finding warning{Severity::Warning, u"V3"_s, u"large change"_s};
        Finding error{Severity::Error, u"V1"_s, u"wrong sum"_s};
        QVERIFY(isAcceptable({}));
        QVERIFY(isAcceptable({warning}));
        QVERIFY(!isAcceptable({warning, error}));
        error.explained = true;
        QVERIFY(isAcceptable({warning, error}));
    }

    void clocksAreHandedIn()
    {
        const QDateTime moment(QDate(2020, 12, 31), QTime(23, 59), QTimeZone::UTC);
        QCOMPARE(fixedClock(moment)(), moment);
        QCOMPARE(systemClock()().timeSpec(), Qt::UTC);
    }

    void composes()
    {
        const QString decomposed = u"Ti\u0065\u0302\u0301ng"_s;
        QVERIFY(!isNfc(decomposed));
        QCOMPARE(nfc(decomposed), u"Tiếng"_s);
        QVERIFY(isNfc(nfc(decomposed)));
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
