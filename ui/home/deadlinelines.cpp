// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/deadlinelines.h"

#include "widgets/words.h"

#include <QCoreApplication>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

class DeadlineWords final {
    Q_DECLARE_TR_FUNCTIONS(DeadlineWords)
public:
    static QString title() { return tr("Deadlines"); }
    static QString left(int days)
    {
        if (days == 0)
            return tr("due today");
        return days > 0 ? tr("%n day(s) left", nullptr, days) : tr("%n day(s) late", nullptr, -days);
    }
    static QString notBegun() { return tr("not begun"); }
    static QString line(const QString &codes, const QString &period, const QString &state) { return tr("%1 · %2 · %3").arg(codes, period, state); }
};

StateLabel::State lookOf(const DueReport &due)
{
    constexpr int soon = 7;
    if (due.isDone())
        return StateLabel::State::Done;
    if (due.daysLeft < 0)
        return StateLabel::State::Wrong;
    return due.daysLeft <= soon ? StateLabel::State::Look : StateLabel::State::Plain;
}

} // namespace

HomeGroup deadlineLines(const FormLibrary &forms, const UnitTree &tree, const Identity &identity, QDate today, const QList<Report> &reports)
{
    HomeGroup group{DeadlineWords::title(), {}};
    const bool isJustice = identity.role == Role::Justice;
    const UnitId unit = isJustice ? consolidatedUnit(tree, identity.unit, today) : identity.unit;
    for (const DueReport &due : dueReports(forms, tree, unit, today, reports)) {
        const QString state = due.report ? stateWords(due.report->state).text : isJustice ? QString() : DeadlineWords::notBegun();
        QString codes = due.codes.first();
        if (due.codes.size() > 1)
            codes += u" (+%1)"_s.arg(due.codes.size() - 1);
        const QString line = state.isEmpty() ? u"%1 · %2"_s.arg(codes, shownPeriod(due.period)) : DeadlineWords::line(codes, shownPeriod(due.period), state);
        const QString place = due.report ? u"reports/"_s + due.report->id.value : isJustice ? u"inbox/totals"_s : u"reports/new/"_s + due.period.key();
        group.lines.append({line, DeadlineWords::left(due.daysLeft), lookOf(due), dateWords(due.terms.deadline), place, u"view-calendar-list"_s});
    }
    return group;
}

} // namespace PhoLuat
