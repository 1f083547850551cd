// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabular/formworkbook.h"
#include "work/flows.h"

namespace PhoLuat {

/// The files that a form of a report is written as.
enum class FormFile { Pdf, Docx, Xlsx, Csv, Workbook };

/// ".xlsx".
[[nodiscard]] QString formFileSuffix(FormFile kind);
/// The form of a report that is open in the workspace as bytes. With figures of other periods and forms where its formulas
/// read them; without `receiver` the office above the unit is printed as receiver. Errors: as sheetFor() and the writers.
[[nodiscard]] QFuture<Result<QByteArray>> exportForm(Workspace &workspace, Tools tools, const Report &report, int form, FormFile kind);

/// A workbook held against a report, and what it would change.
struct WorkbookComparison {
    QString file;
    ReportId report;
    int form = 0;
    WorkbookDifference difference;
};
/// Reads the workbook on the pool and compares it; takes nothing. With `takeOver` one of another edition is taken over as the
/// form says. Errors: those of readTable() and compareWorkbook(); "workbook.edition" when taking over is possible.
[[nodiscard]] QFuture<Result<WorkbookComparison>> compareWorkbookFile(Workspace &workspace, Tools tools, const Report &report, int form, const QString &file, bool takeOver = false);
/// What a workbook says of itself; nothing when it says nothing. Errors: those of readTable().
[[nodiscard]] QFuture<Result<std::optional<WorkbookIdentity>>> workbookIdentityOf(Tools tools, const QString &file);

/// Puts the chosen cells in, as one step that can be undone; answers how many. The report must be open in the workspace.
/// Errors: Refused (sealed, read-only), Conflict when a chosen figure was changed since the comparison.
[[nodiscard]] Result<int> takeWorkbook(Workspace &workspace, Tools tools, const WorkbookComparison &compared, const QList<WorkbookCell> &chosen);

} // namespace PhoLuat
