// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/flows.h"

namespace PhoLuat {

/// One report that a unit owes, or owed lately.
struct DueReport {
    Period period;
    PeriodTerms terms;
    QStringList codes = {};                 ///< of the forms that belong to it
    std::optional<Report> report = {};      ///< what there is of it
    int daysLeft = 0;                       ///< below zero: late by so many days
    [[nodiscard]] bool isDone() const { return report && (report->state == ReportState::Sent || report->state == ReportState::Accepted); }
};

/// The forms that a unit files for a period: one an indicator.
[[nodiscard]] QList<std::shared_ptr<const FormSpec>> formsFor(const FormLibrary &forms, UnitLevel level, const Period &period);

/// What is due from 60 days before to 45 days after its deadline, soonest first; what was sent comes only until its day. `own` are
/// the unit's reports. A unit that did not stand at a period's end owes nothing for it.
[[nodiscard]] QList<DueReport> dueReports(const FormLibrary &forms, const UnitTree &tree, const UnitId &unit, QDate today, const QList<Report> &own);

/// The period that a unit of this level most likely reports next on a day: the first whose deadline is still to come and
/// whose figures begin to be there. Without known terms: the official year in spring, the half-year until July, then the year.
[[nodiscard]] Period likelyPeriod(const FormLibrary &forms, UnitLevel level, QDate today);

} // namespace PhoLuat
