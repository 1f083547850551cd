// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/intake.h"

#include "work/returns.h"

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
        record.remarks = package.content.remarks;
        auto taken = stores.packages.add(record, who);
        if (!taken)
            return std::unexpected(taken.error());
        Intake intake{*taken};
        if (*taken != PackageStore::Taken::Known && package.content.info.kind == PackageKind::Return) {
            auto applied = applyReturns(stores, package.content.info.replaces, who);
            if (!applied)
                return std::unexpected(applied.error());
            intake.answered = applied->reports;
            intake.reopened = applied->materials;
        }
        return intake;
    });
}

} // namespace PhoLuat
