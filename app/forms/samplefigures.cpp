// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/samplefigures.h"

#include "forms/formlayout.h"
#include "forms/formula.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

/// How large a figure of this unit may be: people and copies are counted in hundreds, meetings in tens.
int sizeOf(const FormColumn &column)
{
    const QString unit = column.unit.vi.toLower() + u' ' + column.title.vi.toLower();
    if (unit.contains(u"lượt"_s) || unit.contains(u"người"_s))
        return 900;
    return unit.contains(u"bản"_s) ? 600 : 20;
}

void columnsIn(const FormulaNode &node, QStringList &columns)
{
    if (node.op == FormulaOp::Reference && node.row.isEmpty() && !columns.contains(node.column))
        columns.append(node.column);
    for (const FormulaNode &part : node.parts)
        columnsIn(part, columns);
}

/// A rule that reads nothing but the row it is tried in.
struct RowRule {
    BoundFormula condition;
    QStringList columns;
};

class Sampler final {
public:
    Sampler(FormSheet &sheet, quint32 seed) : m_sheet(sheet), m_random(seed)
    {
        const FormSpec &spec = sheet.spec();
        const FormulaNames names = formulaNames(spec);
        for (qsizetype i = 0; i < sheet.columns().size(); ++i)
            m_grid.columns.insert(sheet.columns()[i].key, static_cast<int>(i));
        for (const FormRule &rule : spec.rules) {
            const Result<Formula> formula = parseFormula(rule.condition, FormulaType::Truth, names);
            const Result<BoundFormula> bound = formula ? BoundFormula::bind(*formula, m_grid) : std::unexpected(formula.error());
            if (!bound)
                continue; // it names another row: nothing that one row could settle
            RowRule known{*bound, {}};
            columnsIn(formula->root, known.columns);
            m_rules.append(known);
        }
    }

    void fill()
    {
        QMap<CellRef, Cell> cells;
        for (const LaidRow &row : m_sheet.rows()) {
            for (const FormColumn &column : m_sheet.columns()) {
                if (const CellRef ref{row.key, column.key}; isInput(ref))
                    cells.insert(ref, {.value = CellValue(m_random.bounded(sizeOf(column) / 20 + 1, sizeOf(column) + 1))});
            }
        }
        (void)m_sheet.setCells(cells);
        for (const LaidRow &row : m_sheet.rows()) {
            for (int pass = 0; pass < 3 && broken(row.key) > 0; ++pass) {
                for (const RowRule &rule : std::as_const(m_rules)) {
                    if (isBroken(rule, row.key))
                        settle(rule, row.key);
                }
            }
        }
    }

private:
    FormSheet &m_sheet;
    QRandomGenerator m_random;
    FormGrid m_grid;
    QList<RowRule> m_rules;

    [[nodiscard]] bool isInput(const CellRef &ref) const { return !m_sheet.isComputed(ref) && !m_sheet.isNotApplicable(ref); }
    void put(const CellRef &ref, double number) { (void)m_sheet.setCell(ref, {.value = CellValue(number)}); }
    [[nodiscard]] double shown(const QString &row, const QString &column) const { return m_sheet.cell({row, column}).value.number(); }

    [[nodiscard]] bool isBroken(const RowRule &rule, const QString &row) const
    {
        const FormulaValue holds = rule.condition.evaluate(0, 0, [&](int, int column) -> FormulaValue {
            const CellValue value = m_sheet.cell({row, m_sheet.columns()[column].key}).value;
            return value.isNumber() ? FormulaValue(value.number()) : std::nullopt;
        });
        return holds && *holds == 0;
    }
    [[nodiscard]] qsizetype broken(const QString &row) const
    {
        return std::count_if(m_rules.begin(), m_rules.end(), [&](const RowRule &rule) { return isBroken(rule, row); });
    }

    /// Tries the sums and differences of what stands in the row, in one input after the other, the last first; when none does,
    /// empties the inputs and tries again.
    void settle(const RowRule &rule, const QString &row)
    {
        for (const bool emptied : {false, true}) {
            const QMap<CellRef, Cell> before = m_sheet.data().cells;
            const qsizetype brokenBefore = broken(row);
            QList<double> figures{0, 1};
            for (const FormColumn &a : m_sheet.columns()) {
                figures.append(shown(row, a.key));
                for (const FormColumn &b : m_sheet.columns())
                    figures.append({shown(row, a.key) + shown(row, b.key), shown(row, a.key) - shown(row, b.key)});
            }
            std::sort(figures.begin(), figures.end(), std::greater<>());
            figures.erase(std::unique(figures.begin(), figures.end()), figures.end());
            figures.removeIf([](double figure) { return figure < 0; });
            for (auto column = rule.columns.rbegin(); emptied && column != rule.columns.rend(); ++column) {
                if (isInput({row, *column}) && column + 1 != rule.columns.rend())
                    put({row, *column}, 0);
            }
            for (auto column = rule.columns.rbegin(); column != rule.columns.rend(); ++column) {
                const CellRef ref{row, *column};
                if (!isInput(ref))
                    continue;
                const double old = shown(row, *column);
                for (const double figure : std::as_const(figures)) {
                    put(ref, figure);
                    if (broken(row) < brokenBefore)
                        return;
                }
                put(ref, old);
            }
            (void)m_sheet.setCells(before);
        }
    }
};

} // namespace

FormData sampleFigures(FormSheet sheet, quint32 seed)
{
    sheet.setData({.form = sheet.spec().id, .edition = sheet.spec().edition});
    Sampler(sheet, seed).fill();
    return sheet.data();
}

} // namespace PhoLuat
