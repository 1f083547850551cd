// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/activitystore.h"

#include "domain/jsonfields.h"
#include "store/check.h"
#include "store/journal.h"
#include "store/query.h"
#include "store/texts.h"
#include "store/uses.h"
#include "vietnamese/fold.h"

#include <algorithm>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QString proofOfRow(const QString &id, const QString &content)
{
    return proofOf({id, content});
}

QString nameOf(const Activity &activity)
{
    return activity.topic.isEmpty() ? activity.kind + u' ' + jsonDate(activity.date) : activity.topic;
}

Result<Activity> activityFromRow(const Database::Parts &parts, const Row &row)
{
    if (proofOfRow(row.text(0), row.text(1)) != row.text(2))
        return std::unexpected(damagedRow(parts, u"activity"_s, row.text(0)));
    Result<Activity> activity = activityFromJson(objectOf(row.text(1)));
    if (activity && activity->id.value != row.text(0))
        return std::unexpected(damagedRow(parts, u"activity"_s, row.text(0)));
    return activity;
}

Result<QList<Activity>> readActivities(Database::Parts &parts, const QString &rest, const QVariantList &values)
{
    QList<Activity> activities;
    const Result<> read = eachRow(parts, u"select id, content, proof from activities"_s + rest, values, [&](const Row &row) -> Result<> {
        Result<Activity> activity = activityFromRow(parts, row);
        if (!activity)
            return std::unexpected(activity.error());
        activities.append(*std::move(activity));
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return activities;
}

Result<std::optional<Activity>> storedOf(Database::Parts &parts, const ActivityId &id)
{
    Result<QList<Activity>> found = readActivities(parts, u" where id = ?"_s, {id.value});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::optional<Activity>() : found->first();
}

Result<Activity> write(Database::Parts &parts, Activity activity, qint64 revision)
{
    if (const Findings findings = checkActivity(activity); !findings.isEmpty())
        return failure(ErrorKind::Refused, findings.first().text, nameOf(activity), findings.first().code);
    activity.revision = revision + 1;
    activity.changedAt = QDateTime::fromString(parts.now(), Qt::ISODateWithMs);
    const QString content = jsonText(toJson(activity));
    const auto written = execute(parts,
        u"insert into activities (id, revision, unit, happened_on, kind, origin, folded, proof, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "on conflict (id) do update set revision = excluded.revision, unit = excluded.unit, happened_on = excluded.happened_on, kind = excluded.kind, "
        "origin = excluded.origin, folded = excluded.folded, proof = excluded.proof, content = excluded.content"_s,
        {activity.id.value, activity.revision, activity.unit.value, jsonDate(activity.date), activity.kind, activity.origin, foldedText(activity),
         proofOfRow(activity.id.value, content), content});
    if (!written)
        return std::unexpected(written.error());
    if (Result<> named = nameBlobs(parts, u"activity"_s, activity.id.value, 0, hashesOf(activity.evidence)); !named)
        return std::unexpected(named.error());
    return activity;
}

Result<> remove(Database::Parts &parts, const ActivityId &id)
{
    if (auto gone = execute(parts, u"delete from activities where id = ?"_s, {id.value}); !gone)
        return std::unexpected(gone.error());
    return forgetBlobs(parts, u"activity"_s, id.value, 0);
}

bool isStored(const std::optional<Activity> &expected, const std::optional<Activity> &stored)
{
    return expected ? stored && isSameActivity(*expected, *stored) : !stored;
}

Result<std::optional<Activity>> changeOne(Database::Parts &parts, const ActivityChange &change, const QString &who)
{
    const ActivityId id = change.id();
    const Result<std::optional<Activity>> stored = storedOf(parts, id);
    if (!stored)
        return std::unexpected(stored.error());
    if (!isStored(change.before, *stored))
        return std::unexpected(lostRace(nameOf(change.before ? *change.before : *change.after)));
    std::optional<Activity> now;
    if (change.after) {
        Result<Activity> written = write(parts, *change.after, std::max(change.after->revision, *stored ? (*stored)->revision : 0));
        if (!written)
            return std::unexpected(written.error());
        now = *written;
    } else if (Result<> gone = remove(parts, id); !gone) {
        return std::unexpected(gone.error());
    }
    const QString was = *stored ? jsonText(toJson(**stored)) : QString();
    const QString is = now ? jsonText(toJson(*now)) : QString();
    if (Result<> noted = addToJournal(parts, {who, u"activity"_s, id.value, now ? u"save"_s : u"remove"_s, was, is}); !noted)
        return std::unexpected(noted.error());
    return now;
}

} // namespace

QString foldedText(const Activity &activity)
{
    return vnFold(QStringList{activity.topic, activity.place, activity.note}.join(u' '));
}

Result<QList<Activity>> ActivityStore::change(const QList<ActivityChange> &changes, const QString &who)
{
    Database::Parts &parts = m_database.parts();
    return m_database.transaction<QList<Activity>>([&]() -> Result<QList<Activity>> {
        QList<Activity> now;
        for (const ActivityChange &change : changes) {
            if (change.id().isNull())
                continue;
            Result<std::optional<Activity>> changed = changeOne(parts, change, who);
            if (!changed)
                return std::unexpected(changed.error());
            if (*changed)
                now.append(**std::move(changed));
        }
        return now;
    });
}

Result<Activity> ActivityStore::find(const ActivityId &id)
{
    Result<std::optional<Activity>> stored = storedOf(m_database.parts(), id);
    if (!stored)
        return std::unexpected(stored.error());
    if (!*stored)
        return std::unexpected(notHere(id.value));
    return **std::move(stored);
}

Result<QList<Activity>> ActivityStore::list(const ActivityQuery &query)
{
    QStringList conditions;
    QVariantList values;
    const auto add = [&](const QString &condition, const QVariant &value) {
        conditions.append(condition);
        values.append(value);
    };
    for (QString word : vnFold(query.text).split(u' ', Qt::SkipEmptyParts)) {
        word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
        add(u"folded like ? escape '\\'"_s, QString(u'%' + word + u'%'));
    }
    if (query.from.isValid())
        add(u"happened_on >= ?"_s, jsonDate(query.from));
    if (query.until.isValid())
        add(u"happened_on <= ?"_s, jsonDate(query.until));
    if (!query.kind.isEmpty())
        add(u"kind = ?"_s, query.kind);
    if (!query.unit.isNull())
        add(u"unit = ?"_s, query.unit.value);
    values.append(query.limit);
    return readActivities(m_database.parts(),
                          (conditions.isEmpty() ? QString() : u" where "_s + conditions.join(u" and "_s)) + u" order by happened_on desc, id limit ?"_s, values);
}

} // namespace PhoLuat
