// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the author of a returned package has to put right.
#include "work/remarks.h"
#include "work/rendering.h"
#include "work/steps.h"

#include <QHash>
#include <QSet>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

using State = AuthorRemark::State;

/// What stands in the database about all remarks, in one look.
struct Kept {
    QList<ReceivedRemark> remarks;
    QList<PackageRecord> sealed;     ///< newest first; with content when a remark is about it
    QHash<ReportId, Report> reports; ///< as they are now
};

Result<Kept> readKept(Stores &stores)
{
    Kept kept;
    auto remarks = stores.remarks.received();
    if (!remarks)
        return std::unexpected(remarks.error());
    kept.remarks = *std::move(remarks);
    if (kept.remarks.isEmpty())
        return kept;
    auto sealed = stores.packages.all(PackageRecord::Direction::Sealed, PackageStore::Content::HeadOnly);
    if (!sealed)
        return std::unexpected(sealed.error());
    kept.sealed = *std::move(sealed);
    QSet<QString> named;
    for (const ReceivedRemark &remark : std::as_const(kept.remarks)) {
        if (remark.remark.place.kind == RemarkPlace::Kind::Cell)
            named.insert(remark.about);
    }
    for (PackageRecord &record : kept.sealed) {
        if (!named.contains(record.key.digest))
            continue;
        auto whole = stores.packages.find(record.key);
        if (!whole)
            return std::unexpected(whole.error());
        record.reports = whole->reports;
    }
    for (const PackageRecord &record : std::as_const(kept.sealed)) {
        for (const Report &report : record.reports) {
            if (kept.reports.contains(report.id))
                continue;
            auto now = stores.reports.find(report.id);
            if (now)
                kept.reports.insert(report.id, *now);
            else if (now.error().kind != ErrorKind::NotFound)
                return std::unexpected(now.error());
        }
    }
    return kept;
}

/// Figures as they are shown, sums too; each report is laid out once.
class Figures final {
public:
    Figures(const FormLibrary &forms, const UnitTree &tree) : m_forms(forms), m_tree(tree) {}

    [[nodiscard]] CellValue at(const QString &version, const Report &report, const RemarkPlace &place)
    {
        const auto data = std::ranges::find(report.forms, place.form, &FormData::form);
        if (data == report.forms.end())
            return {};
        const QString key = version + u' ' + report.id.value + u' ' + place.form;
        if (!m_sheets.contains(key)) {
            auto sheet = sheetFor(report, *data, m_forms, m_tree);
            m_sheets.insert(key, sheet ? std::make_shared<FormSheet>(*std::move(sheet)) : nullptr);
        }
        const auto sheet = m_sheets.value(key);
        return sheet ? sheet->cell(place.cell).value : data->cells.value(place.cell).value;
    }

private:
    const FormLibrary &m_forms;
    const UnitTree &m_tree;
    QHash<QString, std::shared_ptr<FormSheet>> m_sheets;
};

QList<AuthorRemark> judged(const Kept &kept, const FormLibrary &forms, const UnitTree &tree)
{
    Figures figures(forms, tree);
    QSet<QString> replaced;
    for (const PackageRecord &record : kept.sealed) {
        if (record.info.kind == PackageKind::Submission)
            replaced.insert(record.info.replaces);
    }
    QList<AuthorRemark> remarks;
    for (const PackageRecord &record : kept.sealed) {
        for (const ReceivedRemark &one : kept.remarks) {
            if (one.about != record.key.digest || record.info.kind != PackageKind::Submission)
                continue;
            AuthorRemark remark{one, State::Open, record.info.receiver, record.info.receiverName, record.key, record.info};
            const RemarkPlace &place = one.remark.place;
            if (place.kind == RemarkPlace::Kind::Cell) {
                const auto sent = std::ranges::find(record.reports, place.report, &Report::id);
                if (sent != record.reports.end()) {
                    remark.before = figures.at(record.key.digest, *sent, place);
                    const auto now = kept.reports.constFind(place.report);
                    if (now != kept.reports.cend() && !(figures.at(u"now"_s, *now, place) == remark.before))
                        remark.state = State::Changed;
                }
            }
            if (one.isSettled)
                remark.state = State::Settled;
            if (replaced.contains(record.key.digest))
                remark.state = State::Replaced;
            remarks.append(remark);
        }
    }
    return remarks;
}

} // namespace

QFuture<Result<QList<AuthorRemark>>> authorRemarks(Workspace &workspace, Tools tools)
{
    const Steps<QList<AuthorRemark>> steps(&workspace);
    QThreadPool *const pool = &tools.pool;
    const FormLibrary *const forms = &tools.forms;
    const UnitTree *const tree = &workspace.units();
    steps.after(workspace.ask<Kept>(readKept), [=](const Kept &kept) {
        if (kept.remarks.isEmpty()) {
            steps.end(QList<AuthorRemark>());
            return;
        }
        const auto judge = [kept, forms, tree](QPromise<Result<QList<AuthorRemark>>> &) -> Result<QList<AuthorRemark>> { return judged(kept, *forms, *tree); };
        steps.after(inBackground<QList<AuthorRemark>>(*pool, judge), [steps](const QList<AuthorRemark> &remarks) { steps.end(remarks); });
    });
    return steps.future();
}

QFuture<Result<>> settleRemark(Workspace &workspace, const ReceivedRemark &remark, bool isSettled)
{
    const Steps<void> steps(&workspace);
    const auto work = [remark, isSettled, who = workspace.identity().person](Stores &stores) { return stores.remarks.setSettled(remark, isSettled, who); };
    steps.inAnyCaseAfter(workspace.ask<void>(work), [steps, work = &workspace, remark] {
        work->announce({Change::Kind::Changed, Change::What::Package, remark.about});
        steps.end(Result<>());
    });
    return steps.future();
}

} // namespace PhoLuat
