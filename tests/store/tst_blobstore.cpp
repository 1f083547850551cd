// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "store/query.h"

#include <QCryptographicHash>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

class TestBlobStore : public QObject {
    Q_OBJECT
    Engines m_engines;
    QTemporaryDir m_folder;

    static QString hashOf(const QByteArray &bytes)
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"in"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_engines.pause = {};
    }

    void everySizeComesBack_data() { m_engines.rows(); }
    void everySizeComesBack()
    {
        OPEN_WORKSPACE(database);
        BlobStore store(database);
        constexpr qsizetype chunk = 1024 * 1024;
        for (const qsizetype size : {qsizetype(0), qsizetype(1), chunk - 1, chunk, chunk + 1, 2 * chunk + 500}) {
            QByteArray bytes(size, '\0');
            for (qsizetype i = 0; i < size; ++i)
                bytes[i] = char(i * 31 + i / 1000);
            const auto added = store.add(write(bytes));
            VERIFY_RESULT(added);
            QCOMPARE(*added, hashOf(bytes));
            QCOMPARE(store.size(*added).value(), size);
            const auto back = store.bytes(*added);
            VERIFY_RESULT(back);
            QVERIFY(*back == bytes);
            const QString out = m_folder.filePath(u"out"_s);
            DO(store.copyTo(*added, out));
            QFile file(out);
            QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == bytes);
        }
    }

    void sameContentIsKeptOnce_data() { m_engines.rows(); }
    void sameContentIsKeptOnce()
    {
        OPEN_WORKSPACE(database);
        BlobStore store(database);
        const auto first = store.addBytes("abc");
        VERIFY_RESULT(first);
        const auto second = store.add(write("abc"));
        VERIFY_RESULT(second);
        QCOMPARE(*first, *second);
        QCOMPARE(oneNumber(database.parts(), u"select count(*) from blob_chunks"_s).value(), 1);
    }

    void tooLargeOrMissingIsAnError_data() { m_engines.rows(); }
    void tooLargeOrMissingIsAnError()
    {
        OPEN_WORKSPACE(database);
        BlobStore store(database);
        QCOMPARE(store.add(write(QByteArray(2000, 'x')), 1999).error().kind, ErrorKind::Refused);
        QCOMPARE(store.add(m_folder.filePath(u"none"_s)).error().kind, ErrorKind::Unreachable);
        QCOMPARE(store.bytes(QString(64, u'0')).error().kind, ErrorKind::NotFound);
        QCOMPARE(store.size(QString(64, u'0')).error().kind, ErrorKind::NotFound);
        QCOMPARE(oneNumber(database.parts(), u"select count(*) from blobs"_s).value(), 0);
    }

    void changedBytesAreDamagedAndWriteNoFile_data() { m_engines.rows(); }
    void changedBytesAreDamagedAndWriteNoFile()
    {
        OPEN_WORKSPACE(database);
        BlobStore store(database);
        const auto added = store.addBytes("abc");
        VERIFY_RESULT(added);
        DO(execute(database.parts(), u"update blob_chunks set bytes = ?"_s, {QByteArray("abd")}));
        QCOMPARE(store.bytes(*added).error().kind, ErrorKind::Damaged);
        const QString out = m_folder.filePath(u"damaged"_s);
        QCOMPARE(store.copyTo(*added, out).error().kind, ErrorKind::Damaged);
        QVERIFY(!QFile::exists(out));
    }

    void sweepTakesOnlyWhatNobodyNames_data() { m_engines.rows(); }
    void sweepTakesOnlyWhatNobodyNames()
    {
        OPEN_WORKSPACE(database);
        BlobStore store(database);
        const auto named = store.addBytes("named");
        const auto replaced = store.addBytes("named by an older revision");
        const auto ofPackage = store.addBytes("package");
        const auto loose = store.addBytes("loose");
        VERIFY_RESULT(loose);
        Material material = leaflet(u"A"_s, u"b"_s);
        material.attachments = {{AttachmentId::make(), u"x"_s, {}, 5, *replaced, -1, {}, {}}};
        const auto saved = MaterialStore(database).save(material, u"Hà"_s);
        VERIFY_RESULT(saved);
        material = *saved;
        material.attachments.first().sha256 = *named;
        m_engines.now = m_engines.now.addSecs(100);
        DO(MaterialStore(database).save(material, u"Hà"_s));
        PackageRecord record;
        record.key = {PackageId::make(), 1, u"d"_s};
        record.info.id = record.key.id;
        record.sha256 = *ofPackage;
        DO(PackageStore(database).add(record, u"Hà"_s));
        m_engines.now = m_engines.now.addDays(2);
        QCOMPARE(store.sweep().value(), 1);
        QCOMPARE(store.size(*loose).error().kind, ErrorKind::NotFound);
        for (const QString &kept : {*named, *replaced, *ofPackage})
            DO(store.bytes(kept));
        QCOMPARE(store.sweep().value(), 0);
    }

    void nothingIsSeenBeforeTheLastPiece_data() { m_engines.rows(); }
    void nothingIsSeenBeforeTheLastPiece()
    {
        OPEN_WORKSPACE(database);
        BlobStore store(database);
        const QByteArray bytes(30 * 1024 * 1024, 'x');
        const QString sha256 = hashOf(bytes);
        int pauses = 0;
        int seen = 0;
        m_engines.pause = [&]() -> Result<> {
            ++pauses;
            seen += store.size(sha256) || store.bytes(sha256) ? 1 : 0;
            return {};
        };
        const auto added = store.addWith<int>(write(bytes), bytes.size(), [&](const QString &digest) -> Result<int> {
            if (digest != sha256)
                return failure(ErrorKind::Broken, digest);
            return pauses;
        });
        m_engines.pause = {};
        VERIFY_RESULT(added);
        QVERIFY2(*added >= 5, qPrintable(QString::number(*added)));
        QCOMPARE(pauses, *added); // none inside the last transaction, none after it
        QCOMPARE(seen, 0);
        QVERIFY(store.bytes(sha256).value() == bytes);
    }

    void aStopAtAnyPauseLeavesNothingToSee_data() { m_engines.rows(); }
    void aStopAtAnyPauseLeavesNothingToSee()
    {
        OPEN_WORKSPACE(database);
        BlobStore store(database);
        const QByteArray bytes(9 * 1024 * 1024, 'x');
        const QString file = write(bytes);
        const QString sha256 = hashOf(bytes);
        int stops = 0;
        for (bool isWhole = false; !isWhole; ++stops) {
            QVERIFY(stops < 20);
            int left = stops;
            // Once stopped it stays so: the workspace is being closed, and what is there already stays for the sweep.
            m_engines.pause = [&]() -> Result<> { return left-- > 0 ? Result<>() : failure(ErrorKind::Refused, {}, {}, u"test.stop"_s); };
            const auto added = store.add(file);
            m_engines.pause = {};
            isWhole = added.has_value();
            if (!isWhole) {
                QCOMPARE(added.error().code, u"test.stop"_s);
                QCOMPARE(store.size(sha256).error().kind, ErrorKind::NotFound);
                QCOMPARE(store.bytes(sha256).error().kind, ErrorKind::NotFound);
                QCOMPARE(JournalStore(database).entries()->size(), 0);
            }
        }
        QVERIFY2(stops > 3, qPrintable(QString::number(stops)));
        QVERIFY(store.bytes(sha256).value() == bytes);
        QCOMPARE(oneNumber(database.parts(), u"select count(*) from blob_chunks"_s).value(), 9);
    }

    void whatWasLeftIsSweptInPieces_data() { m_engines.rows(); }
    void whatWasLeftIsSweptInPieces()
    {
        OPEN_WORKSPACE(database);
        BlobStore store(database);
        const auto whole = store.addBytes("whole");
        VERIFY_RESULT(whole);
        const auto chunks = [&] { return oneNumber(database.parts(), u"select count(*) from blob_chunks"_s).value(); };
        m_engines.pause = [&]() -> Result<> { return chunks() < 70 ? Result<>() : failure(ErrorKind::Refused, {}, {}, u"test.stop"_s); };
        QVERIFY(!store.add(write(QByteArray(80 * 1024 * 1024, 'y'))));
        QVERIFY(chunks() >= 70);
        int pauses = 0;
        m_engines.pause = [&]() -> Result<> {
            ++pauses;
            return {};
        };
        if (database.engine() == DatabaseEngine::Postgres) {
            QCOMPARE(store.hasUnfinished().value(), false); // another desk may be at it
            QCOMPARE(store.sweepUnfinished().value(), 0);
            m_engines.now = m_engines.now.addDays(2);
        }
        QCOMPARE(store.hasUnfinished().value(), true);
        QCOMPARE(store.sweepUnfinished().value(), 1);
        m_engines.pause = {};
        QVERIFY2(pauses >= 2, qPrintable(QString::number(pauses)));
        QCOMPARE(store.hasUnfinished().value(), false);
        QCOMPARE(oneNumber(database.parts(), u"select count(*) from blob_chunks"_s).value(), 1);
        QCOMPARE(oneNumber(database.parts(), u"select count(*) from blobs"_s).value(), 1);
        DO(store.bytes(*whole));
    }

    void twoAtTheSameContentBothGetIt_data() { m_engines.rows(); }
    void twoAtTheSameContentBothGetIt()
    {
        OPEN_WORKSPACE(database);
        BlobStore store(database);
        // A second desk on the server; in a file, more of our own in a pause.
        std::unique_ptr<Database> second;
        if (database.engine() == DatabaseEngine::Postgres) {
            auto opened = Database::open(databasePlace, {.clock = [this] { return m_engines.now; }});
            VERIFY_RESULT(opened);
            second = std::move(*opened);
        }
        BlobStore other(second ? *second : database);
        const QByteArray bytes(10 * 1024 * 1024, 'z');
        const QString file = write(bytes);
        for (const int when : {0, 1, 2}) {
            int left = when;
            Result<QString> theirs;
            m_engines.pause = [&]() -> Result<> {
                if (left-- == 0) {
                    const auto again = std::exchange(m_engines.pause, {});
                    theirs = other.add(file);
                    m_engines.pause = again;
                }
                return {};
            };
            const auto mine = store.add(file);
            m_engines.pause = {};
            VERIFY_RESULT(mine);
            VERIFY_RESULT(theirs);
            QCOMPARE(*mine, hashOf(bytes));
            QCOMPARE(*theirs, hashOf(bytes));
            QVERIFY(store.bytes(*mine).value() == bytes);
            QCOMPARE(oneNumber(database.parts(), u"select count(*) from blob_chunks"_s).value(), 10);
            m_engines.now = m_engines.now.addDays(2);
            QCOMPARE(store.sweep().value(), 1);
            QCOMPARE(oneNumber(database.parts(), u"select count(*) from blob_chunks"_s).value(), 0);
        }
        DO(database.checkJournal());
    }

    void everyFailingStatementLeavesNothing_data() { m_engines.rows(); }
    void everyFailingStatementLeavesNothing()
    {
        OPEN_WORKSPACE(database);
        BlobStore store(database);
        const QString file = write(QByteArray(5 * 1024 * 1024, 'x')); // two pieces
        const auto flow = [&]() -> std::optional<Error> {
            const auto added = store.add(file);
            return added ? std::nullopt : std::optional(added.error());
        };
        const auto look = [&] {
            return std::tuple(oneNumber(database.parts(), u"select count(*) from blobs"_s).value(),
                              oneNumber(database.parts(), u"select count(*) from blob_chunks"_s).value(), JournalStore(database).entries()->size());
        };
        QVERIFY(failAtEachStatement(m_engines.faults, flow, look) >= 12);
        DO(database.checkJournal());
    }
};

QTEST_GUILESS_MAIN(TestBlobStore)
#include "tst_blobstore.moc"
