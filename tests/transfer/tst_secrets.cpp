// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/secrets.h"
#include "support/testing.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

/// Against a keychain of the test's own: a session bus and a GNOME keyring in a temporary folder. First without them.
class SecretsTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        // Nothing of the person who runs the tests is asked or touched.
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            qputenv(name, QFile::encodeName(m_folder.path()));
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(m_folder.filePath(u"no-bus"_s)));
    }

    void init()
    {
        Testing::failOnAnyWarning();
        m_store = std::make_unique<SecretStore>(std::chrono::seconds(20));
    }
    void cleanup() { m_store.reset(); }
    void cleanupTestCase()
    {
        for (QProcess *process : {m_keyring.get(), m_bus.get()}) {
            if (process) {
                process->kill();
                process->waitForFinished();
            }
        }
    }

    void withoutABusItLastsForThisRun()
    {
        VERIFY_RESULT(got(m_store->tryOut()));
        QVERIFY(m_store->lastsOnlyForThisRun());
        QVERIFY2(m_store->notice().contains("kept only until the program is closed"_L1), qPrintable(m_store->notice()));
        VERIFY_RESULT(got(m_store->write(u"tỉnh"_s, u"password"_s, m_canary)));
        QVERIFY(m_store->lastsOnlyForThisRun());
        QCOMPARE(got(m_store->read(u"tỉnh"_s, u"password"_s)).value(), m_canary);
        QCOMPARE(got(m_store->read(u"tỉnh"_s, u"passphrase"_s)).value(), QString());
        VERIFY_RESULT(got(m_store->remove(u"tỉnh"_s, u"password"_s)));
        QCOMPARE(got(m_store->read(u"tỉnh"_s, u"password"_s)).value(), QString());
        VERIFY_RESULT(got(m_store->write(u"tỉnh"_s, u"password"_s, m_canary)));
        m_store = std::make_unique<SecretStore>();
        QCOMPARE(got(m_store->read(u"tỉnh"_s, u"password"_s)).value(), QString());
        noFileHoldsTheCanary();
    }

    void aKeychainKeepsThem()
    {
        startKeychain();
        if (!m_trouble.isEmpty())
            QSKIP(qPrintable(m_trouble));
        VERIFY_RESULT(got(m_store->tryOut()));
        QCOMPARE(m_store->notice(), QString());
        QCOMPARE(got(m_store->read(u"trung ương"_s, u"password"_s)).value(), QString());
        QVERIFY(!m_store->lastsOnlyForThisRun());
        VERIFY_RESULT(got(m_store->write(u"trung ương"_s, u"password"_s, u"trước"_s)));
        VERIFY_RESULT(got(m_store->write(u"trung ương"_s, u"password"_s, m_canary)));
        VERIFY_RESULT(got(m_store->write(u"tỉnh"_s, u"password"_s, u"khác"_s)));
        QVERIFY2(!m_store->lastsOnlyForThisRun(), qPrintable(m_store->notice()));

        m_store = std::make_unique<SecretStore>(); // as after a restart
        QCOMPARE(got(m_store->read(u"trung ương"_s, u"password"_s)).value(), m_canary);
        QCOMPARE(got(m_store->read(u"tỉnh"_s, u"password"_s)).value(), u"khác"_s);
        noFileHoldsTheCanary();
        VERIFY_RESULT(got(m_store->remove(u"trung ương"_s, u"password"_s)));
        VERIFY_RESULT(got(m_store->remove(u"trung ương"_s, u"password"_s)));
        QCOMPARE(got(m_store->read(u"trung ương"_s, u"password"_s)).value(), QString());
        QCOMPARE(got(m_store->read(u"tỉnh"_s, u"password"_s)).value(), u"khác"_s);
    }

    void anyThreadMayWaitForIt()
    {
        if (!m_keyring)
            QSKIP("no keychain to ask");
        QList<QString> answers(4);
        std::vector<std::unique_ptr<QThread>> threads;
        for (qsizetype i = 0; i < answers.size(); ++i) {
            threads.emplace_back(QThread::create([this, i, &answers] {
                const QString destination = QString::number(i);
                if (m_store->writeNow(destination, u"password"_s, m_canary + destination))
                    answers[i] = m_store->readNow(destination, u"password"_s).value_or(u"không"_s);
                if (!m_store->removeNow(destination, u"password"_s) || !m_store->readNow(destination, u"password"_s).value_or(u"còn"_s).isEmpty())
                    answers[i] = u"còn"_s;
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 30'000);
        for (qsizetype i = 0; i < answers.size(); ++i)
            QCOMPARE(answers[i], m_canary + QString::number(i));
    }

    void aLockedKeychainIsSaidAndNothingIsLost()
    {
        if (!m_keyring)
            QSKIP("no keychain to ask");
        QProcess lock;
        lock.start(u"dbus-send"_s, {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                    u"org.freedesktop.Secret.Service.Lock"_s, u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
        lock.waitForFinished();
        QCOMPARE(lock.exitCode(), 0);
        VERIFY_RESULT(got(m_store->write(u"khóa"_s, u"password"_s, m_canary)));
        QVERIFY(m_store->lastsOnlyForThisRun());
        QVERIFY(!m_store->notice().isEmpty());
        QCOMPARE(got(m_store->read(u"khóa"_s, u"password"_s)).value(), m_canary);
        // It is in there, but a locked keychain does not say so.
        QCOMPARE(got(m_store->read(u"tỉnh"_s, u"password"_s)).value(), QString());
        QVERIFY(m_store->lastsOnlyForThisRun());
        const auto removed = got(m_store->remove(u"tỉnh"_s, u"password"_s));
        QVERIFY(!removed && removed.error().code == "secrets.keychain"_L1);
        VERIFY_RESULT(got(m_store->remove(u"khóa"_s, u"password"_s)));
        m_store = std::make_unique<SecretStore>();
        VERIFY_RESULT(got(m_store->tryOut()));
        QVERIFY(m_store->lastsOnlyForThisRun());
        noFileHoldsTheCanary();
    }

    void aKeychainThatDiesIsNoticed()
    {
        if (!m_keyring)
            QSKIP("no keychain to ask");
        m_keyring->kill();
        m_keyring->waitForFinished();
        VERIFY_RESULT(got(m_store->write(u"chết"_s, u"password"_s, m_canary)));
        QVERIFY(m_store->lastsOnlyForThisRun());
        QCOMPARE(got(m_store->read(u"chết"_s, u"password"_s)).value(), m_canary);
        const auto removed = got(m_store->remove(u"tỉnh"_s, u"password"_s));
        QVERIFY(!removed && removed.error().code == "secrets.keychain"_L1);
        noFileHoldsTheCanary();
    }

private:
    template<class T>
    static Result<T> got(QFuture<Result<T>> future)
    {
        (void)QTest::qWaitFor([&] { return future.isFinished(); }, 60'000);
        return future.isFinished() ? future.takeResult() : Result<T>(failure(ErrorKind::Broken, u"no answer"_s));
    }

    void noFileHoldsTheCanary() const
    {
        QDirIterator iterator(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            QFile file(iterator.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            const auto *utf16 = reinterpret_cast<const char *>(m_canary.utf16());
            QVERIFY2(!bytes.contains(m_canary.toUtf8()) && !bytes.contains(QByteArray(utf16, m_canary.size() * 2)), qPrintable(file.fileName()));
        }
        const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs);
        for (const QString &process : processes) {
            QFile line(u"/proc/%1/cmdline"_s.arg(process));
            QVERIFY(!line.open(QIODevice::ReadOnly) || !line.readAll().contains(m_canary.toUtf8()));
        }
    }

    void startKeychain()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty() || QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty()) {
            m_trouble = u"no keychain here: dbus-daemon or gnome-keyring-daemon is not installed"_s;
            return;
        }
        m_bus = std::make_unique<QProcess>();
        m_bus->start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        QByteArray address;
        while (!address.contains('\n') && m_bus->waitForReadyRead(10'000))
            address += m_bus->readAllStandardOutput();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address.trimmed());
        m_keyring = std::make_unique<QProcess>();
        m_keyring->start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--components=secrets"_s, u"--unlock"_s, u"--control-directory="_s + m_folder.filePath(u"keyring"_s)});
        m_keyring->write("mo khoa");
        m_keyring->closeWriteChannel();
        // Found on the bus by its name, as programs find it.
        const bool isThere = QTest::qWaitFor([] {
            QProcess call;
            call.start(u"dbus-send"_s, {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus.GetNameOwner"_s, u"string:org.freedesktop.secrets"_s});
            call.waitForFinished();
            return call.exitStatus() == QProcess::NormalExit && call.exitCode() == 0;
        }, 20'000);
        if (!isThere) {
            m_trouble = u"the keychain did not start: "_s + QString::fromUtf8(m_keyring->readAllStandardError() + m_bus->readAllStandardError());
            m_keyring.reset();
        }
    }

    QTemporaryDir m_folder;
    const QString m_canary = u"chim-hoàng-yến-4712"_s;
    std::unique_ptr<SecretStore> m_store;
    std::unique_ptr<QProcess> m_bus;
    std::unique_ptr<QProcess> m_keyring;
    QString m_trouble;
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
