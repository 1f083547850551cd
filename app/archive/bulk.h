// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/zip.h"

namespace PhoLuat {

/// How a bulk archive (many packages in one tar) is packed.
enum class BulkKind { None, Zstd, Gzip };

/// By the first bytes of the file, never by its name.
[[nodiscard]] BulkKind bulkKind(const QString &path);

/// The caps of a ZIP, but an entry may be as large as a whole package.
[[nodiscard]] ArchiveLimits bulkLimits();

/// Reads a `.tar.zst` or `.tar.gz` of packages as hostile until proved: the whole archive is walked and every header
/// checked and bounded before the first file is handed out, and each file is bounded again while it streams. Links,
/// devices, sparse files, names that leave the folder, and headers two readers could understand differently refuse it whole.
/// Memory does not grow with the archive (at most the 64 MiB window of zstd). Nothing is ever written by it.
class BulkReader final {
public:
    /// Errors: Unreachable (cannot open), Damaged with a code ("tar.link", "tar.bomb.ratio", "zip.name.dotdot" …).
    [[nodiscard]] static Result<BulkReader> open(const QString &path, const ArchiveLimits &limits = bulkLimits());
    BulkReader(BulkReader &&) noexcept;
    BulkReader &operator=(BulkReader &&) noexcept;
    ~BulkReader();

    /// The files, in the order of the archive; folders are left out.
    [[nodiscard]] const QList<ArchiveEntry> &entries() const;
    [[nodiscard]] bool hasNext() const;
    /// Of the next file in entries().
    [[nodiscard]] qsizetype place() const;
    /// Streams the next file of entries() to `sink` in blocks; the sink answers false to stop (Refused, "stopped").
    [[nodiscard]] Result<ArchiveEntry> next(const std::function<bool(QByteArrayView)> &sink);
    /// The same into a new file at `path`; what could not be written whole is removed. Errors: Unreachable ("file.write").
    [[nodiscard]] Result<ArchiveEntry> extractNext(const QString &path);
    /// Leaves the next file out.
    [[nodiscard]] Result<ArchiveEntry> skipNext();

private:
    struct Parts;
    explicit BulkReader(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// One file for a bulk archive.
struct BulkSource {
    QString name;
    QString file;
};

/// Writes a `.tar.zst` whose bytes depend only on names and contents: sorted by name, one fixed time, no owner. Written
/// beside and renamed. `progress(done, total)` in bytes answers false to cancel.
/// Errors: Refused ("zip.name…", "zip.duplicate", "file.changed", "tar.limit…": what readers would not take), Unreachable, Broken (disk).
[[nodiscard]] Result<> writeBulk(const QString &path, QList<BulkSource> sources, const std::function<bool(qint64, qint64)> &progress = {});

} // namespace PhoLuat
