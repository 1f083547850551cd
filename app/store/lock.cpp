// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <chrono>

namespace PhoLuat {

using namespace Qt::StringLiterals;

Result<WorkspaceLock::Answer> WorkspaceLock::take(const QString &file)
{
    const QString path = lockFileOf(file);
    auto lock = std::make_unique<QLockFile>(path);
    // Never stale by age: a desk may stay open for weeks. Only a dead process on the same host frees it.
    lock->setStaleLockTime(std::chrono::milliseconds::zero());
    if (lock->tryLock()) {
        m_lock = std::move(lock);
        return Answer::Taken;
    }
    if (lock->error() != QLockFile::LockFailedError)
        return Answer::Impossible;

    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    const QString since = QLocale().toString(QFileInfo(path).lastModified(), QLocale::ShortFormat);
    const QString text = QCoreApplication::translate("PhoLuat",
        "The workspace “%1” is already open: the program %2 (process %3) on the computer %4 has held it since %5. "
        "Close it there, or open it here for reading only.")
        .arg(QFileInfo(file).fileName(), program, QString::number(process), host, since);
    return failure(ErrorKind::Refused, text, path, u"store.held"_s);
}

} // namespace PhoLuat
