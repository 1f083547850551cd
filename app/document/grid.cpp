// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/grid.h"

#include <QColor>
#include <QPainter>

#include <numeric>

namespace PhoLuat {
namespace {

struct SetCell {
    GridCell cell;
    FlowedTextPtr text;
    double x = 0;
    double width = 0;
};

QList<SetCell> setCells(const QList<GridCell> &cells, const GridLook &look, NoteCounter *notes)
{
    QList<SetCell> all;
    for (const GridCell &cell : cells) {
        SetCell set{cell, {}, look.left, 0};
        for (int column = 0; column < look.widths.size(); ++column) {
            if (column < cell.column)
                set.x += look.widths.at(column);
            else if (column < cell.column + cell.columnSpan)
                set.width += look.widths.at(column);
        }
        FlowStyle style = cell.style;
        style.width = set.width - 2 * look.padding;
        set.text = flowText(cell.text, style, notes);
        all.append(set);
    }
    return all;
}

void frame(QPainter &painter, const QRectF &box, double border, bool top, bool bottom)
{
    if (border <= 0)
        return;
    const QColor black(Qt::black);
    const double half = border / 2;
    painter.fillRect(QRectF(box.left() - half, box.top(), border, box.height()), black);
    painter.fillRect(QRectF(box.right() - half, box.top(), border, box.height()), black);
    if (top)
        painter.fillRect(QRectF(box.left() - half, box.top() - half, box.width() + border, border), black);
    if (bottom)
        painter.fillRect(QRectF(box.left() - half, box.bottom() - half, box.width() + border, border), black);
}

void takeNotes(Strip &strip, const SetCell &set, int from, int until)
{
    for (int line = from; line < until; ++line)
        strip.notes += set.text->notesOf(line);
}

} // namespace

Strip gridBand(const QList<GridCell> &cells, int rows, const GridLook &look, NoteCounter *notes)
{
    const QList<SetCell> all = setCells(cells, look, notes);
    QList<double> heights(rows, 0.0);
    for (const SetCell &set : all) {
        if (set.cell.rowSpan == 1)
            heights[set.cell.row] = std::max(heights.at(set.cell.row), set.text->height() + 2 * look.paddingTop);
    }
    const auto spanned = [&heights](const GridCell &cell) {
        return std::accumulate(heights.cbegin() + cell.row, heights.cbegin() + cell.row + cell.rowSpan, 0.0);
    };
    for (const SetCell &set : all) {
        const double missing = set.text->height() + 2 * look.paddingTop - spanned(set.cell);
        if (missing > 0)
            heights[set.cell.row + set.cell.rowSpan - 1] += missing;
    }
    Strip strip;
    strip.height = std::accumulate(heights.cbegin(), heights.cend(), 0.0);
    QList<QRectF> boxes;
    for (const SetCell &set : all) {
        takeNotes(strip, set, 0, set.text->lines());
        boxes.append(QRectF(set.x, std::accumulate(heights.cbegin(), heights.cbegin() + set.cell.row, 0.0), set.width, spanned(set.cell)));
    }
    strip.draw = [all, boxes, look](QPainter &painter, const QPointF &at) {
        for (qsizetype i = 0; i < all.size(); ++i) {
            const SetCell &set = all.at(i);
            const QRectF box = boxes.at(i).translated(at);
            frame(painter, box, look.border, true, true);
            const double free = box.height() - set.text->height();
            const double down = set.cell.middle ? free / 2 : look.paddingTop;
            set.text->draw(painter, box.topLeft() + QPointF(look.padding, down));
        }
    };
    return strip;
}

Strips gridRow(const QList<GridCell> &cells, const GridLook &look, NoteCounter *notes)
{
    const int noteBefore = notes ? notes->last : 0;
    Strip whole = gridBand(cells, 1, look, notes);
    if (look.tallest <= 0 || whole.height <= look.tallest)
        return {whole};

    if (notes)
        notes->last = noteBefore;
    const QList<SetCell> all = setCells(cells, look, notes);
    int lines = 0;
    for (const SetCell &set : all)
        lines = std::max(lines, set.text->lines());
    Strips strips;
    for (int line = 0; line < lines; ++line) {
        const bool first = line == 0;
        const bool last = line + 1 == lines;
        Strip strip;
        for (const SetCell &set : all) {
            strip.height = std::max(strip.height, set.text->lineHeight());
            if (line < set.text->lines())
                takeNotes(strip, set, line, line + 1);
        }
        strip.height += (first ? look.paddingTop : 0) + (last ? look.paddingTop : 0);
        const double height = strip.height;
        strip.draw = [all, look, line, first, last, height](QPainter &painter, const QPointF &at) {
            for (const SetCell &set : all) {
                frame(painter, QRectF(at.x() + set.x, at.y(), set.width, height), look.border, first, last);
                if (line < set.text->lines())
                    set.text->drawLine(line, painter, at + QPointF(set.x + look.padding, first ? look.paddingTop : 0));
            }
        };
        strips.append(strip);
    }
    return strips;
}

QList<double> shareWidths(const QList<double> &least, const QList<double> &natural, double width, double padding)
{
    const double available = width - 2 * padding * static_cast<double>(least.size());
    const double leastSum = std::accumulate(least.cbegin(), least.cend(), 0.0);
    const double naturalSum = std::accumulate(natural.cbegin(), natural.cend(), 0.0);
    QList<double> widths;
    for (qsizetype i = 0; i < least.size(); ++i) {
        double share = 0;
        if (naturalSum <= available && naturalSum > 0)
            share = natural.at(i) + (available - naturalSum) * natural.at(i) / naturalSum;
        else if (leastSum >= available && leastSum > 0)
            share = available * least.at(i) / leastSum;
        else if (naturalSum > leastSum)
            share = least.at(i) + (available - leastSum) * (natural.at(i) - least.at(i)) / (naturalSum - leastSum);
        else
            share = available / static_cast<double>(least.size());
        widths.append(share + 2 * padding);
    }
    return widths;
}

} // namespace PhoLuat
