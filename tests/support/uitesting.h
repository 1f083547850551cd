// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testing.h"

#include <QRegularExpression>
#include <QTest>

namespace PhoLuat::Testing {

/// failOnAnyWarning() for tests that show windows: Qt's offscreen plugin warns about a thing it cannot do.
inline void failOnWarningInWindows()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise))")));
}

} // namespace PhoLuat::Testing
