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

/// One figure that a formula reads outside of its form.
struct OutsideRead {
    FormulaOp op = FormulaOp::Previous;
    QString source = {};    ///< OtherPeriod: "6m"; OtherForm: the form's name
    int row = -1;           ///< Previous, OtherPeriod: a place in this form
    int column = -1;
    QString rowKey = {};    ///< OtherForm: a row of that form; empty: its total row
    QString columnKey = {};
    int at = 1;             ///< column of the character in the formula's text
    friend bool operator==(const OutsideRead &, const OutsideRead &) = default;
};

/// A formula whose names became places; cheap to evaluate in any cell.
class BoundFormula final {
public:
    /// The value in a cell (row, column); nothing for blank and "-".
    using Lookup = std::function<FormulaValue(int row, int column)>;
    /// A figure outside of the form; nothing for blank, "-" and what is not known here.
    using OutsideLookup = std::function<FormulaValue(const OutsideRead &read)>;

    BoundFormula() = default;
    /// Errors: Damaged when a row that the formula names is not laid out here.
    [[nodiscard]] static Result<BoundFormula> bind(const Formula &formula, const FormGrid &grid);

    [[nodiscard]] bool isEmpty() const { return m_steps.isEmpty(); }
    /// `dividedByZero` becomes true when that happened on the way; the value then is absent.
    [[nodiscard]] FormulaValue evaluate(int row, int column, const Lookup &lookup, bool *dividedByZero = nullptr, const OutsideLookup &outside = {}) const;
    /// Calls `visit(row, column)` for every cell that it reads when it stands in (row, column).
    void visit(int row, int column, const std::function<void(int row, int column)> &visit) const;
    /// How many cells one evaluation may read.
    [[nodiscard]] qint64 readCount() const;
    /// Everything that it reads outside of the form when it stands in (row, column).
    [[nodiscard]] QList<OutsideRead> outsideReads(int row, int column) const;

private:
    struct Step {
        FormulaOp op = FormulaOp::Number;
        double number = 0;
        int row = -1;          ///< -1: the cell's own
        int column = -1;
        QList<int> rows = {};  ///< Children
        QList<int> parts = {}; ///< indices of earlier steps
        int outside = -1;      ///< index into m_outside
    };
    struct Call;
    [[nodiscard]] OutsideRead placed(const Step &step, int row, int column) const;
    Result<int> add(const Formula &formula, const FormulaNode &node, const FormGrid &grid);
    [[nodiscard]] FormulaValue value(int step, Call &call) const;
    [[nodiscard]] FormulaValue gathered(const Step &step, Call &call) const;
    QList<Step> m_steps; ///< the root comes last
    QList<OutsideRead> m_outside;
};

} // namespace PhoLuat
