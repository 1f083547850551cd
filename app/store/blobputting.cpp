// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Blobs on their way in. A large file is put in many small transactions, so that others get at the database between
// them; its row carries the mark of whoever is putting it until the last chunk is there, and is not seen before.
#include "store/blobcontent.h"
#include "store/journal.h"
#include "store/pace.h"
#include "store/query.h"
#include "store/stores.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// A file of which nothing was taken in, though others may be at the same content.
constexpr auto takenOver = "store.blob.takenover"_L1;

Error unreadable(const QString &file, const QString &why)
{
    return {ErrorKind::Unreachable,
            QCoreApplication::translate("PhoLuat", "The file “%1” could not be read: %2. "
                                                   "It was not taken in; check the disk it lies on, then try again.").arg(QFileInfo(file).fileName(), why),
            file, u"store.file"_s};
}

struct Measured {
    QString sha256;
    qint64 size = 0;
};

Result<Measured> measure(Database::Parts &parts, QIODevice &device, const QString &name, qint64 mostBytes)
{
    constexpr qint64 bytesRead = 64 * blobChunkBytes; // without a pause: read and hashed in some tenths of a second
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Measured measured;
    while (!device.atEnd()) {
        const QByteArray chunk = device.read(blobChunkBytes);
        if (chunk.isEmpty())
            break;
        hash.addData(chunk);
        measured.size += chunk.size();
        if (measured.size > mostBytes)
            return failure(ErrorKind::Refused,
                           QCoreApplication::translate("PhoLuat", "The file “%1” is too large: more than %2 MB are not taken. "
                                                                  "Make it smaller, for example by scanning at 300 dpi in grey.")
                               .arg(QFileInfo(name).fileName()).arg(mostBytes / (1024 * 1024)),
                           name, u"store.large"_s);
        if (measured.size % bytesRead == 0) {
            if (Result<> rested = parts.rest(); !rested)
                return std::unexpected(rested.error());
        }
    }
    if (const auto *file = qobject_cast<QFileDevice *>(&device); file && file->error() != QFileDevice::NoError)
        return std::unexpected(unreadable(name, file->errorString()));
    measured.sha256 = hexOf(hash);
    return measured;
}

/// Removes what nobody can see, some chunks in each transaction; the mark is asked for again in each, because whoever
/// puts the same content now begins with a mark of his own.
Result<> removeMarked(Database &database, const QString &sha256, const QString &attempt)
{
    constexpr int mostChunks = 64;
    Database::Parts &parts = database.parts();
    for (bool isMore = true; isMore;) {
        const Result<int> gone = database.transaction<int>([&]() -> Result<int> {
            return execute(parts, u"delete from blob_chunks where sha256 = ? and number in (select number from blob_chunks where sha256 = ? order by number limit ?) "
                                  "and exists (select 1 from blobs where sha256 = ? and attempt = ?)"_s,
                           {sha256, sha256, mostChunks, sha256, attempt});
        });
        if (!gone)
            return std::unexpected(gone.error());
        isMore = *gone == mostChunks;
        if (isMore) {
            if (Result<> rested = database.pause(); !rested)
                return rested;
        }
    }
    const Result<int> gone = database.transaction<int>([&]() { return execute(parts, u"delete from blobs where sha256 = ? and attempt = ?"_s, {sha256, attempt}); });
    return gone ? Result<>() : std::unexpected(gone.error());
}

/// Puts one file. Between `put` and `show` it is in the tables and cannot be seen.
class Putting final {
public:
    Putting(Database &database, QIODevice &device, const QString &name)
        : m_database(database), m_parts(database.parts()), m_device(device), m_name(name), m_attempt(QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
    }

    [[nodiscard]] Result<> put(qint64 mostBytes)
    {
        const Result<Measured> measured = measure(m_parts, m_device, m_name, mostBytes);
        if (!measured)
            return std::unexpected(measured.error());
        m_measured = *measured;
        if (Result<> begun = begin(); !begun || m_isThere)
            return begun;
        if (!m_device.seek(0))
            return std::unexpected(unreadable(m_name, m_device.errorString()));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        Pace pace(1, 4, 16);
        for (qint64 number = 0; number * blobChunkBytes < m_measured.size;) {
            if (Result<> rested = m_database.pause(); !rested)
                return rested;
            pace.begin();
            if (Result<> written = writePiece(hash, number, pace.next()); !written)
                return written;
            pace.end();
        }
        if (hexOf(hash) != m_measured.sha256)
            return std::unexpected(unreadable(m_name, QCoreApplication::translate("PhoLuat", "it was changed while it was read")));
        return m_database.pause();
    }

    /// Inside the last transaction.
    [[nodiscard]] Result<> show()
    {
        if (m_isThere) {
            const auto there = attemptAt();
            if (!there)
                return std::unexpected(there.error());
            return *there && (*there)->isEmpty() ? Result<>() : std::unexpected(tookOver());
        }
        const auto shown = execute(m_parts, u"update blobs set attempt = '', added_at = ? where sha256 = ? and attempt = ?"_s,
                                   {m_parts.now(), m_measured.sha256, m_attempt});
        if (!shown)
            return std::unexpected(shown.error());
        if (*shown != 1)
            return std::unexpected(tookOver());
        return addToJournal(m_parts, {{}, u"blob"_s, m_measured.sha256, u"add"_s, {}, QString::number(m_measured.size)});
    }

    /// After a failure. What cannot be taken away now is swept when the workspace is opened next.
    void takeBack()
    {
        if (m_hasBegun)
            (void)removeMarked(m_database, m_measured.sha256, m_attempt);
    }

    [[nodiscard]] QString sha256() const { return m_measured.sha256; }

private:
    [[nodiscard]] Result<std::optional<QString>> attemptAt()
    {
        return oneText(m_parts, u"select attempt from blobs where sha256 = ?"_s, {m_measured.sha256});
    }

    [[nodiscard]] Error tookOver() const
    {
        return {ErrorKind::Conflict,
                QCoreApplication::translate("PhoLuat", "The file “%1” was not taken in: somebody else took the same file in, or away, at the same time. Try again.").arg(QFileInfo(m_name).fileName()),
                m_measured.sha256, QString(takenOver)};
    }

    /// The row with our mark. Somebody else's unfinished one gives way: its owner is dead, or notices at the next piece.
    [[nodiscard]] Result<> begin()
    {
        const auto before = attemptAt();
        if (!before)
            return std::unexpected(before.error());
        if (*before && !(*before)->isEmpty()) {
            if (Result<> removed = removeMarked(m_database, m_measured.sha256, **before); !removed)
                return removed;
        }
        return m_database.transaction<void>([&]() -> Result<> {
            const auto now = attemptAt();
            if (!now)
                return std::unexpected(now.error());
            if (*now && !(*now)->isEmpty())
                return std::unexpected(tookOver());
            m_isThere = now->has_value();
            if (m_isThere)
                return {};
            const auto added = execute(m_parts, u"insert into blobs (sha256, size, added_at, attempt) values (?, ?, ?, ?)"_s,
                                       {m_measured.sha256, m_measured.size, m_parts.now(), m_attempt});
            if (!added)
                return std::unexpected(added.error());
            m_hasBegun = true;
            return {};
        });
    }

    /// The content is read again, chunk by chunk, so that a large file never lies in memory.
    [[nodiscard]] Result<> writePiece(QCryptographicHash &hash, qint64 &number, int chunks)
    {
        return m_database.transaction<void>([&]() -> Result<> {
            const auto now = attemptAt();
            if (!now)
                return std::unexpected(now.error());
            if (now->value_or(QString()) != m_attempt)
                return std::unexpected(tookOver());
            for (int left = chunks; left > 0 && number * blobChunkBytes < m_measured.size; --left, ++number) {
                const QByteArray chunk = m_device.read(blobChunkBytes);
                hash.addData(chunk);
                if (auto added = execute(m_parts, u"insert into blob_chunks (sha256, number, bytes) values (?, ?, ?)"_s, {m_measured.sha256, number, chunk}); !added)
                    return std::unexpected(added.error());
            }
            return {};
        });
    }

    Database &m_database;
    Database::Parts &m_parts;
    QIODevice &m_device;
    QString m_name;
    QString m_attempt;
    Measured m_measured;
    bool m_isThere = false;
    bool m_hasBegun = false;
};

using Rest = std::function<Result<>(const QString &)>;

Result<> putThen(Database &database, QIODevice &device, const QString &name, qint64 mostBytes, const Rest &rest)
{
    if (!device.isOpen() && !device.open(QIODevice::ReadOnly))
        return std::unexpected(unreadable(name, device.errorString()));
    if (!device.seek(0))
        return std::unexpected(unreadable(name, device.errorString()));
    Putting putting(database, device, name);
    Result<> done = putting.put(mostBytes);
    if (done) {
        done = database.transaction<void>([&]() -> Result<> {
            if (Result<> shown = putting.show(); !shown)
                return shown;
            return rest(putting.sha256());
        });
    }
    // After a stop nobody waits for it any longer.
    if (!done && database.pause())
        putting.takeBack();
    return done;
}

Result<> take(Database &database, QIODevice &device, const QString &name, qint64 mostBytes, const Rest &rest)
{
    Result<> done = putThen(database, device, name, mostBytes, rest);
    if (done || done.error().code != takenOver)
        return done;
    // Two desks at the same content: once more, all of it in one transaction, where nobody can come in between.
    return database.transaction<void>([&]() { return putThen(database, device, name, mostBytes, rest); });
}

/// On a server another desk may be about to name, or still be putting, what is younger than this.
QString untouchableFrom(const Database::Parts &parts)
{
    constexpr int graceSeconds = 24 * 60 * 60;
    const QDateTime before = parts.dialect.engine() == DatabaseEngine::Sqlite ? parts.clock().addSecs(1) : parts.clock().addSecs(-graceSeconds);
    return before.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

Result<> BlobStore::addThen(const QString &file, qint64 mostBytes, const Rest &rest)
{
    QFile device(file);
    return take(m_database, device, file, mostBytes, rest);
}

Result<QString> BlobStore::add(const QString &file, qint64 mostBytes)
{
    return addWith<QString>(file, mostBytes, [](const QString &sha256) { return Result<QString>(sha256); });
}

Result<QString> BlobStore::addBytes(const QByteArray &bytes)
{
    QBuffer device;
    device.setData(bytes);
    QString added;
    const Result<> taken = take(m_database, device, {}, std::numeric_limits<qint64>::max(), [&added](const QString &sha256) -> Result<> {
        added = sha256;
        return {};
    });
    if (!taken)
        return std::unexpected(taken.error());
    return added;
}

Result<int> BlobStore::sweep()
{
    Database::Parts &parts = m_database.parts();
    const Result<int> gone = m_database.transaction<int>([&]() -> Result<int> {
        // Out of sight in one step; the bytes go in pieces afterwards.
        const auto marked = execute(parts, u"update blobs set attempt = 'swept' where attempt = '' and added_at < ? and sha256 not in (select sha256 from blob_uses)"_s,
                                    {untouchableFrom(parts)});
        if (!marked)
            return marked;
        if (*marked > 0) {
            if (Result<> noted = addToJournal(parts, {{}, u"blob"_s, {}, u"sweep"_s, {}, QString::number(*marked)}); !noted)
                return std::unexpected(noted.error());
        }
        return *marked;
    });
    if (!gone)
        return gone;
    if (const Result<int> removed = sweepUnfinished(); !removed)
        return removed;
    return gone;
}

Result<bool> BlobStore::hasUnfinished()
{
    Database::Parts &parts = m_database.parts();
    const Result<qint64> count = oneNumber(parts, u"select count(*) from blobs where attempt <> '' and (attempt = 'swept' or added_at < ?)"_s, {untouchableFrom(parts)});
    if (!count)
        return std::unexpected(count.error());
    return *count > 0;
}

Result<int> BlobStore::sweepUnfinished()
{
    Database::Parts &parts = m_database.parts();
    QList<std::pair<QString, QString>> found;
    const Result<> read = eachRow(parts, u"select sha256, attempt from blobs where attempt <> '' and (attempt = 'swept' or added_at < ?)"_s, {untouchableFrom(parts)},
                                  [&found](const Row &row) -> Result<> {
        found.append({row.text(0), row.text(1)});
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    for (const auto &[sha256, attempt] : std::as_const(found)) {
        if (Result<> removed = removeMarked(m_database, sha256, attempt); !removed)
            return std::unexpected(removed.error());
        if (Result<> rested = m_database.pause(); !rested)
            return std::unexpected(rested.error());
    }
    return int(found.size());
}

} // namespace PhoLuat
