// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/digest.h"
#include "archive/zip.h"

#include <QStringDecoder>

namespace PhoLuat {

/// What bagit.txt says (RFC 8493, 2.1.1; 0.93–0.97 are the drafts before it).
struct BagDeclaration {
    int major = 1;
    int minor = 0;
    QString encoding;

    [[nodiscard]] bool isDraft() const { return major == 0; }
};
/// Exactly two lines, no byte order mark. Errors: Refused ("bag.bagit", "bag.version", "bag.encoding").
[[nodiscard]] Result<BagDeclaration> readBagDeclaration(QByteArrayView bytes);

/// A tag file as text in the bag's encoding; Refused when bytes do not fit it.
[[nodiscard]] Result<QString> readTagText(QByteArrayView bytes, const BagDeclaration &declaration, const QString &name);

struct ManifestLine {
    QString path;   ///< NFC, percent signs decoded, without "./"
    QString digest; ///< lower case
};

struct Manifest {
    QString name;          ///< "manifest-sha256.txt"
    DigestKind kind = DigestKind::Sha256;
    bool ofTags = false;
    QList<ManifestLine> lines = {};
    Findings findings = {};
};
/// One manifest, with every path proved to stay inside the bag. Errors: Refused.
[[nodiscard]] Result<Manifest> readManifest(const QString &name, DigestKind kind, bool ofTags, const QString &text,
                                            const BagDeclaration &declaration, const ArchiveLimits &limits);

/// "Label: value" lines with folded ones joined, in order. Errors: Refused under 1.0; drafts are read loosely.
[[nodiscard]] Result<QList<std::pair<QString, QString>>> readBagInfo(const QString &text, const BagDeclaration &declaration);

/// A path as a 1.0 manifest writes it: CR, LF and % encoded (RFC 8493, 2.1.3).
[[nodiscard]] QString manifestPath(const QString &path);

} // namespace PhoLuat
