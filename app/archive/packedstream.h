// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/bulk.h"

#include <QFile>

class KFilterBase;

namespace PhoLuat {

/// The unpacked bytes of one zstd frame (RFC 8878) or one gzip member (RFC 1952), in order and within the limits.
/// What lies behind the frame or member is refused: another reader could take it for more files.
class PackedStream final {
public:
    /// The file must be open, and outlive the stream. Errors: Damaged ("tar.packing", "tar.limit.window", "tar.after").
    [[nodiscard]] static Result<PackedStream> open(QFile &file, BulkKind kind, const ArchiveLimits &limits);
    PackedStream(PackedStream &&) noexcept;
    PackedStream &operator=(PackedStream &&) noexcept;
    ~PackedStream();

    /// Fills `to`; fewer bytes come only at the end, which is then proved. Errors: Damaged ("tar.packing",
    /// "tar.truncated", "tar.bomb.ratio", "tar.limit.total", "tar.after").
    [[nodiscard]] Result<qint64> read(char *to, qint64 size);

private:
    PackedStream(QFile &file, BulkKind kind, const ArchiveLimits &limits);
    [[nodiscard]] Result<> fill();
    [[nodiscard]] Result<> end();

    QFile *m_file;
    BulkKind m_kind;
    ArchiveLimits m_limits;
    std::unique_ptr<KFilterBase> m_filter;
    QByteArray m_in;
    qint64 m_inEnd = 0;     ///< where the packed bytes end: the file's end, without a gzip trailer
    qint64 m_fed = 0;       ///< packed bytes handed to the filter
    qint64 m_out = 0;
    quint32 m_crc = 0;
    bool m_isDone = false;
};

} // namespace PhoLuat
