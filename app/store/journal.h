// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace PhoLuat {

/// What happened, as it goes into the journal. `before` and `after` stay small: figures and words that changed; a
/// body stands there as its hash, the text itself lies in material_revisions.
struct JournalNote {
    QString who;
    QString what;
    QString id;
    QString action;
    QString before = {};
    QString after = {};
};

/// Adds a row and moves the end of the chain; only inside a transaction.
[[nodiscard]] Result<> addToJournal(Database::Parts &parts, const JournalNote &note);
/// Proves the chain from its first row on. Answers how many rows there are.
[[nodiscard]] Result<qint64> checkWholeJournal(Database::Parts &parts);
/// The same for the last rows only, so that opening stays quick in old workspaces; notes which ones it left out.
[[nodiscard]] Result<qint64> checkJournalEnd(Database::Parts &parts);
/// The same for those that checkJournalEnd left out. Answers how many there were.
[[nodiscard]] Result<qint64> checkJournalBeginning(Database::Parts &parts);

} // namespace PhoLuat
