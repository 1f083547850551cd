// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one file of the tests that asks the system for a TCP reset.
#include "support/faultproxy.h"

#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace PhoLuat::Testing {

namespace {

constexpr qint64 mostPending = 128 * 1024;
constexpr int stallMs = 1500; // longer than the patience of tests
constexpr int trickleMs = 100;
constexpr qsizetype trickleBytes = 102;
constexpr int trickleTurns = 6;

void reset(QTcpSocket *socket)
{
    linger now{};
    now.l_onoff = 1;
    now.l_linger = 0;
#ifdef Q_OS_WIN
    setsockopt(SOCKET(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&now), sizeof now);
#else
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket->abort();
}

qint64 contentLength(const QByteArray &head)
{
    const QByteArray lower = head.toLower();
    const qsizetype at = lower.indexOf("\r\ncontent-length:");
    return at < 0 ? 0 : lower.mid(at + 17, lower.indexOf("\r\n", at + 2) - at - 17).trimmed().toLongLong();
}

} // namespace

/// The two ends of one connection, in the proxy's thread.
class FaultPlumber final : public QObject {
public:
    FaultPlumber(FaultProxy *proxy, QTcpSocket *client, QObject *parent) : QObject(parent), m_proxy(proxy), m_client(client)
    {
        m_plan = proxy->next(m_index, m_generation);
        client->setParent(this);
        client->setReadBufferSize(mostPending);
        m_server.setReadBufferSize(mostPending);
        connect(client, &QTcpSocket::readyRead, this, &FaultPlumber::pump);
        connect(client, &QTcpSocket::bytesWritten, this, &FaultPlumber::pump);
        connect(client, &QTcpSocket::disconnected, this, &FaultPlumber::clientLeft);
        connect(&m_server, &QTcpSocket::readyRead, this, &FaultPlumber::pump);
        connect(&m_server, &QTcpSocket::bytesWritten, this, &FaultPlumber::pump);
        connect(&m_server, &QTcpSocket::disconnected, this, &FaultPlumber::serverLeft);
        connect(&m_server, &QTcpSocket::errorOccurred, this, &FaultPlumber::serverLeft);
        connect(&m_timer, &QTimer::timeout, this, &FaultPlumber::trickle);
        if (m_plan.fault == Fault::Refuse) {
            fire();
            reset(client);
            deleteLater();
            return;
        }
        const bool isServerAsked = m_plan.fault != Fault::Canned && m_plan.fault != Fault::Endless;
        if (isServerAsked)
            m_server.connectToHost(QStringLiteral("127.0.0.1"), proxy->m_serverPort);
        if (client->state() == QAbstractSocket::UnconnectedState)
            clientLeft();
        else
            pump();
    }

private:
    void pump()
    {
        if (m_isOver)
            return;
        takeRequest();
        if (!m_isOver)
            takeAnswer();
        if (m_plan.fault == Fault::Endless && m_saidCanned && !m_isOver) {
            while (m_client->bytesToWrite() < mostPending)
                m_client->write(QByteArray(16 * 1024, 'x'));
        }
        if (m_hasServerLeft && m_server.bytesAvailable() == 0 && !m_isOver)
            finishAfterServer();
    }

    void takeRequest()
    {
        while (m_client->bytesAvailable() > 0 && !m_isHolding && m_server.bytesToWrite() < mostPending) {
            QByteArray bytes = m_client->read(16 * 1024);
            m_taken += bytes.size();
            learnHead(bytes);
            m_request.bodyBytes = std::max<qint64>(0, m_hasHead ? m_taken - m_headBytes : 0);
            m_proxy->note(m_index, m_generation, m_request);
            if (m_plan.fault == Fault::Canned || m_plan.fault == Fault::Endless) {
                sayCanned();
                continue;
            }
            const qint64 limit = requestLimit();
            if (!m_server.isOpen())
                return;
            if (m_taken >= limit) {
                const qsizetype passing = std::max<qsizetype>(0, bytes.size() - (m_taken - limit));
                m_rest = bytes.sliced(passing);
                m_server.write(bytes.first(passing));
                fire();
                return spoilRequest();
            }
            m_server.write(bytes);
        }
    }

    void learnHead(const QByteArray &bytes)
    {
        if (m_hasHead)
            return;
        m_request.head += bytes;
        const qsizetype end = m_request.head.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        m_hasHead = true;
        m_headBytes = end + 4;
        m_request.head.truncate(m_headBytes);
        const QList<QByteArray> words = m_request.head.left(m_request.head.indexOf('\r')).split(' ');
        m_request.method = words.value(0);
        m_request.target = words.value(1);
    }

    /// How many bytes of the request may pass. Until the head is known nothing can be placed, except in the head itself.
    [[nodiscard]] qint64 requestLimit() const
    {
        const Fault fault = m_plan.fault;
        const bool isOfRequest = fault == Fault::CutRequest || fault == Fault::ResetRequest || fault == Fault::StallRequest || fault == Fault::Trickle;
        if (!isOfRequest || !m_hasHead)
            return std::numeric_limits<qint64>::max();
        const qint64 whole = m_plan.inHead ? m_headBytes : m_headBytes + contentLength(m_request.head);
        return std::clamp<qint64>(qint64(double(whole) * m_plan.at), 1, std::max<qint64>(1, whole - 1));
    }

    void spoilRequest()
    {
        switch (m_plan.fault) {
        case Fault::CutRequest:
            m_server.disconnectFromHost(); // once all is written
            m_client->close();
            return over();
        case Fault::ResetRequest:
            m_isHolding = true; // waiting lets signals in
            if (m_server.state() == QAbstractSocket::ConnectedState && m_server.bytesToWrite() > 0)
                m_server.waitForBytesWritten(1000);
            if (m_server.state() == QAbstractSocket::ConnectedState)
                reset(&m_server);
            reset(m_client);
            return over();
        case Fault::Trickle:
            m_isHolding = true;
            m_timer.start(trickleMs);
            return;
        default:
            // Until the other side has had enough; what it left unread hides its leaving from us, so not for ever.
            m_isHolding = true;
            QTimer::singleShot(stallMs, this, [this] {
                m_client->abort();
                m_server.abort();
                over();
            });
        }
    }

    void trickle()
    {
        m_rest += m_client->read(trickleBytes);
        m_server.write(m_rest.first(std::min(trickleBytes, m_rest.size())));
        m_rest.remove(0, std::min(trickleBytes, m_rest.size()));
        if (++m_turns < trickleTurns)
            return;
        m_timer.stop();
        m_server.disconnectFromHost();
        m_client->close();
        over();
    }

    void takeAnswer()
    {
        while (m_server.bytesAvailable() > 0 && m_client->bytesToWrite() < mostPending) {
            QByteArray bytes = m_server.read(16 * 1024);
            // "100 Continue" belongs to the request; spoiling an answer means the true one.
            if (!m_hasFinalAnswer && bytes.startsWith("HTTP/1.1 100")) {
                const qsizetype end = bytes.indexOf("\r\n\r\n") + 4;
                m_client->write(bytes.first(end));
                bytes.remove(0, end);
                if (bytes.isEmpty())
                    continue;
            }
            m_hasFinalAnswer = true;
            spoilAnswer(bytes);
            if (m_isOver)
                return;
        }
    }

    void spoilAnswer(QByteArray bytes)
    {
        switch (m_plan.fault) {
        case Fault::SwallowAnswer:
        case Fault::ResetAnswer:
        case Fault::CannedAfter:
            return; // until the server is done
        case Fault::CutAnswer:
        case Fault::StallAnswer: {
            if (m_isHolding)
                return;
            // Of the first piece that came: where servers end their writes is their own affair.
            bytes.truncate(std::max<qsizetype>(1, qsizetype(double(bytes.size()) * m_plan.at)));
            m_client->write(bytes);
            fire();
            m_isHolding = true;
            if (m_plan.fault == Fault::CutAnswer) {
                m_client->disconnectFromHost();
                m_server.abort();
                over();
            }
            return;
        }
        case Fault::LongerLength: {
            const qsizetype at = bytes.toLower().indexOf("\r\ncontent-length:");
            if (at >= 0) {
                const qsizetype end = bytes.indexOf("\r\n", at + 2);
                bytes.replace(at, end - at, "\r\nContent-Length: " + QByteArray::number(contentLength(bytes) + 7));
            } else {
                bytes.replace("\r\n\r\n", "\r\nContent-Length: 7\r\n\r\n");
            }
            fire();
            m_plan.fault = Fault::None; // only once
            m_client->write(bytes);
            return;
        }
        default:
            m_client->write(bytes);
        }
    }

    void sayCanned()
    {
        if (m_saidCanned || !m_hasHead)
            return;
        m_saidCanned = true;
        fire();
        m_client->write(m_plan.answer);
        if (m_plan.fault == Fault::Canned)
            QTimer::singleShot(2000, m_client, [this] { m_client->disconnectFromHost(); });
    }

    void serverLeft()
    {
        m_hasServerLeft = true;
        pump();
    }

    void finishAfterServer()
    {
        if (m_isHolding)
            return;
        if (m_plan.fault == Fault::SwallowAnswer) {
            fire();
            m_client->close();
        } else if (m_plan.fault == Fault::ResetAnswer) {
            fire();
            reset(m_client);
        } else if (m_plan.fault == Fault::CannedAfter) {
            fire();
            m_client->write(m_plan.answer);
            m_client->disconnectFromHost();
        } else {
            m_client->disconnectFromHost();
        }
        over();
    }

    void clientLeft()
    {
        m_server.disconnectFromHost();
        over();
    }

    void fire()
    {
        if (!m_hasFired)
            m_proxy->count();
        m_hasFired = true;
    }

    void over()
    {
        if (m_isOver)
            return;
        m_isOver = true;
        m_timer.stop();
        // What is written leaves first.
        QTimer::singleShot(500, this, &QObject::deleteLater);
    }

    FaultProxy *m_proxy;
    QTcpSocket *m_client;
    QTcpSocket m_server;
    QTimer m_timer;
    FaultPlan m_plan;
    SeenRequest m_request;
    QByteArray m_rest; ///< taken, and held back
    qsizetype m_index = 0;
    qsizetype m_generation = 0;
    qint64 m_taken = 0;
    qint64 m_headBytes = 0;
    int m_turns = 0;
    bool m_hasHead = false;
    bool m_hasFinalAnswer = false;
    bool m_isHolding = false;
    bool m_saidCanned = false;
    bool m_hasFired = false;
    bool m_hasServerLeft = false;
    bool m_isOver = false;
};

FaultProxy::FaultProxy(quint16 serverPort) : m_serverPort(serverPort)
{
    auto *server = new QTcpServer; // lives and dies in the thread
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    QObject::connect(server, &QTcpServer::newConnection, server, [this, server] {
        while (QTcpSocket *client = server->nextPendingConnection())
            new FaultPlumber(this, client, server);
    });
    m_thread.start();
    QMetaObject::invokeMethod(server, [this, server] {
        server->listen(QHostAddress::LocalHost);
        m_port = server->serverPort();
    }, Qt::BlockingQueuedConnection);
}

FaultProxy::~FaultProxy()
{
    m_thread.quit();
    m_thread.wait();
}

void FaultProxy::plan(const QList<FaultPlan> &plans)
{
    const QMutexLocker lock(&m_mutex);
    m_plans = plans;
    m_seen.clear();
    m_fired = 0;
    ++m_generation;
}

QList<SeenRequest> FaultProxy::seen() const
{
    const QMutexLocker lock(&m_mutex);
    return m_seen;
}

int FaultProxy::fired() const
{
    const QMutexLocker lock(&m_mutex);
    return m_fired;
}

qint64 FaultProxy::bodyBytes(const QByteArray &method) const
{
    const QMutexLocker lock(&m_mutex);
    qint64 bytes = 0;
    for (const SeenRequest &request : m_seen)
        bytes += request.method == method ? request.bodyBytes : 0;
    return bytes;
}

FaultPlan FaultProxy::next(qsizetype &index, qsizetype &generation)
{
    const QMutexLocker lock(&m_mutex);
    index = m_seen.size();
    generation = m_generation;
    m_seen.append(SeenRequest());
    for (const FaultPlan &plan : m_plans) {
        if (plan.connection < 0 || plan.connection == index)
            return plan;
    }
    return FaultPlan();
}

void FaultProxy::note(qsizetype index, qsizetype generation, const SeenRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    if (generation == m_generation && index < m_seen.size())
        m_seen[index] = request;
}

void FaultProxy::count()
{
    const QMutexLocker lock(&m_mutex);
    ++m_fired;
}

const QList<Fault> &networkFaults()
{
    static const QList<Fault> faults{Fault::Refuse,      Fault::CutRequest, Fault::ResetRequest, Fault::StallRequest, Fault::SwallowAnswer, Fault::ResetAnswer,
                                     Fault::CutAnswer,   Fault::StallAnswer, Fault::Trickle,     Fault::LongerLength, Fault::Canned,        Fault::CannedAfter};
    return faults;
}

FaultPlan faultAt(Fault fault, int connection, QRandomGenerator &random)
{
    FaultPlan plan{fault, connection};
    const quint32 place = random.bounded(4U);
    plan.inHead = place == 0;
    plan.at = place == 3 ? 0.9999 : random.generateDouble();
    if (fault == Fault::Canned)
        plan.answer = random.bounded(2) == 0 ? portalPage() : cannedAnswer(503, "Retry-After: 1\r\n");
    else if (fault == Fault::CannedAfter)
        plan.answer = cannedAnswer(504, {}, "upstream timed out");
    return plan;
}

QString faultName(Fault fault)
{
    static const QStringList names{QStringLiteral("none"),          QStringLiteral("refuse"),       QStringLiteral("cut request"),  QStringLiteral("reset request"),
                                   QStringLiteral("stall request"), QStringLiteral("swallow answer"), QStringLiteral("reset answer"), QStringLiteral("cut answer"),
                                   QStringLiteral("stall answer"),  QStringLiteral("trickle"),      QStringLiteral("longer length"), QStringLiteral("portal or gateway"),
                                   QStringLiteral("gateway after"), QStringLiteral("endless")};
    return names.value(int(fault));
}

QByteArray cannedAnswer(int status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Canned\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray portalPage()
{
    return cannedAnswer(200, "Content-Type: text/html\r\n", "<!DOCTYPE html><title>Wi-Fi</title><form>Log in</form>");
}

QByteArray gzipBomb()
{
    // A megabyte of zeros packs to a kilobyte; nobody asked for it, so nobody may unpack it.
    const QByteArray packed = qCompress(QByteArray(64 * 1024 * 1024, '\0'), 9).sliced(4);
    return cannedAnswer(200, "Content-Type: application/json\r\nContent-Encoding: gzip\r\n", packed);
}

} // namespace PhoLuat::Testing
