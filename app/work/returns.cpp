// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/returns.h"

#include <QHash>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

using Decision = PackageRecord::Decision;

/// What the answers say together.
struct Verdicts {
    Decision decision = Decision::None;
    QString remark;
    bool isReturned = false;
};

Verdicts together(const QList<PackageRecord> &answers)
{
    Verdicts all;
    bool isAccepted = false;
    bool isDoubtful = false;
    for (const PackageRecord &answer : answers) { // in the order of their digests
        isDoubtful = isDoubtful || answer.decision == Decision::Conflict;
        isAccepted = isAccepted || answer.remark.isEmpty();
        if (!answer.remark.isEmpty() && !std::exchange(all.isReturned, true))
            all.remark = answer.remark;
    }
    all.decision = isDoubtful || (isAccepted && all.isReturned) ? Decision::Conflict : all.isReturned ? Decision::Returned : Decision::Accepted;
    return all;
}

/// Only they who got it may answer, only to them who sent it; and of one answer its newest version.
void keepWhatCounts(QList<PackageRecord> &answers, const PackageInfo &sent)
{
    answers.removeIf([&sent](const PackageRecord &answer) { return answer.info.sender != sent.receiver || answer.info.receiver != sent.sender; });
    QHash<PackageId, int> newest;
    for (const PackageRecord &answer : std::as_const(answers))
        newest[answer.key.id] = std::max(newest.value(answer.key.id), answer.key.version);
    answers.removeIf([&newest](const PackageRecord &answer) { return answer.key.version < newest.value(answer.key.id); });
}

/// Nothing but its state differs from what was sent.
bool isUntouched(Material now, const Material &sent)
{
    now.revision = sent.revision;
    now.state = sent.state;
    now.changedAt = sent.changedAt;
    return now == sent;
}

/// A place that the package does not have stays readable as a remark on the whole.
Remark placed(Remark remark, const PackageRecord &record)
{
    const RemarkPlace &place = remark.place;
    bool isThere = true;
    if (place.kind == RemarkPlace::Kind::Cell) {
        const auto report = std::ranges::find(record.reports, place.report, &Report::id);
        isThere = report != record.reports.end() && std::ranges::contains(report->forms, place.form, &FormData::form);
    } else if (place.kind == RemarkPlace::Kind::Paragraph) {
        isThere = std::ranges::contains(record.materials, place.material, &Material::id);
    }
    if (!isThere) {
        const QString where = place.kind == RemarkPlace::Kind::Cell ? place.cell.text() : u"“%1”"_s.arg(place.quotation);
        remark.text = tidiedRemark((where + u": "_s + remark.text).left(RemarkLimits::text));
        remark.place = {};
    }
    return remark;
}

QList<ReceivedRemark> remarksOf(const PackageRecord &answer, const PackageRecord &record)
{
    QList<ReceivedRemark> remarks;
    // Said again in front of the others it would be one thing to settle twice.
    const QString onTheWhole = tidiedRemark(answer.remark.left(RemarkLimits::text));
    if (!onTheWhole.isEmpty() && answer.remark != remarkOnTheWhole(answer.remarks))
        remarks.append({record.key.digest, answer.key.digest, 0, {{}, onTheWhole, answer.remarks.isEmpty() ? Role::Justice : answer.remarks.first().by}});
    int number = 0;
    for (const Remark &remark : answer.remarks)
        remarks.append({record.key.digest, answer.key.digest, ++number, placed(remark, record)});
    return remarks;
}

Result<> applyTo(Stores &stores, const PackageRecord &record, const Verdicts &verdicts, bool isReplaced, const QString &who, Applied &applied)
{
    for (const Report &answered : record.reports) {
        auto report = stores.reports.find(answered.id);
        if (!report && report.error().kind == ErrorKind::NotFound)
            continue;
        if (!report)
            return std::unexpected(report.error());
        const bool isOfThisVersion = report->version == answered.version && report->state >= ReportState::Sealed;
        const ReportState wanted = verdicts.isReturned ? ReportState::Returned : ReportState::Accepted;
        if (!isOfThisVersion || report->state == wanted)
            continue; // a newer version is already under way
        report->state = wanted;
        if (auto saved = stores.reports.save(*report, who); !saved)
            return std::unexpected(saved.error());
        applied.reports.append(report->id);
    }
    if (isReplaced)
        return {};
    for (const Material &sent : record.materials) {
        auto material = stores.materials.find(sent.id);
        if (!material && material.error().kind == ErrorKind::NotFound)
            continue;
        if (!material)
            return std::unexpected(material.error());
        const bool opens = verdicts.isReturned && material->state == MaterialState::Sealed;
        const bool closes = !verdicts.isReturned && material->state == MaterialState::Draft && isUntouched(*material, sent);
        if (!opens && !closes)
            continue;
        material->state = opens ? MaterialState::Draft : MaterialState::Sealed; // what was sealed stays in the package
        if (auto saved = stores.materials.save(*material, who); !saved)
            return std::unexpected(saved.error());
        applied.materials.append(material->id);
    }
    return {};
}

} // namespace

Result<Applied> applyReturns(Stores &stores, const QString &digest, const QString &who)
{
    Applied applied;
    const auto sealed = stores.packages.all(PackageRecord::Direction::Sealed, PackageStore::Content::HeadOnly);
    if (!sealed)
        return std::unexpected(sealed.error());
    const auto head = std::ranges::find_if(*sealed, [&digest](const PackageRecord &one) { return one.key.digest == digest && one.info.kind == PackageKind::Submission; });
    if (head == sealed->end())
        return applied;
    auto answers = stores.packages.answers(PackageRecord::Direction::Received, digest);
    if (!answers)
        return std::unexpected(answers.error());
    keepWhatCounts(*answers, head->info);
    if (answers->isEmpty())
        return applied;
    const bool isReplaced = std::ranges::any_of(*sealed, [&digest](const PackageRecord &one) { return one.info.kind == PackageKind::Submission && one.info.replaces == digest; });
    auto record = stores.packages.find(head->key);
    if (!record)
        return std::unexpected(record.error());
    const Verdicts verdicts = together(*answers);
    if (record->decision != verdicts.decision || record->remark != verdicts.remark) {
        if (auto decided = stores.packages.decide(record->key, verdicts.decision, verdicts.remark, who); !decided)
            return std::unexpected(decided.error());
    }
    QList<ReceivedRemark> remarks;
    for (const PackageRecord &answer : std::as_const(*answers))
        remarks += remarksOf(answer, *record);
    if (auto kept = stores.remarks.setReceived(digest, remarks, who); !kept)
        return std::unexpected(kept.error());
    if (auto done = applyTo(stores, *record, verdicts, isReplaced, who, applied); !done)
        return std::unexpected(done.error());
    return applied;
}

} // namespace PhoLuat
