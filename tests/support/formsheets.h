// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unittree.h"
#include "work/flows.h"

namespace PhoLuat::Testing {

/// The shipped district form with two communes, empty.
[[nodiscard]] inline FormSheet districtSheet()
{
    const FormLibrary forms = FormLibrary::read(QStringLiteral(":/forms")).value_or(FormLibrary());
    const auto spec = forms.find(QStringLiteral("tt20-2013/10c"), 1);
    QList<Unit> units;
    for (const QString &name : {QStringLiteral("xã Phước Sơn"), QStringLiteral("thị trấn Tuy Phước")}) {
        Unit unit;
        unit.id = {QStringLiteral("u%1").arg(units.size())};
        unit.level = UnitLevel::Commune;
        unit.name = name;
        units.append(unit);
    }
    Result<FormSheet> sheet = spec ? FormSheet::make(spec, units) : failure(ErrorKind::NotFound, QStringLiteral("no form 10c"));
    if (!sheet)
        qFatal("%s", qPrintable(sheet.error().text));
    return *sheet;
}

} // namespace PhoLuat::Testing
