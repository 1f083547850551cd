// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/consolidation.h"
#include "forms/formcompare.h"
#include "forms/formset.h"
#include "forms/takeover.h"

#include "smallforms.h"
#include "support/testing.h"

#include <QBuffer>

#include <algorithm>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

const Period year2025{Period::Kind::Year, 2025};

FormSpec shipped(const QString &name)
{
    auto spec = readFormSpec(shippedForm(name + u".json"_s));
    if (!spec)
        qFatal("%s", qPrintable(spec.error().text));
    return *spec;
}

/// The old form knows a and b apart and c; the new one has their sum as c1, c as c3, and c2 that is new.
FormSpec oldForm()
{
    FormSpec spec = form({column(u"a"_s), column(u"b"_s), column(u"c"_s, {}, true), column(u"d"_s)}, {row(u"S"_s, u"X + sum(Y.*)"_s), row(u"X"_s), unitRow(u"Y"_s, {}, u"commune"_s), row(u"Z"_s)});
    spec.id = u"old/1"_s;
    spec.regulation = {u"Thông tư cũ"_s};
    return spec;
}

FormSpec newForm()
{
    FormSpec spec = form({column(u"c1"_s, {}, true), column(u"c2"_s), column(u"c3"_s, {}, true)}, {row(u"T"_s, u"R1 + sum(R2.*)"_s), row(u"R1"_s), unitRow(u"R2"_s, {}, u"commune"_s)});
    spec.id = u"new/1"_s;
    spec.regulation = {u"Thông tư mới"_s};
    spec.takeovers = {{.form = u"old/1"_s, .edition = 1, .columns = {{u"c1"_s, u"a + b"_s}, {u"c3"_s, u"c"_s}}, .rows = {{u"X"_s, u"R1"_s}, {u"Y"_s, u"R2"_s}}}};
    return spec;
}

UnitTree since2025()
{
    QByteArray units = "id\tlevel\tkind\tname\tcode\tparent\tfrom\tto\tcertainty\n"
                       "p\tprovince\ttỉnh\tTỉnh Thử\t\t\t2019-01-01\t\tconfirmed\n"
                       "c1\tcommune\txã\tXã Một\t\tp\t2025-07-01\t\tconfirmed\n"
                       "c2\tcommune\txã\tXã Hai\t\tp\t2025-07-01\t\tconfirmed\n"
                       "c3\tcommune\txã\tXã Ba\t\tp\t2025-07-01\t\tconfirmed\n"
                       "stp\tdepartment\tsở\tSở Tư pháp tỉnh Thử\t\tp\t2019-01-01\t\tconfirmed\n"
                       "s1\tdepartment\tsở\tSở Một\t\tp\t2019-01-01\t\tconfirmed\n";
    QByteArray successions = "before\tafter\ton\tnote\n";
    QBuffer first(&units);
    QBuffer second(&successions);
    first.open(QIODevice::ReadOnly);
    second.open(QIODevice::ReadOnly);
    auto tree = UnitTree::read(first, second);
    if (!tree)
        qFatal("%s", qPrintable(tree.error().text));
    return *std::move(tree);
}

ConsolidationInput filed(const QString &unit, const FormSpec &spec, const QMap<CellRef, Cell> &cells)
{
    ConsolidationInput made;
    made.package = {{u"package-"_s + unit}, 1, u"digest-"_s + unit};
    made.report.id = {u"report-"_s + unit};
    made.report.unit = {unit};
    made.report.period = year2025;
    made.report.forms = {{spec.id, spec.edition, cells}};
    return made;
}

QMap<CellRef, Cell> rowOf(const QString &row, const QList<double> &numbers, const QStringList &columns)
{
    QMap<CellRef, Cell> cells;
    for (qsizetype i = 0; i < columns.size(); ++i)
        cells.insert({row, columns[i]}, figure(numbers[i]));
    return cells;
}

QString codes(const Findings &findings)
{
    QStringList list;
    for (const Finding &finding : findings)
        list.append(finding.code + (finding.place.isEmpty() ? QString() : u' ' + finding.place));
    return list.join(u", "_s);
}

} // namespace

class TestTakeover final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aFormComesOver()
    {
        auto old = sheet(oldForm(), {unit(u"k"_s, UnitLevel::Commune)});
        VERIFY_RESULT(old);
        FormData data;
        data.cells = {{ref(u"X/a"_s), figure(1)}, {ref(u"X/b"_s), figure(2)}, {ref(u"X/c"_s), {.value = CellValue(5), .explanation = u"ghi chú"_s, .estimate = CellValue(2)}},
                      {ref(u"Y.k/a"_s), figure(10)}, {ref(u"Y.k/c"_s), {.value = CellValue::notApplicable()}}, {ref(u"Y.k/d"_s), figure(0)}, {ref(u"Z/a"_s), figure(7)},
                      {ref(u"X/d"_s), figure(8)}};
        old->setData(data);
        const auto taken = takeOver(*old, newForm());
        VERIFY_RESULT(taken);
        const auto value = [&](const QString &place) { return taken->cells.value(ref(place)).value; };
        QCOMPARE(value(u"R1/c1"_s), CellValue(3));
        QCOMPARE(value(u"R1/c3"_s), CellValue(5));
        QCOMPARE(taken->cells.value(ref(u"R1/c3"_s)).explanation, u"ghi chú"_s);
        QCOMPARE(taken->cells.value(ref(u"R1/c3"_s)).estimate, CellValue(2));
        QCOMPARE(value(u"R2.k/c1"_s), CellValue(10)); // b is blank there
        QVERIFY(value(u"R2.k/c3"_s).isNotApplicable());
        QCOMPARE(value(u"T/c1"_s), CellValue(13));
        QVERIFY(value(u"R1/c2"_s).isBlank()); // nothing goes there
        QCOMPARE(taken->sources.value(ref(u"R1/c1"_s)), (QList<CellRef>{ref(u"X/a"_s), ref(u"X/b"_s)}));
        QCOMPARE(taken->sources.value(ref(u"R2.k/c1"_s)), (QList<CellRef>{ref(u"Y.k/a"_s)}));
        // d has no column, Z no row: named, one by one
        QCOMPARE(taken->leftOut, (QList<CellRef>{ref(u"S/d"_s), ref(u"X/d"_s), ref(u"Y.k/d"_s), ref(u"Z/a"_s)}));
    }

    void withoutATakeoverNothingIsGuessed()
    {
        auto old = sheet(oldForm());
        VERIFY_RESULT(old);
        FormSpec target = newForm();
        target.takeovers[0].edition = 2;
        QCOMPARE(takeOver(*old, target).error().kind, ErrorKind::NotFound);
        target.takeovers[0].edition = 1;
        target.takeovers[0].columns.insert(u"c2"_s, u"a + z"_s);
        const auto bad = takeOver(*old, target);
        QVERIFY(!bad);
        QVERIFY2(bad.error().text.contains(u"“z”"_s) && bad.error().text.contains(u"c2"_s), qPrintable(bad.error().text));
    }

    /// Three editions in one total: 10a of 2013, a second edition of it with other columns, and what the office typed.
    void editionsMeetInOneTotal()
    {
        const FormSpec oldest = shipped(u"tt20-2013/10a"_s);
        FormSpec second = form({column(u"x1"_s), column(u"x2"_s), column(u"x3"_s)}, {row(u"T"_s)});
        second.id = u"made/commune"_s;
        second.edition = 2;
        second.code = u"04c"_s;
        second.level = UnitLevel::Commune;
        second.indicator = oldest.indicator;
        FormSpec target = shipped(u"tt17-2025/04a"_s);
        target.takeovers.append({.form = second.id, .edition = 2, .columns = {{u"c1"_s, u"x1"_s}, {u"c2"_s, u"x2"_s}, {u"c6"_s, u"x1 + x2"_s}}, .rows = {}});
        const QList<FormSpec> known{oldest, shipped(u"tt20-2013/10b"_s), second, target};
        const UnitTree tree = since2025();

        const QStringList ten{u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s, u"c6"_s, u"c7"_s, u"c8"_s, u"c9"_s, u"c10"_s};
        const QList<ConsolidationInput> inputs{filed(u"c1"_s, oldest, rowOf(u"T"_s, {1, 2, 3, 4, 6, 7, 8, 9, 10}, ten)), filed(u"c2"_s, second, rowOf(u"T"_s, {100, 200, 300}, {u"x1"_s, u"x2"_s, u"x3"_s}))};
        const FormData own{target.id, 1, rowOf(u"I11"_s, {1000, 2000}, {u"c1"_s, u"c2"_s})};
        const Consolidation done = consolidate(target, known, tree, {u"p"_s}, year2025, own, inputs);
        auto total = sheet(target, unitsForForm(target, tree, {u"p"_s}, year2025));
        VERIFY_RESULT(total);
        total->setData(done.data);
        const auto shown = [&](const QString &place) { return total->cell(ref(place)).value.number(); };
        QCOMPARE(shown(u"II.c1/c2"_s), 2.0);
        QCOMPARE(shown(u"II.c2/c1"_s), 100.0);
        QCOMPARE(shown(u"II.c2/c6"_s), 300.0);
        QCOMPARE(shown(u"II/c1"_s), 101.0);
        QCOMPARE(shown(u"T/c1"_s), 1101.0);
        QCOMPARE(shown(u"T/c5"_s), 6.0 + 7 + 8 + 300);
        QVERIFY(total->cell(ref(u"II.c3/c1"_s)).value.isBlank());

        // provenance: the cells of the forms below under their own names
        const auto sources = [&](const QString &place) {
            QStringList list;
            for (const CellSource &source : done.sources.value(ref(place)))
                list.append(source.unit.value + u' ' + source.form + u' ' + source.cell.text() + u'=' + cellText(source.value));
            return list.join(u", "_s);
        };
        QCOMPARE(sources(u"II.c2/c6"_s), u"c2 made/commune T/x1=100, c2 made/commune T/x2=200"_s);
        QCOMPARE(sources(u"T/c1"_s), u"p tt17-2025/04a I11/c1=1.000, c1 tt20-2013/10a T/c1=1, c2 made/commune T/x1=100"_s);

        // what has no place is named with its figure, the missing unit too
        QVERIFY(codes(done.findings).contains(u"C1 II.c3/c1"_s) && codes(done.findings).contains(u"C1 I12.s1/c1"_s));
        const auto named = std::find_if(done.findings.begin(), done.findings.end(), [](const Finding &finding) { return finding.code == u"C7"_s; });
        QVERIFY(named != done.findings.end());
        QVERIFY2(named->text.contains(u"300"_s) && named->text.contains(u"04c"_s) && named->text.contains(u"Xã Hai"_s), qPrintable(named->text));
        QCOMPARE(std::count_if(done.findings.begin(), done.findings.end(), [](const Finding &finding) { return finding.code == u"C7"_s; }), 1);

        // the same in the other order, and when it is run on its own result
        const Consolidation other = consolidate(target, known, tree, {u"p"_s}, year2025, own, {inputs[1], inputs[0]});
        QCOMPARE(other.data, done.data);
        QCOMPARE(other.sources, done.sources);
        QCOMPARE(consolidate(target, known, tree, {u"p"_s}, year2025, done.data, inputs).data, done.data);
    }

    void equalKeysOfAnotherRegulationAreNotEnough()
    {
        // c3 was the number of copies in 2012 and is the number of contests since 2013
        const FormSpec oldest = shipped(u"tt08-2011/09a"_s);
        FormSpec target = shipped(u"tt17-2025/04a"_s);
        QStringList columns;
        QList<double> numbers;
        for (int c = 1; c <= 14; ++c) {
            columns.append(u"c%1"_s.arg(c));
            numbers.append(c == 3 ? 4 + 5 + 6 + 7 : c);
        }
        const QList<ConsolidationInput> inputs{filed(u"c1"_s, oldest, rowOf(u"T"_s, numbers, columns))};
        const Consolidation refused = consolidate(target, {oldest, target}, since2025(), {u"p"_s}, year2025, {target.id, 1, {}}, inputs);
        QVERIFY2(codes(refused.findings).contains(u"C4 II.c1/c1"_s), qPrintable(codes(refused.findings)));
        QVERIFY(refused.data.cells.isEmpty());
        target.takeovers.append({.form = oldest.id, .edition = 1, .columns = shipped(u"tt20-2013/10a"_s).takeovers.first().columns, .rows = {}});
        const Consolidation done = consolidate(target, {oldest, target}, since2025(), {u"p"_s}, year2025, {target.id, 1, {}}, inputs);
        QVERIFY2(!codes(done.findings).contains(u"C4"_s), qPrintable(codes(done.findings)));
        QCOMPARE(done.data.cells.value(ref(u"II.c1/c3"_s)).value, CellValue(9));
        QCOMPARE(done.data.cells.value(ref(u"II.c1/c5"_s)).value, CellValue(22)); // a total without its breakdown, marked as written over
        QVERIFY(done.data.cells.value(ref(u"II.c1/c5"_s)).overwritten);
    }

    void v2BetweenForms()
    {
        const FormSpec below = shipped(u"tt20-2013/10a"_s);
        const FormSpec target = shipped(u"tt17-2025/04a"_s);
        const UnitTree tree = since2025();
        const QList<ConsolidationInput> inputs{filed(u"c1"_s, below, rowOf(u"T"_s, {1, 2, 6}, {u"c1"_s, u"c2"_s, u"c6"_s}))};
        const Consolidation done = consolidate(target, {below, target}, tree, {u"p"_s}, year2025, {target.id, 1, {}}, inputs);
        auto upper = sheet(target, unitsForForm(target, tree, {u"p"_s}, year2025));
        VERIFY_RESULT(upper);
        upper->setData(done.data);
        QCOMPARE(checkAgainstBelow(*upper, done), Findings());
        upper->setCell(ref(u"II.c1/c2"_s), figure(5));
        const Findings found = checkAgainstBelow(*upper, done);
        QCOMPARE(codes(found), u"V2 II.c1/c2"_s);
        QVERIFY2(found[0].text.contains(u"Xã Một"_s) && found[0].text.contains(u"5"_s) && found[0].text.contains(u"2"_s), qPrintable(found[0].text));
        upper->setCell(ref(u"II.c1/c2"_s), {.value = CellValue(5), .explanation = u"xã báo lại qua điện thoại"_s});
        QVERIFY(checkAgainstBelow(*upper, done)[0].explained);
        // taking the unit's report over again says which figure gave way
        const Consolidation again = consolidate(target, {below, target}, tree, {u"p"_s}, year2025, upper->data(), inputs);
        QVERIFY2(codes(again.findings).contains(u"C8 II.c1/c2"_s), qPrintable(codes(again.findings)));
        QCOMPARE(again.data.cells.value(ref(u"II.c1/c2"_s)).value, CellValue(2));
        QVERIFY(!codes(done.findings).contains(u"C8"_s));
    }

    void shippedFormsFitEachOther()
    {
        QList<FormSpec> forms;
        for (const QString &name : {u"tt20-2013/09a"_s, u"tt20-2013/09b"_s, u"tt20-2013/09c"_s, u"tt20-2013/09d"_s, u"tt20-2013/10a"_s, u"tt20-2013/10b"_s, u"tt20-2013/10c"_s,
                                    u"tt20-2013/10d"_s, u"tt20-2013/11a"_s, u"tt20-2013/11b"_s, u"tt20-2013/11c"_s, u"tt08-2011/09a"_s, u"tt17-2025/04a"_s, u"kh2020-binhdinh/a"_s,
                                    u"kh2020-binhdinh/b"_s, u"kh2020-binhdinh/c"_s, u"kh2020-binhdinh/d"_s})
            forms.append(shipped(name));
        const Findings findings = checkFormsTogether(forms);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.isEmpty() ? QString() : findings[0].place + u": "_s + findings[0].text));
        QCOMPARE(withLocalForms(forms, {}), forms);
        FormSpec changed = forms[3];
        changed.code = u"09/BTP"_s;
        FormSpec next = forms[3];
        next.edition = 2;
        const QList<FormSpec> both = withLocalForms(forms, {next, changed});
        QCOMPARE(both.size(), forms.size() + 1);
        QCOMPARE(both[3].code, u"09/BTP"_s);
        QCOMPARE(both.last().edition, 2);
    }

    void editionsAreCompared()
    {
        const FormSpec before = shipped(u"tt20-2013/10d"_s);
        QCOMPARE(compareForms(before, before), QList<FormDifference>());
        FormSpec after = before;
        after.title.vi = u"Tên mới"_s;
        after.columns[2].parts[0].formula = u"c6 + c7"_s;  // c5
        after.columns[2].parts[1].parts.removeLast();         // c8
        after.columns.append(column(u"c11"_s));
        after.columns[2].parts[1].title.vi = u"Nhóm mới"_s;   // of c6 and c7
        after.rows[1].notApplicable.append(u"c10"_s);
        after.rules.removeLast();
        QStringList list;
        for (const FormDifference &difference : compareForms(before, after))
            list.append((difference.kind == FormDifference::Kind::Added ? u"+"_s : difference.kind == FormDifference::Kind::Removed ? u"-"_s : u""_s) + difference.part.left(10) + u' ' + difference.field);
        QCOMPARE(list.join(u"; "_s), u"the form title; column c5 formula; column c6 group; column c7 group; +column c11 ; -column c8 ; row R1 does not apply in; -rule V4: ( "_s);
        const FormDifference formula = compareForms(before, after)[1];
        QCOMPARE(formula.before, u"c6 + c7 + c8"_s);
        QCOMPARE(formula.after, u"c6 + c7"_s);
    }

    void formsBesideEachOther()
    {
        const auto named = [](const QString &id, const QString &name, const QList<FormColumn> &columns) {
            FormSpec spec = form(columns, {row(u"T"_s)});
            spec.id = id;
            spec.name = name;
            spec.indicator = id;
            spec.from = QDate(2020, 1, 1);
            return spec;
        };
        const auto places = [](const QList<FormSpec> &forms) {
            QStringList list;
            for (const Finding &finding : checkFormsTogether(forms))
                list.append((finding.severity == Severity::Error ? u"E "_s : u"W "_s) + finding.place);
            return list.join(u", "_s);
        };
        const FormSpec staff = named(u"s"_s, u"S"_s, {column(u"c1"_s), column(u"c2"_s)});
        QCOMPARE(places({named(u"r"_s, u"R"_s, {column(u"c1"_s, u"form(\"S\").c2"_s)}), staff}), QString());
        QCOMPARE(places({named(u"r"_s, u"R"_s, {column(u"c1"_s, u"1 + form(\"S\").c9"_s)}), staff}), u"E r#1/columns/0/formula: 5"_s);
        QCOMPARE(places({named(u"r"_s, u"R"_s, {column(u"c1"_s, u"form(\"S\").R9.c1"_s)}), staff}), u"E r#1/columns/0/formula: 1"_s);
        QCOMPARE(places({named(u"r"_s, u"R"_s, {column(u"c1"_s, u"form(\"Q\").c1"_s)}), staff}), u"W r#1/columns/0/formula: 1"_s);
        FormSpec ruled = named(u"r"_s, u"R"_s, {column(u"c1"_s)});
        ruled.rules = {{u"V4"_s, Severity::Error, u"c1 <= form(\"S\").c3"_s, {u"x"_s}}};
        QCOMPARE(places({ruled, staff}), u"E r#1/rules/0/condition: 7"_s);
        // one form is not valid any more when the other begins
        FormSpec gone = staff;
        gone.to = QDate(2019, 12, 31);
        gone.from = QDate(2019, 1, 1);
        QCOMPARE(places({named(u"r"_s, u"R"_s, {column(u"c1"_s, u"form(\"S\").c2"_s)}), gone}), u"W r#1/columns/0/formula: 1"_s);
        // circles through two and three forms, and through a form itself
        const auto reads = [&](const QString &id, const QString &name, const QString &other) { return named(id, name, {column(u"c1"_s, u"form(\"%1\").c1"_s.arg(other)), column(u"c2"_s)}); };
        QVERIFY(places({reads(u"a"_s, u"A"_s, u"B"_s), reads(u"b"_s, u"B"_s, u"A"_s)}).startsWith(u"E a#1/columns/0/formula"_s));
        QVERIFY(places({reads(u"a"_s, u"A"_s, u"B"_s), reads(u"b"_s, u"B"_s, u"C"_s), reads(u"c"_s, u"C"_s, u"A"_s)}).contains(u"E a#1"_s));
        QVERIFY(places({reads(u"a"_s, u"A"_s, u"A"_s)}).contains(u"E a#1/columns/0/formula"_s));
        QCOMPARE(places({reads(u"a"_s, u"A"_s, u"B"_s), reads(u"b"_s, u"B"_s, u"S"_s), staff}), QString());
        const FormSpec crossed = named(u"b"_s, u"B"_s, {column(u"c1"_s), column(u"c2"_s, u"form(\"A\").c1"_s)}); // A reads c1, which is typed in
        QCOMPARE(places({reads(u"a"_s, u"A"_s, u"B"_s), crossed}), QString());
        // doubles and names that mean two forms
        QCOMPARE(places({staff, staff}), u"E s#1/id"_s);
        QCOMPARE(places({staff, named(u"t"_s, u"S"_s, {column(u"c1"_s)})}), u"E t#1/name"_s);
        // takeovers
        FormSpec target = newForm();
        QCOMPARE(places({oldForm(), target}), QString());
        target.takeovers[0].columns.insert(u"c2"_s, u"z"_s);
        target.takeovers[0].rows.insert(u"W"_s, u"R1"_s);
        QCOMPARE(places({oldForm(), target}), u"E new/1#1/takeovers/0/columns, E new/1#1/takeovers/0/rows/W"_s);
    }
};

QTEST_GUILESS_MAIN(TestTakeover)
#include "tst_takeover.moc"
