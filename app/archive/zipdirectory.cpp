// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zipdirectory.h"

#include "archive/entryname.h"
#include "archive/zipend.h"
#include "base/nfc.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr qint64 centralSize = 46;
constexpr qint64 localSize = 30;
constexpr quint16 flagEncrypted = 0x0001;
constexpr quint16 flagDescriptor = 0x0008;
constexpr quint16 flagStrong = 0x0040;
constexpr quint16 flagUtf8 = 0x0800;
constexpr quint16 flagMasked = 0x2000;
constexpr quint16 flagsUnderstood = 0x0006 | flagDescriptor | flagUtf8;

QString say(const char *text)
{
    return QCoreApplication::translate("PhoLuat", text);
}

std::unexpected<Error> refuse(const QString &code, const QString &entry, const QString &what)
{
    return std::unexpected(zipError(code, entry, what));
}

Result<QString> decodedName(const ZipRecord &record)
{
    // A byte order mark must be seen, not eaten.
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString name = utf8(record.rawName);
    if (utf8.hasError()) {
        return refuse(u"zip.name.encoding"_s, QString::fromLatin1(record.rawName),
                      say(QT_TRANSLATE_NOOP("PhoLuat", "its name is not in UTF-8, and the encoding is not said")));
    }
    return nfc(name);
}

/// Zip64 numbers stand in for the short fields that say 0xffffffff, in a fixed order (APPNOTE 4.5.3).
bool takeZip64(const ZipExtra &extra, quint64 &size, quint64 &packed, quint64 *offset)
{
    qsizetype at = 0;
    for (quint64 *field : {&size, &packed, offset}) {
        if (!field || *field != 0xffffffff)
            continue;
        if (!extra.hasZip64 || extra.zip64.size() - at < 8)
            return false;
        *field = u64At(extra.zip64, at);
        at += 8;
    }
    return at == extra.zip64.size();
}

Result<> checkMode(const ZipRecord &record, quint32 attributes)
{
    constexpr quint32 typeMask = 0xf000;
    const quint32 type = (attributes >> 16) & typeMask;
    if (type == 0xa000)
        return refuse(u"zip.link"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "it is a link to another file, which may lie outside")));
    const bool folderMode = type == 0x4000;
    if (type != 0 && type != 0x8000 && !folderMode)
        return refuse(u"zip.special"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "it is a device or another special file")));
    if (folderMode != record.isFolder && type != 0)
        return refuse(u"zip.special"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "its name and its mode disagree on whether it is a folder")));
    return {};
}

Result<> checkKind(const ZipRecord &record, const ZipExtra &extra)
{
    if ((record.flags & (flagEncrypted | flagStrong | flagMasked)) != 0 || extra.encrypted)
        return refuse(u"zip.encrypted"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "it is encrypted with a password")));
    if ((record.flags & ~flagsUnderstood) != 0)
        return refuse(u"zip.flags"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "it uses a feature no ordinary archive has")));
    if (record.method != 0 && record.method != 8) {
        return refuse(u"zip.method"_s, record.name,
                      QCoreApplication::translate("PhoLuat", "it is packed with method %1; only stored (0) and deflate (8) are read").arg(record.method));
    }
    return {};
}

Result<> checkSizes(const ZipRecord &record, const ArchiveLimits &limits)
{
    const auto limit = [](qint64 value) { return static_cast<quint64>(value); };
    if (record.method == 0 && record.packed != record.size)
        return refuse(u"zip.size"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "it is stored unpacked, yet its two sizes differ")));
    if (record.isFolder && record.size != 0)
        return refuse(u"zip.size"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "it is a folder, yet it holds data")));
    if (record.size > limit(limits.entryBytes)) {
        return refuse(u"zip.limit.entry"_s, record.name,
                      QCoreApplication::translate("PhoLuat", "it would unpack to %1 MiB; at most %2 MiB are taken")
                          .arg(record.size >> 20).arg(limits.entryBytes >> 20));
    }
    if (record.size > limit(limits.ratioFrom) && record.size / std::max<quint64>(record.packed, 1) > limit(limits.ratio)) {
        return refuse(u"zip.bomb.ratio"_s, record.name,
                      QCoreApplication::translate("PhoLuat", "it would unpack to more than %1 times its size, as files made to fill a disk do").arg(limits.ratio));
    }
    return {};
}

/// One central record at `at`; moves `at` behind it.
Result<ZipRecord> readCentral(QByteArrayView directory, qsizetype &at, const ArchiveLimits &limits)
{
    if (directory.size() - at < centralSize || u32At(directory, at) != 0x02014b50)
        return refuse(u"zip.directory"_s, {}, say(QT_TRANSLATE_NOOP("PhoLuat", "its directory holds something that is no record")));
    const QByteArrayView fixed = directory.sliced(at, centralSize);
    const qsizetype nameSize = u16At(fixed, 28);
    const qsizetype extraSize = u16At(fixed, 30);
    const qsizetype commentSize = u16At(fixed, 32);
    if (directory.size() - at - centralSize < nameSize + extraSize + commentSize)
        return refuse(u"zip.directory"_s, {}, say(QT_TRANSLATE_NOOP("PhoLuat", "a record of its directory is longer than the directory")));

    ZipRecord record;
    record.rawName = directory.sliced(at + centralSize, nameSize).toByteArray();
    record.flags = u16At(fixed, 8);
    record.method = u16At(fixed, 10);
    record.time = u16At(fixed, 12);
    record.date = u16At(fixed, 14);
    record.crc = u32At(fixed, 16);
    record.packed = u32At(fixed, 20);
    record.size = u32At(fixed, 24);
    record.offset = u32At(fixed, 42);
    const ZipExtra extra = readZipExtra(directory.sliced(at + centralSize + nameSize, extraSize));
    const QByteArrayView comment = directory.sliced(at + centralSize + nameSize + extraSize, commentSize);
    at += centralSize + nameSize + extraSize + commentSize;

    const auto name = decodedName(record);
    if (!name)
        return std::unexpected(name.error());
    record.name = *name;
    record.isFolder = record.name.endsWith(u'/');
    if (const auto trouble = troubleWithEntryName(record.name, limits))
        return std::unexpected(*trouble);
    if (extra.broken)
        return refuse(u"zip.extra"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "its extra fields do not add up")));
    if (extra.unicodeBroken || (extra.unicodePath && *extra.unicodePath != record.rawName))
        return refuse(u"zip.name.two"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "it carries a second, different name")));
    if (extra.unicodeComment && *extra.unicodeComment != comment)
        return refuse(u"zip.extra"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "it carries two different comments")));
    const quint16 disk = u16At(fixed, 34);
    if (disk != 0)
        return refuse(u"zip.multidisk"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "it lies in another piece of a split archive")));
    if (!takeZip64(extra, record.size, record.packed, &record.offset))
        return refuse(u"zip.zip64"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "its long and short sizes disagree")));
    if (extra.hasZip64 && record.size < 0xffffffff && record.packed < 0xffffffff && record.offset < 0xffffffff)
        return refuse(u"zip.zip64"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "it uses Zip64 where no size asks for it")));
    if (const auto kind = checkKind(record, extra); !kind)
        return std::unexpected(kind.error());
    if (const auto mode = checkMode(record, u32At(fixed, 38)); !mode)
        return std::unexpected(mode.error());
    if (const auto sizes = checkSizes(record, limits); !sizes)
        return std::unexpected(sizes.error());
    return record;
}

bool isDescriptor(QByteArrayView bytes, const ZipRecord &record)
{
    const bool marked = bytes.size() == 16 || bytes.size() == 24;
    if (marked && u32At(bytes, 0) != 0x08074b50)
        return false;
    const QByteArrayView fields = marked ? bytes.sliced(4) : bytes;
    if (u32At(fields, 0) != record.crc)
        return false;
    if (fields.size() == 12)
        return u32At(fields, 4) == record.packed && u32At(fields, 8) == record.size;
    return u64At(fields, 4) == record.packed && u64At(fields, 12) == record.size;
}

/// Compares the local header with its record and answers where the entry's last byte ends.
/// `next`: where the following entry (or the directory) begins.
Result<> checkLocal(QIODevice &device, const ZipRecord &record, quint64 next)
{
    const auto disagree = [&record](const char *text) { return refuse(u"zip.local"_s, record.name, say(text)); };
    const auto fixed = readAt(device, record.offset, localSize);
    if (!fixed)
        return std::unexpected(fixed.error());
    if (u32At(*fixed, 0) != 0x04034b50)
        return disagree(QT_TRANSLATE_NOOP("PhoLuat", "there is no file where the directory says"));
    const qint64 nameSize = u16At(*fixed, 26);
    const qint64 extraSize = u16At(*fixed, 28);
    if (nameSize != record.rawName.size())
        return disagree(QT_TRANSLATE_NOOP("PhoLuat", "directory and file header give two names"));
    const auto variable = readAt(device, record.offset + localSize, nameSize + extraSize);
    if (!variable)
        return std::unexpected(variable.error());
    if (!variable->startsWith(record.rawName))
        return disagree(QT_TRANSLATE_NOOP("PhoLuat", "directory and file header give two names"));
    if (u16At(*fixed, 6) != record.flags || u16At(*fixed, 8) != record.method)
        return disagree(QT_TRANSLATE_NOOP("PhoLuat", "directory and file header give two methods"));
    if (u16At(*fixed, 10) != record.time || u16At(*fixed, 12) != record.date)
        return disagree(QT_TRANSLATE_NOOP("PhoLuat", "directory and file header give two times"));

    const ZipExtra extra = readZipExtra(QByteArrayView(*variable).sliced(nameSize));
    if (extra.broken || extra.encrypted)
        return refuse(u"zip.extra"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "its extra fields do not add up")));
    if (extra.unicodeBroken || (extra.unicodePath && *extra.unicodePath != record.rawName))
        return refuse(u"zip.name.two"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "it carries a second, different name")));
    const bool described = (record.flags & flagDescriptor) != 0;
    const quint32 crc = u32At(*fixed, 14);
    quint64 packed = u32At(*fixed, 18);
    quint64 size = u32At(*fixed, 22);
    if (extra.hasZip64 && extra.zip64.size() == 16 && size == 0xffffffff && packed == 0xffffffff) {
        size = u64At(extra.zip64, 0);
        packed = u64At(extra.zip64, 8);
    } else if (extra.hasZip64 && !takeZip64(extra, size, packed, nullptr) && !described) {
        return refuse(u"zip.zip64"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "its long and short sizes disagree")));
    }
    // With a descriptor each field may be left zero, for it was not known yet.
    const auto agrees = [described](quint64 local, quint64 central) { return local == central || (described && local == 0); };
    if (!agrees(crc, record.crc) || !agrees(packed, record.packed) || !agrees(size, record.size))
        return disagree(QT_TRANSLATE_NOOP("PhoLuat", "directory and file header give two sizes or checksums"));

    const quint64 dataEnd = record.offset + static_cast<quint64>(localSize + nameSize + extraSize) + record.packed;
    if (dataEnd > next)
        return refuse(u"zip.overlap"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "its data runs into the next file, as in files made to fill a disk")));
    const quint64 rest = next - dataEnd;
    if (described) {
        if (rest != 12 && rest != 16 && rest != 20 && rest != 24)
            return refuse(u"zip.descriptor"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "the sizes that should follow its data are not there")));
        const auto descriptor = readAt(device, dataEnd, static_cast<qint64>(rest));
        if (!descriptor)
            return std::unexpected(descriptor.error());
        if (!isDescriptor(*descriptor, record))
            return refuse(u"zip.descriptor"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "the sizes that follow its data contradict the directory")));
    } else if (rest != 0) {
        return refuse(u"zip.gap"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "there is hidden data between it and what follows")));
    }
    return {};
}

Result<> checkPlaces(QIODevice &device, const QList<ZipRecord> &records, quint64 directoryOffset)
{
    QList<const ZipRecord *> byPlace;
    byPlace.reserve(records.size());
    for (const ZipRecord &record : records)
        byPlace.append(&record);
    std::ranges::sort(byPlace, {}, &ZipRecord::offset);
    if (!byPlace.isEmpty() && byPlace.first()->offset != 0)
        return refuse(u"zip.prefix"_s, {}, say(QT_TRANSLATE_NOOP("PhoLuat", "there is other data before its first file, so it may be two kinds of file at once")));
    if (byPlace.isEmpty() && directoryOffset != 0)
        return refuse(u"zip.prefix"_s, {}, say(QT_TRANSLATE_NOOP("PhoLuat", "there is other data before its directory")));
    for (qsizetype i = 0; i < byPlace.size(); ++i) {
        const quint64 next = i + 1 < byPlace.size() ? byPlace.at(i + 1)->offset : directoryOffset;
        if (next == byPlace.at(i)->offset) {
            return refuse(u"zip.overlap"_s, byPlace.at(i)->name, say(QT_TRANSLATE_NOOP("PhoLuat", "it shares its data with another entry, as in files made to fill a disk")));
        }
        if (const auto local = checkLocal(device, *byPlace.at(i), next); !local)
            return std::unexpected(local.error());
    }
    return {};
}

/// No two names that one file system would take for one; no file that is also a folder.
Result<> checkNames(const QList<ZipRecord> &records, Findings &findings)
{
    QHash<QString, bool> folders; // key → is a folder
    QHash<QString, QString> skeletons;
    for (const ZipRecord &record : records) {
        const QString path = record.isFolder ? record.name.chopped(1) : record.name;
        const QString key = collisionKey(path);
        if (const auto same = folders.constFind(key); same != folders.cend()) {
            return refuse(*same == record.isFolder ? u"zip.duplicate"_s : u"zip.clash"_s, record.name,
                          say(QT_TRANSLATE_NOOP("PhoLuat", "its name stands twice (letter case and the form of accents do not count)")));
        }
        folders.insert(key, record.isFolder);
        const QString skeleton = lookAlikeKey(path);
        if (skeletons.contains(skeleton) || mixesScripts(path)) {
            findings.append({Severity::Warning, u"zip.lookalike"_s,
                             QCoreApplication::translate("PhoLuat", "The name \"%1\" can be taken for another one: it uses letters of another script or unusual blanks. "
                                                                    "Make sure that you open the file you mean.").arg(shownName(record.name)),
                             record.name});
        }
        skeletons.insert(skeleton, path);
    }
    for (const ZipRecord &record : records) {
        const QString key = collisionKey(record.isFolder ? record.name.chopped(1) : record.name);
        for (qsizetype slash = key.indexOf(u'/'); slash > 0; slash = key.indexOf(u'/', slash + 1)) {
            const auto parent = folders.constFind(key.left(slash));
            if (parent != folders.cend() && !*parent)
                return refuse(u"zip.clash"_s, record.name, say(QT_TRANSLATE_NOOP("PhoLuat", "it lies in a folder that is also a file")));
        }
    }
    return {};
}

} // namespace

Error zipError(const QString &code, const QString &entry, const QString &what, const QString &detail)
{
    const QString shown = shownName(entry);
    const QString text = entry.isEmpty()
        ? QCoreApplication::translate("PhoLuat", "The archive cannot be trusted: %1. Nothing was taken from it. Ask the sender to make it again and send it once more.").arg(what)
        : QCoreApplication::translate("PhoLuat", "The archive cannot be trusted because of \"%1\": %2. Nothing was taken from it. Ask the sender to make it again and send it once more.").arg(shown, what);
    return {ErrorKind::Damaged, text, detail.isEmpty() ? shown : detail, code};
}

Result<ZipDirectory> readZipDirectory(QIODevice &device, const ArchiveLimits &limits)
{
    if (device.size() > limits.archiveBytes) {
        return refuse(u"zip.limit.archive"_s, {},
                      QCoreApplication::translate("PhoLuat", "it is larger than %1 MiB").arg(limits.archiveBytes >> 20));
    }
    const auto end = readZipEnd(device);
    if (!end)
        return std::unexpected(end.error());
    const auto tooMany = [&limits] {
        return refuse(u"zip.limit.entries"_s, {}, QCoreApplication::translate("PhoLuat", "it holds more than %1 files").arg(limits.entries));
    };
    if (end->count > static_cast<quint64>(limits.entries))
        return tooMany();
    // Generous for every honest record; keeps a lying size from being read into memory.
    constexpr quint64 recordBytes = 4096;
    if (end->directorySize > recordBytes * (static_cast<quint64>(limits.entries) + 1))
        return tooMany();
    const auto bytes = readAt(device, end->directoryOffset, static_cast<qint64>(end->directorySize));
    if (!bytes)
        return std::unexpected(bytes.error());

    ZipDirectory directory;
    qsizetype at = 0;
    quint64 total = 0;
    while (at < bytes->size()) {
        if (static_cast<quint64>(directory.records.size()) == end->count)
            return refuse(u"zip.count"_s, {}, say(QT_TRANSLATE_NOOP("PhoLuat", "it holds more files than its end record says")));
        auto record = readCentral(*bytes, at, limits);
        if (!record)
            return std::unexpected(record.error());
        total += record->size;
        if (total > static_cast<quint64>(limits.totalBytes)) {
            return refuse(u"zip.limit.total"_s, record->name,
                          QCoreApplication::translate("PhoLuat", "all its files together would take more than %1 MiB").arg(limits.totalBytes >> 20));
        }
        directory.records.append(*std::move(record));
    }
    if (static_cast<quint64>(directory.records.size()) != end->count)
        return refuse(u"zip.count"_s, {}, say(QT_TRANSLATE_NOOP("PhoLuat", "it holds fewer files than its end record says")));
    if (const auto places = checkPlaces(device, directory.records, end->directoryOffset); !places)
        return std::unexpected(places.error());
    if (const auto names = checkNames(directory.records, directory.findings); !names)
        return std::unexpected(names.error());
    return directory;
}

} // namespace PhoLuat
