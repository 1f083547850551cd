// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"
#include "store/connection.h"
#include "store/query.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

enum class How { Write, Read, Unchanging };

/// Opens and reads one page: SQLite itself opens nothing before the first statement.
Result<> tryOpen(Database::Parts &parts, const QString &file, How how)
{
    parts.sql.close();
    QStringList options{u"QSQLITE_BUSY_TIMEOUT=5000"_s};
    QString name = file;
    if (how != How::Write)
        options.append(u"QSQLITE_OPEN_READONLY"_s);
    if (how == How::Unchanging) {
        // Nobody can write there, so no log and no lock beside the file are needed.
        options.append(u"QSQLITE_OPEN_URI"_s);
        name = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toString(QUrl::FullyEncoded) + u"?immutable=1"_s;
    }
    parts.sql.setConnectOptions(options.join(u';'));
    parts.sql.setDatabaseName(name);
    if (!parts.sql.open())
        return std::unexpected(sqlError(parts, parts.sql.lastError(), u"open"_s));
    if (auto read = oneNumber(parts, u"select count(*) from sqlite_master"_s); !read)
        return std::unexpected(read.error());
    return {};
}

/// The log holds committed work that only lies beside the file; where its index cannot be made, a copy is read instead.
Result<> openCopy(Database::Parts &parts)
{
    const QString file = parts.location.file;
    parts.copy = std::make_unique<QTemporaryDir>();
    const QString copy = parts.copy->filePath(u"copy.pholuat"_s);
    if (!parts.copy->isValid() || !QFile::copy(file, copy) || !QFile::copy(file + u"-wal"_s, copy + u"-wal"_s))
        return failure(ErrorKind::Unreachable,
                       QCoreApplication::translate("PhoLuat", "The workspace “%1” could not be opened: its disk can only be read and no copy could be made. "
                                                              "Copy the file and the one ending in -wal to another disk, and open it there.")
                           .arg(QFileInfo(file).fileName()),
                       parts.copy->errorString(), u"store.unreadable"_s);
    for (const QString &one : {copy, copy + u"-wal"_s})
        QFile::setPermissions(one, QFile::ReadOwner | QFile::WriteOwner);
    return tryOpen(parts, copy, How::Read);
}

Result<> openForReading(Database::Parts &parts)
{
    const QString file = parts.location.file;
    Result<> opened = tryOpen(parts, file, How::Read);
    if (opened || opened.error().kind == ErrorKind::Damaged)
        return opened;
    if (!QFileInfo(file).isReadable() && !QFile(file).open(QIODevice::ReadOnly))
        return opened;
    if (QFileInfo(file + u"-wal"_s).size() > 0)
        return openCopy(parts);
    return tryOpen(parts, file, How::Unchanging);
}

Result<> makeFile(const QString &file)
{
    QFile made(file);
    if (made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    return failure(ErrorKind::Unreachable,
                   QCoreApplication::translate("PhoLuat", "The workspace “%1” could not be made: nothing may be written there. "
                                                          "Choose another folder.").arg(QFileInfo(file).fileName()),
                   made.errorString(), u"store.unwritable"_s);
}

Result<> setUp(Database::Parts &parts)
{
    QStringList pragmas{u"pragma foreign_keys = on"_s, u"pragma trusted_schema = off"_s, u"pragma cell_size_check = on"_s};
    if (!parts.readOnly)
        pragmas << u"pragma journal_mode = wal"_s << u"pragma synchronous = full"_s;
    for (const QString &pragma : std::as_const(pragmas)) {
        if (auto set = execute(parts, pragma); !set)
            return std::unexpected(set.error());
    }
    return {};
}

} // namespace

Result<> connectSqlite(Database::Parts &parts)
{
    const QString file = parts.location.file;
    parts.sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, parts.connection);
    const bool isThere = QFileInfo::exists(file);
    if (!isThere && (!parts.create || parts.readOnly))
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("PhoLuat", "The workspace “%1” is not there: the file was moved, renamed or deleted. "
                                                              "Choose it again, or make a new one.").arg(file),
                       {}, u"store.missing"_s);
    if (!parts.readOnly) {
        const Result<WorkspaceLock::Answer> answer = parts.lock.take(file);
        if (!answer)
            return std::unexpected(answer.error());
        parts.readOnly = isThere && *answer == WorkspaceLock::Answer::Impossible;
    }
    if (!isThere) {
        if (Result<> made = makeFile(file); !made)
            return made;
        parts.madeFile = true;
    }
    Result<> opened = parts.readOnly ? openForReading(parts) : tryOpen(parts, file, How::Write);
    if (!parts.readOnly && (opened ? sqlite3_db_readonly(parts.handle(), "main") == 1 : opened.error().kind == ErrorKind::Unreachable)) {
        parts.readOnly = true;
        opened = openForReading(parts);
    }
    if (!opened)
        return opened;
    if (Result<> checked = checkFile(parts); !checked)
        return checked;
    parts.isFileUnproved = isThere;
    if (isThere && !parts.proveLater) {
        if (Result<> checked = checkPages(parts); !checked)
            return checked;
        parts.isFileUnproved = false;
    }
    return setUp(parts);
}

} // namespace PhoLuat
