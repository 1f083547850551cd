// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <memory>

#include <sqlite3.h>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

Error backupFailed(const QString &file, const QString &detail)
{
    return {ErrorKind::Broken,
            QCoreApplication::translate("PhoLuat", "The copy “%1” could not be made: %2. "
                                                   "The workspace itself is unharmed; choose another place or free some space, then try again.")
                .arg(QFileInfo(file).fileName(), detail),
            file, u"store.backup"_s};
}

/// Answers what went wrong, "" when all went well.
QString copyPages(sqlite3 *from, const QString &file)
{
    sqlite3 *opened = nullptr;
    const int openedCode = sqlite3_open_v2(file.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, decltype([](sqlite3 *one) { sqlite3_close(one); })> target(opened);
    if (openedCode != SQLITE_OK)
        return QString::fromUtf8(sqlite3_errmsg(opened));
    sqlite3_backup *backup = sqlite3_backup_init(opened, "main", from, "main");
    if (!backup)
        return QString::fromUtf8(sqlite3_errmsg(opened));
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE)
        return QString::fromUtf8(sqlite3_errstr(stepped));
    if (finished != SQLITE_OK)
        return QString::fromUtf8(sqlite3_errstr(finished));
    // Away from the write-ahead log, so that the copy is one file that also opens from a read-only disk.
    if (sqlite3_exec(opened, "pragma journal_mode = delete", nullptr, nullptr, nullptr) != SQLITE_OK)
        return QString::fromUtf8(sqlite3_errmsg(opened));
    return {};
}

} // namespace

QString backupName(const QString &file, const QDateTime &at)
{
    return file + u".backup-"_s + at.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
}

Result<> copyDatabase(sqlite3 *from, const QString &file)
{
    const QString beside = file + u".part"_s;
    QFile::remove(beside);
    // Made before SQLite opens it, so that nobody else can read it at any moment.
    QFile empty(beside);
    if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return std::unexpected(backupFailed(file, empty.errorString()));
    empty.close();
    if (const QString trouble = copyPages(from, beside); !trouble.isEmpty()) {
        QFile::remove(beside);
        return std::unexpected(backupFailed(file, trouble));
    }
    std::error_code error;
    std::filesystem::rename(QFileInfo(beside).filesystemFilePath(), QFileInfo(file).filesystemFilePath(), error);
    if (error) {
        QFile::remove(beside);
        return std::unexpected(backupFailed(file, QString::fromStdString(error.message())));
    }
    return {};
}

} // namespace PhoLuat
