// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Blobs on their way out; how they come in is in blobputting.cpp.
#include "store/blobcontent.h"
#include "store/check.h"
#include "store/query.h"
#include "store/stores.h"
#include "store/texts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunksRead = 8; ///< without a pause

} // namespace

Result<> readBlob(Database::Parts &parts, const QString &sha256, const std::function<Result<>(const QByteArray &)> &sink)
{
    const auto size = oneText(parts, u"select size from blobs where sha256 = ? and attempt = ''"_s, {sha256});
    if (!size)
        return std::unexpected(size.error());
    if (!*size)
        return std::unexpected(notHere(sha256));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // One chunk a statement: the drivers would otherwise hold the whole answer in memory.
    for (qint64 number = 0; number * blobChunkBytes < (*size)->toLongLong(); ++number) {
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
        if ((number + 1) % chunksRead == 0) {
            if (Result<> rested = parts.rest(); !rested)
                return rested;
        }
    }
    if (hexOf(hash) != sha256)
        return std::unexpected(damagedRow(parts, u"blob"_s, sha256));
    return {};
}

Result<qint64> BlobStore::size(const QString &sha256)
{
    const auto size = oneText(m_database.parts(), u"select size from blobs where sha256 = ? and attempt = ''"_s, {sha256});
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

} // namespace PhoLuat
