// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents.h"

#include "extend/destinationplugin.h"
#include "transfer/rules.h"

#include <QJsonObject>
#include <QUrl>

#include <expected>

namespace Sword {

template<class T>
using Reply = std::expected<T, PhoLuat::DeliveryOutcome>;

/// One call of the program: one package at one repository.
class Deposit final {
public:
    /// `host` may be null, when there is nobody to tell.
    Deposit(const PhoLuat::DeliveryJob &job, PhoLuat::DeliveryHost *host);

    /// The collection the settings choose, with what it takes.
    [[nodiscard]] Reply<Collection> chooseCollection();
    [[nodiscard]] PhoLuat::DeliveryOutcome ask();
    [[nodiscard]] PhoLuat::DeliveryOutcome send();

private:
    [[nodiscard]] PhoLuat::HttpAnswer exchange(PhoLuat::HttpRequest request) const;
    [[nodiscard]] PhoLuat::HttpAnswer get(const QString &href, const QByteArray &accept) const;
    /// By the repository's error document, else by the written rule.
    [[nodiscard]] PhoLuat::DeliveryOutcome judged(const PhoLuat::HttpAnswer &answer, PhoLuat::HttpStep step) const;
    [[nodiscard]] PhoLuat::DeliveryOutcome askFeed(const QString &collection, bool mayBeThere);
    [[nodiscard]] PhoLuat::DeliveryOutcome delivered(const Entry &entry, const QString &words);
    [[nodiscard]] PhoLuat::HttpRequest depositRequest(const Collection &collection, const QByteArray &md5) const;
    [[nodiscard]] bool keep(const QString &state, const QString &collection, const Entry &entry = {}) const;
    [[nodiscard]] QString slug() const;
    [[nodiscard]] QString packaging() const;
    [[nodiscard]] QString repository() const { return m_address.host(); }

    const PhoLuat::DeliveryJob &m_job;
    PhoLuat::DeliveryHost *m_host;
    QUrl m_address;
    PhoLuat::HttpDoor m_door;
    QJsonObject m_memory; ///< {"state": "none" | "sending" | "there", "collection": …, "edit": …, "statement": …}
    qint64 m_mostBytes = 0;
    mutable qint64 m_out = 0; ///< of the package, bytes, as the host was told last
};

} // namespace Sword
