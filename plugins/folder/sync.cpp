// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one file of this plugin that speaks to the operating system.
#include "sync.h"

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#endif

bool syncFile(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    if (fsync(file.handle()) != 0)
        return false;
#ifdef POSIX_FADV_DONTNEED
    posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED); // only a hint: read-back then reads the stick, not the cache
#endif
    return true;
#endif
}

bool syncFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder)
    return true;
#else
    const int handle = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool isSynced = fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP; // some shares cannot
    close(handle);
    return isSynced;
#endif
}
