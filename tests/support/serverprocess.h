// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

namespace PhoLuat::Testing {

/// A port of loopback that is free now.
[[nodiscard]] inline quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

/// The path of a program, also where only administrators look; "" when it is not installed.
[[nodiscard]] inline QString installed(const QString &program)
{
    const QString found = QStandardPaths::findExecutable(program);
    return found.isEmpty() ? QStandardPaths::findExecutable(program, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")}) : found;
}

/// A real server on loopback for the time of a test: in the foreground, ended with its object.
class ServerProcess final {
public:
    ServerProcess() = default;
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;
    ~ServerProcess() { stop(); }

    /// Answers whether it takes calls on the port within ten seconds; words() then or else say what it said.
    [[nodiscard]] bool start(const QString &program, const QStringList &arguments, quint16 port, const QString &folder = {})
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setWorkingDirectory(folder);
        m_process.start(program, arguments);
        if (!m_process.waitForStarted())
            return false;
        QElapsedTimer waited;
        waited.start();
        while (!waited.hasExpired(10'000) && m_process.state() == QProcess::Running) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            if (socket.waitForConnected(200))
                return true;
            QThread::msleep(20);
            m_process.waitForReadyRead(1);
        }
        return false;
    }

    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(5000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    [[nodiscard]] QString words() { return QString::fromUtf8(m_process.readAll()); }

private:
    QProcess m_process;
};

} // namespace PhoLuat::Testing
