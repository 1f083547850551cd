// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/eventfigures.h"

#include "base/strictjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

using Measure = EventColumn::Measure;

constexpr std::array measures{std::pair{Measure::Sessions, u"sessions"}, std::pair{Measure::Attendances, u"attendances"},
                              std::pair{Measure::Copies, u"copies"}, std::pair{Measure::Count, u"count"}, std::pair{Measure::Cost, u"cost"}};

std::unexpected<Error> damaged(const QString &place)
{
    return failure(ErrorKind::Damaged,
                   QCoreApplication::translate("PhoLuat", "The file that says how events become figures is damaged, so no figure can be suggested from it. Put its original back."),
                   place, u"events.damaged"_s);
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &entry : value.toArray())
        texts.append(entry.toString());
    return texts;
}

bool matches(const QStringList &patterns, const QString &code)
{
    return patterns.isEmpty() || std::ranges::any_of(patterns, [&code](const QString &pattern) {
        return pattern.endsWith(u'*') ? code.startsWith(QStringView(pattern).chopped(1)) : pattern == code;
    });
}

std::optional<double> sumOfMatching(const QMap<QString, qint64> &figures, const QStringList &patterns)
{
    std::optional<double> sum;
    for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure) {
        if (matches(patterns, figure.key()))
            sum = sum.value_or(0) + double(*figure);
    }
    return sum;
}

} // namespace

Result<EventRules> readEventRules(const QByteArray &json)
{
    const Result<QJsonValue> read = readStrictJson(json);
    if (!read)
        return std::unexpected(read.error());
    const QJsonObject object = read->toObject();
    EventRules rules;
    rules.source = object.value(u"source"_s).toString();
    rules.certainty = object.value(u"certainty"_s).toString() == u"confirmed" ? Certainty::Confirmed : Certainty::Unconfirmed;
    const QString use = object.value(u"use"_s).toString();
    if (use != u"statistics" && use != u"narrative")
        return damaged(u"/use"_s);
    rules.use = use == u"narrative" ? ReportingRules::Use::Narrative : ReportingRules::Use::Statistics;
    const QJsonObject rows = object.value(u"rows"_s).toObject();
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        if (row->toString().isEmpty())
            return damaged(u"/rows/"_s + row.key());
        rules.rows.insert(row.key(), row->toString());
    }
    if (rules.rows.isEmpty())
        return damaged(u"/rows"_s);
    const QJsonArray columns = object.value(u"columns"_s).toArray();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString place = u"/columns/"_s + QString::number(i);
        const QJsonObject entry = columns[i].toObject();
        EventColumn column;
        column.column = entry.value(u"column"_s).toString();
        if (column.column.isEmpty())
            return damaged(place + u"/column"_s);
        const QString measure = entry.value(u"measure"_s).toString();
        const auto known = std::ranges::find_if(measures, [&measure](const auto &one) { return measure == QStringView(one.second); });
        if (known == measures.cend())
            return damaged(place + u"/measure"_s);
        column.measure = known->first;
        column.of = textsOf(entry.value(u"of"_s));
        column.kinds = textsOf(entry.value(u"kinds"_s));
        if (const QString how = entry.value(u"how"_s).toString(); !how.isEmpty()) {
            if (how != u"inPerson" && how != u"online")
                return damaged(place + u"/how"_s);
            column.how = how == u"online" ? Activity::How::Online : Activity::How::InPerson;
        }
        column.unit = entry.value(u"unit"_s).toDouble(1);
        if (!(column.unit > 0))
            return damaged(place + u"/unit"_s);
        rules.columns.append(column);
    }
    return rules;
}

bool countsActivity(const EventColumn &column, const Activity &activity)
{
    if (!matches(column.kinds, activity.kind) || (column.kinds.isEmpty() && activity.kind.isEmpty()))
        return false;
    // What was not said to be online was held in person, as nearly all are.
    const Activity::How how = activity.how == Activity::How::Unsaid ? Activity::How::InPerson : activity.how;
    return !column.how || *column.how == how;
}

std::optional<double> figureOf(const EventColumn &column, const Activity &activity)
{
    std::optional<double> figure;
    switch (column.measure) {
    case Measure::Sessions: figure = double(activity.sessionCount()); break;
    case Measure::Attendances: figure = sumOfMatching(activity.attendances, column.of); break;
    case Measure::Copies: figure = sumOfMatching(activity.copies, column.of); break;
    case Measure::Count: figure = sumOfMatching(activity.counts, column.of); break;
    case Measure::Cost:
        if (activity.cost)
            figure = double(*activity.cost);
        break;
    }
    return figure;
}

EventFigures eventFigures(const QList<Activity> &activities, const UnitId &unit, const FormSpec &spec, const EventRules &rules,
                            const PeriodTerms &terms)
{
    EventFigures suggested{.form = spec.id, .edition = spec.edition, .from = terms.from, .until = terms.until, .certainty = rules.certainty};
    const QString rowKey = rules.rows.value(spec.id);
    const auto row = std::ranges::find(spec.rows, rowKey, &FormRow::key);
    if (rowKey.isEmpty() || row == spec.rows.cend())
        return suggested;
    QList<const Activity *> own;
    for (const Activity &activity : activities) {
        if (activity.unit == unit && activity.date >= terms.from && activity.date <= terms.until)
            own.append(&activity);
    }
    std::ranges::sort(own, [](const Activity *a, const Activity *b) { return std::tie(a->date, a->id.value) < std::tie(b->date, b->id.value); });

    const QList<FormColumn> leaves = spec.leafColumns();
    for (const EventColumn &column : rules.columns) {
        const auto leaf = std::ranges::find(leaves, column.column, &FormColumn::key);
        if (leaf == leaves.cend() || !leaf->formula.isEmpty() || !leaf->cumulative || row->notApplicable.contains(column.column))
            continue;
        EventFigure cell;
        for (const Activity *activity : std::as_const(own)) {
            if (!countsActivity(column, *activity))
                continue;
            const std::optional<double> figure = figureOf(column, *activity);
            if (!figure) {
                // Copies of another language say nothing about this one; a contest without entrants does.
                if (column.of.isEmpty())
                    cell.withoutFigure.append(activity->id);
                continue;
            }
            cell.number += *figure;
            cell.sources.append(activity->id);
            if (terms.actualUntil.isValid() && activity->date > terms.actualUntil)
                cell.afterCutOff += *figure;
        }
        if (cell.sources.isEmpty() && cell.withoutFigure.isEmpty())
            continue;
        // Cells take whole numbers; a sum is rounded once, not each of its parts.
        cell.number = std::round(cell.number / column.unit);
        cell.afterCutOff = std::round(cell.afterCutOff / column.unit);
        suggested.cells.insert({rowKey, column.column}, cell);
    }
    return suggested;
}

std::optional<EventFigures> eventFigures(const QList<Activity> &activities, const UnitId &unit, const FormSpec &spec, const Period &period,
                                           const QList<EventRules> &rules, const ReportingRules &reporting)
{
    const auto mine = std::ranges::find_if(rules, [&spec](const EventRules &one) { return one.rows.contains(spec.id); });
    if (mine == rules.cend())
        return std::nullopt;
    auto terms = reporting.terms(period, spec.level, mine->use);
    // There is no official year among the narrative reports: its days are those of the year's one.
    if (!terms && mine->use == ReportingRules::Use::Narrative)
        terms = reporting.terms({Period::Kind::Year, period.year}, spec.level, mine->use);
    if (!terms || !terms->from.isValid() || !terms->until.isValid())
        return std::nullopt;
    return eventFigures(activities, unit, spec, *mine, *terms);
}

} // namespace PhoLuat
