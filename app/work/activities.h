// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/eventfigures.h"
#include "store/activitystore.h"
#include "work/suggesting.h"

namespace PhoLuat {

/// Events as they are stored, newest day first.
[[nodiscard]] QFuture<Result<QList<Activity>>> listActivities(Workspace &workspace, const ActivityQuery &query = {});

/// Makes, replaces and removes events as one step that can be undone: stored at once, all or nothing, then announced
/// (Change::What::Activity; one announcement with an empty id for more than a few). A new event gets an id, a unit when it has none, and its place
/// in the undo stack before it is stored. A step that another's change forbids ends in a Conflict and leaves the stack; one that fails while it is
/// undone or done again is told by Workspace::saveFailed.
[[nodiscard]] QFuture<Result<>> changeActivities(Workspace &workspace, const QList<ActivityChange> &changes, const QString &text);

/// Takes files in as evidence of an event; one step that can be undone.
[[nodiscard]] QFuture<Result<>> attachEvidence(Workspace &workspace, const ActivityId &activity, const QStringList &files);

/// The shipped files that say how events become figures; what cannot be read is left out.
[[nodiscard]] QList<EventRules> shippedEventRules();

/// What the events suggest for a form of a report, and for which cells.
[[nodiscard]] QFuture<Result<std::optional<EventFigures>>> figuresFromActivities(Workspace &workspace, Tools tools, const UnitId &unit, const FormSpec &spec,
                                                                                 const Period &period);
/// The same as a source of suggestions. A cell's place is "activities/<form>#<edition>/<period>/<row>/<column>"; activitiesOfPlace()
/// finds the events behind it again.
[[nodiscard]] QFuture<Result<SuggestedCells>> suggestFromActivities(Workspace &workspace, Tools tools, const Report &report,
                                                                    std::shared_ptr<const FormSpec> spec);

/// The events behind a cell: what the window shows when a suggested figure is opened.
struct ActivitiesOfCell {
    QString form;
    int edition = 1;
    Period period;
    CellRef cell;
    QString columnTitle = {}; ///< "Số cuộc", in the reader's language
    EventFigure figure = {};
    QDate from = {};
    QDate until = {};
};
/// Errors: NotFound for a place that names no form, period or cell of ours. Without events the figure is empty.
[[nodiscard]] QFuture<Result<ActivitiesOfCell>> activitiesOfPlace(Workspace &workspace, Tools tools, const QString &place, const QString &language);
[[nodiscard]] QString placeOfCell(const FormSpec &spec, const Period &period, const CellRef &cell);

} // namespace PhoLuat
