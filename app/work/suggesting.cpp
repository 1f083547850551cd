// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/suggesting.h"

#include "domain/periodname.h"
#include "work/activities.h"
#include "work/comparing.h"
#include "work/steps.h"

#include <QCoreApplication>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

struct Asking {
    Workspace *workspace;
    Tools tools;
    Report report;
    std::shared_ptr<const FormSpec> spec;
    QList<SuggestionSource> sources;
    SuggestedCells found = {};
};

/// One source after another, so that none of them is asked while another still works.
void askNext(const Steps<SuggestedCells> &steps, const std::shared_ptr<Asking> &asking)
{
    if (asking->sources.isEmpty()) {
        steps.end(asking->found);
        return;
    }
    const SuggestionSource source = asking->sources.takeFirst();
    steps.after(source(*asking->workspace, asking->tools, asking->report, asking->spec), [steps, asking](const SuggestedCells &cells) {
        for (auto it = cells.begin(); it != cells.end(); ++it) {
            if (!asking->found.contains(it.key()))
                asking->found.insert(it.key(), *it);
        }
        askNext(steps, asking);
    });
}

} // namespace

QFuture<Result<SuggestedCells>> suggestFromBelow(Workspace &workspace, Tools tools, const Report &report, std::shared_ptr<const FormSpec> spec)
{
    const Steps<SuggestedCells> steps(&workspace);
    const bool hasUnits = std::ranges::any_of(spec->rows, [](const FormRow &row) { return row.repeat == FormRow::Repeat::PerUnit; });
    const UnitId own = consolidatedUnit(workspace.units(), workspace.identity().unit, report.period.until());
    const auto at = workspace.units().find(own, report.period.until());
    const auto target = at ? tools.forms.forLevel(spec->indicator, at->level, report.period.until()) : nullptr;
    // Another desk's report, or a form of another level than the one the packages go into.
    if (!hasUnits || report.unit != own || !target || target->id != spec->id || target->edition != spec->edition) {
        steps.end(SuggestedCells());
        return steps.future();
    }
    steps.after(consolidateInbox(workspace, tools, spec->indicator, report.period, false), [steps](const Consolidation &total) {
        SuggestedCells cells;
        for (auto it = total.sources.begin(); it != total.sources.end(); ++it) {
            const CellValue value = total.data.cells.value(it.key()).value;
            if (it->isEmpty() || !value.isNumber())
                continue;
            const CellSource &first = it->first();
            cells.insert(it.key(), {value, QCoreApplication::translate("PhoLuat", "the accepted report of %1").arg(first.unitName), u"inbox/arrived/"_s + first.package.digest});
        }
        steps.end(cells);
    });
    return steps.future();
}

QFuture<Result<SuggestedCells>> suggestFromFirstYear(Workspace &workspace, Tools tools, const Report &report, std::shared_ptr<const FormSpec> spec)
{
    const Steps<SuggestedCells> steps(&workspace);
    if (report.period.kind != Period::Kind::OfficialYear) {
        steps.end(SuggestedCells());
        return steps.future();
    }
    const auto read = workspace.ask<ComparedReports>([unit = report.unit, period = report.period](Stores &stores) { return readCompared(stores, unit, period); });
    const FormLibrary *const forms = &tools.forms;
    const UnitTree *const tree = &workspace.units();
    steps.after(read, [=](const ComparedReports &compared) {
        SuggestedCells cells;
        const auto form = std::ranges::find(report.forms, spec->id, &FormData::form);
        const auto first = compared.periods.constFind(u"y"_s);
        if (form != report.forms.end() && first != compared.periods.constEnd()) {
            const OutsideFigures outside = outsideFigures(report, form - report.forms.begin(), compared, *forms, *tree);
            const QMap<CellRef, CellValue> figures = outside.periods.value(u"y"_s);
            for (auto it = figures.begin(); it != figures.end(); ++it) {
                if (it->isNumber())
                    cells.insert(it.key(), {*it, periodName(first->period), u"reports/"_s + first->id.value});
            }
        }
        steps.end(cells);
    });
    return steps.future();
}

QFuture<Result<SuggestedCells>> suggestCells(Workspace &workspace, Tools tools, const Report &report, qsizetype form, const QList<SuggestionSource> &sources)
{
    const Steps<SuggestedCells> steps(&workspace);
    const auto spec = form >= 0 && form < report.forms.size() ? tools.forms.find(report.forms.at(form).form, report.forms.at(form).edition) : nullptr;
    if (!spec)
        steps.end(SuggestedCells());
    else
        askNext(steps, std::make_shared<Asking>(&workspace, tools, report, spec, sources));
    return steps.future();
}

QList<SuggestionSource> suggestionSources()
{
    return {suggestFromBelow, suggestFromActivities, suggestFromFirstYear};
}

} // namespace PhoLuat
