// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"
#include "package/bag.h"

#include <functional>

namespace PhoLuat {

/// One attachment's bytes, as a file on disk.
struct PackageFile {
    QString sha256;
    QString path;
};

/// A rendering made for the package: "data/report/form.pdf" → bytes.
struct Rendering {
    QString name;
    QByteArray bytes;
};

/// All that goes into a package. Renderings are made before (app/document): the package only knows files.
struct PackageContent {
    PackageInfo info;
    QList<Material> materials;
    QList<Report> reports;
    QString remark;                     ///< of a return; empty accepts
    QList<PackageFile> attachments;     ///< every attachment that materials and reports name
    QList<Rendering> renderings;
    QStringList digests = {};           ///< further manifests beside SHA-256's, for receivers that ask for them: "sha512"
    QList<Remark> remarks = {};         ///< of a return that does not accept: on cells and paragraphs
};

/// ASCII file name of a package: "<unit>-<kind>-<period>-<id8>.zip", "-v2" before the dot from the second version on.
[[nodiscard]] QString packageFileName(const PackageInfo &info);
/// The one folder inside it: the same without ".zip".
[[nodiscard]] QString packageFolder(const PackageInfo &info);

/// Where the parts of a package lie, for those who make renderings: <reportFolder>/<formFileStem>.pdf,
/// <reportFolder>/narrative.pdf, <materialFolder>/body.pdf, data/cover.pdf.
[[nodiscard]] QString reportFolder(qsizetype index = 0);
[[nodiscard]] QString formFileStem(const QString &form);
[[nodiscard]] QString materialFolder(const Material &material);

/// The files under data/ as sealPackage will write them, in order: what the cover lists.
[[nodiscard]] Result<QList<ZipSource>> payloadFiles(const PackageContent &content);
/// Writes the package of design.md section 4; same content, same bytes. Answers its key.
/// The lists of materials and reports in package.json are taken from the content. Text layers of attachments stay at home.
/// Errors: Refused (a name that may not be, an attachment without bytes, rows of another unit), Broken (disk).
[[nodiscard]] Result<PackageKey> sealPackage(const QString &path, const PackageContent &content,
                                             const std::function<bool(qint64, qint64)> &progress = {});

/// Strict: judges the bag under our profile, then package.json against its schema, then meaning.
[[nodiscard]] Judgement judgePackage(const QString &path, const ArchiveLimits &limits = {});

struct OpenedPackage {
    PackageKey key;
    PackageContent content;  ///< attachments without a path (see readAttachment), renderings without their bytes
    Judgement judgement;
};
/// Opens a package, read through one open file, only when its judgement is Valid or Warning; the Error carries verdict and first reason otherwise.
[[nodiscard]] Result<OpenedPackage> openPackage(const QString &path, const ArchiveLimits &limits = {});
/// Bytes of an attachment of an opened package, proved against its SHA-256.
[[nodiscard]] Result<QByteArray> readAttachment(const QString &packagePath, const Attachment &attachment);

} // namespace PhoLuat
