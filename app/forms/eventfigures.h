// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activity.h"
#include "forms/formspec.h"
#include "forms/reportingrules.h"

namespace PhoLuat {

/// What the events of a window say about one cell.
struct EventFigure {
    double number = 0;
    QList<ActivityId> sources = {};    ///< the events behind it, oldest first
    QList<ActivityId> withoutFigure = {}; ///< events that belong there but whose figure was not given
    double afterCutOff = 0;            ///< of the number: from days after the last day of actual figures
    friend bool operator==(const EventFigure &, const EventFigure &) = default;
};

/// What the events of a unit suggest for one form and period. Only cells with an event have an entry, so a suggestion is
/// never a zero that nobody can prove. Sums are left to the form. A plain Value.
struct EventFigures {
    QString form;
    int edition = 1;
    QDate from; ///< the window it was cut from, both days included
    QDate until;
    Certainty certainty = Certainty::Unconfirmed; ///< of the mapping
    QMap<CellRef, EventFigure> cells = {};
    friend bool operator==(const EventFigures &, const EventFigures &) = default;
};

/// Which events a cell counts, and what of them.
struct EventColumn {
    enum class Measure { Sessions, Attendances, Copies, Count, Cost };

    QString column;         ///< "c6"
    Measure measure = Measure::Sessions;
    QStringList of = {};    ///< groups, languages or counters that are added up; "dtts:*" is every one that begins so; empty: all
    QStringList kinds = {}; ///< of events; empty: all
    std::optional<Activity::How> how = {};
    double unit = 1;        ///< the figure is divided by it: 1000 for thousand đồng
    friend bool operator==(const EventColumn &, const EventColumn &) = default;
};

/// How events become figures of some forms; a file of resources/suggestions.
struct EventRules {
    QMap<QString, QString> rows = {}; ///< form id to the row of the unit's own figures
    ReportingRules::Use use = ReportingRules::Use::Statistics; ///< which of the two calendars cuts the window (domain.md 1.2, 1.9)
    QList<EventColumn> columns = {};
    Certainty certainty = Certainty::Unconfirmed;
    QString source = {};
    friend bool operator==(const EventRules &, const EventRules &) = default;
};

/// Errors: Damaged; the detail is the place as a JSON Pointer.
[[nodiscard]] Result<EventRules> readEventRules(const QByteArray &json);

/// Whether a column counts an event at all.
[[nodiscard]] bool countsActivity(const EventColumn &column, const Activity &activity);
/// What of an event the column counts; nothing when that figure was not given.
[[nodiscard]] std::optional<double> figureOf(const EventColumn &column, const Activity &activity);

/// Pure. `terms` is the window: ReportingRules::terms(period, spec.level, rules.use). Events of other units and other days are
/// left out; an event counts on the day it began. Columns that the form does not have, computes or holds for not applicable
/// in that row are left out, as are those that do not count what happened in the period.
[[nodiscard]] EventFigures eventFigures(const QList<Activity> &activities, const UnitId &unit, const FormSpec &spec,
                                          const EventRules &rules, const PeriodTerms &terms);
/// The same with the window of the period's own rules; of several files the first that names the form. Nothing when none does
/// or no window is known.
[[nodiscard]] std::optional<EventFigures> eventFigures(const QList<Activity> &activities, const UnitId &unit, const FormSpec &spec, const Period &period,
                                                         const QList<EventRules> &rules, const ReportingRules &reporting);

} // namespace PhoLuat
