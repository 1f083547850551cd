// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/boundformula.h"
#include "forms/formlayout.h"
#include "forms/formsheet.h"

#include "smallforms.h"
#include "support/testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

/// Texts of formulas, most of them well formed.
class FormulaMaker final {
public:
    FormulaMaker(QRandomGenerator &random, const QStringList &columns, const QStringList &rows, const QStringList &parents)
        : m_random(random), m_columns(columns), m_rows(rows), m_parents(parents) {}

    bool bareRows = true;    ///< "R1", "R1.*": false where that would read the formula's own cell
    bool bareColumns = true; ///< "c1"

    QString number(int depth)
    {
        switch (depth <= 0 ? m_random.bounded(5) : m_random.bounded(15)) {
        case 0: return one({u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"0.5"_s, u"10"_s, u"2.25"_s, u"1000000007"_s});
        case 1:
        case 2: return cells();
        case 3: return bareColumns ? one(m_columns) : cells();
        case 4: return elsewhere();
        case 5: return u"-"_s + blank() + tight(depth);
        case 6: return u"abs("_s + number(depth - 1) + u')';
        case 7: return u"if("_s + condition(depth - 1) + u',' + blank() + number(depth - 1) + u", "_s + number(depth - 1) + u')';
        case 8: return u"round("_s + number(depth - 1) + (m_random.bounded(2) == 0 ? u", "_s + one({u"0"_s, u"1"_s, u"2"_s, u"9"_s, bareColumns ? m_columns.last() : u"3.7"_s}) : QString()) + u')';
        case 9:
        case 10: {
            QString text = one({u"sum("_s, u"min("_s, u"max("_s}) + argument(depth);
            for (int n = m_random.bounded(3); n > 0; --n)
                text += u", "_s + argument(depth);
            return text + u')';
        }
        case 11: return u'(' + number(depth - 1) + u')';
        default: return number(depth - 1) + blank() + one({u"+"_s, u"-"_s, u"*"_s, u"/"_s}) + blank() + number(depth - 1);
        }
    }

    QString condition(int depth)
    {
        switch (depth <= 0 ? m_random.bounded(2) : m_random.bounded(8)) {
        case 0: return one({u"true"_s, u"false"_s});
        case 1: return cells() + one({u" < "_s, u"<="_s, u" == "_s}) + one({u"0"_s, u"3"_s, bareColumns ? m_columns.last() : u"7"_s});
        case 2: return u"not "_s + condition(depth - 1);
        case 3: return u'(' + condition(depth - 1) + u')';
        case 4: return condition(depth - 1) + u" and "_s + condition(depth - 1);
        case 5: return condition(depth - 1) + u" or "_s + condition(depth - 1);
        case 6: return u"if("_s + condition(depth - 1) + u", "_s + condition(depth - 1) + u", "_s + condition(depth - 1) + u')';
        default: return number(depth - 1) + blank() + one({u"=="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s}) + blank() + number(depth - 1);
        }
    }

    /// One word changed, left out, doubled or put in.
    QString damaged(const QString &text)
    {
        static const QStringList noise = {u"+"_s, u"("_s, u")"_s, u","_s, u"."_s, u"*"_s, u"c9"_s, u"R2.*"_s, u"and"_s, u"not"_s, u"\"6m\""_s, u"prev"_s, u"1"_s, u" "_s, u"<"_s,
                                          u"="_s, u"sum("_s, u"if"_s, u"R3"_s, u"R3.*"_s, u"\""_s, u"1."_s, u"_x"_s, u"form(\"S\")"_s, u"period("_s, u"é"_s};
        const qsizetype at = m_random.bounded(text.size() + 1);
        QString changed = text;
        if (m_random.bounded(3) == 0)
            changed.remove(at, 1);
        if (m_random.bounded(3) != 0)
            changed.insert(std::min(at, changed.size()), noise[m_random.bounded(noise.size())]);
        return changed;
    }

    QString one(const QStringList &list) { return list[m_random.bounded(list.size())]; }

private:
    QRandomGenerator &m_random;
    QStringList m_columns;
    QStringList m_rows;
    QStringList m_parents;

    QString blank() { return one({QString(), u" "_s, u" "_s, u"\t "_s}); }
    QString cells()
    {
        const int kind = m_random.bounded(3);
        if (kind == 0 && bareRows)
            return one(m_rows);
        return kind == 1 && bareColumns ? one(m_columns) : one(m_rows) + u'.' + one(m_columns);
    }
    QString tight(int depth) { return m_random.bounded(2) == 0 ? u'(' + number(depth - 1) + u')' : cells(); }
    QString argument(int depth)
    {
        if (m_random.bounded(2) == 0)
            return number(depth - 1);
        return one(m_parents) + u".*"_s + (m_random.bounded(2) == 0 || !bareRows ? u'.' + one(m_columns) : QString());
    }
    QString elsewhere()
    {
        switch (m_random.bounded(4)) {
        case 0: return u"prev("_s + cells() + u')';
        case 1: return u"period(\""_s + one({u"6m"_s, u"y"_s}) + u"\")."_s + cells();
        case 2: return u"form(\"S\")."_s + one({u"a"_s, u"b"_s});
        default: return u"form(\""_s + one({u"S"_s, u"Q"_s}) + u"\").A."_s + one({u"a"_s, u"b"_s});
        }
    }
};

QJsonValue json(FormulaValue value) { return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null); }

QJsonObject json(const QMap<CellRef, CellValue> &figures)
{
    QJsonObject object;
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        if (it->isNumber())
            object.insert(it.key().text(), it->number());
    }
    return object;
}

/// A form with its figures, for both evaluators.
struct Case {
    FormSpec spec;
    QList<Unit> units;
    QMap<CellRef, CellValue> figures;
    OutsideFigures outside;

    [[nodiscard]] QJsonObject object() const
    {
        QJsonObject columns;
        const QList<FormColumn> leaves = spec.leafColumns();
        for (const FormColumn &column : leaves)
            columns.insert(column.key, column.formula);
        const FormLayout layout = layOut(spec, leaves, units);
        QJsonArray rows;
        for (const LaidRow &laid : layout.rows) {
            const bool isUnit = !laid.unit.isNull();
            rows.append(QJsonObject{{u"key"_s, laid.key}, {u"parent"_s, isUnit ? laid.spec->key : laid.spec->parent}, {u"formula"_s, isUnit ? QString() : laid.spec->formula},
                                    {u"dash"_s, QJsonArray::fromStringList(laid.spec->notApplicable)}});
        }
        QJsonArray repeated;
        for (const FormRow &row : spec.rows) {
            if (row.repeat == FormRow::Repeat::PerUnit && row.formula.isEmpty())
                repeated.append(row.key);
        }
        QJsonObject periods;
        for (auto it = outside.periods.begin(); it != outside.periods.end(); ++it)
            periods.insert(it.key(), json(*it));
        QJsonObject forms;
        for (auto it = outside.forms.begin(); it != outside.forms.end(); ++it)
            forms.insert(it.key(), QJsonObject{{u"total"_s, it->totalRow}, {u"figures"_s, json(it->cells)}});
        return {{u"columns"_s, columns}, {u"rows"_s, rows}, {u"repeated"_s, repeated}, {u"figures"_s, json(figures)}, {u"prev"_s, json(outside.lastYear)},
                {u"periods"_s, periods}, {u"forms"_s, forms}};
    }
};

CellValue someFigure(QRandomGenerator &random)
{
    switch (random.bounded(9)) {
    case 0:
    case 1: return {};
    case 2: return CellValue(0);
    case 3: return CellValue::notApplicable();
    case 4: return CellValue(random.bounded(1000) / 8.0);
    case 5: return CellValue(random.bounded(2) == 0 ? 1e12 : 1e300);
    default: return CellValue(random.bounded(20));
    }
}

/// Rows T, R1, R2 with two units, R3 with one unit and no cells itself; columns c1 to c4.
Case someCase(QRandomGenerator &random)
{
    Case made;
    made.spec = form({column(u"c1"_s), column(u"c2"_s), column(u"c3"_s), column(u"c4"_s)},
                     {row(u"T"_s), row(u"R1"_s, {}, u"T"_s, {u"c4"_s}), unitRow(u"R2"_s, u"0"_s, u"district"_s), unitRow(u"R3"_s, {}, u"commune"_s), row(u"R4"_s, {}, u"T"_s)});
    made.units = {unit(u"a"_s, UnitLevel::District), unit(u"b"_s, UnitLevel::District), unit(u"x"_s, UnitLevel::Commune)};
    const QStringList rows = {u"T"_s, u"R1"_s, u"R2"_s, u"R2.a"_s, u"R2.b"_s, u"R3.x"_s, u"R4"_s};
    for (const QString &row : rows) {
        for (const QString &column : {u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s}) {
            made.figures.insert({row, column}, someFigure(random));
            made.outside.lastYear.insert({row, column}, someFigure(random));
            made.outside.periods[u"6m"_s].insert({row, column}, someFigure(random));
        }
    }
    made.outside.forms.insert(u"S"_s, {.totalRow = u"A"_s, .cells = {{ref(u"A/a"_s), someFigure(random)}, {ref(u"A/b"_s), someFigure(random)}}});
    return made;
}

/// Qt keeps 1000000014000000000 apart from 1.000000014e18; here they are one figure.
bool same(const QJsonValue &a, const QJsonValue &b)
{
    return a.isDouble() && b.isDouble() ? a.toDouble() == b.toDouble() : a == b;
}

FormulaValue numberOf(const CellValue &value) { return value.isNumber() ? FormulaValue(value.number()) : std::nullopt; }

} // namespace

/// The C++ evaluator and one in Python, written from app/forms/grammar.md alone, must agree.
class TestOracle final : public QObject {
    Q_OBJECT

    QString m_python = QStandardPaths::findExecutable(u"python3"_s);
    quint32 m_seed = 20;

    QList<QJsonObject> asked(const QList<QJsonObject> &cases)
    {
        QByteArray lines;
        for (const QJsonObject &one : cases)
            lines += QJsonDocument(one).toJson(QJsonDocument::Compact) + '\n';
        QProcess oracle;
        oracle.start(m_python, {QStringLiteral(PHOLUAT_SOURCE_DIR "/tests/forms/oracle.py")});
        oracle.write(lines);
        oracle.closeWriteChannel();
        QList<QJsonObject> answers;
        if (!oracle.waitForFinished(300'000) || oracle.exitCode() != 0) {
            qCritical("the oracle did not answer: %s", oracle.readAllStandardError().right(2000).constData());
            return answers;
        }
        for (const QByteArray &line : oracle.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                answers.append(QJsonDocument::fromJson(line).object());
        }
        return answers;
    }

    static QJsonObject ours(const Case &made, const QString &text, bool isNumber, const QString &row, const QString &column)
    {
        const QList<FormColumn> columns = made.spec.leafColumns();
        const FormLayout layout = layOut(made.spec, columns, made.units);
        const Result<Formula> formula = parseFormula(text, isNumber ? FormulaType::Number : FormulaType::Truth, formulaNames(made.spec));
        const Result<BoundFormula> bound = formula ? BoundFormula::bind(*formula, layout.grid) : std::unexpected(formula.error());
        if (!bound)
            return {{u"ok"_s, false}};
        const auto lookup = [&](const QMap<CellRef, CellValue> &figures, int r, int c) {
            return numberOf(figures.value({layout.rows[r].key, columns[c].key}));
        };
        const auto outside = [&](const OutsideRead &read) {
            if (read.op == FormulaOp::Previous)
                return lookup(made.outside.lastYear, read.row, read.column);
            if (read.op == FormulaOp::OtherPeriod)
                return lookup(made.outside.periods.value(read.source), read.row, read.column);
            const OutsideFigures::Form other = made.outside.forms.value(read.source);
            return numberOf(other.cells.value({read.rowKey.isEmpty() ? other.totalRow : read.rowKey, read.columnKey}));
        };
        const FormulaValue value = bound->evaluate(layout.grid.rows.value(row), layout.grid.columns.value(column),
                                                   [&](int r, int c) { return lookup(made.figures, r, c); }, nullptr, outside);
        if (!value || isNumber)
            return {{u"value"_s, json(value)}};
        return {{u"value"_s, *value != 0}};
    }

private slots:
    void initTestCase()
    {
        if (m_python.isEmpty())
            QSKIP("python3, in which the second evaluator is written, is not installed");
        bool given = false;
        const int seed = qEnvironmentVariableIntValue("PHOLUAT_SEED", &given);
        m_seed = given ? static_cast<quint32>(seed) : m_seed;
        qInfo("seed %u (another one: PHOLUAT_SEED)", m_seed);
    }
    void init() { failOnAnyWarning(); }

    void formulas()
    {
        QRandomGenerator random(m_seed);
        struct Question {
            Case made;
            QString text;
            bool isNumber;
            QString row;
            QString column;
        };
        QList<Question> questions;
        QList<QJsonObject> cases;
        const QStringList columns = {u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s};
        for (int i = 0; i < 400; ++i) {
            const Case made = someCase(random);
            const QJsonObject object = made.object();
            FormulaMaker maker(random, columns, {u"T"_s, u"R1"_s, u"R2"_s, u"R4"_s}, {u"T"_s, u"R2"_s, u"R3"_s, u"R1"_s});
            for (int j = 0; j < 20; ++j) {
                const bool isNumber = random.bounded(2) == 0;
                QString text = isNumber ? maker.number(4) : maker.condition(4);
                if (random.bounded(4) == 0)
                    text = maker.damaged(text);
                if (text.size() > 3000)
                    continue;
                Question question{made, text, isNumber, maker.one({u"T"_s, u"R1"_s, u"R2.a"_s}), maker.one(columns)};
                cases.append({{u"formula"_s, text}, {u"kind"_s, isNumber ? u"number"_s : u"condition"_s}, {u"row"_s, question.row}, {u"column"_s, question.column}, {u"form"_s, object}});
                questions.append(std::move(question));
            }
        }
        const QList<QJsonObject> answers = asked(cases);
        QCOMPARE(answers.size(), cases.size());
        int refused = 0;
        int absent = 0;
        for (qsizetype i = 0; i < answers.size(); ++i) {
            const Question &question = questions[i];
            const QJsonObject mine = ours(question.made, question.text, question.isNumber, question.row, question.column);
            refused += mine.contains(u"ok"_s) ? 1 : 0;
            absent += mine.value(u"value"_s).isNull() ? 1 : 0;
            QVERIFY2(same(mine.value(u"value"_s), answers[i].value(u"value"_s)) && mine.keys() == answers[i].keys(), qPrintable(u"seed %1, %2 in %3/%4: %5, the oracle %6"_s.arg(m_seed).arg(question.text, question.row, question.column,
                                                        QString::fromUtf8(QJsonDocument(mine).toJson(QJsonDocument::Compact)), QString::fromUtf8(QJsonDocument(answers[i]).toJson(QJsonDocument::Compact)))));
        }
        qInfo("%lld formulas compared, %d of them refused by both, %d absent", static_cast<long long>(answers.size()), refused, absent);
        QVERIFY(refused > 500 && absent > 500 && answers.size() - refused - absent > 2000); // each kind was there
    }

    void sheets()
    {
        QRandomGenerator random(m_seed + 1);
        QList<Case> made;
        QList<QJsonObject> cases;
        for (int i = 0; i < 1500; ++i) {
            Case one = someCase(random);
            const bool isWild = random.bounded(4) == 0; // may go in circles
            // c1 reads c2 to c4, R1 reads R4: most of these end
            FormulaMaker forColumns(random, isWild ? QStringList{u"c1"_s, u"c2"_s, u"c3"_s} : QStringList{u"c3"_s, u"c4"_s}, {u"R4"_s}, {u"R3"_s});
            FormulaMaker forRows(random, isWild ? QStringList{u"c1"_s, u"c2"_s} : QStringList{u"c4"_s}, isWild ? QStringList{u"T"_s, u"R1"_s, u"R2"_s, u"R4"_s} : QStringList{u"R4"_s},
                                 {u"R2"_s, u"R3"_s});
            forColumns.bareRows = isWild;
            forRows.bareColumns = isWild;
            one.spec.columns[0].formula = forColumns.number(3);
            if (random.bounded(2) == 0)
                one.spec.columns[1].formula = forColumns.number(2);
            one.spec.rows[0].formula = isWild ? forRows.number(3) : u"R1 + R2 + sum(R3.*) + "_s + forRows.number(2);
            one.spec.rows[2].formula = u"sum(R2.*)"_s;
            if (random.bounded(2) == 0)
                one.spec.rows[1].formula = forRows.number(2);
            QMap<CellRef, CellValue> kept;
            for (auto it = one.figures.begin(); it != one.figures.end(); ++it) {
                if (!(it.key().row == u"R1"_s && it.key().column == u"c4"_s) && it->isNumber() && (random.bounded(10) == 0 || it.key().row.contains(u'.') || it.key().row == u"R4"_s))
                    kept.insert(it.key(), *it); // inputs, and sums that somebody wrote over
            }
            one.figures = kept;
            QJsonObject object = one.object();
            cases.append({{u"sheet"_s, true}, {u"form"_s, object}});
            made.append(std::move(one));
        }
        const QList<QJsonObject> answers = asked(cases);
        QCOMPARE(answers.size(), cases.size());
        int circles = 0;
        qint64 cells = 0;
        for (qsizetype i = 0; i < answers.size(); ++i) {
            const Case &one = made[i];
            const QString about = u"seed %1, sheet %2: %3"_s.arg(m_seed).arg(i).arg(QString::fromUtf8(QJsonDocument(cases[i]).toJson(QJsonDocument::Compact)));
            auto mine = sheet(one.spec, one.units);
            if (!mine) {
                QCOMPARE(mine.error().code, u"formula.circle"_s);
                QVERIFY2(answers[i].value(u"circle"_s).toBool(), qPrintable(about));
                ++circles;
                continue;
            }
            QVERIFY2(!answers[i].contains(u"circle"_s), qPrintable(about));
            mine->setOutside(one.outside);
            // once as a whole, once cell by cell: the same in the end
            FormData data;
            for (auto it = one.figures.begin(); it != one.figures.end(); ++it)
                data.cells.insert(it.key(), {.value = *it});
            FormSheet stepwise = *mine;
            mine->setData(data);
            for (auto it = data.cells.begin(); it != data.cells.end(); ++it)
                stepwise.setCell(it.key(), *it);
            const QJsonObject theirs = answers[i].value(u"cells"_s).toObject();
            for (auto it = theirs.begin(); it != theirs.end(); ++it) {
                ++cells;
                const CellRef at = ref(it.key());
                QVERIFY2(same(json(numberOf(mine->cell(at).value)), *it), qPrintable(it.key() + u" | "_s + cellText(mine->cell(at).value) + u" | "_s + about));
                if (mine->isComputed(at) && !data.cells.contains(at))
                    QVERIFY2(same(json(numberOf(stepwise.cell(at).value)), *it) || stepwise.data() != mine->data(), qPrintable(it.key() + u" stepwise | "_s + about));
            }
        }
        qInfo("%lld sheets compared (%lld cells), %d of them circles for both", static_cast<long long>(answers.size()), static_cast<long long>(cells), circles);
        QVERIFY(circles > 50 && circles < 1000);
    }
};

QTEST_GUILESS_MAIN(TestOracle)
#include "tst_oracle.moc"
