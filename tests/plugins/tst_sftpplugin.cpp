// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extend/registry.h"
#include "support/cuttingrelay.h"
#include "support/sshserver.h"
#include "support/testing.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace PhoLuat;
using namespace Qt::StringLiterals;
using State = DeliveryOutcome::State;

namespace {

constexpr qint64 block = 512 * 1024; // the plugin's own measure
constexpr qint64 talk = 24 * 1024;   // a connection's greetings, keys and questions, generously

struct SftpHost final : DeliveryHost {
    std::function<bool(qint64)> on = [](qint64) { return true; };
    std::function<void(const QString &)> noted = [](const QString &) {};
    QStringList notes;
    qint64 first = -1;
    bool goOn(qint64 bytes) override
    {
        if (first < 0)
            first = bytes;
        return on(bytes);
    }
    bool remember(const QString &) override { return true; }
    void note(const QString &request, const QString &answer) override
    {
        notes.append(request + u" → "_s + answer);
        noted(notes.last());
    }
};

} // namespace

class SftpPluginTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const auto loaded = m_registry.destination(u"sftp"_s);
        VERIFY_RESULT(loaded);
        m_plugin = *loaded;
        if (!m_server.start())
            QSKIP(qPrintable(u"no SSH server: "_s + m_server.trouble()));
        m_fingerprint = m_server.fingerprint(u"host_ed25519"_s);
        QVERIFY2(m_fingerprint.startsWith("SHA256:"_L1), qPrintable(m_fingerprint));
        m_relay = std::make_unique<Testing::CuttingRelay>(quint16(m_server.port()));
        // 1.6 MB that do not compress: three blocks and a bit.
        QRandomGenerator random(20201123);
        m_bytes.resize(3 * block + 12'345);
        for (char &byte : m_bytes)
            byte = char(random.bounded(256));
        m_digest = QString::fromLatin1(QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex());
        QVERIFY(m_source.isValid());
        QVERIFY(write(m_source.filePath(u"gói.zip"_s), m_bytes));
    }

    void init()
    {
        Testing::failOnAnyWarning();
        m_target = std::make_unique<QTemporaryDir>(m_server.file(u"nhận-XXXXXX"_s));
        m_relay->reset();
        m_settings = {{u"host"_s, u"127.0.0.1"_s},
                      {u"port"_s, QString::number(m_server.port())},
                      {u"user"_s, Testing::SshServer::user()},
                      {u"keyFile"_s, m_server.file(u"user"_s)},
                      {u"folder"_s, m_target->path()},
                      {u"hostKey"_s, m_fingerprint}};
    }

    void deliversReadsBackAndGivesAReceipt()
    {
        QCOMPARE(m_plugin->tryConnection(m_settings), QString());
        QVERIFY(names().isEmpty());
        SftpHost host;
        const DeliveryOutcome outcome = send(host);
        QVERIFY2(outcome.state == State::Delivered, qPrintable(outcome.trouble));
        QVERIFY(isWhole());
        QCOMPARE(outcome.bytes, m_bytes.size());
        for (const QString &words : {m_digest, m_fingerprint, m_target->filePath(u"p.zip"_s), u"OpenSSH"_s, u"read back: equal"_s})
            QVERIFY2(outcome.receipt.contains(words), qPrintable(outcome.receipt));
        QVERIFY(host.notes.join(u'\n').contains("rename"_L1));
    }

    void theSecondTimeFindsItDone()
    {
        SftpHost host;
        QCOMPARE(send(host).state, State::Delivered);
        SftpHost again;
        QCOMPARE(send(again).state, State::Delivered);
        QVERIFY(!again.notes.join(u'\n').contains("put"_L1));
        QCOMPARE(ask(again).state, State::Delivered);
        QVERIFY(isWhole());
    }

    void neverReplacesAnothersFile()
    {
        QVERIFY(write(m_target->filePath(u"p.zip"_s), "other"));
        SftpHost host;
        const DeliveryOutcome outcome = send(host);
        QCOMPARE(outcome.state, State::Refused);
        QVERIFY(outcome.trouble.contains("p.zip"_L1));
        QCOMPARE(ask(host).state, State::Refused);
        QCOMPARE(contentOf(u"p.zip"_s), QByteArray("other"));
        QCOMPARE(names(), QStringList{u"p.zip"_s});
    }

    /// Somebody takes the name while ours is on its way, which looking before cannot see.
    void aNameTakenMeanwhileIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<State>("state");
        QTest::newRow("other") << QByteArray("other") << State::Refused;
        QTest::newRow("the same") << m_bytes << State::Delivered;
    }
    void aNameTakenMeanwhileIsLeftAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(State, state);
        SftpHost host;
        host.on = [&](qint64 bytes) {
            if (bytes == m_bytes.size() && !QFile::exists(m_target->filePath(u"p.zip"_s)))
                return write(m_target->filePath(u"p.zip"_s), content);
            return true;
        };
        QCOMPARE(send(host).state, state);
        QCOMPARE(contentOf(u"p.zip"_s), content);
    }

    void aFolderOrLinkOfThatNameIsLeftAlone()
    {
        QVERIFY(QDir(m_target->path()).mkdir(u"p.zip"_s));
        SftpHost host;
        QCOMPARE(send(host).state, State::Refused);
        QVERIFY(QDir(m_target->path()).rmdir(u"p.zip"_s));
        QVERIFY(QFile::link(m_source.filePath(u"gói.zip"_s), m_target->filePath(u"p.zip"_s)));
        QCOMPARE(send(host).state, State::Refused);
    }

    void stopsAndGoesOnAtTheByte()
    {
        SftpHost host;
        host.on = [](qint64 bytes) { return bytes < block; };
        const DeliveryOutcome stopped = send(host);
        QCOMPARE(stopped.state, State::Stopped);
        const DeliveryOutcome absent = ask(host);
        QCOMPARE(absent.state, State::Absent);
        QVERIFY2(absent.bytes >= block && absent.bytes < m_bytes.size(), qPrintable(QString::number(absent.bytes)));
        SftpHost second;
        qint64 written = -1;
        second.on = [&](qint64 bytes) {
            if (written < 0 && bytes > absent.bytes)
                written = bytes;
            return true;
        };
        QCOMPARE(send(second).state, State::Delivered);
        QCOMPARE(second.first, absent.bytes);
        QVERIFY(written <= absent.bytes + 16 * 1024);
        QVERIFY(isWhole());
    }

    void aPartThatIsNotOursIsBegunAfresh_data()
    {
        QTest::addColumn<QByteArray>("there");
        QByteArray damaged = m_bytes.first(2 * block);
        damaged[damaged.size() - 3] = char(damaged[damaged.size() - 3] ^ 1);
        QByteArray early = m_bytes.first(2 * block);
        early[7] = char(early[7] ^ 1);
        QTest::newRow("other bytes") << damaged;
        QTest::newRow("one early bit, found when all is read back") << early;
        QTest::newRow("longer") << m_bytes + "x";
        QTest::newRow("empty") << QByteArray();
    }
    void aPartThatIsNotOursIsBegunAfresh()
    {
        QFETCH(QByteArray, there);
        QVERIFY(write(partFile(), there));
        SftpHost host;
        const DeliveryOutcome outcome = send(host);
        QVERIFY2(outcome.state == State::Delivered, qPrintable(outcome.trouble));
        QVERIFY(isWhole());
    }

    void aHugeSizeIsNotBelieved()
    {
        for (const QString &name : {partFile(), m_target->filePath(u"p.zip"_s)}) {
            QFile sparse(name);
            QVERIFY(sparse.open(QIODevice::WriteOnly));
            if (!sparse.resize(qint64(1) << 43))
                QSKIP("this file system holds no file of 8 TiB with holes");
            sparse.close();
            SftpHost host;
            const bool isPart = name == partFile();
            QCOMPARE(ask(host).state, isPart ? State::Absent : State::Refused);
            QCOMPARE(send(host).state, isPart ? State::Delivered : State::Refused);
            QVERIFY(QFile::remove(m_target->filePath(u"p.zip"_s)));
        }
    }

    void withoutReadingBackItIsStillWhole()
    {
        m_settings.insert(u"readBack"_s, u"false"_s);
        SftpHost host;
        const DeliveryOutcome outcome = send(host);
        QCOMPARE(outcome.state, State::Delivered);
        QVERIFY(outcome.receipt.contains("read back: not asked for"_L1));
        QVERIFY(isWhole());
    }

    void whatChangedSinceSealingIsNotSent()
    {
        for (const QString &readBack : {u"true"_s, u"false"_s}) {
            m_settings.insert(u"readBack"_s, readBack);
            DeliveryJob wrong = job();
            wrong.sha256 = QString(64, u'0');
            SftpHost host;
            QCOMPARE(m_plugin->send(wrong, host).state, State::Unreachable);
            QVERIFY(names().isEmpty());
            wrong.bytes -= 1;
            QCOMPARE(m_plugin->send(wrong, host).state, State::Unreachable);
            QVERIFY(names().isEmpty());
        }
    }

    void anUnknownServerIsHeldWithItsFingerprint()
    {
        m_settings.remove(u"hostKey"_s);
        SftpHost host;
        const DeliveryOutcome outcome = send(host);
        QCOMPARE(outcome.state, State::Held);
        QVERIFY2(outcome.trouble.contains(m_fingerprint) && outcome.trouble.contains("compare it with what the portal's operator gave you"_L1), qPrintable(outcome.trouble));
        QCOMPARE(m_plugin->tryConnection(m_settings), outcome.trouble);
        QCOMPARE(ask(host).state, State::Held);
        QVERIFY(names().isEmpty());
    }

    /// The server's own log proves that it was told neither the user nor a secret.
    void aChangedKeyIsHeldAndTellsTheServerNothing()
    {
        m_settings.insert(u"hostKey"_s, u"SHA256:"_s + QString(43, u'A'));
        m_settings.insert(u"user"_s, u"nguoi-khong-co"_s);
        const qsizetype before = m_server.log().size();
        SftpHost host;
        const DeliveryOutcome outcome = send(host);
        QCOMPARE(outcome.state, State::Held);
        QVERIFY2(outcome.trouble.contains(m_fingerprint) && outcome.trouble.contains(m_settings[u"hostKey"_s]), qPrintable(outcome.trouble));
        const QString log = m_server.log().mid(before);
        QVERIFY(log.contains("Connection from"_L1));
        QVERIFY2(!log.contains("nguoi-khong-co"_L1) && !log.contains("userauth-request"_L1), qPrintable(log));
    }

    void anyConfirmedKeyOfTheServerWillDo()
    {
        m_settings.insert(u"hostKey"_s, u"3072 "_s + m_server.fingerprint(u"host_rsa"_s) + u" root@portal (RSA)"_s);
        SftpHost host;
        const DeliveryOutcome outcome = send(host);
        QVERIFY2(outcome.state == State::Delivered, qPrintable(outcome.trouble));
    }

    void wrongSettingsAreSaid_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("said");
        QTest::newRow("no server") << u"host"_s << QString() << u"missing"_s;
        QTest::newRow("port") << u"port"_s << u"99999"_s << u"99999"_s;
        QTest::newRow("fingerprint") << u"hostKey"_s << u"MD5:aa:bb"_s << u"SHA256"_s;
        QTest::newRow("user") << u"user"_s << u"nguoi-khong-co"_s << u"does not accept"_s;
        QTest::newRow("folder") << u"folder"_s << u"/không/có"_s << u"/không/có"_s;
        QTest::newRow("a file as folder") << u"folder"_s << m_server.file(u"log"_s) << u"There is no folder"_s;
        QTest::newRow("no key file") << u"keyFile"_s << u"/không/có"_s << u"could not be read"_s;
        QTest::newRow("no private key") << u"keyFile"_s << m_server.file(u"user.pub"_s) << u"no private key"_s;
        QTest::newRow("locked key") << u"keyFile"_s << m_server.file(u"locked"_s) << u"passphrase is missing or wrong"_s;
        QTest::newRow("neither password nor key") << u"keyFile"_s << QString() << u"Neither a password"_s;
    }
    void wrongSettingsAreSaid()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, said);
        m_settings.insert(key, value);
        SftpHost host;
        const DeliveryOutcome outcome = send(host);
        QCOMPARE(outcome.state, State::Held);
        QVERIFY2(outcome.trouble.contains(said), qPrintable(outcome.trouble));
        QVERIFY2(m_plugin->tryConnection(m_settings).contains(said), qPrintable(m_plugin->tryConnection(m_settings)));
        QVERIFY(names().isEmpty());
    }

    void aLockedKeyOpensWithItsPassphrase()
    {
        m_settings.insert(u"keyFile"_s, m_server.file(u"locked"_s));
        m_settings.insert(u"passphrase"_s, Testing::SshServer::passphrase());
        QCOMPARE(m_plugin->tryConnection(m_settings), QString());
    }

    void whereNothingMayBeWrittenIsSaid()
    {
#ifdef Q_OS_UNIX
        if (geteuid() == 0) // root may write everywhere, so somebody else logs in
            m_settings.insert(u"user"_s, u"nobody"_s);
        QCOMPARE(chmod(QFile::encodeName(m_target->path()).constData(), 0555), 0);
#endif
        SftpHost host;
        const DeliveryOutcome outcome = send(host);
        QVERIFY2(outcome.state == State::Held && outcome.trouble.contains("does not allow"_L1), qPrintable(outcome.trouble));
        QVERIFY(m_plugin->tryConnection(m_settings).contains("does not allow"_L1));
    }

    void aServerThatIsNotThereIsTriedLater_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("nobody listens") << u"127.0.0.1"_s;
        QTest::newRow("no such name") << u"khong-co.invalid"_s;
    }
    void aServerThatIsNotThereIsTriedLater()
    {
        QFETCH(QString, host);
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        m_settings.insert(u"port"_s, QString::number(probe.serverPort()));
        m_settings.insert(u"host"_s, host);
        probe.close();
        SftpHost listener;
        const DeliveryOutcome outcome = send(listener);
        QCOMPARE(outcome.state, State::Unreachable);
        QVERIFY2(outcome.trouble.contains(host), qPrintable(outcome.trouble));
    }

    void anotherKindOfServerIsTriedLater_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("silent") << QByteArray();
        QTest::newRow("web") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n<html>");
        QTest::newRow("garbage") << QByteArray(100'000, '\xff');
        QTest::newRow("half") << QByteArray("SSH-2.0-OpenSSH_10.0\r\n\x7f\xff\xff\xff");
    }
    void anotherKindOfServerIsTriedLater()
    {
        QFETCH(QByteArray, words);
        m_settings.insert(u"patience"_s, u"1"_s);
        QSemaphore isListening;
        quint16 port = 0;
        const std::unique_ptr<QThread> server(QThread::create([&] {
            QTcpServer listener;
            listener.listen(QHostAddress::LocalHost);
            port = listener.serverPort();
            QObject::connect(&listener, &QTcpServer::newConnection, &listener, [&] { listener.nextPendingConnection()->write(words); });
            isListening.release();
            QEventLoop().exec();
        }));
        server->start();
        isListening.acquire();
        m_settings.insert(u"port"_s, QString::number(port));
        SftpHost host;
        const DeliveryOutcome outcome = send(host);
        server->quit();
        server->wait();
        QVERIFY2(outcome.state == State::Unreachable && !outcome.trouble.isEmpty(), qPrintable(outcome.trouble));
    }

    /// Whoever was not asked for the confirmed kind of key has not shown another one.
    void aKeyThatCouldNotBeAskedForIsNoChangedKey()
    {
        m_settings.insert(u"port"_s, QString::number(m_relay->port()));
        m_settings.insert(u"patience"_s, u"2"_s);
        m_settings.insert(u"hostKey"_s, m_server.fingerprint(u"host_rsa"_s));
        SftpHost host;
        m_relay->cutNextOnes({{}, {.up = 0, .stalls = true}});
        const DeliveryOutcome outcome = send(host);
        QVERIFY2(outcome.state == State::Unreachable, qPrintable(outcome.trouble));
        m_relay->reset();
        m_settings.insert(u"patience"_s, u"30"_s);
        QCOMPARE(send(host).state, State::Delivered);
    }

    void aServerThatFallsSilentIsLeft()
    {
        m_settings.insert(u"port"_s, QString::number(m_relay->port()));
        m_settings.insert(u"patience"_s, u"1"_s);
        for (const qint64 at : {qint64(3'000), qint64(5'000), block, 2 * block}) {
            m_relay->cutNext({.up = at, .stalls = true});
            SftpHost host;
            const DeliveryOutcome outcome = send(host);
            QCOMPARE(outcome.state, State::Unreachable);
            QVERIFY2(!outcome.trouble.isEmpty(), qPrintable(QString::number(at)));
        }
        m_settings.insert(u"patience"_s, u"30"_s);
        SftpHost host;
        QCOMPARE(send(host).state, State::Delivered);
        QVERIFY(isWhole());
    }

    /// N2: it has its name, and nobody heard so.
    void aLostLastAnswerIsFoundByAsking()
    {
        m_settings.insert(u"port"_s, QString::number(m_relay->port()));
        SftpHost host;
        host.noted = [this](const QString &note) {
            if (note.contains("read back"_L1) && note.contains("equal"_L1)) // what comes next is the name
                m_relay->swallowAnswersUntil([there = m_target->filePath(u"p.zip"_s)] { return QFile::exists(there); });
        };
        const DeliveryOutcome outcome = send(host);
        QVERIFY2(outcome.state == State::Unclear, qPrintable(outcome.trouble));
        QVERIFY(names().contains(u"p.zip"_s));
        QCOMPARE(names().size(), 2); // and the name it had on the way
        m_relay->reset();
        SftpHost next;
        QCOMPARE(ask(next).state, State::Delivered);
        QVERIFY(isWhole());
    }

    /// N1: cut after every so many bytes in both directions, then as the program goes on: ask, then send.
    void cutAnywhereItArrivesOnce()
    {
        m_settings.insert(u"port"_s, QString::number(m_relay->port()));
        SftpHost clean;
        QCOMPARE(send(clean).state, State::Delivered);
        // The server's side may still be saying goodbye.
        QTRY_VERIFY(m_relay->up() > m_bytes.size());
        const qint64 up = m_relay->up();
        const qint64 down = m_relay->down();
        QList<Testing::CuttingRelay::Cut> cuts;
        QRandomGenerator random(1);
        const int steps = thoroughness();
        for (int i = 0; i < steps; ++i) {
            cuts.append({.up = up * i / steps + random.bounded(up / steps)});
            cuts.append({.down = down * i / steps + random.bounded(down / steps)});
        }
        qint64 mostAgain = 0;
        for (const auto &cut : cuts) {
            m_target = std::make_unique<QTemporaryDir>(m_server.file(u"nhận-XXXXXX"_s));
            m_settings.insert(u"folder"_s, m_target->path());
            m_relay->reset();
            m_relay->cutNext(cut);
            const auto label = u"up %1 of %2, down %3 of %4"_s.arg(cut.up).arg(up).arg(cut.down).arg(down);
            const int attempts = deliverAsTheProgramDoes();
            QVERIFY2(attempts > 0 && attempts <= 3, qPrintable(label));
            QVERIFY2(isWhole(), qPrintable(label + u": "_s + names().join(u", "_s)));
            mostAgain = std::max(mostAgain, m_relay->up() - m_bytes.size() - attempts * talk);
        }
        qInfo() << cuts.size() << "cuts; most sent again:" << std::max<qint64>(0, mostAgain) << "bytes";
        QVERIFY2(mostAgain <= block, qPrintable(QString::number(mostAgain)));
    }

    /// N7 seen from the other side: the server's process dies at any byte.
    void aServerKilledAnywhereGetsItOnce()
    {
        const int kills = thoroughness();
        QRandomGenerator random(7);
        for (int i = 0; i < kills; ++i) {
            m_target = std::make_unique<QTemporaryDir>(m_server.file(u"nhận-XXXXXX"_s));
            m_settings.insert(u"folder"_s, m_target->path());
            qint64 heard = 0;
            const qint64 at = random.bounded(2 * m_bytes.size()); // the second half falls into reading back
            SftpHost host;
            host.on = [&, previous = qint64(0)](qint64 bytes) mutable {
                heard += bytes == m_bytes.size() ? 16 * 1024 : bytes - previous;
                previous = bytes;
                if (heard >= at && at >= 0 && !host.notes.contains(u"killed"_s)) {
                    host.notes.append(u"killed"_s);
                    m_server.killSessions();
                }
                return true;
            };
            DeliveryOutcome outcome = send(host);
            QVERIFY2(outcome.state != State::Refused && outcome.state != State::Held, qPrintable(outcome.trouble));
            for (int attempt = 0; outcome.state != State::Delivered && attempt < 3; ++attempt) {
                SftpHost next;
                outcome = ask(next);
                if (outcome.state == State::Absent)
                    outcome = send(next);
            }
            QCOMPARE(outcome.state, State::Delivered);
            QVERIFY2(isWhole(), qPrintable(names().join(u", "_s)));
        }
    }

    void tenCutsInARowCostOneBlockEach()
    {
        m_settings.insert(u"port"_s, QString::number(m_relay->port()));
        SftpHost host;
        int attempts = 0;
        for (; attempts < 10; ++attempts) {
            m_relay->cutNext({.up = talk + m_bytes.size() / 16});
            if (send(host).state == State::Delivered)
                break;
        }
        m_relay->cutNext({});
        QCOMPARE(send(host).state, State::Delivered);
        QVERIFY(isWhole());
        const qint64 again = m_relay->up() - m_bytes.size() - (attempts + 1) * talk;
        QVERIFY2(again <= attempts * block, qPrintable(QString::number(again)));
    }

    void twoAtOnceDoNotDamageEachOther()
    {
        for (int round = 0; round < 4; ++round) {
            m_target = std::make_unique<QTemporaryDir>(m_server.file(u"nhận-XXXXXX"_s));
            m_settings.insert(u"folder"_s, m_target->path());
            QList<DeliveryOutcome> outcomes(3);
            std::vector<std::unique_ptr<QThread>> senders;
            for (qsizetype i = 0; i < outcomes.size(); ++i) {
                DeliveryJob mine = job();
                mine.key = i == 2 ? u"another"_s : u"key"_s;
                senders.emplace_back(QThread::create([this, mine, &outcomes, i] {
                    SftpHost host;
                    outcomes[i] = m_plugin->send(mine, host);
                }));
                senders.back()->start();
            }
            for (const auto &sender : senders)
                sender->wait();
            SftpHost host;
            QCOMPARE(ask(host).state, State::Delivered);
            QCOMPARE(contentOf(u"p.zip"_s), m_bytes);
            for (const DeliveryOutcome &outcome : outcomes)
                QVERIFY2(outcome.state == State::Delivered || outcome.state == State::Unreachable, qPrintable(outcome.trouble));
        }
    }

    void aFullDiskIsSaidAndGoneOnFrom()
    {
#ifdef Q_OS_LINUX
        if (geteuid() != 0)
            QSKIP("only root can make a small disk to fill");
        QProcess mount;
        mount.start(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=3m"_s, u"tmpfs"_s, m_target->path()});
        mount.waitForFinished();
        if (mount.exitCode() != 0)
            QSKIP("this machine lets nobody make a small disk to fill");
        const auto unmount = qScopeGuard([this] {
            QProcess::execute(u"umount"_s, {m_target->path()});
        });
        const QString filler = m_target->filePath(u"đầy"_s);
        SftpHost host;
        host.on = [&](qint64 bytes) {
            if (bytes > 0 && !QFile::exists(filler)) {
                QFile file(filler);
                if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                    while (file.write(QByteArray(4096, 'x')) > 0) { }
            }
            return true;
        };
        const DeliveryOutcome outcome = send(host);
        QVERIFY2(outcome.state == State::Unreachable && outcome.trouble.startsWith("The server's disk is full"_L1), qPrintable(outcome.trouble));
        SftpHost second; // said before a byte is sent
        const DeliveryOutcome again = send(second);
        QVERIFY2(again.trouble.startsWith("The server's disk is full"_L1), qPrintable(again.trouble));
        QVERIFY(!second.notes.join(u'\n').contains("put"_L1));
        QVERIFY(QFile::remove(filler));
        QCOMPARE(send(second).state, State::Delivered);
        QVERIFY(isWhole());
#else
        QSKIP("small disks are made on Linux only");
#endif
    }

    /// G4: a password that the server refuses is in no file, note, sentence or argument list.
    void aPasswordAppearsNowhere()
    {
        const QString canary = u"chim-hoàng-yến-4711"_s;
        m_settings.remove(u"keyFile"_s);
        m_settings.insert(u"password"_s, canary);
        SftpHost host;
        const DeliveryOutcome outcome = send(host);
        QVERIFY2(outcome.state == State::Held && outcome.trouble.contains("does not accept"_L1), qPrintable(outcome.trouble));
        QVERIFY(m_server.log().contains("Failed password"_L1)); // it did travel
        QString said = outcome.trouble + outcome.receipt + host.notes.join(u'\n') + m_plugin->tryConnection(m_settings);
        m_settings.insert(u"keyFile"_s, m_server.file(u"locked"_s));
        m_settings.insert(u"passphrase"_s, canary);
        said += send(host).trouble;
        m_settings.insert(u"keyFile"_s, m_server.file(u"user"_s));
        const DeliveryOutcome done = send(host);
        QCOMPARE(done.state, State::Delivered);
        said += done.receipt + host.notes.join(u'\n');
        QVERIFY(!said.contains(canary));
        QFile own(u"/proc/self/cmdline"_s);
        QVERIFY(!own.open(QIODevice::ReadOnly) || !own.readAll().contains(canary.toUtf8()));
        QVERIFY(!m_server.commandLines().contains(canary.toUtf8()));
        int files = 0;
        for (const QString &folder : {m_server.folder(), m_source.path()}) {
            QDirIterator iterator(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (iterator.hasNext()) {
                QFile file(iterator.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!file.readAll().contains(canary.toUtf8()), qPrintable(file.fileName()));
                ++files;
            }
        }
        QVERIFY(files > 5);
    }

private:
    /// Quick by default; PHOLUAT_SFTP_CUTS makes as many as one has time for.
    static int thoroughness()
    {
        const int wished = qEnvironmentVariableIntValue("PHOLUAT_SFTP_CUTS");
        return wished > 0 ? wished : 8;
    }
    DeliveryJob job() const { return {m_settings, m_source.filePath(u"gói.zip"_s), u"p.zip"_s, m_digest, m_bytes.size(), u"key"_s, {}, {}, {}}; }
    DeliveryOutcome send(DeliveryHost &host) { return m_plugin->send(job(), host); }
    DeliveryOutcome ask(DeliveryHost &host) { return m_plugin->ask(job(), host); }
    QStringList names() const { return QDir(m_target->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot); }
    bool isWhole() const { return names() == QStringList{u"p.zip"_s} && contentOf(u"p.zip"_s) == m_bytes; }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(m_target->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("could not be read");
    }
    QString partFile() const
    {
        return m_target->filePath(u"p.zip.%1.part"_s.arg(QString::fromLatin1(QCryptographicHash::hash("key", QCryptographicHash::Sha256).toHex().first(12))));
    }
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    /// Sends; after anything but a delivery asks, and sends again only what is absent. The number of connections it took.
    int deliverAsTheProgramDoes()
    {
        int connections = 1;
        SftpHost host;
        DeliveryOutcome outcome = send(host);
        while (outcome.state != State::Delivered && connections < 6) {
            ++connections;
            const DeliveryOutcome answer = ask(host);
            if (answer.state == State::Delivered)
                return connections;
            if (answer.state == State::Absent) {
                ++connections;
                outcome = send(host);
            } else if (answer.state != State::Unreachable) {
                return 0;
            }
        }
        return outcome.state == State::Delivered ? connections : 0;
    }

    Registry m_registry{{Testing::program(u"plugins"_s)}, u"vi"_s};
    DestinationPlugin *m_plugin = nullptr;
    Testing::SshServer m_server;
    std::unique_ptr<Testing::CuttingRelay> m_relay;
    std::unique_ptr<QTemporaryDir> m_target;
    QTemporaryDir m_source;
    QMap<QString, QString> m_settings;
    QByteArray m_bytes;
    QString m_digest;
    QString m_fingerprint;
};

QTEST_GUILESS_MAIN(SftpPluginTest)
#include "tst_sftpplugin.moc"
