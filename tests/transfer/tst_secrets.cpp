// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/secrets.h"
#include "support/keychain.h"
#include "support/testing.h"

#include <QDir>
#include <QDirIterator>
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
        m_keychain.begin(m_folder.path());
    }

    void init()
    {
        Testing::failOnAnyWarning();
        m_store = std::make_unique<SecretStore>(std::chrono::seconds(20));
    }
    void cleanup() { m_store.reset(); }

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

    /// A window that closes waits for its threads, and does nothing else meanwhile.
    void closingWakesWhoeverWaits()
    {
        Result<QString> first;
        Result<QString> later;
        const std::unique_ptr<QThread> thread(QThread::create([&] { first = m_store->readNow(u"tỉnh"_s, u"password"_s); }));
        thread->start();
        QThread::msleep(20);
        m_store->close();
        QVERIFY(thread->wait(30'000));
        QVERIFY(!first && !first.error().text.isEmpty());
        const std::unique_ptr<QThread> second(QThread::create([&] { later = m_store->readNow(u"tỉnh"_s, u"password"_s); }));
        second->start();
        QVERIFY(second->wait(30'000));
        QVERIFY(!later);
    }

    void aKeychainKeepsThem()
    {
        if (!m_keychain.start())
            QSKIP(qPrintable(u"no keychain: "_s + m_keychain.trouble()));
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
        if (!m_keychain.isRunning())
            QSKIP("no keychain to ask");
        QList<QString> answers(4);
        std::vector<std::unique_ptr<QThread>> threads;
        for (qsizetype i = 0; i < answers.size(); ++i) {
            threads.emplace_back(QThread::create([this, i, &answers] {
                const QString destination = QString::number(i);
                if (m_store->write(destination, u"password"_s, m_canary + destination).result())
                    answers[i] = m_store->readNow(destination, u"password"_s).value_or(u"không"_s);
                if (!m_store->remove(destination, u"password"_s).result() || !m_store->readNow(destination, u"password"_s).value_or(u"còn"_s).isEmpty())
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
        if (!m_keychain.isRunning())
            QSKIP("no keychain to ask");
        QVERIFY(m_keychain.lock());
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
        if (!m_keychain.isRunning())
            QSKIP("no keychain to ask");
        m_keychain.kill();
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

    QTemporaryDir m_folder;
    const QString m_canary = u"chim-hoàng-yến-4712"_s;
    std::unique_ptr<SecretStore> m_store;
    Testing::Keychain m_keychain;
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
