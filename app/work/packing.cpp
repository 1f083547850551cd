// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/packing.h"

#include "archive/zip.h"
#include "work/rendering.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace PhoLuat {

using namespace Qt::StringLiterals;

Result<QByteArray> makeCover(Content &content, const FormLibrary &forms, const UnitTree &tree, const QDateTime &made)
{
    PackageContent &package = content.package;
    QStringList renditions;
    for (const ChosenDestination &one : std::as_const(content.chosen)) {
        if (!one.profile)
            continue;
        renditions += one.profile->renditions;
        package.digests += one.profile->digests;
    }
    package.digests.removeDuplicates();
    auto renderings = renderAll(package.materials, package.reports, forms, tree, package.info.receiver, made, renditions);
    if (!renderings)
        return std::unexpected(renderings.error());
    package.renderings = *renderings;

    // The cover lists every other data file, so it comes last and a signature on it covers the package.
    auto files = payloadFiles(package);
    if (!files)
        return std::unexpected(files.error());
    QList<CoverLine> lines;
    for (const ZipSource &source : std::as_const(*files)) {
        const auto digest = source.file.isEmpty() ? Result<QString>(sha256(source.bytes)) : sha256OfFile(source.file);
        if (!digest)
            return std::unexpected(digest.error());
        lines.append({source.name, source.file.isEmpty() ? source.bytes.size() : QFileInfo(source.file).size(), *digest});
    }
    return coverPdf(package.info, lines, made);
}

Result<Sealed> pack(Content content, const FormLibrary &forms, const UnitTree &tree, const QDateTime &made)
{
    auto cover = makeCover(content, forms, tree, made);
    if (!cover)
        return std::unexpected(cover.error());
    if (content.cover) {
        // The cover lists every file by its digest: the same cover means the same contents.
        if (sha256(*cover) != content.cover->prepared.sha256)
            return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "Nothing was sealed: a content was changed after the cover was made, so the signed cover no longer fits. Make the cover again and have it signed, or undo the change."), {}, u"cover.stale"_s);
        QFile file(content.cover->copy);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "Nothing was sealed: the signed cover \"%1\" could not be opened. Check that it is still there and may be read.").arg(file.fileName()), file.errorString(), u"file.open"_s);
        *cover = file.readAll();
    }
    PackageContent &package = content.package;
    package.renderings.append({u"data/cover.pdf"_s, *cover});

    Sealed sealed{{}, content.folder->filePath(packageFileName(package.info)), content.folder};
    auto key = sealPackage(sealed.file, package);
    if (!key)
        return std::unexpected(key.error());
    if (const Findings tooLarge = checkForDestinations(content.chosen, QFileInfo(sealed.file).size()); !tooLarge.isEmpty())
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "Nothing was sealed. %1").arg(tooLarge.first().text), {}, tooLarge.first().code);
    auto digest = sha256OfFile(sealed.file);
    if (!digest)
        return std::unexpected(digest.error());
    sealed.record = {*key, package.info, PackageRecord::Direction::Sealed};
    sealed.record.fileName = QFileInfo(sealed.file).fileName();
    sealed.record.sha256 = *digest;
    sealed.record.size = QFileInfo(sealed.file).size();
    sealed.record.at = made;
    sealed.record.remark = package.remark;
    sealed.record.materials = package.materials;
    sealed.record.reports = package.reports;
    sealed.record.remarks = package.remarks;
    return sealed;
}

Result<> copyOut(const QString &from, const QString &to)
{
    const QString target = QFileInfo(to).isDir() ? to + u'/' + QFileInfo(from).fileName() : to;
    constexpr qint64 blockBytes = 1024 * 1024;
    QFile source(from);
    QSaveFile copy(target); // what lay there before stays until all of the new is written
    bool isGood = source.open(QIODevice::ReadOnly) && copy.open(QIODevice::WriteOnly);
    while (isGood && !source.atEnd()) {
        const QByteArray block = source.read(blockBytes);
        isGood = !block.isEmpty() && copy.write(block) == block.size();
    }
    if (isGood && copy.commit())
        return {};
    return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "The package could not be written to %1. It is sealed and kept in the workspace; choose another folder and save it again.").arg(target));
}

Result<PackageRecord> keepSealed(Stores &stores, const Sealed &sealed, const QString &who, const std::function<Result<>()> &also)
{
    return stores.blobs.addWith<PackageRecord>(sealed.file, ArchiveLimits().archiveBytes, [&](const QString &) -> Result<PackageRecord> {
        if (also) {
            if (auto done = also(); !done)
                return std::unexpected(done.error());
        }
        if (auto added = stores.packages.add(sealed.record, who); !added)
            return std::unexpected(added.error());
        for (Material material : sealed.record.materials) {
            material.state = MaterialState::Sealed;
            if (auto saved = stores.materials.save(material, who); !saved)
                return std::unexpected(saved.error());
        }
        for (Report report : sealed.record.reports) {
            report.state = ReportState::Sealed;
            if (auto saved = stores.reports.save(report, who); !saved)
                return std::unexpected(saved.error());
        }
        return sealed.record;
    });
}

} // namespace PhoLuat
