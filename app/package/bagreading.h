// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/digest.h"
#include "package/bag.h"
#include "package/bagfiles.h"

namespace PhoLuat {

/// A bag that was judged, still open: what was proved is what is read on.
struct BagReading {
    Judgement judgement;
    std::unique_ptr<BagFiles> files = {};
    QHash<QString, QString> sha256 = {}; ///< of the payload files with a sha256 manifest, proved

    [[nodiscard]] bool isGood() const { return judgement.verdict == Verdict::Valid || judgement.verdict == Verdict::Warning; }
};

[[nodiscard]] BagReading readBag(const QString &path, BagProfile profile, const ArchiveLimits &limits);

struct HashTask {
    QString name;
    QList<DigestKind> kinds;
};
/// Digests of many files on all cores, each file read once. name → kind → hexadecimal.
[[nodiscard]] Result<QHash<QString, QHash<DigestKind, QString>>> hashFiles(const BagFiles &files, const QList<HashTask> &tasks);

} // namespace PhoLuat
