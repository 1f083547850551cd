// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL server of the test program's own. POSIX only: elsewhere there is none, and the tests say so.
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

#include <memory>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace PhoLuat::Testing {

/// Started with the first `newDatabase()`, stopped at the end; on loopback, in a temporary folder.
class PostgresServer final {
public:
    PostgresServer() = default;
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;
    ~PostgresServer() { stop(); }

    /// The connection words of a fresh, empty database; "" when no server can be had, `trouble()` says why.
    [[nodiscard]] QString newDatabase()
    {
        if (!m_started && !start())
            return {};
        const QString name = QStringLiteral("t%1").arg(++m_databases);
        if (!run(QStringLiteral("createdb"), {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(m_port),
                                              QStringLiteral("-U"), QStringLiteral("pholuat"), name}))
            return {};
        return QStringLiteral("host=127.0.0.1 port=%1 dbname=%2 user=pholuat").arg(m_port).arg(name);
    }
    [[nodiscard]] QString trouble() const { return m_trouble; }
    void restart()
    {
        (void)run(QStringLiteral("pg_ctl"), {QStringLiteral("-D"), data(), QStringLiteral("-w"), QStringLiteral("-m"), QStringLiteral("fast"), QStringLiteral("restart"),
                                             QStringLiteral("-l"), m_folder->filePath(QStringLiteral("log"))});
    }
    void stop()
    {
        if (m_started)
            (void)run(QStringLiteral("pg_ctl"), {QStringLiteral("-D"), data(), QStringLiteral("-w"), QStringLiteral("-m"), QStringLiteral("immediate"), QStringLiteral("stop")});
        m_started = false;
    }

private:
    [[nodiscard]] QString data() const { return m_folder->filePath(QStringLiteral("data")); }

    [[nodiscard]] static QString programs()
    {
        const QDir top(QStringLiteral("/usr/lib/postgresql"));
        const QStringList versions = top.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
        return versions.isEmpty() ? QString() : top.filePath(versions.first() + QStringLiteral("/bin"));
    }

    /// The server refuses to run as root, so root's tests run it as the user that Debian's package made.
    [[nodiscard]] bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardOutputFile(m_folder->filePath(QStringLiteral("output")), QIODevice::Append);
#ifdef Q_OS_UNIX
        if (m_user) {
            process.setChildProcessModifier([user = *m_user] {
                if (setgid(user.pw_gid) != 0 || setuid(user.pw_uid) != 0)
                    _exit(127);
            });
        }
#endif
        process.start(programs() + u'/' + program, arguments);
        if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return true;
        QFile output(m_folder->filePath(QStringLiteral("output")));
        m_trouble = program + QStringLiteral(" failed: ")
            + (output.open(QIODevice::ReadOnly) ? QString::fromUtf8(output.readAll()) : process.errorString());
        return false;
    }

    [[nodiscard]] bool start()
    {
        if (!m_trouble.isEmpty())
            return false;
#ifdef Q_OS_UNIX
        if (programs().isEmpty()) {
            m_trouble = QStringLiteral("the PostgreSQL server programs are not installed");
            return false;
        }
        m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/pholuat-pg-XXXXXX"));
        if (geteuid() == 0) {
            const passwd *user = getpwnam("postgres");
            if (!user) {
                m_trouble = QStringLiteral("the tests run as root and there is no user postgres to run the server as");
                return false;
            }
            m_user = *user;
            if (chown(QFile::encodeName(m_folder->path()).constData(), user->pw_uid, user->pw_gid) != 0) {
                m_trouble = QStringLiteral("the server's folder could not be handed over");
                return false;
            }
        }
        {
            QTcpServer probe; // a port that is free now
            probe.listen(QHostAddress::LocalHost);
            m_port = probe.serverPort();
        }
        if (!run(QStringLiteral("initdb"), {QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("pholuat"), QStringLiteral("-A"), QStringLiteral("trust"),
                                            QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")}))
            return false;
        const QString options = QStringLiteral("-c listen_addresses=127.0.0.1 -p %1 -c unix_socket_directories='' -c fsync=off").arg(m_port);
        m_started = run(QStringLiteral("pg_ctl"), {QStringLiteral("-D"), data(), QStringLiteral("-w"), QStringLiteral("-o"), options, QStringLiteral("-l"),
                                                   m_folder->filePath(QStringLiteral("log")), QStringLiteral("start")});
        return m_started;
#else
        m_trouble = QStringLiteral("no PostgreSQL server is started on this system");
        return false;
#endif
    }

    std::unique_ptr<QTemporaryDir> m_folder;
#ifdef Q_OS_UNIX
    std::optional<passwd> m_user;
#endif
    QString m_trouble;
    int m_port = 0;
    int m_databases = 0;
    bool m_started = false;
};

} // namespace PhoLuat::Testing
