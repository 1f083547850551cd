// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace PhoLuat {

/// Calls `then()` on the thread of `context` when the work has ended, done or cancelled: what was set while it ran is
/// set back here. Asked for before whenDone(), it also runs before it.
template<class T, class Then>
void whenEnded(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        then();
    });
    watcher->setFuture(future);
}

} // namespace PhoLuat
