// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/strip.h"

#include <QColor>
#include <QPainter>

namespace PhoLuat {

void glueTogether(Strips &strips, bool withNext)
{
    for (qsizetype i = 0; i < strips.size(); ++i)
        strips[i].glued = strips.at(i).glued || withNext || i + 1 < strips.size();
}

double heightOf(const Strips &strips)
{
    double height = 0;
    for (const Strip &strip : strips)
        height += strip.before + strip.height;
    return height;
}

Strip sideBySide(const QList<Strips> &columns, double before)
{
    Strip whole;
    whole.before = before;
    for (const Strips &column : columns)
        whole.height = std::max(whole.height, heightOf(column));
    whole.draw = [columns](QPainter &painter, const QPointF &at) {
        for (const Strips &column : columns) {
            QPointF place = at;
            for (const Strip &strip : column) {
                place.ry() += strip.before;
                if (strip.draw)
                    strip.draw(painter, place);
                place.ry() += strip.height;
            }
        }
    };
    return whole;
}

Strip gap(double height)
{
    Strip strip;
    strip.height = height;
    return strip;
}

Strip ruleStrip(double x, double length, double before, double thickness)
{
    Strip strip;
    strip.before = before;
    strip.height = thickness;
    strip.draw = [x, length, thickness](QPainter &painter, const QPointF &at) {
        painter.fillRect(QRectF(at.x() + x, at.y(), length, thickness), QColor(Qt::black));
    };
    return strip;
}

} // namespace PhoLuat
