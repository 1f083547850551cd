// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "store/migrations.h"
#include "store/query.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

class TestMigrations : public QObject {
    Q_OBJECT
    Engines m_engines;
    QTemporaryDir m_folder;

    static void write(const QString &path, const QString &text)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

private slots:
    void init() { failOnAnyWarning(); }

    void theEnginesOwnFileWins()
    {
        const QString top = m_folder.filePath(u"steps"_s);
        write(top + u"/002-b/01-y.sql"_s, u"y"_s);
        write(top + u"/001-a/01-x.sql"_s, u"common"_s);
        write(top + u"/001-a/01-x.postgresql.sql"_s, u"postgres"_s);
        write(top + u"/001-a/02-only.sqlite.sql"_s, u"sqlite"_s);
        write(top + u"/001-a/README.md"_s, u"not a step"_s);
        QStringList lite;
        for (const MigrationStep &step : migrationSteps(Dialect(DatabaseEngine::Sqlite), top))
            lite.append(step.name + u'=' + step.sql);
        QCOMPARE(lite, QStringList({u"001-a/01-x=common"_s, u"001-a/02-only=sqlite"_s, u"002-b/01-y=y"_s}));
        QStringList server;
        for (const MigrationStep &step : migrationSteps(Dialect(DatabaseEngine::Postgres), top))
            server.append(step.name + u'=' + step.sql);
        QCOMPARE(server, QStringList({u"001-a/01-x=postgres"_s, u"002-b/01-y=y"_s}));
    }

    void everyStepIsMarked_data() { m_engines.rows(); }
    void everyStepIsMarked()
    {
        OPEN_WORKSPACE(database);
        const auto steps = migrationSteps(database.parts().dialect);
        QVERIFY(steps.size() > 20);
        QCOMPARE(oneNumber(database.parts(), u"select count(*) from schema_steps"_s).value(), steps.size());
    }

    void aNewerWorkspaceIsRefused_data() { m_engines.rows(); }
    void aNewerWorkspaceIsRefused()
    {
        OPEN_WORKSPACE(database);
        DO(execute(database.parts(), u"insert into schema_steps (name, done_at) values ('999-future/01-x', 'then')"_s));
        databaseOpened->reset();
        const auto again = m_engines.open(databasePlace, false);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Refused);
        QCOMPARE(again.error().code, u"store.newer"_s);
    }

    void anOlderWorkspaceIsCopiedThenBroughtUp_data() { m_engines.rows(); }
    void anOlderWorkspaceIsCopiedThenBroughtUp()
    {
        OPEN_WORKSPACE(database);
        auto steps = migrationSteps(database.parts().dialect);
        steps.append({u"002-later/01-notes"_s, u"create table notes (id text not null primary key)"_s});
        steps.append({u"002-later/02-note"_s, u"insert into notes (id) values ('n')"_s});
        DO(migrate(database, steps));
        QCOMPARE(oneText(database.parts(), u"select id from notes"_s)->value_or(QString()), u"n"_s);
        DO(migrate(database, steps)); // nothing left to do
        if (database.engine() == DatabaseEngine::Postgres)
            return;
        const QFileInfo file(databasePlace.file);
        const QStringList backups = file.dir().entryList({file.fileName() + u".backup-*"_s});
        QCOMPARE(backups, QStringList{file.fileName() + u".backup-20260701-083000"_s});
        DO(Database::open({.file = file.dir().filePath(backups.first())}, {})); // still of the older shape
    }

    void aFailingStepLeavesTheOldShape_data() { m_engines.rows(); }
    void aFailingStepLeavesTheOldShape()
    {
        OPEN_WORKSPACE(database);
        auto steps = migrationSteps(database.parts().dialect);
        const auto before = steps.size();
        steps.append({u"002-later/01-notes"_s, u"create table notes (id text not null primary key)"_s});
        steps.append({u"002-later/02-wrong"_s, u"insert into nowhere (id) values ('n')"_s});
        QVERIFY(!migrate(database, steps));
        QVERIFY(!oneText(database.parts(), database.parts().dialect.tableExists(), {u"notes"_s})->has_value());
        QCOMPARE(oneNumber(database.parts(), u"select count(*) from schema_steps"_s).value(), before);
        databaseOpened->reset();
        DO(m_engines.open(databasePlace, false));
    }

    void anOlderWorkspaceThatCanOnlyBeReadIsRefused()
    {
        const DatabaseLocation place{.file = m_folder.filePath(u"older.pholuat"_s)};
        DO(Database::open(place, {.create = true}));
        auto opened = Database::open(place, {.readOnly = true});
        VERIFY_RESULT(opened);
        auto steps = migrationSteps((*opened)->parts().dialect);
        steps.append({u"002-later/01-notes"_s, u"create table notes (id text)"_s});
        QCOMPARE(migrate(**opened, steps).error().code, u"store.older"_s);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
