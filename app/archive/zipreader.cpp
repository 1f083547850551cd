// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zip.h"

#include "archive/zipdirectory.h"
#include "archive/zipsources.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr qsizetype blockSize = 256 * 1024;

struct DiscardArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, DiscardArchive>;

struct CloseFile {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

QString say(const char *text)
{
    return QCoreApplication::translate("PhoLuat", text);
}

/// A second opinion: libzip's own consistency check reads the same file after ours.
Result<Archive> openWithLibzip(SharedFile &file)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = makeReadSource(file, &error);
    Archive archive(source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr);
    if (!archive && source)
        zip_source_free(source);
    const QString words = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive)
        return std::unexpected(zipError(u"zip.structure"_s, {}, say(QT_TRANSLATE_NOOP("PhoLuat", "its records contradict each other")), words));
    return archive;
}

} // namespace

struct ZipReader::Parts {
    SharedFile shared;
    QList<ZipRecord> records;
    QList<ArchiveEntry> entries;
    QHash<QString, qsizetype> byName;
    Findings findings;
    QMutex idleMutex;
    std::vector<Archive> idle; ///< libzip handles that no thread uses now

    Result<Archive> take()
    {
        {
            const QMutexLocker lock(&idleMutex);
            if (!idle.empty()) {
                Archive archive = std::move(idle.back());
                idle.pop_back();
                return archive;
            }
        }
        return openWithLibzip(shared);
    }

    void giveBack(Archive archive)
    {
        const QMutexLocker lock(&idleMutex);
        idle.push_back(std::move(archive));
    }
};

ZipReader::ZipReader(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
ZipReader::ZipReader(ZipReader &&) noexcept = default;
ZipReader &ZipReader::operator=(ZipReader &&) noexcept = default;
ZipReader::~ZipReader() = default;

Result<ZipReader> ZipReader::open(const QString &path, const ArchiveLimits &limits)
{
    auto parts = std::make_unique<Parts>();
    parts->shared.file.setFileName(path);
    const QFileInfo about(path);
    if (!about.isFile() || !parts->shared.file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(ErrorKind::Unreachable,
                       QCoreApplication::translate("PhoLuat", "The file \"%1\" could not be opened. %2. Check that it is still there and may be read.")
                           .arg(path, about.exists() && !about.isFile() ? say(QT_TRANSLATE_NOOP("PhoLuat", "It is not an ordinary file")) : parts->shared.file.errorString()),
                       path, u"file.open"_s);
    }
    auto directory = readZipDirectory(parts->shared.file, limits);
    if (!directory)
        return std::unexpected(directory.error());
    parts->records = std::move(directory->records);
    parts->findings = std::move(directory->findings);
    parts->entries.reserve(parts->records.size());
    for (const ZipRecord &record : std::as_const(parts->records)) {
        parts->byName.insert(record.name, parts->entries.size());
        parts->entries.append({record.name, static_cast<qint64>(record.size), record.isFolder});
    }
    if (!parts->records.isEmpty()) {
        auto archive = parts->take();
        if (!archive)
            return std::unexpected(archive.error());
        if (zip_get_num_entries(archive->get(), 0) != parts->records.size())
            return std::unexpected(zipError(u"zip.structure"_s, {}, say(QT_TRANSLATE_NOOP("PhoLuat", "its records contradict each other"))));
        parts->giveBack(*std::move(archive));
    }
    return ZipReader(std::move(parts));
}

const QList<ArchiveEntry> &ZipReader::entries() const
{
    return m_parts->entries;
}

const Findings &ZipReader::findings() const
{
    return m_parts->findings;
}

Result<> ZipReader::read(const QString &name, const std::function<bool(QByteArrayView)> &sink) const
{
    const auto found = m_parts->byName.constFind(name);
    if (found == m_parts->byName.cend()) {
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("PhoLuat", "There is no \"%1\" in the archive. Its name may have changed. Look at the list of its files.").arg(name),
                       name, u"zip.missing"_s);
    }
    const ZipRecord &record = m_parts->records.at(*found);
    if (record.size == 0 && record.packed == 0) {
        if (record.crc != 0)
            return std::unexpected(zipError(u"zip.crc"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "its content was changed or damaged on the way (checksum)"))));
        return {};
    }
    auto archive = m_parts->take();
    if (!archive)
        return std::unexpected(archive.error());
    const auto dataError = [&record](int code, const QString &words) {
        if (code == ZIP_ER_CRC)
            return zipError(u"zip.crc"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "its content was changed or damaged on the way (checksum)")), words);
        return zipError(u"zip.data"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "its content cannot be unpacked")), words);
    };
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive->get(), static_cast<zip_uint64_t>(*found), 0));
    if (!file)
        return std::unexpected(dataError(zip_error_code_zip(zip_get_error(archive->get())), QString::fromUtf8(zip_strerror(archive->get()))));
    QByteArray block(std::min<qsizetype>(blockSize, static_cast<qsizetype>(record.size) + 1), Qt::Uninitialized);
    quint64 done = 0;
    while (true) {
        const zip_int64_t got = zip_fread(file.get(), block.data(), static_cast<zip_uint64_t>(block.size()));
        if (got < 0) {
            zip_error_t *error = zip_file_get_error(file.get());
            return std::unexpected(dataError(zip_error_code_zip(error), QString::fromUtf8(zip_error_strerror(error))));
        }
        if (got == 0)
            break;
        done += static_cast<quint64>(got);
        if (done > record.size)
            return std::unexpected(zipError(u"zip.size"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "it unpacks to more than it declares, as files made to fill a disk do"))));
        if (!sink(QByteArrayView(block.constData(), static_cast<qsizetype>(got))))
            return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "Stopped, as you asked."), {}, u"stopped"_s);
    }
    if (done != record.size)
        return std::unexpected(zipError(u"zip.size"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "it unpacks to less than it declares"))));
    m_parts->giveBack(*std::move(archive));
    return {};
}

Result<QByteArray> ZipReader::read(const QString &name, qint64 limit) const
{
    const auto found = m_parts->byName.constFind(name);
    if (found != m_parts->byName.cend() && m_parts->entries.at(*found).size > limit) {
        return std::unexpected(zipError(u"zip.limit.entry"_s, name,
                                        QCoreApplication::translate("PhoLuat", "it is larger than %1 KiB, more than a file of its kind may be").arg(limit >> 10)));
    }
    QByteArray bytes;
    if (found != m_parts->byName.cend())
        bytes.reserve(m_parts->entries.at(*found).size);
    const auto done = read(name, [&bytes](QByteArrayView part) {
        bytes.append(part);
        return true;
    });
    if (!done)
        return std::unexpected(done.error());
    return bytes;
}

} // namespace PhoLuat
