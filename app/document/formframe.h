// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/render.h"

namespace PhoLuat {

/// A cell of a form's nested header; column 0 is "A", the row titles.
struct FormHeaderCell {
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString text;
};

/// The header of a form as a grid; the row "A | (1) | (2)" is the last one.
struct FormHeader {
    int rows = 0;
    int columns = 0;
    QList<FormHeaderCell> cells;
};
[[nodiscard]] FormHeader formHeader(const FormSpec &spec);

/// The words around a form, line by line (domain.md 1.4); what is printed is Vietnamese by regulation.
struct FormFrame {
    QStringList left;        ///< Biểu số …
    QString title;           ///< in capitals
    QStringList period;      ///< under the title
    QStringList right;       ///< Đơn vị báo cáo …
    QString unitOfMeasure;
    QStringList notes;       ///< Ghi chú: estimates, marks, notes of cells
    QStringList explanations;
    QString placeAndDate;
    QStringList signTitles;  ///< three: preparer, checker, head
    QStringList signHints;
    QStringList signNames;
};
[[nodiscard]] FormFrame formFrame(const FormSheet &sheet, const FormPrintHead &head);

/// Rows of sums stand in bold.
[[nodiscard]] bool isTotalRow(const FormSheet &sheet, const LaidRow &row);
/// "6 tháng đầu năm 2020", in the words of TT 03/2019/TT-BTP.
[[nodiscard]] QString periodWords(const Period &period);

} // namespace PhoLuat
