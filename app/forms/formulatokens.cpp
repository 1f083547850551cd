// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formulatokens.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr qsizetype longestFormula = 4000;

bool isDigit(QChar letter) { return letter >= u'0' && letter <= u'9'; }
bool isLetter(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z') || letter == u'_';
}

} // namespace

Error formulaError(const QString &text, int at, const QString &why)
{
    return {ErrorKind::Damaged,
            QCoreApplication::translate("PhoLuat", "The formula “%1” cannot be used: character %2: %3. Correct the formula.")
                .arg(text.left(200))
                .arg(at)
                .arg(why),
            QString::number(at), u"formula"_s};
}

Result<QList<FormulaToken>> formulaTokens(const QString &text)
{
    if (text.size() > longestFormula)
        return std::unexpected(formulaError(text, 1, QCoreApplication::translate("PhoLuat", "it is longer than %1 characters").arg(longestFormula)));
    using Kind = FormulaToken::Kind;
    QList<FormulaToken> tokens;
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar letter = text[i];
        const qsizetype start = i;
        const int at = static_cast<int>(start) + 1;
        if (letter == u' ' || letter == u'\t') {
            ++i;
        } else if (isDigit(letter)) {
            while (i < text.size() && isDigit(text[i]))
                ++i;
            if (i + 1 < text.size() && text[i] == u'.' && isDigit(text[i + 1])) {
                ++i;
                while (i < text.size() && isDigit(text[i]))
                    ++i;
            }
            const double number = text.sliced(start, i - start).toDouble();
            if (!std::isfinite(number))
                return std::unexpected(formulaError(text, at, QCoreApplication::translate("PhoLuat", "this number is too large")));
            tokens.append({Kind::Number, text.sliced(start, i - start), number, at});
        } else if (isLetter(letter)) {
            while (i < text.size() && (isLetter(text[i]) || isDigit(text[i])))
                ++i;
            tokens.append({Kind::Name, text.sliced(start, i - start), 0, at});
        } else if (letter == u'"') {
            const qsizetype end = text.indexOf(u'"', i + 1);
            if (end < 0)
                return std::unexpected(formulaError(text, at, QCoreApplication::translate("PhoLuat", "the quotation mark is never closed")));
            i = end + 1;
            tokens.append({Kind::Text, text.sliced(start + 1, i - start - 2), 0, at});
        } else {
            static constexpr std::array two = {u">=", u"<=", u"==", u"!="};
            const QStringView rest = QStringView(text).sliced(i);
            const bool isTwo = std::any_of(two.begin(), two.end(), [&](const char16_t *symbol) { return rest.startsWith(QStringView(symbol)); });
            if (!isTwo && !QStringView(u"+-*/()<>,.").contains(letter)) {
                const QString why = letter == u'='
                                        ? QCoreApplication::translate("PhoLuat", "a single “=” says nothing here; write “==” to compare")
                                        : QCoreApplication::translate("PhoLuat", "“%1” does not belong in a formula").arg(letter);
                return std::unexpected(formulaError(text, at, why));
            }
            i += isTwo ? 2 : 1;
            tokens.append({Kind::Symbol, text.sliced(start, i - start), 0, at});
        }
    }
    tokens.append({Kind::End, {}, 0, static_cast<int>(text.size()) + 1});
    return tokens;
}

} // namespace PhoLuat
