// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/formworkbook.h"

#include "vietnamese/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr int headRows = 40;
constexpr int headColumns = 100;
constexpr int mostCells = 2'000'000;

QString wordAt(const TableSheet &sheet, int row, int column)
{
    return sheet.at(row, column).text.trimmed().left(400);
}

CellValue figureAt(const TableSheet &sheet, int row, int column)
{
    const SheetCell cell = sheet.at(row, column);
    if (cell.kind == SheetCell::Kind::Number)
        return CellValue(cell.number);
    return cell.text == u"-" ? CellValue::notApplicable() : CellValue();
}

std::optional<WorkbookIdentity> fromHiddenSheet(const TableSheet &sheet)
{
    if (wordAt(sheet, 0, 0) != WorkbookWords::mark)
        return std::nullopt;
    WorkbookIdentity identity;
    QStringList columns;
    int cells = 0;
    for (int row = 1; row < sheet.rows && cells < mostCells; ++row) {
        const QString word = wordAt(sheet, row, 0);
        const QString value = wordAt(sheet, row, 1);
        if (word == "form"_L1)
            identity.form = value;
        else if (word == "edition"_L1)
            identity.edition = value.toInt();
        else if (word == "code"_L1)
            identity.code = value;
        else if (word == "unit"_L1)
            identity.unit = UnitId{value};
        else if (word == "unitName"_L1)
            identity.unitName = value;
        else if (word == "period"_L1)
            identity.period = Period::fromKey(value);
        else if (word == "report"_L1)
            identity.report = ReportId{value};
        else if (word == "version"_L1)
            identity.version = value.toInt();
        else if (word == "columns"_L1)
            for (int column = 2; column < sheet.columns; ++column)
                columns.append(wordAt(sheet, row, column));
        else if (word == "row"_L1 || word == "estimates"_L1)
            for (int i = 0; i < columns.size(); ++i, ++cells) {
                const CellValue figure = figureAt(sheet, row, i + 2);
                if (word == "row"_L1)
                    identity.figures.insert({value, columns.at(i)}, figure);
                else
                    identity.estimates.insert(columns.at(i), figure);
            }
    }
    return identity.isOurs() && identity.edition > 0 && identity.period ? std::optional(identity) : std::nullopt;
}

/// "6 tháng đầu năm 2020", "năm 2020 (chính thức)", "2020".
std::optional<Period> periodOf(const QString &folded)
{
    static const QRegularExpression year(u"\\b(19|20)[0-9]{2}\\b"_s);
    const QRegularExpressionMatch match = year.match(folded);
    if (!match.hasMatch())
        return std::nullopt;
    Period period{Period::Kind::Year, match.captured().toInt()};
    if (folded.contains("6 thang"_L1) || folded.contains("sau thang"_L1))
        period.kind = Period::Kind::HalfYear;
    else if (folded.contains("chinh thuc"_L1) || folded.contains("tron nam"_L1))
        period.kind = Period::Kind::OfficialYear;
    return period;
}

/// What follows a label of the printed head; nothing for dots that were never filled in.
QString afterLabel(const QString &text, const QString &folded, QLatin1StringView label)
{
    if (!folded.startsWith(label))
        return {};
    QString rest = text.section(u':', 1).trimmed();
    return rest.remove(u'…').remove(u'.').trimmed().isEmpty() ? QString() : text.section(u':', 1).trimmed();
}

std::optional<WorkbookIdentity> fromHead(const TableSheet &sheet)
{
    WorkbookIdentity identity;
    for (int row = 0; row < std::min(sheet.rows, headRows); ++row) {
        for (int column = 0; column < std::min(sheet.columns, headColumns); ++column) {
            const SheetCell cell = sheet.at(row, column);
            if (cell.kind != SheetCell::Kind::Text || cell.text.size() > 2'000)
                continue;
            // A cell may hold several lines of the head.
            for (const QString &line : cell.text.split(u'\n')) {
                const QString folded = vnFold(line);
                if (const QString code = afterLabel(line, folded, "bieu so:"_L1); identity.code.isEmpty() && !code.isEmpty())
                    identity.code = code;
                if (const QString unit = afterLabel(line, folded, "don vi bao cao:"_L1); identity.unitName.isEmpty() && !unit.isEmpty())
                    identity.unitName = unit;
                if (!identity.period && folded.startsWith("ky bao cao:"_L1))
                    identity.period = periodOf(folded);
            }
        }
    }
    return identity == WorkbookIdentity() ? std::nullopt : std::optional(identity);
}

} // namespace

QList<QStringList> identityWords(const WorkbookIdentity &identity, const FormSheet &sheet)
{
    QList<QStringList> rows{{WorkbookWords::mark.toString(), u"1"_s},
                            {u"form"_s, identity.form},
                            {u"edition"_s, QString::number(identity.edition)},
                            {u"code"_s, identity.code},
                            {u"unit"_s, identity.unit.value},
                            {u"unitName"_s, identity.unitName},
                            {u"period"_s, identity.period ? identity.period->key() : QString()},
                            {u"report"_s, identity.report.value},
                            {u"version"_s, QString::number(identity.version)}};
    QStringList columns{u"columns"_s, {}};
    for (const FormColumn &column : sheet.columns())
        columns.append(column.key);
    rows.append(columns);
    for (const LaidRow &row : sheet.rows())
        rows.append({u"row"_s, row.key});
    rows.append({u"estimates"_s, sheet.spec().totalRow});
    return rows;
}

QList<QList<CellValue>> identityFigures(const WorkbookIdentity &identity, const FormSheet &sheet)
{
    QList<QList<CellValue>> rows;
    for (const LaidRow &row : sheet.rows()) {
        QList<CellValue> figures;
        for (const FormColumn &column : sheet.columns())
            figures.append(identity.figures.value({row.key, column.key}));
        rows.append(figures);
    }
    QList<CellValue> estimates;
    for (const FormColumn &column : sheet.columns())
        estimates.append(identity.estimates.value(column.key));
    rows.append(estimates);
    return rows;
}

std::optional<WorkbookIdentity> identityOf(const TableBook &book)
{
    for (const TableSheet &sheet : book.sheets) {
        if (sheet.name == WorkbookWords::sheet) {
            if (const auto identity = fromHiddenSheet(sheet))
                return identity;
        }
    }
    for (const TableSheet &sheet : book.sheets) {
        if (sheet.isHidden)
            continue;
        if (const auto identity = fromHead(sheet))
            return identity;
    }
    return std::nullopt;
}

} // namespace PhoLuat
