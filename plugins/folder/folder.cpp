// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder.h"

#include "sync.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <optional>

using namespace Qt::StringLiterals;
using PhoLuat::DeliveryHost;
using PhoLuat::DeliveryJob;
using PhoLuat::DeliveryOutcome;

namespace {

constexpr qint64 blockBytes = 1024 * 1024;

DeliveryOutcome unreachable(const QString &trouble)
{
    return {DeliveryOutcome::State::Unreachable, {}, trouble};
}

QString targetOf(const DeliveryJob &job)
{
    return QDir(job.settings.value(u"folder"_s)).filePath(job.name);
}

QString digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file) || file.error() != QFileDevice::NoError)
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

QString receiptFor(const QString &path, qint64 bytes, const QString &sha256)
{
    return u"folder\npath: %1\nbytes: %2\nsha256: %3\nread back: equal\nat: %4"_s
        .arg(QDir::toNativeSeparators(path)).arg(bytes).arg(sha256, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
}

/// Copies and hands every block to the disk; nothing when the whole file is there.
std::optional<DeliveryOutcome> copyInto(QFile &source, QFile &target, DeliveryHost &host)
{
    qint64 done = 0;
    while (!source.atEnd()) {
        const QByteArray block = source.read(blockBytes);
        if (block.isEmpty() || target.write(block) != block.size())
            return unreachable(QCoreApplication::translate("PhoLuat", "Writing stopped half way: %1. Nothing was delivered; check the drive and send again.")
                                   .arg(block.isEmpty() ? source.errorString() : target.errorString()));
        done += block.size();
        if (!host.goOn(done))
            return DeliveryOutcome{DeliveryOutcome::State::Stopped, {},
                                   QCoreApplication::translate("PhoLuat", "Stopped as asked; nothing was delivered.")};
    }
    return {};
}

} // namespace

QString FolderPlugin::tryConnection(const QMap<QString, QString> &settings)
{
    const QString folder = settings.value(u"folder"_s);
    if (folder.isEmpty())
        return QCoreApplication::translate("PhoLuat", "No receiving folder is chosen. Choose one in the settings.");
    if (!QFileInfo(folder).isDir())
        return QCoreApplication::translate("PhoLuat", "The folder %1 is not there: the stick may be out or the share offline. Plug it in and try again.")
            .arg(QDir::toNativeSeparators(folder));
    // Permissions alone lie on many sticks and shares; only writing proves it.
    QTemporaryFile probe(QDir(folder).filePath(u".pholuat-XXXXXX"_s));
    if (!probe.open())
        return QCoreApplication::translate("PhoLuat", "The folder %1 cannot be written: %2. Choose another or ask for permission.")
            .arg(QDir::toNativeSeparators(folder), probe.errorString());
    return {};
}

DeliveryOutcome FolderPlugin::ask(const DeliveryJob &job, DeliveryHost &)
{
    if (const QString trouble = tryConnection(job.settings); !trouble.isEmpty())
        return unreachable(trouble);
    const QString target = targetOf(job);
    if (!QFileInfo::exists(target))
        return {DeliveryOutcome::State::Absent};
    if (digestOf(target) == job.sha256)
        return {DeliveryOutcome::State::Delivered, receiptFor(target, job.bytes, job.sha256), {}, job.bytes};
    return {DeliveryOutcome::State::Refused, {},
            QCoreApplication::translate("PhoLuat", "The folder already holds %1 with other content; it was left alone. Rename it or choose another folder.").arg(job.name)};
}

DeliveryOutcome FolderPlugin::send(const DeliveryJob &job, DeliveryHost &host)
{
    // Looking costs nothing here, and nobody else's file is ever replaced.
    if (DeliveryOutcome there = ask(job, host); there.state != DeliveryOutcome::State::Absent)
        return there;

    const QString target = targetOf(job);
    const QDir folder(job.settings.value(u"folder"_s));
    const qint64 spare = job.settings.value(u"spare"_s, u"16"_s).toLongLong() * blockBytes;
    const QStorageInfo storage(folder.path());
    if (storage.isValid() && storage.bytesAvailable() < job.bytes + spare)
        return unreachable(QCoreApplication::translate("PhoLuat", "Not enough space: %1 MiB are needed, %2 MiB are free. Make room and send again.")
                               .arg((job.bytes + spare) / blockBytes + 1).arg(storage.bytesAvailable() / blockBytes));

    QFile source(job.file);
    QTemporaryFile part(folder.filePath(job.name + u".XXXXXX.part"_s));
    if (!source.open(QIODevice::ReadOnly) || !part.open())
        return unreachable(QCoreApplication::translate("PhoLuat", "The file could not be opened for sending: %1.")
                               .arg(source.isOpen() ? part.errorString() : source.errorString()));
    if (const auto trouble = copyInto(source, part, host))
        return *trouble;
    // Others must be able to open it on a share, whatever the temporary file's own rights.
    part.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    if (!syncFile(part))
        return unreachable(QCoreApplication::translate("PhoLuat", "The drive reported an error while writing: %1. Nothing was delivered; check the drive and send again.")
                               .arg(part.errorString()));
    part.close(); // QTemporaryFile keeps the name and removes it unless it is renamed

    if (digestOf(part.fileName()) != job.sha256)
        return unreachable(QCoreApplication::translate("PhoLuat", "Read back, it differs from the original: the drive may be failing. Nothing was delivered; use another."));
    // rename() of Qt does not replace a file that appeared meanwhile.
    if (!part.rename(target))
        return unreachable(QCoreApplication::translate("PhoLuat", "The file could not be given its name in the folder: %1. Send again.").arg(part.errorString()));
    part.setAutoRemove(false);
    if (!syncFolder(folder.path()))
        return unreachable(QCoreApplication::translate("PhoLuat", "The file was written, but the drive does not confirm it; wait a moment and send again to make sure."));
    return {DeliveryOutcome::State::Delivered, receiptFor(target, job.bytes, job.sha256), {}, job.bytes};
}
