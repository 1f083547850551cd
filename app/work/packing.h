// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/flows.h"

#include <QTemporaryDir>

namespace PhoLuat {

/// Everything a package is made of, read in one go on the database thread.
struct Content {
    PackageContent package;
    std::shared_ptr<QTemporaryDir> folder; ///< holds the attachments' bytes until the package is written
};

/// A package written to a folder of its own, not yet known to the workspace.
struct Sealed {
    PackageRecord record;
    QString file;
    std::shared_ptr<QTemporaryDir> folder;
};

/// A private folder for what is being made, beside the workspace's file, where there is room for large attachments and
/// nothing is kept in memory; the system's own when that place cannot be written. On any thread.
[[nodiscard]] std::shared_ptr<QTemporaryDir> folderFor(const DatabaseLocation &location);
/// Renders, makes the cover and writes the package; on a pool thread.
[[nodiscard]] Result<Sealed> pack(Content content, const FormLibrary &forms, const UnitTree &tree, const QDateTime &made);
/// Package, locked contents and journal in one transaction: sealed wholly or not at all. On the database thread.
[[nodiscard]] Result<PackageRecord> keepSealed(Stores &stores, const Sealed &sealed, const QString &who);
/// A copy for the person, written beside and renamed; `to` is a file or a folder.
[[nodiscard]] Result<> copyOut(const QString &from, const QString &to);

} // namespace PhoLuat
