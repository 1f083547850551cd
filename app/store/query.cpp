// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"

#include "store/check.h"

#include <QCoreApplication>
#include <QSqlError>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PhoLuat", text);
}

Error sqliteError(const Database::Parts &parts, int code, const QString &detail)
{
    switch (code & 0xff) { // the lower byte is the kind, the rest says more
    case 10: // IOERR
        return {ErrorKind::Broken, say(QT_TRANSLATE_NOOP("PhoLuat", "The workspace could not be read or written: the disk reported an error. "
                    "The last change is not saved; check the disk, then try again.")), detail, u"store.disk"_s};
    case 11: // CORRUPT
    case 26: // NOTADB
        return damagedFile(parts.location.file, detail);
    case 13: // FULL
        return {ErrorKind::Broken, say(QT_TRANSLATE_NOOP("PhoLuat", "The last change is not saved: the disk is full. "
                    "Free some space, then try again.")), detail, u"store.full"_s};
    case 5: // BUSY
    case 6: // LOCKED
        return {ErrorKind::Unreachable, say(QT_TRANSLATE_NOOP("PhoLuat", "The workspace is busy: another program is writing to it. "
                    "Wait a moment, then try again.")), detail, u"store.busy"_s};
    case 8: // READONLY
        return {ErrorKind::Refused, say(QT_TRANSLATE_NOOP("PhoLuat", "The change is not saved: the workspace is open for reading only. "
                    "Save a copy of it where you may write, and open the copy.")), detail, u"store.readonly"_s};
    case 14: // CANTOPEN
        return {ErrorKind::Unreachable, say(QT_TRANSLATE_NOOP("PhoLuat", "The workspace file could not be opened: it is not readable here. "
                    "Check that the disk is there and that you may read the file.")), detail, u"store.unreadable"_s};
    default:
        return {ErrorKind::Broken, say(QT_TRANSLATE_NOOP("PhoLuat", "The workspace could not carry this out: its database reported an error. "
                    "Nothing was changed; try again, and report it if it stays.")), detail, u"store.sql"_s};
    }
}

Error postgresError(const QString &state, const QString &detail)
{
    if (state.startsWith(u"40"_s)) // serialization failure, deadlock
        return {ErrorKind::Conflict, say(QT_TRANSLATE_NOOP("PhoLuat", "The change is not saved: somebody else changed the same thing at the same time. "
                    "Try again.")), detail, u"store.busy"_s};
    if (state.startsWith(u"53"_s)) // disk full, out of memory, too many connections
        return {ErrorKind::Broken, say(QT_TRANSLATE_NOOP("PhoLuat", "The last change is not saved: the database server has no room left. "
                    "Tell its administrator, then try again.")), detail, u"store.full"_s};
    if (state == u"25006")
        return {ErrorKind::Refused, say(QT_TRANSLATE_NOOP("PhoLuat", "The change is not saved: the workspace is open for reading only. "
                    "Open it again for writing.")), detail, u"store.readonly"_s};
    if (state.startsWith(u"28"_s) || state.startsWith(u"3D"_s))
        return {ErrorKind::Refused, say(QT_TRANSLATE_NOOP("PhoLuat", "The database server does not let you in: it does not know this name, password or database. "
                    "Check the connection settings.")), detail, u"store.login"_s};
    if (state.isEmpty() || state.startsWith(u"08"_s) || state.startsWith(u"57"_s))
        return {ErrorKind::Unreachable, say(QT_TRANSLATE_NOOP("PhoLuat", "The database server cannot be reached: the connection was lost. "
                    "The last change is not saved; check the network, then try again.")), detail, u"store.server"_s};
    return {ErrorKind::Broken, say(QT_TRANSLATE_NOOP("PhoLuat", "The workspace could not carry this out: its database reported an error. "
                "Nothing was changed; try again, and report it if it stays.")), detail, u"store.sql"_s};
}

/// A server that was restarted ends the connection; between two transactions nothing is lost by opening it again.
bool reconnected(Database::Parts &parts, const QSqlError &error)
{
    if (parts.dialect.engine() != DatabaseEngine::Postgres || parts.depth > 0)
        return false;
    if (sqlError(parts, error, {}).kind != ErrorKind::Unreachable)
        return false;
    parts.sql.close();
    return parts.sql.open();
}

Result<QSqlQuery> run(Database::Parts &parts, const QString &sql, const QVariantList &values)
{
    ++parts.statements;
    if (parts.fault) {
        if (const auto error = parts.fault(parts.statements))
            return std::unexpected(*error);
    }
    for (bool again = false;; again = true) {
        QSqlQuery query(parts.sql);
        query.setForwardOnly(true);
        bool done = false;
        if (values.isEmpty()) {
            done = query.exec(sql);
        } else if (query.prepare(sql)) {
            for (const QVariant &value : values) {
                // A null text would be bound as NULL; the tables know only empty ones.
                const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
                query.addBindValue(isNullText ? QVariant(u""_s) : value);
            }
            done = query.exec();
        }
        if (done)
            return query;
        if (again || !reconnected(parts, query.lastError()))
            return std::unexpected(sqlError(parts, query.lastError(), sql));
    }
}

} // namespace

Error sqlError(const Database::Parts &parts, const QSqlError &error, const QString &sql)
{
    const QString code = error.nativeErrorCode();
    const QString detail = u"%1 [%2] %3"_s.arg(error.text(), code, sql);
    return parts.dialect.engine() == DatabaseEngine::Sqlite ? sqliteError(parts, code.toInt(), detail) : postgresError(code, detail);
}

Result<int> execute(Database::Parts &parts, const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery> query = run(parts, sql, values);
    if (!query)
        return std::unexpected(query.error());
    return query->numRowsAffected();
}

Result<> eachRow(Database::Parts &parts, const QString &sql, const QVariantList &values, const std::function<Result<>(const Row &)> &take)
{
    Result<QSqlQuery> query = run(parts, sql, values);
    if (!query)
        return std::unexpected(query.error());
    const Row row(*query);
    while (query->next()) {
        if (Result<> taken = take(row); !taken)
            return taken;
    }
    if (query->lastError().isValid())
        return std::unexpected(sqlError(parts, query->lastError(), sql));
    return {};
}

Result<std::optional<QString>> oneText(Database::Parts &parts, const QString &sql, const QVariantList &values)
{
    std::optional<QString> found;
    const Result<> done = eachRow(parts, sql, values, [&found](const Row &row) -> Result<> {
        if (!found)
            found = row.text(0);
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return found;
}

Result<qint64> oneNumber(Database::Parts &parts, const QString &sql, const QVariantList &values)
{
    const Result<std::optional<QString>> found = oneText(parts, sql, values);
    if (!found)
        return std::unexpected(found.error());
    return found->value_or(QString()).toLongLong();
}

} // namespace PhoLuat
