// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/packedstream.h"

#include <QHash>

namespace PhoLuat {

/// Walks a tar (POSIX ustar and pax, and GNU's long names) from header to header. Only plain files and folders pass.
class TarWalk final {
public:
    TarWalk(PackedStream stream, const ArchiveLimits &limits) : m_stream(std::move(stream)), m_limits(limits) {}

    /// The next file or folder; nothing at the end, which is proved to be the end. What was not read of the one before is skipped.
    [[nodiscard]] Result<std::optional<ArchiveEntry>> next();
    /// Streams the content of the entry that next() answered last.
    [[nodiscard]] Result<> read(const std::function<bool(QByteArrayView)> &sink);

private:
    struct Header;
    struct Extras;
    [[nodiscard]] Result<qint64> block(char *to);
    [[nodiscard]] Result<> skip();
    [[nodiscard]] Result<> proveEnd();
    [[nodiscard]] Result<QByteArray> payload(const Header &header);
    [[nodiscard]] Result<> takeExtra(const Header &header, Extras &extras);
    [[nodiscard]] Result<ArchiveEntry> entryOf(const Header &header, const Extras &extras);
    [[nodiscard]] Result<> remember(const ArchiveEntry &entry);

    PackedStream m_stream;
    ArchiveLimits m_limits;
    QString m_name;          ///< of the current entry
    qint64 m_left = 0;       ///< of its content
    qint64 m_padding = 0;    ///< behind its content
    qint64 m_count = 0;
    qint64 m_total = 0;
    QHash<QString, bool> m_known; ///< collision key → is a folder
    bool m_isDone = false;
};

} // namespace PhoLuat
