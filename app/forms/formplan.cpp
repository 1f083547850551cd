// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formplan.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr qint64 mostReads = 20'000'000;

Error located(const FormSpec &spec, const QString &where, const Error &error)
{
    return {error.kind, spec.id + u", "_s + where + u": "_s + error.text, error.detail, error.code};
}

/// A rule is tried in whole rows, so all that it reads must name a column.
const FormulaNode *withoutColumn(const FormulaNode &node)
{
    const bool isCell = node.op == FormulaOp::Reference || node.op == FormulaOp::Children || node.op == FormulaOp::Previous || node.op == FormulaOp::OtherPeriod;
    if (isCell && node.column.isEmpty())
        return &node;
    for (const FormulaNode &part : node.parts) {
        if (const FormulaNode *found = withoutColumn(part))
            return found;
    }
    return nullptr;
}

QString firstColumn(const FormulaNode &node)
{
    if (!node.column.isEmpty() && node.op != FormulaOp::OtherForm)
        return node.column;
    for (const FormulaNode &part : node.parts) {
        if (const QString found = firstColumn(part); !found.isEmpty())
            return found;
    }
    return {};
}

Result<BoundFormula> bound(const QString &text, FormulaType type, const FormulaNames &names, const FormGrid &grid)
{
    const Result<Formula> formula = parseFormula(text, type, names);
    if (!formula)
        return std::unexpected(formula.error());
    return BoundFormula::bind(*formula, grid);
}

} // namespace

int FormPlan::index(const CellRef &ref) const
{
    const int row = layout.grid.rows.value(ref.row, -1);
    const int column = layout.grid.columns.value(ref.column, -1);
    return row < 0 || column < 0 ? -1 : index(row, column);
}

const BoundFormula *FormPlan::formula(int cell) const
{
    if (notApplicable[cell])
        return nullptr;
    const BoundFormula &column = byColumn[columnOf(cell)];
    if (!column.isEmpty())
        return &column;
    const BoundFormula &row = byRow[rowOf(cell)];
    return row.isEmpty() ? nullptr : &row;
}

QList<int> FormPlan::reads(int cell) const
{
    QList<int> cells;
    if (const BoundFormula *formula = this->formula(cell)) {
        QSet<int> seen;
        formula->visit(rowOf(cell), columnOf(cell), [&](int row, int column) {
            const int read = index(row, column);
            if (!seen.contains(read)) {
                seen.insert(read);
                cells.append(read);
            }
        });
    }
    return cells;
}

Result<std::shared_ptr<const FormPlan>> FormPlan::make(std::shared_ptr<const FormSpec> spec, const QList<Unit> &units)
{
    auto plan = std::make_shared<FormPlan>();
    plan->spec = std::move(spec);
    plan->columns = plan->spec->leafColumns();
    plan->layout = layOut(*plan->spec, plan->columns, units);
    plan->notApplicable.resize(plan->cellCount());
    for (int cell = 0; cell < plan->cellCount(); ++cell)
        plan->notApplicable[cell] = plan->layout.rows[plan->rowOf(cell)].spec->notApplicable.contains(plan->columns[plan->columnOf(cell)].key);
    if (const Result<> bound = plan->bindFormulas(); !bound)
        return std::unexpected(bound.error());
    // A province's form with ten thousand units reads some hundred thousand cells; a hostile one could read for ever.
    qint64 reads = 0;
    for (const BoundFormula &formula : plan->byColumn)
        reads += formula.readCount() * plan->layout.rows.size();
    for (const BoundFormula &formula : plan->byRow)
        reads += formula.readCount() * plan->columnCount();
    for (const Rule &rule : plan->rules)
        reads += rule.condition.readCount() * plan->layout.rows.size();
    if (reads > mostReads)
        return failure(ErrorKind::Damaged, QCoreApplication::translate("PhoLuat", "%1: its formulas read far more cells than any form needs, so it is not computed. Correct the form's file.").arg(plan->spec->id), {}, u"formula.cost"_s);
    if (const Result<> ordered = plan->findOrder(); !ordered)
        return std::unexpected(ordered.error());
    return plan;
}

Result<> FormPlan::bindFormulas()
{
    const FormulaNames names = formulaNames(*spec);
    byColumn.resize(columns.size());
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].formula.isEmpty())
            continue;
        Result<BoundFormula> formula = bound(columns[i].formula, FormulaType::Number, names, layout.grid);
        if (!formula)
            return std::unexpected(located(*spec, QCoreApplication::translate("PhoLuat", "column %1").arg(columns[i].key), formula.error()));
        byColumn[i] = *std::move(formula);
    }
    byRow.resize(layout.rows.size());
    for (qsizetype i = 0; i < layout.rows.size(); ++i) {
        const LaidRow &row = layout.rows[i];
        if (row.spec->formula.isEmpty() || !row.unit.isNull())
            continue;
        Result<BoundFormula> formula = bound(row.spec->formula, FormulaType::Number, names, layout.grid);
        if (!formula)
            return std::unexpected(located(*spec, QCoreApplication::translate("PhoLuat", "row %1").arg(row.key), formula.error()));
        byRow[i] = *std::move(formula);
    }
    for (const FormRule &rule : spec->rules) {
        const QString where = QCoreApplication::translate("PhoLuat", "rule %1").arg(rule.code);
        const Result<Formula> formula = parseFormula(rule.condition, FormulaType::Truth, names);
        if (!formula)
            return std::unexpected(located(*spec, where, formula.error()));
        if (const FormulaNode *node = withoutColumn(formula->root)) {
            return failure(ErrorKind::Damaged,
                           QCoreApplication::translate("PhoLuat", "%1, %2: the condition reads row “%3” without a column. It is tried in "
                                                                  "whole rows. Write row.column.").arg(spec->id, where, node->row),
                           QString::number(node->at), u"formula"_s);
        }
        Result<BoundFormula> condition = BoundFormula::bind(*formula, layout.grid);
        if (!condition)
            return std::unexpected(located(*spec, where, condition.error()));
        rules.push_back({&rule, *std::move(condition), firstColumn(formula->root)});
    }
    return {};
}

Result<> FormPlan::findOrder()
{
    const int count = cellCount();
    std::vector<int> waiting(count, 0); // computed cells that must come first
    dependents.resize(count);
    rank.assign(count, -1);
    int computed = 0;
    for (int cell = 0; cell < count; ++cell) {
        if (!formula(cell))
            continue;
        ++computed;
        if (!formula(cell)->outsideReads(rowOf(cell), columnOf(cell)).isEmpty())
            readOutside.push_back(cell);
        for (const int read : reads(cell)) {
            dependents[read].append(cell);
            if (formula(read))
                ++waiting[cell];
        }
    }
    order.reserve(computed);
    for (int cell = 0; cell < count; ++cell) {
        if (formula(cell) && waiting[cell] == 0)
            order.push_back(cell);
    }
    for (size_t next = 0; next < order.size(); ++next) {
        rank[order[next]] = static_cast<int>(next);
        for (const int dependent : dependents[order[next]]) {
            if (--waiting[dependent] == 0)
                order.push_back(dependent);
        }
    }
    if (static_cast<int>(order.size()) == computed)
        return {};
    // Walking back from any cell that never became ready ends in the circle.
    int cell = 0;
    while (waiting[cell] == 0)
        ++cell;
    QList<int> path;
    while (!path.contains(cell)) {
        path.append(cell);
        for (const int read : reads(cell)) {
            if (waiting[read] > 0) {
                cell = read;
                break;
            }
        }
    }
    QStringList names;
    for (const int step : path.sliced(path.indexOf(cell)))
        names.append(ref(step).text());
    names.append(ref(cell).text());
    return failure(ErrorKind::Damaged,
                   QCoreApplication::translate("PhoLuat", "%1: formulas go in a circle: %2. None of these cells can be computed. Correct one of these formulas.")
                       .arg(spec->id, names.join(u" \u2190 "_s)),
                   names.join(u' '), u"formula.circle"_s);
}

} // namespace PhoLuat
