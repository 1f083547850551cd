// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/zip.h"
#include "base/finding.h"

namespace PhoLuat {

enum class Verdict { Valid, Warning, Refused, Damaged, Unreadable };
/// "valid", "warning", "refused", "damaged", "unreadable": the words of the console's --json.
[[nodiscard]] QString verdictWord(Verdict verdict);

/// What a check says: the verdict first, then the reasons.
struct Judgement {
    Verdict verdict = Verdict::Valid;
    QString kind;        ///< "package", "bag", "zip", "pdf", "text" …
    Findings reasons = {};
    QString digest = {}; ///< SHA-256 of tagmanifest-sha256.txt when there is one
};

/// How strictly a bag is held to our profile: Foreign reads bags made by others (SHA-512, older digests as
/// warnings, no tag manifest needed); Own asks for sha256 manifests and a complete tag manifest.
enum class BagProfile { Foreign, Own };

/// Judges a BagIt 1.0 (RFC 8493) bag: a folder, or a ZIP with the bag in one top folder (or at its root).
/// Order: container strictness and limits, bagit.txt, tag files, payload, profile; the first failing stage ends it.
[[nodiscard]] Judgement judgeBag(const QString &path, BagProfile profile = BagProfile::Foreign,
                                 const ArchiveLimits &limits = {});

/// Puts a bag around payload files ("data/…" names) and tag files ("metadata/…"): adds bagit.txt, bag-info.txt and the
/// manifests, everything under one folder `name`, in fixed order, written with writeZip.
/// `digests` adds a manifest for each further strong digest (SHA-512, say) beside manifest-sha256.txt, listed in the tag
/// manifest like every tag file. Answers the SHA-256 of the tag manifest.
[[nodiscard]] Result<QString> writeBag(const QString &path, const QString &name, const QList<ZipSource> &files,
                                       const QList<std::pair<QString, QString>> &bagInfo,
                                       const std::function<bool(qint64, qint64)> &progress = {}, const QList<DigestKind> &digests = {});

} // namespace PhoLuat
