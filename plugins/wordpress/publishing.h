// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site.h"

#include <QStringList>

namespace WordPress {

/// One call of the program: the materials of one package on one site.
class Publishing final {
public:
    Publishing(const PhoLuat::DeliveryJob &job, const Site &site, PhoLuat::DeliveryHost &host);

    [[nodiscard]] PhoLuat::DeliveryOutcome ask();
    [[nodiscard]] PhoLuat::DeliveryOutcome send();

private:
    struct Medium {
        QString address;
        QString name;
    };

    [[nodiscard]] Reply<QJsonObject> publish(const PhoLuat::PublishedMaterial &material);
    /// The post of a material; an empty object when there is none.
    [[nodiscard]] Reply<QJsonObject> findPost(const QString &slug) const;
    [[nodiscard]] Reply<Medium> bringFile(const PhoLuat::PublishedFile &file);
    [[nodiscard]] Reply<QJsonArray> categoriesOf(const QString &kind);
    [[nodiscard]] Reply<QJsonObject> makePost(const QString &slug, QJsonObject fields);
    [[nodiscard]] bool keep(const QString &kind, const QString &slug, const QJsonObject &thing);
    [[nodiscard]] QString receipt(const QJsonArray &posts) const;

    const PhoLuat::DeliveryJob &m_job;
    const Site &m_site;
    PhoLuat::DeliveryHost &m_host;
    QJsonObject m_memory; ///< {"posts": {slug: id}, "media": {slug: id}}
    QMap<QString, QJsonArray> m_categories;
    qint64 m_published = 0; ///< bytes of files and texts that are there
};

} // namespace WordPress
