// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop.h"

#include "archive/zip.h"
#include "work/destinations.h"
#include "work/packing.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

/// What a destination takes decides what is sealed for it.
class DestinationsTest final : public QObject {
    Q_OBJECT
    House m_house;
    QTemporaryDir m_files;

    Result<> add(Desk &desk, const Destination &destination)
    {
        return wait(desk.workspace->ask<void>([=](Stores &stores) { return stores.packages.saveDestination(destination, u"Hà"_s); }));
    }
    Result<DestinationProfile> import(Desk &desk, const QByteArray &json)
    {
        return wait(desk.workspace->ask<DestinationProfile>([=](Stores &stores) { return importProfile(stores, json, u"own.json"_s); }));
    }

private slots:
    void init() { failOnAnyWarning(); }

    void whatTheyAskForIsAddedOnce()
    {
        Desk desk(m_house);
        DO(desk.open());
        DO(import(desk, R"({"profile": "own", "name": {"vi": "Riêng"}, "renditions": ["html"], "digests": ["sha512"]})"));
        DO(add(desk, {.id = u"a"_s, .plugin = u"folder"_s, .name = u"A"_s, .profile = u"own"_s}));
        DO(add(desk, {.id = u"b"_s, .plugin = u"folder"_s, .name = u"B"_s, .profile = u"own"_s}));
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"Tờ gấp"_s)));
        VERIFY_RESULT(material);
        const QString file = m_files.filePath(u"two.zip"_s);
        DO(wait(seal(*desk.workspace, m_house.tools(), {.materials = {material->id}, .receiver = {u"bd-stp"_s}, .file = file, .destinations = {u"a"_s, u"b"_s}})));
        const auto opened = openPackage(file);
        VERIFY_RESULT(opened);
        const auto names = opened->content.renderings;
        QCOMPARE(std::ranges::count_if(names, [](const Rendering &one) { return one.name.endsWith("/body.html"_L1); }), 1);
        const auto reader = ZipReader::open(file);
        VERIFY_RESULT(reader);
        QVERIFY(std::ranges::any_of(reader->entries(), [](const ArchiveEntry &entry) { return entry.name.endsWith("/manifest-sha512.txt"_L1); }));
    }

    void whatDoesNotFitSealsNothing()
    {
        Desk desk(m_house);
        DO(desk.open());
        DO(import(desk, R"({"profile": "own", "name": {"vi": "Riêng"}, "takes": ["reports"], "certainty": "confirmed"})"));
        DO(add(desk, {.id = u"a"_s, .plugin = u"folder"_s, .name = u"Cổng tỉnh"_s, .profile = u"own"_s}));
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"Tờ gấp"_s)));
        VERIFY_RESULT(material);
        const auto refused = wait(seal(*desk.workspace, m_house.tools(), {.materials = {material->id}, .receiver = {u"bd-stp"_s}, .destinations = {u"a"_s}}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"D1"_s);
        QVERIFY2(refused.error().text.contains(u"Cổng tỉnh"_s), qPrintable(refused.error().text));
        QVERIFY(desk.packages(PackageRecord::Direction::Sealed)->isEmpty());

        // Only the package shows that it is too large: even then nothing is kept.
        DO(import(desk, R"({"profile": "own", "name": {"vi": "Riêng"}, "packageBytes": 1000})"));
        const auto large = wait(seal(*desk.workspace, m_house.tools(), {.materials = {material->id}, .receiver = {u"bd-stp"_s}, .destinations = {u"a"_s}}));
        QVERIFY(!large);
        QCOMPARE(large.error().code, u"D6"_s);
        QVERIFY(desk.packages(PackageRecord::Direction::Sealed)->isEmpty());
        QCOMPARE(desk.stored(material->id)->state, MaterialState::Draft);
    }

    void ownProfilesWinAndBadOnesChangeNothing()
    {
        Desk desk(m_house);
        DO(desk.open());
        DO(import(desk, R"({"profile": "portal", "name": {"vi": "Cổng của ta"}, "certainty": "confirmed"})"));
        QVERIFY(!import(desk, R"({"profile": "portal", "name": {"vi": "Hỏng"}, "fileBytes": "5"})"));
        const auto known = wait(desk.workspace->ask<KnownProfiles>(knownProfiles));
        VERIFY_RESULT(known);
        QVERIFY(known->troubles.isEmpty());
        QCOMPARE(std::ranges::count(known->profiles, u"portal"_s, &DestinationProfile::id), 1);
        QCOMPARE(std::ranges::find(known->profiles, u"portal"_s, &DestinationProfile::id)->vi, u"Cổng của ta"_s);

        DO(add(desk, {.id = u"a"_s, .plugin = u"folder"_s, .name = u"A"_s, .profile = u"gone"_s}));
        const auto chosen = wait(desk.workspace->ask<QList<ChosenDestination>>([](Stores &stores) { return chosenDestinations(stores, {u"a"_s}); }));
        QVERIFY(!chosen);
        QCOMPARE(chosen.error().kind, ErrorKind::NotFound);
    }

    /// One that an older program took in, and that this one does not accept.
    void anUnreadableOwnProfileHidesNothingElse()
    {
        Desk desk(m_house);
        DO(desk.open());
        DO(desk.ask<void>([](Stores &stores) {
            return stores.settings.setValue(u"profiles"_s, uR"([{"profile": "old", "name": {"vi": "Cũ"}, "fileBytes": "5"}, {"profile": "own", "name": {"vi": "Riêng"}}])"_s);
        }));
        const auto known = wait(desk.workspace->ask<KnownProfiles>(knownProfiles));
        VERIFY_RESULT(known);
        QCOMPARE(known->troubles.size(), 1);
        QVERIFY(std::ranges::contains(known->profiles, u"own"_s, &DestinationProfile::id));
        QVERIFY(std::ranges::contains(known->profiles, u"portal"_s, &DestinationProfile::id));
    }
};

QTEST_MAIN(DestinationsTest)
#include "tst_destinations.moc"
