// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formsheet.h"
#include "work/flows.h"

namespace PhoLuat {

/// Stored reports of the same unit that a report is held against. Of one that is being worked on, the version that was
/// sealed last counts, if there is one.
struct ComparedReports {
    std::optional<Report> lastYear;    ///< the same period one year before
    QMap<QString, Report> periods = {}; ///< the same year's other periods by "6m", "y", "official"
};

/// On the database thread.
[[nodiscard]] Result<ComparedReports> readCompared(Stores &stores, const UnitId &unit, const Period &period);
/// By the ids of the reports.
[[nodiscard]] QFuture<Result<QMap<QString, ComparedReports>>> comparedReports(Workspace &workspace, const QList<Report> &reports);

/// What formulas and rules of the report's form number `form` read outside of it. Figures of another edition, or of another
/// form of the same indicator, come over by the form's takeover; what cannot be read is absent.
[[nodiscard]] OutsideFigures outsideFigures(const Report &report, qsizetype form, const ComparedReports &compared, const FormLibrary &forms,
                                            const UnitTree &tree);

/// The sheet of a report's form with all that it reads outside. Errors: as sheetFor().
[[nodiscard]] Result<FormSheet> comparedSheet(const Report &report, qsizetype form, const ComparedReports &compared, const FormLibrary &forms,
                                              const UnitTree &tree);

/// All rules over one form of a report: those of the sheet, V9, and what its file says of itself. Without `receiver` the
/// office above the unit is taken for it. `sheet` is comparedSheet()'s.
[[nodiscard]] Findings checkForm(const FormSheet &sheet, const Report &report, const UnitTree &tree, const UnitId &receiver = {},
                                 const QString &language = QStringLiteral("vi"));

} // namespace PhoLuat
