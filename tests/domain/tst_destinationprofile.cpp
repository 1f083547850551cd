// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/destinationprofile.h"
#include "support/testing.h"

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

Material leaflet()
{
    Material material{.id = MaterialId::make(), .title = u"Tờ gấp đất đai"_s, .kind = u"TOGAP"_s};
    material.summary = u"Điểm mới"_s;
    material.fields = {u"11"_s};
    material.attachments = {{AttachmentId::make(), u"tờ gấp.pdf"_s, u"application/pdf"_s, 4'000'000, QString(64, u'a')}};
    return material;
}

QStringList codesOf(const Findings &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes.append(finding.code);
    return codes;
}

} // namespace

class DestinationProfileTest final : public QObject {
    Q_OBJECT
private slots:
    void init() { Testing::failOnAnyWarning(); }

    void everyShippedProfileIsReadAndUnconfirmed()
    {
        const auto profiles = readProfiles(u":/profiles"_s);
        VERIFY_RESULT(profiles);
        QVERIFY(profiles->size() >= 3);
        for (const DestinationProfile &profile : *profiles) {
            QVERIFY2(!profile.isConfirmed, qPrintable(profile.id)); // nobody published any
            QVERIFY2(!profile.vi.isEmpty() && !profile.en.isEmpty() && !profile.source.isEmpty(), qPrintable(profile.id));
        }
    }

    void whatIsWrongIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("no id") << QByteArray(R"({"name":{"vi":"x"}})") << u"/profile"_s;
        QTest::newRow("no name") << QByteArray(R"({"profile":"x"})") << u"/name/vi"_s;
        QTest::newRow("mistyped limit") << QByteArray(R"({"profile":"x","name":{"vi":"x"},"fileByte":5})") << u"/fileByte"_s;
        QTest::newRow("limit as text") << QByteArray(R"({"profile":"x","name":{"vi":"x"},"fileBytes":"5 MB"})") << u"/fileBytes"_s;
        QTest::newRow("limit below zero") << QByteArray(R"({"profile":"x","name":{"vi":"x"},"packageBytes":-1})") << u"/packageBytes"_s;
        QTest::newRow("unknown fact") << QByteArray(R"({"profile":"x","name":{"vi":"x"},"required":["field","colour"]})") << u"/required/1"_s;
        QTest::newRow("unknown rendition") << QByteArray(R"({"profile":"x","name":{"vi":"x"},"renditions":["doc"]})") << u"/renditions/0"_s;
        QTest::newRow("not a list") << QByteArray(R"({"profile":"x","name":{"vi":"x"},"kinds":"TOGAP"})") << u"/kinds"_s;
        QTest::newRow("key twice") << QByteArray(R"({"profile":"x","profile":"y","name":{"vi":"x"}})") << u"x.json"_s;
        QTest::newRow("no object") << QByteArray("[]") << u"/profile"_s;
        QTest::newRow("odd certainty") << QByteArray(R"({"profile":"x","name":{"vi":"x"},"certainty":"sure"})") << u"/certainty"_s;
    }
    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const auto profile = readProfile(json, u"x.json"_s);
        QVERIFY(!profile);
        QCOMPARE(profile.error().kind, ErrorKind::Damaged);
        QVERIFY2(profile.error().text.contains(place), qPrintable(profile.error().text));
    }

    void eachMisfitIsTold()
    {
        DestinationProfile profile{.id = u"x"_s, .vi = u"Cổng"_s, .isConfirmed = true};
        QVERIFY(misfits(profile, u"Tỉnh"_s, {leaflet()}, {}).isEmpty());

        profile.kinds = {u"HOIDAP"_s};
        QCOMPARE(codesOf(misfits(profile, u"Tỉnh"_s, {leaflet()}, {})), QStringList{u"D2"_s});
        profile.kinds = {u"TOGAP"_s};
        profile.mediaTypes = {u"image/png"_s};
        QCOMPARE(codesOf(misfits(profile, u"Tỉnh"_s, {leaflet()}, {})), QStringList{u"D3"_s});
        profile.mediaTypes.clear();
        profile.fileBytes = 3'999'999;
        QCOMPARE(codesOf(misfits(profile, u"Tỉnh"_s, {leaflet()}, {})), QStringList{u"D4"_s});
        profile.fileBytes = 4'000'000; // exactly as much is taken
        QVERIFY(misfits(profile, u"Tỉnh"_s, {leaflet()}, {}).isEmpty());
        profile.required = {DestinationProfile::Fact::Summary, DestinationProfile::Fact::Audience, DestinationProfile::Fact::LegalBasis};
        QCOMPARE(codesOf(misfits(profile, u"Tỉnh"_s, {leaflet()}, {})), (QStringList{u"D5"_s, u"D5"_s}));
        profile.takesMaterials = false;
        QCOMPARE(codesOf(misfits(profile, u"Tỉnh"_s, {leaflet()}, {})), QStringList{u"D1"_s});
        profile.takesReports = false;
        QCOMPARE(codesOf(misfits(profile, u"Tỉnh"_s, {}, {Report{}})), QStringList{u"D1"_s});
        for (const Finding &finding : misfits(profile, u"Tỉnh"_s, {leaflet()}, {Report{}}))
            QVERIFY2(finding.text.contains(u"Tỉnh"_s) && !finding.place.isEmpty(), qPrintable(finding.text));
    }

    void anUnconfirmedRuleSaysSo()
    {
        const DestinationProfile profile{.id = u"x"_s, .vi = u"Cổng"_s, .takesMaterials = false};
        QCOMPARE(codesOf(misfits(profile, u"Tỉnh"_s, {leaflet()}, {})), (QStringList{u"D1"_s, u"D0"_s}));
    }

    void thePackageItselfMayBeTooLarge()
    {
        DestinationProfile profile{.id = u"x"_s, .vi = u"Cổng"_s, .isConfirmed = true};
        QVERIFY(misfits(profile, u"Tỉnh"_s, qint64(1) << 40).isEmpty());
        profile.packageBytes = 1000;
        QVERIFY(misfits(profile, u"Tỉnh"_s, qint64(1000)).isEmpty());
        QCOMPARE(codesOf(misfits(profile, u"Tỉnh"_s, qint64(1001))), QStringList{u"D6"_s});
    }

    void arrivesUnderAPlainName()
    {
        PackageInfo info;
        info.id = {u"1a2b3c4d-0000-4000-8000-000000000000"_s};
        info.version = 2;
        info.sender = {u"h-tuyphuoc"_s};
        DestinationProfile profile{.id = u"x"_s};
        QCOMPARE(nameAtDestination(profile, info, u"gốc.zip"_s), u"gốc.zip"_s);
        profile.fileName = u"PBGDPL {unit}_{period}_{id8} v{version}"_s;
        QCOMPARE(nameAtDestination(profile, info, u"a.zip"_s), u"PBGDPL-h-tuyphuoc__1a2b3c4d-v2.zip"_s);
        profile.fileName = u"../{name}.zip"_s;
        QCOMPARE(nameAtDestination(profile, info, u"a.zip"_s), u"..-a.zip"_s);
    }
};

QTEST_GUILESS_MAIN(DestinationProfileTest)
#include "tst_destinationprofile.moc"
