// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formsheet.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <array>
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

/// Full-width forms become plain ones, every kind of blank a blank, every kind of dash "-"; what cannot be seen goes.
/// Digits of other scripts are left as they are, and so are refused.
QString plain(const QString &text)
{
    QString typed;
    typed.reserve(text.size());
    for (QChar letter : text) {
        const char16_t code = letter.unicode();
        if (code >= 0xFF01 && code <= 0xFF5E)
            letter = QChar(char16_t(code - 0xFEE0));
        if (code == 0x200E || code == 0x200F || code == 0x200B || code == 0xFEFF)
            continue;
        if (letter.category() == QChar::Separator_Space)
            letter = u' ';
        else if (code == 0x2212 || (code >= 0x2010 && code <= 0x2014))
            letter = u'-';
        typed += letter;
    }
    return typed.trimmed();
}

struct Likeness {
    const char *pattern; ///< over the plain text
    const char *text;
};

/// What people and spreadsheets put in place of a figure, and what to do about it.
constexpr std::array likenesses = {
    Likeness{"^#+$", QT_TRANSLATE_NOOP("PhoLuat", "“%1” is what a spreadsheet shows when a column is too narrow for its figure. Widen the column there and copy again.")},
    Likeness{"^(#[A-Z0-9/!?]+|Err:[0-9]+)$", QT_TRANSLATE_NOOP("PhoLuat", "“%1” is a spreadsheet's sign for a formula that failed. There is no figure in it. Correct the formula there, or type the figure here.")},
    Likeness{"^-?[0-9]+([.,][0-9]+)?[eE][+-]?[0-9]+$", QT_TRANSLATE_NOOP("PhoLuat", "“%1” is a figure that a spreadsheet shortened, so its last digits are lost. Show the cell as a whole number there and copy again.")},
    Likeness{"^([0-9]{1,2}/[0-9]{1,4}(/[0-9]{2,4})?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})$", QT_TRANSLATE_NOOP("PhoLuat", "“%1” is a date, not a figure. A spreadsheet may have made a date of what was typed. Type the figure with its digits only.")},
    Likeness{"^-?[0-9.,]+ ?%$", QT_TRANSLATE_NOOP("PhoLuat", "“%1” is a percentage. A cell takes the count itself. Type how many there were.")},
    Likeness{"^=", QT_TRANSLATE_NOOP("PhoLuat", "“%1” is a formula. A cell takes its result. Type the figure, or copy the result instead of the formula.")},
};

Error refused(const QString &text, const QString &typed)
{
    for (const Likeness &likeness : likenesses) {
        if (QRegularExpression(QString::fromLatin1(likeness.pattern)).match(typed).hasMatch())
            return {ErrorKind::Refused, QCoreApplication::translate("PhoLuat", likeness.text).arg(text.left(80)), {}, u"cell.text"_s};
    }
    return {ErrorKind::Refused,
            QCoreApplication::translate("PhoLuat", "“%1” is not a figure. A cell takes a number such as 1.234, or “-” for not "
                                                   "applicable. Type the number with its digits only.")
                .arg(text.left(80)),
            {}, u"cell.text"_s};
}

/// The whole part and the decimals of what stands after the sign.
struct Digits {
    QString whole;
    QString decimals;
};

std::optional<Digits> digitsOf(const QString &text)
{
    if (const std::optional<QString> whole = wholePart(text))
        return Digits{*whole, {}};
    // "1.234,5" and "12,5" as it is written here; "1,234.5" only where the groups leave no doubt
    for (const QChar mark : {u',', u'.'}) {
        const qsizetype at = text.lastIndexOf(mark);
        if (at <= 0 || text.count(mark) != 1 || !isDigits(QStringView(text).sliced(at + 1)))
            continue;
        const QString before = text.left(at);
        const std::optional<QString> whole = wholePart(before);
        if (whole && (mark == u',' || before.contains(u',')))
            return Digits{*whole, text.sliced(at + 1)};
    }
    return std::nullopt;
}

} // namespace

Result<CellValue> cellFromText(const QString &text)
{
    const QString typed = plain(text);
    if (typed.isEmpty())
        return CellValue();
    if (typed == u"-"_s)
        return CellValue::notApplicable();
    const bool negative = typed.startsWith(u'-');
    const std::optional<Digits> digits = digitsOf(negative ? typed.sliced(1) : typed);
    bool ok = false;
    const double number = digits ? (digits->whole + u'.' + digits->decimals + u'0').toDouble(&ok) : 0;
    if (!ok || !std::isfinite(number))
        return std::unexpected(refused(text, typed));
    return CellValue(negative ? 0 - number : number);
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
