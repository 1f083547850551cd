// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCalendarWidget>
#include <QHash>

namespace PhoLuat {

/// A month with the number of events on each day.
class MonthCalendar final : public QCalendarWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MonthCalendar)
public:
    explicit MonthCalendar(QWidget *parent = nullptr);
    ~MonthCalendar() override;
    void setCounts(const QHash<QDate, int> &counts);
    [[nodiscard]] int countOn(QDate day) const { return m_counts.value(day); }

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;

private:
    QHash<QDate, int> m_counts;
};

} // namespace PhoLuat
