// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formsheet.h"

#include <QHash>
#include <QPoint>

namespace PhoLuat {

/// Where the cells of a form stand in a spreadsheet: x the column, y the row, both from 0.
using CellPlaces = QHash<CellRef, QPoint>;
[[nodiscard]] CellPlaces cellPlaces(const FormSheet &sheet, int firstRow, int firstColumn);

/// "B7" for (1, 6).
[[nodiscard]] QString cellName(const QPoint &place);
/// "=SUM(C9:E9,G9)" for a cell that is a plain sum of cells of the form; empty for any other cell.
/// A sum of nothing but blanks stays blank.
[[nodiscard]] QString sumFormula(const FormSheet &sheet, const CellRef &ref, const CellPlaces &places);

} // namespace PhoLuat
