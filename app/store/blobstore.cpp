// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blobcontent.h"
#include "store/check.h"
#include "store/journal.h"
#include "store/query.h"
#include "store/stores.h"
#include "store/texts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkBytes = 1024 * 1024;

Error unreadable(const QString &file, const QString &why)
{
    return {ErrorKind::Unreachable,
            QCoreApplication::translate("PhoLuat", "The file “%1” could not be read: %2. "
                                                   "It was not taken in; check the disk it lies on, then try again.").arg(QFileInfo(file).fileName(), why),
            file, u"store.file"_s};
}

QString hexOf(const QCryptographicHash &hash)
{
    return QString::fromLatin1(hash.result().toHex());
}

struct Measured {
    QString sha256;
    qint64 size = 0;
};

Result<Measured> measure(QIODevice &device, const QString &name, qint64 mostBytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Measured measured;
    while (!device.atEnd()) {
        const QByteArray chunk = device.read(chunkBytes);
        if (chunk.isEmpty())
            break;
        hash.addData(chunk);
        measured.size += chunk.size();
        if (measured.size > mostBytes)
            return failure(ErrorKind::Refused,
                           QCoreApplication::translate("PhoLuat", "The file “%1” is too large: more than %2 MB are not taken. "
                                                                  "Make it smaller, for example by scanning at 300 dpi in grey.")
                               .arg(QFileInfo(name).fileName()).arg(mostBytes / (1024 * 1024)),
                           name, u"store.large"_s);
    }
    if (const auto *file = qobject_cast<QFileDevice *>(&device); file && file->error() != QFileDevice::NoError)
        return std::unexpected(unreadable(name, file->errorString()));
    measured.sha256 = hexOf(hash);
    return measured;
}

/// Once the hash is known the content is read again, chunk by chunk, so that a large file never lies in memory.
Result<> write(Database::Parts &parts, QIODevice &device, const QString &name, const Measured &measured)
{
    const auto there = oneText(parts, u"select sha256 from blobs where sha256 = ?"_s, {measured.sha256});
    if (!there)
        return std::unexpected(there.error());
    if (*there)
        return {};
    if (auto added = execute(parts, u"insert into blobs (sha256, size, added_at) values (?, ?, ?)"_s, {measured.sha256, measured.size, parts.now()}); !added)
        return std::unexpected(added.error());
    if (!device.seek(0))
        return std::unexpected(unreadable(name, device.errorString()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 number = 0; number * chunkBytes < measured.size; ++number) {
        const QByteArray chunk = device.read(chunkBytes);
        hash.addData(chunk);
        if (auto added = execute(parts, u"insert into blob_chunks (sha256, number, bytes) values (?, ?, ?)"_s, {measured.sha256, number, chunk}); !added)
            return std::unexpected(added.error());
    }
    if (hexOf(hash) != measured.sha256)
        return std::unexpected(unreadable(name, QCoreApplication::translate("PhoLuat", "it was changed while it was read")));
    return addToJournal(parts, {{}, u"blob"_s, measured.sha256, u"add"_s, {}, QString::number(measured.size)});
}

Result<QString> take(Database &database, QIODevice &device, const QString &name, qint64 mostBytes)
{
    if (!device.open(QIODevice::ReadOnly))
        return std::unexpected(unreadable(name, device.errorString()));
    const Result<Measured> measured = measure(device, name, mostBytes);
    if (!measured)
        return std::unexpected(measured.error());
    const Result<> written = database.transaction<void>([&] { return write(database.parts(), device, name, *measured); });
    if (!written)
        return std::unexpected(written.error());
    return measured->sha256;
}

} // namespace

Result<> readBlob(Database::Parts &parts, const QString &sha256, const std::function<Result<>(const QByteArray &)> &sink)
{
    const auto size = oneText(parts, u"select size from blobs where sha256 = ?"_s, {sha256});
    if (!size)
        return std::unexpected(size.error());
    if (!*size)
        return std::unexpected(notHere(sha256));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // One chunk a statement: the drivers would otherwise hold the whole answer in memory.
    for (qint64 number = 0; number * chunkBytes < (*size)->toLongLong(); ++number) {
        QByteArray chunk;
        const Result<> read = eachRow(parts, u"select bytes from blob_chunks where sha256 = ? and number = ?"_s, {sha256, number},
                                      [&chunk](const Row &row) -> Result<> {
            chunk = row.bytes(0);
            return {};
        });
        if (!read)
            return read;
        if (chunk.isEmpty())
            return std::unexpected(damagedRow(parts, u"blob"_s, sha256));
        hash.addData(chunk);
        if (Result<> taken = sink(chunk); !taken)
            return taken;
    }
    if (hexOf(hash) != sha256)
        return std::unexpected(damagedRow(parts, u"blob"_s, sha256));
    return {};
}

Result<QString> BlobStore::add(const QString &file, qint64 mostBytes)
{
    QFile device(file);
    return take(m_database, device, file, mostBytes);
}

Result<QString> BlobStore::addBytes(const QByteArray &bytes)
{
    QBuffer device;
    device.setData(bytes);
    return take(m_database, device, {}, std::numeric_limits<qint64>::max());
}

Result<qint64> BlobStore::size(const QString &sha256)
{
    const auto size = oneText(m_database.parts(), u"select size from blobs where sha256 = ?"_s, {sha256});
    if (!size)
        return std::unexpected(size.error());
    if (!*size)
        return std::unexpected(notHere(sha256));
    return (*size)->toLongLong();
}

Result<> BlobStore::copyTo(const QString &sha256, const QString &file)
{
    QSaveFile target(file);
    const auto failed = [&]() -> Result<> {
        return failure(ErrorKind::Broken,
                       QCoreApplication::translate("PhoLuat", "The file “%1” could not be written: %2. "
                                                              "Choose another place or free some space, then try again.")
                           .arg(QFileInfo(file).fileName(), target.errorString()),
                       file, u"store.file"_s);
    };
    if (!target.open(QIODevice::WriteOnly))
        return failed();
    const Result<> read = readBlob(m_database.parts(), sha256, [&](const QByteArray &chunk) -> Result<> {
        if (target.write(chunk) != chunk.size())
            return failed();
        return {};
    });
    if (!read)
        return read; // the unfinished file goes with `target`
    if (!target.commit())
        return failed();
    return {};
}

Result<QByteArray> BlobStore::bytes(const QString &sha256)
{
    QByteArray bytes;
    const Result<> read = readBlob(m_database.parts(), sha256, [&bytes](const QByteArray &chunk) -> Result<> {
        bytes += chunk;
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return bytes;
}

Result<int> BlobStore::sweep()
{
    Database::Parts &parts = m_database.parts();
    // On a server another desk may have taken a file in and be about to save what names it.
    constexpr int graceSeconds = 24 * 60 * 60;
    const QDateTime before = parts.dialect.engine() == DatabaseEngine::Sqlite ? parts.clock().addSecs(1) : parts.clock().addSecs(-graceSeconds);
    return m_database.transaction<int>([&]() -> Result<int> {
        const auto gone = execute(parts, u"delete from blobs where added_at < ? and sha256 not in (select sha256 from blob_uses)"_s,
                                  {before.toUTC().toString(Qt::ISODateWithMs)});
        if (!gone)
            return gone;
        if (*gone > 0) {
            if (Result<> noted = addToJournal(parts, {{}, u"blob"_s, {}, u"sweep"_s, {}, QString::number(*gone)}); !noted)
                return std::unexpected(noted.error());
        }
        return *gone;
    });
}

} // namespace PhoLuat
