// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/boundformula.h"
#include "forms/formula.h"

#include "support/testing.h"

#include <QRandomGenerator>

#include <cmath>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

const FormulaNames names{{u"c1"_s, u"c2"_s, u"c3"_s}, {u"T"_s, u"R1"_s, u"R2"_s}};

/// Rows T, R1, R2 and two units' rows under R2; columns c1 to c3.
FormGrid grid()
{
    FormGrid grid;
    grid.rows = {{u"T"_s, 0}, {u"R1"_s, 1}, {u"R2"_s, 2}, {u"R2.a"_s, 3}, {u"R2.b"_s, 4}};
    grid.columns = {{u"c1"_s, 0}, {u"c2"_s, 1}, {u"c3"_s, 2}};
    grid.children = {{u"R2"_s, {3, 4}}, {u"T"_s, {1, 2}}};
    return grid;
}

using Cells = QHash<std::pair<int, int>, double>;

FormulaValue evaluated(const QString &text, FormulaType type, const Cells &cells, int row = 0, int column = 0, bool *byZero = nullptr)
{
    const auto formula = parseFormula(text, type, names);
    if (!formula) {
        qWarning("%s", qPrintable(formula.error().text));
        return std::nullopt;
    }
    const auto bound = BoundFormula::bind(*formula, grid());
    if (!bound) {
        qWarning("%s", qPrintable(bound.error().text));
        return std::nullopt;
    }
    return bound->evaluate(row, column, [&](int r, int c) {
        const auto found = cells.constFind({r, c});
        return found == cells.constEnd() ? FormulaValue() : FormulaValue(*found);
    }, byZero);
}

/// A second evaluator written another way: it makes a random formula, its text and its value together.
struct Made {
    QString text;
    FormulaValue value;
    int level; ///< of its outermost operator, to know where parentheses are needed
};

class Maker {
public:
    Maker(quint32 seed, const Cells &cells) : m_random(seed), m_cells(cells) {}

    Made number(int depth)
    {
        switch (depth <= 0 ? m_random.bounded(3) : m_random.bounded(12)) {
        case 0: {
            const int n = m_random.bounded(20);
            return {QString::number(n), n, 9};
        }
        case 1: {
            const int c = m_random.bounded(3);
            return {u"c%1"_s.arg(c + 1), at(0, c), 9};
        }
        case 2: {
            const int r = m_random.bounded(2) + 1;
            const int c = m_random.bounded(3);
            return {u"R%1.c%2"_s.arg(r).arg(c + 1), at(r, c), 9};
        }
        case 3: {
            const Made inner = number(depth - 1);
            return {u"-"_s + wrapped(inner, 6), inner.value ? FormulaValue(0 - *inner.value) : FormulaValue(), 6};
        }
        case 4: {
            const Made inner = number(depth - 1);
            return {u"abs("_s + inner.text + u')', inner.value ? FormulaValue(std::fabs(*inner.value)) : FormulaValue(), 9};
        }
        case 5: {
            const Made condition = truth(depth - 1);
            const Made yes = number(depth - 1);
            const Made no = number(depth - 1);
            FormulaValue value;
            if (condition.value)
                value = *condition.value > 0 ? yes.value : no.value;
            return {u"if("_s + condition.text + u", "_s + yes.text + u", "_s + no.text + u')', value, 9};
        }
        case 6: {
            const int c = m_random.bounded(3);
            const Made extra = number(depth - 1);
            std::vector<double> present;
            for (const FormulaValue &value : {at(3, c), at(4, c), extra.value}) {
                if (value)
                    present.push_back(*value);
            }
            const int kind = m_random.bounded(3);
            FormulaValue result;
            for (const double value : present) {
                if (!result)
                    result = value;
                else if (kind == 0)
                    result = *result + value;
                else if (kind == 1)
                    result = std::fmin(*result, value);
                else
                    result = std::fmax(*result, value);
            }
            const QString name = kind == 0 ? u"sum"_s : kind == 1 ? u"min"_s : u"max"_s;
            return {name + u"(R2.*.c%1, "_s.arg(c + 1) + extra.text + u')', result, 9};
        }
        case 7:
        case 8: {
            const Made a = number(depth - 1);
            const Made b = number(depth - 1);
            const bool times = m_random.bounded(2) == 0;
            FormulaValue value;
            if (a.value && b.value && (times || *b.value != 0))
                value = times ? *a.value * *b.value : *a.value / *b.value;
            return {wrapped(a, 5) + (times ? u" * "_s : u"/"_s) + wrapped(b, 6), value, 5};
        }
        default: {
            const Made a = number(depth - 1);
            const Made b = number(depth - 1);
            const bool plus = m_random.bounded(2) == 0;
            FormulaValue value;
            if (a.value || b.value) {
                const double left = a.value ? *a.value : 0;
                const double right = b.value ? *b.value : 0;
                value = plus ? left + right : left - right;
            }
            return {wrapped(a, 4) + (plus ? u" + "_s : u"-"_s) + wrapped(b, 5), value, 4};
        }
        }
    }

    Made truth(int depth)
    {
        const int kind = depth <= 0 ? m_random.bounded(6) : m_random.bounded(10);
        if (kind < 6) {
            static const QStringList symbols = {u"<"_s, u"<="_s, u">"_s, u">="_s, u"=="_s, u"!="_s};
            const Made a = number(depth - 1);
            const Made b = number(depth - 1);
            FormulaValue value;
            if (a.value && b.value) {
                const bool holds[] = {*a.value < *b.value, *a.value <= *b.value, *a.value > *b.value, *a.value >= *b.value, *a.value == *b.value, *a.value != *b.value};
                value = holds[kind] ? 1 : 0;
            }
            return {wrapped(a, 4) + u' ' + symbols[kind] + u' ' + wrapped(b, 4), value, 3};
        }
        if (kind == 6) {
            const Made inner = truth(depth - 1);
            return {u"not "_s + wrapped(inner, 3), inner.value ? FormulaValue(1 - *inner.value) : FormulaValue(), 3};
        }
        const Made a = truth(depth - 1);
        const Made b = truth(depth - 1);
        const bool both = kind == 7;
        // by table: yes, no, open
        FormulaValue value;
        const bool aYes = a.value && *a.value > 0;
        const bool aNo = a.value && *a.value == 0;
        const bool bYes = b.value && *b.value > 0;
        const bool bNo = b.value && *b.value == 0;
        if (both ? aYes && bYes : aYes || bYes)
            value = 1;
        else if (both ? aNo || bNo : aNo && bNo)
            value = 0;
        return {wrapped(a, both ? 2 : 1) + (both ? u" and "_s : u" or "_s) + wrapped(b, both ? 3 : 2), value, both ? 2 : 1};
    }

private:
    static QString wrapped(const Made &made, int least) { return made.level >= least ? made.text : u'(' + made.text + u')'; }
    [[nodiscard]] FormulaValue at(int row, int column) const
    {
        const auto found = m_cells.constFind({row, column});
        return found == m_cells.constEnd() ? FormulaValue() : FormulaValue(*found);
    }
    QRandomGenerator m_random;
    const Cells &m_cells;
};

} // namespace

class TestFormula final : public QObject {
    Q_OBJECT

private slots:
    void init() { Testing::failOnAnyWarning(); }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::newRow("number") << u"12.5"_s << 12.5;
        QTest::newRow("precedence") << u"1 + 2 * 3"_s << 7.0;
        QTest::newRow("left to right") << u"10 - 3 - 2"_s << 5.0;
        QTest::newRow("division left to right") << u"24 / 4 / 2"_s << 3.0;
        QTest::newRow("parentheses") << u"(1 + 2) * 3"_s << 9.0;
        QTest::newRow("minus") << u"-2 * 3"_s << -6.0;
        QTest::newRow("minus minus") << u"2 - -3"_s << 5.0;
        QTest::newRow("if") << u"if(1 < 2 and not 2 < 1, 10, 20)"_s << 10.0;
        QTest::newRow("if else") << u"if(1 == 2 or 3 != 3, 10, 20)"_s << 20.0;
        QTest::newRow("abs") << u"abs(3 - 5)"_s << 2.0;
        QTest::newRow("round") << u"round(2.5)"_s << 3.0;
        QTest::newRow("round digits") << u"round(2.344, 2)"_s << 2.34;
        QTest::newRow("round negative") << u"round(-2.5)"_s << -3.0;
        QTest::newRow("min max") << u"min(3, 1, 2) + max(3, 1, 2)"_s << 4.0;
        QTest::newRow("own row") << u"c1 + c2"_s << 3.0;
        QTest::newRow("other row, own column") << u"R1 + R2"_s << 110.0;
        QTest::newRow("cell") << u"R1.c2"_s << 20.0;
        QTest::newRow("rows below") << u"sum(R2.*)"_s << 60.0;
        QTest::newRow("rows below, column") << u"sum(R2.*.c2)"_s << 45.0;
        QTest::newRow("rows and others") << u"sum(R2.*, 1, R1)"_s << 71.0;
        QTest::newRow("children of T are R1 and R2") << u"sum(T.*)"_s << 110.0;
        QTest::newRow("max of rows") << u"max(R2.*)"_s << 40.0;
    }
    void numbers()
    {
        QFETCH(QString, text);
        const Cells cells{{{0, 0}, 1}, {{0, 1}, 2}, {{1, 0}, 10}, {{1, 1}, 20}, {{2, 0}, 100}, {{3, 0}, 20}, {{4, 0}, 40}, {{3, 1}, 45}};
        const FormulaValue value = evaluated(text, FormulaType::Number, cells);
        QVERIFY(value.has_value());
        QTEST(*value, "value");
    }

    void absentIsNotZero()
    {
        const Cells cells{{{0, 0}, 5}};
        const auto number = [&](const QString &text) { return evaluated(text, FormulaType::Number, cells); };
        const auto condition = [&](const QString &text) { return evaluated(text, FormulaType::Truth, cells); };
        QCOMPARE(number(u"c1 + c2"_s), FormulaValue(5));
        QCOMPARE(number(u"c2 - c1"_s), FormulaValue(-5));
        QVERIFY(!number(u"c2 + c3"_s));
        QVERIFY(!number(u"c1 * c2"_s));
        QVERIFY(!number(u"c2 / c1"_s));
        QVERIFY(!number(u"-c2"_s));
        QVERIFY(!number(u"abs(c2)"_s));
        QVERIFY(!number(u"round(c2)"_s));
        QVERIFY(!number(u"sum(R2.*)"_s));
        QCOMPARE(number(u"sum(c1, c2)"_s), FormulaValue(5));
        QCOMPARE(number(u"min(c1, c2)"_s), FormulaValue(5));
        QVERIFY(!condition(u"c2 == 0"_s));
        QVERIFY(!condition(u"not c2 == 0"_s));
        QCOMPARE(condition(u"c1 > 0 or c2 > 0"_s), FormulaValue(1));
        QCOMPARE(condition(u"c1 == 0 and c2 > 0"_s), FormulaValue(0));
        QVERIFY(!condition(u"c1 > 0 and c2 > 0"_s));
        QVERIFY(!number(u"if(c2 > 0, 1, 2)"_s));
    }

    void dividesByZeroWithAWord()
    {
        bool byZero = false;
        QVERIFY(!evaluated(u"c1 / c2"_s, FormulaType::Number, {{{0, 0}, 5}, {{0, 1}, 0}}, 0, 0, &byZero));
        QVERIFY(byZero);
        QCOMPARE(evaluated(u"if(c2 == 0, 0, c1 / c2)"_s, FormulaType::Number, {{{0, 0}, 5}, {{0, 1}, 0}}, 0, 0, &byZero), FormulaValue(0));
        QVERIFY(!byZero);
    }

    void neverGivesInfinity()
    {
        const Cells cells{{{0, 0}, 1e300}};
        QVERIFY(!evaluated(u"c1 * c1"_s, FormulaType::Number, cells));
        QVERIFY(!evaluated(u"c1 / 0.000000001 * c1"_s, FormulaType::Number, cells));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at");
        QTest::newRow("empty") << u""_s << 1;
        QTest::newRow("ends early") << u"c1 + "_s << 6;
        QTest::newRow("two values") << u"c1 c2"_s << 4;
        QTest::newRow("unknown name") << u"c1 + c9"_s << 6;
        QTest::newRow("unknown row part") << u"R1.c9"_s << 4;
        QTest::newRow("column with part") << u"c1.c2"_s << 3;
        QTest::newRow("row of row") << u"R1.R2"_s << 4;
        QTest::newRow("open parenthesis") << u"(c1 + c2"_s << 9;
        QTest::newRow("closing parenthesis") << u"c1 + c2)"_s << 8;
        QTest::newRow("single =") << u"c1 = c2"_s << 4;
        QTest::newRow("strange letter") << u"c1 & c2"_s << 4;
        QTest::newRow("Vietnamese letter") << u"c1 + đ"_s << 6;
        QTest::newRow("condition as number") << u"c1 + (c2 > 1)"_s << 7;
        QTest::newRow("whole is a condition") << u"c1 > 1"_s << 1;
        QTest::newRow("number as condition") << u"if(c1, 1, 2)"_s << 4;
        QTest::newRow("and of numbers") << u"if(c1 and c2, 1, 2)"_s << 4;
        QTest::newRow("chained comparison") << u"if(1 < 2 < 3, 1, 2)"_s << 4;
        QTest::newRow("branches differ") << u"if(c1 > 0, 1, c2 > 1)"_s << 15;
        QTest::newRow("rows outside sum") << u"R2.* + 1"_s << 1;
        QTest::newRow("rows in abs") << u"abs(R2.*)"_s << 5;
        QTest::newRow("rows deep in sum") << u"sum(1 + R2.*)"_s << 9;
        QTest::newRow("too few") << u"if(c1 > 0, 1)"_s << 1;
        QTest::newRow("too many") << u"abs(1, 2)"_s << 1;
        QTest::newRow("none") << u"sum()"_s << 5;
        QTest::newRow("function without parenthesis") << u"sum + 1"_s << 5;
        QTest::newRow("prev of a sum") << u"c1 - prev(c1 + c2)"_s << 14;
        QTest::newRow("prev of a number") << u"prev(1)"_s << 6;
        QTest::newRow("prev of many rows") << u"sum(prev(R2.*))"_s << 10;
        QTest::newRow("prev of an unknown column") << u"prev(c9)"_s << 6;
        QTest::newRow("prev without parenthesis") << u"prev c1"_s << 6;
        QTest::newRow("prev left open") << u"prev(c1"_s << 8;
        QTest::newRow("prev as a condition") << u"prev(c1) and c1 > 1"_s << 1;
        QTest::newRow("no such period") << u"period(\"week\").c1"_s << 8;
        QTest::newRow("period without text") << u"period(c1).c1"_s << 8;
        QTest::newRow("period alone") << u"period(\"6m\")"_s << 13;
        QTest::newRow("period of an unknown column") << u"period(\"6m\").c9"_s << 14;
        QTest::newRow("form without text") << u"form(S).c3"_s << 6;
        QTest::newRow("form alone") << u"form(\"S\") + 1"_s << 11;
        QTest::newRow("form of a bad name") << u"form(\"S 1\").c3"_s << 6;
        QTest::newRow("form with many rows") << u"sum(form(\"S\").R1.*)"_s << 18;
        QTest::newRow("text as a value") << u"\"6m\" + 1"_s << 1;
        QTest::newRow("open text") << u"period(\"6m"_s << 8;
        QTest::newRow("stray word") << u"1 + or"_s << 5;
        QTest::newRow("not before a number") << u"not c1"_s << 5;
        QTest::newRow("two points") << u"1.2.3"_s << 4;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(int, at);
        const auto formula = parseFormula(text, FormulaType::Number, names);
        QVERIFY(!formula);
        QCOMPARE(formula.error().kind, ErrorKind::Damaged);
        QCOMPARE(formula.error().detail, QString::number(at));
        QVERIFY2(formula.error().text.contains(u"character %1"_s.arg(at)), qPrintable(formula.error().text));
    }

    void boundsDepthAndLength()
    {
        QVERIFY(parseFormula(u"("_s.repeated(60) + u"1"_s + u")"_s.repeated(60), FormulaType::Number, names).has_value());
        QVERIFY(!parseFormula(u"("_s.repeated(100) + u"1"_s + u")"_s.repeated(100), FormulaType::Number, names).has_value());
        QVERIFY(!parseFormula(u"-"_s.repeated(3000) + u"1"_s, FormulaType::Number, names).has_value());
        QVERIFY(!parseFormula(u"not "_s.repeated(900) + u"1 > 0"_s, FormulaType::Truth, names).has_value());
        QVERIFY(!parseFormula(u"1 "_s.repeated(3000), FormulaType::Number, names).has_value());
        const QString longest = u"1"_s + u"+1"_s.repeated(1999);
        QCOMPARE(evaluated(longest, FormulaType::Number, {}), FormulaValue(2000));
    }

    void saysWhatItReads()
    {
        const auto formula = parseFormula(u"c2 + R1.c3 + sum(R2.*) + R1"_s, FormulaType::Number, names);
        VERIFY_RESULT(formula);
        const auto bound = BoundFormula::bind(*formula, grid());
        VERIFY_RESULT(bound);
        QSet<std::pair<int, int>> read;
        bound->visit(0, 0, [&](int r, int c) { read.insert({r, c}); });
        QCOMPARE(read, (QSet<std::pair<int, int>>{{0, 1}, {1, 2}, {3, 0}, {4, 0}, {1, 0}}));
    }

    void agreesWithASecondEvaluator()
    {
        int known = 0;
        for (quint32 seed = 0; seed < 4000; ++seed) {
            QRandomGenerator random(seed + 1'000'000);
            Cells cells;
            for (int r = 0; r < 5; ++r) {
                for (int c = 0; c < 3; ++c) {
                    if (random.bounded(3) > 0)
                        cells.insert({r, c}, random.bounded(-5, 15));
                }
            }
            Maker maker(seed, cells);
            const bool isNumber = seed % 2 == 0;
            const Made made = isNumber ? maker.number(4) : maker.truth(4);
            if (made.text.size() > 4000)
                continue;
            const FormulaValue value = evaluated(made.text, isNumber ? FormulaType::Number : FormulaType::Truth, cells);
            const bool isSame = value.has_value() == made.value.has_value() && (!value || *value == *made.value);
            QVERIFY2(isSame, qPrintable(u"%1: %2 instead of %3"_s.arg(made.text).arg(value.value_or(NAN)).arg(made.value.value_or(NAN))));
            known += value.has_value() ? 1 : 0;
        }
        QVERIFY(known > 1000);
    }

    /// Any text ends in a formula or a located error.
    void survivesAnything()
    {
        const QStringList bits = {u"c1"_s, u"R2"_s, u".*"_s, u"."_s, u"("_s, u")"_s, u"+"_s, u"-"_s, u"sum"_s, u"if"_s, u","_s, u" "_s, u"1"_s, u"not"_s,
                                  u"<"_s, u"="_s, u"and"_s, u"\""_s, u"prev"_s, u"é"_s};
        QRandomGenerator random(5);
        for (int i = 0; i < 20000; ++i) {
            QString text;
            for (int n = random.bounded(12); n > 0; --n)
                text += bits[random.bounded(bits.size())] + (random.bounded(3) == 0 ? u" "_s : QString());
            const auto formula = parseFormula(text, FormulaType::Number, names);
            if (formula)
                VERIFY_RESULT(BoundFormula::bind(*formula, grid()));
            else
                QVERIFY(formula.error().detail.toInt() >= 1 && formula.error().detail.toInt() <= text.size() + 1);
        }
    }

    void knowsNames()
    {
        QVERIFY(isFormulaName(u"R2"_s));
        QVERIFY(isFormulaName(u"c10_a"_s));
        QVERIFY(!isFormulaName(u"2c"_s));
        QVERIFY(!isFormulaName(u"R2.a"_s));
        QVERIFY(!isFormulaName(u"đ"_s));
        QVERIFY(!isFormulaName(QString()));
        QVERIFY(isFormulaWord(u"sum"_s));
        QVERIFY(isFormulaWord(u"prev"_s));
        QVERIFY(!isFormulaWord(u"c1"_s));
    }
};

QTEST_GUILESS_MAIN(TestFormula)
#include "tst_formula.moc"
