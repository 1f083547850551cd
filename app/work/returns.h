// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/workspace.h"

namespace PhoLuat {

/// What the returns of a package changed here.
struct Applied {
    QList<ReportId> reports;
    QList<MaterialId> materials;
};

/// Makes the state of a package sealed here out of all returns that came for it, so that the order they came in does
/// not matter:
/// - only they who got it have a say, and only to them who sent it; any other return is kept and changes nothing;
/// - of one answer the highest version counts: they changed their mind;
/// - all that count accept: accepted; all return: returned; some of each, or two contents under one id and version:
///   a conflict, and the stricter word counts for reports and materials;
/// - the remarks of the returns that count are kept, each once, and no others;
/// - reports of a newer version and materials of a package that was replaced stay as they are;
/// - materials of a returned package are drafts again; accepted after all, those that nobody touched are not.
/// On the database thread, inside the transaction that takes the return in.
[[nodiscard]] Result<Applied> applyReturns(Stores &stores, const QString &digest, const QString &who);

} // namespace PhoLuat
