// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formula.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace PhoLuat {

/// The grid that formulas are bound to: names to places.
struct FormGrid {
    QHash<QString, int> rows;             ///< laid row keys
    QHash<QString, int> columns;
    QHash<QString, QList<int>> children;  ///< laid rows under a row
};

/// What a formula gives: a number, a truth (0 or 1), or nothing when what it needs is absent.
using FormulaValue = std::optional<double>;

/// A formula whose names became places; cheap to evaluate in any cell.
class BoundFormula final {
public:
    /// The value in a cell (row, column); nothing for blank and "-".
    using Lookup = std::function<FormulaValue(int row, int column)>;

    BoundFormula() = default;
    /// Errors: Damaged when a row that the formula names is not laid out here.
    [[nodiscard]] static Result<BoundFormula> bind(const Formula &formula, const FormGrid &grid);

    [[nodiscard]] bool isEmpty() const { return m_steps.isEmpty(); }
    /// `dividedByZero` becomes true when that happened on the way; the value then is absent.
    [[nodiscard]] FormulaValue evaluate(int row, int column, const Lookup &lookup, bool *dividedByZero = nullptr) const;
    /// Calls `visit(row, column)` for every cell that it reads when it stands in (row, column).
    void visit(int row, int column, const std::function<void(int row, int column)> &visit) const;

private:
    struct Step {
        FormulaOp op = FormulaOp::Number;
        double number = 0;
        int row = -1;          ///< -1: the cell's own
        int column = -1;
        QList<int> rows = {};  ///< Children
        QList<int> parts = {}; ///< indices of earlier steps
    };
    struct Call;
    Result<int> add(const Formula &formula, const FormulaNode &node, const FormGrid &grid);
    [[nodiscard]] FormulaValue value(int step, Call &call) const;
    [[nodiscard]] FormulaValue gathered(const Step &step, Call &call) const;
    QList<Step> m_steps; ///< the root comes last
};

} // namespace PhoLuat
