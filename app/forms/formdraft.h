// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "forms/formspec.h"

namespace PhoLuat {

/// A part of a form that is being made.
struct FormPart {
    enum class Kind { Form, Columns, Column, Rows, Row, Rules, Rule, Takeover };

    Kind kind = Kind::Form;
    QList<int> path = {}; ///< Column: the way down through groups; Row, Rule, Takeover: one number
    /// Where it stands in the form's file, as a JSON Pointer (RFC 6901): "/columns/4/parts/0"; empty for the form itself.
    [[nodiscard]] QString pointer() const;
    friend bool operator==(const FormPart &, const FormPart &) = default;
};

/// What the place of a Finding points at.
struct FormPlace {
    FormPart part;
    QString field = {}; ///< "formula", "title"; empty: the part as a whole
    QString name = {};  ///< of what the field holds by name: the column of a takeover
    int character = 0;  ///< of a formula, from 1

    /// "/columns/4/formula: 6". What it does not know is the form itself.
    [[nodiscard]] static FormPlace fromPointer(const QString &place);
};

/// The part where it stands; null when the form has none such.
[[nodiscard]] const FormColumn *columnAt(const FormSpec &spec, const FormPart &part);
[[nodiscard]] const FormRow *rowAt(const FormSpec &spec, const FormPart &part);
[[nodiscard]] const FormRule *ruleAt(const FormSpec &spec, const FormPart &part);

/// One edition of a form while it is made or changed. It may be wrong at any time (formProblems() says where); every change
/// either is made whole or answers why not, and the draft then is as it was.
class FormDraft final {
public:
    enum class Direction { Up, Down, In, Out };

    FormDraft() = default;
    explicit FormDraft(FormSpec spec) : m_spec(std::move(spec)) {}
    /// One column, one row, the words empty: to begin with.
    [[nodiscard]] static FormDraft fresh(const QString &id, QDate from);
    /// A copy that is valid from a day on and takes over every figure of the edition it was made of.
    [[nodiscard]] static FormDraft nextEdition(const FormSpec &of, int edition, QDate from);

    [[nodiscard]] const FormSpec &spec() const { return m_spec; }
    /// For fields that nothing else names; keys are changed by rename(). Null as above.
    [[nodiscard]] FormSpec &form() { return m_spec; }
    [[nodiscard]] FormColumn *column(const FormPart &part);
    [[nodiscard]] FormRow *row(const FormPart &part);
    [[nodiscard]] FormRule *rule(const FormPart &part);
    [[nodiscard]] bool has(const FormPart &part) const;

    /// After the column, within the group, or at the end. Each answers the new part.
    [[nodiscard]] Result<FormPart> addColumn(const FormPart &at);
    /// A group with one column in it.
    [[nodiscard]] Result<FormPart> addGroup(const FormPart &at);
    /// After the row and what is under it, under the same parent; `under` makes it the row's last child instead.
    [[nodiscard]] Result<FormPart> addRow(const FormPart &at, bool under = false);
    [[nodiscard]] Result<FormPart> addRule(const FormPart &at);
    /// Takes the part out with all that is in it or under it, answers what stands there then. Formulas that read it are left
    /// as they are: what they should read instead is for a person to say.
    [[nodiscard]] Result<FormPart> remove(const FormPart &part);
    /// Among its neighbours, into the group or row before it, out behind its group or parent; answers where it is then.
    [[nodiscard]] Result<FormPart> move(const FormPart &part, Direction direction);
    /// Another key for a column or row: formulas, conditions, parents, "-" cells, the total row and takeovers follow.
    [[nodiscard]] Result<> rename(const FormPart &part, const QString &key);
    /// Column numbers 1, 2, 3 … from left to right.
    void numberColumns();
    /// Of the takeover from that edition: columns and rows of the same key belong together. Made when it is not there.
    void takeOverSame(const FormSpec &from);

private:
    [[nodiscard]] QList<FormColumn> *level(const QList<int> &path);
    [[nodiscard]] QString freeKey(QChar letter) const;
    [[nodiscard]] QList<int> rowBlock(int row) const;
    [[nodiscard]] Result<FormPart> moveColumn(QList<int> path, Direction direction);
    [[nodiscard]] Result<FormPart> moveRow(int row, Direction direction);
    FormPart putRows(const QList<int> &block, int before);
    void forget(const QString &key);

    FormSpec m_spec;
};

/// The formula with another name for a row or column of its own form; one that cannot be read stays as it is.
[[nodiscard]] QString renamedInFormula(const QString &formula, const QString &from, const QString &to);

/// Everything that keeps a form from being used by itself, each with its place as in readFormSpec(); none when that takes it.
[[nodiscard]] Findings formProblems(const FormSpec &spec);

/// Reads whatever a form's file says, also when the form cannot be used as it is: a draft. Errors: Damaged when it is no JSON.
[[nodiscard]] Result<FormSpec> readFormDraft(const QByteArray &json);

} // namespace PhoLuat
