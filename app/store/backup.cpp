// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/pace.h"

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

/// So that the disk is not left to take everything at the end, in one long wait.
int writeThrough(sqlite3 *database)
{
    sqlite3_file *file = nullptr;
    const int found = sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file));
    if (found != SQLITE_OK || !file || !file->pMethods)
        return found;
    return file->pMethods->xSync(file, SQLITE_SYNC_NORMAL);
}

Result<> copyPages(sqlite3 *from, const QString &file, const QString &wanted, const std::function<Result<>()> &rest)
{
    const auto failed = [&wanted](const char *detail) { return std::unexpected(backupFailed(wanted, QString::fromUtf8(detail))); };
    sqlite3 *opened = nullptr;
    const int openedCode = sqlite3_open_v2(file.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, decltype([](sqlite3 *one) { sqlite3_close(one); })> target(opened);
    if (openedCode != SQLITE_OK)
        return failed(sqlite3_errmsg(opened));
    sqlite3_backup *backup = sqlite3_backup_init(opened, "main", from, "main");
    if (!backup)
        return failed(sqlite3_errmsg(opened));
    Pace pace(256, 1024, 4096); // pages of 4 KiB
    Result<> rested;
    int stepped = SQLITE_OK;
    while (stepped == SQLITE_OK && rested) {
        pace.begin();
        stepped = sqlite3_backup_step(backup, pace.next());
        if (stepped == SQLITE_OK)
            stepped = writeThrough(opened);
        pace.end();
        if (stepped == SQLITE_OK)
            rested = rest();
    }
    const int finished = sqlite3_backup_finish(backup);
    if (!rested)
        return rested;
    if (stepped != SQLITE_DONE)
        return failed(sqlite3_errstr(stepped));
    if (finished != SQLITE_OK)
        return failed(sqlite3_errstr(finished));
    // Away from the write-ahead log, so that the copy is one file that also opens from a read-only disk.
    if (sqlite3_exec(opened, "pragma journal_mode = delete", nullptr, nullptr, nullptr) != SQLITE_OK)
        return failed(sqlite3_errmsg(opened));
    return {};
}

} // namespace

QString backupName(const QString &file, const QDateTime &at)
{
    return file + u".backup-"_s + at.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
}

Result<> copyDatabase(sqlite3 *from, const QString &file, const std::function<Result<>()> &rest)
{
    const QString beside = file + u".part"_s;
    QFile::remove(beside);
    // Made before SQLite opens it, so that nobody else can read it at any moment.
    QFile empty(beside);
    if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return std::unexpected(backupFailed(file, empty.errorString()));
    empty.close();
    if (Result<> copied = copyPages(from, beside, file, rest); !copied) {
        for (const QString &left : {beside, beside + u"-journal"_s})
            QFile::remove(left);
        return copied;
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
