// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/digest.h"
#include "archive/zip.h"

#include <QFile>
#include <QMutex>
#include <QSaveFile>

#include <zip.h>

namespace PhoLuat {

/// One open file read by several libzip handles: what was checked is what is read, whatever happens to its name.
struct SharedFile {
    QFile file;
    QMutex mutex;
};

/// A libzip source over the shared file. The file must outlive it.
[[nodiscard]] zip_source_t *makeReadSource(SharedFile &file, zip_error_t *error);

/// What a run of writeZip knows; every source reports here. All on one thread.
struct WriteRun {
    std::function<bool(qint64, qint64)> progress;
    qint64 done = 0;
    qint64 total = 0;
    std::optional<Error> trouble = {}; ///< the first thing that went wrong, in our words
};

/// A libzip source that writes a QSaveFile in large blocks; the caller commits.
[[nodiscard]] zip_source_t *makeWriteSource(QSaveFile &file, WriteRun &run, zip_error_t *error);

/// A libzip source that reads one ZipSource, hashing on the way. Both must outlive it.
[[nodiscard]] zip_source_t *makeEntrySource(const ZipSource &source, WriteRun &run, zip_error_t *error);

} // namespace PhoLuat
