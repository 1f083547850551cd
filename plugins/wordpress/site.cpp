// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site.h"

#include "marks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>

namespace WordPress {

using namespace Qt::StringLiterals;
using namespace PhoLuat;
using State = DeliveryOutcome::State;

namespace {

/// WordPress answers 500 when it does not want a file; its code says so, and asking again would change nothing.
bool isFileNotTaken(const HttpAnswer &answer)
{
    return answer.end == HttpEnd::Answered && QJsonDocument::fromJson(answer.body).object()["code"_L1].toString().startsWith("rest_upload_"_L1);
}

} // namespace

DeliveryOutcome held(const QString &trouble)
{
    return {State::Held, {}, trouble};
}

Site::Site(QUrl address, HttpPeer peer, std::chrono::seconds patience, DeliveryHost *host)
    : m_address(std::move(address)), m_door(std::move(peer)), m_patience(patience), m_host(host)
{
}

Reply<Site> Site::from(const QMap<QString, QString> &settings, DeliveryHost *host)
{
    QUrl address(settings.value(u"address"_s).trimmed(), QUrl::StrictMode);
    if (!address.isValid() || address.host().isEmpty() || (address.scheme() != "https"_L1 && !(address.scheme() == "http"_L1 && isThisMachine(address.host()))))
        return std::unexpected(held(QCoreApplication::translate("PhoLuat", "The address of the WordPress site must begin with https://. Write it in the destination's settings.")));
    address.setQuery(QString());
    address.setFragment(QString());
    if (!address.path().endsWith(u'/'))
        address.setPath(address.path() + u'/');
    if (settings.value(u"user"_s).isEmpty() || settings.value(u"password"_s).isEmpty())
        return std::unexpected(held(QCoreApplication::translate("PhoLuat", "The user name or application password for %1 is missing. Make an application password in the site's profile page and write it in the settings.").arg(address.host())));
    HttpPeer peer;
    peer.origin = address;
    peer.user = settings.value(u"user"_s);
    peer.password = settings.value(u"password"_s);
    peer.caFile = settings.value(u"caFile"_s);
    return Site(address, peer, std::chrono::seconds(std::clamp(settings.value(u"patience"_s, u"60"_s).toInt(), 1, 3600)), host);
}

HttpRequest Site::request(const QByteArray &method, const QString &route, const QUrlQuery &query) const
{
    // Works whether or not the site writes pretty addresses.
    QUrlQuery whole;
    whole.addQueryItem(u"rest_route"_s, route);
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded))
        whole.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    HttpRequest request{method, m_address};
    request.url.setQuery(whole);
    request.patience = m_patience;
    request.answerPatience = m_patience;
    request.answerLimit = 8 * 1024 * 1024; // a post with its text, or a hundred categories
    return request;
}

bool Site::goOn(qint64 bytes) const
{
    m_done = bytes;
    return !m_host || m_host->goOn(bytes);
}

Reply<QJsonValue> Site::exchange(HttpRequest request, HttpStep step, QJsonValue::Type wanted) const
{
    // What is taken back is taken back in any case.
    if (!request.goOn && request.method != "DELETE")
        request.goOn = [this](qint64) { return goOn(m_done); };
    const HttpAnswer answer = m_door.exchange(request);
    if (m_host) {
        const auto [asked, answered] = m_door.exchangeText(request, answer);
        m_host->note(asked, answered);
    }
    if (answer.isSuccess()) {
        const QJsonDocument document = QJsonDocument::fromJson(answer.body);
        if (wanted == QJsonValue::Array && document.isArray())
            return document.array();
        if (wanted == QJsonValue::Object && document.isObject())
            return document.object();
    }
    if (step != HttpStep::Ask && isFileNotTaken(answer))
        return std::unexpected(held(QCoreApplication::translate("PhoLuat", "%1 does not take a file of this material. Its own words: “%2”. Ask the people who run the site, or take the file out and seal anew.")
                                        .arg(name(), m_door.withoutSecrets(serverWords(answer)))));
    DeliveryOutcome outcome = outcomeOf<DeliveryOutcome>(judge(answer, step, QDateTime::currentDateTimeUtc()));
    if (outcome.state == State::Absent) // the interface itself is not there, which says nothing about a post
        outcome = held(QCoreApplication::translate("PhoLuat", "%1 has no WordPress interface (REST) at this address. Check the address, or ask whether the site's people have closed the interface.").arg(name()));
    return std::unexpected(outcome);
}

Reply<QJsonArray> Site::list(const QString &route, const QUrlQuery &query) const
{
    return exchange(request("GET", route, query), HttpStep::Ask, QJsonValue::Array).transform([](const QJsonValue &value) { return value.toArray(); });
}

Reply<QJsonObject> Site::read(const QString &route, const QUrlQuery &query) const
{
    return exchange(request("GET", route, query), HttpStep::Ask, QJsonValue::Object).transform([](const QJsonValue &value) { return value.toObject(); });
}

Reply<QJsonObject> Site::write(const QByteArray &method, const QString &route, const QUrlQuery &query, const QJsonObject &body) const
{
    HttpRequest asked = request(method, route, query);
    asked.headers.emplaceBack("Content-Type", "application/json");
    asked.body.append(HttpPiece{.bytes = QJsonDocument(body).toJson(QJsonDocument::Compact)});
    return exchange(asked, HttpStep::Create, QJsonValue::Object).transform([](const QJsonValue &value) { return value.toObject(); });
}

Reply<QJsonObject> Site::upload(const QUrlQuery &query, const PublishedFile &file, qint64 bytes, const std::function<bool(qint64)> &goOn) const
{
    HttpRequest asked = request("POST", u"/wp/v2/media"_s, query);
    const QString type = file.mediaType.isEmpty() ? u"application/octet-stream"_s : file.mediaType;
    asked.headers.emplaceBack("Content-Type", type.toUtf8());
    asked.headers.emplaceBack("Content-Disposition", "attachment; filename=\"" + plainFileName(file.name).toLatin1() + "\"; filename*=UTF-8''" + QUrl::toPercentEncoding(file.name));
    asked.body.append(HttpPiece{.file = file.file, .length = bytes});
    asked.goOn = goOn;
    return exchange(asked, HttpStep::Create, QJsonValue::Object).transform([](const QJsonValue &value) { return value.toObject(); });
}

} // namespace WordPress
