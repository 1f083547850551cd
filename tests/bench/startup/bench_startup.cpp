// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

double timed(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return -1;
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

/// Start to usable window with 10,000 materials, beside the smallest Qt window, in turns.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QDir programs(QCoreApplication::applicationDirPath());
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(u"bench.pholuat"_s);
    if (timed(programs.filePath(u"bench_materials"_s), {workspace, u"10000"_s}) < 0)
        return 1;
    std::vector<double> ours;
    std::vector<double> peers;
    for (int i = 0; i < 8; ++i) {
        const double our = timed(programs.filePath(u"pholuat"_s), {workspace, u"--quit-when-ready"_s});
        const double peer = timed(programs.filePath(u"bench_emptywindow"_s), {});
        if (our < 0 || peer < 0)
            return 1;
        if (i == 0)
            continue; // the first pair warms the caches
        ours.push_back(our);
        peers.push_back(peer);
    }
    const QJsonObject row{{u"name"_s, u"start-10000"_s}, {u"ours_ms"_s, median(ours)}, {u"peer"_s, u"empty Qt window"_s},
                          {u"peer_ms"_s, median(peers)}, {u"ratio"_s, median(ours) / median(peers)}, {u"goal"_s, u"< 2"_s}};
    QTextStream(stdout) << QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)) << Qt::endl;
    return 0;
}
