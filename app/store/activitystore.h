// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activity.h"
#include "store/database.h"

namespace PhoLuat {

struct ActivityQuery {
    QString text = {};       ///< accents optional, every word somewhere in place, topic or note; empty: all
    QDate from = {};         ///< of the day it began, both included; null: open
    QDate until = {};
    QString kind = {};
    UnitId unit = {};
    int limit = 200'000;
};

/// One step of editing events: what stood there and what takes its place. Before is empty for a new one, after for one that goes.
struct ActivityChange {
    std::optional<Activity> before = {};
    std::optional<Activity> after = {};
    [[nodiscard]] ActivityChange reversed() const { return {after, before}; }
    [[nodiscard]] ActivityId id() const { return after ? after->id : (before ? before->id : ActivityId()); }
};

/// Dated events. They are small, so a change carries the whole Value and the journal keeps it before and after.
class ActivityStore final {
public:
    explicit ActivityStore(Database &database) : m_database(database) {}
    /// All or nothing, in one transaction. Each `before` must be what is stored, revision and time aside, so undoing
    /// never takes another's change away. Answers what is stored now, in the same order, without those that went.
    /// Errors: Conflict (naming the event), Refused (checkActivity()).
    [[nodiscard]] Result<QList<Activity>> change(const QList<ActivityChange> &changes, const QString &who);
    [[nodiscard]] Result<Activity> find(const ActivityId &id);
    /// Newest day first.
    [[nodiscard]] Result<QList<Activity>> list(const ActivityQuery &query = {});

private:
    Database &m_database;
};

/// What of an event is searched, without accents.
[[nodiscard]] QString foldedText(const Activity &activity);

} // namespace PhoLuat
