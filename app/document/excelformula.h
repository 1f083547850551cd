// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formula.h"
#include "forms/formsheet.h"

#include <QHash>
#include <QPoint>

#include <optional>

namespace PhoLuat {

/// Where the cells of a form stand in a spreadsheet: x the column, y the row, both from 0.
using CellPlaces = QHash<CellRef, QPoint>;
[[nodiscard]] CellPlaces cellPlaces(const FormSheet &sheet, int firstRow, int firstColumn);

/// Writes the formulas of a form (forms/grammar.md) as formulas of a spreadsheet that give the same for the same figures: a
/// blank and "-" are absent and never zero, and what comes to nothing is shown as "". Figures of other periods and forms
/// are written as they are now.
class ExcelFormulas final {
public:
    ExcelFormulas(const FormSheet &sheet, CellPlaces places);
    /// "=IF(COUNT(C9:E9)=0,"",SUM(C9:E9))" for a computed cell; empty for any other, and for one that no spreadsheet could hold.
    [[nodiscard]] QString formula(const CellRef &ref) const;

private:
    struct Piece;
    struct Fact;
    struct Run;
    [[nodiscard]] QString textOf(const CellRef &ref) const;
    [[nodiscard]] Piece number(const FormulaNode &node, Run &run) const;
    [[nodiscard]] Fact truth(const FormulaNode &node, Run &run) const;
    [[nodiscard]] Piece numberOf(const FormulaNode &node, Run &run) const;
    [[nodiscard]] Fact truthOf(const FormulaNode &node, Run &run) const;
    [[nodiscard]] Piece gathered(const FormulaNode &node, Run &run) const;
    [[nodiscard]] Piece elsewhere(const FormulaNode &node, const Run &run) const;
    bool collect(const FormulaNode &node, Run &run, QList<QPoint> &cells) const;
    [[nodiscard]] std::optional<QPoint> place(const FormulaNode &node, Run &run) const;

    const FormSheet &m_sheet;
    CellPlaces m_places;
    FormulaNames m_names;
    QHash<QString, QStringList> m_children; ///< laid row keys directly under a row
    QHash<QString, QString> m_rowFormulas;
    QHash<QString, QString> m_columnFormulas;
};

} // namespace PhoLuat
