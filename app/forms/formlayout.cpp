// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formlayout.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

struct LevelName {
    UnitLevel level;
    QLatin1StringView word;
};
constexpr std::array levels = {
    LevelName{UnitLevel::Country, "country"_L1},   LevelName{UnitLevel::Province, "province"_L1},
    LevelName{UnitLevel::District, "district"_L1}, LevelName{UnitLevel::Commune, "commune"_L1},
    LevelName{UnitLevel::Department, "department"_L1},
};

} // namespace

QString levelWord(UnitLevel level)
{
    for (const LevelName &name : levels) {
        if (name.level == level)
            return name.word;
    }
    return {};
}

std::optional<UnitLevel> levelFromWord(const QString &word)
{
    for (const LevelName &name : levels) {
        if (name.word == word)
            return name.level;
    }
    return std::nullopt;
}

FormulaNames formulaNames(const FormSpec &spec)
{
    FormulaNames names;
    for (const FormColumn &column : spec.leafColumns())
        names.columns.insert(column.key);
    for (const FormRow &row : spec.rows)
        names.rows.insert(row.key);
    return names;
}

QList<Unit> sampleUnits(const FormSpec &spec)
{
    QList<Unit> units;
    for (const LevelName &level : levels) {
        const bool repeats = std::any_of(spec.rows.begin(), spec.rows.end(), [&](const FormRow &row) { return row.unitKinds.contains(level.word); });
        for (int i = 1; repeats && i <= 2; ++i) {
            Unit unit;
            unit.id = {u"%1%2"_s.arg(level.word).arg(i)};
            unit.level = level.level;
            unit.name = u"%1 %2"_s.arg(level.word).arg(i);
            units.append(unit);
        }
    }
    return units;
}

FormLayout layOut(const FormSpec &spec, const QList<FormColumn> &columns, const QList<Unit> &units)
{
    FormLayout layout;
    for (qsizetype i = 0; i < columns.size(); ++i)
        layout.grid.columns.insert(columns[i].key, static_cast<int>(i));
    QHash<QString, int> depths;
    const auto lay = [&layout](LaidRow row, const QString &parent) {
        const int index = static_cast<int>(layout.rows.size());
        layout.grid.rows.insert(row.key, index);
        if (!parent.isEmpty())
            layout.grid.children[parent].append(index);
        layout.rows.append(std::move(row));
    };
    for (const FormRow &row : spec.rows) {
        const int depth = row.parent.isEmpty() ? 0 : depths.value(row.parent) + 1;
        depths.insert(row.key, depth);
        const bool repeats = row.repeat == FormRow::Repeat::PerUnit;
        const bool hasOwnCells = !repeats || !row.formula.isEmpty();
        if (hasOwnCells)
            lay({.key = row.key, .spec = &row, .title = row.title.vi, .depth = depth}, row.parent);
        if (!repeats)
            continue;
        for (const Unit &unit : units) {
            if (!row.unitKinds.contains(levelWord(unit.level)))
                continue;
            const QString key = row.key + u'.' + unit.id.value;
            if (layout.grid.rows.contains(key))
                continue;
            lay({.key = key, .spec = &row, .title = unit.name, .unit = unit.id, .depth = hasOwnCells ? depth + 1 : depth}, row.key);
        }
    }
    return layout;
}

} // namespace PhoLuat
