// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What came of sending. Destinations and what was said to them have files of their own.
#include "domain/jsonfields.h"
#include "store/check.h"
#include "store/deliveryrow.h"
#include "store/journal.h"
#include "store/query.h"
#include "store/stores.h"
#include "store/texts.h"

#include <QCoreApplication>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array states{std::pair{Delivery::State::Queued, u"queued"}, std::pair{Delivery::State::Sending, u"sending"},
                            std::pair{Delivery::State::Delivered, u"delivered"}, std::pair{Delivery::State::Refused, u"refused"},
                            std::pair{Delivery::State::Waiting, u"waiting"}, std::pair{Delivery::State::Unclear, u"unclear"},
                            std::pair{Delivery::State::Held, u"held"}};

constexpr auto columns = "id, version, digest, destination, state, position, receipt, trouble, happened_at, proof, attempts, next_at, memory, paused"_L1;

QString proofOfDelivery(const Delivery &delivery)
{
    QStringList fields{delivery.key.id.value, QString::number(delivery.key.version), delivery.key.digest, delivery.destination,
                       wordOf(delivery.state, states), QString::number(delivery.offset), delivery.receipt, delivery.trouble, jsonMoment(delivery.at)};
    // Rows from before there was an outbox have proofs without these.
    if (delivery.attempts != 0 || !delivery.nextAt.isNull() || !delivery.memory.isEmpty() || delivery.isPaused)
        fields += {QString::number(delivery.attempts), jsonMoment(delivery.nextAt), delivery.memory, delivery.isPaused ? u"paused"_s : QString()};
    return proofOf(fields);
}

Result<QList<Delivery>> readDeliveries(Database::Parts &parts, const QString &condition, const QVariantList &values)
{
    QList<Delivery> deliveries;
    const Result<> read = eachRow(parts, u"select "_s + columns + u" from deliveries "_s + condition, values, [&](const Row &row) -> Result<> {
        Delivery delivery;
        delivery.key = {{row.text(0)}, int(row.number(1)), row.text(2)};
        delivery.destination = row.text(3);
        for (const auto &[state, word] : states) {
            if (row.text(4) == QStringView(word))
                delivery.state = state;
        }
        delivery.offset = row.number(5);
        delivery.receipt = row.text(6);
        delivery.trouble = row.text(7);
        delivery.at = QDateTime::fromString(row.text(8), Qt::ISODateWithMs);
        delivery.attempts = int(row.number(10));
        delivery.nextAt = QDateTime::fromString(row.text(11), Qt::ISODateWithMs);
        delivery.memory = row.text(12);
        delivery.isPaused = row.number(13) != 0;
        if (row.text(9) != proofOfDelivery(delivery))
            return std::unexpected(damagedRow(parts, u"delivery"_s, row.text(0)));
        deliveries.append(delivery);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return deliveries;
}

QString noteOf(const Delivery &delivery)
{
    constexpr qsizetype mostLetters = 500;
    return jsonText({{u"destination"_s, delivery.destination}, {u"state"_s, wordOf(delivery.state, states)}, {u"offset"_s, delivery.offset},
                     {u"receipt"_s, delivery.receipt.left(mostLetters)}, {u"trouble"_s, delivery.trouble.left(mostLetters)},
                     {u"attempts"_s, delivery.attempts}, {u"paused"_s, delivery.isPaused}});
}

Result<std::optional<Delivery>> readOne(Database::Parts &parts, const PackageKey &key, const QString &destination)
{
    const Result<QList<Delivery>> found = readDeliveries(parts, ofOne, keyOf(key, destination));
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<> writeDelivery(Database::Parts &parts, Delivery delivery, const QString &who)
{
    if (delivery.at.isNull())
        delivery.at = QDateTime::fromString(parts.now(), Qt::ISODateWithMs);
    delivery.at = QDateTime::fromString(jsonMoment(delivery.at), Qt::ISODateWithMs); // as it will be read
    delivery.nextAt = QDateTime::fromString(jsonMoment(delivery.nextAt), Qt::ISODateWithMs);
    const PackageKey &key = delivery.key;
    const auto before = readOne(parts, key, delivery.destination);
    if (!before)
        return std::unexpected(before.error());
    // It is there and proved; nothing that comes later takes that back.
    if (*before && (*before)->state == Delivery::State::Delivered)
        return {};
    const auto written = execute(parts, u"insert into deliveries ("_s + columns + u", place) "
        "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select coalesce(max(place), 0) + 1 from deliveries)) "
        "on conflict (id, version, digest, destination) do update set state = excluded.state, position = excluded.position, "
        "receipt = excluded.receipt, trouble = excluded.trouble, happened_at = excluded.happened_at, proof = excluded.proof, "
        "attempts = excluded.attempts, next_at = excluded.next_at, memory = excluded.memory, paused = excluded.paused"_s,
        {key.id.value, key.version, key.digest, delivery.destination, wordOf(delivery.state, states), delivery.offset, delivery.receipt,
         delivery.trouble, jsonMoment(delivery.at), proofOfDelivery(delivery), delivery.attempts, jsonMoment(delivery.nextAt), delivery.memory,
         int(delivery.isPaused)});
    if (!written)
        return std::unexpected(written.error());
    // How far a sending has come is no news for the journal; that it began, ended or failed is.
    const bool isProgress = *before && (*before)->state == delivery.state && (*before)->trouble == delivery.trouble
        && (*before)->receipt == delivery.receipt && (*before)->isPaused == delivery.isPaused && (*before)->attempts == delivery.attempts;
    if (isProgress)
        return {};
    return addToJournal(parts, {who, u"delivery"_s, u"%1/%2"_s.arg(key.id.value).arg(key.version), u"save"_s,
                                *before ? noteOf(**before) : QString(), noteOf(delivery)});
}

} // namespace

Result<> PackageStore::saveDelivery(const Delivery &delivery, const QString &who)
{
    return m_database.transaction<void>([&] { return writeDelivery(m_database.parts(), delivery, who); });
}

Result<QList<Delivery>> PackageStore::deliveries()
{
    return readDeliveries(m_database.parts(), u"order by happened_at desc, id, version, digest, destination"_s, {});
}

Result<QList<Delivery>> PackageStore::openDeliveries()
{
    return readDeliveries(m_database.parts(), u"where state not in ('delivered', 'refused') order by place, id, version, digest, destination"_s, {});
}

Result<std::optional<Delivery>> PackageStore::delivery(const PackageKey &key, const QString &destination)
{
    return readOne(m_database.parts(), key, destination);
}

Result<> PackageStore::removeDelivery(const PackageKey &key, const QString &destination, const QString &who)
{
    Database::Parts &parts = m_database.parts();
    return m_database.transaction<void>([&]() -> Result<> {
        const auto before = readOne(parts, key, destination);
        if (!before)
            return std::unexpected(before.error());
        if (!*before)
            return {};
        if ((*before)->state == Delivery::State::Delivered || (*before)->attempts > 0)
            return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "It stays in the list: sending it has begun, and what became of that is kept."));
        if (auto gone = execute(parts, u"delete from deliveries "_s + ofOne, keyOf(key, destination)); !gone)
            return std::unexpected(gone.error());
        return addToJournal(parts, {who, u"delivery"_s, u"%1/%2"_s.arg(key.id.value).arg(key.version), u"remove"_s, noteOf(**before), {}});
    });
}

} // namespace PhoLuat
