// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/packedstream.h"

#include "archive/zipbytes.h"
#include "archive/zipdirectory.h"

#include <KCompressionDevice>
#include <KFilterBase>

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr qsizetype inSize = 128 * 1024;
constexpr quint64 largestWindow = 64ULL * 1024 * 1024;
constexpr qint64 gzipTrailer = 8;
constexpr quint32 zstdMagic = 0xfd2fb528;

std::unexpected<Error> refuse(const QString &code, const QString &what)
{
    return std::unexpected(zipError(code, {}, what));
}

std::unexpected<Error> damagedPacking()
{
    return refuse(u"tar.packing"_s, QCoreApplication::translate("PhoLuat", "it cannot be unpacked; it was changed or damaged on the way"));
}

std::unexpected<Error> cutOff()
{
    return refuse(u"tar.truncated"_s, QCoreApplication::translate("PhoLuat", "its end is missing"));
}

std::unexpected<Error> somethingBehind()
{
    return refuse(u"tar.after"_s, QCoreApplication::translate("PhoLuat", "there is other data behind its end"));
}

Result<QByteArray> bytesAt(QFile &file, qint64 at, qint64 size)
{
    if (!file.seek(at))
        return cutOff();
    QByteArray bytes = file.read(size);
    if (bytes.size() != size)
        return cutOff();
    return bytes;
}

/// Proves that the file is one zstd frame that needs no more memory than we give; answers where its blocks begin (RFC 8878, 3.1.1.1).
Result<qint64> zstdBlocks(QFile &file, bool &hasChecksum)
{
    const auto head = bytesAt(file, 0, 6);
    if (!head)
        return std::unexpected(head.error());
    if (u32At(*head, 0) != zstdMagic)
        return damagedPacking();
    const auto descriptor = static_cast<quint8>(head->at(4));
    const bool isSingle = (descriptor & 0x20) != 0;
    hasChecksum = (descriptor & 0x04) != 0;
    if ((descriptor & 0x08) != 0)
        return damagedPacking();
    if ((descriptor & 0x03) != 0)
        return refuse(u"tar.packing"_s, QCoreApplication::translate("PhoLuat", "it can be unpacked only with a dictionary that did not come with it"));
    static constexpr std::array<qint64, 4> sizeBytes{0, 2, 4, 8};
    qint64 contentBytes = sizeBytes.at(descriptor >> 6);
    if (isSingle && contentBytes == 0)
        contentBytes = 1;
    const qint64 contentAt = isSingle ? 5 : 6;
    const auto content = bytesAt(file, contentAt, contentBytes);
    if (!content)
        return std::unexpected(content.error());
    const auto windowByte = static_cast<quint8>(head->at(5));
    quint64 window = (1ULL << (10 + (windowByte >> 3)));
    window += window / 8 * (windowByte & 7);
    if (isSingle) {
        window = 0;
        for (qsizetype i = content->size(); i > 0; --i)
            window = (window << 8) | static_cast<quint8>(content->at(i - 1));
    }
    if (window > largestWindow)
        return refuse(u"tar.limit.window"_s, QCoreApplication::translate("PhoLuat", "unpacking it would take more than 64 MiB of memory at once"));
    return contentAt + contentBytes;
}

/// Steps from block to block without unpacking, so that the end of the frame is known to be the end of the file.
Result<> walkZstd(QFile &file)
{
    bool hasChecksum = false;
    const auto begin = zstdBlocks(file, hasChecksum);
    if (!begin)
        return std::unexpected(begin.error());
    qint64 at = *begin;
    while (true) {
        const auto bytes = bytesAt(file, at, 3);
        if (!bytes)
            return std::unexpected(bytes.error());
        const quint32 header = static_cast<quint8>(bytes->at(0)) | (static_cast<quint32>(static_cast<quint8>(bytes->at(1))) << 8)
            | (static_cast<quint32>(static_cast<quint8>(bytes->at(2))) << 16);
        const quint32 type = (header >> 1) & 3;
        constexpr quint32 repeated = 1;
        constexpr quint32 reserved = 3;
        if (type == reserved)
            return damagedPacking();
        at += 3 + (type == repeated ? 1 : static_cast<qint64>(header >> 3));
        if ((header & 1) != 0)
            break;
    }
    at += hasChecksum ? 4 : 0;
    if (at > file.size())
        return cutOff();
    if (at < file.size())
        return somethingBehind();
    return {};
}

/// Where the deflated bytes of a gzip member begin (RFC 1952, 2.3).
Result<qint64> gzipBegin(QFile &file)
{
    constexpr qint64 longestHeader = 64 * 1024;
    constexpr quint8 hasCrc = 2;
    constexpr quint8 hasExtra = 4;
    constexpr quint8 hasName = 8;
    constexpr quint8 hasComment = 16;
    const auto head = bytesAt(file, 0, std::min(longestHeader, file.size()));
    if (!head || head->size() < 10 + gzipTrailer)
        return cutOff();
    const auto flags = static_cast<quint8>(head->at(3));
    if (head->at(2) != 8 || (flags & 0xe0) != 0)
        return damagedPacking();
    qsizetype at = 10;
    if ((flags & hasExtra) != 0)
        at += head->size() > at + 2 ? 2 + u16At(*head, at) : head->size();
    for (const quint8 text : {hasName, hasComment}) {
        if ((flags & text) == 0)
            continue;
        const qsizetype zero = at < head->size() ? head->indexOf('\0', at) : -1;
        if (zero < 0)
            return damagedPacking();
        at = zero + 1;
    }
    at += (flags & hasCrc) != 0 ? 2 : 0;
    if (at >= head->size())
        return cutOff();
    return at;
}

constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? (value >> 1) ^ 0xedb88320U : value >> 1;
        table[i] = value;
    }
    return table;
}();

quint32 crcOf(quint32 crc, QByteArrayView bytes)
{
    crc = ~crc;
    for (const char c : bytes)
        crc = crcTable[(crc ^ static_cast<quint8>(c)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

} // namespace

PackedStream::PackedStream(QFile &file, BulkKind kind, const ArchiveLimits &limits)
    : m_file(&file)
    , m_kind(kind)
    , m_limits(limits)
    , m_filter(KCompressionDevice::filterForCompressionType(kind == BulkKind::Zstd ? KCompressionDevice::Zstd : KCompressionDevice::GZip))
{
}

PackedStream::PackedStream(PackedStream &&) noexcept = default;
PackedStream &PackedStream::operator=(PackedStream &&) noexcept = default;

PackedStream::~PackedStream()
{
    if (m_filter)
        m_filter->terminate();
}

Result<PackedStream> PackedStream::open(QFile &file, BulkKind kind, const ArchiveLimits &limits)
{
    if (file.size() > limits.archiveBytes)
        return refuse(u"tar.limit.archive"_s, QCoreApplication::translate("PhoLuat", "it is larger than %1 MiB").arg(limits.archiveBytes >> 20));
    qint64 begin = 0;
    if (kind == BulkKind::Zstd) {
        if (const auto whole = walkZstd(file); !whole)
            return std::unexpected(whole.error());
    } else {
        const auto found = gzipBegin(file);
        if (!found)
            return std::unexpected(found.error());
        begin = *found;
    }
    PackedStream stream(file, kind, limits);
    stream.m_inEnd = file.size() - (kind == BulkKind::Gzip ? gzipTrailer : 0);
    stream.m_filter->setFilterFlags(KFilterBase::NoHeaders);
    if (!file.seek(begin) || !stream.m_filter->init(QIODevice::ReadOnly))
        return damagedPacking();
    stream.m_filter->setInBuffer(nullptr, 0);
    return stream;
}

Result<> PackedStream::fill()
{
    m_in = m_file->read(std::min<qint64>(inSize, m_inEnd - m_file->pos()));
    if (m_in.isEmpty())
        return cutOff();
    m_fed += m_in.size();
    m_filter->setInBuffer(m_in.constData(), static_cast<uint>(m_in.size()));
    return {};
}

Result<> PackedStream::end()
{
    m_isDone = true;
    if (m_kind == BulkKind::Zstd)
        return {}; // the walk proved that nothing follows
    if (m_filter->inBufferAvailable() != 0 || m_file->pos() != m_inEnd)
        return somethingBehind();
    const auto trailer = bytesAt(*m_file, m_inEnd, gzipTrailer);
    if (!trailer)
        return std::unexpected(trailer.error());
    if (u32At(*trailer, 0) != m_crc || u32At(*trailer, 4) != static_cast<quint32>(m_out))
        return damagedPacking();
    return {};
}

Result<qint64> PackedStream::read(char *to, qint64 size)
{
    qint64 filled = 0;
    while (filled < size && !m_isDone) {
        if (m_filter->inBufferEmpty()) {
            // The filter may still hold unpacked bytes; only when it gives none is more input needed.
            if (const auto more = fill(); !more)
                return std::unexpected(more.error());
        }
        const qint64 wanted = std::min<qint64>(size - filled, 1 << 20);
        m_filter->setOutBuffer(to + filled, static_cast<uint>(wanted));
        const KFilterBase::Result result = m_filter->uncompress();
        if (result == KFilterBase::Error)
            return damagedPacking();
        const qint64 got = wanted - m_filter->outBufferAvailable();
        if (m_kind == BulkKind::Gzip)
            m_crc = crcOf(m_crc, QByteArrayView(to + filled, got));
        filled += got;
        m_out += got;
        const qint64 used = m_fed - m_filter->inBufferAvailable();
        if (m_out > m_limits.ratioFrom && m_out / std::max<qint64>(used, 1) > m_limits.ratio) {
            return refuse(u"tar.bomb.ratio"_s, QCoreApplication::translate("PhoLuat", "it would unpack to more than %1 times its size, as files made to fill a disk do").arg(m_limits.ratio));
        }
        constexpr qint64 headers = 64LL * 1024 * 1024;
        if (m_out > m_limits.totalBytes + headers)
            return refuse(u"tar.limit.total"_s, QCoreApplication::translate("PhoLuat", "all its files together would take more than %1 MiB").arg(m_limits.totalBytes >> 20));
        if (result == KFilterBase::End) {
            if (const auto ended = end(); !ended)
                return std::unexpected(ended.error());
        }
    }
    return filled;
}

} // namespace PhoLuat
