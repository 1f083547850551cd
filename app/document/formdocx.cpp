// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/docxwriter.h"
#include "document/formmeasures.h"

using namespace Qt::StringLiterals;

namespace PhoLuat {
namespace {

using Align = DocxParagraph::Align;

constexpr double depthIndent = 8.5; ///< pt

DocxParagraph line(const QString &text, double points, bool bold, bool italic, Align align)
{
    return {.runs = {{.text = text, .points = points, .bold = bold, .italic = italic}}, .align = align};
}

QList<DocxParagraph> lines(const QStringList &texts, double points, bool bold, bool italic, Align align)
{
    QList<DocxParagraph> all;
    for (const QString &text : texts)
        all.append(line(text, points, bold, italic, align));
    return all;
}

DocxTable headTable(const FormFrame &frame, double width)
{
    const double side = 70 / 25.4 * 72;
    DocxTable table{.widths = {side, width - 2 * side, side}, .isFramed = false, .padding = 4};
    QList<DocxParagraph> left{line(frame.left.first(), 11, true, false, Align::Left)};
    left += lines(frame.left.mid(1), 10, false, false, Align::Left);
    QList<DocxParagraph> middle{line(frame.title, 13, true, false, Align::Centre)};
    middle += lines(frame.period, 11, false, true, Align::Centre);
    table.rows.append({{{.paragraphs = left}, {.paragraphs = middle}, {.paragraphs = lines(frame.right, 11, false, false, Align::Left)}}});
    return table;
}

/// The nested header as rows; a cell over several rows begins in the first and goes on in the others.
QList<DocxTable::Row> headRows(const FormHeader &header, double size)
{
    QList<DocxTable::Row> rows;
    for (int row = 0; row < header.rows; ++row) {
        DocxTable::Row next{.isHead = true};
        for (int column = 0; column < header.columns;) {
            const auto found = std::ranges::find_if(header.cells, [row, column](const FormHeaderCell &cell) {
                return cell.column == column && row >= cell.row && row < cell.row + cell.rowSpan;
            });
            DocxCell cell{.middle = true};
            if (found != header.cells.cend()) {
                const bool isNumber = row == header.rows - 1;
                cell.columns = found->columnSpan;
                if (found->rowSpan > 1)
                    cell.merge = found->row == row ? DocxCell::Merge::First : DocxCell::Merge::Rest;
                if (found->row == row)
                    cell.paragraphs = {line(found->text, size, !isNumber, isNumber, Align::Centre)};
            }
            next.cells.append(cell);
            column += cell.columns;
        }
        rows.append(next);
    }
    return rows;
}

DocxTable figures(const FormSheet &sheet, double width)
{
    const FormHeader header = formHeader(sheet.spec());
    const FormMeasures measures = formMeasures(sheet, header, fromPoints(width));
    DocxTable table;
    for (const double one : measures.widths)
        table.widths.append(one / unitsPerPoint);
    table.rows = headRows(header, measures.size);
    for (const LaidRow &row : sheet.rows()) {
        const bool isTotal = isTotalRow(sheet, row);
        DocxParagraph title = line(row.title, measures.size, isTotal, false, Align::Left);
        title.left = row.depth * depthIndent;
        DocxTable::Row next{.cells = {{.paragraphs = {title}, .middle = true}}};
        for (const FormColumn &column : sheet.columns()) {
            const Cell cell = sheet.cell({row.key, column.key});
            next.cells.append({.paragraphs = {line(formCellText(cell), measures.size, isTotal, false, cell.value.isNotApplicable() ? Align::Centre : Align::Right)}, .middle = true});
        }
        table.rows.append(next);
    }
    return table;
}

DocxTable signatures(const FormFrame &frame, double width)
{
    DocxTable table{.widths = {width / 3, width / 3, width / 3}, .isFramed = false};
    DocxTable::Row place;
    DocxTable::Row names;
    for (qsizetype i = 0; i < 3; ++i) {
        DocxParagraph where = line(i == 2 ? frame.placeAndDate : QString(), 12, false, true, Align::Centre);
        where.withNext = true;
        place.cells.append({.paragraphs = {where}});
        QList<DocxParagraph> column = lines(frame.signTitles.at(i).split(u'\n'), 12, true, false, Align::Centre);
        DocxParagraph hint = line(frame.signHints.at(i), 11, false, true, Align::Centre);
        hint.after = 56;
        column.append(hint);
        column.append(line(frame.signNames.at(i), 12, true, false, Align::Centre));
        names.cells.append({.paragraphs = column});
    }
    table.rows = {place, names};
    return table;
}

} // namespace

Result<QByteArray> formDocx(const FormSheet &sheet, const FormPrintHead &head, const QDateTime &made)
{
    SheetOfPaper paper;
    paper.landscape = true;
    paper.top = paper.bottom = paper.right = 15;
    paper.left = 20;
    paper.numberSize = 12;
    const double width = paper.textWidth() / unitsPerPoint;

    const FormFrame frame = formFrame(sheet, head);
    DocxWriter docx(paper);
    docx.add(headTable(frame, width));
    DocxParagraph measure = line(frame.unitOfMeasure, 10, false, true, Align::Right);
    measure.after = 3;
    measure.withNext = true;
    docx.add(measure);
    docx.add(figures(sheet, width));
    QList<DocxParagraph> notes = lines(frame.notes, 11, false, true, Align::Left);
    if (!frame.explanations.isEmpty()) {
        notes.append(line(u"Thuyết minh:"_s, 11, true, false, Align::Left));
        notes.last().withNext = true;
        notes += lines(frame.explanations, 11, false, false, Align::Justify);
    }
    if (notes.isEmpty())
        notes.append(line({}, 6, false, false, Align::Left));
    notes.first().before = 5;
    // The signatures stand with the last line of what they sign.
    notes.last().withNext = true;
    notes.last().after = 10;
    for (const DocxParagraph &note : std::as_const(notes))
        docx.add(note);
    docx.add(signatures(frame, width));

    PdfWords words;
    words.title = sheet.spec().title.vi + u" – "_s + periodWords(head.period);
    words.subject = u"Biểu số "_s + sheet.spec().code;
    words.author = head.reportingUnit;
    return docx.finish(words, made);
}

} // namespace PhoLuat
