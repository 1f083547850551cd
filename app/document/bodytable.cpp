// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bodytable.h"

#include "document/grid.h"
#include "document/measure.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace PhoLuat {
namespace {

constexpr double padding = fromMillimetres(1.5);

QString words(const Inlines &text)
{
    QString all;
    for (const Inline &part : text)
        all += part.kind == Inline::Kind::LineBreak ? u" "_s : part.text;
    return all.trimmed();
}

double longestWord(const QString &text, const FontLook &look)
{
    double longest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        longest = std::max(longest, textWidth(word, look));
    return longest;
}

QList<double> columnWidths(const Block &table, double width, const FontLook &look)
{
    qsizetype columns = 1;
    for (const QList<TableCell> &row : table.rows) {
        qsizetype count = 0;
        for (const TableCell &cell : row)
            count += std::max(1, cell.columns);
        columns = std::max(columns, count);
    }
    QList<double> least(columns, fromPoints(12));
    QList<double> natural(columns, fromPoints(12));
    for (const QList<TableCell> &row : table.rows) {
        int column = 0;
        for (const TableCell &cell : row) {
            if (cell.columns <= 1) {
                const QString text = words(cell.text);
                const FontLook bold{look.points, true};
                least[column] = std::max(least.at(column), longestWord(text, bold));
                natural[column] = std::max(natural.at(column), textWidth(text, bold) + 10);
            }
            column += std::max(1, cell.columns);
        }
    }
    return shareWidths(least, natural, width, padding);
}

/// The row "A | (1) | (2)" under the titles.
bool isColumnNumbers(const QList<TableCell> &row)
{
    static const QRegularExpression number(u"^(\\(\\d{1,3}\\)|[A-Z]|\\([A-Z]\\))$"_s);
    return !row.isEmpty() && std::ranges::all_of(row, [](const TableCell &cell) { return number.match(words(cell.text)).hasMatch(); });
}

QList<GridCell> gridCells(const QList<TableCell> &row, int rowNumber, bool isHeader, double size)
{
    QList<GridCell> cells;
    const bool isNumbers = isColumnNumbers(row);
    int column = 0;
    for (const TableCell &cell : row) {
        GridCell grid;
        grid.row = rowNumber;
        grid.column = column;
        grid.columnSpan = std::max(1, cell.columns);
        grid.text = cell.text;
        grid.style.font = {size, isHeader && !isNumbers, isNumbers};
        if (isHeader || isNumbers)
            grid.style.align = FlowAlign::Centre;
        else if (looksLikeNumber(words(cell.text)))
            grid.style.align = FlowAlign::Right;
        grid.middle = isHeader;
        column += grid.columnSpan;
        cells.append(grid);
    }
    return cells;
}

} // namespace

QList<double> bodyColumnWidths(const Block &table, double width, double size)
{
    return columnWidths(table, width, {size});
}

bool looksLikeNumber(const QString &text)
{
    static const QRegularExpression number(u"^([-−–]|[-−]?\\d[\\d.,  ]*%?)$"_s);
    return number.match(text.trimmed()).hasMatch();
}

Strips tableStrips(const Block &table, double width, double pageHeight, double size, NoteCounter *notes)
{
    Strips strips;
    if (table.rows.isEmpty())
        return strips;
    GridLook look;
    look.widths = columnWidths(table, width, {size});
    look.padding = padding;
    look.tallest = pageHeight / 3;

    const int headerRows = static_cast<int>(std::clamp<qsizetype>(table.headerRows, 0, table.rows.size()));
    auto head = std::make_shared<Strips>();
    if (headerRows > 0) {
        QList<GridCell> cells;
        for (int row = 0; row < headerRows; ++row)
            cells += gridCells(table.rows.at(row), row, true, size);
        const Strip band = gridBand(cells, headerRows, look, notes);
        if (band.height < pageHeight / 2) {
            Strip again = band;
            again.notes.clear();
            head->append(again);
        }
        strips.append(band);
        strips.last().glued = true;
    }
    for (qsizetype row = headerRows; row < table.rows.size(); ++row) {
        Strips parts = gridRow(gridCells(table.rows.at(row), 0, false, size), look, notes);
        for (Strip &part : parts) {
            if (!head->isEmpty())
                part.head = head;
        }
        strips += parts;
    }
    strips.first().before = fromPoints(6);
    strips.append(gap(fromPoints(6)));
    return strips;
}

} // namespace PhoLuat
