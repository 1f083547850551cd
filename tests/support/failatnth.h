// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QTest>

#include <memory>

namespace PhoLuat::Testing {

/// Lets the n-th statement after `arm(n)` fail, once.
class FailAtNth final {
public:
    [[nodiscard]] Database::Fault fault() const
    {
        return [state = m_state](int) -> std::optional<Error> {
            if (state->left <= 0 || --state->left > 0)
                return std::nullopt;
            state->failed = true;
            return Error{ErrorKind::Broken, QStringLiteral("made to fail"), {}, QStringLiteral("test.fault")};
        };
    }
    void arm(int n) const { *m_state = {n, false}; }
    /// Stops counting; answers whether the fault came.
    [[nodiscard]] bool disarm() const
    {
        m_state->left = 0;
        return m_state->failed;
    }

private:
    struct State {
        int left = 0;
        bool failed = false;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// Runs `flow` again and again while its first, second, third … statement fails, until it runs through. Each time
/// it answered an Error, `look` must see what it saw before. Answers how many statements were made to fail; -1 after a
/// failed check (already reported).
template<class Look>
int failAtEachStatement(const FailAtNth &faults, const std::function<std::optional<Error>()> &flow, Look look)
{
    constexpr int most = 2000;
    const auto before = look();
    for (int n = 1; n < most; ++n) {
        faults.arm(n);
        const std::optional<Error> error = flow();
        const bool failed = faults.disarm();
        if (!failed) {
            if (error)
                QTest::qFail(qPrintable(QStringLiteral("fails without a fault: ") + error->text + error->detail), __FILE__, __LINE__);
            return error ? -1 : n - 1;
        }
        if (!error || error->code != u"test.fault") {
            QTest::qFail(qPrintable(QStringLiteral("statement %1 failed and nobody was told").arg(n)), __FILE__, __LINE__);
            return -1;
        }
        if (look() != before) {
            QTest::qFail(qPrintable(QStringLiteral("statement %1 failed and left something behind").arg(n)), __FILE__, __LINE__);
            return -1;
        }
    }
    QTest::qFail("never runs through", __FILE__, __LINE__);
    return -1;
}

} // namespace PhoLuat::Testing
