// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/backup.h"
#include "store/check.h"
#include "store/connection.h"
#include "store/journal.h"
#include "store/migrations.h"
#include "store/query.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDriver>
#include <QUuid>

namespace PhoLuat {

using namespace Qt::StringLiterals;

Database::Parts::Parts(DatabaseLocation where, const OpenOptions &options)
    : location(std::move(where))
    , dialect(location.postgres.isEmpty() ? DatabaseEngine::Sqlite : DatabaseEngine::Postgres)
    , clock(options.clock)
    , fault(options.fault)
    , pause(options.pause)
    , create(options.create)
    , readOnly(options.readOnly)
    , proveLater(options.proveLater)
    , connection(u"pholuat-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::Parts::~Parts()
{
    close();
}

void Database::Parts::close()
{
    if (sql.isValid()) {
        sql.close();
        sql = QSqlDatabase();
        QSqlDatabase::removeDatabase(connection);
    }
}

QString Database::Parts::now() const
{
    return clock().toUTC().toString(Qt::ISODateWithMs);
}

sqlite3 *Database::Parts::handle() const
{
    const QVariant handle = sql.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Database::Database(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const DatabaseLocation &location, const OpenOptions &options)
{
    std::unique_ptr<Database> database(new Database(std::make_unique<Parts>(location, options)));
    Parts &parts = database->parts();
    const auto opened = [&]() -> Result<> {
        const bool isSqlite = parts.dialect.engine() == DatabaseEngine::Sqlite;
        if (Result<> connected = isSqlite ? connectSqlite(parts) : connectPostgres(parts); !connected)
            return connected;
        if (Result<> migrated = migrate(*database, migrationSteps(parts.dialect)); !migrated)
            return migrated;
        if (const Result<qint64> chain = checkJournalEnd(parts); !chain)
            return std::unexpected(chain.error());
        return {};
    }();
    if (!opened) {
        if (parts.madeFile) {
            parts.close();
            for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(location.file + suffix);
        }
        return std::unexpected(opened.error());
    }
    return database;
}

DatabaseEngine Database::engine() const
{
    return m_parts->dialect.engine();
}

bool Database::isReadOnly() const
{
    return m_parts->readOnly;
}

Result<> Database::backup(const QString &file)
{
    if (engine() == DatabaseEngine::Sqlite)
        return copyDatabase(m_parts->handle(), file, [this] { return pause(); });
    return failure(ErrorKind::Refused,
                   QCoreApplication::translate("PhoLuat", "No copy was made: this workspace lies on a database server, not in a file. "
                                                          "Its administrator makes the backups (pg_dump)."),
                   {}, u"store.server"_s);
}

Result<qint64> Database::checkJournal()
{
    return checkWholeJournal(*m_parts);
}

bool Database::hasUnproved() const
{
    return m_parts->isFileUnproved || m_parts->unprovedRows > 0;
}

Result<qint64> Database::proveRest()
{
    if (Result<> proved = proveFile(); !proved)
        return std::unexpected(proved.error());
    return m_parts->unprovedRows == 0 ? Result<qint64>(0) : checkJournalBeginning(*m_parts);
}

Result<> Database::proveFile()
{
    if (!m_parts->isFileUnproved)
        return {};
    if (Result<> checked = checkPages(*m_parts); !checked)
        return checked;
    m_parts->isFileUnproved = false;
    return {};
}

Result<> Database::pause()
{
    return m_parts->rest();
}

Result<> Database::begin()
{
    if (m_parts->depth++ > 0)
        return {};
    if (Result<> proved = m_parts->readOnly ? Result<>() : proveFile(); !proved) {
        m_parts->depth = 0;
        return proved;
    }
    m_parts->failed = false;
    // Counted as open only once begun, so that a lost server is asked again.
    m_parts->depth = 0;
    const QStringList statements = m_parts->dialect.begin(m_parts->readOnly);
    for (const QString &statement : statements) {
        if (const Result<int> begun = execute(*m_parts, statement); !begun) {
            if (m_parts->depth > 0)
                rollback();
            return std::unexpected(begun.error());
        }
        m_parts->depth = 1;
    }
    return {};
}

Result<> Database::commit()
{
    if (m_parts->depth > 1) {
        --m_parts->depth;
        return {};
    }
    if (m_parts->failed) {
        rollback();
        return failure(ErrorKind::Broken,
                       QCoreApplication::translate("PhoLuat", "The change is not saved: a part of it failed. Nothing was changed; try again."),
                       u"commit after a failed inner transaction"_s, u"store.sql"_s);
    }
    if (const Result<int> committed = execute(*m_parts, u"commit"_s); !committed) {
        rollback();
        return std::unexpected(committed.error());
    }
    m_parts->depth = 0;
    return {};
}

void Database::rollback()
{
    if (--m_parts->depth > 0) {
        m_parts->failed = true;
        return;
    }
    m_parts->depth = 0;
    // Without the fault of the tests; when it fails the engine has already rolled back by itself.
    QSqlQuery query(m_parts->sql);
    query.exec(u"rollback"_s);
}

} // namespace PhoLuat
