// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/intake.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// Copies at most one byte more than may be, so that a file that is too large is still judged as that.
Result<> copyPart(const QString &from, const QString &to)
{
    constexpr qint64 blockBytes = 1024 * 1024;
    QFile source(from);
    QFile target(to);
    const auto broken = [&](const QString &detail) {
        return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "The package could not be read: %1. Check the drive and its free space, then take it in again.").arg(detail), from, u"receive.copy"_s);
    };
    if (!source.open(QIODevice::ReadOnly))
        return broken(source.errorString());
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return broken(target.errorString());
    qint64 left = ArchiveLimits().archiveBytes + 1;
    while (left > 0) {
        const QByteArray block = source.read(std::min(left, blockBytes));
        if (block.isEmpty() && source.error() != QFileDevice::NoError)
            return broken(source.errorString());
        if (block.isEmpty())
            break;
        if (target.write(block) != block.size())
            return broken(target.errorString());
        left -= block.size();
    }
    if (!target.flush())
        return broken(target.errorString());
    return {};
}

} // namespace

Judged judgeFile(const QString &file, const std::shared_ptr<QTemporaryDir> &folder)
{
    Judged judged{file, folder->filePath(QFileInfo(file).fileName()), folder, {}, {}};
    if (!QFileInfo(file).isFile()) {
        judged.judgement = judgePackage(file); // says what it is instead
        return judged;
    }
    if (auto copied = copyPart(file, judged.copy); !copied) {
        judged.judgement.verdict = Verdict::Unreadable;
        judged.judgement.reasons.append({Severity::Error, copied.error().code, copied.error().text});
        return judged;
    }
    judgeCopy(judged);
    return judged;
}

void judgeCopy(Judged &judged)
{
    auto opened = openPackage(judged.copy);
    if (opened) {
        judged.judgement = opened->judgement;
        judged.package = std::move(*opened);
    } else {
        judged.judgement = judgePackage(judged.copy);
    }
}

namespace {

/// A return answers a package sealed here: its reports get the receiver's word. Answers the reports it changed.
Result<QList<ReportId>> applyReturn(Stores &stores, const OpenedPackage &package, const QString &who)
{
    QList<ReportId> changed;
    const bool isAccepted = package.content.remark.isEmpty();
    auto sealed = stores.packages.all(PackageRecord::Direction::Sealed);
    if (!sealed)
        return std::unexpected(sealed.error());
    for (const PackageRecord &record : std::as_const(*sealed)) {
        if (record.key.digest != package.content.info.replaces || record.info.kind != PackageKind::Submission)
            continue;
        // Only they who got it have a say, and only to them who sent it; anybody else's word is kept and changes nothing.
        if (package.content.info.sender != record.info.receiver || package.content.info.receiver != record.info.sender)
            continue;
        const auto decision = isAccepted ? PackageRecord::Decision::Accepted : PackageRecord::Decision::Returned;
        if (auto decided = stores.packages.decide(record.key, decision, package.content.remark, who); !decided)
            return std::unexpected(decided.error());
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
            changed.append(report->id);
        }
    }
    return changed;
}

} // namespace

Result<Intake> takeIn(Stores &stores, const Judged &judged, const QDateTime &at, const QString &who)
{
    const OpenedPackage &package = *judged.package;
    return stores.blobs.addWith<Intake>(judged.copy, ArchiveLimits().archiveBytes, [&](const QString &digest) -> Result<Intake> {
        PackageRecord record{package.key, package.content.info, PackageRecord::Direction::Received};
        record.fileName = QFileInfo(judged.file).fileName();
        record.sha256 = digest;
        record.size = QFileInfo(judged.copy).size();
        record.at = at;
        record.remark = package.content.remark;
        record.reports = package.content.reports;
        record.materials = package.content.materials;
        auto taken = stores.packages.add(record, who);
        if (!taken)
            return std::unexpected(taken.error());
        Intake intake{*taken};
        if (*taken == PackageStore::Taken::New && package.content.info.kind == PackageKind::Return) {
            auto applied = applyReturn(stores, package, who);
            if (!applied)
                return std::unexpected(applied.error());
            intake.answered = *applied;
        }
        return intake;
    });
}

} // namespace PhoLuat
