// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/background.h"

#include "support/testing.h"

#include <QSemaphore>
#include <QThread>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

class TestBackground final : public QObject {
    Q_OBJECT

private slots:
    void init() { Testing::failOnAnyWarning(); }

    void runsElsewhereAndAnswersHere()
    {
        QThreadPool pool;
        QThread *worked = nullptr;
        QThread *answered = nullptr;
        int number = 0;
        const auto future = inBackground<int>(pool, [&](QPromise<Result<int>> &) -> Result<int> {
            worked = QThread::currentThread();
            return 42;
        });
        whenDone(future, this, [&](const Result<int> &result) {
            answered = QThread::currentThread();
            number = result.value_or(0);
        });
        QTRY_COMPARE(number, 42);
        QCOMPARE(answered, QThread::currentThread());
        QVERIFY(worked != QThread::currentThread());
    }

    void carriesErrors()
    {
        QThreadPool pool;
        const auto future = inBackground<int>(pool, [](QPromise<Result<int>> &) -> Result<int> {
            return failure(ErrorKind::NotFound, u"not there"_s);
        });
        const Result<int> result = future.result();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::NotFound);
    }

    void readyFutureIsDone()
    {
        auto future = readyFuture<int>(7);
        QVERIFY(future.isFinished());
        QCOMPARE(*future.result(), 7);
        int number = 0;
        whenDone(future, this, [&](const Result<int> &result) { number = *result; });
        QCOMPARE(number, 0); // never before control is back in the loop
        QTRY_COMPARE(number, 7);
    }

    void saysNothingAfterCancelling()
    {
        QThreadPool pool;
        QSemaphore started;
        QSemaphore stopped;
        bool called = false;
        auto future = inBackground<int>(pool, [&](QPromise<Result<int>> &promise) -> Result<int> {
            started.release();
            while (!promise.isCanceled())
                QThread::yieldCurrentThread();
            stopped.release();
            return 1;
        });
        whenDone(future, this, [&](const Result<int> &) { called = true; });
        started.acquire();
        future.cancel();
        stopped.acquire();
        pool.waitForDone();
        QTRY_VERIFY(future.isFinished());
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void saysNothingToTheDead()
    {
        QThreadPool pool;
        QSemaphore go;
        bool called = false;
        auto context = std::make_unique<QObject>();
        const auto future = inBackground<int>(pool, [&](QPromise<Result<int>> &) -> Result<int> {
            go.acquire();
            return 1;
        });
        whenDone(future, context.get(), [&](const Result<int> &) { called = true; });
        context.reset();
        go.release();
        pool.waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!called);
        QVERIFY(future.isFinished());
    }

    void takesMoveOnlyWork()
    {
        QThreadPool pool;
        auto number = std::make_shared<int>(5);
        const auto future = inBackground<QString>(pool, [number](QPromise<Result<QString>> &) -> Result<QString> { return QString::number(*number); });
        QCOMPARE(*future.result(), u"5"_s);
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
