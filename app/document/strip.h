// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

#include <functional>
#include <memory>

class QPainter;

namespace PhoLuat {

/// The smallest thing that is never cut by the end of a page: a line of text, a row of a table, a signature block.
/// Lengths in logical units (measure.h).
struct Strip {
    double before = 0;     ///< space above; dropped at the top of a page
    double height = 0;
    bool glued = false;    ///< stays on one page with the next strip
    bool newPage = false;  ///< begins a page
    std::function<void(QPainter &, const QPointF &)> draw = {}; ///< at its top left corner
    std::shared_ptr<const QList<Strip>> head = {};              ///< drawn again above when this strip opens a page
    QList<Strip> notes = {};                                    ///< go to the foot of the same page
};
using Strips = QList<Strip>;

/// Keeps all strips of a list together and, when asked, with what follows.
void glueTogether(Strips &strips, bool withNext);
[[nodiscard]] double heightOf(const Strips &strips);
/// Columns of strips beside each other as one piece; the columns know their own x.
[[nodiscard]] Strip sideBySide(const QList<Strips> &columns, double before = 0);
/// An empty strip.
[[nodiscard]] Strip gap(double height);
/// A black line of the given length, starting at x.
[[nodiscard]] Strip ruleStrip(double x, double length, double before = 0, double thickness = 7.5);

} // namespace PhoLuat
