// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formdraft.h"
#include "forms/formlayout.h"
#include "forms/formulatokens.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace PhoLuat {

QString renamedInFormula(const QString &formula, const QString &from, const QString &to)
{
    const Result<QList<FormulaToken>> tokens = formulaTokens(formula);
    if (!tokens || from.isEmpty())
        return formula;
    using Token = FormulaToken::Kind;
    const auto is = [&](qsizetype i, Token kind, QLatin1StringView text) { return i < tokens->size() && tokens->at(i).kind == kind && tokens->at(i).text == text; };
    QList<int> places;
    for (qsizetype i = 0; i < tokens->size(); ++i) {
        const FormulaToken &token = tokens->at(i);
        if (token.kind != Token::Name)
            continue;
        if (is(i, Token::Name, "form"_L1) && is(i + 1, Token::Symbol, "("_L1)) {
            i += 4; // "form" "(" text ")" ".": the names after it are the other form's
            if (is(i, Token::Symbol, "."_L1) && is(i + 2, Token::Symbol, "."_L1))
                i += 3;
            else
                i += 1;
            continue;
        }
        if (token.text == from)
            places.append(token.at - 1);
    }
    QString text = formula;
    for (auto it = places.rbegin(); it != places.rend(); ++it)
        text.replace(*it, from.size(), to);
    return text;
}

namespace {

void renameInColumns(QList<FormColumn> &columns, const QString &from, const QString &to)
{
    for (FormColumn &column : columns) {
        column.formula = renamedInFormula(column.formula, from, to);
        renameInColumns(column.parts, from, to);
    }
}

void number(QList<FormColumn> &columns, int &next)
{
    for (FormColumn &column : columns) {
        if (column.parts.isEmpty())
            column.number = QString::number(++next);
        else
            number(column.parts, next);
    }
}

} // namespace

Result<> FormDraft::rename(const FormPart &part, const QString &key)
{
    FormColumn *const itsColumn = column(part);
    FormRow *const itsRow = row(part);
    if ((itsColumn == nullptr || !itsColumn->parts.isEmpty()) && itsRow == nullptr)
        return failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "Only columns and rows have a key. Choose one of them."));
    const QString old = itsRow ? itsRow->key : itsColumn->key;
    if (key == old)
        return {};
    if (!isFormulaName(key) || isFormulaWord(key))
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "“%1” cannot be a key: a key is a letter followed by letters and digits, and no word of formulas. Write another one.").arg(key));
    const FormulaNames names = formulaNames(m_spec);
    if (names.columns.contains(key) || names.rows.contains(key))
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "“%1” already is the key of another row or column. Write another one.").arg(key));
    (itsRow ? itsRow->key : itsColumn->key) = key;
    if (old.isEmpty())
        return {};
    renameInColumns(m_spec.columns, old, key);
    for (FormRow &one : m_spec.rows) {
        one.formula = renamedInFormula(one.formula, old, key);
        if (one.parent == old)
            one.parent = key;
        if (const qsizetype at = one.notApplicable.indexOf(old); at >= 0)
            one.notApplicable[at] = key;
    }
    for (FormRule &rule : m_spec.rules)
        rule.condition = renamedInFormula(rule.condition, old, key);
    if (m_spec.totalRow == old)
        m_spec.totalRow = key;
    for (FormTakeover &takeover : m_spec.takeovers) {
        if (takeover.columns.contains(old))
            takeover.columns.insert(key, takeover.columns.take(old));
        for (QString &ours : takeover.rows) {
            if (ours == old)
                ours = key;
        }
    }
    return {};
}

void FormDraft::numberColumns()
{
    int next = 0;
    number(m_spec.columns, next);
}

} // namespace PhoLuat
