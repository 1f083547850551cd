// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/identity.h"
#include "domain/material.h"
#include "domain/package.h"
#include "domain/report.h"
#include "store/database.h"

namespace PhoLuat {

/// Every Store writes inside a transaction of its own or of its caller, adds a journal row (who, when, what,
/// before → after) and raises `revision`; saving over another's change is an Error of kind Conflict.

struct MaterialQuery {
    QString text = {};       ///< accents optional; empty: all
    QString kind = {};
    std::optional<MaterialState> state = {};
    int limit = 500;
};

class MaterialStore final {
public:
    explicit MaterialStore(Database &database) : m_database(database) {}
    /// Answers the material with its new revision. Revisions are kept (one a minute of editing at most per person,
    /// the newest always).
    [[nodiscard]] Result<Material> save(const Material &material, const QString &who);
    [[nodiscard]] Result<Material> find(const MaterialId &id);
    [[nodiscard]] Result<> remove(const MaterialId &id, const QString &who);
    /// Search over title, summary, body and PDF text, accents folded; exact marks first; newest first without a text.
    [[nodiscard]] Result<QList<MaterialSummary>> search(const MaterialQuery &query);
    [[nodiscard]] Result<QList<MaterialRevision>> revisions(const MaterialId &id);

private:
    Database &m_database;
};

/// Attachment bytes, content-addressed by SHA-256 in chunks of 1 MiB. A file goes in and out in pieces with
/// Database::pause() between them; until its last chunk is there nothing of it can be seen.
class BlobStore final {
public:
    explicit BlobStore(Database &database) : m_database(database) {}
    /// Takes a file in; the same content twice is kept once. Answers its SHA-256. `mostBytes` refuses larger ones.
    [[nodiscard]] Result<QString> add(const QString &file, qint64 mostBytes = 512LL * 1024 * 1024);
    /// Likewise; `rest` goes in with it: in the one transaction that lets the blob be seen, so both or neither.
    template<class T>
    [[nodiscard]] Result<T> addWith(const QString &file, qint64 mostBytes, const std::function<Result<T>(const QString &sha256)> &rest)
    {
        Result<T> result = failure(ErrorKind::Broken, {});
        const Result<> added = addThen(file, mostBytes, [&](const QString &sha256) -> Result<> {
            result = rest(sha256);
            return result ? Result<>() : std::unexpected(result.error());
        });
        return added ? result : std::unexpected(added.error());
    }
    [[nodiscard]] Result<QString> addBytes(const QByteArray &bytes);
    [[nodiscard]] Result<qint64> size(const QString &sha256);
    /// Proves the hash on the way out: Damaged when it differs.
    [[nodiscard]] Result<> copyTo(const QString &sha256, const QString &file);
    [[nodiscard]] Result<QByteArray> bytes(const QString &sha256);
    /// Removes blobs that nothing names any more, kept revisions and sealed versions included; answers how many.
    /// On PostgreSQL only those older than a day, which no desk can be about to name.
    [[nodiscard]] Result<int> sweep();
    /// What a killed program left of files it was putting in; on PostgreSQL only what is older than a day, because
    /// another desk may be at it.
    [[nodiscard]] Result<bool> hasUnfinished();
    [[nodiscard]] Result<int> sweepUnfinished(); ///< removes it piece by piece, answers how many

private:
    using Rest = std::function<Result<>(const QString &sha256)>;
    [[nodiscard]] Result<> addThen(const QString &file, qint64 mostBytes, const Rest &rest);
    Database &m_database;
};

class ReportStore final {
public:
    explicit ReportStore(Database &database) : m_database(database) {}
    /// Refused when the stored version is sealed and anything but its state differs (a correction is version + 1);
    /// Conflict when the unit has another report for the period.
    [[nodiscard]] Result<Report> save(const Report &report, const QString &who);
    [[nodiscard]] Result<Report> find(const ReportId &id);
    [[nodiscard]] Result<Report> find(const UnitId &unit, const Period &period);
    [[nodiscard]] Result<QList<Report>> all(); ///< own reports, newest period first
    /// The versions that were sealed, as they were, newest first; kept when the report is removed.
    [[nodiscard]] Result<QList<Report>> versions(const ReportId &id);
    [[nodiscard]] Result<> remove(const ReportId &id, const QString &who);

private:
    Database &m_database;
};

/// Packages sealed here and received here, their decisions and deliveries.
class PackageStore final {
public:
    enum class Taken { New, Known, Conflict };
    enum class Content { Whole, HeadOnly }; ///< HeadOnly: without reports and materials, for lists of thousands

    explicit PackageStore(Database &database) : m_database(database) {}
    /// Idempotent by PackageKey: Known when it is here already, Conflict when another content has its id and version
    /// (kept, marked, never merged; the other one is marked, too, when nobody has decided on it). What was sealed here
    /// may also be received here: each direction has its own row.
    [[nodiscard]] Result<Taken> add(const PackageRecord &record, const QString &who);
    [[nodiscard]] Result<PackageRecord> find(const PackageKey &key);
    [[nodiscard]] Result<QList<PackageRecord>> all(PackageRecord::Direction direction, Content content = Content::Whole); ///< newest first
    /// The returns that name a package, whoever made them, in the order of their digests and with their content.
    [[nodiscard]] Result<QList<PackageRecord>> answers(PackageRecord::Direction direction, const QString &digest);
    [[nodiscard]] Result<> decide(const PackageKey &key, PackageRecord::Decision decision, const QString &remark, const QString &who);
    /// What was delivered stays as it is, whatever is saved later. A new one goes behind all others in the outbox.
    [[nodiscard]] Result<> saveDelivery(const Delivery &delivery, const QString &who);
    [[nodiscard]] Result<QList<Delivery>> deliveries(); ///< all, newest first
    /// Neither delivered nor refused, in the order in which they were put into the outbox.
    [[nodiscard]] Result<QList<Delivery>> openDeliveries();
    [[nodiscard]] Result<std::optional<Delivery>> delivery(const PackageKey &key, const QString &destination);
    /// Refused once an attempt began: what the destination may hold is not forgotten.
    [[nodiscard]] Result<> removeDelivery(const PackageKey &key, const QString &destination, const QString &who);
    /// Kept for good; its number is given here.
    [[nodiscard]] Result<> addExchange(const Exchange &exchange);
    [[nodiscard]] Result<QList<Exchange>> exchanges(const PackageKey &key, const QString &destination); ///< in order
    /// Lets one desk of an office send at a time. Empty: `holder` has it, and asking again keeps it; else the word of who
    /// has it, which changes as long as that desk is alive. A word that stood still is handed back as `stale` to take over.
    /// A workspace file has one program that writes, so there it is always had.
    [[nodiscard]] Result<QString> claimDelivery(const PackageKey &key, const QString &destination, const QString &holder, const QString &stale = {});
    [[nodiscard]] Result<> releaseDelivery(const PackageKey &key, const QString &destination, const QString &holder);
    [[nodiscard]] Result<> saveDestination(const Destination &destination, const QString &who);
    [[nodiscard]] Result<> removeDestination(const QString &id, const QString &who);
    [[nodiscard]] Result<QList<Destination>> destinations();

private:
    Database &m_database;
};

/// Remarks on packages, by the digest of the package: those prepared here for an answer, and those that came with returns.
class RemarkStore final {
public:
    explicit RemarkStore(Database &database) : m_database(database) {}
    /// Written about a received package and not sent yet, in order.
    [[nodiscard]] Result<QList<Remark>> prepared(const QString &about);
    /// Puts these in place of all that was prepared.
    [[nodiscard]] Result<> setPrepared(const QString &about, const QList<Remark> &remarks, const QString &who);
    /// Those that came for a package, and no others; what is here already stays settled or open.
    [[nodiscard]] Result<> setReceived(const QString &about, const QList<ReceivedRemark> &remarks, const QString &who);
    [[nodiscard]] Result<QList<ReceivedRemark>> received();
    /// Errors: NotFound.
    [[nodiscard]] Result<> setSettled(const ReceivedRemark &remark, bool isSettled, const QString &who);

private:
    Database &m_database;
};

/// Small facts of the workspace: identity, settings by key.
class SettingStore final {
public:
    explicit SettingStore(Database &database) : m_database(database) {}
    [[nodiscard]] Result<std::optional<Identity>> identity();
    [[nodiscard]] Result<> setIdentity(const Identity &identity);
    [[nodiscard]] Result<QString> value(const QString &key); ///< empty when never set
    [[nodiscard]] Result<> setValue(const QString &key, const QString &value);

private:
    Database &m_database;
};

/// One row of the journal, for the history views and the audit.
struct JournalEntry {
    qint64 number = 0;
    QDateTime at;
    QString who;
    QString what;    ///< "material", "report", "package" …
    QString id;
    QString action;  ///< "save", "remove", "decide" …
    QString before;  ///< JSON, may be empty
    QString after;
};

class JournalStore final {
public:
    explicit JournalStore(Database &database) : m_database(database) {}
    /// Newest first.
    [[nodiscard]] Result<QList<JournalEntry>> entries(const QString &what = {}, const QString &id = {}, int limit = 200);

private:
    Database &m_database;
};

} // namespace PhoLuat
