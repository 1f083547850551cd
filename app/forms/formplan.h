// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/boundformula.h"
#include "forms/formlayout.h"

#include <memory>
#include <vector>

namespace PhoLuat {

/// All of a laid-out form that never changes while it is filled in: shared by copies of a sheet.
/// Cells are numbered row by row.
struct FormPlan {
    struct Rule {
        const FormRule *spec = nullptr;
        BoundFormula condition;
        QString column; ///< the first one that it names: where to jump
    };

    std::shared_ptr<const FormSpec> spec;
    QList<FormColumn> columns;
    FormLayout layout;
    std::vector<BoundFormula> byColumn; ///< empty for columns without a formula
    std::vector<BoundFormula> byRow;    ///< by laid row; empty for inputs and units' rows
    std::vector<Rule> rules;
    std::vector<bool> notApplicable;    ///< by cell
    std::vector<int> order;             ///< computed cells, each after all that it reads
    std::vector<int> rank;              ///< by cell: place in `order`, -1 for inputs
    std::vector<QList<int>> dependents; ///< by cell: the computed cells that read it
    std::vector<int> readOutside;       ///< computed cells whose formula reads another period or form

    /// Errors: Damaged when a formula does not parse, names an unknown cell, or goes in a circle.
    [[nodiscard]] static Result<std::shared_ptr<const FormPlan>> make(std::shared_ptr<const FormSpec> spec, const QList<Unit> &units);

    [[nodiscard]] int columnCount() const { return static_cast<int>(columns.size()); }
    [[nodiscard]] int cellCount() const { return static_cast<int>(layout.rows.size()) * columnCount(); }
    [[nodiscard]] int index(int row, int column) const { return row * columnCount() + column; }
    [[nodiscard]] int index(const CellRef &ref) const; ///< -1 when there is no such cell
    [[nodiscard]] int rowOf(int cell) const { return cell / columnCount(); }
    [[nodiscard]] int columnOf(int cell) const { return cell % columnCount(); }
    [[nodiscard]] CellRef ref(int cell) const { return {layout.rows[rowOf(cell)].key, columns[columnOf(cell)].key}; }
    /// The formula that gives a cell its value: its column's before its row's; nullptr for inputs and "-".
    [[nodiscard]] const BoundFormula *formula(int cell) const;
    /// The cells that a computed cell reads, each once.
    [[nodiscard]] QList<int> reads(int cell) const;

private:
    Result<> bindFormulas();
    Result<> findOrder();
};

} // namespace PhoLuat
