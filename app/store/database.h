// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace PhoLuat {

/// Where the workspace's tables are.
struct DatabaseLocation {
    QString file = {};       ///< SQLite: the *.pholuat file
    QString postgres = {};   ///< PostgreSQL: "host=… port=… dbname=… user=… password=…" (never logged)
};

enum class DatabaseEngine { Sqlite, Postgres };

/// One connection to a workspace's tables. Lives on the thread that opened it. The Stores are synchronous and
/// written over it once for both engines.
class Database final {
public:
    /// Called before each statement with its running number; an Error makes the statement fail with it.
    /// Only the tests hand one in (fail at the n-th).
    using Fault = std::function<std::optional<Error>(int)>;

    /// Called between two pieces of long work, never inside a transaction: whoever owns the thread lets others at the
    /// database there. An Error ends the work with it, and nothing half done can be seen.
    using Pause = std::function<Result<>()>;

    struct OpenOptions {
        bool create = false;        ///< make it when it is not there
        bool readOnly = false;
        /// Opening proves only the end of the journal; the rest waits for proveRest(), the file's pages at the latest for
        /// the first change: nothing is ever written into a file that was not proved.
        bool proveLater = false;
        Clock clock = systemClock();
        Fault fault = {};
        Pause pause = {};
    };

    /// Opens, checks (quick_check, journal chain), migrates (a copy of the file is kept beside it first).
    /// Errors: NotFound; Refused (made by a newer program; held by another: the text says by whom and since when);
    /// Damaged (check failed: the text names the newest backup beside it); Broken.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseLocation &location, const OpenOptions &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] DatabaseEngine engine() const;
    [[nodiscard]] bool isReadOnly() const;

    /// A consistent copy while open (SQLite), written beside and renamed; with pauses, and what is saved in them is in it.
    [[nodiscard]] Result<> backup(const QString &file);
    /// Walks the whole journal, with pauses, and proves the hash chain. Errors: Damaged with the first broken entry.
    [[nodiscard]] Result<qint64> checkJournal();
    /// What opening left out: the first rows of a long journal, and with `proveLater` the pages of the file.
    [[nodiscard]] bool hasUnproved() const;
    /// Proves it, with pauses in the journal; answers how many of its rows that were. Errors: Damaged, likewise.
    [[nodiscard]] Result<qint64> proveRest();
    /// Between two pieces of long work; nothing inside a transaction.
    [[nodiscard]] Result<> pause();
    /// Runs `work` in one transaction: committed when it answers a value, rolled back when it answers an Error.
    template<class T>
    [[nodiscard]] Result<T> transaction(const std::function<Result<T>()> &work)
    {
        if (auto begun = begin(); !begun)
            return std::unexpected(begun.error());
        Result<T> result = work();
        if (!result) {
            rollback();
            return result;
        }
        if (auto committed = commit(); !committed)
            return std::unexpected(committed.error());
        return result;
    }

    struct Parts;
    [[nodiscard]] Parts &parts() { return *m_parts; }

private:
    explicit Database(std::unique_ptr<Parts> parts);
    [[nodiscard]] Result<> proveFile();
    [[nodiscard]] Result<> begin(); ///< nests: inner ones join the outer
    [[nodiscard]] Result<> commit();
    void rollback();
    std::unique_ptr<Parts> m_parts;
};

} // namespace PhoLuat
