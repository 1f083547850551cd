// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/excelformula.h"

#include "forms/formlayout.h"
#include "tabular/table.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr qsizetype mostLetters = 8'000; ///< a spreadsheet takes 8,192
constexpr qsizetype mostArguments = 200; ///< a spreadsheet takes 255

QString yes() { return u"TRUE"_s; }
QString no() { return u"FALSE"_s; }

QString nameOf(const QPoint &place) { return cellName(place.y(), place.x()); }

QString literal(double number)
{
    const QString digits = QString::number(number, 'g', 17);
    return number < 0 ? u'(' + digits + u')' : digits;
}

/// Neighbours in a row or a column become one range.
QStringList ranges(QList<QPoint> places)
{
    if (places.isEmpty())
        return {};
    const bool oneRow = std::ranges::all_of(places, [&](const QPoint &place) { return place.y() == places.first().y(); });
    std::ranges::sort(places, [](const QPoint &a, const QPoint &b) { return std::pair(a.x(), a.y()) < std::pair(b.x(), b.y()); });
    const QPoint step = oneRow ? QPoint(1, 0) : QPoint(0, 1);
    QStringList parts;
    for (qsizetype first = 0; first < places.size();) {
        qsizetype last = first;
        while (last + 1 < places.size() && places.at(last + 1) == places.at(last) + step)
            ++last;
        parts.append(first == last ? nameOf(places.at(first)) : nameOf(places.at(first)) + u':' + nameOf(places.at(last)));
        first = last + 1;
    }
    return parts;
}

/// AND and OR over conditions, of which those that are known already are left out.
QString joined(QStringList parts, bool all)
{
    const QString idle = all ? yes() : no();
    const QString decisive = all ? no() : yes();
    if (parts.contains(decisive))
        return decisive;
    parts.removeAll(idle);
    parts.removeDuplicates();
    if (parts.isEmpty())
        return idle;
    return parts.size() == 1 ? parts.first() : (all ? u"AND("_s : u"OR("_s) + parts.join(u',') + u')';
}

QString allOf(const QStringList &parts) { return joined(parts, true); }
QString anyOf(const QStringList &parts) { return joined(parts, false); }

} // namespace

/// A number: when there is one, and an expression that is 0 when there is none.
struct ExcelFormulas::Piece {
    QString present = no();
    QString value = u"0"_s;
};

/// A condition of three values: when it is known to hold, and when not to.
struct ExcelFormulas::Fact {
    QString holds = no();
    QString fails = no();
};

struct ExcelFormulas::Run {
    CellRef own;
    bool isPossible = true;
};

ExcelFormulas::ExcelFormulas(const FormSheet &sheet, CellPlaces places) : m_sheet(sheet), m_places(std::move(places)), m_names(formulaNames(sheet.spec()))
{
    for (const LaidRow &row : sheet.rows()) {
        const QString parent = row.unit.isNull() ? row.spec->parent : row.spec->key;
        if (!parent.isEmpty())
            m_children[parent].append(row.key);
        if (row.unit.isNull())
            m_rowFormulas.insert(row.key, row.spec->formula);
    }
    for (const FormColumn &column : sheet.columns())
        m_columnFormulas.insert(column.key, column.formula);
}

QString ExcelFormulas::textOf(const CellRef &ref) const
{
    const QString column = m_columnFormulas.value(ref.column);
    return column.isEmpty() ? m_rowFormulas.value(ref.row) : column;
}

std::optional<QPoint> ExcelFormulas::place(const FormulaNode &node, Run &run) const
{
    const CellRef ref{node.row.isEmpty() ? run.own.row : node.row, node.column.isEmpty() ? run.own.column : node.column};
    const auto found = m_places.constFind(ref);
    if (found == m_places.cend()) {
        run.isPossible = false;
        return std::nullopt;
    }
    return *found;
}

/// The cells that a sum, a least or a greatest is made of; false when it is made of more than cells.
bool ExcelFormulas::collect(const FormulaNode &node, Run &run, QList<QPoint> &cells) const
{
    if (node.op == FormulaOp::Reference) {
        if (const auto at = place(node, run))
            cells.append(*at);
        return true;
    }
    if (node.op == FormulaOp::Children) {
        for (const QString &row : m_children.value(node.row)) {
            FormulaNode child = node;
            child.row = row;
            if (const auto at = place(child, run))
                cells.append(*at);
        }
        return true;
    }
    if (node.op != FormulaOp::Add && node.op != FormulaOp::Sum)
        return false;
    return std::ranges::all_of(node.parts, [&](const FormulaNode &part) { return collect(part, run, cells); });
}

ExcelFormulas::Piece ExcelFormulas::gathered(const FormulaNode &node, Run &run) const
{
    QList<QPoint> cells;
    const bool isSum = node.op == FormulaOp::Sum || node.op == FormulaOp::Add;
    const auto isListed = [&](const FormulaNode &part) { return (isSum || part.op == FormulaOp::Reference || part.op == FormulaOp::Children) && collect(part, run, cells); };
    if (std::ranges::all_of(node.parts, isListed)) {
        if (cells.isEmpty())
            return {};
        const QStringList parts = ranges(cells);
        run.isPossible = run.isPossible && parts.size() <= mostArguments;
        const QString list = parts.join(u',');
        return {u"COUNT(%1)>0"_s.arg(list), (isSum ? u"SUM("_s : node.op == FormulaOp::Min ? u"MIN("_s : u"MAX("_s) + list + u')'};
    }
    QStringList present;
    QStringList values;
    for (const FormulaNode &part : node.parts) {
        const Piece piece = part.op == FormulaOp::Children ? gathered({.op = node.op, .parts = {part}}, run) : number(part, run);
        present.append(piece.present);
        if (isSum)
            values.append(piece.value);
        else
            values.append(u"IF(%1,%2,%3)"_s.arg(piece.present, piece.value, node.op == FormulaOp::Min ? u"9E+307"_s : u"-9E+307"_s));
    }
    const QString some = anyOf(present);
    if (isSum)
        return {some, u'(' + values.join(u'+') + u')'};
    return {some, u"IF(%1,%2(%3),0)"_s.arg(some, node.op == FormulaOp::Min ? u"MIN"_s : u"MAX"_s, values.join(u','))};
}

ExcelFormulas::Piece ExcelFormulas::elsewhere(const FormulaNode &node, const Run &run) const
{
    const OutsideFigures &outside = m_sheet.outside();
    const CellRef ref{node.row.isEmpty() ? run.own.row : node.row, node.column.isEmpty() ? run.own.column : node.column};
    CellValue value;
    if (node.op == FormulaOp::Previous)
        value = outside.lastYear.value(ref);
    else if (node.op == FormulaOp::OtherPeriod)
        value = outside.periods.value(node.source).value(ref);
    else if (const auto form = outside.forms.constFind(node.source); form != outside.forms.cend())
        value = form->cells.value({node.row.isEmpty() ? form->totalRow : node.row, node.column});
    return value.isNumber() ? Piece{yes(), literal(value.number())} : Piece{};
}

ExcelFormulas::Piece ExcelFormulas::number(const FormulaNode &node, Run &run) const
{
    // What stands in it twice doubles at every level: it ends here before it grows.
    Piece piece = run.isPossible ? numberOf(node, run) : Piece();
    run.isPossible = run.isPossible && piece.present.size() + piece.value.size() <= mostLetters;
    return run.isPossible ? piece : Piece();
}

ExcelFormulas::Fact ExcelFormulas::truth(const FormulaNode &node, Run &run) const
{
    Fact fact = run.isPossible ? truthOf(node, run) : Fact();
    run.isPossible = run.isPossible && fact.holds.size() + fact.fails.size() <= mostLetters;
    return run.isPossible ? fact : Fact();
}

ExcelFormulas::Piece ExcelFormulas::numberOf(const FormulaNode &node, Run &run) const
{
    const auto part = [&](qsizetype i) { return number(node.parts.at(i), run); };
    switch (node.op) {
    case FormulaOp::Number: return {yes(), literal(node.number)};
    case FormulaOp::Reference: {
        const auto at = place(node, run);
        return at ? Piece{u"ISNUMBER(%1)"_s.arg(nameOf(*at)), u"N(%1)"_s.arg(nameOf(*at))} : Piece{};
    }
    case FormulaOp::Previous:
    case FormulaOp::OtherPeriod:
    case FormulaOp::OtherForm: return elsewhere(node, run);
    case FormulaOp::Sum:
    case FormulaOp::Min:
    case FormulaOp::Max:
    case FormulaOp::Add: return gathered(node, run);
    case FormulaOp::Subtract: {
        const Piece a = part(0);
        const Piece b = part(1);
        return {anyOf({a.present, b.present}), u"(%1-%2)"_s.arg(a.value, b.value)};
    }
    case FormulaOp::Multiply: {
        const Piece a = part(0);
        const Piece b = part(1);
        return {allOf({a.present, b.present}), u"(%1*%2)"_s.arg(a.value, b.value)};
    }
    case FormulaOp::Divide: {
        const Piece a = part(0);
        const Piece b = part(1);
        return {allOf({a.present, b.present, b.value + u"<>0"_s}), u"IF(%2=0,0,%1/%2)"_s.arg(a.value, b.value)};
    }
    case FormulaOp::Negate: {
        const Piece a = part(0);
        return {a.present, u"(0-%1)"_s.arg(a.value)};
    }
    case FormulaOp::Abs: {
        const Piece a = part(0);
        return {a.present, u"ABS(%1)"_s.arg(a.value)};
    }
    case FormulaOp::Round: {
        const Piece a = part(0);
        const Piece digits = node.parts.size() > 1 ? part(1) : Piece{yes(), u"0"_s};
        const QString cut = node.parts.size() > 1 ? u"MIN(9,MAX(0,TRUNC(%1)))"_s.arg(digits.value) : u"0"_s;
        return {allOf({a.present, digits.present}), u"IF(%3,ROUND(%1,%2),0)"_s.arg(a.value, cut, digits.present)};
    }
    case FormulaOp::If: {
        const Fact fact = truth(node.parts.at(0), run);
        const Piece a = part(1);
        const Piece b = part(2);
        return {anyOf({allOf({fact.holds, a.present}), allOf({fact.fails, b.present})}), u"IF(%1,%2,IF(%3,%4,0))"_s.arg(fact.holds, a.value, fact.fails, b.value)};
    }
    default: run.isPossible = false; return {};
    }
}

ExcelFormulas::Fact ExcelFormulas::truthOf(const FormulaNode &node, Run &run) const
{
    const auto part = [&](qsizetype i) { return truth(node.parts.at(i), run); };
    const auto compared = [&](const QString &sign, const QString &opposite) -> Fact {
        const Piece a = number(node.parts.at(0), run);
        const Piece b = number(node.parts.at(1), run);
        return {allOf({a.present, b.present, a.value + sign + b.value}), allOf({a.present, b.present, a.value + opposite + b.value})};
    };
    switch (node.op) {
    case FormulaOp::Truth: return node.number != 0 ? Fact{yes(), no()} : Fact{no(), yes()};
    case FormulaOp::Equal: return compared(u"="_s, u"<>"_s);
    case FormulaOp::NotEqual: return compared(u"<>"_s, u"="_s);
    case FormulaOp::Less: return compared(u"<"_s, u">="_s);
    case FormulaOp::LessEqual: return compared(u"<="_s, u">"_s);
    case FormulaOp::Greater: return compared(u">"_s, u"<="_s);
    case FormulaOp::GreaterEqual: return compared(u">="_s, u"<"_s);
    case FormulaOp::Not: {
        const Fact a = part(0);
        return {a.fails, a.holds};
    }
    case FormulaOp::And: {
        const Fact a = part(0);
        const Fact b = part(1);
        return {allOf({a.holds, b.holds}), anyOf({a.fails, b.fails})};
    }
    case FormulaOp::Or: {
        const Fact a = part(0);
        const Fact b = part(1);
        return {anyOf({a.holds, b.holds}), allOf({a.fails, b.fails})};
    }
    case FormulaOp::If: {
        const Fact fact = part(0);
        const Fact a = part(1);
        const Fact b = part(2);
        return {anyOf({allOf({fact.holds, a.holds}), allOf({fact.fails, b.holds})}), anyOf({allOf({fact.holds, a.fails}), allOf({fact.fails, b.fails})})};
    }
    default: run.isPossible = false; return {};
    }
}

QString ExcelFormulas::formula(const CellRef &ref) const
{
    if (!m_sheet.isComputed(ref))
        return {};
    const Result<Formula> parsed = parseFormula(textOf(ref), FormulaType::Number, m_names);
    if (!parsed)
        return {};
    Run run{ref};
    const Piece whole = number(parsed->root, run);
    if (!run.isPossible || whole.present == no())
        return {};
    static const QString some = u">0"_s;
    QString text;
    if (whole.present.startsWith("COUNT("_L1) && whole.present.endsWith(some) && !whole.present.contains(u"),"_s))
        text = u"=IF(%1=0,\"\",%2)"_s.arg(whole.present.chopped(some.size()), whole.value);
    else
        text = u"=IFERROR(IF(%1,%2,\"\"),\"\")"_s.arg(whole.present, whole.value);
    return text.size() > mostLetters ? QString() : text;
}

CellPlaces cellPlaces(const FormSheet &sheet, int firstRow, int firstColumn)
{
    CellPlaces places;
    for (int row = 0; row < sheet.rows().size(); ++row) {
        for (int column = 0; column < sheet.columns().size(); ++column)
            places.insert({sheet.rows().at(row).key, sheet.columns().at(column).key}, QPoint(firstColumn + column, firstRow + row));
    }
    return places;
}

} // namespace PhoLuat
