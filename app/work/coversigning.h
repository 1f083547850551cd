// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/flows.h"

#include <QTemporaryDir>

namespace PhoLuat {

/// A cover that was handed out to be signed: what sealing has to repeat so that the same cover comes out.
struct PreparedCover {
    PackageId id;
    QDateTime made;
    qint64 size = 0;   ///< of the cover
    QString sha256;    ///< of the cover
    SealRequest request = {}; ///< of which contents, for whom and where to
    friend bool operator==(const PreparedCover &one, const PreparedCover &two) { return one.sha256 == two.sha256 && one.id == two.id; }
};

/// A signed cover, copied to where nobody changes it, beside the original it begins with.
struct SignedCover {
    PreparedCover prepared;
    QString original;
    QString copy;
};

/// Writes the cover of what would be sealed now to `file` (or into that folder) and remembers in the workspace what it was
/// made of. Nothing is sealed and nothing is locked: when a content changes before the signed cover comes back,
/// sealing with it is refused. Answers where the cover lies.
[[nodiscard]] QFuture<Result<QString>> prepareCover(Workspace &workspace, Tools tools, const SealRequest &request, const QString &file);

/// On the database thread: remembers the newest 50.
[[nodiscard]] Result<> keepPrepared(Stores &stores, const PreparedCover &cover);
/// Finds what a signed file was made from by its first bytes and copies both into `folder`. On the database thread.
/// Errors: Refused ("cover.unknown", "cover.contents"), Unreachable.
[[nodiscard]] Result<SignedCover> findPrepared(Stores &stores, const SealRequest &request, const QString &folder);

/// A cover that came back, judged.
struct ReturnedCover {
    PreparedCover prepared;
    PdfSignatures signatures;
};

/// Looks at a signed cover before anything is sealed: for which contents it was made, and who signed. Sealing with it still
/// refuses contents that changed since. Errors: as seal()'s with a signed cover ("cover.unknown", "cover.none", "cover.page" …).
[[nodiscard]] QFuture<Result<ReturnedCover>> takeBackCover(Workspace &workspace, Tools tools, const QString &file);

/// The same contents for the same receiver and destinations, in any order.
[[nodiscard]] bool isSameRequest(const SealRequest &one, const SealRequest &two);

} // namespace PhoLuat
