// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"

#include "store/migrations.h"
#include "store/query.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// Above this the engine's own check would keep the desk waiting; then table by table without the blobs, whose own
/// hashes are proved each time they are read.
constexpr qint64 mostBytesForWholeCheck = 256LL * 1024 * 1024;

Result<> quickCheck(Database::Parts &parts, const QString &pragma)
{
    return eachRow(parts, pragma, {}, [&parts](const Row &row) -> Result<> {
        if (row.text(0) == u"ok")
            return {};
        return std::unexpected(damagedFile(parts.location.file, row.text(0)));
    });
}

} // namespace

QString newestBackup(const QString &file)
{
    const QFileInfo info(file);
    // Compared as it is: a name with brackets would not be found as a pattern.
    const QFileInfoList files = QDir(info.absolutePath()).entryInfoList(QDir::Files, QDir::Time);
    const auto newest = std::ranges::find_if(files, [prefix = info.fileName() + u".backup-"_s](const QFileInfo &one) { return one.fileName().startsWith(prefix); });
    return newest == files.cend() ? QString() : newest->absoluteFilePath();
}

Error damagedFile(const QString &file, const QString &detail)
{
    const QString backup = newestBackup(file);
    const QString advice = backup.isEmpty()
        ? QCoreApplication::translate("PhoLuat", "No backup lies beside it; look for one on other disks, or ask for help before anything else is tried.")
        : QCoreApplication::translate("PhoLuat", "The newest backup beside it is “%1”: open that one.").arg(QDir::toNativeSeparators(backup));
    const QString text = QCoreApplication::translate("PhoLuat", "The workspace “%1” is damaged: its content is not what was stored. "
                                                                "The file was left as it is. %2")
                             .arg(QFileInfo(file).fileName(), advice);
    return {ErrorKind::Damaged, text, detail, u"store.damaged"_s};
}

Error damagedRow(const Database::Parts &parts, const QString &what, const QString &id)
{
    const QString detail = what + u' ' + id;
    if (parts.dialect.engine() == DatabaseEngine::Sqlite)
        return damagedFile(parts.location.file, detail);
    return {ErrorKind::Damaged,
            QCoreApplication::translate("PhoLuat", "An entry of the workspace is damaged: its content is not what was stored. "
                                                   "It was left as it is; ask the database's administrator for the last backup."),
            detail, u"store.damaged"_s};
}

Result<> checkFile(Database::Parts &parts)
{
    const Result<qint64> tables = oneNumber(parts, u"select count(*) from sqlite_master"_s);
    if (!tables)
        return std::unexpected(tables.error());
    if (*tables == 0) {
        if (parts.create)
            return {};
        return std::unexpected(damagedFile(parts.location.file, u"no tables"_s));
    }
    const Result<qint64> application = oneNumber(parts, u"pragma application_id"_s);
    if (!application)
        return std::unexpected(application.error());
    if (*application != workspaceApplicationId) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("PhoLuat", "“%1” is not a workspace of this program: another program made it. "
                                                              "Choose a file whose name ends in .pholuat.")
                           .arg(QFileInfo(parts.location.file).fileName()),
                       {}, u"store.foreign"_s);
    }
    return {};
}

Result<> checkPages(Database::Parts &parts)
{
    if (QFileInfo(parts.location.file).size() <= mostBytesForWholeCheck)
        return quickCheck(parts, u"pragma quick_check(1)"_s);
    QStringList names;
    const Result<> listed = eachRow(parts, u"select name from sqlite_master where type = 'table' and name <> 'blob_chunks' "
                                           "and sql not like 'create virtual%'"_s, {}, [&names](const Row &row) -> Result<> {
        names.append(row.text(0));
        return {};
    });
    if (!listed)
        return listed;
    for (const QString &name : names) {
        if (Result<> checked = quickCheck(parts, u"pragma quick_check(\"%1\")"_s.arg(name)); !checked)
            return checked;
    }
    return {};
}

QString proofOf(const QStringList &fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &field : fields) {
        const QByteArray bytes = field.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace PhoLuat
