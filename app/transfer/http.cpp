// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/http.h"

#include "transfer/exchange.h"
#include "transfer/tlswords.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRedirects = 3;

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isSameOrigin(const QUrl &left, const QUrl &right)
{
    return left.scheme() == right.scheme() && left.host().compare(right.host(), Qt::CaseInsensitive) == 0 && portOf(left) == portOf(right);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool onlyReads(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "PROPFIND";
}

bool breaksLines(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

} // namespace

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    for (const auto &[known, value] : headers) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value.isNull() ? QByteArray("") : value;
    }
    return {};
}

bool HttpAnswer::isHtml() const
{
    const QByteArray type = header("content-type").toLower();
    if (type.startsWith("text/html") || type.startsWith("application/xhtml"))
        return true;
    const QByteArray start = body.first(std::min<qsizetype>(256, body.size())).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

HttpDoor::HttpDoor(HttpPeer peer) : m_peer(std::move(peer)) {}

HttpAnswer HttpDoor::exchange(const HttpRequest &request) const
{
    if (!m_peer.caFile.isEmpty() && !holdsRoots(m_peer.caFile))
        return {HttpEnd::NotAllowed, 0, {}, {}, {}, request.url, 0, false,
                QCoreApplication::translate("PhoLuat", "The file of root certificates named in the settings holds none. Choose the PEM file you were given.")};
    HttpRequest now = request;
    for (int hop = 0;; ++hop) {
        if (const QString trouble = objection(now); !trouble.isEmpty())
            return {HttpEnd::NotAllowed, 0, {}, {}, {}, now.url, 0, false, trouble};
        HttpAnswer answer = exchangeOnce(now, authorization(), m_peer.caFile);
        if (answer.end == HttpEnd::Answered && answer.status == 407) {
            answer.end = HttpEnd::ProxyRefused;
            answer.trouble = QCoreApplication::translate("PhoLuat", "The network's proxy asks for a name and password, which this program does not give. "
                                                                    "Ask your network's people to let this computer through to %1.").arg(now.url.host());
        }
        if (answer.end == HttpEnd::Answered && answer.status == 417 && now.expectContinue && answer.sent == 0) {
            now.expectContinue = false; // a server that knows no such question; nothing of the body went out
            continue;
        }
        if (answer.end != HttpEnd::Answered || !isRedirect(answer.status))
            return answer;
        const QUrl target = now.url.resolved(QUrl::fromEncoded(answer.header("location")));
        if (!isSameOrigin(target, m_peer.origin) || !onlyReads(now.method) || hop == mostRedirects) {
            answer.end = HttpEnd::RedirectRefused;
            answer.trouble = QCoreApplication::translate("PhoLuat", "%1 points to another address (%2), which was not followed. Log in to the network if it asks for that; "
                                                                    "if the address has changed, write the new one in the settings.")
                                 .arg(now.url.host(), withoutSecrets(target.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
            return answer;
        }
        now.url = target;
    }
}

bool HttpDoor::isOwn(const QUrl &url) const
{
    return isSameOrigin(url, m_peer.origin);
}

QByteArray HttpDoor::authorization() const
{
    if (!m_peer.bearer.isEmpty())
        return "Bearer " + m_peer.bearer.toUtf8();
    if (m_peer.user.isEmpty() && m_peer.password.isEmpty())
        return {};
    return "Basic " + (m_peer.user + u':' + m_peer.password).toUtf8().toBase64();
}

QString HttpDoor::objection(const HttpRequest &request) const
{
    const QUrl &url = request.url;
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return QCoreApplication::translate("PhoLuat", "The address \"%1\" is not one of a web server. Write it as https://… in the settings.")
            .arg(withoutSecrets(url.toDisplayString(QUrl::RemoveUserInfo)));
    if (!isOwn(url))
        return QCoreApplication::translate("PhoLuat", "The destination names an address on another server (%1), so nothing was sent there. Tell the people who run it.").arg(url.host());
    if (!m_peer.user.isEmpty() && m_peer.password.isEmpty() && m_peer.bearer.isEmpty())
        return QCoreApplication::translate("PhoLuat", "The password for %1 is not known here, so nothing was sent. Unlock the keychain, or type the password again in the settings.").arg(m_peer.user);
    if (!authorization().isEmpty() && url.scheme() != "https"_L1 && !isThisMachine(url.host()))
        return QCoreApplication::translate("PhoLuat", "The address begins with http, which would show the password to everybody on the way; nothing was sent. Write https in the settings.");
    bool isBroken = breaksLines(request.method) || breaksLines(authorization());
    for (const auto &[name, value] : request.headers)
        isBroken = isBroken || breaksLines(name) || breaksLines(value);
    if (isBroken)
        return QCoreApplication::translate("PhoLuat", "A setting holds a line break where none may be, so nothing was sent. Type the settings again.");
    return {};
}

bool isThisMachine(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    return QHostAddress(host).isLoopback();
}

} // namespace PhoLuat
