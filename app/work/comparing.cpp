// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/comparing.h"

#include "forms/parties.h"
#include "forms/takeover.h"
#include "work/rendering.h"

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QString word(Period::Kind kind)
{
    return Period{kind, 2000}.key().section(u'-', 1);
}

Result<std::optional<Report>> readOne(Stores &stores, const UnitId &unit, const Period &period)
{
    auto found = stores.reports.find(unit, period);
    if (!found && found.error().kind == ErrorKind::NotFound)
        return std::nullopt;
    if (!found)
        return std::unexpected(found.error());
    if (found->state != ReportState::Draft && found->state != ReportState::Checked)
        return *found;
    auto versions = stores.reports.versions(found->id);
    if (!versions)
        return std::unexpected(versions.error());
    return versions->isEmpty() ? *found : versions->first();
}

/// The figures of another report's form in the cells of `spec`; empty when it has none of this kind.
QMap<CellRef, CellValue> figuresOf(const Report &other, const FormSpec &spec, const FormLibrary &forms, const UnitTree &tree)
{
    const auto same = std::ranges::find_if(other.forms, [&spec](const FormData &data) { return data.form == spec.id && data.edition == spec.edition; });
    if (same != other.forms.end()) {
        const auto sheet = sheetFor(other, *same, forms, tree);
        return sheet ? sheet->shownValues() : QMap<CellRef, CellValue>();
    }
    for (const FormData &data : other.forms) {
        if (spec.takeover(data.form, data.edition) == nullptr)
            continue;
        const auto sheet = sheetFor(other, data, forms, tree);
        const auto taken = sheet ? takeOver(*sheet, spec) : std::unexpected(sheet.error());
        if (!taken)
            continue;
        QMap<CellRef, CellValue> figures;
        for (auto it = taken->cells.begin(); it != taken->cells.end(); ++it)
            figures.insert(it.key(), it->value);
        return figures;
    }
    return {};
}

} // namespace

Result<ComparedReports> readCompared(Stores &stores, const UnitId &unit, const Period &period)
{
    ComparedReports compared;
    auto last = readOne(stores, unit, period.previous());
    if (!last)
        return std::unexpected(last.error());
    compared.lastYear = *last;
    for (const Period::Kind kind : {Period::Kind::HalfYear, Period::Kind::Year, Period::Kind::OfficialYear}) {
        if (kind == period.kind)
            continue;
        const auto other = readOne(stores, unit, {kind, period.year});
        if (!other)
            return std::unexpected(other.error());
        if (*other)
            compared.periods.insert(word(kind), **other);
    }
    return compared;
}

QFuture<Result<QMap<QString, ComparedReports>>> comparedReports(Workspace &workspace, const QList<Report> &reports)
{
    using All = QMap<QString, ComparedReports>;
    return workspace.ask<All>([reports](Stores &stores) -> Result<All> {
        All all;
        for (const Report &report : reports) {
            const auto compared = readCompared(stores, report.unit, report.period);
            if (!compared)
                return std::unexpected(compared.error());
            all.insert(report.id.value, *compared);
        }
        return all;
    });
}

OutsideFigures outsideFigures(const Report &report, qsizetype form, const ComparedReports &compared, const FormLibrary &forms, const UnitTree &tree)
{
    OutsideFigures outside;
    const FormData &own = report.forms.at(form);
    const auto spec = forms.find(own.form, own.edition);
    if (!spec)
        return outside;
    if (compared.lastYear)
        outside.lastYear = figuresOf(*compared.lastYear, *spec, forms, tree);
    for (auto it = compared.periods.begin(); it != compared.periods.end(); ++it) {
        const QMap<CellRef, CellValue> figures = figuresOf(*it, *spec, forms, tree);
        if (!figures.isEmpty())
            outside.periods.insert(it.key(), figures);
    }
    for (qsizetype other = 0; other < report.forms.size(); ++other) {
        if (other == form)
            continue;
        const auto sheet = sheetFor(report, report.forms.at(other), forms, tree);
        if (sheet && !sheet->spec().name.isEmpty())
            outside.forms.insert(sheet->spec().name, {sheet->spec().totalRow, sheet->shownValues()});
    }
    return outside;
}

Result<FormSheet> comparedSheet(const Report &report, qsizetype form, const ComparedReports &compared, const FormLibrary &forms, const UnitTree &tree)
{
    auto sheet = sheetFor(report, report.forms.at(form), forms, tree);
    if (sheet)
        (void)sheet->setOutside(outsideFigures(report, form, compared, forms, tree)); // nothing is shown yet
    return sheet;
}

Findings checkForm(const FormSheet &sheet, const Report &report, const UnitTree &tree, const UnitId &receiver, const QString &language)
{
    UnitId target = receiver;
    if (target.isNull()) {
        if (const auto unit = tree.find(report.unit, report.period.until()))
            target = unit->parent;
    }
    return sheet.check(report.period.kind, {}, language) + checkParties(sheet.spec(), tree, report.unit, target, report.period);
}

} // namespace PhoLuat
