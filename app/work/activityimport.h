// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabular/activityrows.h"
#include "work/activities.h"

namespace PhoLuat {

/// The lists that ship; one that cannot be read is empty.
[[nodiscard]] ActivityWords shippedActivityWords();

/// A table on its way into the log. `book` is read once and shared with every preview.
struct ActivityTable {
    QString file;
    std::shared_ptr<const TableBook> book;
    ActivityColumns columns;
    bool isRemembered = false; ///< the columns are those chosen for a table of the same headings
};

/// Reads a workbook or text file on the pool and finds its columns: as they were chosen last time, else guessed.
[[nodiscard]] QFuture<Result<ActivityTable>> openActivityTable(Workspace &workspace, Tools tools, const QString &file);
/// Its rows as they would be taken, with those marked that the log has. Nothing is stored.
[[nodiscard]] QFuture<Result<QList<ActivityRow>>> previewActivities(Workspace &workspace, Tools tools, const ActivityTable &table);
/// Takes the rows as one step that can be undone and remembers the columns; answers how many. A row with an error is never taken.
[[nodiscard]] QFuture<Result<int>> importActivities(Workspace &workspace, const ActivityTable &table, const QList<ActivityRow> &rows);

} // namespace PhoLuat
