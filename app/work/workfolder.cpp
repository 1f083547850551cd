// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workfolder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <chrono>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr auto beside = ".pholuat-"_L1;
constexpr auto elsewhere = "pholuat-work-"_L1;
constexpr auto sixLetters = "XXXXXX"_L1;

/// Seen as dead only when its process is gone from this computer, never because it is old.
std::unique_ptr<QLockFile> holderOf(const QString &folder)
{
    auto holder = std::make_unique<QLockFile>(folder + u"/.holder"_s);
    holder->setStaleLockTime(std::chrono::milliseconds::zero());
    return holder;
}

/// The folder goes after the mark of its holder.
struct HeldFolder {
    explicit HeldFolder(const QString &pattern) : folder(pattern), holder(holderOf(folder.path())) { isHeld = folder.isValid() && holder->tryLock(); }
    QTemporaryDir folder;
    std::unique_ptr<QLockFile> holder;
    bool isHeld = false;
};

bool isLeft(const QFileInfo &folder)
{
    if (QFileInfo::exists(folder.absoluteFilePath() + u"/.holder"_s))
        return holderOf(folder.absoluteFilePath())->tryLock();
    // Killed before the holder was named; a living one does that at once.
    constexpr int soonSeconds = 60;
    return QDir(folder.absoluteFilePath()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
        && folder.lastModified().secsTo(QDateTime::currentDateTime()) > soonSeconds;
}

int sweep(const QString &place, QLatin1StringView prefix)
{
    int swept = 0;
    const QFileInfoList found = QDir(place).entryInfoList({prefix + QString(sixLetters.size(), u'?')},
                                                          QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : found) {
        if (isLeft(folder) && QDir(folder.absoluteFilePath()).removeRecursively())
            ++swept;
    }
    return swept;
}

} // namespace

std::shared_ptr<QTemporaryDir> folderFor(const DatabaseLocation &location)
{
    QStringList patterns;
    if (!location.file.isEmpty())
        patterns.append(QFileInfo(location.file).absolutePath() + u'/' + beside + sixLetters);
    patterns.append(QDir::tempPath() + u'/' + elsewhere + sixLetters);
    std::shared_ptr<HeldFolder> held;
    for (const QString &pattern : std::as_const(patterns)) {
        held = std::make_shared<HeldFolder>(pattern);
        if (held->isHeld)
            break;
    }
    return {held, &held->folder};
}

int sweepWorkFolders(const DatabaseLocation &location)
{
    int swept = sweep(QDir::tempPath(), elsewhere);
    if (!location.file.isEmpty())
        swept += sweep(QFileInfo(location.file).absolutePath(), beside);
    return swept;
}

} // namespace PhoLuat
