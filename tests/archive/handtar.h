// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

#include <KCompressionDevice>

namespace PhoLuat::Testing {

/// A tar put together by hand, with whatever in its headers.
struct HandTar {
    QByteArray bytes;

    struct Head {
        QByteArray name;
        char type = '0';
        QByteArray size = {};     ///< the field's text; empty: of the content
        QByteArray link = {};
        QByteArray magic = QByteArray("ustar\0" "00", 8);
        int sumError = 0;
    };

    HandTar &add(const Head &head, const QByteArray &content = {})
    {
        QByteArray block(512, '\0');
        const auto put = [&block](qsizetype at, const QByteArray &text) { block.replace(at, text.size(), text); };
        put(0, head.name.left(100));
        put(100, "0000644");
        put(108, "0000000");
        put(116, "0000000");
        put(124, head.size.isEmpty() ? QByteArray::number(content.size(), 8).rightJustified(11, '0') : head.size);
        put(136, "00000000000");
        put(156, QByteArray(1, head.type));
        put(157, head.link.left(100));
        put(257, head.magic);
        put(148, "        ");
        int sum = head.sumError;
        for (const char c : block)
            sum += static_cast<quint8>(c);
        put(148, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
        bytes += block + content + QByteArray((512 - content.size() % 512) % 512, '\0');
        return *this;
    }

    HandTar &file(const QByteArray &name, const QByteArray &content = "x") { return add({.name = name}, content); }

    static QByteArray paxRecord(const QByteArray &key, const QByteArray &value)
    {
        const QByteArray rest = ' ' + key + '=' + value + '\n';
        qsizetype length = rest.size() + 1;
        while (QByteArray::number(length).size() + rest.size() != length)
            ++length;
        return QByteArray::number(length) + rest;
    }
    HandTar &pax(const QByteArray &records, char type = 'x') { return add({.name = "PaxHeader", .type = type}, records); }

    HandTar &end(qsizetype blocks = 2)
    {
        bytes += QByteArray(512 * blocks, '\0');
        return *this;
    }

    /// Packed to `path`; answers it.
    [[nodiscard]] QString packed(const QString &path, KCompressionDevice::CompressionType type = KCompressionDevice::Zstd) const
    {
        KCompressionDevice device(path, type);
        if (!device.open(QIODevice::WriteOnly) || device.write(bytes) != bytes.size())
            return {};
        device.close();
        return path;
    }
};

} // namespace PhoLuat::Testing
