// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <QFile>

#include <functional>
#include <optional>

namespace Sftp {

/// What lies under a name.
struct RemoteFile {
    quint64 bytes = 0; ///< as the server says; it may say anything
    bool isPlain = true; ///< neither a folder nor a link
};

/// One folder of a server. Failures are sentences; a broken connection is Unreachable.
class RemoteFolder final {
public:
    /// The most bytes on their way at once, and so the most that a cut makes go twice.
    static constexpr qint64 block = 512 * 1024;

    RemoteFolder(Connection &connection, QString folder);

    /// Held when there is no such folder.
    [[nodiscard]] Step<> isThere();
    /// Held when nothing may be written there. Leaves nothing.
    [[nodiscard]] Step<> isWritable();
    /// Nothing when there is no such file; a link is not followed.
    [[nodiscard]] Step<std::optional<RemoteFile>> look(const QString &name);
    /// Hands over `bytes` bytes from `from` on, fewer when the file ends; `take` says false to stop, which is Stopped.
    [[nodiscard]] Step<> read(const QString &name, qint64 from, qint64 bytes, const std::function<bool(QByteArrayView)> &take);
    /// Writes `source` from its place `from` to its end at the same place there, and to the server's disk when it
    /// can. `isNew`: makes the file, which must not be there. `goOn` hears how many bytes are there; false is Stopped.
    [[nodiscard]] Step<> write(const QString &name, QFile &source, qint64 from, bool isNew, const std::function<bool(qint64)> &goOn);
    /// Gives a file its final name unless that is taken. False: taken. Unclear when the answer was lost.
    [[nodiscard]] Step<bool> rename(const QString &from, const QString &to);
    /// Silent when there is none.
    void remove(const QString &name);
    /// Bytes a user may still write; nothing when the server does not say.
    [[nodiscard]] std::optional<quint64> space();

    [[nodiscard]] QString path(const QString &name) const;

private:
    [[nodiscard]] std::unexpected<DeliveryOutcome> failure(const QString &name);
    [[nodiscard]] std::unexpected<DeliveryOutcome> writingFailed(const QString &name, qint64 left);
    [[nodiscard]] Step<> toDisk(sftp_file file, const QString &name);

    Connection &m_connection;
    QString m_folder;
};

/// "Not enough space…", said before writing and after.
[[nodiscard]] QString noSpace(quint64 needed, quint64 free);

} // namespace Sftp
