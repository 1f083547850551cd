// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vietnamese/numbers.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

/// "1234567" → "1.234.567"
QString grouped(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    return digits;
}

QString padded(int number, bool pad)
{
    return pad && number < 10 ? u'0' + QString::number(number) : QString::number(number);
}

} // namespace

QString formatNumber(qint64 number)
{
    const QString digits = QString::number(number);
    return number < 0 ? u'-' + grouped(digits.sliced(1)) : grouped(digits);
}

QString formatNumber(double number, int decimals)
{
    if (!std::isfinite(number))
        return {};
    QString digits = QString::number(std::abs(number), 'f', qBound(0, decimals, 15));
    QString fraction;
    if (const qsizetype point = digits.indexOf(u'.'); point >= 0) {
        fraction = digits.sliced(point + 1);
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        digits.truncate(point);
    }
    const bool isZero = fraction.isEmpty() && digits == u"0";
    QString text = number < 0 && !isZero ? u"-"_s : QString();
    text += grouped(digits);
    if (!fraction.isEmpty())
        text += u',' + fraction;
    return text;
}

std::optional<double> parseNumber(const QString &text)
{
    static const QRegularExpression shape(u"^([-−]?)([0-9]{1,3}(?:[.\u00A0\u202F ][0-9]{3})+|[0-9]+)(?:,([0-9]+))?$"_s);
    const QRegularExpressionMatch match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    QString digits;
    for (const QChar c : match.captured(2)) {
        if (c.isDigit())
            digits += c;
    }
    if (!match.captured(3).isEmpty())
        digits += u'.' + match.captured(3);
    bool good = false;
    const double value = digits.toDouble(&good);
    if (!good || !std::isfinite(value))
        return std::nullopt;
    return match.captured(1).isEmpty() ? value : -value;
}

QString officialDate(QDate date)
{
    if (!date.isValid())
        return {};
    return u"ngày "_s + padded(date.day(), true) + u" tháng "_s + padded(date.month(), date.month() <= 2) + u" năm "_s + QString::number(date.year());
}

QString shortDate(QDate date)
{
    if (!date.isValid())
        return {};
    return padded(date.day(), true) + u'/' + padded(date.month(), date.month() <= 2) + u'/' + QString::number(date.year());
}

QString fieldDate(QDate date)
{
    return date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString();
}

std::optional<QDate> parseDate(const QString &text)
{
    static const QRegularExpression figures(u"^([0-9]{1,2})\\s*([-/.])\\s*([0-9]{1,2})\\s*\\2\\s*([0-9]{4})$"_s);
    static const QRegularExpression words(u"^ngày\\s+([0-9]{1,2})\\s+tháng\\s+([0-9]{1,2})\\s+năm\\s+([0-9]{4})$"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression iso(u"^([0-9]{4})-([0-9]{2})-([0-9]{2})$"_s);
    const QString trimmed = text.normalized(QString::NormalizationForm_C).trimmed();
    QDate date;
    if (const auto match = figures.match(trimmed); match.hasMatch())
        date = {match.captured(4).toInt(), match.captured(3).toInt(), match.captured(1).toInt()};
    else if (const auto inWords = words.match(trimmed); inWords.hasMatch())
        date = {inWords.captured(3).toInt(), inWords.captured(2).toInt(), inWords.captured(1).toInt()};
    else if (const auto inIso = iso.match(trimmed); inIso.hasMatch())
        date = {inIso.captured(1).toInt(), inIso.captured(2).toInt(), inIso.captured(3).toInt()};
    if (!date.isValid())
        return std::nullopt;
    return date;
}

} // namespace PhoLuat
