// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activities/activityfilter.h"

#include "vietnamese/fold.h"

#include <algorithm>

namespace PhoLuat {

ActivityFilter::ActivityFilter(ActivityModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setSortRole(ActivityModel::SortRole);
    setDynamicSortFilter(true);
    sort(ActivityModel::DayColumn, Qt::DescendingOrder);
}

ActivityFilter::~ActivityFilter() = default;

void ActivityFilter::setText(const QString &text)
{
    m_words = vnFold(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ActivityFilter::setKind(const QString &kind)
{
    m_kind = kind;
    invalidateFilter();
}

void ActivityFilter::setDays(QDate from, QDate until)
{
    m_from = from;
    m_until = until;
    invalidateFilter();
}

void ActivityFilter::setOnly(const std::optional<QSet<ActivityId>> &only)
{
    m_only = only;
    invalidateFilter();
}

bool ActivityFilter::isFiltering() const
{
    return !m_words.isEmpty() || !m_kind.isEmpty() || m_from.isValid() || m_until.isValid() || m_only;
}

ActivityTotals ActivityFilter::totals() const
{
    ActivityTotals totals;
    for (int row = 0; row < rowCount(); ++row)
        totals.add(at(row));
    return totals;
}

const Activity &ActivityFilter::at(int row) const
{
    return m_model.at(mapToSource(index(row, 0)).row());
}

QModelIndex ActivityFilter::indexOf(const ActivityId &id) const
{
    const int row = m_model.rowOf(id);
    return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row, 0));
}

bool ActivityFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Activity &activity = m_model.at(row);
    if (m_only && !m_only->contains(activity.id))
        return false;
    if ((!m_kind.isEmpty() && activity.kind != m_kind) || (m_from.isValid() && activity.date < m_from) || (m_until.isValid() && activity.date > m_until))
        return false;
    const QString &folded = m_model.foldedAt(row);
    return std::ranges::all_of(m_words, [&folded](const QString &word) { return folded.contains(word); });
}

} // namespace PhoLuat
