// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/findinggroups.h"
#include "forms/formsheet.h"
#include "forms/parties.h"

#include "smallforms.h"
#include "support/testing.h"

#include <QBuffer>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

/// T = R1 + R2; c1 = c2 + c3 with an estimate; c4 only in T and R2.
FormSheet filled()
{
    const FormRule rule{u"V4"_s, Severity::Warning, u"c2 == 0 or c3 >= c2"_s, {u"cột 3 nhỏ hơn cột 2"_s, u"column 3 is below column 2"_s}};
    auto made = sheet(form({column(u"c1"_s, u"c2 + c3"_s, true), column(u"c2"_s), column(u"c3"_s), column(u"c4"_s, {}, true)},
                           {row(u"T"_s, u"R1 + R2"_s), row(u"R1"_s, {}, u"T"_s, {u"c4"_s}), row(u"R2"_s, {}, u"T"_s)}, {rule}));
    FormData data;
    data.cells = {{ref(u"R1/c2"_s), figure(1)}, {ref(u"R1/c3"_s), figure(2)}, {ref(u"R2/c2"_s), figure(3)},
                  {ref(u"R2/c3"_s), figure(4)}, {ref(u"R2/c4"_s), figure(0)}};
    made->setData(data);
    return *made;
}

QStringList codes(const Findings &findings)
{
    QStringList list;
    for (const Finding &finding : findings)
        list.append(finding.code + u' ' + finding.place + (finding.explained ? u" explained"_s : QString()));
    return list;
}

QStringList check(const FormSheet &sheet, Period::Kind period = Period::Kind::Year, const QMap<CellRef, CellValue> &last = {})
{
    return codes(sheet.check(period, last));
}

/// The findings after one cell was put in.
QStringList after(const QString &place, const Cell &cell, Period::Kind period = Period::Kind::Year)
{
    FormSheet sheet = filled();
    sheet.setCell(ref(place), cell);
    return check(sheet, period);
}

} // namespace

class TestFormRules final : public QObject {
    Q_OBJECT

private slots:
    void init() { Testing::failOnAnyWarning(); }

    void aGoodFormHasNoFindings()
    {
        QCOMPARE(check(filled()), QStringList{});
        QCOMPARE(check(filled(), Period::Kind::HalfYear), QStringList{});
        QCOMPARE(check(filled(), Period::Kind::OfficialYear), QStringList{});
    }

    void v1TotalsOfBreakdowns()
    {
        // R1/c1 says 5 instead of 3: its own breakdown and the total row of the column both disagree
        QCOMPARE(after(u"R1/c1"_s, figure(5)), (QStringList{u"V2 T/c1"_s, u"V1 R1/c1"_s}));
        QCOMPARE(after(u"R1/c1"_s, figure(3)), QStringList{});
        QCOMPARE(after(u"T/c1"_s, figure(11)), (QStringList{u"V1 T/c1"_s, u"V2 T/c1"_s}));
        QVERIFY(after(u"R1/c1"_s, {.value = CellValue(5), .explanation = u"số liệu của huyện"_s}).contains(u"V1 R1/c1 explained"_s));
        QVERIFY(after(u"R1/c1"_s, {.value = CellValue(5), .explanation = u"  "_s}).contains(u"V1 R1/c1"_s));
    }

    void v2RowsOfRows()
    {
        QCOMPARE(after(u"T/c4"_s, figure(7)), QStringList{u"V2 T/c4"_s});
        QCOMPARE(after(u"T/c4"_s, figure(0)), QStringList{});
        const Findings findings = [] {
            FormSheet sheet = filled();
            sheet.setCell(ref(u"T/c4"_s), figure(7654));
            return sheet.check(Period::Kind::Year);
        }();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].severity, Severity::Error);
        QVERIFY2(findings[0].text.contains(u"7.654"_s) && findings[0].text.contains(u"“T”"_s), qPrintable(findings[0].text));
        QVERIFY(!isAcceptable(findings));
    }

    void v3Changes_data()
    {
        QTest::addColumn<double>("last");
        QTest::addColumn<double>("now");
        QTest::addColumn<bool>("large");
        QTest::newRow("same") << 100.0 << 100.0 << false;
        QTest::newRow("19 more") << 100.0 << 119.0 << false;
        QTest::newRow("20 more") << 100.0 << 120.0 << true;
        QTest::newRow("19 less") << 100.0 << 81.0 << false;
        QTest::newRow("20 less") << 100.0 << 80.0 << true;
        QTest::newRow("to nothing") << 100.0 << 0.0 << true;
        QTest::newRow("from nothing") << 0.0 << 1.0 << true;
        QTest::newRow("nothing twice") << 0.0 << 0.0 << false;
        QTest::newRow("exactly a fifth of five") << 5.0 << 6.0 << true;
        QTest::newRow("large figures") << 999999999999.0 << 799999999999.0 << true;
    }
    void v3Changes()
    {
        QFETCH(double, last);
        QFETCH(double, now);
        QFETCH(bool, large);
        FormSheet sheet = filled();
        sheet.setCell(ref(u"R2/c4"_s), figure(now));
        const QMap<CellRef, CellValue> before{{ref(u"R2/c4"_s), CellValue(last)}};
        QCOMPARE(check(sheet, Period::Kind::Year, before), large ? QStringList{u"V3 R2/c4"_s} : QStringList{});
        sheet.setCell(ref(u"R2/c4"_s), {.value = CellValue(now), .explanation = u"có luật mới"_s});
        QCOMPARE(check(sheet, Period::Kind::Year, before), large ? QStringList{u"V3 R2/c4 explained"_s} : QStringList{});
    }

    void v3NeedsLastYear()
    {
        QCOMPARE(check(filled(), Period::Kind::Year, {{ref(u"R1/c2"_s), CellValue()}, {ref(u"R1/c4"_s), CellValue::notApplicable()}}), QStringList{});
        QCOMPARE(filled().check(Period::Kind::Year, {{ref(u"T/c1"_s), CellValue(1)}}).value(0).severity, Severity::Warning);
    }

    void v4TheFormsOwnRules()
    {
        QCOMPARE(after(u"R1/c3"_s, figure(0)), QStringList{u"V4 R1/c2"_s});
        QVERIFY(!after(u"R1/c2"_s, figure(0)).contains(u"V4 R1/c2"_s));
        FormSheet sheet = filled();
        sheet.setCell(ref(u"R1/c3"_s), {});
        QVERIFY(!check(sheet).contains(u"V4 R1/c2"_s)); // open while a figure is missing
        sheet.setCell(ref(u"R1/c3"_s), figure(0));
        QVERIFY(sheet.check(Period::Kind::Year, {}, u"en"_s).value(0).text.contains(u"column 3 is below"_s));
        QVERIFY(sheet.check(Period::Kind::Year, {}, u"vi"_s).value(0).text.contains(u"cột 3 nhỏ hơn"_s));
        sheet.setCell(ref(u"R1/c2"_s), {.value = CellValue(1), .explanation = u"đúng vậy"_s});
        QCOMPARE(check(sheet), QStringList{u"V4 R1/c2 explained"_s});
    }

    void v5Estimates()
    {
        const auto estimated = [](double value, double estimate) { return Cell{.value = CellValue(value), .estimate = CellValue(estimate)}; };
        QCOMPARE(after(u"R2/c4"_s, estimated(10, 0)), QStringList{});
        QCOMPARE(after(u"R2/c4"_s, estimated(10, 10)), QStringList{});
        QCOMPARE(after(u"R2/c4"_s, estimated(10, 11)), QStringList{u"V5 R2/c4"_s});
        QCOMPARE(after(u"R2/c4"_s, estimated(10, -1)), (QStringList{u"V10 R2/c4"_s, u"V5 R2/c4"_s}));
        QCOMPARE(after(u"R2/c2"_s, estimated(3, 1)), QStringList{u"V5 R2/c2"_s}); // the form asks for none there
        QCOMPARE(after(u"R2/c4"_s, estimated(10, 5), Period::Kind::OfficialYear), QStringList{u"V5 R2/c4"_s});
        QCOMPARE(after(u"R2/c4"_s, estimated(10, 0), Period::Kind::OfficialYear), QStringList{});
        QCOMPARE(after(u"T/c1"_s, {.value = {}, .estimate = CellValue(10)}), QStringList{});
        QCOMPARE(after(u"T/c1"_s, {.value = {}, .estimate = CellValue(11)}), QStringList{u"V5 T/c1"_s});
        QVERIFY(after(u"R2/c4"_s, {.value = {}, .estimate = CellValue(1)}).contains(u"V5 R2/c4"_s));
    }

    void v6YearsAndHalfYears()
    {
        FormSpec spec = form({column(u"c1"_s), column(u"c2"_s)}, {row(u"T"_s)});
        spec.columns[1].cumulative = false; // what there is on the last day may well become less
        auto made = sheet(spec);
        VERIFY_RESULT(made);
        made->setCells({{ref(u"T/c1"_s), figure(10)}, {ref(u"T/c2"_s), figure(10)}});
        const auto after = [&](double halfYear, Period::Kind kind) {
            OutsideFigures outside;
            outside.periods.insert(u"6m"_s, {{ref(u"T/c1"_s), CellValue(halfYear)}, {ref(u"T/c2"_s), CellValue(halfYear)}});
            made->setOutside(outside);
            return check(*made, kind);
        };
        QCOMPARE(after(9, Period::Kind::Year), QStringList{});
        QCOMPARE(after(10, Period::Kind::Year), QStringList{});
        QCOMPARE(after(11, Period::Kind::Year), QStringList{u"V6 T/c1"_s});
        QCOMPARE(after(11, Period::Kind::OfficialYear), QStringList{u"V6 T/c1"_s});
        QCOMPARE(after(11, Period::Kind::HalfYear), QStringList{}); // its own figures
        made->setCell(ref(u"T/c1"_s), {.value = CellValue(10), .explanation = u"đã rà soát lại"_s});
        QCOMPARE(after(11, Period::Kind::Year), QStringList{u"V6 T/c1 explained"_s});
        made->setCell(ref(u"T/c1"_s), figure(10));
        OutsideFigures blank;
        blank.periods.insert(u"6m"_s, {{ref(u"T/c1"_s), CellValue()}});
        made->setOutside(blank);
        QCOMPARE(check(*made), QStringList{});
    }

    void v7OfficialAndFirst()
    {
        auto made = sheet(form({column(u"c1"_s)}, {row(u"T"_s)}));
        VERIFY_RESULT(made);
        OutsideFigures outside;
        outside.periods.insert(u"y"_s, {{ref(u"T/c1"_s), CellValue(100)}});
        made->setOutside(outside);
        const auto after = [&](double now, Period::Kind kind = Period::Kind::OfficialYear) {
            made->setCell(ref(u"T/c1"_s), figure(now));
            return made->check(kind);
        };
        QCOMPARE(after(100), Findings());
        QCOMPARE(codes(after(110)), QStringList{u"V7 T/c1"_s});
        QCOMPARE(after(110)[0].severity, Severity::Information); // shown, nothing to do
        QCOMPARE(codes(after(120)), QStringList{u"V7 T/c1"_s});
        QCOMPARE(after(120)[0].severity, Severity::Warning);
        QCOMPARE(after(80)[0].severity, Severity::Warning);
        QCOMPARE(after(120, Period::Kind::Year), Findings());
        made->setCell(ref(u"T/c1"_s), {.value = CellValue(200), .explanation = u"bổ sung tháng 12"_s});
        QCOMPARE(codes(made->check(Period::Kind::OfficialYear)), QStringList{u"V7 T/c1 explained"_s});
    }

    void v3TakesLastYearFromOutsideToo()
    {
        FormSheet sheet = filled();
        OutsideFigures outside;
        outside.lastYear = {{ref(u"R2/c2"_s), CellValue(1000)}};
        sheet.setOutside(outside);
        QCOMPARE(check(sheet), QStringList{u"V3 R2/c2"_s});
        QCOMPARE(check(sheet, Period::Kind::Year, {{ref(u"R2/c2"_s), CellValue(3)}}), QStringList{}); // what is handed in counts
    }

    void v9Parties()
    {
        QByteArray units = "id\tlevel\tkind\tname\tcode\tparent\tfrom\tto\tcertainty\n"
                           "p1\tprovince\ttỉnh\tTỉnh Thử\t\t\t2019-01-01\t\tconfirmed\n"
                           "d1\tdistrict\thuyện\tHuyện Một\t\tp1\t2019-01-01\t2025-07-01\tconfirmed\n"
                           "c1\tcommune\txã\tXã Một\t\td1\t2019-01-01\t2025-07-01\tconfirmed\n"
                           "c1\tcommune\txã\tXã Một\t\tp1\t2025-07-01\t\tconfirmed\n"
                           "stp\tdepartment\tsở\tSở Tư pháp tỉnh Thử\t\tp1\t2019-01-01\t\tconfirmed\n"
                           "s1\tdepartment\tsở\tSở Một\t\tp1\t2019-01-01\t\tconfirmed\n";
        QByteArray successions = "before\tafter\ton\tnote\n";
        QBuffer first(&units);
        QBuffer second(&successions);
        first.open(QIODevice::ReadOnly);
        second.open(QIODevice::ReadOnly);
        const auto tree = UnitTree::read(first, second);
        VERIFY_RESULT(tree);
        const auto judged = [&](UnitLevel level, const QString &from, const QString &to, int year) {
            FormSpec spec = form({column(u"c1"_s)}, {row(u"T"_s)});
            spec.level = level;
            return codes(checkParties(spec, *tree, {from}, {to}, {Period::Kind::Year, year}));
        };
        const QStringList none;
        QCOMPARE(judged(UnitLevel::Commune, u"c1"_s, u"d1"_s, 2020), none);
        QCOMPARE(judged(UnitLevel::Commune, u"c1"_s, u"stp"_s, 2020), QStringList{u"V9 receiver"_s}); // then it reported to its district
        QCOMPARE(judged(UnitLevel::Commune, u"c1"_s, u"stp"_s, 2025), none);
        QCOMPARE(judged(UnitLevel::Commune, u"c1"_s, u"d1"_s, 2025), QStringList{u"V9 receiver"_s}); // which no longer stands
        QCOMPARE(judged(UnitLevel::District, u"d1"_s, u"stp"_s, 2020), none);
        QCOMPARE(judged(UnitLevel::District, u"d1"_s, u"p1"_s, 2020), none);
        QCOMPARE(judged(UnitLevel::District, u"d1"_s, u"stp"_s, 2025), QStringList{u"V9 reporter"_s});
        QCOMPARE(judged(UnitLevel::District, u"c1"_s, u"d1"_s, 2020), QStringList{u"V9 reporter"_s}); // another level's form
        QCOMPARE(judged(UnitLevel::Department, u"s1"_s, u"stp"_s, 2020), none);
        QCOMPARE(judged(UnitLevel::Department, u"s1"_s, u"s1"_s, 2020), QStringList{u"V9 receiver"_s});
        QCOMPARE(judged(UnitLevel::Department, u"s1"_s, u"d1"_s, 2020), QStringList{u"V9 receiver"_s});
        QCOMPARE(judged(UnitLevel::Province, u"stp"_s, u"btp"_s, 2020), none);
        QCOMPARE(judged(UnitLevel::Commune, u"nobody"_s, u"d1"_s, 2020), QStringList{u"V9 reporter"_s});
    }

    void causesAndFollowOns()
    {
        const auto grouped = [](const FormSheet &sheet, const QMap<CellRef, CellValue> &last = {}) {
            QStringList list;
            for (const FindingGroup &group : groupFindings(sheet, sheet.check(Period::Kind::Year, last)))
                list.append(codes({group.cause}).first() + u": "_s + codes(group.followOns).join(u", "_s));
            return list;
        };
        FormSheet sheet = filled();
        QCOMPARE(grouped(sheet), QStringList{});
        QCOMPARE(findingsVerdict(groupFindings(sheet, {})), u"The form is complete and adds up."_s);

        // one wrong sum: the total above it is wrong because of it
        sheet.setCell(ref(u"R1/c1"_s), figure(5));
        QCOMPARE(grouped(sheet), QStringList{u"V1 R1/c1: V2 T/c1"_s});
        // a total that a person wrote over is a cause of its own
        sheet.setCell(ref(u"T/c4"_s), figure(9));
        QCOMPARE(grouped(sheet), (QStringList{u"V2 T/c4: "_s, u"V1 R1/c1: V2 T/c1"_s}));
        QVERIFY(findingsVerdict(groupFindings(sheet, sheet.check(Period::Kind::Year))).contains(u"2 thing"_s));

        // a figure that is none explains the rule and the change above it
        sheet = filled();
        sheet.setCell(ref(u"R2/c3"_s), figure(0.5));
        QCOMPARE(grouped(sheet, {{ref(u"T/c3"_s), CellValue(100)}}), QStringList{u"V10 R2/c3: V3 T/c3, V4 T/c2, V4 R2/c2"_s});

        // a large change in one row explains the same change of the total, which alone is a cause
        sheet = filled();
        QCOMPARE(grouped(sheet, {{ref(u"T/c2"_s), CellValue(100)}, {ref(u"R2/c2"_s), CellValue(90)}}), QStringList{u"V3 R2/c2: V3 T/c2"_s});
        QCOMPARE(grouped(sheet, {{ref(u"T/c2"_s), CellValue(100)}}), QStringList{u"V3 T/c2: "_s});

        // errors first, and nothing lost
        sheet.setCell(ref(u"R2/c4"_s), {});
        sheet.setCell(ref(u"R1/c2"_s), {});
        const Findings all = sheet.check(Period::Kind::Year, {{ref(u"R2/c2"_s), CellValue(90)}});
        const QList<FindingGroup> groups = groupFindings(sheet, all);
        qsizetype count = 0;
        for (const FindingGroup &group : groups)
            count += 1 + group.followOns.size();
        QCOMPARE(count, all.size());
        QCOMPARE(groups.first().cause.code, u"V8"_s);
        QCOMPARE(groups.last().cause.code, u"V3"_s);
        QVERIFY(findingsVerdict(groups).startsWith(u"The form cannot be sealed yet"_s));
    }

    void manyFindingsAreGroupedOnce()
    {
        // every cell of a long chain is wrong: each follows the first
        QList<FormColumn> columns{column(u"c1"_s)};
        for (int i = 2; i <= 200; ++i)
            columns.append(column(u"c%1"_s.arg(i), u"c%1"_s.arg(i - 1)));
        auto made = sheet(form(columns, {row(u"T"_s)}));
        VERIFY_RESULT(made);
        made->setCell(ref(u"T/c1"_s), figure(-1));
        Findings findings = made->check(Period::Kind::Year, [&] {
            QMap<CellRef, CellValue> last;
            for (int i = 1; i <= 200; ++i)
                last.insert(ref(u"T/c%1"_s.arg(i)), CellValue(100));
            return last;
        }());
        QCOMPARE(findings.size(), 201);
        const QList<FindingGroup> groups = groupFindings(*made, findings);
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first().cause.code, u"V10"_s);
        QCOMPARE(groups.first().followOns.size(), 200);
    }

    void v8Filled()
    {
        QCOMPARE(after(u"R2/c4"_s, {}), QStringList{u"V8 R2/c4"_s});
        QCOMPARE(after(u"R2/c4"_s, figure(0)), QStringList{});
        QCOMPARE(after(u"R2/c4"_s, {.value = CellValue::notApplicable()}), QStringList{u"V8 R2/c4"_s});
        QCOMPARE(after(u"R1/c4"_s, {.value = CellValue::notApplicable()}), QStringList{});
        QCOMPARE(after(u"R1/c4"_s, figure(0)), QStringList{u"V8 R1/c4"_s});
        FormSheet sheet = filled();
        sheet.setCell(ref(u"R2/c2"_s), {});
        sheet.setCell(ref(u"R2/c4"_s), {});
        QCOMPARE(check(sheet), (QStringList{u"V8 R2/c2"_s, u"V8 R2/c4"_s}));
        sheet.setCell(ref(u"R2/c3"_s), {});
        QCOMPARE(check(sheet), QStringList{u"V8 R2/c2"_s}); // the whole row in one
    }

    void v10Counts_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<bool>("good");
        QTest::newRow("zero") << 0.0 << true;
        QTest::newRow("largest") << 1e12 << true;
        QTest::newRow("larger") << 1e12 + 1 << false;
        QTest::newRow("half") << 0.5 << false;
        QTest::newRow("negative") << -1.0 << false;
    }
    void v10Counts()
    {
        QFETCH(double, number);
        QFETCH(bool, good);
        QCOMPARE(after(u"R2/c4"_s, figure(number)), good ? QStringList{} : QStringList{u"V10 R2/c4"_s});
    }

    void f1DivisionByZero()
    {
        auto made = sheet(form({column(u"c1"_s, u"c2 / c3"_s), column(u"c2"_s), column(u"c3"_s)}, {row(u"T"_s)}));
        VERIFY_RESULT(made);
        made->setCell(ref(u"T/c2"_s), figure(6));
        made->setCell(ref(u"T/c3"_s), figure(3));
        QCOMPARE(check(*made), QStringList{});
        made->setCell(ref(u"T/c3"_s), figure(0));
        QVERIFY(made->cell(ref(u"T/c1"_s)).value.isBlank());
        QCOMPARE(check(*made), QStringList{u"F1 T/c1"_s});
    }

    void f2Strays()
    {
        FormSheet sheet = filled();
        FormData data = sheet.data();
        data.cells.insert(ref(u"R9/c2"_s), figure(1));
        sheet.setData(data);
        QCOMPARE(check(sheet), QStringList{u"F2 R9/c2"_s});
    }

    void textsHaveThreeParts()
    {
        FormSheet sheet = filled();
        sheet.setCell(ref(u"R2/c4"_s), {});
        sheet.setCell(ref(u"T/c1"_s), figure(0.5));
        sheet.setCell(ref(u"R1/c4"_s), figure(1));
        sheet.setCell(ref(u"R1/c2"_s), {.value = CellValue(1), .estimate = CellValue(1)});
        const Findings findings = sheet.check(Period::Kind::OfficialYear, {{ref(u"R1/c3"_s), CellValue(900)}});
        QVERIFY(findings.size() >= 6);
        for (const Finding &finding : findings) {
            QVERIFY2(finding.text.count(u'.') >= 2 || finding.code == u"V8"_s, qPrintable(finding.text));
            QVERIFY(CellRef::fromText(finding.place).has_value());
        }
    }
};

QTEST_GUILESS_MAIN(TestFormRules)
#include "tst_formrules.moc"
