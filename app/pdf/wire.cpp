// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/wire.h"

#include "base/nfc.h"

#include <QStringDecoder>
#include <QtEndian>

#include <bit>
#include <cmath>

namespace PhoLuat::PdfWire {

namespace {

template<class Number>
void append(QByteArray &bytes, Number value)
{
    char buffer[sizeof(Number)];
    qToLittleEndian(value, buffer);
    bytes.append(buffer, sizeof buffer);
}

} // namespace

qint64 payloadLimit(Kind kind)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    switch (kind) {
    case Kind::Hello:
    case Kind::SelfTest:
    case Kind::Failure: return 16 * 1024;
    case Kind::Open:
    case Kind::OpenBefore: return documentLimit;
    case Kind::Facts:
    case Kind::Signatures: return mebibyte;
    case Kind::Page:
    case Kind::Thumbnail: return 64;
    case Kind::Text: return textLimit * 3 + 8;
    case Kind::Boxes: return 64 * mebibyte;
    case Kind::Image: return pixelLimit * 4 + 8;
    }
    return -1;
}

QByteArray packedHeader(const Header &header)
{
    QByteArray bytes;
    bytes.reserve(headerBytes);
    append(bytes, magic);
    append(bytes, version);
    append(bytes, std::to_underlying(header.kind));
    append(bytes, header.flags);
    append(bytes, header.request);
    append(bytes, header.length);
    return bytes;
}

std::optional<Header> unpackedHeader(QByteArrayView bytes)
{
    if (bytes.size() != headerBytes || qFromLittleEndian<quint32>(bytes.data()) != magic
        || qFromLittleEndian<quint16>(bytes.data() + 4) != version)
        return std::nullopt;
    Header header;
    header.kind = static_cast<Kind>(qFromLittleEndian<quint8>(bytes.data() + 6));
    header.flags = qFromLittleEndian<quint8>(bytes.data() + 7);
    header.request = qFromLittleEndian<quint32>(bytes.data() + 8);
    header.length = qFromLittleEndian<quint32>(bytes.data() + 12);
    if (header.length > payloadLimit(header.kind))
        return std::nullopt;
    return header;
}

Writer &Writer::number(qint32 value)
{
    append(m_bytes, value);
    return *this;
}

Writer &Writer::large(qint64 value)
{
    append(m_bytes, value);
    return *this;
}

Writer &Writer::real(double value)
{
    append(m_bytes, std::bit_cast<quint64>(value));
    return *this;
}

Writer &Writer::flag(bool value)
{
    append(m_bytes, static_cast<quint8>(value ? 1 : 0));
    return *this;
}

Writer &Writer::text(QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    append(m_bytes, static_cast<quint32>(utf8.size()));
    m_bytes.append(utf8);
    return *this;
}

QByteArrayView Reader::take(qsizetype count)
{
    if (!m_isGood || count < 0 || count > m_bytes.size()) {
        m_isGood = false;
        return {};
    }
    const QByteArrayView taken = m_bytes.first(count);
    m_bytes = m_bytes.sliced(count);
    return taken;
}

qint32 Reader::number()
{
    const QByteArrayView bytes = take(sizeof(qint32));
    return bytes.isEmpty() ? 0 : qFromLittleEndian<qint32>(bytes.data());
}

qint64 Reader::large()
{
    const QByteArrayView bytes = take(sizeof(qint64));
    return bytes.isEmpty() ? 0 : qFromLittleEndian<qint64>(bytes.data());
}

double Reader::real()
{
    const QByteArrayView bytes = take(sizeof(quint64));
    const double value = bytes.isEmpty() ? 0.0 : std::bit_cast<double>(qFromLittleEndian<quint64>(bytes.data()));
    if (!std::isfinite(value)) {
        m_isGood = false;
        return 0.0;
    }
    return value;
}

bool Reader::flag()
{
    const QByteArrayView bytes = take(1);
    return !bytes.isEmpty() && bytes.front() != 0;
}

QString Reader::text(qsizetype characters)
{
    const QByteArrayView prefix = take(sizeof(quint32));
    const QByteArrayView utf8 = prefix.isEmpty() ? prefix : take(qFromLittleEndian<quint32>(prefix.data()));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = nfc(decoder(utf8));
    if (decoder.hasError() || text.size() > characters) {
        m_isGood = false;
        return {};
    }
    return text;
}

QByteArrayView Reader::rest()
{
    return take(m_bytes.size());
}

} // namespace PhoLuat::PdfWire
