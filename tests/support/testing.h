// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// Checks a Result, evaluated once, and prints its error when it holds one.
#define VERIFY_RESULT(result) \
    do { \
        const auto &verified = (result); \
        QVERIFY2(verified.has_value(), qPrintable(verified.has_value() ? QString() : verified.error().text + QLatin1StringView(" | ") + verified.error().detail)); \
    } while (false)

namespace PhoLuat::Testing {

/// A Qt warning is a failure; call in every init().
inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

/// The shared corpora beside the project, "" when they are not here; tests then say so with QSKIP.
inline QString corpus(const QString &part)
{
    const QString path = QStringLiteral(PHOLUAT_SOURCE_DIR "/../shared/corpora/") + part;
    return QFile::exists(path) ? path : QString();
}

/// A program of this build: "pholuat-pdf-render".
inline QString program(const QString &name)
{
    return QStringLiteral(PHOLUAT_BINARY_DIR "/") + name;
}

} // namespace PhoLuat::Testing
