// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/destinations.h"

#include "base/strictjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

const QString ownProfilesKey = u"profiles"_s;

Result<QJsonArray> ownProfiles(Stores &stores)
{
    const auto text = stores.settings.value(ownProfilesKey);
    if (!text)
        return std::unexpected(text.error());
    if (text->isEmpty())
        return QJsonArray();
    const auto value = readStrictJson(text->toUtf8());
    if (!value)
        return std::unexpected(value.error());
    return value->toArray();
}

} // namespace

Result<KnownProfiles> knownProfiles(Stores &stores)
{
    auto shipped = readProfiles(u":/profiles"_s);
    if (!shipped)
        return std::unexpected(shipped.error());
    KnownProfiles known{*std::move(shipped)};
    const auto own = ownProfiles(stores);
    if (!own)
        return std::unexpected(own.error());
    for (const QJsonValue &value : *own) {
        auto profile = readProfile(QJsonDocument(value.toObject()).toJson(), value["profile"_L1].toString());
        if (!profile) {
            known.troubles.append(profile.error()); // the others, and the settings where it can be replaced, stay usable
            continue;
        }
        known.profiles.removeIf([&](const DestinationProfile &one) { return one.id == profile->id; });
        known.profiles.append(*std::move(profile));
    }
    return known;
}

Result<DestinationProfile> importProfile(Stores &stores, const QByteArray &json, const QString &fileName)
{
    auto profile = readProfile(json, fileName);
    if (!profile)
        return profile;
    return stores.database.transaction<DestinationProfile>([&]() -> Result<DestinationProfile> {
        auto own = ownProfiles(stores);
        if (!own)
            return std::unexpected(own.error());
        QJsonArray kept;
        for (const QJsonValue &value : std::as_const(*own)) {
            if (value["profile"_L1].toString() != profile->id)
                kept.append(value);
        }
        kept.append(QJsonDocument::fromJson(json).object());
        if (auto saved = stores.settings.setValue(ownProfilesKey, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact))); !saved)
            return std::unexpected(saved.error());
        return profile;
    });
}

Result<ChosenDestination> withProfile(const Destination &destination, const QList<DestinationProfile> &profiles)
{
    ChosenDestination chosen{destination};
    if (destination.profile.isEmpty())
        return chosen;
    const auto profile = std::ranges::find(profiles, destination.profile, &DestinationProfile::id);
    if (profile == profiles.end())
        return failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "The profile \"%1\" of the destination \"%2\" is not here, so nobody can say what it takes. Import it, or choose another in the settings.").arg(destination.profile, destination.name));
    chosen.profile = *profile;
    return chosen;
}

Result<QList<ChosenDestination>> chosenDestinations(Stores &stores, const QStringList &ids)
{
    if (ids.isEmpty())
        return QList<ChosenDestination>();
    const auto all = stores.packages.destinations();
    if (!all)
        return std::unexpected(all.error());
    const auto known = knownProfiles(stores);
    if (!known)
        return std::unexpected(known.error());
    QList<ChosenDestination> chosen;
    for (const QString &id : ids) {
        const auto destination = std::ranges::find(*all, id, &Destination::id);
        if (destination == all->end())
            return failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "There is no destination \"%1\" any more, so nothing was sealed for it. Choose another in the settings.").arg(id));
        auto one = withProfile(*destination, known->profiles);
        if (!one)
            return std::unexpected(one.error());
        chosen.append(*std::move(one));
    }
    return chosen;
}

Findings checkForDestinations(const QList<ChosenDestination> &chosen, const QList<Material> &materials, const QList<Report> &reports)
{
    Findings findings;
    for (const ChosenDestination &one : chosen) {
        if (one.profile)
            findings += misfits(*one.profile, one.destination.name, materials, reports);
    }
    return findings;
}

Findings checkForDestinations(const QList<ChosenDestination> &chosen, qint64 packageBytes)
{
    Findings findings;
    for (const ChosenDestination &one : chosen) {
        if (one.profile)
            findings += misfits(*one.profile, one.destination.name, packageBytes);
    }
    return findings;
}

} // namespace PhoLuat
