// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formsheet.h"

#include "smallforms.h"
#include "support/testing.h"

#include <QRandomGenerator>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

/// T = R1 + R2, R2 = sum of two units; c1 = c2 + c3; c4 does not apply to R1.
FormSpec small()
{
    FormRow r1 = row(u"R1"_s, {}, u"T"_s, {u"c4"_s});
    FormRow r2 = unitRow(u"R2"_s, u"sum(R2.*)"_s, u"district"_s);
    r2.parent = u"T"_s;
    return form({column(u"c1"_s, u"c2 + c3"_s, true), column(u"c2"_s), column(u"c3"_s), column(u"c4"_s, {}, true)},
                {row(u"T"_s, u"R1 + R2"_s), r1, r2});
}

const QList<Unit> units = {unit(u"a"_s, UnitLevel::District), unit(u"x"_s, UnitLevel::Commune), unit(u"b"_s, UnitLevel::District)};

double shown(const FormSheet &sheet, const QString &place)
{
    return sheet.cell(ref(place)).value.number();
}

} // namespace

class TestFormSheet final : public QObject {
    Q_OBJECT

private slots:
    void init() { Testing::failOnAnyWarning(); }

    void laysOutUnits()
    {
        const auto made = sheet(small(), units);
        VERIFY_RESULT(made);
        QStringList keys;
        QList<int> depths;
        for (const LaidRow &laid : made->rows()) {
            keys.append(laid.key);
            depths.append(laid.depth);
        }
        QCOMPARE(keys, (QStringList{u"T"_s, u"R1"_s, u"R2"_s, u"R2.a"_s, u"R2.b"_s}));
        QCOMPARE(depths, (QList<int>{0, 1, 1, 2, 2}));
        QCOMPARE(made->rows()[3].title, u"Đơn vị a"_s);
        QCOMPARE(made->rows()[3].unit, UnitId{u"a"_s});
        QCOMPARE(made->rows()[3].spec->key, u"R2"_s);
        QCOMPARE(made->columns().size(), 4);
    }

    void repeatedRowWithoutFormulaHasOnlyUnits()
    {
        const auto made = sheet(form({column(u"c1"_s)}, {row(u"T"_s, u"sum(X.*)"_s), unitRow(u"X"_s, {}, u"commune"_s)}), units);
        VERIFY_RESULT(made);
        QCOMPARE(made->rows().size(), 2);
        QCOMPARE(made->rows()[1].key, u"X.x"_s);
        const auto named = sheet(form({column(u"c1"_s)}, {row(u"T"_s, u"X + 1"_s), unitRow(u"X"_s, {}, u"commune"_s)}), units);
        QVERIFY(!named);
        QCOMPARE(named.error().kind, ErrorKind::Damaged);
    }

    void computesAndAnswersWhatChanged()
    {
        auto made = sheet(small(), units);
        VERIFY_RESULT(made);
        QVERIFY(made->cell(ref(u"T/c1"_s)).value.isBlank());
        QCOMPARE(made->setCell(ref(u"R2.a/c2"_s), figure(5)),
                 (QSet<CellRef>{ref(u"R2.a/c2"_s), ref(u"R2.a/c1"_s), ref(u"R2/c2"_s), ref(u"R2/c1"_s), ref(u"T/c2"_s), ref(u"T/c1"_s)}));
        QCOMPARE(shown(*made, u"T/c1"_s), 5.0);
        QCOMPARE(made->setCell(ref(u"R2.a/c2"_s), figure(5)), QSet<CellRef>{});
        QCOMPARE(made->setCell(ref(u"R2.b/c3"_s), figure(0)).contains(ref(u"T/c1"_s)), false); // 5 + 0 is shown as before
        QCOMPARE(made->cell(ref(u"T/c3"_s)).value, CellValue(0));
    }

    void columnFormulaComesFirst()
    {
        auto made = sheet(small(), units);
        VERIFY_RESULT(made);
        QVERIFY(made->isComputed(ref(u"T/c1"_s)));
        QCOMPARE(made->sources(ref(u"T/c1"_s)), (QList<CellRef>{ref(u"T/c2"_s), ref(u"T/c3"_s)}));
        QCOMPARE(made->sources(ref(u"T/c2"_s)), (QList<CellRef>{ref(u"R1/c2"_s), ref(u"R2/c2"_s)}));
        QCOMPARE(made->sources(ref(u"R2/c3"_s)), (QList<CellRef>{ref(u"R2.a/c3"_s), ref(u"R2.b/c3"_s)}));
        QVERIFY(made->sources(ref(u"R1/c2"_s)).isEmpty());
        QVERIFY(made->sources(ref(u"Q/c2"_s)).isEmpty());
        QVERIFY(!made->isComputed(ref(u"R1/c2"_s)));
        QVERIFY(made->isComputed(ref(u"R1/c1"_s)));
    }

    void notApplicableStaysApart()
    {
        auto made = sheet(small(), units);
        VERIFY_RESULT(made);
        QVERIFY(made->isNotApplicable(ref(u"R1/c4"_s)));
        QVERIFY(!made->isNotApplicable(ref(u"R2/c4"_s)));
        QVERIFY(made->cell(ref(u"R1/c4"_s)).value.isNotApplicable());
        QVERIFY(made->setCell(ref(u"R1/c4"_s), {}).isEmpty());
        QVERIFY(made->setCell(ref(u"R1/c4"_s), {.value = CellValue::notApplicable()}).isEmpty());
        QVERIFY(made->data().cells.isEmpty());
        made->setCell(ref(u"R2.a/c4"_s), figure(3));
        QCOMPARE(shown(*made, u"T/c4"_s), 3.0);
        QCOMPARE(made->sources(ref(u"T/c4"_s)), QList<CellRef>{ref(u"R2/c4"_s)});
        made->setCell(ref(u"R1/c4"_s), figure(4));  // wrong, but seen and counted, so that V8 can speak
        QCOMPARE(shown(*made, u"T/c4"_s), 7.0);
    }

    void overwritingStaysMarked()
    {
        auto made = sheet(small(), units);
        VERIFY_RESULT(made);
        made->setCell(ref(u"R1/c2"_s), figure(2));
        made->setCell(ref(u"R1/c3"_s), figure(3));
        made->setCell(ref(u"R1/c1"_s), figure(5));
        QVERIFY(!made->cell(ref(u"R1/c1"_s)).overwritten);
        made->setCell(ref(u"R1/c1"_s), figure(9));
        QVERIFY(made->cell(ref(u"R1/c1"_s)).overwritten);
        QCOMPARE(shown(*made, u"R1/c1"_s), 9.0);
        QCOMPARE(made->computed(ref(u"R1/c1"_s)), CellValue(5));
        made->setCell(ref(u"R1/c2"_s), figure(6));
        QCOMPARE(shown(*made, u"R1/c1"_s), 9.0);
        QCOMPARE(made->computed(ref(u"R1/c1"_s)), CellValue(9));
        QVERIFY(made->cell(ref(u"R1/c1"_s)).overwritten); // the person's figure, until the person takes it back
        FormSheet again = *made;
        again.setData(made->data());
        QVERIFY(again.cell(ref(u"R1/c1"_s)).overwritten);
        QCOMPARE(made->setCell(ref(u"R1/c1"_s), {}), QSet<CellRef>{});
        QVERIFY(!made->cell(ref(u"R1/c1"_s)).overwritten);
        made->setCell(ref(u"R1/c3"_s), figure(0));
        QCOMPARE(shown(*made, u"R1/c1"_s), 6.0);
    }

    void aWrongSumThatComesInIsSeen()
    {
        auto made = sheet(small(), units);
        VERIFY_RESULT(made);
        FormData data;
        data.cells = {{ref(u"R1/c2"_s), figure(1)}, {ref(u"R1/c3"_s), figure(1)}, {ref(u"R1/c1"_s), figure(2)}, {ref(u"T/c1"_s), figure(7)}};
        made->setData(data);
        QVERIFY(!made->cell(ref(u"R1/c1"_s)).overwritten);
        QVERIFY(made->cell(ref(u"T/c1"_s)).overwritten);
        QCOMPARE(shown(*made, u"T/c1"_s), 7.0);
        QCOMPARE(made->data().cells.size(), 3);
    }

    void keepsExplanations()
    {
        auto made = sheet(small(), units);
        VERIFY_RESULT(made);
        made->setCell(ref(u"T/c1"_s), {.value = {}, .explanation = u"vì sao"_s});
        QVERIFY(!made->cell(ref(u"T/c1"_s)).overwritten);
        QCOMPARE(made->data().cells.value(ref(u"T/c1"_s)).explanation, u"vì sao"_s);
        made->setCell(ref(u"R1/c2"_s), figure(4));
        QCOMPARE(shown(*made, u"T/c1"_s), 4.0);
        QCOMPARE(made->cell(ref(u"T/c1"_s)).explanation, u"vì sao"_s);
    }

    void estimatesAddUp()
    {
        auto made = sheet(small(), units);
        VERIFY_RESULT(made);
        made->setCell(ref(u"R2.a/c1"_s), {.value = {}, .estimate = CellValue(2)});
        made->setCell(ref(u"R2.b/c4"_s), {.value = CellValue(9), .estimate = CellValue(3)});
        made->setCell(ref(u"R1/c1"_s), {.value = {}, .estimate = CellValue(1)});
        QCOMPARE(made->cell(ref(u"R2/c1"_s)).estimate, CellValue(2));
        QCOMPARE(made->cell(ref(u"T/c1"_s)).estimate, CellValue(3));
        QCOMPARE(made->cell(ref(u"T/c4"_s)).estimate, CellValue(3));
        QVERIFY(made->cell(ref(u"T/c2"_s)).estimate.isBlank());
        made->setCell(ref(u"T/c1"_s), {.value = {}, .estimate = CellValue(8)});
        QCOMPARE(made->cell(ref(u"T/c1"_s)).estimate, CellValue(8));
    }

    void keepsWhatHasNoPlace()
    {
        auto made = sheet(small(), units);
        VERIFY_RESULT(made);
        FormData data{.form = u"test/1"_s, .cells = {{ref(u"R2.gone/c2"_s), figure(4)}, {ref(u"R1/c99"_s), figure(5)}}};
        made->setData(data);
        QCOMPARE(made->data().cells, data.cells);
        QCOMPARE(shown(*made, u"R2.gone/c2"_s), 4.0);
        QVERIFY(made->cell(ref(u"T/c2"_s)).value.isBlank());
        made->setCell(ref(u"R1/c99"_s), {});
        QCOMPARE(made->data().cells.size(), 1);
    }

    void copiesAreApart()
    {
        auto made = sheet(small(), units);
        VERIFY_RESULT(made);
        FormSheet copy = *made;
        copy.setCell(ref(u"R1/c2"_s), figure(4));
        QVERIFY(made->cell(ref(u"T/c2"_s)).value.isBlank());
        *made = copy;
        copy.setCell(ref(u"R1/c2"_s), figure(5));
        QCOMPARE(shown(*made, u"T/c2"_s), 4.0);
    }

    void findsCircles_data()
    {
        QTest::addColumn<QStringList>("columns"); // formulas of c1, c2
        QTest::addColumn<QStringList>("rows");    // formulas of T, R
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << QStringList{u""_s, u""_s} << QStringList{u"R"_s, u""_s} << true;
        QTest::newRow("itself") << QStringList{u"c1 + 1"_s, u""_s} << QStringList{u""_s, u""_s} << false;
        QTest::newRow("two columns") << QStringList{u"c2"_s, u"c1"_s} << QStringList{u""_s, u""_s} << false;
        QTest::newRow("two rows") << QStringList{u""_s, u""_s} << QStringList{u"R"_s, u"T"_s} << false;
        QTest::newRow("columns decide before rows") << QStringList{u"1"_s, u"2"_s} << QStringList{u"R"_s, u"T"_s} << true;
        QTest::newRow("through another row") << QStringList{u"R.c2"_s, u""_s} << QStringList{u""_s, u"T.c1"_s} << false;
    }
    void findsCircles()
    {
        QFETCH(QStringList, columns);
        QFETCH(QStringList, rows);
        QFETCH(bool, good);
        const auto made = sheet(form({column(u"c1"_s, columns[0], true), column(u"c2"_s, columns[1])}, {row(u"T"_s, rows[0]), row(u"R"_s, rows[1])}));
        QCOMPARE(made.has_value(), good);
        if (good) {
            QVERIFY(made->cell(ref(u"T/c1"_s)).estimate.isBlank()); // ends, although the row formulas alone go in a circle
            return;
        }
        QCOMPARE(made.error().kind, ErrorKind::Damaged);
        QCOMPARE(made.error().code, u"formula.circle"_s);
        QVERIFY2(made.error().text.contains(u"/c1"_s), qPrintable(made.error().text));
    }

    void refusesBadFormulas()
    {
        const auto unknown = sheet(form({column(u"c1"_s, u"c7"_s)}, {row(u"T"_s)}));
        QVERIFY(!unknown);
        QVERIFY2(unknown.error().text.contains(u"column c1"_s) && unknown.error().text.contains(u"“c7”"_s), qPrintable(unknown.error().text));
        const auto inRow = sheet(form({column(u"c1"_s)}, {row(u"T"_s, u"1 +"_s)}));
        QVERIFY(!inRow);
        QVERIFY(inRow.error().text.contains(u"row T"_s));
        const auto inRule = sheet(form({column(u"c1"_s)}, {row(u"T"_s)}, {{u"V4"_s, Severity::Error, u"T > 1"_s, {u"x"_s}}}));
        QVERIFY(!inRule);
        QVERIFY(inRule.error().text.contains(u"rule V4"_s));
    }

    void onlyWhatChangedIsComputed()
    {
        // 300 units: 4 columns of which c1 is a sum; R2 and T sum them up
        QList<Unit> many;
        for (int i = 0; i < 300; ++i)
            many.append(unit(u"n%1"_s.arg(i), UnitLevel::District));
        auto made = sheet(form({column(u"c1"_s, u"c2 + c3"_s), column(u"c2"_s), column(u"c3"_s), column(u"c4"_s)},
                               {row(u"T"_s, u"R1 + R2"_s), row(u"R1"_s, {}, u"T"_s), unitRow(u"R2"_s, u"sum(R2.*)"_s, u"district"_s)}), many);
        VERIFY_RESULT(made);
        const auto counted = [&](auto &&change) {
            const qint64 before = made->evaluations();
            change();
            return made->evaluations() - before;
        };
        QCOMPARE(counted([&] { made->setData({}); }), 303 + 2 * 3); // every sum once
        QCOMPARE(counted([&] { made->setCell(ref(u"R2.n7/c2"_s), figure(5)); }), 5); // its c1; R2/c2, R2/c1; T/c2, T/c1
        QCOMPARE(counted([&] { made->setCell(ref(u"R2.n7/c4"_s), figure(5)); }), 2);
        QCOMPARE(counted([&] { made->setCell(ref(u"R2.n7/c2"_s), figure(5)); }), 0); // the same figure again
        QCOMPARE(counted([&] { made->setCell(ref(u"R2.n7/c2"_s), {.value = CellValue(5), .explanation = u"x"_s}); }), 0);
        QCOMPARE(counted([&] { made->setCell(ref(u"R2.n8/c4"_s), figure(0)); }), 1); // R2 stays 5, so T is left alone
        QCOMPARE(counted([&] { made->setCell(ref(u"T/c4"_s), figure(9)); }), 0);      // nothing reads the total
        QCOMPARE(counted([&] { (void)made->cell(ref(u"T/c1"_s)); (void)made->computed(ref(u"T/c1"_s)); }), 0);
        QMap<CellRef, Cell> block;
        for (int i = 0; i < 100; ++i)
            block.insert(ref(u"R2.n%1/c3"_s.arg(i)), figure(1));
        QCOMPARE(counted([&] { made->setCells(block); }), 100 + 4); // a block of inputs computes each total once
        QCOMPARE(shown(*made, u"T/c1"_s), 105.0);
    }

    void manyAtOnceIsAsOneByOne()
    {
        QRandomGenerator random(3);
        auto together = sheet(small(), units);
        auto whole = sheet(small(), units);
        VERIFY_RESULT(together);
        VERIFY_RESULT(whole);
        QList<CellRef> refs;
        for (const LaidRow &laid : together->rows()) {
            for (const FormColumn &leaf : together->columns())
                refs.append({laid.key, leaf.key});
        }
        for (int step = 0; step < 500; ++step) {
            QMap<CellRef, Cell> cells;
            for (int i = 0; i < 6; ++i)
                cells.insert(refs[random.bounded(refs.size())], random.bounded(4) == 0 ? Cell{} : figure(random.bounded(6)));
            const QMap<CellRef, CellValue> before = together->shownValues();
            const QSet<CellRef> changed = together->setCells(cells);
            whole->setData(together->data());
            for (const CellRef &each : std::as_const(refs)) {
                QCOMPARE(whole->cell(each), together->cell(each));
                QCOMPARE(changed.contains(each), before[each] != together->cell(each).value);
            }
        }
        // a right sum that comes before its parts is no overwriting
        auto pasted = sheet(small(), units);
        VERIFY_RESULT(pasted);
        pasted->setCells({{ref(u"R1/c1"_s), figure(5)}, {ref(u"R1/c2"_s), figure(2)}, {ref(u"R1/c3"_s), figure(3)}});
        QVERIFY(!pasted->cell(ref(u"R1/c1"_s)).overwritten);
        pasted->setCells({{ref(u"R1/c1"_s), figure(6)}, {ref(u"R1/c2"_s), figure(2)}, {ref(u"R1/c3"_s), figure(3)}});
        QVERIFY(pasted->cell(ref(u"R1/c1"_s)).overwritten);
    }

    void readsOtherPeriodsAndForms()
    {
        auto made = sheet(form({column(u"c1"_s), column(u"c2"_s, u"c1 - prev(c1)"_s), column(u"c3"_s, u"form(\"S\").c7"_s),
                                column(u"c4"_s, u"c1 - period(\"6m\").c1"_s), column(u"c5"_s, u"form(\"S\").R1.c7 * 2"_s), column(u"c6"_s, u"prev(R.c1)"_s)},
                               {row(u"T"_s, u"R"_s), row(u"R"_s)}));
        VERIFY_RESULT(made);
        made->setCell(ref(u"R/c1"_s), figure(10));
        QCOMPARE(shown(*made, u"R/c2"_s), 10.0); // an absent side counts as nothing
        QVERIFY(made->cell(ref(u"R/c3"_s)).value.isBlank());
        QVERIFY(made->cell(ref(u"R/c5"_s)).value.isBlank());
        OutsideFigures outside;
        outside.lastYear = {{ref(u"R/c1"_s), CellValue(4)}, {ref(u"T/c1"_s), CellValue(3)}};
        outside.periods.insert(u"6m"_s, {{ref(u"R/c1"_s), CellValue(6)}, {ref(u"T/c1"_s), CellValue::notApplicable()}});
        outside.forms.insert(u"S"_s, {.totalRow = u"A"_s, .cells = {{ref(u"A/c7"_s), CellValue(70)}, {ref(u"R1/c7"_s), CellValue(8)}}});
        qint64 before = made->evaluations();
        QCOMPARE(made->setOutside(outside), (QSet<CellRef>{ref(u"R/c2"_s), ref(u"T/c2"_s), ref(u"R/c3"_s), ref(u"T/c3"_s), ref(u"R/c4"_s), ref(u"R/c5"_s),
                                                           ref(u"T/c5"_s), ref(u"R/c6"_s), ref(u"T/c6"_s)}));
        QCOMPARE(made->evaluations() - before, 10); // both rows of the five columns that read outside
        QCOMPARE(shown(*made, u"R/c2"_s), 6.0);
        QCOMPARE(shown(*made, u"T/c2"_s), 7.0);
        QCOMPARE(shown(*made, u"T/c3"_s), 70.0);
        QCOMPARE(shown(*made, u"R/c4"_s), 4.0);
        QCOMPARE(shown(*made, u"T/c4"_s), 10.0); // "-" is absent, as a blank is
        QCOMPARE(shown(*made, u"T/c5"_s), 16.0);
        QCOMPARE(shown(*made, u"T/c6"_s), 4.0);
        before = made->evaluations();
        QCOMPARE(made->setOutside(outside), QSet<CellRef>{});
        QCOMPARE(made->evaluations(), before);
        FormData data = made->data();
        made->setData(data); // entered figures come and go, what is outside stays
        QCOMPARE(shown(*made, u"R/c2"_s), 6.0);
    }

    /// Step by step gives what computing everything at once gives.
    void stepsAgreeWithTheWhole()
    {
        QRandomGenerator random(11);
        auto made = sheet(small(), units);
        VERIFY_RESULT(made);
        auto whole = sheet(small(), units);
        VERIFY_RESULT(whole);
        QList<CellRef> refs;
        for (const LaidRow &laid : made->rows()) {
            for (const FormColumn &leaf : made->columns())
                refs.append({laid.key, leaf.key});
        }
        for (int step = 0; step < 3000; ++step) {
            const CellRef at = refs[random.bounded(refs.size())];
            QMap<CellRef, CellValue> before;
            for (const CellRef &each : std::as_const(refs))
                before.insert(each, made->cell(each).value);
            const QSet<CellRef> changed = made->setCell(at, random.bounded(4) == 0 ? Cell{} : figure(random.bounded(6)));
            whole->setData(made->data());
            for (const CellRef &each : std::as_const(refs)) {
                QCOMPARE(whole->cell(each), made->cell(each));
                QCOMPARE(whole->computed(each), made->computed(each));
                QCOMPARE(changed.contains(each), before[each] != made->cell(each).value);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFormSheet)
#include "tst_formsheet.moc"
