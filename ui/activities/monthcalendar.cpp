// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activities/monthcalendar.h"

#include "widgets/look.h"

#include <QPainter>
#include <QTextCharFormat>

namespace PhoLuat {

MonthCalendar::MonthCalendar(QWidget *parent) : QCalendarWidget(parent)
{
    setFirstDayOfWeek(Qt::Monday);
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    setGridVisible(false);
    // Saturday and Sunday in the colour of all others: red is for what is wrong.
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, QTextCharFormat());
    // Qt gives the parts of its calendar no names.
    const std::pair<const char *, QString> names[] = {{"qt_calendar_prevmonth", tr("Month before")}, {"qt_calendar_nextmonth", tr("Month after")},
                                                      {"qt_calendar_monthbutton", tr("Choose the month")}, {"qt_calendar_yearbutton", tr("Choose the year")},
                                                      {"qt_calendar_yearedit", tr("Year")}, {"qt_calendar_calendarview", tr("Days of the month")}};
    for (const auto &[name, words] : names) {
        if (auto *part = findChild<QWidget *>(QLatin1StringView(name)))
            part->setAccessibleName(words);
    }
}

MonthCalendar::~MonthCalendar() = default;

void MonthCalendar::setCounts(const QHash<QDate, int> &counts)
{
    m_counts = counts;
    updateCells();
}

void MonthCalendar::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    const int count = m_counts.value(date);
    const bool isChosen = date == selectedDate();
    painter->save();
    if (count > 0 && !isChosen && date.month() == monthShown())
        painter->fillRect(rect.adjusted(1, 1, -1, -1), Look::tint(palette(), Look::information(palette())));
    painter->restore();
    if (count == 0 || isChosen || date.month() != monthShown())
        QCalendarWidget::paintCell(painter, rect, date);
    else
        painter->drawText(rect, Qt::AlignCenter, QString::number(date.day()));
    if (count == 0 || date.month() != monthShown())
        return;
    painter->save();
    QFont small = painter->font();
    small.setPointSizeF(small.pointSizeF() * 0.75);
    small.setBold(true);
    painter->setFont(small);
    painter->setPen(isChosen ? palette().color(QPalette::HighlightedText) : Look::information(palette()));
    painter->drawText(rect.adjusted(0, 0, -3, 0), Qt::AlignRight | Qt::AlignTop, QString::number(count));
    painter->restore();
}

} // namespace PhoLuat
