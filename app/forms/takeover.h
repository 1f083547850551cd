// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/boundformula.h"
#include "forms/formsheet.h"

namespace PhoLuat {

/// A cell made of cells of another edition.
struct MappedCell {
    Cell cell;
    QList<CellRef> sources; ///< of the other edition
};

/// A takeover whose formulas were held against the form that it names.
class TakeoverRules final {
public:
    /// Errors: Damaged, naming the column that the other form does not have.
    [[nodiscard]] static Result<TakeoverRules> make(const FormTakeover &takeover, const FormSpec &from, const FormSpec &to);
    /// One row of the other form, by column key of this one. A figure alone keeps its "-", its estimate comes along.
    [[nodiscard]] QHash<QString, MappedCell> row(const FormSheet &from, const QString &row) const;
    /// Columns of the other form that nothing reads, in its order.
    [[nodiscard]] const QList<FormColumn> &unread() const { return m_unread; }

private:
    struct Column {
        FormColumn target;
        BoundFormula formula;
        bool isPlain = false; ///< reads one column and does nothing with it
    };
    QList<Column> m_columns;
    QList<FormColumn> m_unread;
};

/// A whole form of another edition in the cells of this one.
struct TakenOver {
    QMap<CellRef, Cell> cells = {};
    QMap<CellRef, QList<CellRef>> sources = {};
    QList<CellRef> leftOut = {}; ///< filled cells of the other form that have no place here: to be named, never dropped silently
};

/// Values of last year and reports begun on an older edition come over this way. Errors: NotFound when the form does not
/// say how that edition goes into it, Damaged as above.
[[nodiscard]] Result<TakenOver> takeOver(const FormSheet &from, const FormSpec &to);

} // namespace PhoLuat
