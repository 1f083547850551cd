// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formplan.h"
#include "forms/formsheet.h"

namespace PhoLuat {

/// What a sheet holds beside its plan.
struct FormSheet::Parts {
    std::shared_ptr<const FormPlan> plan;
    std::vector<Cell> entered;        ///< by cell; an overwritten sum keeps its value here
    std::vector<CellValue> computed;  ///< by cell; blank for inputs
    std::vector<CellValue> shown;     ///< by cell
    QMap<CellRef, Cell> strays;       ///< entered for cells that this layout does not have: kept, never lost
    OutsideFigures outside;
    mutable qint64 evaluations = 0;

    void recompute(int cell);
    [[nodiscard]] CellValue shownNow(int cell) const;
    /// Of which estimated: as entered, or summed along the row formulas.
    [[nodiscard]] CellValue estimate(int cell) const;
    [[nodiscard]] FormulaValue evaluate(const BoundFormula &formula, int cell, bool *dividedByZero = nullptr) const;
    /// A figure of another period or form.
    [[nodiscard]] FormulaValue elsewhere(const OutsideRead &read) const;
    /// Takes a cell in without computing anything else.
    void enter(int cell, const Cell &value);
    using Before = QHash<int, CellValue>;
    /// Shows the cells as they are now, then recomputes `again` and all that depends on any of them, each once and after all
    /// that it reads. What was shown before is noted in `before`.
    void spread(const QList<int> &cells, const std::vector<int> &again, Before &before);
    [[nodiscard]] QSet<CellRef> changedSince(const Before &before) const;
    [[nodiscard]] FormulaValue number(int row, int column) const
    {
        const CellValue &value = shown[plan->index(row, column)];
        return value.isNumber() ? FormulaValue(value.number()) : std::nullopt;
    }
};

} // namespace PhoLuat
