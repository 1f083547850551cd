// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/activitymodel.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace PhoLuat {

/// The events that are shown: words without accents, a kind, days, or the events behind a figure.
class ActivityFilter final : public QSortFilterProxyModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityFilter)
public:
    explicit ActivityFilter(ActivityModel &model, QObject *parent = nullptr);
    ~ActivityFilter() override;

    void setText(const QString &text);
    void setKind(const QString &kind);
    /// Both included; null is open.
    void setDays(QDate from, QDate until);
    [[nodiscard]] QDate from() const { return m_from; }
    [[nodiscard]] QDate until() const { return m_until; }
    /// Only these; nothing: all.
    void setOnly(const std::optional<QSet<ActivityId>> &only);
    [[nodiscard]] bool isFiltering() const;
    [[nodiscard]] ActivityTotals totals() const;
    [[nodiscard]] const Activity &at(int row) const;
    [[nodiscard]] QModelIndex indexOf(const ActivityId &id) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ActivityModel &m_model;
    QStringList m_words;
    QString m_kind;
    QDate m_from;
    QDate m_until;
    std::optional<QSet<ActivityId>> m_only;
};

} // namespace PhoLuat
