// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace PhoLuat {

struct FormulaToken {
    enum class Kind { Number, Name, Text, Symbol, End };

    Kind kind = Kind::End;
    QString text;      ///< a name, a symbol ("+", ">=", "(" …) or a text without its quotation marks
    double number = 0;
    int at = 1;        ///< column of its first character, from 1
};

/// Cuts a formula into tokens; the last one is End. Errors: Damaged, located.
[[nodiscard]] Result<QList<FormulaToken>> formulaTokens(const QString &text);

/// The located Error of a formula.
[[nodiscard]] Error formulaError(const QString &text, int at, const QString &why);

} // namespace PhoLuat
