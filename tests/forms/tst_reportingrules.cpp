// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/reportingrules.h"

#include "smallforms.h"
#include "support/testing.h"

#include <QDir>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

using Kind = Period::Kind;
using Use = ReportingRules::Use;
using Origin = ReportingRules::Origin;

ReportingRules shipped()
{
    ReportingRules rules;
    const QDir folder(QStringLiteral(PHOLUAT_SOURCE_DIR "/resources/periods"));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(name));
        if (const auto added = rules.add(file.readAll(), Origin::Shipped); !added)
            qFatal("%s: %s", qPrintable(name), qPrintable(added.error().text));
    }
    return rules;
}

const QByteArray regulation = "{\"regulation\": \"x\", \"use\": \"statistics\", \"certainty\": \"unconfirmed\", \"source\": \"seen\", \"from\": \"2019-01-01\", "
                              "\"periods\": [{\"kind\": \"y\", \"name\": {\"vi\": \"Năm\"}, \"from\": \"01-01\", \"until\": \"12-31\", \"actualUntil\": \"10-31\"}], "
                              "\"deadlines\": [{\"kind\": \"y\", \"day\": \"12-01\"}, {\"kind\": \"y\", \"level\": \"commune\", \"day\": \"11-07\"}, "
                              "{\"kind\": \"y\", \"year\": 2021, \"day\": \"12-03\"}]}";

} // namespace

class TestReportingRules final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void theYearOfThePlan()
    {
        const ReportingRules rules = shipped();
        const auto half = rules.terms({Kind::HalfYear, 2020}, UnitLevel::Commune);
        QVERIFY(half);
        QCOMPARE(half->regulation, u"tt03-2019"_s);
        QCOMPARE(half->name.vi, u"6 tháng"_s);
        QCOMPARE(half->from, QDate(2020, 1, 1));
        QCOMPARE(half->until, QDate(2020, 6, 30));
        QCOMPARE(half->actualUntil, QDate(2020, 5, 31));
        QCOMPARE(half->deadline, QDate(2020, 6, 6));
        QCOMPARE(half->certainty, Certainty::Unconfirmed);
        QVERIFY(!half->source.isEmpty() && !half->isLocal);
        const auto official = rules.terms({Kind::OfficialYear, 2020}, UnitLevel::Province);
        QCOMPARE(official->deadline, QDate(2021, 2, 20));
        QCOMPARE(official->actualUntil, QDate(2020, 12, 31));
        QCOMPARE(rules.terms({Kind::Year, 2020}, UnitLevel::District)->deadline, QDate(2020, 11, 18));
        QVERIFY(rules.terms({Kind::Year, 2020}, UnitLevel::Department)->deadline.isNull()); // not found
        // the Ministry's letters moved some
        QCOMPARE(rules.terms({Kind::OfficialYear, 2021}, UnitLevel::Province)->deadline, QDate(2022, 3, 1));
        QCOMPARE(rules.terms({Kind::OfficialYear, 2021}, UnitLevel::Province)->certainty, Certainty::Confirmed);
        QCOMPARE(rules.terms({Kind::OfficialYear, 2018}, UnitLevel::Province)->deadline, QDate(2019, 3, 14));
    }

    void regulationsFollowEachOther()
    {
        const ReportingRules rules = shipped();
        QVERIFY(!rules.terms({Kind::Year, 2005}, UnitLevel::Province));
        QCOMPARE(rules.terms({Kind::Year, 2018}, UnitLevel::Province)->regulation, u"tt20-2013"_s);
        QCOMPARE(rules.terms({Kind::HalfYear, 2025}, UnitLevel::Province)->regulation, u"tt03-2019"_s);
        const auto now = rules.terms({Kind::Year, 2025}, UnitLevel::Province);
        QCOMPARE(now->regulation, u"tt17-2025"_s);
        QCOMPARE(now->name.vi, u"Sơ bộ năm"_s);
        QCOMPARE(now->deadline, QDate(2025, 11, 20));
        QVERIFY(now->actualUntil.isNull());
    }

    void narrativeReportsHaveTheirOwnWindow()
    {
        const ReportingRules rules = shipped();
        const auto year = rules.terms({Kind::Year, 2020}, UnitLevel::Province, Use::Narrative);
        QCOMPARE(year->from, QDate(2019, 12, 15));
        QCOMPARE(year->until, QDate(2020, 12, 14));
        QCOMPARE(rules.terms({Kind::HalfYear, 2020}, UnitLevel::Province, Use::Narrative)->deadline, QDate(2020, 6, 24));
        QCOMPARE(rules.terms({Kind::HalfYear, 2021}, UnitLevel::Province, Use::Narrative)->deadline, QDate(2021, 6, 25));
        QVERIFY(!rules.terms({Kind::OfficialYear, 2020}, UnitLevel::Province, Use::Narrative)); // there is none
    }

    void theOrderOfEntries()
    {
        ReportingRules rules;
        VERIFY_RESULT(rules.add(regulation, Origin::Shipped));
        const auto due = [&](UnitLevel level, int year) { return rules.terms({Kind::Year, year}, level)->deadline; };
        QCOMPARE(due(UnitLevel::District, 2020), QDate(2020, 12, 1));
        QCOMPARE(due(UnitLevel::Commune, 2020), QDate(2020, 11, 7));
        QCOMPARE(due(UnitLevel::Commune, 2021), QDate(2021, 12, 3)); // the year says more than the level
        VERIFY_RESULT(rules.add("{\"overrides\": \"x\", \"source\": \"công văn\", \"certainty\": \"confirmed\", \"deadlines\": [{\"kind\": \"y\", \"level\": \"commune\", \"day\": \"11-05\"}]}", Origin::Local));
        QCOMPARE(due(UnitLevel::Commune, 2020), QDate(2020, 11, 5));
        QCOMPARE(due(UnitLevel::Commune, 2021), QDate(2021, 11, 5)); // local before shipped
        QCOMPARE(due(UnitLevel::District, 2021), QDate(2021, 12, 3));
        const auto terms = rules.terms({Kind::Year, 2020}, UnitLevel::Commune);
        QVERIFY(terms->isLocal);
        QCOMPARE(terms->source, u"công văn"_s);
        QCOMPARE(terms->certainty, Certainty::Confirmed);
        QVERIFY(!rules.terms({Kind::Year, 2020}, UnitLevel::District)->isLocal);
        // a later local file, and only what differs
        VERIFY_RESULT(rules.add("{\"overrides\": \"x\", \"periods\": [{\"kind\": \"y\", \"year\": 2020, \"actualUntil\": \"11-30\"}], "
                                "\"deadlines\": [{\"kind\": \"y\", \"level\": \"commune\", \"day\": \"11-06\"}]}", Origin::Local));
        QCOMPARE(due(UnitLevel::Commune, 2020), QDate(2020, 11, 6));
        QCOMPARE(rules.terms({Kind::Year, 2020}, UnitLevel::Commune)->actualUntil, QDate(2020, 11, 30));
        QCOMPARE(rules.terms({Kind::Year, 2020}, UnitLevel::Commune)->name.vi, u"Năm"_s);
        QCOMPARE(rules.terms({Kind::Year, 2021}, UnitLevel::Commune)->actualUntil, QDate(2021, 10, 31));
    }

    void formsTakeLocalCodes()
    {
        FormSpec form = Testing::form({column(u"c1"_s)}, {row(u"T"_s)});
        ReportingRules rules;
        VERIFY_RESULT(rules.add("{\"forms\": [{\"form\": \"test/1\", \"edition\": 1, \"code\": \"09b/BTP\", \"to\": \"2024-01-01\"}]}", Origin::Local));
        const FormSpec changed = rules.applied({form}).first();
        QCOMPARE(changed.code, u"09b/BTP"_s);
        QCOMPARE(changed.to, QDate(2024, 1, 1));
        QCOMPARE(changed.title, form.title);
        form.edition = 2;
        QCOMPARE(rules.applied({form}).first(), form);
    }

    void locatesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place");
        const auto add = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &place) { QTest::newRow(name) << from << to << place; };
        add("unknown word", "\"use\"", "\"usage\"", u"/usage"_s);
        add("no such use", "statistics", "both", u"/use"_s);
        add("no such day of the year", "\"12-01\"", "\"13-01\"", u"/deadlines/0/day"_s);
        add("leap day", "\"12-01\"", "\"02-29\"", u"/deadlines/0/day"_s);
        add("two years before", "\"12-01\"", "\"-2/12-01\"", u"/deadlines/0/day"_s);
        add("no day", "\"day\": \"11-07\"", "\"source\": \"x\"", u"/deadlines/1/day"_s);
        add("no such kind", "{\"kind\": \"y\", \"level\"", "{\"kind\": \"q\", \"level\"", u"/deadlines/1/kind"_s);
        add("no such level", "\"commune\"", "\"village\"", u"/deadlines/1/level"_s);
        add("a year as text", "2021", "\"2021\"", u"/deadlines/2/year"_s);
        add("name without Vietnamese", "\"vi\"", "\"en\"", u"/periods/0/name/vi"_s);
        add("ends before it begins", "\"until\": \"12-31\"", "\"until\": \"-1/12-31\"", u"/periods/0/until"_s);
        add("certainty", "\"unconfirmed\"", "\"perhaps\"", u"/certainty"_s);
        add("no first day", "\"from\": \"2019-01-01\", ", "", u"/from"_s);
        add("no day at all", "2019-01-01", "2019-02-30", u"/from"_s);
        add("a deadline that is a word", "{\"kind\": \"y\", \"day\": \"12-01\"}", "\"12-01\"", u"/deadlines/0"_s);
    }
    void locatesWhatIsWrong()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray bad = regulation;
        QVERIFY(bad.contains(from));
        bad.replace(from, to);
        ReportingRules rules = shipped();
        const auto added = rules.add(bad, Origin::Shipped);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::Damaged);
        QTEST(added.error().detail, "place");
        QVERIFY2(added.error().text.contains(added.error().detail), qPrintable(added.error().text));
        QVERIFY(rules.terms({Kind::Year, 2020}, UnitLevel::Commune) == shipped().terms({Kind::Year, 2020}, UnitLevel::Commune)); // nothing half-read
    }

    void localFilesNameWhatTheyChange()
    {
        ReportingRules rules = shipped();
        const auto refused = [&](const QByteArray &json) {
            const auto added = rules.add(json, Origin::Local);
            return added ? QString() : added.error().detail;
        };
        QCOMPARE(refused("{\"overrides\": \"tt99\", \"deadlines\": []}"), u"/overrides"_s);
        QCOMPARE(refused("{\"deadlines\": []}"), u"/overrides"_s);
        QCOMPARE(refused("{\"forms\": [{\"form\": \"a\"}]}"), u"/forms/0/edition"_s);
        QCOMPARE(refused("{\"forms\": {}}"), u"/forms"_s);
        QCOMPARE(refused("{\"regulation\": \"x\"}"), u"/regulation"_s);
        QVERIFY(!rules.add("{", Origin::Local).has_value());
        VERIFY_RESULT(rules.add(regulation, Origin::Shipped));
        QCOMPARE(rules.add(regulation, Origin::Shipped).error().detail, u"/regulation"_s); // twice
    }
};

QTEST_GUILESS_MAIN(TestReportingRules)
#include "tst_reportingrules.moc"
