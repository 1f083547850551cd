// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/boundformula.h"

#include "forms/formulatokens.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace PhoLuat {

namespace {

FormulaValue finite(double number)
{
    return std::isfinite(number) ? FormulaValue(number) : std::nullopt;
}

FormulaValue truth(bool holds)
{
    return holds ? 1.0 : 0.0;
}

FormulaValue rounded(FormulaValue number, FormulaValue digits)
{
    if (!number || !digits)
        return std::nullopt;
    const double scale = std::pow(10.0, std::clamp(std::trunc(*digits), 0.0, 9.0));
    return finite(std::round(*number * scale) / scale);
}

} // namespace

struct BoundFormula::Call {
    int row;
    int column;
    const Lookup &lookup;
    const OutsideLookup &outside;
    bool dividedByZero = false;
};

Result<BoundFormula> BoundFormula::bind(const Formula &formula, const FormGrid &grid)
{
    BoundFormula bound;
    const Result<int> root = bound.add(formula, formula.root, grid);
    if (!root)
        return std::unexpected(root.error());
    return bound;
}

Result<int> BoundFormula::add(const Formula &formula, const FormulaNode &node, const FormGrid &grid)
{
    Step step{.op = node.op, .number = node.number};
    for (const FormulaNode &part : node.parts) {
        const Result<int> index = add(formula, part, grid);
        if (!index)
            return index;
        step.parts.append(*index);
    }
    if (!node.column.isEmpty())
        step.column = grid.columns.value(node.column, -1);
    if (node.op == FormulaOp::OtherForm) {
        m_outside.append({.op = node.op, .source = node.source, .rowKey = node.row, .columnKey = node.column, .at = node.at});
        step.outside = static_cast<int>(m_outside.size()) - 1;
        step.column = -1;
        m_steps.append(step);
        return static_cast<int>(m_steps.size()) - 1;
    }
    if (node.op == FormulaOp::Previous || node.op == FormulaOp::OtherPeriod) {
        m_outside.append({.op = node.op, .source = node.source, .at = node.at});
        step.outside = static_cast<int>(m_outside.size()) - 1;
    }
    if (node.op == FormulaOp::Children) {
        step.rows = grid.children.value(node.row);
    } else if (!node.row.isEmpty()) {
        step.row = grid.rows.value(node.row, -1);
        if (step.row < 0)
            return std::unexpected(formulaError(formula.text, node.at,
                                                QCoreApplication::translate("PhoLuat", "row “%1” has no cells of its own").arg(node.row)));
    }
    m_steps.append(step);
    return static_cast<int>(m_steps.size()) - 1;
}

FormulaValue BoundFormula::evaluate(int row, int column, const Lookup &lookup, bool *dividedByZero, const OutsideLookup &outside) const
{
    Call call{row, column, lookup, outside};
    const FormulaValue result = value(static_cast<int>(m_steps.size()) - 1, call);
    if (dividedByZero)
        *dividedByZero = call.dividedByZero;
    return result;
}

FormulaValue BoundFormula::gathered(const Step &step, Call &call) const
{
    FormulaValue total;
    const auto take = [&](FormulaValue next) {
        if (!next)
            return;
        if (!total)
            total = next;
        else if (step.op == FormulaOp::Sum)
            total = *total + *next;
        else
            total = step.op == FormulaOp::Min ? std::min(*total, *next) : std::max(*total, *next);
    };
    for (const int index : step.parts) {
        const Step &part = m_steps[index];
        if (part.op == FormulaOp::Children) {
            for (const int row : part.rows)
                take(call.lookup(row, part.column < 0 ? call.column : part.column));
        } else {
            take(value(index, call));
        }
    }
    return total ? finite(*total) : total;
}

FormulaValue BoundFormula::value(int index, Call &call) const
{
    const Step &step = m_steps[index];
    const auto part = [&](int i) { return value(step.parts[i], call); };
    switch (step.op) {
    case FormulaOp::Number:
    case FormulaOp::Truth: return step.number;
    case FormulaOp::Reference:
        return call.lookup(step.row < 0 ? call.row : step.row, step.column < 0 ? call.column : step.column);
    case FormulaOp::Children: return std::nullopt; // only ever read by gathered()
    case FormulaOp::Previous:
    case FormulaOp::OtherPeriod:
    case FormulaOp::OtherForm: return call.outside ? call.outside(placed(step, call.row, call.column)) : std::nullopt;
    case FormulaOp::Sum:
    case FormulaOp::Min:
    case FormulaOp::Max: return gathered(step, call);
    case FormulaOp::If: {
        const FormulaValue condition = part(0);
        return condition ? part(*condition != 0 ? 1 : 2) : std::nullopt;
    }
    case FormulaOp::Round: return rounded(part(0), step.parts.size() > 1 ? part(1) : FormulaValue(0));
    case FormulaOp::Abs: {
        const FormulaValue number = part(0);
        return number ? FormulaValue(std::abs(*number)) : number;
    }
    case FormulaOp::Negate: {
        const FormulaValue number = part(0);
        return number ? FormulaValue(0 - *number) : number;
    }
    case FormulaOp::Not: {
        const FormulaValue condition = part(0);
        return condition ? truth(*condition == 0) : condition;
    }
    default: break;
    }
    const FormulaValue a = part(0);
    const FormulaValue b = part(1);
    // What is known decides, also beside something absent.
    if (step.op == FormulaOp::And || step.op == FormulaOp::Or) {
        const double decisive = step.op == FormulaOp::Or ? 1 : 0;
        if (a == decisive || b == decisive)
            return decisive;
        return a && b ? FormulaValue(1 - decisive) : std::nullopt;
    }
    // A figure stays a figure beside a blank one: sums grow while a form is being filled in.
    if (step.op == FormulaOp::Add || step.op == FormulaOp::Subtract) {
        if (!a && !b)
            return std::nullopt;
        return finite(step.op == FormulaOp::Add ? a.value_or(0) + b.value_or(0) : a.value_or(0) - b.value_or(0));
    }
    if (!a || !b)
        return std::nullopt;
    switch (step.op) {
    case FormulaOp::Multiply: return finite(*a * *b);
    case FormulaOp::Divide:
        if (*b == 0) {
            call.dividedByZero = true;
            return std::nullopt;
        }
        return finite(*a / *b);
    case FormulaOp::Equal: return truth(*a == *b);
    case FormulaOp::NotEqual: return truth(*a != *b);
    case FormulaOp::Less: return truth(*a < *b);
    case FormulaOp::LessEqual: return truth(*a <= *b);
    case FormulaOp::Greater: return truth(*a > *b);
    case FormulaOp::GreaterEqual: return truth(*a >= *b);
    default: return std::nullopt;
    }
}

OutsideRead BoundFormula::placed(const Step &step, int row, int column) const
{
    OutsideRead read = m_outside[step.outside];
    if (read.op != FormulaOp::OtherForm) {
        read.row = step.row < 0 ? row : step.row;
        read.column = step.column < 0 ? column : step.column;
    }
    return read;
}

qint64 BoundFormula::readCount() const
{
    qint64 count = 0;
    for (const Step &step : m_steps)
        count += 1 + step.rows.size();
    return count;
}

QList<OutsideRead> BoundFormula::outsideReads(int row, int column) const
{
    QList<OutsideRead> reads;
    if (m_outside.isEmpty())
        return reads;
    for (const Step &step : m_steps) {
        if (step.outside >= 0)
            reads.append(placed(step, row, column));
    }
    return reads;
}

void BoundFormula::visit(int row, int column, const std::function<void(int, int)> &visit) const
{
    for (const Step &step : m_steps) {
        if (step.op == FormulaOp::Reference)
            visit(step.row < 0 ? row : step.row, step.column < 0 ? column : step.column);
        for (const int child : step.rows)
            visit(child, step.column < 0 ? column : step.column);
    }
}

} // namespace PhoLuat
