// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zipend.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr qint64 endSize = 22;
constexpr qint64 locatorSize = 20;
constexpr qint64 end64Size = 56;
constexpr qint64 longestComment = 65535;
const QByteArray endMark = QByteArrayLiteral("PK\x05\x06");
const QByteArray locatorMark = QByteArrayLiteral("PK\x06\x07");
const QByteArray end64Mark = QByteArrayLiteral("PK\x06\x06");

QString say(const char *text)
{
    return QCoreApplication::translate("PhoLuat", text);
}

} // namespace

ZipExtra readZipExtra(QByteArrayView bytes)
{
    ZipExtra extra;
    QSet<quint16> seen;
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (bytes.size() - at < 4) {
            extra.broken = true;
            return extra;
        }
        const quint16 id = u16At(bytes, at);
        const quint16 size = u16At(bytes, at + 2);
        at += 4;
        if (bytes.size() - at < size || seen.contains(id)) {
            extra.broken = true;
            return extra;
        }
        seen.insert(id);
        const QByteArrayView field = bytes.sliced(at, size);
        if (id == 0x0001) {
            extra.zip64 = field;
            extra.hasZip64 = true;
        } else if (id == 0x9901 || id == 0x0017) {
            extra.encrypted = true;
        } else if (id == 0x7075 || id == 0x6375) {
            if (size < 5 || field.front() != 1)
                extra.unicodeBroken = true;
            else
                (id == 0x7075 ? extra.unicodePath : extra.unicodeComment) = field.sliced(5).toByteArray();
        }
        at += size;
    }
    return extra;
}

Result<QByteArray> readAt(QIODevice &device, quint64 offset, qint64 size)
{
    const quint64 end = static_cast<quint64>(device.size());
    if (offset > end || static_cast<quint64>(size) > end - offset || !device.seek(static_cast<qint64>(offset)))
        return std::unexpected(zipError(u"zip.truncated"_s, {}, say(QT_TRANSLATE_NOOP("PhoLuat", "it ends before its own records do"))));
    QByteArray bytes = device.read(size);
    if (bytes.size() != size)
        return std::unexpected(zipError(u"zip.truncated"_s, {}, say(QT_TRANSLATE_NOOP("PhoLuat", "it could not be read to its end"))));
    return bytes;
}

static Result<> readEnd64(QIODevice &device, quint64 endAt, ZipEnd &end)
{
    if (endAt < static_cast<quint64>(locatorSize + end64Size))
        return std::unexpected(zipError(u"zip.zip64"_s, {}, say(QT_TRANSLATE_NOOP("PhoLuat", "its Zip64 end record is missing"))));
    const auto locator = readAt(device, endAt - locatorSize, locatorSize);
    if (!locator)
        return std::unexpected(locator.error());
    const quint64 recordAt = endAt - locatorSize - end64Size;
    if (!locator->startsWith(locatorMark) || u32At(*locator, 4) != 0 || u32At(*locator, 16) > 1 || u64At(*locator, 8) != recordAt)
        return std::unexpected(zipError(u"zip.zip64"_s, {}, say(QT_TRANSLATE_NOOP("PhoLuat", "its Zip64 end record is missing or misplaced"))));
    const auto record = readAt(device, recordAt, end64Size);
    if (!record)
        return std::unexpected(record.error());
    if (!record->startsWith(end64Mark) || u64At(*record, 4) != end64Size - 12 || u32At(*record, 16) != 0 || u32At(*record, 20) != 0
        || u64At(*record, 24) != u64At(*record, 32))
        return std::unexpected(zipError(u"zip.zip64"_s, {}, say(QT_TRANSLATE_NOOP("PhoLuat", "its Zip64 end record contradicts itself"))));
    const quint64 count = u64At(*record, 32);
    const quint64 size = u64At(*record, 40);
    const quint64 offset = u64At(*record, 48);
    // Each short field either holds the same number or says "look in the long record".
    if ((end.count != 0xffff && end.count != count) || (end.directorySize != 0xffffffff && end.directorySize != size)
        || (end.directoryOffset != 0xffffffff && end.directoryOffset != offset))
        return std::unexpected(zipError(u"zip.zip64"_s, {}, say(QT_TRANSLATE_NOOP("PhoLuat", "its two end records disagree"))));
    if (count < 0xffff && size < 0xffffffff && offset < 0xffffffff)
        return std::unexpected(zipError(u"zip.zip64"_s, {}, say(QT_TRANSLATE_NOOP("PhoLuat", "it uses Zip64 where no size asks for it"))));
    end = {count, size, offset, recordAt, true};
    return {};
}

Result<ZipEnd> readZipEnd(QIODevice &device)
{
    const qint64 size = device.size();
    if (size < endSize)
        return std::unexpected(zipError(u"zip.end"_s, {}, say(QT_TRANSLATE_NOOP("PhoLuat", "it is too short to be one"))));
    const qint64 tailSize = std::min(size, endSize + longestComment);
    const auto tail = readAt(device, static_cast<quint64>(size - tailSize), tailSize);
    if (!tail)
        return std::unexpected(tail.error());

    // The one end record whose comment reaches exactly to the end of the file.
    qsizetype found = -1;
    bool anyMark = false;
    for (qsizetype at = tail->indexOf(endMark); at >= 0; at = tail->indexOf(endMark, at + 1)) {
        anyMark = true;
        if (tail->size() - at < endSize)
            break;
        if (found < 0 && at + endSize + u16At(*tail, at + 20) == tail->size()) {
            found = at;
            continue;
        }
        if (found >= 0)
            return std::unexpected(zipError(u"zip.ambiguous"_s, {}, say(QT_TRANSLATE_NOOP("PhoLuat", "its comment holds another archive's end record, so two readers could see two contents"))));
    }
    if (found < 0) {
        if (anyMark)
            return std::unexpected(zipError(u"zip.trailing"_s, {}, say(QT_TRANSLATE_NOOP("PhoLuat", "there is data after its last record, or its end is cut"))));
        return std::unexpected(zipError(u"zip.end"_s, {}, say(QT_TRANSLATE_NOOP("PhoLuat", "it has no end record: it is no ZIP file or its end is missing"))));
    }

    const QByteArrayView record = QByteArrayView(*tail).sliced(found);
    const quint16 disk = u16At(record, 4);
    const quint16 directoryDisk = u16At(record, 6);
    if ((disk != 0 && disk != 0xffff) || (directoryDisk != 0 && directoryDisk != 0xffff) || u16At(record, 8) != u16At(record, 10))
        return std::unexpected(zipError(u"zip.multidisk"_s, {}, say(QT_TRANSLATE_NOOP("PhoLuat", "it is one piece of an archive split over several files"))));
    const quint64 endAt = static_cast<quint64>(size - tailSize + found);
    ZipEnd end{u16At(record, 10), u32At(record, 12), u32At(record, 16), endAt, false};

    bool locator = false;
    if (endAt >= static_cast<quint64>(locatorSize)) {
        const auto before = readAt(device, endAt - locatorSize, 4);
        if (!before)
            return std::unexpected(before.error());
        locator = *before == locatorMark;
    }
    if (locator || end.count == 0xffff || end.directorySize == 0xffffffff || end.directoryOffset == 0xffffffff) {
        if (const auto read = readEnd64(device, endAt, end); !read)
            return std::unexpected(read.error());
    }
    if (end.directoryOffset > end.directoryEnd || end.directorySize != end.directoryEnd - end.directoryOffset) {
        return std::unexpected(zipError(u"zip.directory"_s, {}, say(QT_TRANSLATE_NOOP("PhoLuat", "its directory is not where its end record says; something was put before it or cut out"))));
    }
    return end;
}

} // namespace PhoLuat
