// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/intake.h"

#include <QFileInfo>

namespace PhoLuat {

using namespace Qt::StringLiterals;

Judged judgeFile(const QString &file)
{
    Judged judged{file, {}, {}};
    auto opened = openPackage(file);
    if (opened) {
        judged.judgement = opened->judgement;
        judged.package = std::move(*opened);
    } else {
        judged.judgement = judgePackage(file);
    }
    return judged;
}

namespace {

/// A return answers a package sealed here: its reports get the receiver's word.
Result<> applyReturn(Stores &stores, const OpenedPackage &package, const QString &who)
{
    const bool isAccepted = package.content.remark.isEmpty();
    auto sealed = stores.packages.all(PackageRecord::Direction::Sealed);
    if (!sealed)
        return std::unexpected(sealed.error());
    for (const PackageRecord &record : std::as_const(*sealed)) {
        if (record.key.digest != package.content.info.replaces || record.info.kind != PackageKind::Submission)
            continue;
        const auto decision = isAccepted ? PackageRecord::Decision::Accepted : PackageRecord::Decision::Returned;
        if (auto decided = stores.packages.decide(record.key, decision, package.content.remark, who); !decided)
            return decided;
        for (const Report &answered : record.reports) {
            auto report = stores.reports.find(answered.id);
            if (!report && report.error().kind != ErrorKind::NotFound)
                return std::unexpected(report.error());
            const bool isWaiting = report && report->version == answered.version
                && (report->state == ReportState::Sealed || report->state == ReportState::Sent);
            if (!isWaiting)
                continue; // a newer version is already under way
            report->state = isAccepted ? ReportState::Accepted : ReportState::Returned;
            if (auto saved = stores.reports.save(*report, who); !saved)
                return std::unexpected(saved.error());
        }
    }
    return {};
}

} // namespace

Result<PackageStore::Taken> takeIn(Stores &stores, const Judged &judged, const QDateTime &at, const QString &who)
{
    const OpenedPackage &package = *judged.package;
    return stores.database.transaction<PackageStore::Taken>([&]() -> Result<PackageStore::Taken> {
        auto digest = stores.blobs.add(judged.file, ArchiveLimits().archiveBytes);
        if (!digest)
            return std::unexpected(digest.error());
        PackageRecord record{package.key, package.content.info, PackageRecord::Direction::Received};
        record.fileName = QFileInfo(judged.file).fileName();
        record.sha256 = *digest;
        record.size = QFileInfo(judged.file).size();
        record.at = at;
        record.remark = package.content.remark;
        record.reports = package.content.reports;
        record.materials = package.content.materials;
        auto taken = stores.packages.add(record, who);
        if (taken && *taken == PackageStore::Taken::New && package.content.info.kind == PackageKind::Return) {
            if (auto applied = applyReturn(stores, package, who); !applied)
                return std::unexpected(applied.error());
        }
        return taken;
    });
}

} // namespace PhoLuat
