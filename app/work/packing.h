// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/coversigning.h"
#include "work/destinations.h"
#include "work/flows.h"
#include "work/workfolder.h"

namespace PhoLuat {

/// Everything a package is made of, read in one go on the database thread.
struct Content {
    PackageContent package;
    std::shared_ptr<QTemporaryDir> folder; ///< holds the attachments' bytes until the package is written
    QList<ChosenDestination> chosen = {};
    std::optional<SignedCover> cover = {}; ///< signed outside, already judged
};

/// A package written to a folder of its own, not yet known to the workspace.
struct Sealed {
    PackageRecord record;
    QString file;
    std::shared_ptr<QTemporaryDir> folder;
};

/// Renders, adds the renderings to the package and makes the cover of all that is in it; on a pool thread.
[[nodiscard]] Result<QByteArray> makeCover(Content &content, const FormLibrary &forms, const UnitTree &tree, const QDateTime &made);
/// Renders, makes the cover and writes the package; on a pool thread.
[[nodiscard]] Result<Sealed> pack(Content content, const FormLibrary &forms, const UnitTree &tree, const QDateTime &made);
/// The package's bytes in pieces, then all that can be seen of it (package, locked contents, journal, and what `also`
/// does) in one transaction: sealed wholly or not at all. On the database thread, by askLong().
[[nodiscard]] Result<PackageRecord> keepSealed(Stores &stores, const Sealed &sealed, const QString &who, const std::function<Result<>()> &also = {});
/// A copy for the person, written beside and renamed; `to` is a file or a folder.
[[nodiscard]] Result<> copyOut(const QString &from, const QString &to);

} // namespace PhoLuat
