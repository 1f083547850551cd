// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMutex>
#include <QMutexLocker>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <functional>

namespace PhoLuat::Testing {

/// Passes bytes between a client and a server on loopback, whatever they mean, and cuts where it is told. On a thread
/// of its own, so that the client may wait without an event loop.
class CuttingRelay final : public QThread {
public:
    /// After so many bytes of one connection in one direction; -1: never.
    struct Cut {
        qint64 up = -1;   ///< from the client
        qint64 down = -1; ///< from the server
        bool stalls = false; ///< instead of cutting: passes nothing more either way
    };

    explicit CuttingRelay(quint16 server) : m_server(server)
    {
        start();
        m_isListening.acquire();
    }
    ~CuttingRelay() override
    {
        quit();
        wait();
    }
    CuttingRelay(const CuttingRelay &) = delete;
    CuttingRelay &operator=(const CuttingRelay &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// For the next connection only.
    void cutNext(Cut cut) { cutNextOnes({cut}); }
    /// For the next connections, one each.
    void cutNextOnes(const QList<Cut> &cuts)
    {
        const QMutexLocker lock(&m_mutex);
        m_next = cuts;
    }
    /// From now on nothing of the server's reaches any client; once `isDone`, asked whenever the server says something, both
    /// sides are cut. Until reset().
    void swallowAnswersUntil(std::function<bool()> isDone)
    {
        const QMutexLocker lock(&m_mutex);
        m_isDone = std::move(isDone);
    }
    /// Bytes passed since the last reset, of all connections.
    [[nodiscard]] qint64 up() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_up;
    }
    [[nodiscard]] qint64 down() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_down;
    }
    void reset()
    {
        const QMutexLocker lock(&m_mutex);
        m_up = m_down = 0;
        m_next = {};
        m_isDone = {};
    }

protected:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress(QHostAddress::LocalHost));
        m_port = server.serverPort();
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, &server] {
            while (QTcpSocket *client = server.nextPendingConnection())
                join(client);
        });
        m_isListening.release();
        exec();
    }

private:
    struct Way {
        qint64 left = -1; ///< until the cut
        qint64 *passed = nullptr;
        bool isDown = false;
    };

    void join(QTcpSocket *client)
    {
        Cut cut;
        {
            const QMutexLocker lock(&m_mutex);
            cut = m_next.isEmpty() ? Cut() : m_next.takeFirst();
        }
        auto *server = new QTcpSocket(client);
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server);
        server->waitForConnected(5000);
        pass(client, server, {cut.up, &m_up}, cut.stalls);
        pass(server, client, {cut.down, &m_down, true}, cut.stalls);
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        QObject::connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    }

    void pass(QTcpSocket *from, QTcpSocket *to, Way way, bool stalls)
    {
        const auto forward = [this, from, to, way, stalls]() mutable {
            QByteArray bytes = from->readAll();
            std::function<bool()> isDone;
            if (way.isDown) {
                const QMutexLocker lock(&m_mutex);
                isDone = m_isDone;
            }
            if (isDone) {
                if (isDone()) {
                    from->disconnectFromHost();
                    to->disconnectFromHost();
                }
                return;
            }
            const bool isLast = way.left >= 0 && bytes.size() >= way.left;
            if (isLast)
                bytes.truncate(way.left);
            if (way.left >= 0)
                way.left -= bytes.size();
            {
                const QMutexLocker lock(&m_mutex);
                *way.passed += bytes.size();
            }
            to->write(bytes);
            if (!isLast)
                return;
            if (stalls) {
                QObject::disconnect(from, &QTcpSocket::readyRead, nullptr, nullptr);
                QObject::disconnect(to, &QTcpSocket::readyRead, nullptr, nullptr);
                return;
            }
            // Gracefully: what was passed arrives, nothing after it.
            from->disconnectFromHost();
            to->disconnectFromHost();
        };
        QObject::connect(from, &QTcpSocket::readyRead, to, forward);
    }

    mutable QMutex m_mutex;
    QSemaphore m_isListening;
    QList<Cut> m_next;
    std::function<bool()> m_isDone;
    qint64 m_up = 0;
    qint64 m_down = 0;
    quint16 m_server = 0;
    quint16 m_port = 0;
};

} // namespace PhoLuat::Testing
