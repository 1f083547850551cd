// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QTemporaryDir>
#include <QtEndian>

#include <array>

namespace PhoLuat::Testing {

/// CRC-32 as ZIP has it, bit by bit: slow, short and not the reader's own.
inline quint32 plainCrc(QByteArrayView bytes)
{
    quint32 crc = 0xffffffff;
    for (const char c : bytes) {
        crc ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

/// One entry of a ZIP written by hand; a field that is set in `local` makes the two headers disagree.
struct HandEntry {
    QByteArray name;
    QByteArray data;              ///< as it stands in the file
    quint16 flags = 0x0800;
    quint16 method = 0;
    quint32 crc = plainCrc(data);
    quint32 size = static_cast<quint32>(data.size());
    quint32 packed = static_cast<quint32>(data.size());
    quint32 attributes = 0100644U << 16;
    QByteArray extra = {};
    QByteArray localExtra = {};
    QByteArray localName = name;
    quint16 localMethod = method;
    quint32 localCrc = crc;
    quint32 localSize = size;
    quint32 localPacked = packed;
    quint16 localDate = 33;
    quint16 disk = 0;
    QByteArray after = {};        ///< between its data and what follows
    qint64 offset = -1;           ///< in the directory, when it lies
};

struct HandZip {
    QList<HandEntry> entries;
    QByteArray before = {};
    QByteArray beforeDirectory = {};
    QByteArray comment = {};
    QByteArray after = {};
    int count = -1;
    qint64 directoryOffset = -1;
    quint16 diskNumber = 0;

    static void put16(QByteArray &out, quint16 value) { value = qToLittleEndian(value); out.append(reinterpret_cast<const char *>(&value), 2); }
    static void put32(QByteArray &out, quint32 value) { value = qToLittleEndian(value); out.append(reinterpret_cast<const char *>(&value), 4); }

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray out = before;
        QByteArray directory;
        for (const HandEntry &entry : entries) {
            const auto offset = static_cast<quint32>(entry.offset < 0 ? out.size() : entry.offset);
            out += "PK\x03\x04";
            for (const quint16 value : {quint16(20), entry.flags, entry.localMethod, quint16(0), entry.localDate})
                put16(out, value);
            for (const quint32 value : {entry.localCrc, entry.localPacked, entry.localSize})
                put32(out, value);
            put16(out, static_cast<quint16>(entry.localName.size()));
            put16(out, static_cast<quint16>(entry.localExtra.size()));
            out += entry.localName + entry.localExtra + entry.data + entry.after;

            directory += "PK\x01\x02";
            for (const quint16 value : {quint16(0x0314), quint16(20), entry.flags, entry.method, quint16(0), quint16(33)})
                put16(directory, value);
            for (const quint32 value : {entry.crc, entry.packed, entry.size})
                put32(directory, value);
            for (const quint16 value : {static_cast<quint16>(entry.name.size()), static_cast<quint16>(entry.extra.size()), quint16(0), entry.disk, quint16(0)})
                put16(directory, value);
            put32(directory, entry.attributes);
            put32(directory, offset);
            directory += entry.name + entry.extra;
        }
        out += beforeDirectory;
        const auto at = static_cast<quint32>(directoryOffset < 0 ? out.size() : directoryOffset);
        out += directory;
        out += "PK\x05\x06";
        const auto number = static_cast<quint16>(count < 0 ? entries.size() : count);
        for (const quint16 value : {diskNumber, diskNumber, number, number})
            put16(out, value);
        put32(out, static_cast<quint32>(directory.size()));
        put32(out, at);
        put16(out, static_cast<quint16>(comment.size()));
        return out + comment + after;
    }

    [[nodiscard]] QString write(const QTemporaryDir &folder) const
    {
        const QString path = folder.filePath(QStringLiteral("hand.zip"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes()) < 0)
            return {};
        return path;
    }
};

} // namespace PhoLuat::Testing
