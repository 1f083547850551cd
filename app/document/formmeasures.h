// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/formframe.h"
#include "document/measure.h"

namespace PhoLuat {

inline constexpr double formCellPadding = fromMillimetres(0.9);

/// How a form's table fills the width of its paper.
struct FormMeasures {
    double size = 12;      ///< pt, of its letters
    QList<double> widths;  ///< of column A and the others, logical units
};
/// The largest letters, 12 pt at most, with which the longest words and figures fit.
[[nodiscard]] FormMeasures formMeasures(const FormSheet &sheet, const FormHeader &header, double width);
/// A figure as it is printed: an overwritten sum carries a star.
[[nodiscard]] QString formCellText(const Cell &cell);

} // namespace PhoLuat
