// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/backup.h"
#include "store/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QSet>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

Result<QSet<QString>> stepsDone(Database::Parts &parts)
{
    QSet<QString> done;
    const auto there = oneText(parts, parts.dialect.tableExists(), {u"schema_steps"_s});
    if (!there)
        return std::unexpected(there.error());
    if (!*there)
        return done;
    const Result<> read = eachRow(parts, u"select name from schema_steps"_s, {}, [&done](const Row &row) -> Result<> {
        done.insert(row.text(0));
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return done;
}

Result<> refuseNewer(const QSet<QString> &done, const QList<MigrationStep> &steps)
{
    QSet<QString> known;
    for (const MigrationStep &step : steps)
        known.insert(step.name);
    for (const QString &name : done) {
        if (!known.contains(name))
            return failure(ErrorKind::Refused,
                           QCoreApplication::translate("PhoLuat", "The workspace was made by a newer version of this program, which this one cannot read safely. "
                                                                  "Nothing was changed; install the newer version."),
                           name, u"store.newer"_s);
    }
    return {};
}

Result<> runSteps(Database::Parts &parts, const QList<MigrationStep> &steps)
{
    // Asked again inside the transaction: another desk may have done them meanwhile.
    const Result<QSet<QString>> done = stepsDone(parts);
    if (!done)
        return std::unexpected(done.error());
    if (done->isEmpty()) {
        if (auto made = execute(parts, u"create table if not exists schema_steps (name text not null primary key, done_at text not null)"_s); !made)
            return std::unexpected(made.error());
    }
    for (const MigrationStep &step : steps) {
        if (done->contains(step.name))
            continue;
        if (auto ran = execute(parts, step.sql); !ran)
            return std::unexpected(ran.error());
        if (auto marked = execute(parts, u"insert into schema_steps (name, done_at) values (?, ?)"_s, {step.name, parts.now()}); !marked)
            return std::unexpected(marked.error());
    }
    return {};
}

} // namespace

QList<MigrationStep> migrationSteps(const Dialect &dialect, const QString &folder)
{
    QMap<QString, QString> sqlOfStep; // sorted by folder, then by file
    const QDir top(folder);
    for (const QString &migration : top.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        // "03-x.sql" sorts before "03-x.sqlite.sql" or not: the engine's own file always wins.
        const QStringList files = QDir(top.filePath(migration)).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        for (const QString &file : files) {
            const QStringList words = file.split(u'.');
            const bool own = words.size() == 3 && words.at(1) == dialect.name();
            const QString name = migration + u'/' + words.first();
            if ((words.size() == 3 && !own) || (!own && sqlOfStep.contains(name)))
                continue;
            QFile source(top.filePath(migration + u'/' + file));
            if (source.open(QIODevice::ReadOnly))
                sqlOfStep.insert(name, QString::fromUtf8(source.readAll()).trimmed());
        }
    }
    QList<MigrationStep> steps;
    for (auto step = sqlOfStep.cbegin(); step != sqlOfStep.cend(); ++step)
        steps.append({step.key(), step.value()});
    return steps;
}

Result<> migrate(Database &database, const QList<MigrationStep> &steps)
{
    Database::Parts &parts = database.parts();
    const Result<QSet<QString>> done = stepsDone(parts);
    if (!done)
        return std::unexpected(done.error());
    if (auto known = refuseNewer(*done, steps); !known)
        return known;
    if (done->size() == steps.size())
        return {};
    if (done->isEmpty() && !parts.create)
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("PhoLuat", "There is no workspace here: the database has none of its tables. "
                                                              "Choose another database, or make a new workspace."),
                       {}, u"store.empty"_s);
    if (parts.readOnly)
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("PhoLuat", "The workspace was made by an older version and must be brought up to date, but it can only be read here. "
                                                              "Copy it where you may write, and open the copy."),
                       {}, u"store.older"_s);
    if (!done->isEmpty() && parts.dialect.engine() == DatabaseEngine::Sqlite) {
        // A damaged file must not become the newest backup.
        if (auto proved = database.proveRest(); !proved)
            return std::unexpected(proved.error());
        if (auto kept = database.backup(backupName(parts.location.file, parts.clock())); !kept)
            return kept;
    }
    return database.transaction<void>([&]() { return runSteps(parts, steps); });
}

} // namespace PhoLuat
