// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/takeover.h"

#include "forms/formlayout.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace PhoLuat {

Result<TakeoverRules> TakeoverRules::make(const FormTakeover &takeover, const FormSpec &from, const FormSpec &to)
{
    TakeoverRules rules;
    const QList<FormColumn> theirs = from.leafColumns();
    FormGrid grid;
    for (qsizetype i = 0; i < theirs.size(); ++i)
        grid.columns.insert(theirs[i].key, static_cast<int>(i));
    FormulaNames names = formulaNames(from);
    names.rows.clear(); // one row at a time
    QSet<int> read;
    for (const FormColumn &column : to.leafColumns()) {
        const auto text = takeover.columns.constFind(column.key);
        if (text == takeover.columns.constEnd())
            continue;
        const Result<Formula> formula = parseFormula(*text, FormulaType::Number, names);
        const Result<BoundFormula> bound = formula ? BoundFormula::bind(*formula, grid) : std::unexpected(formula.error());
        if (!bound) {
            Error error = bound.error();
            error.text = QCoreApplication::translate("PhoLuat", "%1, taken over from %2 (edition %3), column %4: %5").arg(to.id, from.id).arg(from.edition).arg(column.key, error.text);
            return std::unexpected(error);
        }
        bound->visit(0, -1, [&](int, int part) { read.insert(part); });
        rules.m_columns.append({column, *bound, formula->root.op == FormulaOp::Reference});
    }
    for (qsizetype i = 0; i < theirs.size(); ++i) {
        if (!read.contains(static_cast<int>(i)))
            rules.m_unread.append(theirs[i]);
    }
    return rules;
}

QHash<QString, MappedCell> TakeoverRules::row(const FormSheet &from, const QString &row) const
{
    const QList<FormColumn> &theirs = from.columns();
    QList<Cell> cells;
    for (const FormColumn &column : theirs)
        cells.append(from.cell({row, column.key}));
    QHash<QString, MappedCell> mapped;
    for (const Column &column : m_columns) {
        MappedCell made;
        int last = -1;
        column.formula.visit(0, -1, [&](int, int part) {
            last = part;
            if (!cells[part].value.isBlank())
                made.sources.append({row, theirs[part].key});
        });
        if (column.isPlain) {
            made.cell = {.value = cells[last].value, .explanation = cells[last].explanation, .estimate = cells[last].estimate, .note = cells[last].note};
        } else {
            const auto figure = [&](const CellValue Cell::*which) {
                const FormulaValue number = column.formula.evaluate(0, -1, [&](int, int part) {
                    const CellValue &value = cells[part].*which;
                    return value.isNumber() ? FormulaValue(value.number()) : std::nullopt;
                });
                return number ? CellValue(*number) : CellValue();
            };
            made.cell.value = figure(&Cell::value);
            made.cell.estimate = figure(&Cell::estimate);
        }
        if (!column.target.estimate)
            made.cell.estimate = {};
        mapped.insert(column.target.key, made);
    }
    return mapped;
}

Result<TakenOver> takeOver(const FormSheet &from, const FormSpec &to)
{
    const FormTakeover *const takeover = to.takeover(from.spec().id, from.spec().edition);
    if (!takeover)
        return failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "Nothing says how the figures of %1 (edition %2) go into %3. They are left where they are; add it to the form's file.")
                                                .arg(from.spec().id).arg(from.spec().edition).arg(to.id));
    const Result<TakeoverRules> rules = TakeoverRules::make(*takeover, from.spec(), to);
    if (!rules)
        return std::unexpected(rules.error());
    TakenOver taken;
    for (const LaidRow &row : from.rows()) {
        QString target = takeover->rows.value(row.spec->key);
        if (row.unit.isNull() && row.key == from.spec().totalRow)
            target = to.totalRow;
        if (!target.isEmpty() && !row.unit.isNull())
            target += u'.' + row.unit.value;
        const auto isFilled = [&](const FormColumn &column) { return from.cell({row.key, column.key}).value.isNumber(); };
        if (target.isEmpty()) {
            for (const FormColumn &column : from.columns()) {
                if (isFilled(column))
                    taken.leftOut.append({row.key, column.key});
            }
            continue;
        }
        const QHash<QString, MappedCell> mapped = rules->row(from, row.key);
        for (auto it = mapped.begin(); it != mapped.end(); ++it) {
            if (it->cell != Cell{})
                taken.cells.insert({target, it.key()}, it->cell);
            if (!it->sources.isEmpty())
                taken.sources.insert({target, it.key()}, it->sources);
        }
        for (const FormColumn &column : rules->unread()) {
            if (isFilled(column))
                taken.leftOut.append({row.key, column.key});
        }
    }
    return taken;
}

} // namespace PhoLuat
