// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/tarwalk.h"

#include "archive/entryname.h"
#include "archive/zipdirectory.h"
#include "base/nfc.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr qint64 blockSize = 512;
constexpr qint64 largestExtra = 16 * 1024; ///< of a pax header or a long name
constexpr qint64 largestTail = 1024 * 1024;
constexpr qint64 pieceSize = 256 * 1024;

std::unexpected<Error> refuse(const QString &code, const QString &entry, const QString &what)
{
    return std::unexpected(zipError(code, entry, what));
}

std::unexpected<Error> badHeader(const QString &entry)
{
    return refuse(u"tar.header"_s, entry, QCoreApplication::translate("PhoLuat", "it holds something that is no header of a file"));
}

/// Octal as POSIX writes it, or GNU's base 256. Nothing when it is neither, or does not fit.
std::optional<qint64> numberAt(QByteArrayView field)
{
    constexpr qint64 most = 1LL << 48;
    qint64 value = 0;
    if ((static_cast<quint8>(field.front()) & 0x80) != 0) {
        if (static_cast<quint8>(field.front()) != 0x80)
            return std::nullopt; // negative, or larger than any disk
        for (const char c : field.sliced(1)) {
            value = value * 256 + static_cast<quint8>(c);
            if (value > most)
                return std::nullopt;
        }
        return value;
    }
    qsizetype at = 0;
    while (at < field.size() && field.at(at) == ' ')
        ++at;
    for (; at < field.size() && field.at(at) >= '0' && field.at(at) <= '7'; ++at)
        value = value * 8 + (field.at(at) - '0');
    for (; at < field.size(); ++at) {
        if (field.at(at) != ' ' && field.at(at) != '\0')
            return std::nullopt;
    }
    return value;
}

QByteArray textAt(QByteArrayView field)
{
    const qsizetype zero = field.indexOf('\0');
    return (zero < 0 ? field : field.first(zero)).toByteArray();
}

bool isZero(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return c == '\0'; });
}

} // namespace

struct TarWalk::Header {
    QByteArray name;
    qint64 size = 0;
    char type = '0';

    static Result<Header> read(QByteArrayView block);
};

/// What extended headers said of the entry that follows them.
struct TarWalk::Extras {
    std::optional<QByteArray> paxPath = {};
    std::optional<QByteArray> longName = {};
    std::optional<qint64> size = {};
    bool hasPax = false;
};

Result<TarWalk::Header> TarWalk::Header::read(QByteArrayView block)
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < block.size(); ++i)
        sum += i >= 148 && i < 156 ? ' ' : static_cast<quint8>(block.at(i));
    if (numberAt(block.sliced(148, 8)) != sum)
        return badHeader({});
    Header header{textAt(block.first(100)), 0, block.at(156)};
    const QByteArrayView magic = block.sliced(257, 8);
    const bool isPosix = magic == QByteArrayView("ustar\0" "00", 8);
    if (!isPosix && magic != QByteArrayView("ustar  \0", 8))
        return badHeader(QString::fromUtf8(header.name));
    if (isPosix && block.at(345) != '\0')
        header.name = textAt(block.sliced(345, 155)) + '/' + header.name;
    const auto size = numberAt(block.sliced(124, 12));
    if (!size)
        return refuse(u"tar.size"_s, QString::fromUtf8(header.name), QCoreApplication::translate("PhoLuat", "the size it declares is no size"));
    header.size = *size;
    return header;
}

Result<qint64> TarWalk::block(char *to)
{
    auto got = m_stream.read(to, blockSize);
    if (got && *got != blockSize)
        return refuse(u"tar.truncated"_s, m_name, QCoreApplication::translate("PhoLuat", "the archive ends before its end mark"));
    return got;
}

Result<> TarWalk::skip()
{
    QByteArray piece(std::min(pieceSize, m_left + m_padding), Qt::Uninitialized);
    while (m_left + m_padding > 0) {
        const qint64 part = std::min<qint64>(piece.size(), m_left + m_padding);
        const auto got = m_stream.read(piece.data(), part);
        if (!got)
            return std::unexpected(got.error());
        if (*got != part)
            return refuse(u"tar.truncated"_s, m_name, QCoreApplication::translate("PhoLuat", "the archive ends before its end mark"));
        const qint64 content = std::min(part, m_left);
        m_left -= content;
        m_padding -= part - content;
    }
    return {};
}

/// After one empty block: a second one, then nothing but filling.
Result<> TarWalk::proveEnd()
{
    m_isDone = true;
    std::array<char, blockSize> bytes{};
    if (const auto second = block(bytes.data()); !second)
        return std::unexpected(second.error());
    qint64 tail = 0;
    while (true) {
        if (!isZero(bytes))
            return refuse(u"tar.after"_s, {}, QCoreApplication::translate("PhoLuat", "there is other data behind its end"));
        const auto got = m_stream.read(bytes.data(), blockSize);
        if (!got)
            return std::unexpected(got.error());
        std::ranges::fill(bytes.begin() + *got, bytes.end(), '\0');
        if (*got == 0)
            return {};
        tail += *got;
        if (tail > largestTail)
            return refuse(u"tar.after"_s, {}, QCoreApplication::translate("PhoLuat", "there is other data behind its end"));
    }
}

Result<QByteArray> TarWalk::payload(const Header &header)
{
    if (header.size > largestExtra)
        return refuse(u"tar.limit.header"_s, QString::fromUtf8(header.name), QCoreApplication::translate("PhoLuat", "a header is larger than %1 KiB; no honest name needs that").arg(largestExtra >> 10));
    QByteArray bytes;
    m_left = header.size;
    m_padding = (blockSize - header.size % blockSize) % blockSize;
    const auto done = read([&bytes](QByteArrayView part) {
        bytes.append(part);
        return true;
    });
    if (!done)
        return std::unexpected(done.error());
    if (const auto skipped = skip(); !skipped)
        return std::unexpected(skipped.error());
    return bytes;
}

Result<> TarWalk::takeExtra(const Header &header, Extras &extras)
{
    const auto bytes = payload(header);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto ambiguous = [] { return refuse(u"tar.ambiguous"_s, {}, QCoreApplication::translate("PhoLuat", "its headers say two things of one file")); };
    if (header.type == 'L') {
        if (extras.longName)
            return ambiguous();
        extras.longName = textAt(*bytes);
        return {};
    }
    if (header.type == 'x' && std::exchange(extras.hasPax, true))
        return ambiguous();
    // Records "length key=value\n" (POSIX.1-2017, pax, "pax Extended Header").
    qsizetype at = 0;
    while (at < bytes->size()) {
        const qsizetype blank = bytes->indexOf(' ', at);
        bool isNumber = false;
        const qsizetype length = blank < 0 ? 0 : bytes->sliced(at, blank - at).toLongLong(&isNumber);
        if (!isNumber || length < 5 || length > bytes->size() - at || bytes->at(at + length - 1) != '\n' || at + length <= blank + 1)
            return badHeader({});
        const QByteArray record = bytes->sliced(blank + 1, at + length - 1 - blank - 1);
        at += length;
        const qsizetype equals = record.indexOf('=');
        const QByteArray key = record.left(equals);
        const QByteArray value = record.mid(equals + 1);
        if (equals <= 0)
            return badHeader({});
        if (key == "path" || key == "size") {
            if (header.type == 'g' || (key == "path" ? extras.paxPath.has_value() : extras.size.has_value()))
                return ambiguous();
            if (key == "path")
                extras.paxPath = value;
            else
                extras.size = value.toLongLong();
        } else if (key == "linkpath" || key == "hdrcharset" || key.startsWith("GNU.sparse.")) {
            return refuse(u"tar.kind"_s, {}, QCoreApplication::translate("PhoLuat", "it uses a feature no ordinary archive has"));
        }
    }
    return {};
}

Result<ArchiveEntry> TarWalk::entryOf(const Header &header, const Extras &extras)
{
    QByteArray raw = extras.paxPath.value_or(extras.longName.value_or(header.name));
    if (extras.paxPath && extras.longName)
        return refuse(u"tar.ambiguous"_s, {}, QCoreApplication::translate("PhoLuat", "its headers say two things of one file"));
    const bool isFolder = header.type == '5';
    if (raw.startsWith("./")) // as `tar -C folder .` writes them
        raw = raw.mid(2);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString decoded = utf8(raw);
    if (utf8.hasError())
        return refuse(u"zip.name.encoding"_s, QString::fromLatin1(raw), QCoreApplication::translate("PhoLuat", "its name is not in UTF-8, and the encoding is not said"));
    const QString name = nfc(decoded);
    m_name = name;

    if (header.type == '1' || header.type == '2')
        return refuse(u"tar.link"_s, name, QCoreApplication::translate("PhoLuat", "it is a link to another file, which may lie outside"));
    if (header.type == '3' || header.type == '4' || header.type == '6')
        return refuse(u"tar.special"_s, name, QCoreApplication::translate("PhoLuat", "it is a device or another special file"));
    if (header.type != '0' && header.type != '\0' && !isFolder)
        return refuse(u"tar.kind"_s, name, QCoreApplication::translate("PhoLuat", "it uses a feature no ordinary archive has"));
    if (extras.size && *extras.size != header.size)
        return refuse(u"tar.ambiguous"_s, name, QCoreApplication::translate("PhoLuat", "its headers say two things of one file"));
    if (isFolder && (name.isEmpty() || name == "."_L1) && header.size == 0)
        return ArchiveEntry{{}, 0, true}; // the folder that was packed, itself
    if (auto trouble = troubleWithEntryName(name, m_limits))
        return std::unexpected(*trouble);
    if (isFolder ? header.size != 0 : name.endsWith(u'/'))
        return refuse(u"tar.special"_s, name, QCoreApplication::translate("PhoLuat", "its name, its kind and its size disagree on whether it is a folder"));
    if (header.size > m_limits.entryBytes) {
        return refuse(u"tar.limit.entry"_s, name,
                      QCoreApplication::translate("PhoLuat", "it would unpack to %1 MiB; at most %2 MiB are taken").arg(header.size >> 20).arg(m_limits.entryBytes >> 20));
    }
    m_total += header.size;
    if (m_total > m_limits.totalBytes)
        return refuse(u"tar.limit.total"_s, name, QCoreApplication::translate("PhoLuat", "all its files together would take more than %1 MiB").arg(m_limits.totalBytes >> 20));
    return ArchiveEntry{name, header.size, isFolder};
}

/// No two names that one file system would take for one; no file that is also a folder.
Result<> TarWalk::remember(const ArchiveEntry &entry)
{
    if (entry.name.isEmpty())
        return {};
    const QString key = collisionKey(entry.name.endsWith(u'/') ? entry.name.chopped(1) : entry.name);
    const auto same = m_known.constFind(key);
    if (same != m_known.cend() && !(*same && entry.isFolder)) {
        return refuse(*same == entry.isFolder ? u"tar.duplicate"_s : u"tar.clash"_s, entry.name,
                      QCoreApplication::translate("PhoLuat", "its name stands twice (letter case and the form of accents do not count)"));
    }
    m_known.insert(key, entry.isFolder);
    for (qsizetype slash = key.indexOf(u'/'); slash > 0; slash = key.indexOf(u'/', slash + 1)) {
        const QString parent = key.left(slash);
        if (!m_known.value(parent, true))
            return refuse(u"tar.clash"_s, entry.name, QCoreApplication::translate("PhoLuat", "it lies in a folder that is also a file"));
        m_known.insert(parent, true);
    }
    return {};
}

Result<std::optional<ArchiveEntry>> TarWalk::next()
{
    if (m_isDone)
        return std::nullopt;
    if (const auto skipped = skip(); !skipped)
        return std::unexpected(skipped.error());
    Extras extras;
    bool isGlobal = false;
    while (true) {
        std::array<char, blockSize> bytes{};
        if (const auto got = block(bytes.data()); !got)
            return std::unexpected(got.error());
        if (isZero(bytes)) {
            if (extras.hasPax || extras.longName)
                return badHeader(m_name);
            if (const auto proved = proveEnd(); !proved)
                return std::unexpected(proved.error());
            return std::nullopt;
        }
        const auto header = Header::read(bytes);
        if (!header)
            return std::unexpected(header.error());
        if (header->type == 'x' || header->type == 'L' || (header->type == 'g' && !isGlobal)) {
            isGlobal = isGlobal || header->type == 'g';
            if (const auto taken = takeExtra(*header, extras); !taken)
                return std::unexpected(taken.error());
            continue;
        }
        if (++m_count > m_limits.entries)
            return refuse(u"tar.limit.entries"_s, {}, QCoreApplication::translate("PhoLuat", "it holds more than %1 files").arg(m_limits.entries));
        auto entry = entryOf(*header, extras);
        if (!entry)
            return std::unexpected(entry.error());
        if (const auto kept = remember(*entry); !kept)
            return std::unexpected(kept.error());
        m_left = entry->size;
        m_padding = (blockSize - entry->size % blockSize) % blockSize;
        return *entry;
    }
}

Result<> TarWalk::read(const std::function<bool(QByteArrayView)> &sink)
{
    QByteArray piece(std::min(pieceSize, m_left), Qt::Uninitialized);
    while (m_left > 0) {
        const qint64 part = std::min<qint64>(piece.size(), m_left);
        const auto got = m_stream.read(piece.data(), part);
        if (!got)
            return std::unexpected(got.error());
        if (*got != part)
            return refuse(u"tar.truncated"_s, m_name, QCoreApplication::translate("PhoLuat", "the archive ends before its end mark"));
        m_left -= part;
        if (!sink(QByteArrayView(piece.constData(), part)))
            return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "Stopped, as you asked."), {}, u"stopped"_s);
    }
    return {};
}

} // namespace PhoLuat
