// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formspec.h"

#include <algorithm>

namespace PhoLuat {

namespace {

void collect(const QList<FormColumn> &columns, QList<FormColumn> &leaves)
{
    for (const FormColumn &column : columns) {
        if (column.parts.isEmpty())
            leaves.append(column);
        else
            collect(column.parts, leaves);
    }
}

} // namespace

bool operator==(const FormColumn &a, const FormColumn &b)
{
    return a.key == b.key && a.number == b.number && a.title == b.title && a.unit == b.unit && a.formula == b.formula && a.estimate == b.estimate
           && a.cumulative == b.cumulative && a.certainty == b.certainty && a.parts == b.parts;
}

QList<FormColumn> FormSpec::leafColumns() const
{
    QList<FormColumn> leaves;
    collect(columns, leaves);
    return leaves;
}

bool FormSpec::hasEstimates() const
{
    const QList<FormColumn> leaves = leafColumns();
    return std::any_of(leaves.begin(), leaves.end(), [](const FormColumn &column) { return column.estimate; });
}

const FormTakeover *FormSpec::takeover(const QString &form, int fromEdition) const
{
    const auto found = std::find_if(takeovers.begin(), takeovers.end(), [&](const FormTakeover &one) {
        return one.form == form && one.edition == fromEdition;
    });
    return found == takeovers.end() ? nullptr : &*found;
}

} // namespace PhoLuat
