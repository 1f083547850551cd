// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/backoff.h"
#include "support/testing.h"

#include <QRandomGenerator>

using namespace PhoLuat;
using namespace std::chrono_literals;

class BackoffTest final : public QObject {
    Q_OBJECT
private slots:
    void init() { Testing::failOnAnyWarning(); }

    void doublesUpToHalfAnHourAndStaysThere()
    {
        QRandomGenerator random(20201123);
        for (int attempt = 1; attempt <= 100; ++attempt) {
            const auto most = attempt <= 9 ? std::min<std::chrono::seconds>(5s * (1 << (attempt - 1)), 30min) : std::chrono::seconds(30min);
            const auto wait = waitAfter(attempt, 0s, random);
            QVERIFY2(wait >= most / 2 && wait <= most, qPrintable(QString::number(wait.count())));
        }
    }

    void desksDoNotComeBackTogether()
    {
        QRandomGenerator random(1);
        QSet<qint64> waits;
        for (int desk = 0; desk < 100; ++desk)
            waits.insert(waitAfter(8, 0s, random).count());
        QVERIFY(waits.size() > 50);
    }

    void leavesAloneAsLongAsAsked()
    {
        QRandomGenerator random(1);
        QCOMPARE(waitAfter(1, 3600s, random), 3600s);
        QCOMPARE(waitAfter(1, std::chrono::seconds(std::numeric_limits<int>::max()), random), std::chrono::seconds(24h)); // not for ever
        QVERIFY(waitAfter(0, -5s, random) >= 2s);
    }
};

QTEST_GUILESS_MAIN(BackoffTest)
#include "tst_backoff.moc"
