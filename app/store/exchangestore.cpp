// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was said to a destination, and which desk is speaking to it.
#include "domain/jsonfields.h"
#include "store/check.h"
#include "store/deliveryrow.h"
#include "store/query.h"
#include "store/stores.h"

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QString proofOfExchange(const Exchange &exchange)
{
    return proofOf({exchange.key.id.value, QString::number(exchange.key.version), exchange.key.digest, exchange.destination,
                    QString::number(exchange.number), jsonMoment(exchange.at), exchange.request, exchange.answer});
}

} // namespace

Result<> PackageStore::addExchange(const Exchange &exchange)
{
    Database::Parts &parts = m_database.parts();
    return m_database.transaction<void>([&]() -> Result<> {
        const auto number = oneNumber(parts, u"select coalesce(max(number), 0) + 1 from exchanges "_s + ofOne, keyOf(exchange.key, exchange.destination));
        if (!number)
            return std::unexpected(number.error());
        Exchange kept = exchange;
        kept.number = int(*number);
        if (kept.at.isNull())
            kept.at = QDateTime::fromString(parts.now(), Qt::ISODateWithMs);
        const auto written = execute(parts, u"insert into exchanges (id, version, digest, destination, number, happened_at, request, answer, proof) "
                                            "values (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                     keyOf(kept.key, kept.destination) + QVariantList{kept.number, jsonMoment(kept.at), kept.request, kept.answer, proofOfExchange(kept)});
        if (!written)
            return std::unexpected(written.error());
        return {};
    });
}

Result<QList<Exchange>> PackageStore::exchanges(const PackageKey &key, const QString &destination)
{
    QList<Exchange> exchanges;
    Database::Parts &parts = m_database.parts();
    const Result<> read = eachRow(parts, u"select number, happened_at, request, answer, proof from exchanges "_s + ofOne + u" order by number"_s, keyOf(key, destination),
                                  [&](const Row &row) -> Result<> {
        const Exchange exchange{key, destination, int(row.number(0)), QDateTime::fromString(row.text(1), Qt::ISODateWithMs), row.text(2), row.text(3)};
        if (row.text(4) != proofOfExchange(exchange))
            return std::unexpected(damagedRow(parts, u"exchange"_s, u"%1 %2"_s.arg(key.id.value).arg(exchange.number)));
        exchanges.append(exchange);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return exchanges;
}

Result<QString> PackageStore::claimDelivery(const PackageKey &key, const QString &destination, const QString &holder, const QString &stale)
{
    if (m_database.engine() == DatabaseEngine::Sqlite)
        return QString();
    Database::Parts &parts = m_database.parts();
    return m_database.transaction<QString>([&]() -> Result<QString> {
        QString knownHolder;
        qint64 beat = 0;
        const Result<> read = eachRow(parts, u"select holder, beat from delivery_claims "_s + ofOne, keyOf(key, destination), [&](const Row &row) -> Result<> {
            knownHolder = row.text(0);
            beat = row.number(1);
            return {};
        });
        if (!read)
            return std::unexpected(read.error());
        const QString word = knownHolder.isEmpty() ? QString() : u"%1/%2"_s.arg(knownHolder).arg(beat);
        if (!knownHolder.isEmpty() && knownHolder != holder && word != stale)
            return word;
        const auto written = execute(parts, u"insert into delivery_claims (id, version, digest, destination, holder, beat) values (?, ?, ?, ?, ?, ?) "
                                            "on conflict (id, version, digest, destination) do update set holder = excluded.holder, beat = excluded.beat"_s,
                                     keyOf(key, destination) + QVariantList{holder, beat + 1});
        if (!written)
            return std::unexpected(written.error());
        return QString();
    });
}

Result<> PackageStore::releaseDelivery(const PackageKey &key, const QString &destination, const QString &holder)
{
    if (m_database.engine() == DatabaseEngine::Sqlite)
        return {};
    return m_database.transaction<void>([&]() -> Result<> {
        const auto gone = execute(m_database.parts(), u"delete from delivery_claims "_s + ofOne + u" and holder = ?"_s, keyOf(key, destination) + QVariantList{holder});
        if (!gone)
            return std::unexpected(gone.error());
        return {};
    });
}

} // namespace PhoLuat
