// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where packages are sent.
#include "store/check.h"
#include "store/journal.h"
#include "store/query.h"
#include "store/stores.h"
#include "store/texts.h"

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QString settingsText(const Destination &destination)
{
    QJsonObject settings;
    for (auto one = destination.settings.cbegin(); one != destination.settings.cend(); ++one)
        settings.insert(one.key(), one.value());
    return jsonText(settings);
}

QString timeText(QTime time)
{
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

/// Empty for the standing one.
QString policyText(const SendingPolicy &policy)
{
    if (policy == SendingPolicy())
        return {};
    return jsonText({{u"start"_s, policy.start == SendingPolicy::Start::AskMe ? u"ask"_s : u"at-once"_s}, {u"from"_s, timeText(policy.from)}, {u"to"_s, timeText(policy.to)},
                     {u"network"_s, policy.network}, {u"bytesPerSecond"_s, policy.bytesPerSecond}});
}

SendingPolicy policyFrom(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QJsonObject policy = objectOf(text);
    return {policy["start"_L1].toString() == "ask"_L1 ? SendingPolicy::Start::AskMe : SendingPolicy::Start::AtOnce,
            QTime::fromString(policy["from"_L1].toString(), u"HH:mm"_s), QTime::fromString(policy["to"_L1].toString(), u"HH:mm"_s),
            policy["network"_L1].toString(), policy["bytesPerSecond"_L1].toInteger()};
}

/// Rows from before there were policies have proofs without them.
QString proofOfDestination(const Destination &destination)
{
    QStringList fields{destination.id, destination.plugin, destination.name, settingsText(destination)};
    if (const QString policy = policyText(destination.policy); !policy.isEmpty() || !destination.profile.isEmpty())
        fields += {policy, destination.profile};
    return proofOf(fields);
}

QString noteOf(const Destination &destination)
{
    return jsonText({{u"plugin"_s, destination.plugin}, {u"name"_s, destination.name}, {u"settings"_s, settingsText(destination)},
                     {u"policy"_s, policyText(destination.policy)}, {u"profile"_s, destination.profile}});
}

Result<QList<Destination>> readDestinations(Database::Parts &parts)
{
    QList<Destination> destinations;
    const Result<> read = eachRow(parts, u"select id, plugin, name, settings, proof, policy, profile from destinations order by name, id"_s, {}, [&](const Row &row) -> Result<> {
        Destination destination{row.text(0), row.text(1), row.text(2)};
        const QJsonObject settings = objectOf(row.text(3));
        for (auto one = settings.constBegin(); one != settings.constEnd(); ++one)
            destination.settings.insert(one.key(), one->toString());
        destination.policy = policyFrom(row.text(5));
        destination.profile = row.text(6);
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

Result<> PackageStore::saveDestination(const Destination &destination, const QString &who)
{
    Database::Parts &parts = m_database.parts();
    return m_database.transaction<void>([&]() -> Result<> {
        const Result<QString> before = noteOfDestination(parts, destination.id);
        if (!before)
            return std::unexpected(before.error());
        const auto written = execute(parts, u"insert into destinations (id, plugin, name, settings, policy, profile, proof) values (?, ?, ?, ?, ?, ?, ?) "
                                            "on conflict (id) do update set plugin = excluded.plugin, name = excluded.name, settings = excluded.settings, "
                                            "policy = excluded.policy, profile = excluded.profile, proof = excluded.proof"_s,
                                     {destination.id, destination.plugin, destination.name, settingsText(destination), policyText(destination.policy),
                                      destination.profile, proofOfDestination(destination)});
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
