// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/digest.h"
#include "base/finding.h"
#include "base/result.h"

#include <QDateTime>
#include <QIODevice>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace PhoLuat {

/// Bounds for an archive from outside (reliability.md 5). Each has a message of its own.
struct ArchiveLimits {
    qint64 archiveBytes = 2LL * 1024 * 1024 * 1024;
    qint64 entries = 10'000;
    qint64 entryBytes = 512LL * 1024 * 1024;
    qint64 totalBytes = 4LL * 1024 * 1024 * 1024;
    qint64 ratio = 200;            ///< unpacked : packed, above ratioFrom bytes
    qint64 ratioFrom = 1024 * 1024;
    int nameBytes = 240;
    int levels = 16;
};

struct ArchiveEntry {
    QString name;       ///< NFC, '/'-separated, relative
    qint64 size = 0;    ///< declared and, once read, proved
    bool isFolder = false;
};

/// Reads a ZIP as hostile until proved: central directory and local headers are compared and bounded before
/// anything is inflated; each entry's size and CRC are proved while it is read. Nothing is ever written by it.
class ZipReader final {
public:
    /// Errors: Unreachable (cannot open), Damaged (with the entry named and a stable code such as "zip.name").
    [[nodiscard]] static Result<ZipReader> open(const QString &path, const ArchiveLimits &limits = {});
    ZipReader(ZipReader &&) noexcept;
    ZipReader &operator=(ZipReader &&) noexcept;
    ~ZipReader();

    [[nodiscard]] const QList<ArchiveEntry> &entries() const;
    /// Warnings that do not refuse (look-alike names).
    [[nodiscard]] const Findings &findings() const;
    /// Streams one entry to `sink` in blocks; the sink answers false to stop (Refused, "stopped").
    /// Several threads may read at once. Errors: NotFound, Damaged ("zip.crc", "zip.size", "zip.data").
    [[nodiscard]] Result<> read(const QString &name, const std::function<bool(QByteArrayView)> &sink) const;
    /// A whole entry, refused above `limit` bytes.
    [[nodiscard]] Result<QByteArray> read(const QString &name, qint64 limit) const;

private:
    struct Parts;
    explicit ZipReader(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// One thing to put into a ZIP: bytes, a file streamed from disk, or bytes made when its turn comes.
struct ZipSource {
    QString name;
    QByteArray bytes = {};
    QString file = {};      ///< when not empty, bytes come from here; read once
    QString sha256 = {};    ///< when not empty, the bytes must have it, or nothing is written (code "file.changed")
    /// When set, called once, after every earlier source was written (a manifest of them, say).
    std::function<QByteArray()> made = {};
    /// Told the SHA-256 and size of exactly the bytes that went in, as soon as they did.
    std::function<void(const QString &sha256, qint64 size)> written = {};
    /// Other digests that are wanted of those bytes, told before `written`.
    QList<DigestKind> digests = {};
    std::function<void(DigestKind kind, const QString &hex)> digested = {};
};

/// Writes a ZIP whose bytes depend only on names and contents: entries in the given order, one fixed time,
/// UTF-8 names with the flag set, Zip64 only where sizes need it; what is already packed (PDF, PNG, JPEG, OOXML) is
/// stored. Written beside and renamed: a killed or failed run leaves nothing under the final name.
/// `progress(done, total)` answers false to cancel.
[[nodiscard]] Result<> writeZip(const QString &path, const QList<ZipSource> &sources,
                                const std::function<bool(qint64, qint64)> &progress = {});

/// Names that any file system takes: relative, no "..", no control, bidi or reserved names, NFC, within the limits.
/// Answers the reason, or nothing when the name is fine.
[[nodiscard]] std::optional<Error> troubleWithEntryName(const QString &name, const ArchiveLimits &limits = {});

/// SHA-256 as 64 lower-case hex digits.
[[nodiscard]] QString sha256(QByteArrayView bytes);
[[nodiscard]] Result<QString> sha256OfFile(const QString &path, const std::function<bool(qint64)> &progress = {});

} // namespace PhoLuat
