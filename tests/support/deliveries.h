// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extend/destinationplugin.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

namespace PhoLuat::Testing {

/// The program's side of a delivery: keeps what is to be remembered, counts, and may stop at a byte as a killed program does.
class RecordingHost final : public DeliveryHost {
public:
    bool goOn(qint64 bytes) override
    {
        most = std::max(most, bytes);
        return stopAt < 0 || bytes < stopAt;
    }
    bool remember(const QString &words) override
    {
        memory = words;
        return canRemember;
    }
    void note(const QString &request, const QString &answer) override { notes += request + answer + QChar(u'\n'); }

    QString memory;
    QString notes;
    qint64 most = 0;
    qint64 stopAt = -1;
    bool canRemember = true;
};

struct DeliveryRun {
    DeliveryOutcome outcome;
    int attempts = 0;
    QStringList story; ///< one line a call, for the test's own words
};

/// As the outbox does it: sends; before every further attempt asks, and sends again only what is absent.
[[nodiscard]] inline DeliveryRun deliverAsTheProgramDoes(DestinationPlugin &plugin, DeliveryJob job, RecordingHost &host, int mostAttempts)
{
    DeliveryRun run;
    const auto tell = [&run](const char *call) {
        run.story.append(QStringLiteral("%1: %2 %3").arg(QLatin1StringView(call)).arg(int(run.outcome.state)).arg(run.outcome.trouble));
    };
    while (run.attempts < mostAttempts) {
        ++run.attempts;
        if (run.attempts > 1) {
            QThread::msleep(10UL << std::min(run.attempts, 6)); // the program waits longer
            job.memory = host.memory;
            run.outcome = plugin.ask(job, host);
            tell("ask");
            if (run.outcome.state == DeliveryOutcome::State::Delivered)
                return run;
            if (run.outcome.state != DeliveryOutcome::State::Absent)
                continue;
        }
        job.memory = host.memory;
        run.outcome = plugin.send(job, host);
        tell("send");
        host.stopAt = -1; // a program is killed once a run
        if (run.outcome.state == DeliveryOutcome::State::Delivered)
            return run;
    }
    return run;
}

/// A file of random bytes, as packages are to a compressor, and the job that sends it.
class TestPackage final {
public:
    explicit TestPackage(qint64 bytes, quint32 seed)
    {
        QRandomGenerator random(seed);
        content.resize(bytes);
        for (char &byte : content)
            byte = char(random.bounded(256));
        QFile file(m_folder.filePath(QStringLiteral("p.zip")));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        Q_ASSERT(isWritten);
        job.file = file.fileName();
        job.name = QStringLiteral("goi-%1.zip").arg(seed);
        job.bytes = bytes;
        job.sha256 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        job.key = QStringLiteral("key-%1").arg(seed);
    }

    QByteArray content;
    DeliveryJob job;

private:
    QTemporaryDir m_folder;
};

/// The long form of a test: ./dev runs it when asked by PHOLUAT_LONG=1.
[[nodiscard]] inline bool isLongRun()
{
    return qEnvironmentVariableIntValue("PHOLUAT_LONG") == 1;
}

} // namespace PhoLuat::Testing
