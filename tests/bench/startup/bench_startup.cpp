// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;

/// Till the program says that its window can be used; its end is not counted. Negative when it went wrong.
double timed(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setReadChannel(QProcess::StandardOutput);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    while (!process.canReadLine() && process.waitForReadyRead(60'000)) {
    }
    const double time = double(timer.nsecsElapsed()) / 1e6;
    const bool isUsable = process.readLine().trimmed() == "usable";
    return process.waitForFinished(60'000) && process.exitCode() == 0 && isUsable ? time : -1;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

/// Start to usable window, which shows the list of 10,000 materials and takes a key, beside the smallest Qt window, in turns.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QDir programs(QCoreApplication::applicationDirPath());
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(u"bench.pholuat"_s);
    if (QProcess::execute(programs.filePath(u"bench_materials"_s), {workspace, u"10000"_s}) != 0)
        return 1;
    // As somebody finds it who left the program with the materials shown.
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    if (!QDir(folder.path()).mkdir(u"pholuat"_s))
        return 1;
    QSettings(folder.filePath(u"pholuat/pholuat.ini"_s), QSettings::IniFormat).setValue(u"window/page"_s, u"materials"_s);
    std::vector<double> ours;
    std::vector<double> peers;
    for (int i = 0; i <= rounds; ++i) {
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
