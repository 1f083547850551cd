// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/exchange.h"

#include "transfer/answerreader.h"
#include "transfer/tlswords.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimer>

#include <optional>
#include <tuple>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockBytes = 64 * 1024;
constexpr qint64 mostPending = 128 * 1024; // in our own buffers, so that rate, progress and stops are true
constexpr std::chrono::milliseconds tick(200);
constexpr qint64 continueWaitMs = 1000;

QNetworkProxy proxyFor(const QUrl &url)
{
    if (isThisMachine(url.host()))
        return QNetworkProxy::NoProxy;
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

bool isProxyError(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::ProxyAuthenticationRequiredError || error == QAbstractSocket::ProxyConnectionRefusedError
        || error == QAbstractSocket::ProxyConnectionClosedError || error == QAbstractSocket::ProxyConnectionTimeoutError
        || error == QAbstractSocket::ProxyNotFoundError || error == QAbstractSocket::ProxyProtocolError;
}

/// Drives the socket: wakes at every sign of life and five times a second, and does what can be done.
class ExchangeOnSocket final {
public:
    ExchangeOnSocket(const HttpRequest &request, const WireRequest &wire)
        : m_request(request), m_wire(wire), m_total(bodyBytes(request.body)), m_isTls(request.url.scheme() == "https"_L1),
          m_reader(request.method == "HEAD", request.answerLimit, request.sink)
    {
    }

    HttpAnswer run()
    {
        m_answer.url = m_request.url;
        if (m_total < 0)
            return end(HttpEnd::Unreadable, QCoreApplication::translate("PhoLuat", "The file to send could not be read. Nothing was delivered; check the disk and send again."));
        const auto wake = [this] {
            m_isWoken = true;
            m_loop.quit();
        };
        QObject::connect(&m_socket, &QSslSocket::connected, &m_loop, wake);
        QObject::connect(&m_socket, &QSslSocket::encrypted, &m_loop, wake);
        QObject::connect(&m_socket, &QSslSocket::readyRead, &m_loop, wake);
        QObject::connect(&m_socket, &QSslSocket::bytesWritten, &m_loop, wake);
        QObject::connect(&m_socket, &QSslSocket::encryptedBytesWritten, &m_loop, wake);
        QObject::connect(&m_socket, &QSslSocket::disconnected, &m_loop, wake);
        QObject::connect(&m_socket, &QSslSocket::errorOccurred, &m_loop, wake);
        QObject::connect(&m_socket, &QSslSocket::sslErrors, &m_loop, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &m_loop, wake);
        timer.start(tick);

        connectToServer();
        m_quiet.start();
        while (!m_ended) {
            step();
            if (!m_ended && !m_isWoken)
                m_loop.exec();
            m_isWoken = false;
        }
        m_socket.disconnect();
        m_socket.abort();
        return m_answer;
    }

private:
    void connectToServer()
    {
        m_socket.setSslConfiguration(m_wire.tls);
        const QUrl &url = m_request.url;
        const quint16 port = quint16(url.port(m_isTls ? 443 : 80));
        const QNetworkProxy proxy = proxyFor(url);
        if (isProxiedPlainly(url)) {
            m_socket.setProxy(QNetworkProxy::NoProxy);
            m_socket.connectToHost(proxy.hostName(), proxy.port());
            return;
        }
        m_socket.setProxy(proxy);
        if (m_isTls)
            m_socket.connectToHostEncrypted(url.host(), port);
        else
            m_socket.connectToHost(url.host(), port);
    }

    void step()
    {
        if (!goesOn())
            return finish(HttpEnd::Stopped, QCoreApplication::translate("PhoLuat", "Stopped as asked."));
        noticeLife();
        const bool isOver = m_socket.state() == QAbstractSocket::UnconnectedState;
        if (!m_isHeadOut) {
            if (isOver)
                return finishUnconnected();
            if (m_isTls ? m_socket.isEncrypted() : m_socket.state() == QAbstractSocket::ConnectedState) {
                m_socket.write(m_wire.head);
                m_isHeadOut = true;
                m_sinceHead.start();
            }
        }
        if (m_isHeadOut) {
            receive(isOver);
            if (m_ended)
                return;
            if (isOver)
                return finishCut();
            sendSome();
        }
        if (!m_ended && m_quiet.hasExpired(patience()))
            finishStalled();
    }

    void receive(bool isOver)
    {
        while (m_socket.bytesAvailable() > 0 && !isReaderFinished())
            m_reader.feed(m_socket.read(blockBytes));
        if (isOver && !isReaderFinished())
            m_reader.close();
        switch (m_reader.state()) {
        case AnswerReader::State::Done:
            return finish(HttpEnd::Answered, {});
        case AnswerReader::State::TooLarge:
            return finish(isAllSent() ? HttpEnd::AnswerTooLarge : HttpEnd::Cut,
                          QCoreApplication::translate("PhoLuat", "The destination's answer was longer than any honest answer, so it was not read to its end. "
                                                                 "Ask the people who run it."));
        case AnswerReader::State::Stopped:
            return finish(HttpEnd::Stopped, QCoreApplication::translate("PhoLuat", "Stopped as asked."));
        case AnswerReader::State::Broken:
            return finishCut();
        default:
            return;
        }
    }

    [[nodiscard]] bool isReaderFinished() const
    {
        return m_reader.state() != AnswerReader::State::Head && m_reader.state() != AnswerReader::State::Body;
    }

    void sendSome()
    {
        if (m_request.expectContinue && m_total > 0 && !m_reader.isContinued() && !m_sinceHead.hasExpired(continueWaitMs))
            return;
        while (!m_ended && m_given < m_total && pending() < mostPending) {
            if (m_given > 0 && !goesOn())
                return finish(HttpEnd::Stopped, QCoreApplication::translate("PhoLuat", "Stopped as asked."));
            const QByteArray block = nextBlock();
            if (block.isEmpty())
                return finish(HttpEnd::Unreadable, QCoreApplication::translate("PhoLuat", "The file to send could not be read to its end. Nothing was delivered; check the disk and send again."));
            m_socket.write(block);
            m_given += block.size();
            m_socket.flush();
        }
    }

    QByteArray nextBlock()
    {
        while (m_piece < m_request.body.size()) {
            const HttpPiece &piece = m_request.body[m_piece];
            const qint64 length = piece.file.isEmpty() ? piece.bytes.size() : piece.length;
            if (m_inPiece == length) {
                m_inPiece = 0;
                ++m_piece;
                m_file.reset();
                continue;
            }
            QByteArray block;
            if (piece.file.isEmpty()) {
                block = piece.bytes.mid(m_inPiece, blockBytes);
            } else {
                if (!m_file) {
                    m_file.emplace(piece.file);
                    if (!m_file->open(QIODevice::ReadOnly) || !m_file->seek(piece.from))
                        return {};
                }
                block = m_file->read(std::min(blockBytes, length - m_inPiece));
            }
            m_inPiece += block.size();
            return block;
        }
        return {};
    }

    /// Asks the caller; the time it takes to answer is not the server's silence.
    bool goesOn()
    {
        if (!m_request.goOn)
            return true;
        QElapsedTimer asked;
        asked.start();
        const bool answer = m_request.goOn(handed());
        if (asked.hasExpired(tick.count()))
            m_quiet.restart();
        return answer;
    }

    void noticeLife()
    {
        const std::tuple life{m_given, pending(), m_socket.state(), m_socket.isEncrypted()};
        if (life != m_life || m_socket.bytesAvailable() > 0)
            m_quiet.restart();
        m_life = life;
    }

    [[nodiscard]] qint64 pending() const { return m_socket.bytesToWrite() + (m_isTls ? m_socket.encryptedBytesToWrite() : 0); }
    [[nodiscard]] qint64 handed() const { return std::max<qint64>(0, m_given - pending()); }
    // What our own buffers still hold may leave at any moment: only what was never given to the socket is surely not sent.
    [[nodiscard]] bool isAllSent() const { return m_isHeadOut && m_given == m_total; }
    [[nodiscard]] qint64 patience() const { return (isAllSent() ? m_request.answerPatience : m_request.patience).count(); }

    void finishUnconnected()
    {
        const QString host = m_request.url.host();
        if (!m_tlsErrors.isEmpty() || m_socket.error() == QAbstractSocket::SslHandshakeFailedError)
            return finish(HttpEnd::TlsRefused, tlsTrouble(host, m_tlsErrors, m_socket.peerCertificate(), m_socket.errorString()));
        if (m_socket.error() == QAbstractSocket::ProxyAuthenticationRequiredError)
            return finish(HttpEnd::ProxyRefused, QCoreApplication::translate("PhoLuat", "The network's proxy asks for a name and password, which this program does not give. "
                                                                                        "Ask your network's people to let this computer through to %1.").arg(host));
        if (isProxyError(m_socket.error()))
            return finish(HttpEnd::NotReached, QCoreApplication::translate("PhoLuat", "The network's proxy did not connect to %1: %2. It will be tried again; check the proxy in the system's settings.")
                                                   .arg(host, m_socket.errorString()));
        finish(HttpEnd::NotReached, QCoreApplication::translate("PhoLuat", "%1 could not be reached: %2. Check the network; it will be tried again.").arg(host, m_socket.errorString()));
    }

    void finishCut()
    {
        if (!isAllSent())
            return finish(HttpEnd::Cut, QCoreApplication::translate("PhoLuat", "The connection to %1 ended while the package was going out. It will go on from where it was.").arg(m_request.url.host()));
        finish(HttpEnd::NoAnswer, QCoreApplication::translate("PhoLuat", "Everything was sent to %1, but no whole answer came back. It will be asked what arrived before anything is sent again.")
                                      .arg(m_request.url.host()));
    }

    void finishStalled()
    {
        if (!m_isHeadOut)
            return finish(HttpEnd::NotReached, QCoreApplication::translate("PhoLuat", "%1 did not answer the call. Check the network; it will be tried again.").arg(m_request.url.host()));
        if (isAllSent())
            return finishCut();
        finish(HttpEnd::Stalled, QCoreApplication::translate("PhoLuat", "%1 stopped taking bytes. It will be tried again, from where it was.").arg(m_request.url.host()));
    }

    void finish(HttpEnd how, const QString &trouble) { end(how, trouble); }

    HttpAnswer end(HttpEnd how, const QString &trouble)
    {
        m_reader.moveTo(m_answer);
        m_answer.end = how;
        m_answer.trouble = trouble;
        m_answer.sent = handed();
        m_answer.allSent = isAllSent();
        m_ended = true;
        return m_answer;
    }

    const HttpRequest &m_request;
    const WireRequest &m_wire;
    const qint64 m_total;
    const bool m_isTls;
    AnswerReader m_reader;
    HttpAnswer m_answer;
    QSslSocket m_socket;
    QEventLoop m_loop;
    QElapsedTimer m_quiet;
    QElapsedTimer m_sinceHead;
    QList<QSslError> m_tlsErrors;
    std::optional<QFile> m_file;
    qsizetype m_piece = 0;
    qint64 m_inPiece = 0;
    qint64 m_given = 0;
    std::tuple<qint64, qint64, QAbstractSocket::SocketState, bool> m_life;
    bool m_isHeadOut = false;
    bool m_isWoken = false;
    bool m_ended = false;
};

} // namespace

HttpAnswer exchangeOnce(const HttpRequest &request, const WireRequest &wire)
{
    return ExchangeOnSocket(request, wire).run();
}

qint64 bodyBytes(const QList<HttpPiece> &body)
{
    qint64 total = 0;
    for (const HttpPiece &piece : body) {
        if (!piece.file.isEmpty() && (piece.from < 0 || piece.length < 0 || QFileInfo(piece.file).size() < piece.from + piece.length))
            return -1;
        total += piece.file.isEmpty() ? piece.bytes.size() : piece.length;
    }
    return total;
}

bool isProxiedPlainly(const QUrl &url)
{
    if (url.scheme() != "http"_L1)
        return false;
    const QNetworkProxy proxy = proxyFor(url);
    return proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy;
}

} // namespace PhoLuat
