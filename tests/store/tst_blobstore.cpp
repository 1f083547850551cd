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
    void init() { failOnAnyWarning(); }

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

    void everyFailingStatementLeavesNothing_data() { m_engines.rows(); }
    void everyFailingStatementLeavesNothing()
    {
        OPEN_WORKSPACE(database);
        BlobStore store(database);
        const QString file = write(QByteArray(3 * 1024 * 1024, 'x'));
        const auto flow = [&]() -> std::optional<Error> {
            const auto added = store.add(file);
            return added ? std::nullopt : std::optional(added.error());
        };
        const auto look = [&] {
            return std::tuple(oneNumber(database.parts(), u"select count(*) from blobs"_s).value(),
                              oneNumber(database.parts(), u"select count(*) from blob_chunks"_s).value(), JournalStore(database).entries()->size());
        };
        QVERIFY(failAtEachStatement(m_engines.faults, flow, look) >= 8);
        DO(database.checkJournal());
    }
};

QTEST_GUILESS_MAIN(TestBlobStore)
#include "tst_blobstore.moc"
