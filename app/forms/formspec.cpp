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

} // namespace PhoLuat
