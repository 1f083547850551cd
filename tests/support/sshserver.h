// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An OpenSSH server of the test program's own. POSIX only: elsewhere there is none, and the tests say so.
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace PhoLuat::Testing {

/// With keys of its own, on loopback, in a temporary folder; ended with the object.
class SshServer final {
public:
    SshServer() = default;
    SshServer(const SshServer &) = delete;
    SshServer &operator=(const SshServer &) = delete;
    ~SshServer() { stop(); }

    /// False with `trouble()` when there can be none here.
    [[nodiscard]] bool start()
    {
#ifdef Q_OS_UNIX
        m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/pholuat-ssh-XXXXXX"));
        // A user that is not the one who runs the tests must reach the keys' list and its own folder.
        chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
        if (geteuid() == 0)
            QDir().mkpath(QStringLiteral("/run/sshd")); // where it locks itself up; services make it, containers do not
        if (program().isEmpty())
            return fail(QStringLiteral("the OpenSSH server (sshd) is not installed"));
        if (!makeKey(QStringLiteral("host_ed25519"), QStringLiteral("ed25519")) || !makeKey(QStringLiteral("host_rsa"), QStringLiteral("rsa"))
            || !makeKey(QStringLiteral("user"), QStringLiteral("ed25519")) || !makeKey(QStringLiteral("locked"), QStringLiteral("ed25519"), passphrase()))
            return false;
        QByteArray keys;
        for (const QString &name : {QStringLiteral("user.pub"), QStringLiteral("locked.pub")}) {
            QFile key(file(name));
            if (!key.open(QIODevice::ReadOnly))
                return fail(key.errorString());
            keys += key.readAll();
        }
        if (!write(QStringLiteral("authorized"), keys))
            return false;
        {
            QTcpServer probe; // a port that is free now
            probe.listen(QHostAddress::LocalHost);
            m_port = probe.serverPort();
        }
        const QByteArray folder = m_folder->path().toUtf8();
        const QByteArray words = "ListenAddress 127.0.0.1\nPort " + QByteArray::number(m_port) + "\nHostKey " + folder + "/host_ed25519\nHostKey " + folder
            + "/host_rsa\nPidFile none\nAuthorizedKeysFile " + folder
            + "/authorized\nStrictModes no\nUsePAM no\nPermitRootLogin yes\nPasswordAuthentication yes\nKbdInteractiveAuthentication no\n"
              "PerSourcePenalties no\nMaxStartups 200\nLogLevel DEBUG1\nSubsystem sftp internal-sftp\n";
        if (!write(QStringLiteral("configuration"), words))
            return false;
        return restart();
#else
        return fail(QStringLiteral("no SSH server is started on this system"));
#endif
    }

    [[nodiscard]] bool restart()
    {
        stop();
        m_server = std::make_unique<QProcess>();
        m_server->start(program(), {QStringLiteral("-D"), QStringLiteral("-f"), file(QStringLiteral("configuration")), QStringLiteral("-E"), file(QStringLiteral("log"))});
        QElapsedTimer timer;
        timer.start();
        while (m_server->state() != QProcess::NotRunning && timer.elapsed() < 20'000) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
            if (socket.waitForConnected(1000))
                return true;
            QThread::msleep(20);
            m_server->waitForFinished(1);
        }
        return fail(QStringLiteral("sshd did not start: ") + QString::fromUtf8(m_server->readAllStandardError()) + log());
    }
    void stop()
    {
        if (!m_server)
            return;
        killSessions();
        m_server->kill();
        m_server->waitForFinished();
        m_server.reset();
    }

    /// Ends every connection's processes at once, as a crash would; the server goes on listening.
    void killSessions()
    {
#ifdef Q_OS_UNIX
        if (!m_server || m_server->processId() <= 0)
            return;
        const QList<qint64> processes = descendants(m_server->processId());
        for (const qint64 process : processes)
            kill(static_cast<pid_t>(process), SIGKILL);
#endif
    }
    /// The words every process of the server was started with.
    [[nodiscard]] QByteArray commandLines() const
    {
        QByteArray words;
        const QList<qint64> processes = descendants(m_server->processId());
        for (const qint64 process : processes) {
            QFile line(QStringLiteral("/proc/%1/cmdline").arg(process));
            if (line.open(QIODevice::ReadOnly))
                words += line.readAll();
        }
        return words;
    }

    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] static QString passphrase() { return QStringLiteral("mật khẩu của khóa"); }
    [[nodiscard]] QString log() const
    {
        QFile log(file(QStringLiteral("log")));
        return log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString();
    }
    /// "SHA256:…" of "host_ed25519", "host_rsa".
    [[nodiscard]] QString fingerprint(const QString &key) const
    {
        QProcess process;
        process.start(QStringLiteral("ssh-keygen"), {QStringLiteral("-lf"), file(key + QStringLiteral(".pub"))});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).section(u' ', 1, 1);
    }
    /// Whoever runs the tests.
    [[nodiscard]] static QString user()
    {
#ifdef Q_OS_UNIX
        const passwd *entry = getpwuid(geteuid());
        return entry ? QString::fromUtf8(entry->pw_name) : QString();
#else
        return {};
#endif
    }

private:
    [[nodiscard]] bool fail(const QString &trouble)
    {
        m_trouble = trouble;
        return false;
    }
    [[nodiscard]] static QString program()
    {
        const QString found = QStandardPaths::findExecutable(QStringLiteral("sshd"));
        return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("sshd"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")}) : found;
    }
    [[nodiscard]] bool makeKey(const QString &name, const QString &kind, const QString &secret = {})
    {
        QProcess process;
        process.start(QStringLiteral("ssh-keygen"), {QStringLiteral("-q"), QStringLiteral("-t"), kind, QStringLiteral("-N"), secret, QStringLiteral("-C"), QStringLiteral("test"),
                                                     QStringLiteral("-f"), file(name)});
        if (process.waitForFinished(60'000) && process.exitCode() == 0)
            return true;
        return fail(QStringLiteral("ssh-keygen failed: ") + QString::fromUtf8(process.readAllStandardError()) + process.errorString());
    }
    [[nodiscard]] bool write(const QString &name, const QByteArray &bytes)
    {
        QFile target(file(name));
        return (target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size()) || fail(target.errorString());
    }
    [[nodiscard]] static QList<qint64> descendants(qint64 ancestor)
    {
        QMap<qint64, qint64> parents;
        const QStringList processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &process : processes) {
            QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
            if (process.toLongLong() <= 0 || !stat.open(QIODevice::ReadOnly))
                continue;
            const QByteArray words = stat.readAll();
            parents.insert(process.toLongLong(), words.mid(words.lastIndexOf(')') + 2).split(' ').value(1).toLongLong());
        }
        QList<qint64> found;
        for (auto process = parents.cbegin(); process != parents.cend(); ++process) {
            for (qint64 parent = process.value(); parent > 1; parent = parents.value(parent)) {
                if (parent == ancestor) {
                    found.append(process.key());
                    break;
                }
            }
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_server;
    QString m_trouble;
    quint16 m_port = 0;
};

} // namespace PhoLuat::Testing
