// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/serverprocess.h"

#include <QDir>
#include <QTemporaryDir>

namespace PhoLuat::Testing {

/// rclone's WebDAV server for the time of a test: a lesser one, without ranges on the way in and without locks.
class RcloneDav final {
public:
    /// User "u", password "p". False: not installed or not started.
    [[nodiscard]] bool start()
    {
        const QString program = installed(QStringLiteral("rclone"));
        if (program.isEmpty())
            return false;
        m_port = freePort();
        return m_process.start(program, {QStringLiteral("serve"), QStringLiteral("webdav"), m_folder.path(), QStringLiteral("--addr"), QStringLiteral("127.0.0.1:%1").arg(m_port),
                                         QStringLiteral("--user"), QStringLiteral("u"), QStringLiteral("--pass"), QStringLiteral("p"), QStringLiteral("--dir-cache-time"), QStringLiteral("0"),
                                         QStringLiteral("--config"), m_folder.path() + QStringLiteral(".conf")}, m_port);
    }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QDir root() const { return QDir(m_folder.path()); }
    [[nodiscard]] static QString trouble() { return QStringLiteral("rclone is not installed, or did not start"); }

private:
    QTemporaryDir m_folder;
    ServerProcess m_process;
    quint16 m_port = 0;
};

} // namespace PhoLuat::Testing
