// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/formmeasures.h"

#include "document/grid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PhoLuat {
namespace {

constexpr double smallest = 7;

double longestWord(const QString &text, const FontLook &look)
{
    double longest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        longest = std::max(longest, textWidth(word, look));
    return longest;
}

/// The widths at a font size, or nothing when the longest words and figures do not fit.
QList<double> columnWidths(const FormSheet &sheet, const FormHeader &header, double width, double size)
{
    const double titleWidth = std::clamp(width * 0.24, fromMillimetres(45), fromMillimetres(70));
    QList<double> least(header.columns - 1, fromPoints(14));
    for (const FormHeaderCell &cell : header.cells) {
        if (cell.column > 0 && cell.columnSpan == 1)
            least[cell.column - 1] = std::max(least.at(cell.column - 1), longestWord(cell.text, {size, true}) + 5);
    }
    for (const LaidRow &row : sheet.rows()) {
        for (qsizetype i = 0; i < sheet.columns().size(); ++i) {
            const QString text = formCellText(sheet.cell({row.key, sheet.columns().at(i).key}));
            least[i] = std::max(least.at(i), textWidth(text, {size, isTotalRow(sheet, row)}) + 5);
        }
    }
    double sum = 0;
    for (const double one : least)
        sum += one + 2 * formCellPadding;
    if (sum > width - titleWidth && size > smallest)
        return {};
    // Columns alike, with more room where a long title stands.
    QList<double> natural(least.size(), *std::ranges::max_element(least));
    for (const FormHeaderCell &cell : header.cells) {
        if (cell.column > 0 && cell.columnSpan == 1)
            natural[cell.column - 1] = std::max(natural.at(cell.column - 1), textWidth(cell.text, {size, true}) / 5);
    }
    QList<double> widths = shareWidths(least, natural, width - titleWidth, formCellPadding);
    widths.prepend(titleWidth);
    return widths;
}

} // namespace

FormMeasures formMeasures(const FormSheet &sheet, const FormHeader &header, double width)
{
    FormMeasures measures;
    while ((measures.widths = columnWidths(sheet, header, width, measures.size)).isEmpty())
        measures.size -= 0.5;
    return measures;
}

QString formCellText(const Cell &cell)
{
    return cellText(cell.value) + (cell.overwritten ? u"*"_s : QString());
}

} // namespace PhoLuat
