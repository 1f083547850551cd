// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop.h"

#include "work/comparing.h"
#include "work/deadlines.h"
#include "work/suggesting.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

/// What a report is held against, what is suggested for it, and when it is due.
class TestComparing final : public QObject {
    Q_OBJECT
    House m_house;

    static Report reportOf(const QString &unit, const Period &period, const QString &form, double figure, const QString &row = u"T"_s)
    {
        Report report;
        report.id = ReportId::make();
        report.unit = {unit};
        report.period = period;
        FormData data{form, 1};
        for (int column = 1; column <= 10; ++column) {
            if (column != 5 && column != 9)
                data.cells.insert({row, u"c%1"_s.arg(column)}, {CellValue(figure)});
        }
        report.forms = {data};
        return report;
    }
    Result<Report> add(Desk &desk, const Report &report) { return wait(desk.workspace->addReport(report)); }
    Result<FormSheet> compared(Desk &desk, const Report &report)
    {
        const auto found = wait(comparedReports(*desk.workspace, {report}));
        if (!found)
            return std::unexpected(found.error());
        return comparedSheet(report, 0, found->value(report.id.value), m_house.forms, *m_house.units);
    }

private slots:
    void init() { failOnAnyWarning(); }

    void otherPeriodsOfTheUnitAreReadAlong()
    {
        Desk desk(m_house, u"d550"_s, Role::Official);
        DO(desk.open());
        const CellRef ref{u"R1"_s, u"c1"_s};
        const auto of = [](Period::Kind kind, int year, double figure) { return reportOf(u"d550"_s, {kind, year}, u"tt20-2013/10c"_s, figure, u"R1"_s); };
        DO(add(desk, of(Period::Kind::Year, 2019, 100)));
        DO(add(desk, of(Period::Kind::HalfYear, 2020, 90)));
        DO(add(desk, of(Period::Kind::Year, 2018, 7)));
        const Report now = of(Period::Kind::Year, 2020, 80);
        DO(add(desk, now));
        const auto sheet = compared(desk, now);
        VERIFY_RESULT(sheet);
        QCOMPARE(sheet->outside().lastYear.value(ref), CellValue(100));
        QCOMPARE(sheet->outside().periods.value(u"6m"_s).value(ref), CellValue(90));
        const Findings findings = checkForm(*sheet, now, *m_house.units);
        const auto has = [&findings, &ref](const QString &code) {
            return std::ranges::any_of(findings, [&](const Finding &finding) { return finding.code == code && finding.place == ref.text(); });
        };
        QVERIFY(has(u"V3"_s)); // 80 after 100
        QVERIFY(has(u"V6"_s)); // less than its first half
        QVERIFY(std::ranges::none_of(findings, [](const Finding &finding) { return finding.code == "V9"_L1; }));

        // Sealing is forbidden by the unexplained change alone, and by nothing once it is explained.
        const auto outside = wait(comparedReports(*desk.workspace, {now}));
        VERIFY_RESULT(outside);
        const auto isHeld = [&](const Report &report) {
            const Findings before = checkBeforeSealing(*desk.workspace, m_house.tools(), {}, {report}, *outside);
            return std::ranges::any_of(before, [](const Finding &finding) { return finding.code == "V3"_L1 && finding.severity == Severity::Error && !finding.explained; });
        };
        QVERIFY(isHeld(now));
        Report explained = now;
        for (Cell &cell : explained.forms[0].cells)
            cell.explanation = u"Ít cuộc hơn vì dịch bệnh"_s;
        for (const QString &row : {u"T"_s, u"R1"_s}) {
            for (int column = 1; column <= 10; ++column)
                explained.forms[0].cells[{row, u"c%1"_s.arg(column)}].explanation = u"Ít cuộc hơn vì dịch bệnh"_s;
        }
        QVERIFY(!isHeld(explained));
    }

    void ofADraftTheSealedVersionCounts()
    {
        Desk desk(m_house, u"d550"_s, Role::Official);
        DO(desk.open());
        const CellRef ref{u"R1"_s, u"c1"_s};
        Report last = reportOf(u"d550"_s, {Period::Kind::Year, 2019}, u"tt20-2013/10c"_s, 100, u"R1"_s);
        last.state = ReportState::Sealed;
        auto stored = add(desk, last);
        VERIFY_RESULT(stored);
        Report correction = *stored;
        correction.version = 2;
        correction.state = ReportState::Draft;
        correction.forms[0].cells[ref].value = CellValue(5);
        DO(add(desk, correction));
        const Report now = reportOf(u"d550"_s, {Period::Kind::Year, 2020}, u"tt20-2013/10c"_s, 80, u"R1"_s);
        DO(add(desk, now));
        const auto sheet = compared(desk, now);
        VERIFY_RESULT(sheet);
        QCOMPARE(sheet->outside().lastYear.value(ref), CellValue(100));
    }

    void anotherEditionComesOverByItsTakeover()
    {
        const QString unit = u"d550"_s; // whatever its level: one row is laid out the same for everybody
        Desk desk(m_house, unit, Role::Official);
        DO(desk.open());
        Report old;
        old.id = ReportId::make();
        old.unit = {unit};
        old.period = {Period::Kind::Year, 2013};
        old.forms = {{u"tt08-2011/09a"_s, 1, {{{u"T"_s, u"c1"_s}, {CellValue(11)}}, {{u"T"_s, u"c9"_s}, {CellValue(3)}}}}};
        DO(add(desk, old));
        const Report now = reportOf(unit, {Period::Kind::Year, 2014}, u"tt20-2013/10a"_s, 4);
        DO(add(desk, now));
        const auto sheet = compared(desk, now);
        VERIFY_RESULT(sheet);
        QCOMPARE(sheet->outside().lastYear.value({u"T"_s, u"c1"_s}), CellValue(11));
        QCOMPARE(sheet->outside().lastYear.value({u"T"_s, u"c3"_s}), CellValue(3)); // contests stood in another column
    }

    void theOfficialYearIsSuggestedFromTheFirstReport()
    {
        Desk desk(m_house, u"d550"_s, Role::Official);
        DO(desk.open());
        const CellRef ref{u"R1"_s, u"c1"_s};
        DO(add(desk, reportOf(u"d550"_s, {Period::Kind::Year, 2020}, u"tt20-2013/10c"_s, 42, u"R1"_s)));
        Report official;
        official.id = ReportId::make();
        official.unit = {u"d550"_s};
        official.period = {Period::Kind::OfficialYear, 2020};
        official.forms = {{u"tt20-2013/10c"_s, 1}};
        DO(add(desk, official));
        const QList<SuggestionSource> sources{suggestFromBelow, suggestFromFirstYear};
        const auto cells = wait(suggestCells(*desk.workspace, m_house.tools(), official, 0, sources));
        VERIFY_RESULT(cells);
        QCOMPARE(cells->value(ref).value, CellValue(42));
        QVERIFY(!cells->value(ref).source.isEmpty());
        QVERIFY(cells->value(ref).place.startsWith(u"reports/"_s));
        // The first of two sources that know a cell counts; one that fails ends it.
        const SuggestionSource mine = [&ref](Workspace &, Tools, const Report &, std::shared_ptr<const FormSpec>) {
            return readyFuture<SuggestedCells>(SuggestedCells{{ref, {CellValue(1), u"mine"_s}}});
        };
        const auto both = wait(suggestCells(*desk.workspace, m_house.tools(), official, 0, {mine, suggestFromFirstYear}));
        VERIFY_RESULT(both);
        QCOMPARE(both->value(ref).source, u"mine"_s);
        QVERIFY(both->size() > 1);
        const SuggestionSource broken = [](Workspace &, Tools, const Report &, std::shared_ptr<const FormSpec>) {
            return readyFuture<SuggestedCells>(failure(ErrorKind::Broken, u"no"_s));
        };
        QVERIFY(!wait(suggestCells(*desk.workspace, m_house.tools(), official, 0, {broken})));
        QVERIFY(wait(suggestCells(*desk.workspace, m_house.tools(), official, 9, sources))->isEmpty());
    }

    void deadlinesComeSoonestFirst()
    {
        const auto forms = FormLibrary::read({.forms = u":/forms"_s, .periods = u":/periods"_s});
        VERIFY_RESULT(forms);
        const UnitId district{u"d550"_s};
        const auto due = [&](QDate today, const QList<Report> &own) { return dueReports(*forms, *m_house.units, district, today, own); };
        QList<DueReport> now = due({2020, 11, 10}, {});
        QCOMPARE(now.size(), 1);
        QCOMPARE(now.first().period, (Period{Period::Kind::Year, 2020}));
        QCOMPARE(now.first().terms.deadline, QDate(2020, 11, 18));
        QCOMPARE(now.first().daysLeft, 8);
        QVERIFY(now.first().codes.size() > 1);
        now = due({2020, 11, 20}, {});
        QCOMPARE(now.first().daysLeft, -2);
        Report sent = reportOf(u"d550"_s, {Period::Kind::Year, 2020}, u"tt20-2013/10c"_s, 1);
        sent.state = ReportState::Sent;
        QVERIFY(due({2020, 11, 20}, {sent}).isEmpty());
        QVERIFY(due({2020, 11, 10}, {sent}).first().isDone());
        QVERIFY(due({2020, 8, 20}, {}).isEmpty());
        // Districts are gone since July 2025.
        QVERIFY(due({2025, 11, 10}, {}).isEmpty());

        QCOMPARE(likelyPeriod(*forms, UnitLevel::District, {2021, 1, 12}), (Period{Period::Kind::OfficialYear, 2020}));
        QCOMPARE(likelyPeriod(*forms, UnitLevel::District, {2020, 5, 20}), (Period{Period::Kind::HalfYear, 2020}));
        QCOMPARE(likelyPeriod(*forms, UnitLevel::District, {2020, 7, 20}), (Period{Period::Kind::Year, 2020}));
        QCOMPARE(likelyPeriod(FormLibrary(), UnitLevel::District, {2020, 2, 1}), (Period{Period::Kind::OfficialYear, 2019}));
    }
};

QTEST_GUILESS_MAIN(TestComparing)
#include "tst_comparing.moc"
