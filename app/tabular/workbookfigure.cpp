// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/workbookfigure.h"

#include "forms/formsheet.h"

#include <QCoreApplication>

#include <cmath>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr double largest = 1e12; ///< as rule V10
constexpr qsizetype longest = 200; ///< of what can be a figure
constexpr qsizetype shownLetters = 80;

Finding trouble(const QString &code, const QString &text)
{
    return {Severity::Error, code, text};
}

/// A count is whole and not negative; a spreadsheet's number may be anything.
std::optional<Finding> troubleWithCount(double number, const QString &read)
{
    if (!std::isfinite(number) || number > largest)
        return trouble(u"W6"_s, QCoreApplication::translate("PhoLuat", "%1 is larger than any count of a report. Look whether two figures ran into one.").arg(read));
    if (number < 0)
        return trouble(u"W6"_s, QCoreApplication::translate("PhoLuat", "%1 is negative, and a count never is. Write how many there were.").arg(read));
    if (number != std::floor(number))
        return trouble(u"W6"_s, QCoreApplication::translate("PhoLuat", "%1 is a fraction, and a count is whole. If thousands were meant, write the figure without a separator.").arg(read));
    return std::nullopt;
}

} // namespace

WorkbookFigure workbookFigure(const SheetCell &cell)
{
    WorkbookFigure figure{.read = cell.text.simplified().left(shownLetters)};
    switch (cell.kind) {
    case SheetCell::Kind::Blank:
        if (!cell.formula.isEmpty()) {
            figure.read = u'=' + cell.formula.left(shownLetters);
            figure.trouble = trouble(u"W4"_s, QCoreApplication::translate("PhoLuat", "A formula stands here, but the file does not hold its result. Open it in Excel or LibreOffice, save it, and take it again."));
        }
        break;
    case SheetCell::Kind::Error:
        figure.trouble = trouble(u"W4"_s, QCoreApplication::translate("PhoLuat", "“%1” is what a formula gives when something in it is wrong. Put the formula right, or write the figure.").arg(figure.read));
        break;
    case SheetCell::Kind::Truth:
        figure.read = cell.number != 0 ? u"TRUE"_s : u"FALSE"_s;
        figure.trouble = trouble(u"W3"_s, QCoreApplication::translate("PhoLuat", "“%1” is no figure. Write the figure with its digits only.").arg(figure.read));
        break;
    case SheetCell::Kind::Number:
        if (cell.isDate()) {
            figure.trouble = trouble(u"W3"_s, QCoreApplication::translate("PhoLuat", "A date stands here: the spreadsheet may have made one of the figure that was typed. Set the cell's format to a number and type it again."));
            figure.read = cell.moment.toString(u"dd/MM/yyyy"_s);
        } else {
            figure.read = cellText(CellValue(cell.number));
            figure.trouble = troubleWithCount(cell.number, figure.read);
            if (!figure.trouble)
                figure.value = CellValue(cell.number);
        }
        break;
    case SheetCell::Kind::Text: {
        const Result<CellValue> value = cellFromText(cell.text.left(longest));
        if (cell.text.size() > longest || !value)
            figure.trouble = trouble(u"W3"_s, cell.text.size() > longest ? QCoreApplication::translate("PhoLuat", "A long text stands where a figure belongs. Write the figure with its digits only.") : value.error().text);
        else if (value->isNumber())
            figure.trouble = troubleWithCount(value->number(), figure.read);
        if (!figure.trouble)
            figure.value = *value;
        break;
    }
    }
    return figure;
}

} // namespace PhoLuat
