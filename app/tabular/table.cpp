// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/table.h"

#include "tabular/workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace PhoLuat {

using namespace Qt::StringLiterals;

std::optional<TableSpan> TableSheet::spanAt(int row, int column) const
{
    const auto found = std::ranges::find_if(spans, [row, column](const TableSpan &span) { return span.contains(row, column); });
    return found == spans.cend() ? std::nullopt : std::optional(*found);
}

SheetCell TableSheet::shownAt(int row, int column) const
{
    const std::optional<TableSpan> span = spanAt(row, column);
    return span ? at(span->row, span->column) : at(row, column);
}

void TableSheet::put(int row, int column, SheetCell cell)
{
    rows = std::max(rows, row + 1);
    columns = std::max(columns, column + 1);
    cells.insert({row, column}, std::move(cell));
}

QString cellName(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return letters + QString::number(row + 1);
}

QDateTime momentOfSerial(double serial, bool from1904)
{
    constexpr double lastDay = 2'958'466; // 31/12/9999
    if (!(serial >= 0) || serial >= lastDay)
        return {};
    const double whole = std::floor(serial);
    // The first spreadsheet took 1900 for a leap year, and all others still do.
    const QDate first = from1904 ? QDate(1904, 1, 1) : (whole < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30));
    const QDate day = first.addDays(qint64(whole));
    const int seconds = int(std::lround((serial - whole) * 86'400));
    return day.startOfDay(QTimeZone::UTC).addSecs(seconds);
}

Result<TableBook> readTable(const QString &path, const TableLimits &limits)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Unreachable,
                       QCoreApplication::translate("PhoLuat", "“%1” could not be opened. It may have been moved, or another program holds it. Close it there and try again.").arg(name),
                       file.errorString(), u"file.open"_s);
    }
    if (file.size() > limits.fileBytes) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("PhoLuat", "“%1” is larger than %2 MB, which no table of a report is. Copy the part that is needed into a file of its own.")
                           .arg(name).arg(limits.fileBytes / (1024 * 1024)),
                       {}, u"table.large"_s);
    }
    const QByteArray beginning = file.peek(8);
    if (beginning.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("PhoLuat", "“%1” is protected by a password or in the old format of Excel (.xls). It cannot be read like this. Open it in Excel or LibreOffice and save it as .xlsx without a password.").arg(name),
                       {}, u"table.format"_s);
    }
    if (beginning.startsWith("PK")) {
        file.close();
        return readWorkbook(path, limits);
    }
    const QByteArray bytes = file.readAll();
    if (bytes.size() != file.size())
        return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "“%1” could not be read to its end. Copy it to this computer and try again.").arg(name), file.errorString(), u"file.read"_s);
    return readSeparated(bytes, limits);
}

} // namespace PhoLuat
