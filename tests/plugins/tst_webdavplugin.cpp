// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extend/registry.h"
#include "support/apache.h"
#include "support/deliveries.h"
#include "support/faultproxy.h"
#include "support/rclone.h"
#include "support/testing.h"
#include "transfer/http.h"

#include <QDirIterator>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;
using State = DeliveryOutcome::State;

namespace {

constexpr qint64 chunkBytes = 64 * 1024;
constexpr qint64 packageBytes = 300'000;
const QByteArray multistatus = "<multistatus xmlns='DAV:'><response><propstat><prop><getcontentlength>300000</getcontentlength></prop>"
                               "<status>HTTP/1.1 200 OK</status></propstat></response></multistatus>";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class WebdavPluginTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const auto loaded = m_registry.destination(u"webdav"_s);
        VERIFY_RESULT(loaded);
        m_plugin = *loaded;
    }

    void init()
    {
        failOnAnyWarning();
        emptyFolders();
    }

    void delivers_data() { servers(); }
    void delivers()
    {
        if (!choose())
            QSKIP(qPrintable(m_trouble));
        QCOMPARE(m_plugin->tryConnection(settings()), QString());
        const TestPackage package(packageBytes, 1);
        RecordingHost host;
        const DeliveryOutcome outcome = m_plugin->send(jobFor(package), host);
        QVERIFY2(outcome.state == State::Delivered, qPrintable(outcome.trouble));
        QVERIFY(outcome.receipt.contains(package.job.sha256));
        QCOMPARE(host.most, packageBytes);
        QCOMPARE(names(), QStringList{package.job.name});
        QCOMPARE(contentOf(m_root.filePath(package.job.name)), package.content);
        QCOMPARE(host.memory, QByteArrayView(QTest::currentDataTag()) == "apache" ? u"ranges: yes"_s : u"ranges: no"_s);
        QCOMPARE(m_plugin->ask(jobFor(package), host).state, State::Delivered);
        QVERIFY(!host.notes.contains("Authorization"_L1));
        QVERIFY(host.notes.contains("MOVE http://"_L1));
    }

    void neverReplacesAnothersFile_data() { servers(); }
    void neverReplacesAnothersFile()
    {
        if (!choose())
            QSKIP(qPrintable(m_trouble));
        const TestPackage package(packageBytes, 2);
        const TestPackage another(packageBytes, 3); // of the same length
        QVERIFY(QFile::copy(another.job.file, m_root.filePath(package.job.name)));
        RecordingHost host;
        QCOMPARE(m_plugin->send(jobFor(package), host).state, State::Refused);
        QCOMPARE(m_plugin->ask(jobFor(package), host).state, State::Refused);
        QCOMPARE(contentOf(m_root.filePath(package.job.name)), another.content);
    }

    void aFileThatAppearsMeanwhileIsLeftAlone_data() { servers(); }
    void aFileThatAppearsMeanwhileIsLeftAlone()
    {
        if (!choose())
            QSKIP(qPrintable(m_trouble));
        const TestPackage package(packageBytes, 4);
        struct Meddler final : DeliveryHost {
            QString there;
            bool goOn(qint64 bytes) override
            {
                if (bytes == packageBytes && !QFile::exists(there)) {
                    QFile file(there);
                    return file.open(QIODevice::WriteOnly) && file.write("other") == 5;
                }
                return true;
            }
            bool remember(const QString &) override { return true; }
            void note(const QString &, const QString &) override {}
        } host;
        host.there = m_root.filePath(package.job.name);
        QCOMPARE(m_plugin->send(jobFor(package), host).state, State::Refused);
        QCOMPARE(contentOf(host.there), "other");
    }

    void makesTheSubfolderOfTheFacts_data() { servers(); }
    void makesTheSubfolderOfTheFacts()
    {
        if (!choose())
            QSKIP(qPrintable(m_trouble));
        const TestPackage package(1000, 5);
        DeliveryJob job = jobFor(package);
        job.facts = {{u"unit"_s, u"xã Kim Liên"_s}, {u"period"_s, u"2026/06"_s}};
        job.settings.insert(u"subfolder"_s, u"../{unit}/{period}"_s);
        RecordingHost host;
        const DeliveryOutcome outcome = m_plugin->send(job, host);
        QVERIFY2(outcome.state == State::Delivered, qPrintable(outcome.trouble));
        QCOMPARE(contentOf(m_root.filePath(u"xã Kim Liên/2026-06/"_s + job.name)), package.content);
    }

    void saysWhatIsWrongWithTheSettings_data() { servers(); }
    void saysWhatIsWrongWithTheSettings()
    {
        if (!choose())
            QSKIP(qPrintable(m_trouble));
        auto wrong = settings();
        wrong.insert(u"password"_s, u"canary-7"_s);
        const QString refused = m_plugin->tryConnection(wrong);
        QVERIFY2(refused.contains("error 401"_L1) && !refused.contains("canary"_L1), qPrintable(refused));
        wrong = settings();
        wrong.insert(u"url"_s, settings().value(u"url"_s) + u"không-có/"_s);
        QVERIFY(m_plugin->tryConnection(wrong).contains("no such folder"_L1));
        const TestPackage package(1000, 6);
        DeliveryJob job = jobFor(package);
        job.settings = wrong;
        RecordingHost host;
        const DeliveryOutcome outcome = m_plugin->send(job, host);
        QVERIFY2(outcome.state == State::Held || outcome.state == State::Unreachable || outcome.state == State::Unclear, qPrintable(outcome.trouble));
        QVERIFY(names().isEmpty());
    }

    void aLockedFileIsLeftForLater()
    {
        if (!chooseApache())
            QSKIP(qPrintable(m_trouble));
        const TestPackage package(1000, 7);
        FaultProxy proxy(m_port);
        proxy.plan({{.fault = Fault::Canned, .connection = 2, .answer = cannedAnswer(423, "Content-Type: text/plain\r\n", "locked by anna")}});
        RecordingHost host;
        const DeliveryOutcome outcome = m_plugin->send(jobFor(package, proxy.port()), host);
        QCOMPARE(outcome.state, State::Unreachable);
        QVERIFY2(outcome.trouble.contains(u"“locked by anna”"_s), qPrintable(outcome.trouble));
        QCOMPARE(deliverAsTheProgramDoes(*m_plugin, jobFor(package, proxy.port()), host, 2).outcome.state, State::Delivered);
    }

    void aLockOfAnotherIsWaitedFor()
    {
        if (!chooseApache())
            QSKIP(qPrintable(m_trouble));
        const TestPackage package(1000, 10);
        const QUrl root(settings().value(u"url"_s));
        const HttpDoor anna({.origin = root, .user = u"u"_s, .password = u"p"_s});
        const HttpAnswer lock = anna.exchange({.method = "LOCK", .url = root, .headers = {{"Timeout", "Second-600"}, {"Content-Type", "application/xml"}}, .body = {{.bytes =
            "<lockinfo xmlns='DAV:'><lockscope><exclusive/></lockscope><locktype><write/></locktype><owner>anna</owner></lockinfo>"}}});
        if (lock.status != 200)
            QSKIP("this Apache keeps no locks");
        RecordingHost host;
        const DeliveryOutcome outcome = m_plugin->send(jobFor(package), host);
        QVERIFY2(outcome.state == State::Unreachable && outcome.trouble.contains("error 423"_L1), qPrintable(outcome.trouble));
        QVERIFY(names().isEmpty());
        QCOMPARE(anna.exchange({.method = "UNLOCK", .url = root, .headers = {{"Lock-Token", lock.header("Lock-Token")}}}).status, 204);
        QCOMPARE(deliverAsTheProgramDoes(*m_plugin, jobFor(package), host, 2).outcome.state, State::Delivered);
    }

    void aLogInPageIsNotTakenForTheFile()
    {
        if (!chooseApache())
            QSKIP(qPrintable(m_trouble));
        const TestPackage package(packageBytes, 12);
        RecordingHost host;
        QCOMPARE(m_plugin->send(jobFor(package), host).state, State::Delivered);
        FaultProxy proxy(m_port);
        proxy.plan({{.fault = Fault::Canned, .connection = 1, .answer = portalPage()}}); // the reading back
        const DeliveryOutcome outcome = m_plugin->ask(jobFor(package, proxy.port()), host);
        QVERIFY2(outcome.state == State::Unreachable && outcome.trouble.contains("log-in page"_L1), qPrintable(outcome.trouble));
    }

    // N5: the settings' own root is the only way past a certificate nobody knows.
    void aCertificateNobodyKnowsIsForAPerson()
    {
        const QString openssl = installed(u"openssl"_s);
        if (openssl.isEmpty())
            QSKIP("the openssl program is not installed");
        const QTemporaryDir folder;
        const QString key = folder.filePath(u"key"_s);
        const QString certificate = folder.filePath(u"certificate"_s);
        QProcess maker;
        maker.start(openssl, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"9"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s,
                              u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s, certificate});
        QVERIFY(maker.waitForFinished() && maker.exitCode() == 0);
        const quint16 port = freePort();
        ServerProcess server;
        QVERIFY2(server.start(openssl, {u"s_server"_s, u"-accept"_s, QString::number(port), u"-www"_s, u"-cert"_s, certificate, u"-key"_s, key}, port), qPrintable(server.words()));
        const TestPackage package(1000, 11);
        DeliveryJob job = jobFor(package);
        job.settings.insert(u"url"_s, u"https://127.0.0.1:%1/"_s.arg(port));
        RecordingHost host;
        const DeliveryOutcome outcome = m_plugin->send(job, host);
        QCOMPARE(outcome.state, State::Held);
        QVERIFY2(outcome.trouble.contains("vouches for itself"_L1), qPrintable(outcome.trouble));
        QCOMPARE(m_plugin->tryConnection(job.settings), outcome.trouble);
        job.settings.insert(u"ca"_s, certificate);
        QVERIFY(m_plugin->send(job, host).state != State::Held); // no folder of the web there, but a server that is believed
    }

    // N1, N2: whatever goes wrong on whichever of nine connections, one whole file at the end.
    void oneFileWhateverGoesWrong_data()
    {
        QTest::addColumn<int>("server");
        QTest::addColumn<int>("fault");
        for (int server = 0; server < 2; ++server) {
            for (const Fault fault : networkFaults())
                QTest::addRow("%s, %s", server == 0 ? "apache" : "rclone", qPrintable(faultName(fault))) << server << int(fault);
        }
    }

    void oneFileWhateverGoesWrong()
    {
        if (!choose())
            QSKIP(qPrintable(m_trouble));
        QFETCH(int, server);
        QFETCH(int, fault);
        // Of a whole delivery's connections: looks, first bytes, piece, look, pieces, read back, rename, look.
        const QList<int> steps = server == 0    ? QList<int>{0, 2, 3, 4, 6, 9, 11, 12, 13}
                                 : isLongRun() ? QList<int>{0, 2, 3, 4, 5, 6, 7, 8, 9}
                                               : QList<int>{3, 5, 8};
        const int seeds = isLongRun() ? 20 : 1;
        FaultProxy proxy(m_port);
        for (const int step : steps) {
            for (int i = 0; i < seeds; ++i) {
                const quint32 seed = quint32(((fault * 16 + step) * 2 + server) * 1000 + i);
                QRandomGenerator random(seed);
                const TestPackage package(packageBytes, seed);
                proxy.plan({faultAt(Fault(fault), step, random)});
                RecordingHost host;
                const DeliveryRun run = deliverAsTheProgramDoes(*m_plugin, jobFor(package, proxy.port()), host, 9); // rclone may hold its own lock for a while
                const QString told = u"seed %1, connection %2: "_s.arg(seed).arg(step) + run.story.join(u" | "_s);
                QVERIFY2(run.outcome.state == State::Delivered, qPrintable(told));
                QVERIFY2(names() == QStringList{package.job.name}, qPrintable(told + names().join(u", "_s)));
                QVERIFY2(contentOf(m_root.filePath(package.job.name)) == package.content, qPrintable(told));
                const qint64 most = server == 0 ? packageBytes + chunkBytes + 4096 : 2 * packageBytes + 4096;
                QVERIFY2(proxy.bodyBytes("PUT") <= most, qPrintable(told + u"; bytes out: %1"_s.arg(proxy.bodyBytes("PUT"))));
                ++m_runs;
                m_fired += proxy.fired();
                emptyFolders();
            }
        }
    }

    // N7, seen from the wire: the program is gone in the middle and comes back with what it remembered.
    void resumesAfterAKill_data() { servers(); }
    void resumesAfterAKill()
    {
        if (!choose())
            QSKIP(qPrintable(m_trouble));
        const bool isApache = QByteArrayView(QTest::currentDataTag()) == "apache";
        FaultProxy proxy(m_port);
        for (int i = 0; i < (isLongRun() ? 200 : 10); ++i) {
            QRandomGenerator random(quint32(9000 + i));
            const TestPackage package(packageBytes, quint32(9000 + i));
            proxy.plan({});
            RecordingHost host;
            host.stopAt = random.bounded(packageBytes);
            const DeliveryRun run = deliverAsTheProgramDoes(*m_plugin, jobFor(package, proxy.port()), host, 4);
            QVERIFY2(run.outcome.state == State::Delivered, qPrintable(u"seed %1: "_s.arg(9000 + i) + run.story.join(u" | "_s)));
            QCOMPARE(names(), QStringList{package.job.name});
            QCOMPARE(contentOf(m_root.filePath(package.job.name)), package.content);
            if (isApache)
                QVERIFY(proxy.bodyBytes("PUT") <= packageBytes + chunkBytes + 4096);
            emptyFolders();
        }
    }

    // N4: answers that are not the server's.
    void isNotDeceived_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isEndless");
        QTest::newRow("captive portal") << portalPage() << false;
        QTest::newRow("portal that created") << cannedAnswer(201, "Content-Type: text/html\r\n", "<html>Log in</html>") << false;
        QTest::newRow("nothing, politely") << cannedAnswer(204) << false;
        QTest::newRow("redirect to another host") << cannedAnswer(302, "Location: http://localhost:9/login\r\n") << false;
        QTest::newRow("redirect to another port") << cannedAnswer(307, "Location: http://127.0.0.1:9/\r\n") << false;
        QTest::newRow("redirect to another scheme") << cannedAnswer(301, "Location: https://127.0.0.1/\r\n") << false;
        QTest::newRow("endless") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << true;
        QTest::newRow("bomb") << gzipBomb() << false;
        QTest::newRow("multistatus that lies") << cannedAnswer(207, {}, multistatus) << false;
        QTest::newRow("entities") << cannedAnswer(207, {}, "<!DOCTYPE a [<!ENTITY b 'bb'>]>" + multistatus) << false;
    }

    void isNotDeceived()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, isEndless);
        const TestPackage package(packageBytes, 8);
        FaultProxy proxy(1); // nobody behind it
        QTcpServer other;    // where no login may arrive
        QVERIFY(other.listen(QHostAddress::LocalHost));
        answer.replace(":9/", ":" + QByteArray::number(other.serverPort()) + "/");
        proxy.plan({{.fault = isEndless ? Fault::Endless : Fault::Canned, .connection = -1, .answer = answer}});
        RecordingHost host;
        const DeliveryRun run = deliverAsTheProgramDoes(*m_plugin, jobFor(package, proxy.port()), host, 3);
        QVERIFY2(run.outcome.state != State::Delivered && run.outcome.state != State::Absent, qPrintable(run.story.join(u" | "_s)));
        QVERIFY(!run.outcome.trouble.isEmpty());
        QVERIFY(!other.waitForNewConnection(50));
        QVERIFY(!m_plugin->tryConnection(jobFor(package, proxy.port()).settings).isEmpty());
    }

    void cleanupTestCase()
    {
        if (m_runs > 0)
            qInfo("%d runs, %d connections spoiled, each ended in one whole file", m_runs, m_fired);
        QVERIFY2(m_fired >= m_runs * 9 / 10, "the runs hardly met a fault: what a delivery asks has changed, so count its connections anew");
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
        return server == 0 ? chooseApache() : chooseRclone();
    }

    bool chooseApache()
    {
        if (!m_apache) {
            m_apache = std::make_unique<ApacheDav>();
            m_hasApache = m_apache->start();
        }
        m_trouble = m_apache->trouble();
        m_root = m_apache->root();
        m_port = m_apache->port();
        return m_hasApache;
    }

    bool chooseRclone()
    {
        if (!m_rclone) {
            m_rclone = std::make_unique<RcloneDav>();
            m_hasRclone = m_rclone->start();
        }
        m_trouble = RcloneDav::trouble();
        m_root = m_rclone->root();
        m_port = m_rclone->port();
        return m_hasRclone;
    }

    QMap<QString, QString> settings(quint16 port = 0) const
    {
        return {{u"url"_s, u"http://127.0.0.1:%1/"_s.arg(port == 0 ? m_port : port)}, {u"user"_s, u"u"_s}, {u"password"_s, u"p"_s}, {u"chunk"_s, u"0.0625"_s}, {u"patience"_s, u"0.5"_s}};
    }

    DeliveryJob jobFor(const TestPackage &package, quint16 port = 0) const
    {
        DeliveryJob job = package.job;
        job.settings = settings(port);
        return job;
    }

    QStringList names() const
    {
        QStringList found;
        QDirIterator iterator(m_root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            const QString path = m_root.relativeFilePath(iterator.next());
            if (!path.startsWith(".DAV/"_L1))
                found.append(path);
        }
        return found;
    }

    void emptyFolders() const
    {
        if (m_port == 0)
            return;
        for (const QString &name : names())
            QFile::remove(m_root.filePath(name));
    }

    Registry m_registry{{Testing::program(u"plugins"_s)}, u"en"_s};
    DestinationPlugin *m_plugin = nullptr;
    std::unique_ptr<ApacheDav> m_apache;
    std::unique_ptr<RcloneDav> m_rclone;
    QDir m_root;
    QString m_trouble;
    quint16 m_port = 0;
    int m_runs = 0;
    int m_fired = 0;
    bool m_hasApache = false;
    bool m_hasRclone = false;
};

QTEST_GUILESS_MAIN(WebdavPluginTest)
#include "tst_webdavplugin.moc"
