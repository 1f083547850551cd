// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/dialect.h"
#include "store/lock.h"

#include <QSqlDatabase>
#include <QTemporaryDir>

struct sqlite3;

namespace PhoLuat {

/// What a Database holds; seen only by the files of this library.
struct Database::Parts {
    Parts(DatabaseLocation where, const OpenOptions &options);
    ~Parts();
    Parts(const Parts &) = delete;
    Parts &operator=(const Parts &) = delete;

    DatabaseLocation location;
    Dialect dialect;
    Clock clock;
    Fault fault;
    Pause pause;
    bool create = false;
    bool readOnly = false;
    bool proveLater = false;
    bool madeFile = false; ///< the file is new: taken away again when opening fails
    int statements = 0; ///< run so far, for the fault
    int depth = 0;      ///< of nested transactions
    bool failed = false; ///< an inner transaction failed: the outer one may not commit
    WorkspaceLock lock;
    std::unique_ptr<QTemporaryDir> copy; ///< of a file that cannot be opened where it is
    QString connection;
    QSqlDatabase sql;
    bool isFileUnproved = false; ///< its pages were left out when it was opened
    qint64 unprovedRows = 0;  ///< of the journal, from its first one on: left out when it was opened
    QString unprovedChain;    ///< what the last of them must give

    /// What Database::pause() does.
    [[nodiscard]] Result<> rest() const { return depth > 0 || !pause ? Result<>() : pause(); }
    /// The moment in UTC as text, milliseconds.
    [[nodiscard]] QString now() const;
    /// Only for SQLite.
    [[nodiscard]] sqlite3 *handle() const;
    void close();
};

} // namespace PhoLuat
