// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extend/registry.h"
#include "support/deliveries.h"
#include "support/faultproxy.h"
#include "support/serverprocess.h"
#include "support/testing.h"

#include <QDir>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;
using State = DeliveryOutcome::State;

namespace {

constexpr qint64 chunkBytes = 64 * 1024;
constexpr qint64 packageBytes = 300'000;

/// tus' reference server for Node, from the registry at the versions of the lock file, in the build folder.
class TusServerForTest final {
public:
    [[nodiscard]] bool start(int expiryMs = 0)
    {
        const QString node = installed(u"node"_s);
        const QString modules = QDir::cleanPath(QStringLiteral(PHOLUAT_BINARY_DIR "/../tests/tus-server"));
        if (node.isEmpty() || !install(modules))
            return false;
        m_port = freePort();
        const bool isUp = m_process.start(node, {sources() + u"/server.mjs"_s, QString::number(m_port), m_folder.path(), modules, QString::number(expiryMs)}, m_port);
        if (!isUp)
            trouble = u"the tus server did not start: "_s + m_process.words();
        return isUp;
    }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QDir folder() const { return QDir(m_folder.path()); }

    QString trouble = u"node is not installed"_s;

private:
    static QString sources() { return QStringLiteral(PHOLUAT_SOURCE_DIR "/tests/plugins/tus"); }

    bool install(const QString &modules)
    {
        const auto read = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray wanted = read(sources() + u"/package-lock.json"_s);
        if (read(modules + u"/installed-lock.json"_s) == wanted)
            return true;
        const QString npm = installed(u"npm"_s);
        trouble = u"npm is not installed"_s;
        if (npm.isEmpty() || !QDir().mkpath(modules))
            return false;
        for (const QString &name : {u"package.json"_s, u"package-lock.json"_s}) {
            QFile::remove(modules + u'/' + name);
            QFile::copy(sources() + u'/' + name, modules + u'/' + name);
        }
        QProcess process;
        process.setWorkingDirectory(modules);
        process.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString roots = u"/etc/ssl/certs/ca-certificates.crt"_s; // Node trusts its own list, not the machine's
        if (QFile::exists(roots) && !environment.contains(u"NODE_EXTRA_CA_CERTS"_s))
            environment.insert(u"NODE_EXTRA_CA_CERTS"_s, roots);
        process.setProcessEnvironment(environment);
        process.start(npm, {u"ci"_s, u"--omit=dev"_s, u"--omit=optional"_s, u"--no-audit"_s, u"--no-fund"_s, u"--fetch-retries=0"_s});
        if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
            process.kill();
            process.waitForFinished();
            trouble = u"npm could not install the tus server: "_s + QString::fromUtf8(process.readAll()).right(400);
            return false;
        }
        return QFile::copy(sources() + u"/package-lock.json"_s, modules + u"/installed-lock.json"_s);
    }

    QTemporaryDir m_folder;
    ServerProcess m_process;
    quint16 m_port = 0;
};

} // namespace

class TusPluginTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const auto loaded = m_registry.destination(u"tus"_s);
        VERIFY_RESULT(loaded);
        m_plugin = *loaded;
        m_isUp = m_server.start();
    }

    void init()
    {
        failOnAnyWarning();
        empty();
    }

    void delivers()
    {
        if (!m_isUp)
            QSKIP(qPrintable(m_server.trouble));
        QCOMPARE(m_plugin->tryConnection(settings()), QString());
        const TestPackage package(packageBytes, 1);
        RecordingHost host;
        const DeliveryOutcome outcome = m_plugin->send(jobFor(package), host);
        QVERIFY2(outcome.state == State::Delivered, qPrintable(outcome.trouble));
        QVERIFY(outcome.receipt.contains(package.job.sha256));
        QCOMPARE(host.most, packageBytes);
        QCOMPARE(wholes(package), 1);
        DeliveryJob again = jobFor(package);
        again.memory = host.memory;
        QCOMPARE(m_plugin->ask(again, host).state, State::Delivered);
        QCOMPARE(m_plugin->send(again, host).state, State::Delivered);
        QCOMPARE(wholes(package), 1);
        QVERIFY(!host.notes.contains("Authorization:"_L1) && !host.notes.contains("Basic "_L1));
        QVERIFY(host.notes.contains("Upload-Metadata: filename "_L1));
    }

    void saysWhatIsWrongWithTheSettings()
    {
        if (!m_isUp)
            QSKIP(qPrintable(m_server.trouble));
        auto wrong = settings();
        wrong.insert(u"password"_s, u"canary-7"_s);
        const QString refused = m_plugin->tryConnection(wrong);
        QVERIFY2(refused.contains("error 401"_L1) && !refused.contains("canary"_L1), qPrintable(refused));
        const TestPackage package(1000, 2);
        DeliveryJob job = jobFor(package);
        job.settings = wrong;
        RecordingHost host;
        QCOMPARE(m_plugin->send(job, host).state, State::Held);
        QVERIFY(!m_plugin->tryConnection({{u"url"_s, u"http://127.0.0.1:1/files"_s}, {u"patience"_s, u"0.3"_s}}).isEmpty());
        QVERIFY(!m_plugin->tryConnection({}).isEmpty());
    }

    void nothingIsSentWhenItCannotBeRemembered()
    {
        if (!m_isUp)
            QSKIP(qPrintable(m_server.trouble));
        const TestPackage package(packageBytes, 3);
        FaultProxy proxy(m_server.port());
        RecordingHost host;
        host.canRemember = false;
        QCOMPARE(m_plugin->send(jobFor(package, proxy.port()), host).state, State::Stopped);
        QCOMPARE(proxy.bodyBytes("PATCH"), 0);
    }

    // N1, N2: whatever goes wrong on whichever of nine connections: one whole file, at most a piece sent again.
    void oneFileWhateverGoesWrong_data()
    {
        QTest::addColumn<int>("fault");
        for (const Fault fault : networkFaults())
            QTest::newRow(qPrintable(faultName(fault))) << int(fault);
    }

    void oneFileWhateverGoesWrong()
    {
        if (!m_isUp)
            QSKIP(qPrintable(m_server.trouble));
        QFETCH(int, fault);
        FaultProxy proxy(m_server.port());
        // Options, creation, five pieces, and the look at the end; one more falls into the second attempt.
        for (int step = 0; step < 9; ++step) {
            for (int i = 0; i < (isLongRun() ? 20 : 1); ++i) {
                const quint32 seed = quint32((fault * 16 + step) * 1000 + i);
                QRandomGenerator random(seed);
                const TestPackage package(packageBytes, seed);
                QList<FaultPlan> plans{faultAt(Fault(fault), step == 8 ? 3 : step, random)};
                if (step == 8) // and again while it is asked about
                    plans.append(faultAt(Fault(fault), 4, random));
                proxy.plan(plans);
                RecordingHost host;
                const DeliveryRun run = deliverAsTheProgramDoes(*m_plugin, jobFor(package, proxy.port()), host, 6);
                const QString told = u"seed %1, connection %2: "_s.arg(seed).arg(step) + run.story.join(u" | "_s);
                QVERIFY2(run.outcome.state == State::Delivered, qPrintable(told));
                QVERIFY2(wholes(package) == 1, qPrintable(told));
                QVERIFY2(partials() == 0, qPrintable(told));
                QVERIFY2(proxy.bodyBytes("PATCH") <= packageBytes + plans.size() * chunkBytes, qPrintable(told + u"; bytes out: %1"_s.arg(proxy.bodyBytes("PATCH"))));
                ++m_runs;
                m_fired += proxy.fired();
                m_extra += std::max<qint64>(0, proxy.bodyBytes("PATCH") - packageBytes);
                empty();
            }
        }
    }

    // N7, seen from the wire.
    void resumesAfterAKill()
    {
        if (!m_isUp)
            QSKIP(qPrintable(m_server.trouble));
        FaultProxy proxy(m_server.port());
        for (int i = 0; i < (isLongRun() ? 200 : 10); ++i) {
            QRandomGenerator random(quint32(9000 + i));
            const TestPackage package(packageBytes, quint32(9000 + i));
            proxy.plan({});
            RecordingHost host;
            host.stopAt = random.bounded(packageBytes);
            const DeliveryRun run = deliverAsTheProgramDoes(*m_plugin, jobFor(package, proxy.port()), host, 5);
            QVERIFY2(run.outcome.state == State::Delivered, qPrintable(u"seed %1: "_s.arg(9000 + i) + run.story.join(u" | "_s)));
            QCOMPARE(wholes(package), 1);
            QVERIFY(proxy.bodyBytes("PATCH") <= packageBytes + chunkBytes);
            empty();
        }
    }

    void anUploadThatRanOutIsBegunAnew()
    {
        TusServerForTest shortLived;
        if (!shortLived.start(2500))
            QSKIP(qPrintable(shortLived.trouble));
        const TestPackage package(packageBytes, 4);
        DeliveryJob job = jobFor(package, shortLived.port());
        RecordingHost host;
        host.stopAt = 100'000;
        QCOMPARE(m_plugin->send(job, host).state, State::Stopped);
        QThread::msleep(2700);
        job.memory = host.memory;
        QCOMPARE(m_plugin->ask(job, host).state, State::Absent);
        host.stopAt = -1;
        const DeliveryOutcome outcome = m_plugin->send(job, host);
        QVERIFY2(outcome.state == State::Delivered, qPrintable(outcome.trouble));
    }

    // The portal took the package in and forgot the upload: sending it again would be a second delivery.
    void aLastPieceThatCannotHaveArrivedIsNoQuestion()
    {
        if (!m_isUp)
            QSKIP(qPrintable(m_server.trouble));
        const TestPackage package(packageBytes, 10);
        DeliveryJob job = jobFor(package);
        job.settings.insert(u"chunk"_s, u"1"_s); // one piece, the first and the last
        RecordingHost host;
        host.stopAt = 100;
        QCOMPARE(m_plugin->send(job, host).state, State::Stopped);
        empty(); // forgotten there
        job.memory = host.memory;
        QCOMPARE(m_plugin->ask(job, host).state, State::Absent);
    }

    void whatMayHaveArrivedIsAPersonsQuestion()
    {
        if (!m_isUp)
            QSKIP(qPrintable(m_server.trouble));
        const TestPackage package(packageBytes, 5);
        FaultProxy proxy(m_server.port());
        proxy.plan({{.fault = Fault::SwallowAnswer, .connection = 6}});
        RecordingHost host;
        QCOMPARE(m_plugin->send(jobFor(package, proxy.port()), host).state, State::Unclear);
        QCOMPARE(wholes(package), 1);
        empty();
        DeliveryJob job = jobFor(package, proxy.port());
        job.memory = host.memory;
        const DeliveryOutcome asked = m_plugin->ask(job, host);
        QCOMPARE(asked.state, State::Held);
        QVERIFY(asked.trouble.contains("Ask the people who run it"_L1));
        for (int again = 0; again < 2; ++again) { // nobody has said anything meanwhile
            job.memory = host.memory;
            QCOMPARE(m_plugin->ask(job, host).state, State::Held);
            QCOMPARE(m_plugin->send(job, host).state, State::Held);
        }
        QCOMPARE(wholes(package), 0);
        job.memory.clear(); // the person found that it is not there, and sends it anew
        QCOMPARE(m_plugin->ask(job, host).state, State::Absent);
        QCOMPARE(m_plugin->send(job, host).state, State::Delivered);
        QCOMPARE(wholes(package), 1);
    }

    void aWrongOffsetIsAskedAbout()
    {
        if (!m_isUp)
            QSKIP(qPrintable(m_server.trouble));
        const TestPackage package(packageBytes, 6);
        FaultProxy proxy(m_server.port());
        proxy.plan({{.fault = Fault::Canned, .connection = 3, .answer = cannedAnswer(409, "Tus-Resumable: 1.0.0\r\n")},
                    {.fault = Fault::Canned, .connection = 5, .answer = cannedAnswer(460, "Tus-Resumable: 1.0.0\r\n")}});
        RecordingHost host;
        const DeliveryOutcome outcome = m_plugin->send(jobFor(package, proxy.port()), host);
        QVERIFY2(outcome.state == State::Delivered, qPrintable(outcome.trouble));
        QCOMPARE(wholes(package), 1);
    }

    void busyAndTooLargeAreSaid()
    {
        if (!m_isUp)
            QSKIP(qPrintable(m_server.trouble));
        const TestPackage package(packageBytes, 7);
        FaultProxy proxy(m_server.port());
        RecordingHost host;
        proxy.plan({{.fault = Fault::Canned, .connection = 3, .answer = cannedAnswer(423, "Tus-Resumable: 1.0.0\r\nRetry-After: 7\r\n")}});
        DeliveryOutcome outcome = m_plugin->send(jobFor(package, proxy.port()), host);
        QCOMPARE(outcome.state, State::Unreachable);
        QCOMPARE(outcome.retryAfter, 7);
        proxy.plan({{.fault = Fault::Canned, .connection = 0, .answer = cannedAnswer(204, "Tus-Resumable: 1.0.0\r\nTus-Version: 1.0.0\r\nTus-Extension: creation\r\nTus-Max-Size: 1000\r\n")}});
        outcome = m_plugin->send(jobFor(package, proxy.port()), host);
        QCOMPARE(outcome.state, State::Refused);
        QCOMPARE(proxy.seen().size(), 1);
    }

    void piecesCarryTheirDigestWhenTheServerChecksThem()
    {
        if (!m_isUp)
            QSKIP(qPrintable(m_server.trouble));
        const TestPackage package(1000, 8);
        FaultProxy proxy(m_server.port());
        proxy.plan({{.fault = Fault::Canned, .connection = 0,
                     .answer = cannedAnswer(204, "Tus-Resumable: 1.0.0\r\nTus-Version: 1.0.0\r\nTus-Extension: creation,checksum\r\nTus-Checksum-Algorithm: md5,sha1,sha256\r\n")}});
        RecordingHost host;
        QCOMPARE(m_plugin->send(jobFor(package, proxy.port()), host).state, State::Delivered);
        const QByteArray expected = "Upload-Checksum: sha256 " + QCryptographicHash::hash(package.content, QCryptographicHash::Sha256).toBase64() + "\r\n";
        QVERIFY(proxy.seen().value(2).head.contains(expected));
    }

    // N4: answers that are not the portal's.
    void isNotDeceived_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isEndless");
        const QByteArray tus = "Tus-Resumable: 1.0.0\r\n";
        QTest::newRow("captive portal") << portalPage() << false;
        QTest::newRow("nothing, politely") << cannedAnswer(204) << false;
        QTest::newRow("created by nobody") << cannedAnswer(201, "Location: /files/1\r\n") << false;
        QTest::newRow("redirect to another host") << cannedAnswer(302, "Location: http://localhost:9/login\r\n") << false;
        QTest::newRow("redirect to another scheme") << cannedAnswer(307, "Location: https://127.0.0.1/\r\n") << false;
        QTest::newRow("upload on another host") << cannedAnswer(201, tus + "Location: http://localhost:9/files/1\r\n") << false;
        QTest::newRow("endless") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << true;
        QTest::newRow("bomb") << gzipBomb() << false;
        QTest::newRow("offset beyond the file") << cannedAnswer(201, tus + "Location: /files/1\r\nUpload-Offset: 999999\r\nUpload-Length: 999999\r\n") << false;
        QTest::newRow("offset that goes nowhere") << cannedAnswer(201, tus + "Location: /files/1\r\nUpload-Offset: 0\r\nUpload-Length: 300000\r\n") << false;
    }

    void isNotDeceived()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, isEndless);
        const TestPackage package(packageBytes, 9);
        FaultProxy proxy(1); // nobody behind it
        QTcpServer other;    // where no login may arrive
        QVERIFY(other.listen(QHostAddress::LocalHost));
        answer.replace(":9/", ":" + QByteArray::number(other.serverPort()) + "/");
        proxy.plan({{.fault = isEndless ? Fault::Endless : Fault::Canned, .connection = -1, .answer = answer}});
        RecordingHost host;
        const DeliveryRun run = deliverAsTheProgramDoes(*m_plugin, jobFor(package, proxy.port()), host, 3);
        QVERIFY2(run.outcome.state != State::Delivered, qPrintable(run.story.join(u" | "_s)));
        QVERIFY(!other.waitForNewConnection(50));
    }

    void cleanupTestCase()
    {
        if (m_runs > 0)
            qInfo("%d runs, %d connections spoiled, each ended in one whole file; %lld bytes sent again in the mean", m_runs, m_fired, m_extra / m_runs);
        QVERIFY2(m_fired >= m_runs * 9 / 10, "the runs hardly met a fault: what a delivery asks has changed, so count its connections anew");
    }

private:
    QMap<QString, QString> settings(quint16 port = 0) const
    {
        return {{u"url"_s, u"http://127.0.0.1:%1/files"_s.arg(port == 0 ? m_server.port() : port)}, {u"user"_s, u"u"_s}, {u"password"_s, u"p"_s},
                {u"chunk"_s, u"0.0625"_s}, {u"patience"_s, u"0.5"_s}};
    }

    DeliveryJob jobFor(const TestPackage &package, quint16 port = 0) const
    {
        DeliveryJob job = package.job;
        job.settings = settings(port);
        return job;
    }

    QList<QByteArray> uploads() const
    {
        QList<QByteArray> found;
        const QFileInfoList files = m_server.folder().entryInfoList(QDir::Files);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            if (info.suffix() != "json"_L1 && file.open(QIODevice::ReadOnly))
                found.append(file.readAll());
        }
        return found;
    }
    qsizetype wholes(const TestPackage &package) const { return uploads().count(package.content); }
    /// Begun and not ended; empty ones come from creations whose answer was lost, and are nobody's delivery.
    qsizetype partials() const
    {
        const QList<QByteArray> found = uploads();
        return std::ranges::count_if(found, [](const QByteArray &bytes) { return !bytes.isEmpty() && bytes.size() < packageBytes; });
    }
    void empty() const
    {
        const QStringList files = m_server.folder().entryList(QDir::Files);
        for (const QString &name : files)
            QFile::remove(m_server.folder().filePath(name));
    }

    Registry m_registry{{Testing::program(u"plugins"_s)}, u"en"_s};
    DestinationPlugin *m_plugin = nullptr;
    TusServerForTest m_server;
    bool m_isUp = false;
    int m_runs = 0;
    int m_fired = 0;
    qint64 m_extra = 0;
};

QTEST_GUILESS_MAIN(TusPluginTest)
#include "tst_tusplugin.moc"
