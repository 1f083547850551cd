// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies in a source, what is known of it, and what to do about it; pure but for the folder that is listed.
#include "work/inboxlook.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFiles = 50'000;
constexpr qsizetype mostVisited = 200'000;
constexpr qsizetype mostTroubleLetters = 400;

} // namespace

QString sourceMemorySetting(const QString &source)
{
    return u"inbox.seen/"_s + source;
}

QString SourceMemory::text() const
{
    QJsonObject object;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QJsonArray entry{file->stamp, file->at.toMSecsSinceEpoch()};
        if (!file->trouble.isEmpty())
            entry.append(file->trouble.left(mostTroubleLetters));
        object.insert(file.key(), entry);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

SourceMemory SourceMemory::from(const QString &text)
{
    SourceMemory memory;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto file = object.begin(); file != object.end(); ++file) {
        const QJsonArray entry = file->toArray();
        if (!entry.at(0).toString().isEmpty())
            memory.files.insert(file.key(), {entry.at(0).toString(), entry.at(2).toString(), QDateTime::fromMSecsSinceEpoch(entry.at(1).toInteger(), QTimeZone::UTC)});
    }
    return memory;
}

void SourceMemory::bound(const QSet<QString> &listed, qsizetype most)
{
    if (files.size() <= most)
        return;
    QList<std::pair<QDateTime, QString>> gone;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!listed.contains(file.key()))
            gone.append({file->at, file.key()});
    }
    std::ranges::sort(gone);
    for (qsizetype i = 0; i < gone.size() && files.size() > most; ++i)
        files.remove(gone.at(i).second);
}

bool isPackageName(const QString &name)
{
    return name.endsWith(".zip"_L1, Qt::CaseInsensitive) || name.endsWith(".tar.zst"_L1, Qt::CaseInsensitive) || name.endsWith(".tar.gz"_L1, Qt::CaseInsensitive);
}

Result<SourceListing> listFolder(const QString &path)
{
    const QDir folder(path);
    if (!folder.isReadable())
        return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "The folder %1 is not there or may not be read. Plug in the stick or open the share; it is looked at again by itself.").arg(path), {}, u"inbox.folder"_s);
    SourceListing listing;
    QDirIterator walk(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    for (qsizetype visited = 0; walk.hasNext(); ++visited) {
        const QFileInfo file = walk.nextFileInfo();
        if (visited >= mostVisited || listing.files.size() >= mostFiles)
            return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The folder holds more than %1 files, so it was not taken in. Choose a smaller folder, or clear this one.").arg(std::min(visited, mostFiles)), {}, u"inbox.many"_s);
        if (isPackageName(file.fileName()))
            listing.files.append({folder.relativeFilePath(file.filePath()), u"%1|%2"_s.arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch()), file.size(), file.absoluteFilePath()});
    }
    std::ranges::sort(listing.files, {}, &SeenFile::name);
    return listing;
}

LookPlan planLook(const SourceListing &listing, const SourceMemory &memory, const QHash<QString, Stillness> &before, qint64 nowMs, std::chrono::milliseconds still)
{
    LookPlan plan;
    for (const SeenFile &file : listing.files) {
        const auto known = memory.files.constFind(file.name);
        if (known != memory.files.cend() && known->stamp == file.stamp)
            continue;
        const auto seen = before.constFind(file.name);
        if (seen == before.cend() || seen->stamp != file.stamp)
            plan.waiting.insert(file.name, {file.stamp, nowMs});
        else if (nowMs - seen->sinceMs < still.count())
            plan.waiting.insert(file.name, *seen);
        else
            plan.take.append(file);
    }
    return plan;
}

} // namespace PhoLuat
