// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activity.h"
#include "domain/vocabulary.h"
#include "tabular/table.h"

namespace PhoLuat {

/// The lists that the words of a table are looked up in.
struct ActivityWords {
    QList<Term> kinds;
    QList<Term> groups;
    QList<Term> languages;
    QList<Term> counts;
    QList<Term> moneySources;
};

/// Which columns of a sheet go into which fields. A target is "date", "until", "kind", "how", "place", "topic", "sessions", "cost",
/// "moneySource", "note", "attendances:<group>", "copies:<language>" or "counts:<counter>".
struct ActivityColumns {
    int sheet = 0;
    int headerRow = 0;                ///< -1: the first row is an event already
    QMap<int, QString> targets = {};  ///< by column; what is not there is not taken
    QString kind = {};                ///< of rows that name none; empty: such rows are not taken
    friend bool operator==(const ActivityColumns &, const ActivityColumns &) = default;
};

/// A column's choice in the wizard.
struct ActivityTarget {
    QString code;
    QString name; ///< in the reader's language
};
[[nodiscard]] QList<ActivityTarget> activityTargets(const ActivityWords &words, const QString &language);

/// Finds the header row and what its words, Vietnamese or English, with or without accents, most likely mean.
[[nodiscard]] ActivityColumns guessColumns(const TableBook &book, const ActivityWords &words);
/// The header's words as one key: a table of the same make has the same one.
[[nodiscard]] QString headerSignature(const TableBook &book, const ActivityColumns &columns);
[[nodiscard]] QJsonObject toJson(const ActivityColumns &columns);
/// What cannot be read is left out.
[[nodiscard]] ActivityColumns activityColumnsFromJson(const QJsonObject &object);

/// One row as it would be taken.
struct ActivityRow {
    int row = 0;             ///< of the sheet, from 0
    Activity activity = {};  ///< without id; `origin` is its importKey()
    Findings findings = {};  ///< places are cells: "C7"
    bool isKnown = false;    ///< the log has it already: see markKnown()
    bool isTwin = false;     ///< the same row stands further up in the file
    /// Taken unless a person says otherwise: no error, and nowhere yet.
    [[nodiscard]] bool isNew() const { return isAcceptable(findings) && !isKnown && !isTwin; }
};

/// Reads all rows below the header that hold anything. Days: real dates, dd/mm/yyyy, ISO and day numbers; figures: 1.234, 1,234
/// and 1 234; "-" and nothing are absent, zero is zero. What is not understood is a finding at its cell, never a guess.
[[nodiscard]] QList<ActivityRow> activityRows(const TableBook &book, const ActivityColumns &columns, const ActivityWords &words, const UnitId &unit);
/// Marks the rows that `stored` events have, by the row they came from or by all they say.
void markKnown(QList<ActivityRow> &rows, const QList<Activity> &stored);

} // namespace PhoLuat
