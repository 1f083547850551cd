// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formsheet.h"

#include "forms/formvalues.h"

#include <algorithm>
#include <queue>

namespace PhoLuat {

namespace {

CellValue toCell(FormulaValue value)
{
    return value ? CellValue(*value) : CellValue();
}

} // namespace

FormulaValue FormSheet::Parts::elsewhere(const OutsideRead &read) const
{
    const auto figure = [](const QMap<CellRef, CellValue> &cells, const CellRef &ref) {
        const CellValue value = cells.value(ref);
        return value.isNumber() ? FormulaValue(value.number()) : std::nullopt;
    };
    if (read.op == FormulaOp::OtherForm) {
        const auto form = outside.forms.constFind(read.source);
        if (form == outside.forms.constEnd())
            return std::nullopt;
        return figure(form->cells, {read.rowKey.isEmpty() ? form->totalRow : read.rowKey, read.columnKey});
    }
    const CellRef ref = plan->ref(plan->index(read.row, read.column));
    return read.op == FormulaOp::Previous ? figure(outside.lastYear, ref) : figure(outside.periods.value(read.source), ref);
}

FormulaValue FormSheet::Parts::evaluate(const BoundFormula &formula, int cell, bool *dividedByZero) const
{
    ++evaluations;
    return formula.evaluate(plan->rowOf(cell), plan->columnOf(cell), [this](int row, int column) { return number(row, column); }, dividedByZero,
                            [this](const OutsideRead &read) { return elsewhere(read); });
}

CellValue FormSheet::Parts::shownNow(int cell) const
{
    const Cell &own = entered[cell];
    if (plan->notApplicable[cell])
        return own.value.isNumber() ? own.value : CellValue::notApplicable();
    return plan->rank[cell] >= 0 && !own.overwritten ? computed[cell] : own.value;
}

void FormSheet::Parts::recompute(int cell)
{
    computed[cell] = toCell(evaluate(*plan->formula(cell), cell));
}

CellValue FormSheet::Parts::estimate(int cell) const
{
    QHash<int, FormulaValue> known;
    const auto walk = [&](const auto &self, int at) -> FormulaValue {
        const CellValue &own = entered[at].estimate;
        if (own.isNumber())
            return own.number();
        const BoundFormula &formula = plan->byRow[plan->rowOf(at)];
        if (formula.isEmpty() || plan->notApplicable[at] || !plan->columns[plan->columnOf(at)].estimate)
            return std::nullopt;
        if (const auto found = known.constFind(at); found != known.constEnd())
            return *found;
        known.insert(at, std::nullopt); // row formulas alone may go in a circle where columns decide the values
        const FormulaValue sum = formula.evaluate(plan->rowOf(at), plan->columnOf(at),
                                                  [&](int row, int column) { return self(self, plan->index(row, column)); });
        known.insert(at, sum);
        return sum;
    };
    return toCell(walk(walk, cell));
}

Result<FormSheet> FormSheet::make(std::shared_ptr<const FormSpec> spec, const QList<Unit> &units)
{
    Result<std::shared_ptr<const FormPlan>> plan = FormPlan::make(std::move(spec), units);
    if (!plan)
        return std::unexpected(plan.error());
    auto parts = std::make_unique<Parts>();
    parts->plan = *std::move(plan);
    FormSheet sheet(std::move(parts));
    sheet.setData({});
    return sheet;
}

FormSheet::FormSheet(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
FormSheet::FormSheet(const FormSheet &other) : m_parts(std::make_unique<Parts>(*other.m_parts)) {}
FormSheet::FormSheet(FormSheet &&) noexcept = default;
FormSheet &FormSheet::operator=(FormSheet other) noexcept
{
    m_parts.swap(other.m_parts);
    return *this;
}
FormSheet::~FormSheet() = default;

const FormSpec &FormSheet::spec() const { return *m_parts->plan->spec; }
const QList<LaidRow> &FormSheet::rows() const { return m_parts->plan->layout.rows; }
const QList<FormColumn> &FormSheet::columns() const { return m_parts->plan->columns; }

void FormSheet::setData(const FormData &data)
{
    Parts &parts = *m_parts;
    const FormPlan &plan = *parts.plan;
    parts.entered.assign(plan.cellCount(), {});
    parts.computed.assign(plan.cellCount(), {});
    parts.shown.assign(plan.cellCount(), {});
    parts.strays.clear();
    for (auto it = data.cells.begin(); it != data.cells.end(); ++it) {
        const int cell = plan.index(it.key());
        if (cell < 0)
            parts.strays.insert(it.key(), it.value());
        else
            parts.entered[cell] = it.value();
    }
    for (int cell = 0; cell < plan.cellCount(); ++cell) {
        if (plan.rank[cell] >= 0)
            continue;
        parts.entered[cell].overwritten = false;
        if (plan.notApplicable[cell] && !parts.entered[cell].value.isNumber())
            parts.entered[cell].value = {};
        parts.shown[cell] = parts.shownNow(cell);
    }
    for (const int cell : plan.order) {
        parts.recompute(cell);
        Cell &own = parts.entered[cell];
        // A sum that came along and is right is no overwriting; one that is wrong must be seen, whoever wrote it.
        own.overwritten = !own.value.isBlank() && (own.overwritten || own.value != parts.computed[cell]);
        if (!own.overwritten)
            own.value = {};
        parts.shown[cell] = parts.shownNow(cell);
    }
}

FormData FormSheet::data() const
{
    const Parts &parts = *m_parts;
    FormData data{.form = spec().id, .edition = spec().edition, .cells = parts.strays};
    for (int cell = 0; cell < parts.plan->cellCount(); ++cell) {
        if (parts.entered[cell] != Cell{})
            data.cells.insert(parts.plan->ref(cell), parts.entered[cell]);
    }
    return data;
}

Cell FormSheet::cell(const CellRef &ref) const
{
    const int cell = m_parts->plan->index(ref);
    if (cell < 0)
        return m_parts->strays.value(ref);
    Cell shown = m_parts->entered[cell];
    shown.value = m_parts->shown[cell];
    shown.estimate = m_parts->estimate(cell);
    return shown;
}

Cell FormSheet::entered(const CellRef &ref) const
{
    const int cell = m_parts->plan->index(ref);
    return cell < 0 ? m_parts->strays.value(ref) : m_parts->entered[cell];
}

CellValue FormSheet::computed(const CellRef &ref) const
{
    const int cell = m_parts->plan->index(ref);
    return cell < 0 ? CellValue() : m_parts->computed[cell];
}

bool FormSheet::isComputed(const CellRef &ref) const
{
    const int cell = m_parts->plan->index(ref);
    return cell >= 0 && m_parts->plan->rank[cell] >= 0;
}

bool FormSheet::isNotApplicable(const CellRef &ref) const
{
    const int cell = m_parts->plan->index(ref);
    return cell >= 0 && m_parts->plan->notApplicable[cell];
}

void FormSheet::Parts::enter(int cell, const Cell &value)
{
    Cell &own = entered[cell];
    own = value;
    own.overwritten = plan->rank[cell] >= 0 && !value.value.isBlank() && value.value != computed[cell];
    if ((plan->rank[cell] >= 0 && !own.overwritten) || (plan->notApplicable[cell] && !own.value.isNumber()))
        own.value = {};
}

void FormSheet::Parts::spread(const QList<int> &cells, const std::vector<int> &again, Before &before)
{
    // In the order of the plan each dependent is computed once, after all that it reads.
    std::priority_queue<int, std::vector<int>, std::greater<>> due;
    QSet<int> queued;
    const auto show = [&](int at) {
        const CellValue now = shownNow(at);
        if (now == shown[at])
            return;
        if (!before.contains(at))
            before.insert(at, shown[at]);
        shown[at] = now;
        for (const int dependent : plan->dependents[at]) {
            if (!queued.contains(dependent)) {
                queued.insert(dependent);
                due.push(plan->rank[dependent]);
            }
        }
    };
    for (const int cell : again) {
        queued.insert(cell);
        due.push(plan->rank[cell]);
    }
    for (const int cell : cells)
        show(cell);
    while (!due.empty()) {
        const int at = plan->order[due.top()];
        due.pop();
        recompute(at);
        show(at);
    }
}

QSet<CellRef> FormSheet::Parts::changedSince(const Before &before) const
{
    QSet<CellRef> changed;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (shown[it.key()] != it.value())
            changed.insert(plan->ref(it.key()));
    }
    return changed;
}

QSet<CellRef> FormSheet::setCell(const CellRef &ref, const Cell &cell)
{
    return setCells({{ref, cell}});
}

QSet<CellRef> FormSheet::setCells(const QMap<CellRef, Cell> &cells)
{
    Parts &parts = *m_parts;
    const FormPlan &plan = *parts.plan;
    QSet<CellRef> changed;
    Parts::Before before;
    QList<int> inputs;
    std::vector<std::pair<int, const Cell *>> sums; // by rank
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        const int cell = plan.index(it.key());
        if (cell >= 0 && plan.rank[cell] >= 0) {
            sums.emplace_back(plan.rank[cell], &it.value());
        } else if (cell >= 0) {
            parts.enter(cell, it.value());
            inputs.append(cell);
        } else {
            if (parts.strays.value(it.key()).value != it->value)
                changed.insert(it.key());
            if (*it == Cell{})
                parts.strays.remove(it.key());
            else
                parts.strays.insert(it.key(), *it);
        }
    }
    parts.spread(inputs, {}, before);
    // Whether a sum is right is known only after all that it reads came in.
    std::sort(sums.begin(), sums.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[rank, cell] : sums) {
        const int at = plan.order[rank];
        parts.enter(at, *cell);
        parts.spread({at}, {}, before);
    }
    return changed + parts.changedSince(before);
}

QSet<CellRef> FormSheet::setOutside(const OutsideFigures &figures)
{
    Parts &parts = *m_parts;
    if (parts.outside == figures)
        return {};
    parts.outside = figures;
    Parts::Before before;
    parts.spread({}, parts.plan->readOutside, before);
    return parts.changedSince(before);
}

const OutsideFigures &FormSheet::outside() const { return m_parts->outside; }
qint64 FormSheet::evaluations() const { return m_parts->evaluations; }

QMap<CellRef, CellValue> FormSheet::shownValues() const
{
    QMap<CellRef, CellValue> values;
    for (int cell = 0; cell < m_parts->plan->cellCount(); ++cell)
        values.insert(m_parts->plan->ref(cell), m_parts->shown[cell]);
    return values;
}

QList<CellRef> FormSheet::sources(const CellRef &ref) const
{
    QList<CellRef> sources;
    const int cell = m_parts->plan->index(ref);
    if (cell < 0)
        return sources;
    for (const int read : m_parts->plan->reads(cell)) {
        if (!m_parts->plan->notApplicable[read])
            sources.append(m_parts->plan->ref(read));
    }
    return sources;
}

} // namespace PhoLuat
