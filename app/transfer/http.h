// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <utility>

namespace PhoLuat {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// A piece of a request's body: bytes, or `length` bytes of a file from `from` on, read while they are sent.
struct HttpPiece {
    QByteArray bytes = {};
    QString file = {};
    qint64 from = 0;
    qint64 length = 0;
};

/// One request. `Host`, `Content-Length`, `Authorization`, `User-Agent`, `Accept-Encoding` and `Connection` are made by the door.
struct HttpRequest {
    QByteArray method;
    QUrl url;
    HttpHeaders headers = {};
    QList<HttpPiece> body = {};
    /// Body bytes handed to the system so far; called at least four times a second until the end. False: stop. May wait.
    std::function<bool(qint64)> goOn = {};
    /// Takes the body of a 2xx answer instead of HttpAnswer::body. False: stop.
    std::function<bool(QByteArrayView)> sink = {};
    qint64 answerLimit = 1024 * 1024; ///< of the answer's body, bytes
    bool expectContinue = false;      ///< ask before the body (RFC 9110, 10.1.1): a refusal then costs no upload
    std::chrono::milliseconds patience = std::chrono::seconds(30);       ///< without a byte moving
    std::chrono::milliseconds answerPatience = std::chrono::seconds(30); ///< the same, once all bytes are out
};

/// How an exchange ended.
enum class HttpEnd {
    Answered,        ///< the whole answer is here, whatever its status
    NotReached,      ///< no connection; the server saw nothing of the request
    TlsRefused,      ///< no trusted connection; the server saw nothing of the request
    ProxyRefused,    ///< the proxy asks who we are, or does not let us through; the server saw nothing
    NotAllowed,      ///< not sent: another server than the configured one, or a password over plain http
    Unreadable,      ///< the file to send could not be read; the server cannot have it all
    Cut,             ///< the connection ended while bytes were going out: the server cannot have them all
    Stalled,         ///< nothing moved for so long while bytes were going out: the server cannot have them all
    NoAnswer,        ///< all bytes went out and no whole answer came: only asking tells what became of them
    AnswerTooLarge,  ///< all bytes went out; the answer had no end we wait for
    RedirectRefused, ///< the server sends us elsewhere: another server, http, or with something to store
    Stopped,         ///< goOn or sink said so; `allSent` tells whether the server may have it all
};

struct HttpAnswer {
    HttpEnd end = HttpEnd::NotReached;
    int status = 0; ///< also when the body was cut after it; 0: none came
    QByteArray reason = {};
    HttpHeaders headers = {};
    QByteArray body = {};   ///< at most answerLimit bytes; empty when a sink took it
    QUrl url = {};          ///< the one that answered
    qint64 sent = 0;        ///< body bytes handed to the system
    bool allSent = false;   ///< head and body
    QString trouble = {};   ///< unless Answered: what happened, why, what to do

    /// The first header of that name (any case), trimmed; null when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// 2xx to the whole request: who says yes before all was sent has not read it.
    [[nodiscard]] bool isSuccess() const { return end == HttpEnd::Answered && allSent && status >= 200 && status < 300; }
    /// A page for people, by its type or its first bytes: what a network's log-in page answers to everything.
    [[nodiscard]] bool isHtml() const;
};

/// The one server a door speaks to, and as whom.
struct HttpPeer {
    QUrl origin;               ///< requests elsewhere than to its scheme, host and port are not made
    QString user = {};         ///< Basic (RFC 7617), with `password`
    QString password = {};
    QString bearer = {};       ///< Bearer (RFC 6750) instead
    QString caFile = {};       ///< PEM file of roots that are trusted beside the system's
    QStringList secrets = {};  ///< further words that no note may show
};

/// HTTP/1.1 for one background thread, one connection a request: nothing is ever sent twice behind the caller's back, which
/// no pooled connection can promise. Spoken by libcurl. Blocks its thread, which needs no event loop (a test's server lives
/// in another thread). TLS 1.2 or newer, verified always; no cookies, no cache, no compressed answers (none is asked for and
/// none unpacked). GET, HEAD and PROPFIND follow three redirects within the same origin, nothing follows others. The system's proxies are used, except to this machine.
class HttpDoor final {
public:
    explicit HttpDoor(HttpPeer peer);

    [[nodiscard]] HttpAnswer exchange(const HttpRequest &request) const;

    /// The request and its answer as they went over the wire, for DeliveryHost::note: without credentials, cookies and any
    /// secret known to the door; bytes of files as a line that names them, other bodies up to 64 KiB.
    [[nodiscard]] std::pair<QString, QString> exchangeText(const HttpRequest &request, const HttpAnswer &answer) const;

    /// A text without any secret known to the door.
    [[nodiscard]] QString withoutSecrets(const QString &text) const;
    /// Whether the address is on the configured scheme, host and port.
    [[nodiscard]] bool isOwn(const QUrl &url) const;

private:
    [[nodiscard]] QByteArray authorization() const;
    [[nodiscard]] QString objection(const HttpRequest &request) const;

    HttpPeer m_peer;
};

/// "localhost", 127.0.0.0/8, ::1.
[[nodiscard]] bool isThisMachine(const QString &host);

} // namespace PhoLuat
