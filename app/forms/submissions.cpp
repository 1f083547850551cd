// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/submissions.h"

#include "forms/takeover.h"

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
    if (const FormTakeover *takeover = m_target.takeover(spec->id, spec->edition))
        return byTakeover(sheet, *spec, *takeover);
    return byEqualColumns(sheet, *spec);
}

Result<TotalRow> TotalReader::byEqualColumns(const FormSheet &sheet, const FormSpec &spec) const
{
    TotalRow total{&spec, {}, {}, {}};
    const QList<FormColumn> wanted = m_target.leafColumns();
    const bool isOfOneRegulation = spec.regulation == m_target.regulation;
    for (const FormColumn &column : sheet.columns()) {
        const CellRef ref{spec.totalRow, column.key};
        const Cell cell = sheet.cell(ref);
        const auto same = std::find_if(wanted.begin(), wanted.end(), [&](const FormColumn &one) { return one.key == column.key; });
        if (same == wanted.end()) {
            if (cell.value.isNumber())
                total.leftOut.append({column, cell.value.number()});
            continue;
        }
        // two regulations may call different things c3
        if (!isOfOneRegulation && (same->title.vi != column.title.vi || same->unit.vi != column.unit.vi))
            return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "its form %1 (edition %2) means something else by column %3, and nothing says how it goes into %4")
                                                   .arg(spec.id).arg(spec.edition).arg(column.number, m_target.id));
        total.cells.insert(column.key, cell);
        if (!cell.value.isBlank())
            total.parts.insert(column.key, {{ref, cell.value}});
    }
    for (const FormColumn &column : wanted) {
        if (!total.cells.contains(column.key))
            return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "its form %1 has no column %2").arg(spec.id, column.number));
    }
    return total;
}

Result<TotalRow> TotalReader::byTakeover(const FormSheet &sheet, const FormSpec &spec, const FormTakeover &takeover) const
{
    const Result<TakeoverRules> rules = TakeoverRules::make(takeover, spec, m_target);
    if (!rules)
        return std::unexpected(rules.error());
    TotalRow total{&spec, {}, {}, {}};
    const QHash<QString, MappedCell> mapped = rules->row(sheet, spec.totalRow);
    for (auto it = mapped.begin(); it != mapped.end(); ++it) {
        total.cells.insert(it.key(), it->cell);
        for (const CellRef &source : it->sources)
            total.parts[it.key()].append({source, sheet.cell(source).value});
    }
    for (const FormColumn &column : rules->unread()) {
        const CellValue value = sheet.cell({spec.totalRow, column.key}).value;
        if (value.isNumber())
            total.leftOut.append({column, value.number()});
    }
    return total;
}

} // namespace PhoLuat
