// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/activityimport.h"

#include "base/strictjson.h"
#include "work/steps.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QList<Term> shippedTerms(const QString &name)
{
    QFile file(u":/vocabularies/%1.json"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? readVocabulary(file.readAll()).value_or(QList<Term>()) : QList<Term>();
}

/// Where the columns of tables with these headings are remembered; empty without headings.
QString settingOf(const TableBook &book, const ActivityColumns &columns)
{
    const QString signature = headerSignature(book, columns);
    if (signature.isEmpty())
        return {};
    return u"activities.columns."_s + QString::fromLatin1(QCryptographicHash::hash(signature.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

ActivityWords shippedActivityWords()
{
    return {shippedTerms(u"activity-kinds"_s), shippedTerms(u"activity-groups"_s), shippedTerms(u"languages"_s), shippedTerms(u"activity-counts"_s),
            shippedTerms(u"money-sources"_s)};
}

QFuture<Result<ActivityTable>> openActivityTable(Workspace &workspace, Tools tools, const QString &file)
{
    const Steps<ActivityTable> steps(&workspace);
    Workspace *const work = &workspace;
    const auto read = inBackground<ActivityTable>(tools.pool, [file](QPromise<Result<ActivityTable>> &) -> Result<ActivityTable> {
        Result<TableBook> book = readTable(file);
        if (!book)
            return std::unexpected(book.error());
        ActivityTable table{.file = file, .book = std::make_shared<const TableBook>(*std::move(book)), .columns = {}};
        table.columns = guessColumns(*table.book, shippedActivityWords());
        return table;
    });
    steps.after(read, [=](const ActivityTable &table) {
        const QString setting = settingOf(*table.book, table.columns);
        if (setting.isEmpty()) {
            steps.end(table);
            return;
        }
        steps.after(work->ask<QString>([setting](Stores &stores) { return stores.settings.value(setting); }), [=](const QString &json) {
            ActivityTable known = table;
            const Result<QJsonValue> value = readStrictJson(json.toUtf8());
            if (!json.isEmpty() && value) {
                const ActivityColumns chosen = activityColumnsFromJson(value->toObject());
                known.isRemembered = !chosen.targets.isEmpty();
                if (known.isRemembered) {
                    known.columns.targets = chosen.targets;
                    known.columns.kind = chosen.kind;
                }
            }
            steps.end(known);
        });
    });
    return steps.future();
}

QFuture<Result<QList<ActivityRow>>> previewActivities(Workspace &workspace, Tools tools, const ActivityTable &table)
{
    const Steps<QList<ActivityRow>> steps(&workspace);
    Workspace *const work = &workspace;
    const auto read = inBackground<QList<ActivityRow>>(tools.pool, [table, unit = workspace.identity().unit](QPromise<Result<QList<ActivityRow>>> &) -> Result<QList<ActivityRow>> {
        return activityRows(*table.book, table.columns, shippedActivityWords(), unit);
    });
    steps.after(read, [=](const QList<ActivityRow> &rows) {
        // Those edited since they were imported may have another day by now, so all are asked.
        steps.after(listActivities(*work, {}), [=](const QList<Activity> &stored) {
            QList<ActivityRow> marked = rows;
            markKnown(marked, stored);
            steps.end(marked);
        });
    });
    return steps.future();
}

QFuture<Result<int>> importActivities(Workspace &workspace, const ActivityTable &table, const QList<ActivityRow> &rows)
{
    const Steps<int> steps(&workspace);
    Workspace *const work = &workspace;
    QList<ActivityChange> changes;
    for (const ActivityRow &row : rows) {
        if (isAcceptable(row.findings))
            changes.append({.after = row.activity});
    }
    const int count = int(changes.size());
    const QString text = QCoreApplication::translate("PhoLuat", "Import %n event(s) from %1", nullptr, count).arg(QFileInfo(table.file).fileName());
    steps.after(changeActivities(workspace, changes, text), [=] {
        const QString setting = settingOf(*table.book, table.columns);
        const QString json = QString::fromUtf8(QJsonDocument(toJson(table.columns)).toJson(QJsonDocument::Compact));
        if (setting.isEmpty() || work->isReadOnly()) {
            steps.end(count);
            return;
        }
        steps.after(work->ask<void>([setting, json](Stores &stores) { return stores.settings.setValue(setting, json); }), [=] { steps.end(count); });
    });
    return steps.future();
}

} // namespace PhoLuat
