// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/inboxsources.h"

#include "loop.h"
#include "support/apache.h"
#include "support/faultproxy.h"
#include "support/rclone.h"

#include <QDirIterator>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Direction = PackageRecord::Direction;

namespace {

SeenFile seen(const QString &name, const QString &stamp)
{
    return {name, stamp, 1, name};
}

/// Name, size, time and bytes of everything below a folder.
QStringList stateOf(const QString &folder)
{
    QStringList lines;
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QFileInfo file = walk.nextFileInfo();
        lines << u"%1 %2 %3"_s.arg(file.filePath()).arg(file.lastModified().toMSecsSinceEpoch()).arg(QString::fromLatin1(QCryptographicHash::hash(bytesOf(file.filePath()), QCryptographicHash::Md5).toHex()));
    }
    lines.sort();
    return lines;
}

} // namespace

/// Packages come in by themselves: from a folder that is watched and from a WebDAV folder.
class TestInboxSources final : public QObject {
    Q_OBJECT
    House m_house;
    QTemporaryDir m_files;
    QString m_one;
    QString m_two;
    QString m_password = u"p"_s;

    [[nodiscard]] Tools tools()
    {
        Tools all = m_house.tools();
        all.secret = [this](const QString &owner, const QString &field) -> Result<QString> { return owner == "inbox/s"_L1 && field == "password"_L1 ? m_password : QString(); };
        return all;
    }
    [[nodiscard]] static InboxSources::Needs quick() { return {.still = 40ms, .folderEvery = 24h, .webEvery = 24h, .soon = 20ms}; }
    [[nodiscard]] static InboxSource folderAt(const QString &path) { return {u"s"_s, u"Share"_s, InboxSource::Kind::Folder, path}; }
    [[nodiscard]] static InboxSource davAt(quint16 port) { return {u"s"_s, u"Portal"_s, InboxSource::Kind::WebDav, u"http://127.0.0.1:%1/"_s.arg(port), u"u"_s}; }
    [[nodiscard]] static bool rest(const InboxSources &sources)
    {
        return QTest::qWaitFor([&] { return sources.isResting() && !sources.standing(u"s"_s).last.at.isNull(); }, 60'000);
    }
    [[nodiscard]] static qsizetype received(Desk &desk) { return desk.packages(Direction::Received).value_or(QList<PackageRecord>()).size(); }

private slots:
    void initTestCase()
    {
        const auto one = package(m_house, m_files.filePath(u"made"_s), {u"11111111-0000-4000-8000-000000000001"_s}, 1);
        const auto two = package(m_house, m_files.filePath(u"made"_s), {u"11111111-0000-4000-8000-000000000002"_s}, 2, u"d551"_s);
        VERIFY_RESULT(one);
        VERIFY_RESULT(two);
        m_one = *one;
        m_two = *two;
    }
    void init()
    {
        failOnAnyWarning();
        m_password = u"p"_s;
    }

    void onlyWhatIsStillIsTaken()
    {
        SourceMemory memory;
        const SourceListing listing{.files = {seen(u"a.zip"_s, u"1"_s), seen(u"b.zip"_s, u"1"_s)}};
        LookPlan plan = planLook(listing, memory, {}, 1000, 2s);
        QCOMPARE(plan.take.size(), 0);
        QCOMPARE(plan.waiting.size(), 2);
        plan = planLook(listing, memory, plan.waiting, 2999, 2s);
        QCOMPARE(plan.take.size(), 0);
        // One grows; its time begins anew.
        const SourceListing grown{.files = {seen(u"a.zip"_s, u"1"_s), seen(u"b.zip"_s, u"2"_s)}};
        plan = planLook(grown, memory, plan.waiting, 3000, 2s);
        QCOMPARE(plan.take.size(), 1);
        QCOMPARE(plan.take.first().name, u"a.zip"_s);
        QCOMPARE(plan.waiting.value(u"b.zip"_s).sinceMs, 3000);
        memory.files.insert(u"a.zip"_s, {u"1"_s});
        plan = planLook(grown, memory, plan.waiting, 5000, 2s);
        QCOMPARE(plan.take.size(), 1);
        QCOMPARE(plan.take.first().name, u"b.zip"_s);
    }

    void tenThousandKnownFilesAreNotOpened()
    {
        SourceMemory memory;
        SourceListing listing;
        for (int i = 0; i < 10'000; ++i) {
            listing.files.append(seen(u"%1.zip"_s.arg(i), u"1|2"_s));
            memory.files.insert(u"%1.zip"_s.arg(i), {u"1|2"_s, i % 3 == 0 ? u"Broken."_s : QString(), theMoment});
        }
        const SourceMemory again = SourceMemory::from(memory.text());
        QCOMPARE(again.files, memory.files);
        const LookPlan plan = planLook(listing, again, {}, 0, 2s);
        QVERIFY(plan.take.isEmpty() && plan.waiting.isEmpty());
        SourceMemory bounded = memory;
        bounded.bound({u"0.zip"_s, u"1.zip"_s}, 5'000);
        QCOMPARE(bounded.files.size(), 5'000);
        QVERIFY(bounded.files.contains(u"0.zip"_s));
        QVERIFY(SourceMemory::from(u"no json"_s).files.isEmpty());
    }

    void sourcesAreKept()
    {
        const QList<InboxSource> sources{folderAt(u"/a/b"_s), {u"t"_s, u"Sở"_s, InboxSource::Kind::WebDav, u"https://a/b/"_s, u"u"_s, u"/ca.pem"_s, true}};
        QCOMPARE(inboxSourcesFrom(inboxSourcesText(sources)).value_or(QList<InboxSource>()), sources);
        QVERIFY(inboxSourcesFrom({})->isEmpty());
        for (const QString &wrong : {u"x"_s, u"[]"_s, u"{\"sources\":[{\"id\":\"\"}]}"_s, u"{\"sources\":[{\"id\":\"a\",\"place\":\"b\",\"kind\":\"ftp\"}]}"_s})
            QCOMPARE(inboxSourcesFrom(wrong).error().kind, ErrorKind::Damaged);
    }

    void aSourceThatCannotBeIsNotKept_data()
    {
        QTest::addColumn<InboxSource>("source");
        QTest::newRow("nameless") << InboxSource{u"s"_s, u" "_s, InboxSource::Kind::Folder, u"/a"_s};
        QTest::newRow("no folder") << InboxSource{u"s"_s, u"a"_s, InboxSource::Kind::Folder, u""_s};
        QTest::newRow("plain http") << InboxSource{u"s"_s, u"a"_s, InboxSource::Kind::WebDav, u"http://dav.example/"_s};
        QTest::newRow("a file") << InboxSource{u"s"_s, u"a"_s, InboxSource::Kind::WebDav, u"file:///etc/"_s};
        QTest::newRow("with a password") << InboxSource{u"s"_s, u"a"_s, InboxSource::Kind::WebDav, u"https://u:p@dav.example/"_s};
    }
    void aSourceThatCannotBeIsNotKept()
    {
        QFETCH(InboxSource, source);
        Desk desk(m_house, u"bd-stp"_s, Role::Justice);
        DO(desk.open());
        InboxSources sources(*desk.workspace, tools(), quick());
        const auto saved = wait(sources.save(source));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Refused);
        QVERIFY(sources.all().isEmpty());
    }

    void aWatchedFolder()
    {
        const QString folder = m_files.filePath(u"watched"_s);
        QVERIFY(QDir().mkpath(folder + u"/deeper"_s));
        QVERIFY(QFile::copy(m_one, folder + u"/one.zip"_s));
        QVERIFY(writeBytes(folder + u"/notes.txt"_s, "not a package"));
        QVERIFY(writeBytes(folder + u"/bad.zip"_s, "PK not really"));
        QVERIFY(QFile::link(m_two, folder + u"/link.zip"_s));
        Desk desk(m_house, u"bd-stp"_s, Role::Justice);
        DO(desk.open());
        InboxSources sources(*desk.workspace, tools(), quick());
        sources.start();
        DO(wait(sources.save(folderAt(folder))));
        QVERIFY(rest(sources));
        QCOMPARE(received(desk), 1);
        SourceStanding standing = sources.standing(u"s"_s);
        QCOMPARE(standing.last.trouble, QString());
        QCOMPARE(standing.last.memory.files.size(), 2);
        QVERIFY(standing.last.memory.files.value(u"one.zip"_s).trouble.isEmpty());
        QVERIFY(!standing.last.memory.files.value(u"bad.zip"_s).trouble.isEmpty());

        // What is put there later is seen by itself.
        const QStringList before = stateOf(folder);
        QVERIFY(QFile::copy(m_two, folder + u"/deeper.zip"_s));
        QVERIFY(QTest::qWaitFor([&] { return received(desk) == 2; }, 60'000));
        QVERIFY(rest(sources));
        QVERIFY(QFile::remove(folder + u"/deeper.zip"_s));
        QCOMPARE(stateOf(folder), before); // nothing there was touched

        // Once more: nothing is judged again.
        sources.lookNow(u"s"_s);
        QVERIFY(rest(sources));
        standing = sources.standing(u"s"_s);
        QCOMPARE(standing.last.taken + standing.last.known + standing.last.refused, 0);
    }

    void aFileThatComesInPiecesEndsWhole()
    {
        const QString folder = m_files.filePath(u"slow"_s);
        QVERIFY(QDir().mkpath(folder));
        const QByteArray bytes = bytesOf(m_one);
        QVERIFY(writeBytes(folder + u"/slow.zip"_s, bytes.first(bytes.size() / 2)));
        Desk desk(m_house, u"bd-stp"_s, Role::Justice);
        DO(desk.open());
        InboxSources sources(*desk.workspace, tools(), quick());
        DO(wait(sources.save(folderAt(folder))));
        sources.lookNow(u"s"_s);
        QVERIFY(rest(sources)); // it stood still for so long that it was judged
        QCOMPARE(received(desk), 0);
        QCOMPARE(sources.standing(u"s"_s).last.refused, 1);
        QVERIFY(writeBytes(folder + u"/slow.zip"_s, bytes));
        sources.lookNow(u"s"_s);
        QVERIFY(rest(sources));
        QCOMPARE(received(desk), 1);
        QCOMPARE(sources.standing(u"s"_s).last.taken, 1);
        QVERIFY(sources.standing(u"s"_s).last.memory.files.value(u"slow.zip"_s).trouble.isEmpty());
    }

    void goesOnWhereAnEndedProgramWas()
    {
        constexpr int many = 130;
        const QString folder = m_files.filePath(u"many"_s);
        for (int i = 0; i < many; ++i)
            VERIFY_RESULT(package(m_house, folder + u"/%1"_s.arg(i), {u"22222222-0000-4000-8000-%1"_s.arg(i, 12, 10, QChar(u'0'))}, i));
        Desk desk(m_house, u"bd-stp"_s, Role::Justice);
        DO(desk.open());
        {
            InboxSources sources(*desk.workspace, tools(), quick());
            DO(wait(sources.save(folderAt(folder))));
            sources.lookNow(u"s"_s);
            QVERIFY(QTest::qWaitFor([&] { return received(desk) >= 25; }, 60'000));
        }
        desk.close();
        m_house.pool.waitForDone();
        DO(desk.open());
        const qsizetype before = received(desk);
        InboxSources sources(*desk.workspace, tools(), quick());
        sources.start();
        QVERIFY(rest(sources));
        QCOMPARE(received(desk), many);
        QCOMPARE(sources.standing(u"s"_s).last.memory.files.size(), many);
        QVERIFY(before < many);
        // The memory lost as a kill may leave it: judged again, and known.
        DO(desk.ask<void>([](Stores &stores) { return stores.settings.setValue(sourceMemorySetting(u"s"_s), {}); }));
        sources.lookNow(u"s"_s);
        QVERIFY(rest(sources));
        QCOMPARE(sources.standing(u"s"_s).last.known, many);
        QCOMPARE(received(desk), many);
    }

    void aFolderThatIsGoneIsAWordAndNoLoss()
    {
        Desk desk(m_house, u"bd-stp"_s, Role::Justice);
        DO(desk.open());
        InboxSources sources(*desk.workspace, tools(), quick());
        DO(wait(sources.save(folderAt(m_files.filePath(u"stick"_s)))));
        sources.lookNow(u"s"_s);
        QVERIFY(rest(sources));
        QVERIFY(sources.standing(u"s"_s).last.trouble.count(u'.') >= 2);
        QVERIFY(QDir().mkpath(m_files.filePath(u"stick"_s)) && QFile::copy(m_one, m_files.filePath(u"stick/one.zip"_s)));
        sources.lookNow(u"s"_s);
        QVERIFY(rest(sources));
        QVERIFY(sources.standing(u"s"_s).last.trouble.isEmpty());
        QCOMPARE(received(desk), 1);
        DO(wait(sources.remove(u"s"_s)));
        QVERIFY(sources.all().isEmpty());
        QCOMPARE(desk.ask<QString>([](Stores &stores) { return stores.settings.value(sourceMemorySetting(u"s"_s)); }).value_or(u"?"_s), QString());
        QCOMPARE(received(desk), 1);
    }

    void aWebDavFolder_data()
    {
        QTest::addColumn<bool>("isApache");
        QTest::newRow("apache") << true;
        QTest::newRow("rclone") << false;
    }
    void aWebDavFolder()
    {
        QFETCH(bool, isApache);
        ApacheDav apache;
        RcloneDav rclone;
        if (isApache ? !apache.start() : !rclone.start())
            QSKIP(qPrintable(isApache ? apache.trouble() : RcloneDav::trouble()));
        const QDir root = isApache ? apache.root() : rclone.root();
        const quint16 server = isApache ? apache.port() : rclone.port();
        QVERIFY(QFile::copy(m_one, root.filePath(u"báo cáo.zip"_s)) && QFile::copy(m_two, root.filePath(u"two.zip"_s)));
        QVERIFY(writeBytes(root.filePath(u"bad.zip"_s), "PK not really"));
        for (const QString &name : {u"báo cáo.zip"_s, u"two.zip"_s, u"bad.zip"_s}) {
            QFile file(root.filePath(name));
            QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        }
        if (isApache)
            apache.handOver();
        const QStringList before = stateOf(root.path());
        FaultProxy proxy(server);
        proxy.plan({});
        Desk desk(m_house, u"bd-stp"_s, Role::Justice);
        DO(desk.open());
        InboxSources sources(*desk.workspace, tools(), quick());
        DO(wait(sources.save(davAt(proxy.port()))));
        m_password.clear();
        sources.lookNow(u"s"_s);
        QVERIFY(rest(sources));
        QVERIFY(sources.standing(u"s"_s).last.needsPerson);
        QVERIFY(sources.standing(u"s"_s).last.trouble.contains(u"password"_s));
        QCOMPARE(proxy.seen().size(), 0);
        m_password = u"another1"_s;
        sources.lookNow(u"s"_s);
        QVERIFY(rest(sources));
        QVERIFY(sources.standing(u"s"_s).last.needsPerson);
        QVERIFY(!sources.standing(u"s"_s).last.trouble.contains(u"another1"_s));

        m_password = u"p"_s;
        sources.lookNow(u"s"_s);
        QVERIFY(rest(sources));
        QVERIFY2(sources.standing(u"s"_s).last.trouble.isEmpty(), qPrintable(sources.standing(u"s"_s).last.trouble));
        QCOMPARE(received(desk), 2);
        const QStringList names{desk.packages(Direction::Received)->at(0).fileName, desk.packages(Direction::Received)->at(1).fileName};
        QVERIFY(names.contains(u"báo cáo.zip"_s) && names.contains(u"two.zip"_s));
        QVERIFY(!sources.standing(u"s"_s).last.memory.files.value(u"bad.zip"_s).trouble.isEmpty());
        for (const SeenRequest &request : proxy.seen())
            QVERIFY2(request.method == "PROPFIND" || request.method == "GET", request.method.constData());
        QCOMPARE(stateOf(root.path()), before);

        // Again: the listing only.
        proxy.plan({});
        sources.lookNow(u"s"_s);
        QVERIFY(rest(sources));
        QCOMPARE(proxy.seen().size(), 1);
        QCOMPARE(proxy.seen().first().method, "PROPFIND");
    }

    void aCutDownloadIsTakenInOnceAndWhole()
    {
        ApacheDav apache;
        if (!apache.start())
            QSKIP(qPrintable(apache.trouble()));
        QVERIFY(QFile::copy(m_one, apache.root().filePath(u"one.zip"_s)));
        apache.handOver();
        FaultProxy proxy(apache.port());
        // Each request for the file is spoiled somehow at first.
        proxy.plan({{.fault = Fault::SwallowAnswer, .connection = 0}, {.fault = Fault::CutAnswer, .connection = 3, .at = 0.7}, {.fault = Fault::Canned, .connection = 5, .answer = portalPage()}});
        Desk desk(m_house, u"bd-stp"_s, Role::Justice);
        DO(desk.open());
        InboxSources sources(*desk.workspace, tools(), quick());
        DO(wait(sources.save(davAt(proxy.port()))));
        for (int looks = 0; looks < 6 && received(desk) == 0; ++looks) {
            sources.lookNow(u"s"_s);
            QVERIFY(rest(sources));
        }
        QCOMPARE(received(desk), 1);
        QVERIFY(proxy.fired() >= 1);
        sources.lookNow(u"s"_s);
        QVERIFY(rest(sources));
        QCOMPARE(received(desk), 1);
    }
};

QTEST_MAIN(TestInboxSources)
#include "tst_inboxsources.moc"
