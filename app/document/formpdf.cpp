// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/formmeasures.h"
#include "document/grid.h"
#include "document/measure.h"
#include "document/pdfcanvas.h"

using namespace Qt::StringLiterals;

namespace PhoLuat {
namespace {

constexpr double depthIndent = fromMillimetres(3);

Strips centred(const QStringList &lines, const FontLook &font, double x, double width)
{
    FlowStyle style;
    style.font = font;
    style.align = FlowAlign::Centre;
    style.width = width;
    style.balanced = true;
    Strips strips;
    for (const QString &line : lines)
        strips += stripsOf(flowText(line, style), 0, x);
    return strips;
}

Strips lines(const QStringList &texts, const FontLook &font, double x, double width, FlowAlign align = FlowAlign::Left)
{
    FlowStyle style;
    style.font = font;
    style.width = width;
    style.align = align;
    Strips strips;
    for (const QString &text : texts)
        strips += stripsOf(flowText(text, style), 0, x);
    return strips;
}

Strips headStrips(const FormFrame &frame, double width)
{
    const double side = fromMillimetres(70);
    const double between = width - 2 * side;
    const double air = fromMillimetres(3);
    Strips left = lines({frame.left.first()}, {11, true}, 0, side - air);
    left += lines(frame.left.mid(1), {10}, 0, side - air);
    Strips middle = centred({frame.title}, {13, true}, side, between);
    middle += centred(frame.period, {11, false, true}, side, between);
    const Strips right = lines(frame.right, {11}, side + between + air, side - air);
    Strips strips{sideBySide({left, middle, right})};
    strips += lines({frame.unitOfMeasure}, {10, false, true}, 0, width, FlowAlign::Right);
    strips.append(gap(fromPoints(3)));
    glueTogether(strips, true);
    return strips;
}

Strips tableStrips(const FormSheet &sheet, double width)
{
    const FormHeader header = formHeader(sheet.spec());
    const FormMeasures measures = formMeasures(sheet, header, width);
    const double size = measures.size;
    GridLook look;
    look.widths = measures.widths;
    look.padding = formCellPadding;
    look.paddingTop = fromPoints(2);

    QList<GridCell> headerCells;
    for (const FormHeaderCell &cell : header.cells) {
        GridCell grid{cell.row, cell.column, cell.rowSpan, cell.columnSpan, plainInlines(cell.text), {}, true};
        const bool isNumber = cell.row == header.rows - 1;
        grid.style.font = {size, !isNumber, isNumber};
        grid.style.align = FlowAlign::Centre;
        headerCells.append(grid);
    }
    Strip band = gridBand(headerCells, header.rows, look);
    band.glued = true;
    const auto head = std::make_shared<const Strips>(Strips{band});

    Strips strips{band};
    for (const LaidRow &row : sheet.rows()) {
        const bool isTotal = isTotalRow(sheet, row);
        QList<GridCell> cells{{0, 0, 1, 1, plainInlines(row.title), {}, true}};
        cells.first().style.font = {size, isTotal};
        cells.first().style.left = row.depth * depthIndent;
        for (int i = 0; i < sheet.columns().size(); ++i) {
            const Cell cell = sheet.cell({row.key, sheet.columns().at(i).key});
            GridCell grid{0, i + 1, 1, 1, plainInlines(formCellText(cell)), {}, true};
            grid.style.font = {size, isTotal};
            grid.style.align = cell.value.isNotApplicable() ? FlowAlign::Centre : FlowAlign::Right;
            cells.append(grid);
        }
        Strip strip = gridBand(cells, 1, look);
        strip.head = head;
        strips.append(strip);
    }
    return strips;
}

Strips signStrips(const FormFrame &frame, double width)
{
    const double third = width / 3;
    Strips strips = lines({frame.placeAndDate}, {12, false, true}, 2 * third, third, FlowAlign::Centre);
    QList<Strips> columns;
    double tallest = 0;
    for (int i = 0; i < 3; ++i) {
        Strips column = centred(frame.signTitles.at(i).split(u'\n'), {12, true}, i * third, third);
        column += centred({frame.signHints.at(i)}, {11, false, true}, i * third, third);
        tallest = std::max(tallest, heightOf(column));
        columns.append(column);
    }
    for (int i = 0; i < 3; ++i) {
        columns[i].append(gap(tallest - heightOf(columns.at(i)) + fromPoints(56)));
        columns[i] += centred({frame.signNames.at(i)}, {12, true}, i * third, third);
    }
    strips.append(sideBySide(columns));
    strips.first().before = fromPoints(10);
    glueTogether(strips, false);
    return strips;
}

} // namespace

Result<QByteArray> formPdf(const FormSheet &sheet, const FormPrintHead &head, const QDateTime &made)
{
    SheetOfPaper paper;
    paper.landscape = true;
    paper.top = paper.bottom = paper.right = 15;
    paper.left = 20;
    paper.numberSize = 12;
    const double width = paper.textWidth();

    const FormFrame frame = formFrame(sheet, head);
    Strips strips = headStrips(frame, width);
    strips += tableStrips(sheet, width);
    Strips notes = lines(frame.notes, {11, false, true}, 0, width);
    if (!frame.explanations.isEmpty()) {
        notes += lines({u"Thuyết minh:"_s}, {11, true}, 0, width);
        notes.last().glued = true;
        notes += lines(frame.explanations, {11}, 0, width, FlowAlign::Justify);
    }
    if (!notes.isEmpty())
        notes.first().before = fromPoints(5);
    // The signatures stand with the last line of what they sign.
    strips += notes;
    strips.last().glued = true;
    strips += signStrips(frame, width);

    PdfWords words;
    words.title = sheet.spec().title.vi + u" – "_s + periodWords(head.period);
    words.subject = u"Biểu số "_s + sheet.spec().code;
    words.author = head.reportingUnit;
    return stripsToPdf(strips, paper, words, made);
}

} // namespace PhoLuat
