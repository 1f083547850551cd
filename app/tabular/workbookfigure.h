// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell.h"
#include "tabular/table.h"

namespace PhoLuat {

/// What a cell of a workbook says as a figure of a form: a count, "-", blank, or why it is none of these.
struct WorkbookFigure {
    CellValue value = {};
    QString read = {}; ///< as it stands there
    std::optional<Finding> trouble = {};
};
[[nodiscard]] WorkbookFigure workbookFigure(const SheetCell &cell);

} // namespace PhoLuat
