// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/davfolder.h"

#include "support/apache.h"
#include "support/cuttingrelay.h"
#include "support/faultproxy.h"
#include "support/rclone.h"
#include "support/testing.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 most = 64LL * 1024 * 1024;

QByteArray entry(const QByteArray &href, const QByteArray &properties = "<D:getcontentlength>5</D:getcontentlength><D:getetag>\"e\"</D:getetag>")
{
    return "<D:response><D:href>" + href + "</D:href><D:propstat><D:prop>" + properties + "</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>";
}

QByteArray listed(const QByteArray &entries, const QByteArray &before = {})
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>" + before + "<D:multistatus xmlns:D=\"DAV:\">" + entries + "</D:multistatus>";
}

QStringList namesIn(const DavListing &listing)
{
    QStringList names;
    for (const DavFile &file : listing.files)
        names.append(file.name);
    names.sort();
    return names;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class DavFolderTest final : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void believesOnlyWhatIsInTheFolder_data()
    {
        QTest::addColumn<QByteArray>("href");
        QTest::addColumn<QString>("name"); // empty: it is the folder itself; null: left out
        QTest::newRow("path") << "/in/a.zip"_ba << u"a.zip"_s;
        QTest::newRow("escaped") << "/in/b%C3%A1o%20c%C3%A1o.zip"_ba << u"báo cáo.zip"_s;
        QTest::newRow("whole address") << "https://dav.example:8443/in/a.zip"_ba << u"a.zip"_s;
        QTest::newRow("behind a proxy that ends TLS") << "http://dav.example/in/a.zip"_ba << u"a.zip"_s;
        QTest::newRow("the folder") << "/in/"_ba << u""_s;
        QTest::newRow("the folder without its slash") << "/in"_ba << u""_s;
        QTest::newRow("another host") << "https://evil.example:8443/in/a.zip"_ba << QString();
        QTest::newRow("another host without a scheme") << "//evil.example/in/a.zip"_ba << QString();
        QTest::newRow("another port") << "https://dav.example/in/a.zip"_ba << QString();
        QTest::newRow("above") << "/a.zip"_ba << QString();
        QTest::newRow("two above") << "/in/../../etc/passwd"_ba << QString();
        QTest::newRow("escaped above") << "/in/%2e%2e%2fa.zip"_ba << QString();
        QTest::newRow("only above") << "/in/%2e%2e"_ba << QString();
        QTest::newRow("deeper") << "/in/x/a.zip"_ba << QString();
        QTest::newRow("escaped slash") << "/in/x%2fa.zip"_ba << QString();
        QTest::newRow("backslash") << "/in/..%5ca.zip"_ba << QString();
        QTest::newRow("drive") << "/in/c:a.zip"_ba << QString();
        QTest::newRow("nul") << "/in/a%00.zip"_ba << QString();
        QTest::newRow("line") << "/in/a%0d%0aHost:%20x.zip"_ba << QString();
        QTest::newRow("long") << QByteArray("/in/" + QByteArray(300, 'a') + ".zip") << QString();
    }
    void believesOnlyWhatIsInTheFolder()
    {
        QFETCH(QByteArray, href);
        QFETCH(QString, name);
        const auto listing = davListingFrom(listed(entry(href)), QUrl(u"https://dav.example:8443/in/"_s));
        VERIFY_RESULT(listing);
        QCOMPARE(listing->leftOut, name.isNull() ? 1 : 0);
        QCOMPARE(namesIn(*listing), name.isEmpty() ? QStringList() : QStringList{name});
        for (const DavFile &file : listing->files) {
            QCOMPARE(file.url.host(), u"dav.example"_s);
            QCOMPARE(file.url.port(), 8443);
            QCOMPARE(file.url.scheme(), u"https"_s);
            QCOMPARE(file.url.path(QUrl::FullyDecoded), u"/in/"_s + name);
        }
    }

    void readsWhatMatters()
    {
        const auto listing = davListingFrom(listed(entry("/in/", "<D:resourcetype><D:collection/></D:resourcetype>") + entry("/in/sub/", "<D:resourcetype><D:collection/></D:resourcetype>")
                                                   + entry("/in/a.zip") + entry("/in/b.zip", "<D:getcontentlength>x</D:getcontentlength><D:odd><D:deep/></D:odd>")
                                                   + "<D:response><D:href>/in/gone.zip</D:href><D:status>HTTP/1.1 404 Not Found</D:status></D:response>"),
                                            QUrl(u"https://dav.example/in/"_s));
        VERIFY_RESULT(listing);
        QCOMPARE(namesIn(*listing), (QStringList{u"a.zip"_s, u"b.zip"_s}));
        QCOMPARE(listing->files.first().bytes, 5);
        QCOMPARE(listing->files.first().etag, "\"e\"");
        QCOMPARE(listing->files.last().bytes, -1);
        QVERIFY(listing->files.first().stamp() != listing->files.last().stamp());
        QCOMPARE(listing->leftOut, 0);
    }

    void refusesWhatIsNoListing_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("code");
        QByteArray many;
        for (int i = 0; i < 100'000; ++i)
            many += entry("/in/" + QByteArray::number(i) + ".zip", "<D:getcontentlength>5</D:getcontentlength>");
        QTest::newRow("empty") << QByteArray() << u"dav.xml"_s;
        QTest::newRow("a page") << "<!DOCTYPE html><html><body>Log in</body></html>"_ba << u"dav.xml"_s;
        QTest::newRow("another root") << "<a/>"_ba << u"dav.xml"_s;
        QTest::newRow("another space") << "<multistatus xmlns='x:'/>"_ba << u"dav.xml"_s;
        QTest::newRow("cut") << listed(entry("/in/a.zip")).chopped(30) << u"dav.xml"_s;
        QTest::newRow("dtd") << listed(entry("/in/a.zip"), "<!DOCTYPE a [<!ENTITY b 'bb'>]>") << u"dav.xml"_s;
        QTest::newRow("entity bomb") << listed(entry("/in/&c;.zip"), "<!DOCTYPE a [<!ENTITY b 'bbbbbbbbbb'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>") << u"dav.xml"_s;
        QTest::newRow("an unknown entity") << listed(entry("/in/&c;.zip")) << u"dav.xml"_s;
        QTest::newRow("100,000 entries") << listed(many) << u"dav.many"_s;
    }
    void refusesWhatIsNoListing()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, code);
        const auto listing = davListingFrom(answer, QUrl(u"https://dav.example/in/"_s));
        QVERIFY(!listing);
        QCOMPARE(listing.error().code, code);
        QVERIFY(listing.error().text.count(u'.') >= 2);
    }

    void listsAndFetches_data() { servers(); }
    void listsAndFetches()
    {
        if (!choose())
            QSKIP(qPrintable(m_trouble));
        QVERIFY(put(m_root.filePath(u"báo cáo.zip"_s), m_bytes));
        QVERIFY(m_root.mkpath(u"sub"_s));
        m_handOver();
        const DavFolder folder = folderAt(m_port);
        const auto listing = folder.list();
        VERIFY_RESULT(listing);
        QCOMPARE(namesIn(*listing), QStringList{u"báo cáo.zip"_s});
        QCOMPARE(listing->files.first().bytes, m_bytes.size());
        QVERIFY(!listing->files.first().etag.isEmpty());
        const QString to = m_own.filePath(u"here.zip"_s);
        VERIFY_RESULT(folder.fetch(listing->files.first(), to, most));
        QCOMPARE(contentOf(to), m_bytes);
        // Nothing on the server was touched.
        QCOMPARE(folder.list()->files.first().stamp(), listing->files.first().stamp());
        const DavFolder stranger({.address = address(m_port), .user = u"u"_s, .password = u"wrong"_s});
        QCOMPARE(stranger.list().error().kind, ErrorKind::Refused);
        const DavFolder nowhere({.address = address(m_port) + u"none/"_s, .user = u"u"_s, .password = u"p"_s});
        QCOMPARE(nowhere.list().error().code, u"dav.absent"_s);
    }

    void goesOnAfterCuts_data() { servers(); }
    void goesOnAfterCuts()
    {
        if (!choose())
            QSKIP(qPrintable(m_trouble));
        QVERIFY(put(m_root.filePath(u"a.zip"_s), m_bytes));
        QFile settled(m_root.filePath(u"a.zip"_s)); // Apache's tags are weak while a file is a second old
        QVERIFY(settled.open(QIODevice::ReadWrite) && settled.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        settled.close();
        m_handOver();
        CuttingRelay relay(m_port);
        const DavFolder folder = folderAt(relay.port());
        const auto listing = folder.list();
        VERIFY_RESULT(listing);
        QVERIFY2(listing->files.first().etag.startsWith('"'), listing->files.first().etag.constData());
        const QString to = m_own.filePath(u"cut.zip"_s);
        for (const bool stalls : {false, true}) {
            QFile::remove(to);
            relay.reset();
            relay.cutNext({.down = 200'000, .stalls = stalls});
            VERIFY_RESULT(folder.fetch(listing->files.first(), to, most));
            QCOMPARE(contentOf(to), m_bytes);
            // What was here was not asked for again.
            QVERIFY2(relay.down() > m_bytes.size() && relay.down() < m_bytes.size() + 4096, qPrintable(QString::number(relay.down())));
        }
        QVERIFY(!QFile::exists(to + u".piece"_s));
    }

    void aChangedFileIsNeverMixed_data() { servers(); }
    void aChangedFileIsNeverMixed()
    {
        if (!choose())
            QSKIP(qPrintable(m_trouble));
        QVERIFY(put(m_root.filePath(u"a.zip"_s), m_bytes));
        m_handOver();
        const DavFolder folder = folderAt(m_port);
        const auto before = folder.list();
        VERIFY_RESULT(before);
        const QString to = m_own.filePath(u"mixed.zip"_s);
        QVERIFY(put(to, m_bytes.first(100'000))); // as an earlier look left it
        QByteArray another = m_bytes;
        another.fill('z');
        QVERIFY(put(m_root.filePath(u"a.zip"_s), another + "longer"));
        m_handOver();
        const auto fetched = folder.fetch(before->files.first(), to, most);
        QVERIFY(!fetched || contentOf(to) == another);
        QVERIFY(!contentOf(to).contains(m_bytes.first(1000)));
        VERIFY_RESULT(folder.fetch(folder.list()->files.first(), to, most));
        QCOMPARE(contentOf(to), another + "longer");
    }

    void isNotDeceived_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isEndless");
        QTest::newRow("portal") << portalPage() << false;
        QTest::newRow("portal that calls itself a listing") << cannedAnswer(207, "Content-Type: text/html\r\n", listed(entry("/a.zip"))) << false;
        QTest::newRow("nothing, politely") << cannedAnswer(204) << false;
        QTest::newRow("another host") << cannedAnswer(302, "Location: http://localhost:9/\r\n") << false;
        QTest::newRow("another port") << cannedAnswer(307, "Location: http://127.0.0.1:9/\r\n") << false;
        QTest::newRow("endless") << QByteArray("HTTP/1.1 207 Multi-Status\r\n\r\n") << true;
        QTest::newRow("bomb") << gzipBomb() << false;
        QTest::newRow("entities") << cannedAnswer(207, {}, listed(entry("/a.zip"), "<!DOCTYPE a [<!ENTITY b 'bb'>]>")) << false;
        QTest::newRow("busy") << cannedAnswer(503, "Retry-After: 60\r\n") << false;
    }
    void isNotDeceived()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, isEndless);
        FaultProxy proxy(1); // nobody behind it
        QTcpServer other;    // where no login may arrive
        QVERIFY(other.listen(QHostAddress::LocalHost));
        answer.replace(":9/", ":" + QByteArray::number(other.serverPort()) + "/");
        proxy.plan({{.fault = isEndless ? Fault::Endless : Fault::Canned, .connection = -1, .answer = answer}});
        const auto listing = folderAt(proxy.port()).list();
        QVERIFY(!listing);
        QVERIFY2(listing.error().text.count(u'.') >= 1, qPrintable(listing.error().text));
        QVERIFY(!other.waitForNewConnection(50));
    }

    void aFileLargerThanItSaysIsNotTaken()
    {
        FaultProxy proxy(1);
        proxy.plan({{.fault = Fault::Endless, .connection = -1, .answer = "HTTP/1.1 200 OK\r\n\r\n"}});
        const QString to = m_own.filePath(u"large.zip"_s);
        const DavFile lie{u"a.zip"_s, QUrl(address(proxy.port()) + u"a.zip"_s), 5};
        const auto fetched = folderAt(proxy.port()).fetch(lie, to, most);
        QVERIFY(!fetched);
        QCOMPARE(fetched.error().code, u"dav.large"_s);
        QVERIFY(!QFile::exists(to));
        const DavFile elsewhere{u"a.zip"_s, QUrl(u"http://localhost:1/a.zip"_s), 5};
        QCOMPARE(folderAt(proxy.port()).fetch(elsewhere, to, most).error().code, u"dav.elsewhere"_s);
    }

    void aPasswordGoesNowhereInTheClear()
    {
        const DavFolder folder({.address = u"http://dav.example/in/"_s, .user = u"u"_s, .password = u"p"_s});
        const auto listing = folder.list();
        QVERIFY(!listing);
        QCOMPARE(listing.error().kind, ErrorKind::Refused);
        QVERIFY(listing.error().text.contains(u"https"_s));
    }

private:
    void servers()
    {
        QTest::addColumn<int>("server");
        QTest::newRow("apache") << 0;
        QTest::newRow("rclone") << 1;
    }

    bool choose()
    {
        QFETCH(int, server);
        bool isThere = false;
        if (server == 0) {
            if (!m_apache) {
                m_apache = std::make_unique<ApacheDav>();
                m_hasApache = m_apache->start();
            }
            isThere = m_hasApache;
            m_trouble = m_apache->trouble();
            m_root = m_apache->root();
            m_port = m_apache->port();
            m_handOver = [this] { m_apache->handOver(); };
        } else {
            if (!m_rclone) {
                m_rclone = std::make_unique<RcloneDav>();
                m_hasRclone = m_rclone->start();
            }
            isThere = m_hasRclone;
            m_trouble = RcloneDav::trouble();
            m_root = m_rclone->root();
            m_port = m_rclone->port();
            m_handOver = [] {};
        }
        const QStringList left = m_root.entryList(QDir::Files);
        for (const QString &name : left)
            QFile::remove(m_root.filePath(name));
        return isThere;
    }

    static QString address(quint16 port) { return u"http://127.0.0.1:%1/"_s.arg(port); }
    static DavFolder folderAt(quint16 port) { return DavFolder({.address = address(port), .user = u"u"_s, .password = u"p"_s, .patience = 500ms}); }

    const QByteArray m_bytes = [] {
        QByteArray bytes(300'000, '\0');
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = char((i * 7919) >> 8);
        return bytes;
    }();
    QTemporaryDir m_own;
    std::unique_ptr<ApacheDav> m_apache;
    std::unique_ptr<RcloneDav> m_rclone;
    std::function<void()> m_handOver;
    QDir m_root;
    QString m_trouble;
    quint16 m_port = 0;
    bool m_hasApache = false;
    bool m_hasRclone = false;
};

QTEST_GUILESS_MAIN(DavFolderTest)
#include "tst_davfolder.moc"
