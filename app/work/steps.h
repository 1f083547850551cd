// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"

#include <functional>

namespace PhoLuat {

/// A Flow of several steps: one promise, and steps that go on only while there is no Error. `context` is the
/// Workspace; when it ends before the flow does, the future is cancelled and nothing dangles.
template<class T>
class Steps final {
public:
    explicit Steps(QObject *context) : m_context(context), m_promise(std::make_shared<QPromise<Result<T>>>()) { m_promise->start(); }

    /// `last` is called once, on the thread of the context, before the future is done, however the flow ends there.
    Steps(QObject *context, std::function<void()> last) : Steps(context) { m_last = std::move(last); }

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise->future(); }

    /// Waits for `asked`; its value goes to `next`, its Error ends the flow, and so does a cancellation.
    template<class U, class Next>
    void after(const QFuture<Result<U>> &asked, Next next) const
    {
        go(asked, std::move(next), true);
    }

    /// Likewise, but not stopped by a cancellation: for what has to follow once something was done that stays.
    template<class U, class Next>
    void inAnyCaseAfter(const QFuture<Result<U>> &asked, Next next) const
    {
        go(asked, std::move(next), false);
    }

    void end(Result<T> result) const
    {
        if (m_last)
            m_last();
        m_promise->addResult(std::move(result)); // nobody gets it when the flow was cancelled
        m_promise->finish();
    }

    void progress(int percent) const { m_promise->setProgressValue(percent); }
    [[nodiscard]] bool isCancelled() const { return m_promise->isCanceled(); } ///< on any thread

private:
    template<class U, class Next>
    void go(const QFuture<Result<U>> &asked, Next next, bool stops) const
    {
        whenDone(asked, m_context, [self = *this, next = std::move(next), stops](const Result<U> &result) mutable {
            if (stops && self.isCancelled())
                self.end(failure(ErrorKind::Refused, {}));
            else if (!result)
                self.end(std::unexpected(result.error()));
            else if constexpr (std::is_void_v<U>)
                next();
            else
                next(*result);
        });
    }

    QObject *m_context;
    std::shared_ptr<QPromise<Result<T>>> m_promise;
    std::function<void()> m_last;
};

} // namespace PhoLuat
