// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formsheet.h"
#include "tabular/table.h"

namespace PhoLuat {

/// Where the cells of a form stand in a workbook; seen only by this library.
struct FigureTable {
    int sheet = -1;
    int numberRow = -1;                       ///< "A | (1) | (2)"
    QHash<QString, int> columns = {};         ///< by column key
    QHash<QString, int> rows = {};            ///< by row key
    int estimateRow = -1;
    QHash<QString, QString> doubtful = {};    ///< row keys of whose place there is some doubt, and which
    QList<TableSpan> spans = {};              ///< merged cells that touch the table
    Findings findings = {};
};

/// Finds the table of a form: columns by the row of their numbers, rows by their keys and titles, wherever they were moved.
/// Errors: Refused "workbook.unknown".
[[nodiscard]] Result<FigureTable> findFigureTable(const TableBook &book, const FormSheet &form);

/// "Sheet!C7"; "C7" in a text file, whose one sheet has no name.
[[nodiscard]] QString placeInTable(const TableSheet &sheet, int row, int column);

} // namespace PhoLuat
