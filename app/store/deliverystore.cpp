// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where packages are sent, and what came of it.
#include "domain/jsonfields.h"
#include "store/check.h"
#include "store/journal.h"
#include "store/query.h"
#include "store/stores.h"
#include "store/texts.h"

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array states{std::pair{Delivery::State::Queued, u"queued"}, std::pair{Delivery::State::Sending, u"sending"},
                            std::pair{Delivery::State::Delivered, u"delivered"}, std::pair{Delivery::State::Refused, u"refused"},
                            std::pair{Delivery::State::Waiting, u"waiting"}};

QString proofOfDelivery(const Delivery &delivery)
{
    return proofOf({delivery.key.id.value, QString::number(delivery.key.version), delivery.key.digest, delivery.destination,
                    wordOf(delivery.state, states), QString::number(delivery.offset), delivery.receipt, delivery.trouble, jsonMoment(delivery.at)});
}

Result<QList<Delivery>> readDeliveries(Database::Parts &parts, const QString &condition, const QVariantList &values)
{
    QList<Delivery> deliveries;
    const Result<> read = eachRow(parts, u"select id, version, digest, destination, state, position, receipt, trouble, happened_at, proof from deliveries "_s + condition,
                                  values, [&](const Row &row) -> Result<> {
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
                     {u"receipt"_s, delivery.receipt.left(mostLetters)}, {u"trouble"_s, delivery.trouble.left(mostLetters)}});
}

Result<> writeDelivery(Database::Parts &parts, Delivery delivery, const QString &who)
{
    if (delivery.at.isNull())
        delivery.at = QDateTime::fromString(parts.now(), Qt::ISODateWithMs);
    delivery.at = QDateTime::fromString(jsonMoment(delivery.at), Qt::ISODateWithMs); // as it will be read
    const PackageKey &key = delivery.key;
    const Result<QList<Delivery>> before = readDeliveries(parts, u"where id = ? and version = ? and digest = ? and destination = ?"_s,
                                                          {key.id.value, key.version, key.digest, delivery.destination});
    if (!before)
        return std::unexpected(before.error());
    // It is there and proved; nothing that comes later takes that back.
    if (!before->isEmpty() && before->first().state == Delivery::State::Delivered && delivery.state != Delivery::State::Delivered)
        return {};
    const auto written = execute(parts,
        u"insert into deliveries (id, version, digest, destination, state, position, receipt, trouble, happened_at, proof) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "on conflict (id, version, digest, destination) do update set state = excluded.state, position = excluded.position, "
        "receipt = excluded.receipt, trouble = excluded.trouble, happened_at = excluded.happened_at, proof = excluded.proof "
        "where deliveries.state <> 'delivered' or excluded.state = 'delivered'"_s,
        {key.id.value, key.version, key.digest, delivery.destination, wordOf(delivery.state, states), delivery.offset, delivery.receipt,
         delivery.trouble, jsonMoment(delivery.at), proofOfDelivery(delivery)});
    if (!written)
        return std::unexpected(written.error());
    // How far a sending has come is no news for the journal; that it began, ended or failed is.
    const bool isProgress = !before->isEmpty() && before->first().state == delivery.state && before->first().trouble == delivery.trouble
        && before->first().receipt == delivery.receipt;
    if (isProgress)
        return {};
    return addToJournal(parts, {who, u"delivery"_s, u"%1/%2"_s.arg(key.id.value).arg(key.version), u"save"_s,
                                before->isEmpty() ? QString() : noteOf(before->first()), noteOf(delivery)});
}

QString settingsText(const Destination &destination)
{
    QJsonObject settings;
    for (auto one = destination.settings.cbegin(); one != destination.settings.cend(); ++one)
        settings.insert(one.key(), one.value());
    return jsonText(settings);
}

QString proofOfDestination(const Destination &destination)
{
    return proofOf({destination.id, destination.plugin, destination.name, settingsText(destination)});
}

QString noteOf(const Destination &destination)
{
    return jsonText({{u"plugin"_s, destination.plugin}, {u"name"_s, destination.name}, {u"settings"_s, settingsText(destination)}});
}

Result<QList<Destination>> readDestinations(Database::Parts &parts)
{
    QList<Destination> destinations;
    const Result<> read = eachRow(parts, u"select id, plugin, name, settings, proof from destinations order by name, id"_s, {}, [&](const Row &row) -> Result<> {
        Destination destination{row.text(0), row.text(1), row.text(2)};
        const QJsonObject settings = objectOf(row.text(3));
        for (auto one = settings.constBegin(); one != settings.constEnd(); ++one)
            destination.settings.insert(one.key(), one->toString());
        if (row.text(4) != proofOfDestination(destination))
            return std::unexpected(damagedRow(parts, u"destination"_s, row.text(0)));
        destinations.append(destination);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return destinations;
}

Result<QString> noteOfDestination(Database::Parts &parts, const QString &id)
{
    const Result<QList<Destination>> known = readDestinations(parts);
    if (!known)
        return std::unexpected(known.error());
    const auto found = std::ranges::find(*known, id, &Destination::id);
    return found == known->cend() ? QString() : noteOf(*found);
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

Result<> PackageStore::saveDestination(const Destination &destination, const QString &who)
{
    Database::Parts &parts = m_database.parts();
    return m_database.transaction<void>([&]() -> Result<> {
        const Result<QString> before = noteOfDestination(parts, destination.id);
        if (!before)
            return std::unexpected(before.error());
        const auto written = execute(parts, u"insert into destinations (id, plugin, name, settings, proof) values (?, ?, ?, ?, ?) "
                                            "on conflict (id) do update set plugin = excluded.plugin, name = excluded.name, settings = excluded.settings, proof = excluded.proof"_s,
                                     {destination.id, destination.plugin, destination.name, settingsText(destination), proofOfDestination(destination)});
        if (!written)
            return std::unexpected(written.error());
        return addToJournal(parts, {who, u"destination"_s, destination.id, u"save"_s, *before, noteOf(destination)});
    });
}

Result<> PackageStore::removeDestination(const QString &id, const QString &who)
{
    Database::Parts &parts = m_database.parts();
    return m_database.transaction<void>([&]() -> Result<> {
        const Result<QString> before = noteOfDestination(parts, id);
        if (!before)
            return std::unexpected(before.error());
        if (before->isEmpty())
            return std::unexpected(notHere(id));
        if (auto gone = execute(parts, u"delete from destinations where id = ?"_s, {id}); !gone)
            return std::unexpected(gone.error());
        return addToJournal(parts, {who, u"destination"_s, id, u"remove"_s, *before, {}});
    });
}

Result<QList<Destination>> PackageStore::destinations()
{
    return readDestinations(m_database.parts());
}

} // namespace PhoLuat
