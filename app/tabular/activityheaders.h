// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabular/activityrows.h"

namespace PhoLuat {

/// What a heading most likely means, as a target of ActivityColumns; empty when it says nothing.
[[nodiscard]] QString targetOfHeading(const QString &heading, const ActivityWords &words);

/// The code of a list's entry that a cell names: by its code, its name in either language, or a word that only one kind of event
/// has ("hội nghị", "loa"). `isExact` tells a name from such a word.
struct FoundTerm {
    QString code;
    bool isExact = false;
};
[[nodiscard]] FoundTerm termOf(const QString &text, const QList<Term> &terms);
[[nodiscard]] FoundTerm kindOf(const QString &text, const QList<Term> &kinds);

} // namespace PhoLuat
