// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "store/journal.h"
#include "store/query.h"
#include "support/postgres.h"
#include "work/workfolder.h"

#include <QProcess>
#include <QSemaphore>

#include <thread>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

/// Files and backups go in pieces: what is typed meanwhile is saved before they are done, and closing does not wait for them.
class TestLongWork final : public QObject {
    Q_OBJECT
    House m_house;
    PostgresServer m_server;
    QTemporaryDir m_files;

    static constexpr qint64 large = 300LL * 1024 * 1024;

    [[nodiscard]] QString largeFile(qint64 size = large)
    {
        const QString path = m_files.filePath(u"large.pdf"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.resize(size) ? path : QString();
    }
    [[nodiscard]] static Result<qint64> count(Desk &desk, const QString &sql)
    {
        return desk.ask<qint64>([sql](Stores &stores) { return oneNumber(stores.database.parts(), sql); });
    }

    /// Stops the database thread at the beginning of long work, so that what is done meanwhile is done meanwhile.
    struct Gate {
        QSemaphore reached;
        QSemaphore open;
        void pass()
        {
            reached.release();
            open.acquire();
        }
    };

private slots:
    void init() { failOnAnyWarning(); }

    void whatIsTypedIsSavedBeforeTheLongWorkIsDone_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("onServer");
        QTest::newRow("an attachment") << u"attachment"_s << false;
        QTest::newRow("an attachment, on the server") << u"attachment"_s << true;
        QTest::newRow("its way out") << u"copy"_s << false;
        QTest::newRow("a backup") << u"backup"_s << false;
    }
    void whatIsTypedIsSavedBeforeTheLongWorkIsDone()
    {
        QFETCH(QString, what);
        QFETCH(bool, onServer);
        Desk desk(m_house);
        desk.autosaveMs = 3'600'000;
        if (onServer) {
            desk.location = {.postgres = m_server.newDatabase()};
            if (desk.location.postgres.isEmpty())
                QSKIP(qPrintable(m_server.trouble()));
        }
        DO(desk.open());
        Workspace &work = *desk.workspace;
        const auto material = wait(work.addMaterial(leaflet(u"0"_s)));
        VERIFY_RESULT(material);
        constexpr qint64 size = 96LL * 1024 * 1024;
        const QString file = largeFile(size);
        QString sha256;
        if (what != u"attachment") {
            const auto added = wait(work.askLong<QString>([file](Stores &stores) { return stores.blobs.add(file); }));
            VERIFY_RESULT(added);
            sha256 = *added;
        }

        Gate gate;
        QStringList order;
        const QString out = desk.folder.filePath(u"out"_s);
        const auto longWork = work.askLong<void>([&, what, file, out, sha256](Stores &stores) -> Result<> {
            gate.pass();
            if (what == u"backup")
                return stores.database.backup(out);
            if (what == u"copy")
                return stores.blobs.copyTo(sha256, out);
            const auto added = stores.blobs.add(file);
            return added ? Result<>() : std::unexpected(added.error());
        });
        whenDone(longWork, &work, [&order](const Result<> &result) { order << (result ? u"done"_s : result.error().text); });
        gate.reached.acquire(); // it has begun
        int typed = 0;
        std::function<void()> type = [&] {
            work.editMaterial(titled(*work.material(material->id), QString::number(++typed)), u"Gõ"_s, u"typing"_s);
            whenDone(work.flush(), &work, [&](const Result<> &saved) {
                if (order.contains(u"done"_s))
                    return;
                order << (saved ? u"saved"_s : saved.error().text);
                type();
            });
        };
        type();
        // A page that asks for something gets its answer, too.
        whenDone(work.ask<Material>([id = material->id](Stores &stores) { return stores.materials.find(id); }), &work, [&order](const Result<Material> &) { order << u"answered"_s; });
        gate.open.release();
        QTRY_VERIFY_WITH_TIMEOUT(longWork.isFinished() && !order.isEmpty() && order.contains(u"done"_s), 120'000);
        QCOMPARE(order.last(), u"done"_s);
        QVERIFY2(order.count(u"saved"_s) >= 3, qPrintable(order.join(u' ')));
        QCOMPARE(order.count(u"answered"_s), 1);
        QCOMPARE(order.count(u"saved"_s) + 2, order.size());
        DO(wait(work.flush()));
        QCOMPARE(desk.stored(material->id)->title, QString::number(typed));
        if (what == u"copy")
            QCOMPARE(QFileInfo(out).size(), size);
        if (what == u"backup")
            DO(Database::open({.file = out}, {}));
    }

    void anAttachmentOf300MiBDoesNotStandInTheWay()
    {
        Desk desk(m_house);
        desk.autosaveMs = 20;
        DO(desk.open());
        Workspace &work = *desk.workspace;
        const auto one = wait(work.addMaterial(leaflet(u"A"_s)));
        const auto two = wait(work.addMaterial(leaflet(u"B"_s)));
        VERIFY_RESULT(one);
        VERIFY_RESULT(two);
        QStringList order;
        const auto attaching = attachPdf(work, m_house.tools(), one->id, largeFile());
        whenDone(attaching, &work, [&order](const Result<Attachment> &) { order << u"attached"_s; });
        connect(&work, &Workspace::saved, this, [&order] { order << u"saved"_s; });
        work.editMaterial(titled(*two, u"C"_s), u"Sửa"_s, {});
        const auto attached = wait(attaching);
        VERIFY_RESULT(attached);
        QTRY_VERIFY(order.contains(u"attached"_s));
        QCOMPARE(order.first(), u"saved"_s);
        DO(wait(work.flush()));
        QCOMPARE(desk.stored(one->id)->attachments.size(), 1);
        const auto size = desk.ask<qint64>([sha = attached->sha256](Stores &stores) { return stores.blobs.size(sha); });
        QCOMPARE(size.value_or(-1), large);
    }

    void closingStopsLongWorkAtItsNextPause()
    {
        Desk desk(m_house);
        desk.autosaveMs = 3'600'000;
        DO(desk.open());
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"A"_s)));
        VERIFY_RESULT(material);
        const QString file = largeFile();
        Gate gate;
        const auto running = desk.workspace->askLong<QString>([&](Stores &stores) {
            gate.pass();
            return stores.blobs.add(file);
        });
        const auto waiting = desk.workspace->askLong<QString>([&](Stores &stores) { return stores.blobs.addBytes("never"); });
        const auto flow = attachPdf(*desk.workspace, m_house.tools(), material->id, file);
        const auto asked = desk.workspace->ask<void>([](Stores &stores) { return stores.settings.setValue(u"asked"_s, u"before closing"_s); });
        gate.reached.acquire();
        desk.workspace->editMaterial(titled(*material, u"typed last"_s), u"Sửa"_s, {});
        // It goes on while the workspace is being closed, or just before: in both cases it has far to go.
        std::thread opener([&gate] {
            QThread::msleep(50);
            gate.open.release();
        });
        desk.close();
        opener.join();
        QVERIFY(running.isFinished());
        const auto stopped = running.result();
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, u"work.stopped"_s);
        QVERIFY(!stopped.error().text.isEmpty());
        QVERIFY(waiting.isFinished() && waiting.isCanceled());
        QTRY_VERIFY(flow.isFinished() && flow.isCanceled());
        VERIFY_RESULT(asked.result());

        DO(desk.open());
        QCOMPARE(desk.stored(material->id)->title, u"typed last"_s);
        QVERIFY(desk.stored(material->id)->attachments.isEmpty());
        const auto setting = desk.ask<QString>([](Stores &stores) { return stores.settings.value(u"asked"_s); });
        QCOMPARE(setting.value_or(QString()), u"before closing"_s);
        QCOMPARE(count(desk, u"select count(*) from blobs where attempt = ''"_s).value_or(-1), 0);
        // Whatever was put in so far is swept when nobody wants anything.
        QTRY_COMPARE(count(desk, u"select count(*) from blob_chunks"_s).value_or(-1), 0);
        QCOMPARE(count(desk, u"select count(*) from blobs"_s).value_or(-1), 0);
    }

    void anAlteredFirstRowOfALongJournalIsToldAfterOpening()
    {
        Desk desk(m_house);
        DO(desk.open());
        DO(desk.ask<void>([](Stores &stores) -> Result<> {
            return stores.database.transaction<void>([&]() -> Result<> {
                for (int i = 0; i < 20'500; ++i) {
                    if (Result<> added = addToJournal(stores.database.parts(), {u"Hà"_s, u"setting"_s, u"a"_s, u"save"_s, {}, QString::number(i)}); !added)
                        return added;
                }
                return {};
            });
        }));
        desk.close();
        DO(desk.open());
        DO(desk.ask<void>([](Stores &stores) -> Result<> {
            for (const QString &sql : {u"drop trigger journal_no_update"_s, u"update journal set who = 'nobody' where number = 1"_s}) {
                if (const auto ran = execute(stores.database.parts(), sql); !ran)
                    return std::unexpected(ran.error());
            }
            return {};
        }));
        QVERIFY(!desk.workspace->damage());
        desk.close();
        DO(desk.open()); // opens: only the last rows are proved before
        QTRY_VERIFY(desk.workspace->damage());
        QCOMPARE(desk.workspace->damage()->kind, ErrorKind::Damaged);
        QCOMPARE(desk.workspace->damage()->code, u"store.journal"_s);
        QVERIFY2(desk.workspace->damage()->text.contains(u"number 1."_s), qPrintable(desk.workspace->damage()->text));
    }

    void onlyTheFoldersOfTheDeadAreSwept()
    {
        const QTemporaryDir place;
        const DatabaseLocation location{.file = place.filePath(u"desk.pholuat"_s)};
        const auto left = [&place] { return QDir(place.path()).entryList({u".pholuat-*"_s}, QDir::Dirs | QDir::Hidden); };
        const auto mine = folderFor(location);
        QVERIFY(mine->isValid());
        QCOMPARE(QFileInfo(mine->path()).absolutePath(), place.path());
        QVERIFY(writeBytes(mine->filePath(u"package.zip"_s), "being made"));

        QProcess other;
        other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        other.start(QStringLiteral(PHOLUAT_TYPIST), {u"hold"_s, location.file, u"-"_s});
        QVERIFY(other.waitForReadyRead(30'000));
        const QString theirs = QString::fromUtf8(other.readAllStandardOutput()).trimmed().section(u' ', 1);
        QVERIFY2(QFileInfo(theirs).isDir(), qPrintable(theirs));
        QVERIFY(writeBytes(theirs + u"/large"_s, "half a package"));
        QCOMPARE(left().size(), 2);
        sweepWorkFolders(location);
        QCOMPARE(left().size(), 2); // both live

        other.kill();
        QVERIFY(other.waitForFinished(30'000));
        // Somebody else's folder of that name, and one that names nobody, are left alone.
        QVERIFY(QDir().mkpath(place.filePath(u".pholuat-abcdef"_s)));
        QVERIFY(writeBytes(place.filePath(u".pholuat-abcdef/file"_s), "not ours"));
        Desk desk(m_house);
        desk.location = location;
        DO(desk.open());
        QTRY_VERIFY(!QFileInfo::exists(theirs));
        QCOMPARE(left().size(), 2);
        QCOMPARE(bytesOf(mine->filePath(u"package.zip"_s)), QByteArray("being made"));
    }
};

QTEST_GUILESS_MAIN(TestLongWork)
#include "tst_longwork.moc"
