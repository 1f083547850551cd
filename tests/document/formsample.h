// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/render.h"

#include <QFile>
#include <QTimeZone>

/// Form 10d of the sample province, filled in, as the tests print it.
namespace PhoLuat::Testing {

inline QDateTime made()
{
    return {QDate(2021, 1, 20), QTime(3, 4, 5), QTimeZone::UTC};
}

inline Unit sampleUnit(const QString &id, UnitLevel level, const QString &kind, const QString &name)
{
    Unit unit;
    unit.id = {id};
    unit.level = level;
    unit.kind = kind;
    unit.name = name;
    unit.from = QDate(2000, 1, 1);
    return unit;
}

inline QList<Unit> sampleUnits(int districts, int departments)
{
    QList<Unit> units;
    for (int i = 0; i < districts; ++i)
        units.append(sampleUnit(QStringLiteral("h%1").arg(i), UnitLevel::District, QStringLiteral("huyện"), QStringLiteral("huyện Thứ %1").arg(i + 1)));
    for (int i = 0; i < departments; ++i)
        units.append(sampleUnit(QStringLiteral("s%1").arg(i), UnitLevel::Department, QStringLiteral("sở"), QStringLiteral("Sở Thứ %1").arg(i + 1)));
    return units;
}

inline Result<FormSheet> sampleSheet(int districts = 11, int departments = 20)
{
    QFile file(QStringLiteral(PHOLUAT_SOURCE_DIR "/resources/forms/tt20-2013/10d.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, QStringLiteral("10d.json"));
    Result<FormSpec> spec = readFormSpec(file.readAll());
    if (!spec)
        return std::unexpected(spec.error());
    return FormSheet::make(std::make_shared<const FormSpec>(*spec), sampleUnits(districts, departments));
}

/// Every input gets a figure of its own, but for the last row, which stays blank.
inline void fill(FormSheet &sheet)
{
    FormData data;
    data.form = sheet.spec().id;
    data.edition = sheet.spec().edition;
    int number = 1000;
    for (qsizetype i = 0; i + 1 < sheet.rows().size(); ++i) {
        for (const FormColumn &column : sheet.columns()) {
            const CellRef ref{sheet.rows().at(i).key, column.key};
            if (!sheet.isComputed(ref) && !sheet.isNotApplicable(ref))
                data.cells.insert(ref, Cell{.value = CellValue(number++)});
        }
    }
    sheet.setData(data);
}

inline FormPrintHead printHead()
{
    FormPrintHead head;
    head.reportingUnit = QStringLiteral("Sở Tư pháp tỉnh Bình Định");
    head.receivingUnit = QStringLiteral("Bộ Tư pháp (Cục Kế hoạch - Tài chính)");
    head.period = {Period::Kind::Year, 2020};
    head.signers = {QStringLiteral("Trần Thị An"), QStringLiteral("Lê Văn Bình"), QStringLiteral("Đỗ Thị Cúc"), QStringLiteral("Giám đốc"),
                    QStringLiteral("Bình Định"), QDate(2020, 11, 28)};
    head.unitTitle = QStringLiteral("GIÁM ĐỐC");
    return head;
}

} // namespace PhoLuat::Testing
