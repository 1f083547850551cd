// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/submissions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PhoLuat {

QMap<UnitId, Submission> pickSubmissions(const QList<ConsolidationInput> &inputs, const Period &period)
{
    QMap<UnitId, Submission> picked;
    for (const ConsolidationInput &input : inputs) {
        if (input.report.period != period)
            continue;
        Submission &best = picked[input.report.unit];
        const int version = std::max(input.package.version, input.report.version);
        if (version > best.version)
            best = {&input, false, version};
        else if (version == best.version && best.input && best.input->package != input.package)
            best = {nullptr, true, version};
        else if (version == best.version && best.input && best.input->report != input.report)
            best = {nullptr, true, version};
    }
    return picked;
}

Result<TotalRow> TotalReader::read(const QList<FormData> &forms, const UnitId &unit, const Period &period)
{
    const FormSpec *spec = nullptr;
    const FormData *data = nullptr;
    QString unknown;
    for (const FormData &candidate : forms) {
        const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const FormSpec &known) {
            return known.id == candidate.form && known.edition == candidate.edition;
        });
        if (found == m_known.end()) {
            unknown = QCoreApplication::translate("PhoLuat", "%1 (edition %2)").arg(candidate.form).arg(candidate.edition);
            continue;
        }
        if (found->indicator != m_target.indicator)
            continue;
        if (spec)
            return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "it holds two forms for the same figures, %1 and %2").arg(spec->id, found->id));
        spec = &*found;
        data = &candidate;
    }
    if (!spec && !unknown.isEmpty())
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "its form %1 is not known here").arg(unknown));
    if (!spec)
        return failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "it holds no form of this kind"));

    auto cached = m_sheets.find(spec);
    const bool repeats = std::any_of(spec->rows.begin(), spec->rows.end(), [](const FormRow &row) { return row.repeat == FormRow::Repeat::PerUnit; });
    if (cached == m_sheets.end() || repeats) {
        const QList<Unit> below = repeats ? unitsForForm(*spec, m_tree, unit, period) : QList<Unit>();
        // the caller's list outlives every sheet, so nothing is copied and nothing deleted
        Result<FormSheet> sheet = FormSheet::make(std::shared_ptr<const FormSpec>(spec, [](const FormSpec *) {}), below);
        if (!sheet)
            return std::unexpected(sheet.error());
        cached = m_sheets.insert_or_assign(spec, *std::move(sheet)).first;
    }
    FormSheet &sheet = cached->second;
    sheet.setData(*data);
    TotalRow total{spec, {}};
    for (const FormColumn &column : sheet.columns())
        total.cells.insert(column.key, sheet.cell({spec->totalRow, column.key}));
    for (const FormColumn &column : m_target.leafColumns()) {
        if (!total.cells.contains(column.key))
            return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "its form %1 has no column %2").arg(spec->id, column.number));
    }
    return total;
}

} // namespace PhoLuat
