// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/sumformula.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace PhoLuat {
namespace {

/// Only names and sums of names joined by "+": "c6 + c7", "sum(R2.*)".
bool isPlainSum(const QString &formula)
{
    static const QRegularExpression pattern(
        u"^\\s*(?:sum\\([^()+-]*\\)|[A-Za-z_][\\w.]*)(?:\\s*\\+\\s*(?:sum\\([^()+-]*\\)|[A-Za-z_][\\w.]*))*\\s*$"_s);
    return pattern.match(formula).hasMatch();
}

QString formulaOf(const FormSheet &sheet, const CellRef &ref)
{
    for (const FormColumn &column : sheet.columns()) {
        if (column.key == ref.column && !column.formula.isEmpty())
            return column.formula;
    }
    for (const LaidRow &row : sheet.rows()) {
        if (row.key == ref.row && row.spec)
            return row.spec->formula;
    }
    return {};
}

/// Neighbours in a row or a column become one range.
QStringList ranges(QList<QPoint> places)
{
    const bool oneRow = std::ranges::all_of(places, [&](const QPoint &place) { return place.y() == places.first().y(); });
    std::ranges::sort(places, [](const QPoint &a, const QPoint &b) { return std::pair(a.x(), a.y()) < std::pair(b.x(), b.y()); });
    const QPoint step = oneRow ? QPoint(1, 0) : QPoint(0, 1);
    QStringList parts;
    for (qsizetype first = 0; first < places.size();) {
        qsizetype last = first;
        while (last + 1 < places.size() && places.at(last + 1) == places.at(last) + step)
            ++last;
        parts.append(first == last ? cellName(places.at(first)) : cellName(places.at(first)) + u':' + cellName(places.at(last)));
        first = last + 1;
    }
    return parts;
}

} // namespace

CellPlaces cellPlaces(const FormSheet &sheet, int firstRow, int firstColumn)
{
    CellPlaces places;
    for (int row = 0; row < sheet.rows().size(); ++row) {
        for (int column = 0; column < sheet.columns().size(); ++column)
            places.insert({sheet.rows().at(row).key, sheet.columns().at(column).key}, QPoint(firstColumn + column, firstRow + row));
    }
    return places;
}

QString cellName(const QPoint &place)
{
    QString letters;
    for (int column = place.x() + 1; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + (column - 1) % 26));
    return letters + QString::number(place.y() + 1);
}

QString sumFormula(const FormSheet &sheet, const CellRef &ref, const CellPlaces &places)
{
    if (!sheet.isComputed(ref) || !isPlainSum(formulaOf(sheet, ref)))
        return {};
    QList<QPoint> cells;
    double sum = 0;
    for (const CellRef &source : sheet.sources(ref)) {
        const auto place = places.constFind(source);
        if (place == places.cend())
            return {};
        cells.append(*place);
        sum += sheet.cell(source).value.number();
    }
    const CellValue computed = sheet.computed(ref);
    // Never a formula that would show another figure than the form does.
    if (cells.isEmpty() || (computed.isNumber() && std::abs(sum - computed.number()) > 1e-9))
        return {};
    const QStringList parts = ranges(cells);
    if (parts.size() > 200)
        return {};
    const QString list = parts.join(u',');
    return computed.isNumber() ? u"=SUM("_s + list + u')' : u"=IF(COUNT(%1)=0,\"\",SUM(%1))"_s.arg(list);
}

} // namespace PhoLuat
