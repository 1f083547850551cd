// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <QTemporaryDir>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject {
    Q_OBJECT
    Engines m_engines;
    QTemporaryDir m_folder;

private slots:
    void init() { failOnAnyWarning(); }

    void missingIsNotFound()
    {
        const auto opened = Database::open({.file = m_folder.filePath(u"none.pholuat"_s)}, {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(m_folder.filePath(u"none.pholuat"_s)));
        QCOMPARE(Database::open({.file = m_folder.filePath(u"no/such/folder.pholuat"_s)}, {.create = true}).error().kind, ErrorKind::Unreachable);
    }

    void emptyServerDatabaseIsNotFound()
    {
        const DatabaseLocation place{.postgres = m_engines.server().newDatabase()};
        if (place.postgres.isEmpty())
            QSKIP(qPrintable(m_engines.trouble()));
        QCOMPARE(Database::open(place, {}).error().kind, ErrorKind::NotFound);
    }

    void serverThatIsNotThereIsUnreachable()
    {
        const auto opened = Database::open({.postgres = u"host=127.0.0.1 port=1 dbname=x user=y password='tell nobody'"_s}, {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Unreachable);
        QVERIFY(!(opened.error().text + opened.error().detail).contains(u"tell nobody"_s));
    }

    void theFileIsTheOwnersOnly()
    {
        const QString file = m_folder.filePath(u"private.pholuat"_s);
        const auto opened = Database::open({.file = file}, {.create = true});
        VERIFY_RESULT(opened);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString &one : {file, file + u"-wal"_s}) {
            QVERIFY(QFile::exists(one));
            QCOMPARE(QFile::permissions(one) & others, QFile::Permissions());
        }
    }

    void anotherProgramsFileIsRefused()
    {
        const QString file = m_folder.filePath(u"other.pholuat"_s);
        {
            auto sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            sql.setDatabaseName(file);
            QVERIFY(sql.open());
            QSqlQuery query(sql);
            QVERIFY(query.exec(u"create table recipes (name text)"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        const auto opened = Database::open({.file = file}, {.create = true});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Refused);
        QCOMPARE(opened.error().code, u"store.foreign"_s);
    }

    void transactionsAreWhole_data() { m_engines.rows(); }
    void transactionsAreWhole()
    {
        OPEN_WORKSPACE(database);
        SettingStore store(database);
        const Result<> failed = database.transaction<void>([&]() -> Result<> {
            if (auto set = store.setValue(u"a"_s, u"1"_s); !set)
                return set;
            return failure(ErrorKind::Refused, u"no"_s);
        });
        QCOMPARE(failed.error().kind, ErrorKind::Refused);
        QCOMPARE(store.value(u"a"_s).value(), QString());

        // An inner failure that the outer one passes over ends all of it.
        const Result<> swallowed = database.transaction<void>([&]() -> Result<> {
            if (auto set = store.setValue(u"a"_s, u"1"_s); !set)
                return set;
            (void)database.transaction<void>([&]() -> Result<> {
                (void)store.setValue(u"b"_s, u"1"_s);
                return failure(ErrorKind::Refused, u"no"_s);
            });
            return {};
        });
        QVERIFY(!swallowed);
        QCOMPARE(store.value(u"a"_s).value(), QString());
        QCOMPARE(store.value(u"b"_s).value(), QString());
        DO(store.setValue(u"a"_s, u"2"_s));
        QCOMPARE(store.value(u"a"_s).value(), u"2"_s);
    }

    void backupIsAWorkspace()
    {
        const QString file = m_folder.filePath(u"original.pholuat"_s);
        auto opened = Database::open({.file = file}, {.create = true});
        VERIFY_RESULT(opened);
        const auto saved = MaterialStore(**opened).save(leaflet(u"A"_s, u"b"_s), u"Hà"_s);
        VERIFY_RESULT(saved);
        const QString copy = m_folder.filePath(u"copy.pholuat"_s);
        DO((*opened)->backup(copy));
        DO((*opened)->backup(copy)); // over the older one
        QVERIFY(!QFile::exists(copy + u".part"_s));
        QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        auto reopened = Database::open({.file = copy}, {});
        VERIFY_RESULT(reopened);
        QCOMPARE(*MaterialStore(**reopened).find(saved->id), *saved);
        const Result<> nowhere = (*opened)->backup(m_folder.filePath(u"no/folder.pholuat"_s));
        QVERIFY(!nowhere);
        QVERIFY(!nowhere.error().text.isEmpty());
    }

    void aBackupGoesInPiecesAndHoldsWhatWasSavedMeanwhile()
    {
        const QString file = m_folder.filePath(u"large.pholuat"_s);
        int pauses = 0;
        std::function<Result<>()> inPause;
        auto opened = Database::open({.file = file}, {.create = true, .pause = [&]() -> Result<> {
            ++pauses;
            return inPause ? inPause() : Result<>();
        }});
        VERIFY_RESULT(opened);
        DO(BlobStore(**opened).addBytes(QByteArray(40 * 1024 * 1024, 'x')));
        MaterialStore materials(**opened);
        auto saved = materials.save(leaflet(u"0"_s, u"b"_s), u"Hà"_s);
        VERIFY_RESULT(saved);
        pauses = 0;
        inPause = [&]() -> Result<> {
            saved->title = QString::number(pauses);
            saved = materials.save(*saved, u"Hà"_s);
            return saved ? Result<>() : std::unexpected(saved.error());
        };
        const QString copy = m_folder.filePath(u"large copy.pholuat"_s);
        DO((*opened)->backup(copy));
        QVERIFY2(pauses >= 3, qPrintable(QString::number(pauses)));
        auto reopened = Database::open({.file = copy}, {});
        VERIFY_RESULT(reopened);
        QCOMPARE(MaterialStore(**reopened).find(saved->id)->title, QString::number(pauses));
        DO((*reopened)->checkJournal());

        // Stopped in the middle: the older copy stays, nothing else does.
        const auto keptSize = QFileInfo(copy).size();
        inPause = [] { return failure(ErrorKind::Refused, {}, {}, u"test.stop"_s); };
        const Result<> stopped = (*opened)->backup(copy);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, u"test.stop"_s);
        QCOMPARE(QFileInfo(copy).size(), keptSize);
        QCOMPARE(QDir(m_folder.path()).entryList({u"large copy*part*"_s}), QStringList());
    }

    void makingFailsAtEachStatementAndLeavesNoFile()
    {
        const DatabaseLocation place{.file = m_folder.filePath(u"made.pholuat"_s)};
        const auto flow = [&]() -> std::optional<Error> {
            const auto opened = Database::open(place, {.create = true, .fault = m_engines.faults.fault()});
            return opened ? std::nullopt : std::optional(opened.error());
        };
        const int failed = failAtEachStatement(m_engines.faults, flow, [&] { return QFile::exists(place.file); });
        QVERIFY(failed > 30);
        DO(Database::open(place, {}));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
