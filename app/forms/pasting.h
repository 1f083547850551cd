// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formsheet.h"

namespace PhoLuat {

/// What a block of a spreadsheet comes to in a form. Hand `values` to FormSheet::setCells() in one step, so that sums that
/// come along and are right stay sums; show `findings`, each of which names its cell or the place in the block.
struct Pasted {
    QMap<CellRef, CellValue> values; ///< cells to put in; everything else stays as it is
    Findings findings = {};          ///< P1 no figure, P2 outside the form, P3 does not apply, P4 a blank that left a figure standing, P5 too large, P6 damaged
    int rows = 0;                    ///< of the block
    int columns = 0;
};

/// Reads what Excel or LibreOffice puts on the clipboard as text (cells by tabs, rows by line ends, quotation marks around
/// what holds either) and lays it over the form from `corner` on, to the right and down, over computed cells too.
/// Pure: nothing is put in here. A blank never takes a figure away. Texts in `language`.
[[nodiscard]] Pasted pasteBlock(const FormSheet &sheet, const CellRef &corner, const QString &text, const QString &language = QStringLiteral("vi"));

/// The rows of tab-separated text; `isWhole` becomes false when a quotation mark is never closed.
[[nodiscard]] QList<QStringList> cellsOfText(const QString &text, bool *isWhole = nullptr);

} // namespace PhoLuat
