// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/remarks.h"

#include "work/rendering.h"
#include "work/steps.h"

#include <QCoreApplication>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

using Decision = PackageRecord::Decision;
using Kind = RemarkPlace::Kind;

std::unexpected<Error> noSuchPlace(const QString &why)
{
    return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The remark was not taken: %1. Look the place up in the package, then try again.").arg(why), {}, u"remark.place"_s);
}

/// The forms of a report that have the cell; a form that is not installed has those that are filled in.
QStringList formsWith(const Report &report, const RemarkPlace &place, const FormLibrary &forms, const UnitTree &tree)
{
    QStringList found;
    for (const FormData &data : report.forms) {
        if (!place.form.isEmpty() && data.form != place.form)
            continue;
        const auto sheet = sheetFor(report, data, forms, tree);
        const bool has = sheet ? std::ranges::contains(sheet->rows(), place.cell.row, &LaidRow::key) && std::ranges::contains(sheet->columns(), place.cell.column, &FormColumn::key)
                               : data.cells.contains(place.cell);
        if (has)
            found.append(data.form);
    }
    return found;
}

Result<PackageRecord> waiting(Stores &stores, const PackageKey &package)
{
    auto record = stores.packages.find(package);
    if (!record)
        return record;
    const bool waits = record->decision == Decision::None || record->decision == Decision::Conflict;
    if (record->direction != PackageRecord::Direction::Received || record->info.kind != PackageKind::Submission || !waits)
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The remark was not taken: remarks are put on submissions that came in and wait for a decision, and this package does not. Choose one of those in the inbox."), {}, u"remark.package"_s);
    return record;
}

/// Reads what is prepared, lets it be changed, keeps it.
Result<QList<Remark>> change(Stores &stores, const PackageKey &package, const QString &who, const std::function<Result<>(QList<Remark> &)> &edit)
{
    auto remarks = stores.remarks.prepared(package.digest);
    if (!remarks)
        return remarks;
    if (auto edited = edit(*remarks); !edited)
        return std::unexpected(edited.error());
    if (auto kept = stores.remarks.setPrepared(package.digest, *remarks, who); !kept)
        return std::unexpected(kept.error());
    return remarks;
}

QFuture<Result<QList<Remark>>> announced(Workspace &workspace, const PackageKey &package, const QFuture<Result<QList<Remark>>> &asked)
{
    const Steps<QList<Remark>> steps(&workspace);
    steps.inAnyCaseAfter(asked, [steps, work = &workspace, package](const QList<Remark> &remarks) {
        work->announce({Change::Kind::Changed, Change::What::Package, package.id.value});
        steps.end(remarks);
    });
    return steps.future();
}

} // namespace

Result<RemarkPlace> placeIn(const PackageRecord &package, RemarkPlace place, const FormLibrary &forms, const UnitTree &tree)
{
    if (place.kind == Kind::Cell) {
        const auto report = std::ranges::find(package.reports, place.report, &Report::id);
        if (report == package.reports.end())
            return noSuchPlace(QCoreApplication::translate("PhoLuat", "the package holds no report \"%1\"").arg(place.report.value));
        const QStringList found = formsWith(*report, place, forms, tree);
        if (found.isEmpty())
            return noSuchPlace(QCoreApplication::translate("PhoLuat", "the report has no cell \"%1\"").arg(place.cell.text()));
        if (found.size() > 1)
            return noSuchPlace(QCoreApplication::translate("PhoLuat", "the cell \"%1\" is in several forms (%2), and none of them was named").arg(place.cell.text(), found.join(u", "_s)));
        place.form = found.first();
    } else if (place.kind == Kind::Paragraph) {
        const auto material = std::ranges::find(package.materials, place.material, &Material::id);
        if (material == package.materials.end())
            return noSuchPlace(QCoreApplication::translate("PhoLuat", "the package holds no material \"%1\"").arg(place.material.value));
        if (place.paragraph < 1 || place.paragraph > material->body.blocks.size())
            return noSuchPlace(QCoreApplication::translate("PhoLuat", "“%1” has %2 paragraphs, and number %3 is none of them").arg(material->title).arg(material->body.blocks.size()).arg(place.paragraph));
        place.quotation = quotationOf(material->body.blocks.at(place.paragraph - 1));
    }
    return place;
}

QFuture<Result<QList<Remark>>> preparedRemarks(Workspace &workspace, const PackageKey &package)
{
    return workspace.ask<QList<Remark>>([package](Stores &stores) { return stores.remarks.prepared(package.digest); });
}

QFuture<Result<QList<Remark>>> prepareRemarks(Workspace &workspace, Tools tools, const PackageKey &package, const QList<Remark> &added)
{
    // The workspace outlives its database thread, and so do its units; forms are shared by copy.
    const UnitTree *const tree = &workspace.units();
    const auto work = [package, added, tree, forms = tools.forms, who = workspace.identity().person, role = workspace.identity().role](Stores &stores) -> Result<QList<Remark>> {
        const auto record = waiting(stores, package);
        if (!record)
            return std::unexpected(record.error());
        return change(stores, package, who, [&](QList<Remark> &remarks) -> Result<> {
            for (Remark remark : added) {
                auto place = placeIn(*record, remark.place, forms, *tree);
                if (!place)
                    return std::unexpected(place.error());
                remark.place = *std::move(place);
                // What is far too long is not worth tidying; checkRemarks() says so below.
                if (remark.text.size() <= 2 * RemarkLimits::text)
                    remark.text = tidiedRemark(remark.text);
                remark.by = role;
                remarks.append(remark);
            }
            return checkRemarks(remarks);
        });
    };
    return announced(workspace, package, workspace.ask<QList<Remark>>(work));
}

QFuture<Result<QList<Remark>>> dropPreparedRemark(Workspace &workspace, const PackageKey &package, int index)
{
    const auto work = [package, index, who = workspace.identity().person](Stores &stores) {
        return change(stores, package, who, [index](QList<Remark> &remarks) -> Result<> {
            if (index >= 0 && index < remarks.size())
                remarks.removeAt(index);
            return {};
        });
    };
    return announced(workspace, package, workspace.ask<QList<Remark>>(work));
}

QString placeWords(const RemarkPlace &place)
{
    switch (place.kind) {
    case Kind::Cell:
        return QCoreApplication::translate("PhoLuat", "%1: cell %2").arg(place.form, place.cell.text());
    case Kind::Paragraph:
        return QCoreApplication::translate("PhoLuat", "paragraph %1: “%2”").arg(place.paragraph).arg(place.quotation);
    case Kind::Package:
        break;
    }
    return QCoreApplication::translate("PhoLuat", "the whole package");
}

} // namespace PhoLuat
