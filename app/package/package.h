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
    QString remark;                     ///< of a return
    QList<PackageFile> attachments;     ///< every attachment that materials and reports name
    QList<Rendering> renderings;
};

/// ASCII file name of a package: "<unit>-<kind>-<period>-<id8>.zip".
[[nodiscard]] QString packageFileName(const PackageInfo &info);

/// The files under data/ as sealPackage will write them, in order: what the cover lists.
[[nodiscard]] Result<QList<ZipSource>> payloadFiles(const PackageContent &content);
/// Where a material's files lie: "data/materials/<slug>/".
[[nodiscard]] QString materialFolder(const Material &material);

/// Writes the package of design.md section 4; same content, same bytes. Answers its key.
/// Errors: Refused (a name that may not be, an attachment without bytes), Broken (disk).
[[nodiscard]] Result<PackageKey> sealPackage(const QString &path, const PackageContent &content,
                                             const std::function<bool(qint64, qint64)> &progress = {});

/// Strict: judges the bag under our profile, then package.json against its schema, then meaning.
[[nodiscard]] Judgement judgePackage(const QString &path, const ArchiveLimits &limits = {});

struct OpenedPackage {
    PackageKey key;
    PackageContent content;  ///< attachments without bytes on disk; see readAttachment
    Judgement judgement;
};
/// Opens a package only when its judgement is Valid or Warning; the Error carries verdict and first reason otherwise.
[[nodiscard]] Result<OpenedPackage> openPackage(const QString &path, const ArchiveLimits &limits = {});
/// Bytes of an attachment of an opened package, proved against its SHA-256.
[[nodiscard]] Result<QByteArray> readAttachment(const QString &packagePath, const Attachment &attachment);

/// JSON of the Values as they stand in packages and journals. The readers are strict and bounded.
[[nodiscard]] QJsonObject toJson(const Report &report);
[[nodiscard]] Result<Report> reportFromJson(const QJsonObject &object);
/// Without the body, which is body.xhtml beside it.
[[nodiscard]] QJsonObject toJson(const Material &material);
[[nodiscard]] Result<Material> materialFromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const PackageInfo &info);
[[nodiscard]] Result<PackageInfo> packageInfoFromJson(const QJsonObject &object);

} // namespace PhoLuat
