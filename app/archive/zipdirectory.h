// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/zip.h"

namespace PhoLuat {

/// One record of a central directory, proved equal to its local header (APPNOTE 6.3.10, 4.3.7 and 4.3.12).
struct ZipRecord {
    QByteArray rawName;
    QString name;          ///< NFC
    quint16 flags = 0;
    quint16 method = 0;
    quint16 time = 0;
    quint16 date = 0;
    quint32 crc = 0;
    quint64 packed = 0;
    quint64 size = 0;
    quint64 offset = 0;    ///< of the local header
    bool isFolder = false;
};

struct ZipDirectory {
    QList<ZipRecord> records; ///< in the order of the central directory
    Findings findings;
};

/// Reads end record, central directory and every local header, and refuses whatever two readers could understand
/// differently. Nothing is inflated. The device must be open for reading and seekable.
[[nodiscard]] Result<ZipDirectory> readZipDirectory(QIODevice &device, const ArchiveLimits &limits);

/// Every refusal that names an entry is made here: what, why, what to do.
[[nodiscard]] Error zipError(const QString &code, const QString &entry, const QString &what, const QString &detail = {});

} // namespace PhoLuat
