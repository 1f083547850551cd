// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/textflow.h"

namespace PhoLuat {

/// A cell of a band of rows; the style's width is set by the grid.
struct GridCell {
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    Inlines text = {};
    FlowStyle style = {};
    bool middle = false;   ///< centred from top to bottom
};

struct GridLook {
    QList<double> widths;   ///< of the columns, logical units
    double padding = 40;    ///< left and right of the text
    double paddingTop = 15; ///< above and below
    double border = 5;      ///< thickness of lines; 0: none
    double left = 0;        ///< where the first column starts
    double tallest = 0;     ///< a row taller than this is cut between lines; 0: never
};

/// Rows that belong together (a nested header): one strip.
[[nodiscard]] Strip gridBand(const QList<GridCell> &cells, int rows, const GridLook &look, NoteCounter *notes = nullptr);
/// One row; several strips only when it is taller than `tallest`.
[[nodiscard]] Strips gridRow(const QList<GridCell> &cells, const GridLook &look, NoteCounter *notes = nullptr);

/// Widths that give each column what its longest word needs and share the rest by the length of the texts.
/// `least` and `natural` in logical units without padding.
[[nodiscard]] QList<double> shareWidths(const QList<double> &least, const QList<double> &natural, double width, double padding);

} // namespace PhoLuat
