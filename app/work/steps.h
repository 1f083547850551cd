// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"

namespace PhoLuat {

/// A Flow of several steps: one promise, and steps that go on only while there is no Error. `context` is the
/// Workspace; when it ends before the flow does, the future is cancelled and nothing dangles.
template<class T>
class Steps final {
public:
    explicit Steps(QObject *context) : m_context(context), m_promise(std::make_shared<QPromise<Result<T>>>()) { m_promise->start(); }

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise->future(); }

    /// Waits for `asked`; its value goes to `next`, its Error ends the flow.
    template<class U, class Next>
    void after(const QFuture<Result<U>> &asked, Next next) const
    {
        whenDone(asked, m_context, [self = *this, next = std::move(next)](const Result<U> &result) mutable {
            if (self.m_promise->isCanceled())
                self.m_promise->finish();
            else if (!result)
                self.end(std::unexpected(result.error()));
            else if constexpr (std::is_void_v<U>)
                next();
            else
                next(*result);
        });
    }

    void end(Result<T> result) const
    {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

    void progress(int percent) const { m_promise->setProgressValue(percent); }
    [[nodiscard]] bool isCancelled() const { return m_promise->isCanceled(); }

private:
    QObject *m_context;
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

} // namespace PhoLuat
