// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/render.h"

#include "document/textflow.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace PhoLuat {
namespace {

QString field(const QString &text)
{
    QString safe = printable(text);
    // A spreadsheet would run it as a formula; "-" alone is our "not applicable" and harmless.
    const QString trimmed = safe.trimmed();
    if (!trimmed.isEmpty() && u"=+-@"_s.contains(trimmed.front()) && trimmed != u"-"_s)
        safe.prepend(u'\'');
    if (safe.contains(u'"') || safe.contains(u',') || safe.contains(u'\n') || safe.startsWith(u' ') || safe.endsWith(u' '))
        safe = u'"' + safe.replace(u"\""_s, u"\"\""_s) + u'"';
    return safe;
}

QString number(const CellValue &value)
{
    if (value.isNotApplicable())
        return u"-"_s;
    return value.isNumber() ? QString::number(value.number(), 'f', QLocale::FloatingPointShortest) : QString();
}

void titlesOf(const QList<FormColumn> &columns, const QString &above, QStringList &titles)
{
    for (const FormColumn &column : columns) {
        const QString path = above.isEmpty() ? column.title.vi : above + u" / "_s + column.title.vi;
        if (column.parts.isEmpty())
            titles.append(u"(%1) %2"_s.arg(column.number, path));
        else
            titlesOf(column.parts, path, titles);
    }
}

} // namespace

QByteArray formCsv(const FormSheet &sheet)
{
    QStringList titles{u"Mã dòng"_s, u"Đơn vị"_s};
    titlesOf(sheet.spec().columns, {}, titles);
    const auto line = [](const QStringList &fields) { return fields.join(u',') + u"\r\n"_s; };

    for (QString &title : titles)
        title = field(title);
    QString text = line(titles);
    for (const LaidRow &row : sheet.rows()) {
        QStringList fields{field(row.key), field(row.title)};
        for (const FormColumn &column : sheet.columns())
            fields.append(number(sheet.cell({row.key, column.key}).value));
        text += line(fields);
    }
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}

} // namespace PhoLuat
