// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/deadlines.h"

#include <QSet>

namespace PhoLuat {

namespace {

constexpr int earliest = 60; ///< days before a deadline
constexpr int latest = 45;   ///< days after it

QList<Period> periodsAround(QDate today)
{
    QList<Period> periods;
    for (const int year : {today.year() - 1, today.year()}) {
        for (const Period::Kind kind : {Period::Kind::HalfYear, Period::Kind::Year, Period::Kind::OfficialYear})
            periods.append({kind, year});
    }
    return periods;
}

} // namespace

QList<std::shared_ptr<const FormSpec>> formsFor(const FormLibrary &forms, UnitLevel level, const Period &period)
{
    QList<std::shared_ptr<const FormSpec>> found;
    QSet<QString> indicators;
    for (const FormSpec &spec : forms.all()) {
        if (indicators.contains(spec.indicator))
            continue;
        indicators.insert(spec.indicator);
        const auto form = forms.forLevel(spec.indicator, level, period.until());
        if (form && (form->periods.isEmpty() || form->periods.contains(period.kind)))
            found.append(form);
    }
    return found;
}

QList<DueReport> dueReports(const FormLibrary &forms, const UnitTree &tree, const UnitId &unit, QDate today, const QList<Report> &own)
{
    QList<DueReport> due;
    for (const Period &period : periodsAround(today)) {
        const auto standing = tree.find(unit, std::min(period.until(), std::max(today, period.from())));
        const auto terms = standing ? forms.rules().terms(period, standing->level) : std::nullopt;
        if (!terms || !terms->deadline.isValid())
            continue;
        DueReport one{period, *terms};
        one.daysLeft = int(today.daysTo(terms->deadline));
        const auto mine = std::ranges::find_if(own, [&](const Report &report) { return report.unit == unit && report.period == period; });
        if (mine != own.end())
            one.report = *mine;
        if (one.daysLeft > earliest || one.daysLeft < -latest || (one.isDone() && one.daysLeft < 0))
            continue;
        for (const auto &form : formsFor(forms, standing->level, period))
            one.codes.append(form->code);
        if (!one.codes.isEmpty())
            due.append(one);
    }
    std::ranges::stable_sort(due, {}, &DueReport::daysLeft);
    return due;
}

Period likelyPeriod(const FormLibrary &forms, UnitLevel level, QDate today)
{
    std::optional<Period> best;
    QDate soonest;
    for (const Period &period : periodsAround(today)) {
        const auto terms = forms.rules().terms(period, level);
        if (!terms || !terms->deadline.isValid() || terms->deadline < today || formsFor(forms, level, period).isEmpty())
            continue;
        if (!best || terms->deadline < soonest) {
            best = period;
            soonest = terms->deadline;
        }
    }
    if (best)
        return *best;
    if (today.month() <= 3)
        return {Period::Kind::OfficialYear, today.year() - 1};
    return {today.month() <= 7 ? Period::Kind::HalfYear : Period::Kind::Year, today.year()};
}

} // namespace PhoLuat
