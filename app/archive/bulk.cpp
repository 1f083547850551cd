// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/bulk.h"

#include "archive/packedstream.h"
#include "archive/tarwalk.h"
#include "archive/zipdirectory.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace PhoLuat {

struct BulkReader::Parts {
    QFile file;
    BulkKind kind = BulkKind::None;
    ArchiveLimits limits;
    QList<ArchiveEntry> entries;
    qsizetype at = 0;
    std::optional<TarWalk> walk; ///< the second one, that hands out

    Result<TarWalk> begin()
    {
        auto stream = PackedStream::open(file, kind, limits);
        if (!stream)
            return std::unexpected(stream.error());
        return TarWalk(*std::move(stream), limits);
    }

    Result<ArchiveEntry> advance()
    {
        if (!walk) {
            auto begun = begin();
            if (!begun)
                return std::unexpected(begun.error());
            walk.emplace(*std::move(begun));
        }
        while (true) {
            auto entry = walk->next();
            if (!entry)
                return std::unexpected(entry.error());
            if (*entry && (*entry)->isFolder)
                continue;
            // What was proved is what is handed out, even when the file is written over in between.
            const ArchiveEntry expected = entries.value(at++);
            if (!*entry || (*entry)->name != expected.name || (*entry)->size != expected.size)
                return std::unexpected(zipError(u"tar.changed"_s, expected.name, QCoreApplication::translate("PhoLuat", "the archive was changed while it was read")));
            return **entry;
        }
    }
};

BulkKind bulkKind(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return BulkKind::None;
    const QByteArray head = file.read(4);
    if (head == "\x28\xb5\x2f\xfd")
        return BulkKind::Zstd;
    return head.startsWith("\x1f\x8b") ? BulkKind::Gzip : BulkKind::None;
}

ArchiveLimits bulkLimits()
{
    ArchiveLimits limits;
    limits.entryBytes = limits.archiveBytes;
    limits.archiveBytes = limits.totalBytes;
    return limits;
}

BulkReader::BulkReader(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
BulkReader::BulkReader(BulkReader &&) noexcept = default;
BulkReader &BulkReader::operator=(BulkReader &&) noexcept = default;
BulkReader::~BulkReader() = default;

Result<BulkReader> BulkReader::open(const QString &path, const ArchiveLimits &limits)
{
    auto parts = std::make_unique<Parts>();
    parts->file.setFileName(path);
    parts->kind = bulkKind(path);
    parts->limits = limits;
    if (!QFileInfo(path).isFile() || !parts->file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(ErrorKind::Unreachable,
                       QCoreApplication::translate("PhoLuat", "The file \"%1\" could not be opened. %2. Check that it is still there and may be read.").arg(path, parts->file.errorString()),
                       path, u"file.open"_s);
    }
    if (parts->kind == BulkKind::None)
        return std::unexpected(zipError(u"tar.packing"_s, {}, QCoreApplication::translate("PhoLuat", "it is no archive packed with zstd or gzip")));
    auto walk = parts->begin();
    if (!walk)
        return std::unexpected(walk.error());
    while (true) {
        auto entry = walk->next();
        if (!entry)
            return std::unexpected(entry.error());
        if (!*entry)
            break;
        if (!(*entry)->isFolder)
            parts->entries.append(**entry);
    }
    return BulkReader(std::move(parts));
}

const QList<ArchiveEntry> &BulkReader::entries() const
{
    return m_parts->entries;
}

qsizetype BulkReader::place() const
{
    return m_parts->at;
}

bool BulkReader::hasNext() const
{
    return m_parts->at < m_parts->entries.size();
}

Result<ArchiveEntry> BulkReader::next(const std::function<bool(QByteArrayView)> &sink)
{
    auto entry = m_parts->advance();
    if (!entry)
        return entry;
    if (const auto done = m_parts->walk->read(sink); !done)
        return std::unexpected(done.error());
    return entry;
}

Result<ArchiveEntry> BulkReader::skipNext()
{
    return m_parts->advance();
}

Result<ArchiveEntry> BulkReader::extractNext(const QString &path)
{
    QFile target(path);
    const auto broken = [&] {
        const QString why = target.errorString();
        target.remove();
        return failure(ErrorKind::Unreachable,
                       QCoreApplication::translate("PhoLuat", "The file \"%1\" could not be written. %2. Free some space or choose another place, then try again; nothing was changed.").arg(path, why),
                       path, u"file.write"_s);
    };
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return broken();
    bool isWritten = true;
    auto entry = next([&](QByteArrayView part) {
        isWritten = target.write(part.data(), part.size()) == part.size();
        return isWritten;
    });
    if (!isWritten)
        return broken();
    if (!entry)
        target.remove();
    return entry;
}

} // namespace PhoLuat
