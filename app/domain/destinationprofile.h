// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "domain/material.h"
#include "domain/package.h"
#include "domain/report.h"

namespace PhoLuat {

/// What a destination takes and wants added. Data (resources/profiles/*.json, or a file of the office's own), because no portal
/// has published its rules yet and each may change them.
struct DestinationProfile {
    /// What a material must tell about itself.
    enum class Fact { Summary, Field, Audience, LegalBasis, Author, Approver, IssuedOn, Attachment };

    QString id;
    QString vi = {};
    QString en = {};
    QString source = {};      ///< where the rules come from
    bool isConfirmed = false; ///< by whoever runs the destination
    bool takesReports = true;
    bool takesMaterials = true;
    QStringList kinds = {};      ///< of materials; empty: every kind
    QStringList mediaTypes = {}; ///< of attached files; empty: every type
    qint64 packageBytes = 0;     ///< at most; 0: the package format's own limit
    qint64 fileBytes = 0;        ///< of one attached file
    QList<Fact> required = {};
    QStringList renditions = {}; ///< to add: "html" (a page that stands alone), "xlsx" and "pdf" are always there
    QStringList digests = {};    ///< manifests beside SHA-256: "sha512"
    QString fileName = {};       ///< under which it arrives: {name}, {unit}, {period}, {id8}, {version}; empty: its own name

    [[nodiscard]] QString name(const QString &language) const { return language.startsWith(u"en") && !en.isEmpty() ? en : vi; }
    friend bool operator==(const DestinationProfile &, const DestinationProfile &) = default;
};

/// Reads a profile. Errors: Damaged, naming the file and the place (unknown words are errors: a mistyped limit is no limit).
[[nodiscard]] Result<DestinationProfile> readProfile(const QByteArray &json, const QString &fileName);
/// Every profile of a folder, in order of their ids; the first that cannot be read is the Error.
[[nodiscard]] Result<QList<DestinationProfile>> readProfiles(const QString &folder);

/// What of this would not be taken there, each with the way out. `destination` is the person's word for it.
[[nodiscard]] Findings misfits(const DestinationProfile &profile, const QString &destination, const QList<Material> &materials,
                               const QList<Report> &reports);
/// Likewise for the package once its size is known.
[[nodiscard]] Findings misfits(const DestinationProfile &profile, const QString &destination, qint64 packageBytes);
/// The name under which a package arrives: ASCII, ends in ".zip".
[[nodiscard]] QString nameAtDestination(const DestinationProfile &profile, const PackageInfo &info, const QString &fileName);

} // namespace PhoLuat
