// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <optional>

namespace PhoLuat {

/// Little-endian numbers at a place of a ZIP record; the caller has checked the length.
[[nodiscard]] inline quint16 u16At(QByteArrayView bytes, qsizetype at) { return qFromLittleEndian<quint16>(bytes.data() + at); }
[[nodiscard]] inline quint32 u32At(QByteArrayView bytes, qsizetype at) { return qFromLittleEndian<quint32>(bytes.data() + at); }
[[nodiscard]] inline quint64 u64At(QByteArrayView bytes, qsizetype at) { return qFromLittleEndian<quint64>(bytes.data() + at); }

/// What the extra fields of a record say that matters here (APPNOTE 4.5).
struct ZipExtra {
    bool broken = false;            ///< lengths that do not add up, or one field twice
    bool encrypted = false;         ///< 0x9901, 0x0017
    QByteArrayView zip64 = {};      ///< 0x0001
    bool hasZip64 = false;
    std::optional<QByteArray> unicodePath = {}; ///< 0x7075, the UTF-8 name
    std::optional<QByteArray> unicodeComment = {}; ///< 0x6375
    bool unicodeBroken = false;
};

[[nodiscard]] ZipExtra readZipExtra(QByteArrayView bytes);

/// Where the directory lies, from the end records (APPNOTE 4.3.14–4.3.16).
struct ZipEnd {
    quint64 count = 0;
    quint64 directorySize = 0;
    quint64 directoryOffset = 0;
    quint64 directoryEnd = 0; ///< where the first end record begins
    bool zip64 = false;
};

} // namespace PhoLuat
