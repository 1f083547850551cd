// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activity.h"

#include "domain/jsonfields.h"
#include "domain/valuejson.h"
#include "vietnamese/fold.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>
#include <numeric>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostFigure = 1'000'000'000'000;

constexpr std::array hows{std::pair{Activity::How::Unsaid, u""}, std::pair{Activity::How::InPerson, u"inPerson"},
                          std::pair{Activity::How::Online, u"online"}};

QJsonObject figuresToJson(const QMap<QString, qint64> &figures)
{
    QJsonObject object;
    for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure)
        object.insert(figure.key(), *figure);
    return object;
}

QJsonValue optionalToJson(const std::optional<qint64> &figure)
{
    return figure ? QJsonValue(*figure) : QJsonValue(QJsonValue::Null);
}

bool isWholeFigure(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= double(mostFigure) && value.toDouble() == std::floor(value.toDouble());
}

QMap<QString, qint64> figuresFromJson(JsonFields &fields, const QString &name)
{
    QMap<QString, qint64> figures;
    const QJsonObject object = fields.object(name);
    if (object.size() > 200)
        fields.trouble(name, u"too many entries"_s);
    for (auto figure = object.begin(); figure != object.end() && !fields.firstTrouble(); ++figure) {
        if (figure.key().isEmpty() || figure.key().size() > 200 || !isWholeFigure(*figure))
            fields.trouble(name, u"not a whole number"_s);
        else
            figures.insert(figure.key(), figure->toInteger());
    }
    return figures;
}

std::optional<qint64> optionalFromJson(JsonFields &fields, const QString &name)
{
    const QJsonValue value = fields.value(name);
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    if (!isWholeFigure(value)) {
        fields.trouble(name, u"not a whole number"_s);
        return std::nullopt;
    }
    return value.toInteger();
}

QString keyOf(const QMap<QString, qint64> &figures)
{
    QStringList parts;
    for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure)
        parts.append(figure.key() + u'=' + QString::number(*figure));
    return parts.join(u',');
}

} // namespace

void ActivityTotals::add(const Activity &activity)
{
    ++events;
    sessions += activity.sessionCount();
    attendances += sumOf(activity.attendances).value_or(0);
    copies += sumOf(activity.copies).value_or(0);
    broadcasts += activity.counts.value(QStringLiteral("broadcasts"));
    items += activity.counts.value(QStringLiteral("items"));
    cost += activity.cost.value_or(0);
}

bool isSameActivity(Activity a, const Activity &b)
{
    a.revision = b.revision;
    a.changedAt = b.changedAt;
    return a == b;
}

std::optional<qint64> sumOf(const QMap<QString, qint64> &figures)
{
    if (figures.isEmpty())
        return std::nullopt;
    return std::accumulate(figures.cbegin(), figures.cend(), qint64(0));
}

Findings checkActivity(const Activity &activity)
{
    Findings findings;
    const auto say = [&findings](const QString &place, const QString &text) {
        findings.append({Severity::Error, u"activity."_s + place, text, place});
    };
    if (!activity.date.isValid())
        say(u"date"_s, QCoreApplication::translate("PhoLuat", "The day is missing. Every event needs one, because reports are cut by days. Type it as 05/01/2020."));
    else if (activity.date.year() < 1990 || activity.date.year() > 2100)
        say(u"date"_s, QCoreApplication::translate("PhoLuat", "The year %1 cannot be right. Correct the day.").arg(activity.date.year()));
    if (activity.until.isValid() && activity.until < activity.date)
        say(u"until"_s, QCoreApplication::translate("PhoLuat", "The last day is before the first one. Correct one of them."));
    if (activity.kind.isEmpty())
        say(u"kind"_s, QCoreApplication::translate("PhoLuat", "The kind is missing, so no report would count the event. Choose one."));
    const auto checkFigure = [&say](const QString &place, qint64 figure) {
        if (figure < 0 || figure > mostFigure)
            say(place, QCoreApplication::translate("PhoLuat", "%1 is no count: it takes a whole number from 0 to 10¹². Correct it.").arg(figure));
    };
    for (const auto &[place, figures] : {std::pair{u"attendances"_s, activity.attendances}, {u"copies"_s, activity.copies}, {u"counts"_s, activity.counts}}) {
        for (const qint64 figure : figures)
            checkFigure(place, figure);
    }
    if (activity.sessions)
        checkFigure(u"sessions"_s, *activity.sessions);
    if (activity.cost)
        checkFigure(u"cost"_s, *activity.cost);
    return findings;
}

QString importKey(const Activity &activity)
{
    const auto optional = [](const std::optional<qint64> &figure) { return figure ? QString::number(*figure) : QString(); };
    return QStringList{activity.unit.value, jsonDate(activity.date), jsonDate(activity.until), activity.kind, vnFold(activity.place), vnFold(activity.topic),
                       optional(activity.sessions), keyOf(activity.attendances), keyOf(activity.copies), keyOf(activity.counts), optional(activity.cost)}
        .join(u'|');
}

QJsonObject toJson(const Activity &activity)
{
    QJsonArray evidence;
    for (const Attachment &attachment : activity.evidence)
        evidence.append(toJson(attachment));
    return {{u"id"_s, activity.id.value},
            {u"revision"_s, activity.revision},
            {u"unit"_s, activity.unit.value},
            {u"date"_s, jsonDate(activity.date)},
            {u"until"_s, jsonDate(activity.until)},
            {u"kind"_s, activity.kind},
            {u"how"_s, wordOf(activity.how, hows)},
            {u"place"_s, activity.place},
            {u"topic"_s, activity.topic},
            {u"sessions"_s, optionalToJson(activity.sessions)},
            {u"attendances"_s, figuresToJson(activity.attendances)},
            {u"copies"_s, figuresToJson(activity.copies)},
            {u"counts"_s, figuresToJson(activity.counts)},
            {u"cost"_s, optionalToJson(activity.cost)},
            {u"moneySource"_s, activity.moneySource},
            {u"note"_s, activity.note},
            {u"evidence"_s, evidence},
            {u"origin"_s, activity.origin},
            {u"changedAt"_s, jsonMoment(activity.changedAt)}};
}

Result<Activity> activityFromJson(const QJsonObject &object)
{
    JsonFields fields(object, u"activity"_s);
    Activity activity;
    activity.id = {fields.neededText(u"id"_s)};
    activity.revision = fields.whole(u"revision"_s, 0, 1LL << 53);
    activity.unit = {fields.text(u"unit"_s)};
    activity.date = fields.date(u"date"_s);
    activity.until = fields.date(u"until"_s);
    activity.kind = fields.text(u"kind"_s);
    activity.how = fields.word(u"how"_s, hows);
    activity.place = fields.text(u"place"_s);
    activity.topic = fields.text(u"topic"_s);
    activity.sessions = optionalFromJson(fields, u"sessions"_s);
    activity.attendances = figuresFromJson(fields, u"attendances"_s);
    activity.copies = figuresFromJson(fields, u"copies"_s);
    activity.counts = figuresFromJson(fields, u"counts"_s);
    activity.cost = optionalFromJson(fields, u"cost"_s);
    activity.moneySource = fields.text(u"moneySource"_s);
    activity.note = fields.text(u"note"_s);
    fields.objects(u"evidence"_s, [&activity](const QJsonObject &entry, const QString &path) -> std::optional<Error> {
        Result<Attachment> attachment = attachmentFromJson(entry, path);
        if (!attachment)
            return attachment.error();
        activity.evidence.append(*attachment);
        return std::nullopt;
    });
    activity.origin = fields.text(u"origin"_s);
    activity.changedAt = fields.moment(u"changedAt"_s);
    if (const auto &trouble = fields.firstTrouble())
        return std::unexpected(*trouble);
    return activity;
}

} // namespace PhoLuat
