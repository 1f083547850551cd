// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/activityimport.h"

#include <QAbstractTableModel>

namespace PhoLuat {

/// The log as a table, newest day first as it came. What is typed into a cell is shown at once and handed out by edited();
/// setActivities() tells how it was stored.
class ActivityModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityModel)
public:
    enum Column { DayColumn, KindColumn, PlaceColumn, TopicColumn, SessionsColumn, PeopleColumn, CopiesColumn, BroadcastsColumn, ItemsColumn, CostColumn,
                  EvidenceColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    explicit ActivityModel(ActivityWords words, QObject *parent = nullptr);
    ~ActivityModel() override;

    void setActivities(const QList<Activity> &activities);
    /// Puts one in the place of what it was, or adds it; without `now` it goes.
    void setActivity(const ActivityId &id, const std::optional<Activity> &now);
    [[nodiscard]] const QList<Activity> &activities() const { return m_activities; }
    [[nodiscard]] const Activity &at(int row) const { return m_activities.at(row); }
    [[nodiscard]] int rowOf(const ActivityId &id) const;
    [[nodiscard]] const QString &foldedAt(int row) const { return m_folded.at(row); }
    [[nodiscard]] const ActivityWords &words() const { return m_words; }
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// What a column takes of a typed text; a day is completed from `around` ("5/1", "5"). Errors: Refused.
    [[nodiscard]] Result<Activity> typedInto(Activity activity, int column, const QString &text, QDate around) const;
    [[nodiscard]] static QString columnTitle(int column);

signals:
    void edited(const PhoLuat::Activity &before, const PhoLuat::Activity &after);
    void refused(const QString &text);

private:
    [[nodiscard]] QString shown(const Activity &activity, int column, bool toEdit) const;

    ActivityWords m_words;
    QList<Activity> m_activities;
    QStringList m_folded; ///< for searching, row by row
    bool m_isReadOnly = false;
};

/// "05/01/2020", "5/1" of the year of `around`, "5" of its month; nothing for anything else.
[[nodiscard]] std::optional<QDate> dayFromTyping(const QString &text, QDate around);

} // namespace PhoLuat
