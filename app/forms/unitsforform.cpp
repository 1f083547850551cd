// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/consolidation.h"
#include "forms/formlayout.h"

#include <algorithm>

namespace PhoLuat {

QList<Unit> unitsForForm(const FormSpec &spec, const UnitTree &tree, const UnitId &unit, const Period &period)
{
    const QDate day = period.until();
    // A province's form is filed by its department of justice: the units below are those of the province.
    UnitId root = unit;
    const std::optional<Unit> filer = tree.find(unit, day);
    if (filer && filer->level == UnitLevel::Department && spec.level != UnitLevel::Department)
        root = filer->parent;
    QList<Unit> units;
    for (const Unit &child : tree.children(root, day)) {
        const bool hasRow = std::any_of(spec.rows.begin(), spec.rows.end(), [&](const FormRow &row) {
            return row.unitKinds.contains(levelWord(child.level))
                   && std::none_of(row.exceptNames.begin(), row.exceptNames.end(), [&](const QString &name) { return child.name.startsWith(name); });
        });
        if (hasRow && child.id != unit)
            units.append(child);
    }
    return units;
}

} // namespace PhoLuat
