// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace PhoLuat {

/// Runs `work(promise)` on a thread of the pool; its Result comes out of the future.
/// `work` has the shape `Result<T>(QPromise<Result<T>> &)`; it asks `promise.isCanceled()` and reports
/// `promise.setProgressValue()` itself. The pool must outlive the future.
template<class T, class Work>
[[nodiscard]] QFuture<Result<T>> inBackground(QThreadPool &pool, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    QFuture<Result<T>> future = promise->future();
    promise->start();
    pool.start([promise, work = std::move(work)]() mutable {
        Result<T> result = work(*promise);
        promise->addResult(std::move(result));
        promise->finish();
    });
    return future;
}

/// A future that is already there.
template<class T>
[[nodiscard]] QFuture<Result<T>> readyFuture(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/// Calls `then(Result<T>)` on the thread of `context` when the future is done and `context` still lives.
/// A cancelled future calls nothing: cancelling is a state, not an error.
template<class T, class Then>
void whenDone(const QFuture<Result<T>> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            then(watcher->future().result());
    });
    watcher->setFuture(future);
}

} // namespace PhoLuat
