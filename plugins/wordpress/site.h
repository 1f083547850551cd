// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extend/destinationplugin.h"

#include "transfer/rules.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

#include <expected>
#include <functional>

namespace WordPress {

template<class T>
using Reply = std::expected<T, PhoLuat::DeliveryOutcome>;

[[nodiscard]] PhoLuat::DeliveryOutcome held(const QString &trouble);

/// The REST interface of one site, as one account, during one call.
class Site final {
public:
    /// `host` may be null, when there is nobody to tell. Held when the settings name no site.
    [[nodiscard]] static Reply<Site> from(const QMap<QString, QString> &settings, PhoLuat::DeliveryHost *host);

    /// A list, asking nothing of the site but to be read.
    [[nodiscard]] Reply<QJsonArray> list(const QString &route, const QUrlQuery &query) const;
    [[nodiscard]] Reply<QJsonObject> read(const QString &route, const QUrlQuery &query) const;
    /// Makes or changes; a lost answer is Unclear.
    [[nodiscard]] Reply<QJsonObject> write(const QByteArray &method, const QString &route, const QUrlQuery &query, const QJsonObject &body) const;
    /// Uploads a file as media; `goOn` is told the bytes handed out.
    [[nodiscard]] Reply<QJsonObject> upload(const QUrlQuery &query, const PhoLuat::PublishedFile &file, qint64 bytes, const std::function<bool(qint64)> &goOn) const;
    /// So many bytes are there; asked during every request, too. False: stop.
    [[nodiscard]] bool goOn(qint64 bytes) const;
    [[nodiscard]] QString name() const { return m_address.host(); }

private:
    Site(QUrl address, PhoLuat::HttpPeer peer, std::chrono::seconds patience, PhoLuat::DeliveryHost *host);
    [[nodiscard]] PhoLuat::HttpRequest request(const QByteArray &method, const QString &route, const QUrlQuery &query) const;
    [[nodiscard]] Reply<QJsonValue> exchange(PhoLuat::HttpRequest request, PhoLuat::HttpStep step, QJsonValue::Type wanted) const;

    QUrl m_address;
    PhoLuat::HttpDoor m_door;
    std::chrono::seconds m_patience;
    PhoLuat::DeliveryHost *m_host;
    mutable qint64 m_done = 0;
};

} // namespace WordPress
