// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/http.h"

#include "transfer/withoutsecrets.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBodyShown = 64 * 1024;

bool isSecretHeader(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "authorization" || lower == "proxy-authorization" || lower == "cookie" || lower == "set-cookie" || lower == "set-cookie2"
        || lower.contains("token") || lower.contains("api-key");
}

QString linesOf(const HttpHeaders &headers)
{
    QString lines;
    for (const auto &[name, value] : headers) {
        if (!isSecretHeader(name))
            lines += QString::fromUtf8(name) + u": "_s + QString::fromUtf8(value) + u'\n';
    }
    return lines;
}

/// Text as it is, anything else as its length.
QString shown(const QByteArray &bytes)
{
    const QByteArray start = bytes.first(std::min(mostBodyShown, bytes.size()));
    if (start.contains('\0'))
        return u"[%1 bytes]\n"_s.arg(bytes.size());
    return QString::fromUtf8(start) + (start.size() < bytes.size() ? u"\n[of %1 bytes]\n"_s.arg(bytes.size()) : u"\n"_s);
}

QString endWords(const HttpAnswer &answer)
{
    static const QStringList words{u"answered"_s, u"not reached"_s, u"TLS refused"_s, u"proxy refused"_s, u"not sent"_s, u"file unreadable"_s,
                                   u"cut while sending"_s, u"stalled while sending"_s, u"all sent, no whole answer"_s, u"answer too large"_s,
                                   u"redirect not followed"_s, u"stopped"_s};
    return u"[%1; body bytes out: %2]\n"_s.arg(words.value(int(answer.end))).arg(answer.sent);
}

} // namespace

std::pair<QString, QString> HttpDoor::exchangeText(const HttpRequest &request, const HttpAnswer &answer) const
{
    QString asked = u"%1 %2\n"_s.arg(QString::fromLatin1(request.method), request.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo));
    asked += linesOf(request.headers) + u'\n';
    for (const HttpPiece &piece : request.body) {
        if (piece.file.isEmpty())
            asked += shown(piece.bytes);
        else
            asked += u"[%1 bytes of the file from byte %2 on]\n"_s.arg(piece.length).arg(piece.from);
    }
    QString answered;
    if (answer.status != 0) {
        answered = u"HTTP/1.1 %1 %2\n"_s.arg(answer.status).arg(QString::fromUtf8(answer.reason)) + linesOf(answer.headers) + u'\n';
        if (!answer.body.isEmpty())
            answered += shown(answer.body);
    }
    if (answer.end != HttpEnd::Answered)
        answered += endWords(answer) + answer.trouble + u'\n';
    return {withoutSecrets(asked), withoutSecrets(answered)};
}

QString HttpDoor::withoutSecrets(const QString &text) const
{
    QStringList secrets = m_peer.secrets + QStringList{m_peer.password, m_peer.bearer};
    if (!m_peer.password.isEmpty())
        secrets.append(m_peer.user + u':' + m_peer.password); // base64 of Basic
    return PhoLuat::withoutSecrets(text, secrets);
}

} // namespace PhoLuat
