// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/flows.h"
#include "work/steps.h"

#include <QCoreApplication>

namespace PhoLuat {

namespace {

struct Gathered {
    QList<ConsolidationInput> inputs;
    FormData own;
};

Result<Gathered> gather(Stores &stores, const UnitId &unit, const Period &period, bool withUndecided)
{
    Gathered gathered;
    auto records = stores.packages.all(PackageRecord::Direction::Received);
    if (!records)
        return std::unexpected(records.error());
    for (const PackageRecord &record : std::as_const(*records)) {
        const bool counts = record.decision == PackageRecord::Decision::Accepted
            || (withUndecided && (record.decision == PackageRecord::Decision::None || record.decision == PackageRecord::Decision::Conflict));
        if (record.info.kind != PackageKind::Submission || !counts)
            continue;
        for (const Report &report : record.reports) {
            if (report.period == period)
                gathered.inputs.append({record.key, report});
        }
    }
    auto own = stores.reports.find(unit, period);
    if (own && !own->forms.isEmpty())
        gathered.own = own->forms.first();
    else if (!own && own.error().kind != ErrorKind::NotFound)
        return std::unexpected(own.error());
    return gathered;
}

} // namespace

UnitId consolidatedUnit(const UnitTree &tree, const UnitId &unit, QDate day)
{
    const auto found = tree.find(unit, day);
    return found && found->level == UnitLevel::Department ? found->parent : unit;
}

QFuture<Result<Consolidation>> consolidateInbox(Workspace &workspace, Tools tools, const QString &indicator, const Period &period, bool withUndecided)
{
    const Steps<Consolidation> steps(&workspace);
    const UnitId own = workspace.identity().unit;
    const UnitId unit = consolidatedUnit(workspace.units(), own, period.until());
    const auto at = workspace.units().find(unit, period.until());
    const auto target = at ? tools.forms.forLevel(indicator, at->level, period.until()) : nullptr;
    if (!target) {
        steps.end(failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "There is no form of this indicator for the level of your unit in that period, so nothing can be consolidated. Check the unit in the settings, or import the form.")));
        return steps.future();
    }
    Workspace *const work = &workspace;
    const FormLibrary *const forms = &tools.forms;
    QThreadPool *const pool = &tools.pool;
    const auto asked = workspace.ask<Gathered>([=](Stores &stores) { return gather(stores, own, period, withUndecided); });
    steps.after(asked, [=](const Gathered &gathered) {
        const auto compute = [=, tree = &work->units()](QPromise<Result<Consolidation>> &) {
            return Result<Consolidation>(consolidate(*target, forms->all(), *tree, unit, period, gathered.own, gathered.inputs));
        };
        steps.after(inBackground<Consolidation>(*pool, compute), [=](const Consolidation &done) { steps.end(done); });
    });
    return steps.future();
}

} // namespace PhoLuat
