// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/consolidation.h"
#include "forms/formsheet.h"

#include "smallforms.h"
#include "support/testing.h"

#include <QBuffer>
#include <QRandomGenerator>

#include <algorithm>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

const Period year{Period::Kind::Year, 2020};

class Province {
public:
    Province()
    {
        QByteArray units = "id\tlevel\tkind\tname\tcode\tparent\tfrom\tto\tcertainty\n";
        const auto add = [&](const QByteArray &id, const QByteArray &level, const QByteArray &kind, const QByteArray &name, const QByteArray &parent) {
            units += id + '\t' + level + '\t' + kind + '\t' + name + "\t\t" + parent + "\t2019-01-01\t\tconfirmed\n";
        };
        add("p1", "province", "tỉnh", "Tỉnh Thử", "");
        add("p2", "province", "tỉnh", "Tỉnh Khác", "");
        for (const QByteArray &n : QByteArrayList{"1", "2", "3"})
            add("d" + n, "district", "huyện", "Huyện " + n, "p1");
        for (const QByteArray &n : QByteArrayList{"1", "2"})
            add("c" + n, "commune", "xã", "Xã " + n, "d1");
        add("stp", "department", "sở", "Sở Tư pháp tỉnh Thử", "p1");
        add("s1", "department", "sở", "Sở Một", "p1");
        add("s2", "department", "sở", "Sở Hai", "p1");
        add("d9", "district", "huyện", "Huyện 9", "p2");
        QByteArray successions = "before\tafter\ton\tnote\n";
        QBuffer first(&units);
        QBuffer second(&successions);
        first.open(QIODevice::ReadOnly);
        second.open(QIODevice::ReadOnly);
        Result<UnitTree> read = UnitTree::read(first, second);
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        tree = *std::move(read);
        for (const char *name : {"10a", "10b", "10c", "10d"}) {
            const auto spec = readFormSpec(shippedForm(u"tt20-2013/"_s + QString::fromLatin1(name) + u".json"_s));
            if (!spec)
                qFatal("%s", qPrintable(spec.error().text));
            known.append(*spec);
        }
    }
    [[nodiscard]] const FormSpec &form(const QString &code) const
    {
        return *std::find_if(known.begin(), known.end(), [&](const FormSpec &spec) { return spec.id == u"tt20-2013/"_s + code; });
    }

    UnitTree tree;
    QList<FormSpec> known;
};

/// The figures of one row: columns 1 to 10; c5 is computed.
QMap<CellRef, Cell> rowOf(const QString &row, double base, bool hasLoudspeaker = true)
{
    QMap<CellRef, Cell> cells;
    for (int c = 1; c <= 10; ++c) {
        if (c != 5 && (c != 9 || hasLoudspeaker))
            cells.insert({row, u"c%1"_s.arg(c)}, figure(base + c));
    }
    return cells;
}

ConsolidationInput input(const QString &unit, const QString &form, const QMap<CellRef, Cell> &cells, int version = 1, const QString &package = {})
{
    ConsolidationInput made;
    made.package = {{package.isEmpty() ? u"package-"_s + unit : package}, version, u"digest-"_s + unit + package + QString::number(version)};
    made.report.id = {u"report-"_s + unit};
    made.report.unit = {unit};
    made.report.version = version;
    made.report.period = year;
    made.report.forms = {{u"tt20-2013/"_s + form, 1, cells}};
    return made;
}

/// Three districts, two departments, all of them in time.
QList<ConsolidationInput> everybody()
{
    QList<ConsolidationInput> inputs;
    for (int i = 1; i <= 3; ++i) {
        QMap<CellRef, Cell> cells = rowOf(u"R1"_s, 100 * i, false);
        if (i == 1)
            cells.insert(rowOf(u"R2.c1"_s, 1000));
        inputs.append(input(u"d%1"_s.arg(i), u"10c"_s, cells));
    }
    inputs.append(input(u"s1"_s, u"10b"_s, rowOf(u"T"_s, 10, false)));
    inputs.append(input(u"s2"_s, u"10b"_s, rowOf(u"T"_s, 20, false)));
    return inputs;
}

FormData own()
{
    return {u"tt20-2013/10d"_s, 1, rowOf(u"R1"_s, 5, false)};
}

QStringList codes(const Consolidation &done)
{
    QStringList list;
    for (const Finding &finding : done.findings)
        list.append(finding.code);
    return list;
}

QString text(const Consolidation &done)
{
    QString all;
    for (const Finding &finding : done.findings)
        all += finding.code + u' ' + finding.text + u' ' + finding.place + u'\n';
    return all;
}

} // namespace

class TestConsolidation final : public QObject {
    Q_OBJECT

    Province m_province;

    Consolidation run(const FormData &mine, const QList<ConsolidationInput> &inputs, const QString &form = u"10d"_s, const QString &unit = u"p1"_s)
    {
        return consolidate(m_province.form(form), m_province.known, m_province.tree, {unit}, year, mine, inputs);
    }
    FormSheet sheetOf(const Consolidation &done, const QString &form = u"10d"_s, const QString &unit = u"p1"_s)
    {
        const auto spec = std::make_shared<const FormSpec>(m_province.form(form));
        auto made = FormSheet::make(spec, unitsForForm(*spec, m_province.tree, {unit}, year));
        made->setData(done.data);
        return *made;
    }
    static void compare(const Consolidation &a, const Consolidation &b)
    {
        QCOMPARE(a.data, b.data);
        QCOMPARE(a.sources, b.sources);
        QCOMPARE(a.findings, b.findings);
        QCOMPARE(a.standings.size(), b.standings.size());
        for (qsizetype i = 0; i < a.standings.size(); ++i) {
            QCOMPARE(a.standings[i].unit, b.standings[i].unit);
            QCOMPARE(a.standings[i].progress, b.standings[i].progress);
            QCOMPARE(a.standings[i].package, b.standings[i].package);
            QCOMPARE(a.standings[i].version, b.standings[i].version);
        }
    }

private slots:
    void init() { failOnAnyWarning(); }

    void namesTheUnits()
    {
        const auto ids = [&](const QString &form, const QString &unit) {
            QStringList list;
            for (const Unit &each : unitsForForm(m_province.form(form), m_province.tree, {unit}, year))
                list.append(each.id.value);
            return list;
        };
        QStringList province = ids(u"10d"_s, u"p1"_s);
        std::sort(province.begin(), province.end());
        QCOMPARE(province, (QStringList{u"d1"_s, u"d2"_s, u"d3"_s, u"s1"_s, u"s2"_s}));
        QCOMPARE(ids(u"10d"_s, u"stp"_s), ids(u"10d"_s, u"p1"_s));
        QCOMPARE(ids(u"10c"_s, u"d1"_s), (QStringList{u"c1"_s, u"c2"_s}));
        QCOMPARE(ids(u"10a"_s, u"c1"_s), QStringList{});
        QCOMPARE(ids(u"10b"_s, u"s1"_s), QStringList{});
        QCOMPARE(ids(u"10d"_s, u"unknown"_s), QStringList{});
    }

    void addsUp()
    {
        const Consolidation done = run(own(), everybody());
        QCOMPARE(text(done), QString());
        const FormSheet sheet = sheetOf(done);
        const auto at = [&](const QString &place) { return sheet.cell(ref(place)).value.number(); };
        QCOMPARE(at(u"R2.d1/c1"_s), 101.0 + 1001.0);
        QCOMPARE(at(u"R2.d2/c1"_s), 201.0);
        QCOMPARE(at(u"R2/c1"_s), 1102.0 + 201.0 + 301.0);
        QCOMPARE(at(u"R3/c1"_s), 11.0 + 21.0);
        QCOMPARE(at(u"T/c1"_s), 6.0 + 1604.0 + 32.0);
        QCOMPARE(at(u"T/c5"_s), at(u"T/c6"_s) + at(u"T/c7"_s) + at(u"T/c8"_s));
        QCOMPARE(at(u"T/c9"_s), 1009.0);
        QVERIFY(sheet.cell(ref(u"R3.s1/c9"_s)).value.isNotApplicable());
        for (const UnitStanding &standing : done.standings)
            QCOMPARE(standing.progress, UnitProgress::Accepted);
        QCOMPARE(done.standings.size(), 5);
        for (auto it = done.data.cells.begin(); it != done.data.cells.end(); ++it)
            QVERIFY(!it->overwritten);
    }

    void everyFigureHasItsSources()
    {
        const Consolidation done = run(own(), everybody());
        const FormSheet sheet = sheetOf(done);
        int checked = 0;
        for (const LaidRow &row : sheet.rows()) {
            for (const FormColumn &column : sheet.columns()) {
                const CellValue value = sheet.cell({row.key, column.key}).value;
                const QList<CellSource> sources = done.sources.value({row.key, column.key});
                if (!value.isNumber()) {
                    QVERIFY(sources.isEmpty());
                    continue;
                }
                double sum = 0;
                for (const CellSource &source : sources)
                    sum += source.value.number();
                QCOMPARE(sum, value.number());
                ++checked;
            }
        }
        QVERIFY(checked > 60);
        const QList<CellSource> total = done.sources.value(ref(u"T/c1"_s));
        QCOMPARE(total.size(), 6);
        QCOMPARE(total[0].unit, UnitId{u"p1"_s});
        QVERIFY(total[0].package.id.isNull());
        QCOMPARE(total[0].cell, ref(u"R1/c1"_s));
        const auto district = std::find_if(total.begin(), total.end(), [](const CellSource &source) { return source.unit.value == u"d1"_s; });
        QVERIFY(district != total.end());
        QCOMPARE(district->form, u"tt20-2013/10c"_s);
        QCOMPARE(district->cell, ref(u"T/c1"_s));
        QCOMPARE(district->unitName, u"Huyện 1"_s);
        QCOMPARE(district->package.id, PackageId{u"package-d1"_s});
        QCOMPARE(district->report, ReportId{u"report-d1"_s});
        QCOMPARE(district->value, CellValue(1102));
    }

    void nothingChangesNothing()
    {
        const Consolidation done = run(own(), {});
        QCOMPARE(done.data.cells, own().cells);
        QCOMPARE(codes(done), (QStringList{u"C1"_s, u"C1"_s, u"C1"_s, u"C1"_s, u"C1"_s}));
        for (const UnitStanding &standing : done.standings)
            QCOMPARE(standing.progress, UnitProgress::Missing);
        const Consolidation empty = run({}, {});
        QVERIFY(empty.data.cells.isEmpty());
        QVERIFY(empty.sources.isEmpty());
    }

    /// Any order gives the same, also with conflicts, strangers, other periods and older versions among the inputs.
    void orderDoesNotMatter()
    {
        QList<ConsolidationInput> inputs = everybody();
        inputs.append(input(u"d2"_s, u"10c"_s, rowOf(u"R1"_s, 7, false), 2));
        inputs.append(input(u"d3"_s, u"10c"_s, rowOf(u"R1"_s, 8, false), 1, u"other"_s));
        inputs.append(input(u"d9"_s, u"10c"_s, rowOf(u"R1"_s, 9, false)));
        inputs.append(input(u"c1"_s, u"10a"_s, rowOf(u"T"_s, 9)));
        inputs.append(input(u"stranger"_s, u"10a"_s, rowOf(u"T"_s, 9)));
        ConsolidationInput late = input(u"d1"_s, u"10c"_s, rowOf(u"R1"_s, 9, false), 9);
        late.report.period.year = 2019;
        inputs.append(late);
        const Consolidation expected = run(own(), inputs);
        QVERIFY(expected.findings.size() >= 5);
        QRandomGenerator random(3);
        for (int round = 0; round < 40; ++round) {
            std::shuffle(inputs.begin(), inputs.end(), random);
            compare(run(own(), inputs), expected);
        }
    }

    void twiceIsOnce()
    {
        const Consolidation once = run(own(), everybody());
        compare(run(own(), everybody() + everybody()), once);
        // and over its own result
        QCOMPARE(run(once.data, everybody()).data, once.data);
    }

    void theHighestVersionCounts()
    {
        QList<ConsolidationInput> inputs = everybody();
        inputs.append(input(u"d2"_s, u"10c"_s, rowOf(u"R1"_s, 0, false), 2));
        const Consolidation done = run(own(), inputs);
        QCOMPARE(text(done), QString());
        QCOMPARE(sheetOf(done).cell(ref(u"R2.d2/c1"_s)).value, CellValue(1));
        for (const UnitStanding &standing : done.standings)
            QCOMPARE(standing.version, standing.unit.id.value == u"d2"_s ? 2 : 1);
    }

    void twoPackagesOfOneVersionAreNotTaken()
    {
        QList<ConsolidationInput> inputs = everybody();
        inputs.append(input(u"d2"_s, u"10c"_s, rowOf(u"R1"_s, 0, false), 1, u"other"_s));
        Consolidation done = run(own(), inputs);
        QCOMPARE(codes(done), QStringList{u"C2"_s});
        QVERIFY(done.findings[0].text.contains(u"Huyện 2"_s));
        QCOMPARE(done.findings[0].place, u"R2.d2/c1"_s);
        QVERIFY(sheetOf(done).cell(ref(u"R2.d2/c1"_s)).value.isBlank());
        QVERIFY(!done.sources.contains(ref(u"R2.d2/c1"_s)));
        for (const UnitStanding &standing : done.standings)
            QCOMPARE(standing.progress, standing.unit.id.value == u"d2"_s ? UnitProgress::Received : UnitProgress::Accepted);
        // what an earlier run took over does not stay behind
        done = run(run(own(), everybody()).data, inputs);
        QVERIFY(sheetOf(done).cell(ref(u"R2.d2/c1"_s)).value.isBlank());
        // a third, higher one decides
        inputs.append(input(u"d2"_s, u"10c"_s, rowOf(u"R1"_s, 1, false), 2));
        QCOMPARE(text(run(own(), inputs)), QString());
    }

    void aMissingUnitIsNamed()
    {
        QList<ConsolidationInput> inputs = everybody();
        inputs.removeAt(1);
        const Consolidation done = run(own(), inputs);
        QCOMPARE(codes(done), QStringList{u"C1"_s});
        QVERIFY(done.findings[0].text.contains(u"Huyện 2"_s));
        QCOMPARE(sheetOf(done).cell(ref(u"R2/c1"_s)).value, CellValue(1102 + 301));
        QCOMPARE(std::count_if(done.standings.begin(), done.standings.end(), [](const UnitStanding &s) { return s.progress == UnitProgress::Missing; }), 1);
    }

    void foreignSendersAreNotCounted()
    {
        const Consolidation before = run(own(), everybody());
        QList<ConsolidationInput> inputs = everybody();
        inputs.append(input(u"c1"_s, u"10a"_s, rowOf(u"T"_s, 1)));       // already in district 1
        inputs.append(input(u"d9"_s, u"10c"_s, rowOf(u"R1"_s, 1, false))); // of another province
        inputs.append(input(u"zz"_s, u"10c"_s, rowOf(u"R1"_s, 1, false))); // nobody knows it
        const Consolidation done = run(own(), inputs);
        QCOMPARE(codes(done), (QStringList{u"C3"_s, u"C3"_s, u"C3"_s}));
        QVERIFY2(done.findings[0].text.contains(u"Xã 1"_s) && done.findings[0].text.contains(u"Huyện 1"_s), qPrintable(done.findings[0].text));
        QCOMPARE(done.data, before.data);
        QCOMPARE(done.sources, before.sources);
    }

    void formsThatDoNotFitAreNotCounted()
    {
        QList<ConsolidationInput> inputs = everybody();
        inputs[0].report.forms[0].edition = 7;      // not known
        inputs[1].report.forms.clear();             // none
        inputs[2].report.forms.append(inputs[2].report.forms[0]); // two
        inputs[3].report.forms[0].form = u"tt20-2013/10a"_s;     // a commune's form from a department
        const Consolidation done = run(own(), inputs);
        QCOMPARE(codes(done), (QStringList{u"C4"_s, u"C4"_s, u"C4"_s, u"C4"_s}));
        const FormSheet sheet = sheetOf(done);
        QVERIFY(sheet.cell(ref(u"R2/c1"_s)).value.isBlank());
        QCOMPARE(sheet.cell(ref(u"R3/c1"_s)).value, CellValue(21));
        for (const UnitStanding &standing : done.standings)
            QCOMPARE(standing.progress, standing.unit.id.value == u"s2"_s ? UnitProgress::Accepted : UnitProgress::Received);
    }

    void anotherPeriodIsLeftOut()
    {
        QList<ConsolidationInput> inputs = everybody();
        inputs[4].report.period.kind = Period::Kind::HalfYear;
        QCOMPARE(codes(run(own(), inputs)), (QStringList{u"C5"_s, u"C1"_s}));
    }

    void aFigureThatDoesNotApplyIsNotDroppedSilently()
    {
        QList<ConsolidationInput> inputs = everybody();
        inputs[3].report.forms[0].cells.insert(ref(u"T/c9"_s), figure(4));
        const Consolidation done = run(own(), inputs);
        QCOMPARE(codes(done), QStringList{u"C4"_s});
        QVERIFY(done.findings[0].text.contains(u"Sở Một"_s));
        QCOMPARE(sheetOf(done).cell(ref(u"T/c9"_s)).value, CellValue(1009));
    }

    void anOverwrittenTotalBelowStaysVisible()
    {
        QList<ConsolidationInput> inputs = everybody();
        inputs[3].report.forms[0].cells.insert(ref(u"T/c5"_s), {.value = CellValue(999), .overwritten = true});
        const Consolidation done = run(own(), inputs);
        const Cell cell = sheetOf(done).cell(ref(u"R3.s1/c5"_s));
        QCOMPARE(cell.value, CellValue(999));
        QVERIFY(cell.overwritten);
        QCOMPARE(done.sources.value(ref(u"R3.s1/c5"_s)).size(), 1);
        QCOMPARE(done.sources.value(ref(u"R3.s1/c5"_s))[0].value, CellValue(999));
    }

    void estimatesComeAlong()
    {
        QList<ConsolidationInput> inputs = everybody();
        inputs[1].report.forms[0].cells[ref(u"R1/c1"_s)].estimate = CellValue(50);
        inputs[3].report.forms[0].cells[ref(u"T/c1"_s)].estimate = CellValue(4);
        const FormSheet sheet = sheetOf(run(own(), inputs));
        QCOMPARE(sheet.cell(ref(u"R2.d2/c1"_s)).estimate, CellValue(50));
        QCOMPARE(sheet.cell(ref(u"T/c1"_s)).estimate, CellValue(54));
    }

    void theOfficesOwnSmallerFormGoesIntoItsRow()
    {
        const FormData mine{u"tt20-2013/10b"_s, 1, rowOf(u"T"_s, 5, false)};
        Consolidation done = run(mine, everybody());
        QCOMPARE(text(done), QString());
        QCOMPARE(sheetOf(done).cell(ref(u"R1/c1"_s)).value, CellValue(6));
        // or it comes as a package of the Department of Justice
        done = run({}, everybody() + QList<ConsolidationInput>{input(u"stp"_s, u"10b"_s, rowOf(u"T"_s, 5, false))});
        QCOMPARE(text(done), QString());
        QCOMPARE(sheetOf(done).cell(ref(u"R1/c1"_s)).value, CellValue(6));
        QCOMPARE(done.sources.value(ref(u"R1/c1"_s))[0].unit, UnitId{u"stp"_s});
        // never both
        done = run(own(), everybody() + QList<ConsolidationInput>{input(u"stp"_s, u"10b"_s, rowOf(u"T"_s, 500, false))});
        QCOMPARE(codes(done), QStringList{u"C2"_s});
        QCOMPARE(sheetOf(done).cell(ref(u"R1/c1"_s)).value, CellValue(6));
    }

    void theOfficesOwnContradictionIsNamed()
    {
        const Consolidation done = run({}, everybody() + QList<ConsolidationInput>{input(u"stp"_s, u"10b"_s, rowOf(u"T"_s, 5, false)),
                                                                                   input(u"stp"_s, u"10b"_s, rowOf(u"T"_s, 6, false), 1, u"other"_s)});
        QCOMPARE(codes(done), QStringList{u"C2"_s});
        QCOMPARE(done.findings[0].place, u"R1/c1"_s);
        QVERIFY(sheetOf(done).cell(ref(u"R1/c1"_s)).value.isBlank());
    }

    void aDistrictConsolidatesItsCommunes()
    {
        const Consolidation done = run({u"tt20-2013/10c"_s, 1, rowOf(u"R1"_s, 0, false)},
                                       {input(u"c1"_s, u"10a"_s, rowOf(u"T"_s, 10)), input(u"c2"_s, u"10a"_s, rowOf(u"T"_s, 20))}, u"10c"_s, u"d1"_s);
        QCOMPARE(text(done), QString());
        const FormSheet sheet = sheetOf(done, u"10c"_s, u"d1"_s);
        QCOMPARE(sheet.cell(ref(u"T/c9"_s)).value, CellValue(19 + 29));
        QCOMPARE(sheet.cell(ref(u"T/c1"_s)).value, CellValue(1 + 11 + 21));
        QVERIFY(isAcceptable(sheet.check(year.kind)));
    }

    void randomProvincesAgreeWithPlainAddition()
    {
        QRandomGenerator random(99);
        for (int round = 0; round < 30; ++round) {
            QList<ConsolidationInput> inputs = everybody();
            QMap<QString, double> expected;
            FormData mine = own();
            for (auto cell = mine.cells.begin(); cell != mine.cells.end(); ++cell) {
                cell->value = CellValue(random.bounded(1000));
                expected[cell.key().column] += cell->value.number();
            }
            for (ConsolidationInput &each : inputs) {
                auto &cells = each.report.forms[0].cells;
                for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
                    cell->value = CellValue(random.bounded(1000));
                    expected[cell.key().column] += cell->value.number();
                }
            }
            expected[u"c5"_s] = expected[u"c6"_s] + expected[u"c7"_s] + expected[u"c8"_s];
            const FormSheet sheet = sheetOf(run(mine, inputs));
            for (auto it = expected.begin(); it != expected.end(); ++it)
                QCOMPARE(sheet.cell({u"T"_s, it.key()}).value, CellValue(it.value()));
        }
    }
};

QTEST_GUILESS_MAIN(TestConsolidation)
#include "tst_consolidation.moc"
