// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "domain/material.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

namespace PhoLuat {

struct ActivityTag;
using ActivityId = Id<ActivityTag>;

/// A dated event of legal education (domain.md 1.9): reports cut their own windows out of the days.
/// Figures that were not given are absent; zero is a figure. Codes refer to resources/vocabularies.
struct Activity {
    enum class How { Unsaid, InPerson, Online };

    ActivityId id;
    qint64 revision = 0;    ///< 0: never stored; the Store raises it at each save
    UnitId unit = {};       ///< whose event it is
    QDate date = {};        ///< the day it began: the one that counts
    QDate until = {};       ///< the last day; null: the same one
    QString kind = {};      ///< activity-kinds: "TRUCTIEP", "THI" …
    How how = How::Unsaid;
    QString place = {};
    QString topic = {};
    std::optional<qint64> sessions = {};    ///< how many such events this row stands for; absent: one
    QMap<QString, qint64> attendances = {}; ///< by activity-groups; "CHUNG" when they were not told apart
    QMap<QString, qint64> copies = {};      ///< handed out free of charge, by language: "vi", "dtts:Ba Na", "other"
    QMap<QString, qint64> counts = {};      ///< by activity-counts: "broadcasts", "minutes", "items" …
    std::optional<qint64> cost = {};        ///< đồng
    QString moneySource = {};               ///< money-sources
    QString note = {};
    QList<Attachment> evidence = {};
    QString origin = {};    ///< of an imported row: what tells the same row from another, see importKey()
    QDateTime changedAt = {}; ///< UTC

    [[nodiscard]] qint64 sessionCount() const { return sessions.value_or(1); }
    friend bool operator==(const Activity &, const Activity &) = default;
};

/// What a list of events adds up to; what was not given counts nothing.
struct ActivityTotals {
    int events = 0;
    qint64 sessions = 0;
    qint64 attendances = 0;
    qint64 copies = 0;
    qint64 broadcasts = 0;
    qint64 items = 0;
    qint64 cost = 0; ///< đồng
    void add(const Activity &activity);
    friend bool operator==(const ActivityTotals &, const ActivityTotals &) = default;
};

/// Equal but for what the Store itself raises.
[[nodiscard]] bool isSameActivity(Activity a, const Activity &b);

/// The sum of the given figures; nothing when none was given.
[[nodiscard]] std::optional<qint64> sumOf(const QMap<QString, qint64> &figures);

/// Why an event cannot be kept as it is: no day or kind, a day out of 1990 – 2100, an end before the beginning, a figure
/// below zero or above 10^12. Places are field names.
[[nodiscard]] Findings checkActivity(const Activity &activity);

/// Day, kind, place, topic and figures as one key, accents and blanks aside: equal rows of a file imported twice have
/// the same one.
[[nodiscard]] QString importKey(const Activity &activity);

/// As in valuejson.h: every field is written, an absent figure is null or left out of its map.
[[nodiscard]] QJsonObject toJson(const Activity &activity);
[[nodiscard]] Result<Activity> activityFromJson(const QJsonObject &object);

} // namespace PhoLuat
