// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/zip.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <sys/resource.h>

namespace PhoLuat::Testing {

/// Files like scanned PDFs: noise that does not pack.
inline QList<ZipSource> scannedFiles(const QDir &folder, qint64 bytes, int count)
{
    QRandomGenerator random(1);
    QList<ZipSource> files;
    QList<quint32> block(static_cast<qsizetype>(std::max<qint64>(bytes / count / 4, 1)));
    folder.mkpath(QStringLiteral("data"));
    for (int i = 0; i < count; ++i) {
        const QString name = QStringLiteral("data/%1.pdf").arg(i, 5, 10, QLatin1Char('0'));
        random.fillRange(block.data(), block.size());
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(reinterpret_cast<const char *>(block.constData()), block.size() * 4) < 0)
            return {};
        files.append({.name = name, .file = file.fileName()});
    }
    return files;
}

/// Milliseconds of a shell command; -1 when it failed.
inline qint64 timeOf(const QDir &folder, const QString &command)
{
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return -1;
    return clock.elapsed();
}

inline qint64 median(std::array<qint64, 3> times)
{
    std::ranges::sort(times);
    return times[1];
}

inline long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

inline void report(const char *name, qint64 ours, const char *peer, qint64 theirs, const char *goal = "<= 1.1, < 150 MB")
{
    std::printf("{\"name\": \"%s\", \"ours_ms\": %lld, \"peer\": \"%s\", \"peer_ms\": %lld, \"ratio\": %.2f, \"goal\": \"%s\", \"rss_mb\": %ld}\n", name,
                static_cast<long long>(ours), peer, static_cast<long long>(theirs), static_cast<double>(ours) / static_cast<double>(std::max<qint64>(theirs, 1)),
                goal, peakMegabytes());
    std::fflush(stdout);
}

inline bool isFull()
{
    return qEnvironmentVariableIntValue("PHOLUAT_BENCH_FULL") == 1;
}

} // namespace PhoLuat::Testing
