// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formsheet.h"

#include <QFile>

/// Values that the tests of the form engine share.
namespace PhoLuat::Testing {

inline FormColumn column(const QString &key, const QString &formula = {}, bool estimate = false)
{
    return {.key = key, .number = key.mid(1), .title = {key}, .unit = {}, .formula = formula, .estimate = estimate, .parts = {}};
}

inline FormRow row(const QString &key, const QString &formula = {}, const QString &parent = {}, const QStringList &notApplicable = {})
{
    return {.key = key, .parent = parent, .title = {key}, .formula = formula, .repeat = FormRow::Repeat::None, .unitKinds = {}, .exceptNames = {},
            .notApplicable = notApplicable};
}

inline FormRow unitRow(const QString &key, const QString &formula, const QString &kind, const QStringList &notApplicable = {})
{
    FormRow repeated = row(key, formula, {}, notApplicable);
    repeated.repeat = FormRow::Repeat::PerUnit;
    repeated.unitKinds = {kind};
    return repeated;
}

inline FormSpec form(const QList<FormColumn> &columns, const QList<FormRow> &rows, const QList<FormRule> &rules = {})
{
    FormSpec spec;
    spec.id = QStringLiteral("test/1");
    spec.code = QStringLiteral("1");
    spec.title = {QStringLiteral("Thử")};
    spec.indicator = QStringLiteral("test");
    spec.totalRow = rows.first().key;
    spec.periods = {Period::Kind::Year};
    spec.columns = columns;
    spec.rows = rows;
    spec.rules = rules;
    return spec;
}

inline Unit unit(const QString &id, UnitLevel level)
{
    Unit unit;
    unit.id = {id};
    unit.level = level;
    unit.name = QStringLiteral("Đơn vị ") + id;
    return unit;
}

inline Result<FormSheet> sheet(const FormSpec &spec, const QList<Unit> &units = {})
{
    return FormSheet::make(std::make_shared<const FormSpec>(spec), units);
}

inline CellRef ref(const QString &text)
{
    return CellRef::fromText(text).value_or(CellRef{});
}

inline Cell figure(double number)
{
    return {.value = CellValue(number)};
}

inline QByteArray shippedForm(const QString &name)
{
    QFile file(QStringLiteral(PHOLUAT_SOURCE_DIR "/resources/forms/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace PhoLuat::Testing
