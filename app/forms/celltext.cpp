// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formsheet.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

bool isDigits(QStringView text)
{
    for (const QChar letter : text) {
        // QChar::isDigit() would take digits of other scripts
        if (letter < u'0' || letter > u'9')
            return false;
    }
    return !text.isEmpty();
}

/// "1234", or "1.234.567" with one kind of separator and groups of three; digits only comes out.
std::optional<QString> wholePart(const QString &text)
{
    if (isDigits(text))
        return text;
    for (const QChar separator : {u'.', u',', u' '}) {
        const QStringList groups = text.split(separator);
        if (groups.size() < 2 || groups.first().size() > 3)
            continue;
        bool fits = isDigits(groups.first()) && groups.first() != u"0"_s;
        for (qsizetype i = 1; i < groups.size(); ++i)
            fits = fits && groups[i].size() == 3 && isDigits(groups[i]);
        if (fits)
            return groups.join(QString());
    }
    return std::nullopt;
}

} // namespace

Result<CellValue> cellFromText(const QString &text)
{
    QString typed = text.trimmed();
    typed.replace(u'\u00A0', u' ').replace(u'\u202F', u' ');
    if (typed.isEmpty())
        return CellValue();
    if (typed == u"-"_s || typed == u"\u2013"_s || typed == u"\u2212"_s)
        return CellValue::notApplicable();
    const bool negative = typed.startsWith(u'-') || typed.startsWith(u'\u2212');
    QString digits = negative ? typed.sliced(1) : typed;
    QString decimals;
    std::optional<QString> whole = wholePart(digits);
    if (!whole) {
        const qsizetype comma = digits.lastIndexOf(u',');
        if (comma > 0 && digits.count(u',') == 1) {
            decimals = digits.sliced(comma + 1);
            whole = wholePart(digits.left(comma));
        }
    }
    bool ok = whole && (decimals.isEmpty() || isDigits(decimals)) && !digits.endsWith(u',');
    double number = 0;
    if (ok)
        number = (decimals.isEmpty() ? *whole : *whole + u'.' + decimals).toDouble(&ok);
    if (!ok || !std::isfinite(number)) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("PhoLuat", "“%1” is not a figure. A cell takes a number such as 1.234, or “-” for not "
                                                              "applicable. Type the number with its digits only.")
                           .arg(text.left(80)),
                       {}, u"cell.text"_s);
    }
    return CellValue(negative ? -number : number);
}

QString cellText(const CellValue &value, const QString &language)
{
    if (value.isBlank())
        return {};
    if (value.isNotApplicable())
        return u"-"_s;
    const bool vietnamese = language.startsWith(u"vi"_s);
    const double number = value.number();
    QString digits = QString::number(std::abs(number), 'f', number == std::floor(number) ? 0 : 6);
    QString decimals;
    if (const qsizetype point = digits.indexOf(u'.'); point >= 0) {
        decimals = digits.sliced(point + 1);
        digits.truncate(point);
        while (decimals.endsWith(u'0'))
            decimals.chop(1);
    }
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, vietnamese ? u'.' : u',');
    if (!decimals.isEmpty())
        digits += (vietnamese ? u',' : u'.') + decimals;
    return number < 0 && digits != u"0"_s ? u'-' + digits : digits;
}

} // namespace PhoLuat
