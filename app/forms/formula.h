// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QSet>
#include <QString>

namespace PhoLuat {

enum class FormulaType { Number, Truth };

enum class FormulaOp {
    Number, Truth, Reference, Children,
    Negate, Not, Add, Subtract, Multiply, Divide,
    Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, And, Or,
    If, Abs, Sum, Min, Max, Round,
    Previous, OtherPeriod, OtherForm, ///< read outside of the form: prev(…), period(…)., form(…).
};

/// One step of a formula. A Reference without row or column means the row or column of the cell that is computed.
struct FormulaNode {
    FormulaOp op = FormulaOp::Number;
    FormulaType type = FormulaType::Number;
    double number = 0;  ///< Number; Truth: 0 or 1
    QString row = {};   ///< Reference; Children: whose rows
    QString column = {};
    QString source = {}; ///< OtherPeriod: "6m"; OtherForm: the form's name
    int at = 1;         ///< column of its first character in the text, from 1
    QList<FormulaNode> parts = {};
};

/// A formula that is well formed, well typed and names only what the form has.
struct Formula {
    QString text;
    FormulaNode root;
};

/// What a formula may name.
struct FormulaNames {
    QSet<QString> columns;
    QSet<QString> rows;
    bool anyColumn = false; ///< every other name is taken for a column: for formulas over a form that is not at hand
};

/// Reads the small language described in README.md beside this file.
/// Errors: Damaged, with the column of the character in text and detail.
[[nodiscard]] Result<Formula> parseFormula(const QString &text, FormulaType expected, const FormulaNames &names);

/// Words that no row or column may be called.
[[nodiscard]] bool isFormulaWord(const QString &name);
/// True for what can be named in a formula: a letter, then letters, digits and "_" (ASCII).
[[nodiscard]] bool isFormulaName(const QString &name);

} // namespace PhoLuat
