// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strictjson.h"
#include "support/keychain.h"
#include "support/sshserver.h"
#include "support/testing.h"

#include <QDirIterator>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

struct DestinationSaid {
    int code = -1;
    QString out;
    QString err;
};

} // namespace

/// The real program: destinations, their secrets in a keychain of the test's own, and a real server to try.
class DestinationVerbsTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_keychain.begin(m_folder.path());
        expect(run({u"new"_s, m_workspace, u"--unit"_s, u"bd-stttt"_s, u"--on"_s, u"2020-12-31"_s}), 0, u"made"_s);
    }
    void init() { failOnAnyWarning(); }

    void aFolderIsKeptTriedAndRemoved()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"usb"_s));
        expect(run({u"destination"_s, u"set"_s, m_workspace, u"USB"_s, u"--kind"_s, u"folder"_s, u"folder="_s + m_folder.filePath(u"usb"_s)}), 0, u"kept: USB"_s);
        expect(run({u"destination"_s, u"try"_s, m_workspace, u"USB"_s}), 0, u"can be reached"_s);
        expect(run({u"destination"_s, u"set"_s, m_workspace, u"USB"_s, u"spare=5"_s}), 0, u"kept"_s); // the rest stays
        const DestinationSaid listed = run({u"--json"_s, u"destination"_s, u"list"_s, m_workspace});
        const auto json = readStrictJson(listed.out.trimmed().toUtf8());
        QVERIFY2(json, qPrintable(listed.out));
        const QJsonObject settings = json->toObject()["settings"_L1].toObject();
        QCOMPARE(settings["folder"_L1].toString(), m_folder.filePath(u"usb"_s));
        QCOMPARE(settings["spare"_L1].toString(), u"5"_s);
        QVERIFY(QDir(m_folder.path()).rmdir(u"usb"_s));
        expect(run({u"destination"_s, u"try"_s, m_workspace, u"USB"_s}), 4, u"is not there"_s);
        expect(run({u"destination"_s, u"remove"_s, m_workspace, u"USB"_s}), 0, u"removed: USB"_s);
        expect(run({u"destination"_s, u"list"_s, m_workspace}), 0, u"no destinations"_s);
        expect(run({u"destination"_s, u"remove"_s, m_workspace, u"USB"_s}), 4, u"There is no destination"_s);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("no action") << QStringList{u"đặt"_s, m_workspace} << u"destination set FILE"_s;
        QTest::newRow("no name") << QStringList{u"set"_s, m_workspace} << u"destination set FILE"_s;
        QTest::newRow("no plugin") << QStringList{u"set"_s, m_workspace, u"x"_s} << u"--kind is one of"_s;
        QTest::newRow("unknown plugin") << QStringList{u"set"_s, m_workspace, u"x"_s, u"--kind"_s, u"telex"_s} << u"telex"_s;
        QTest::newRow("unknown setting") << QStringList{u"set"_s, m_workspace, u"x"_s, u"--kind"_s, u"sftp"_s, u"màu=đỏ"_s} << u"is no setting of sftp"_s;
        QTest::newRow("no pair") << QStringList{u"set"_s, m_workspace, u"x"_s, u"--kind"_s, u"sftp"_s, u"host"_s} << u"key=value"_s;
        QTest::newRow("missing") << QStringList{u"set"_s, m_workspace, u"x"_s, u"--kind"_s, u"sftp"_s, u"host=h"_s} << u"user"_s;
        QTest::newRow("number") << QStringList{u"set"_s, m_workspace, u"x"_s, u"--kind"_s, u"sftp"_s, u"port=hai"_s} << u"is a number"_s;
        QTest::newRow("switch") << QStringList{u"set"_s, m_workspace, u"x"_s, u"--kind"_s, u"sftp"_s, u"readBack=có"_s} << u"true or false"_s;
        QTest::newRow("secret on the command line") << QStringList{u"set"_s, m_workspace, u"x"_s, u"--kind"_s, u"sftp"_s, u"password=x"_s} << u"--secret-from-stdin password"_s;
        QTest::newRow("no secret") << QStringList{u"set"_s, m_workspace, u"x"_s, u"--kind"_s, u"sftp"_s, u"host=h"_s, u"user=u"_s, u"--secret-from-stdin"_s, u"host"_s} << u"is no secret"_s;
        QTest::newRow("no line") << QStringList{u"set"_s, m_workspace, u"x"_s, u"--kind"_s, u"sftp"_s, u"host=h"_s, u"user=u"_s, u"--secret-from-stdin"_s, u"password"_s} << u"has no line"_s;
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        expect(run(QStringList{u"destination"_s} + words), 2, said);
        expect(run({u"destination"_s, u"list"_s, m_workspace}), 0, u"no destinations"_s);
    }

    void withoutAKeychainASecretIsNotKept()
    {
        const DestinationSaid told = run({u"destination"_s, u"set"_s, m_workspace, u"tỉnh"_s, u"--kind"_s, u"sftp"_s, u"host=127.0.0.1"_s, u"user=u"_s, u"--secret-from-stdin"_s, u"password"_s}, m_canary);
        expect(told, 4, u"keychain cannot be used"_s);
        expect(run({u"destination"_s, u"list"_s, m_workspace}), 0, u"no destinations"_s);
        nothingHoldsTheCanary();
    }

    void aSecretGoesIntoTheKeychainAndToTheServerOnly()
    {
        if (!m_keychain.start())
            QSKIP(qPrintable(u"no keychain: "_s + m_keychain.trouble()));
        SshServer server;
        if (!server.start())
            QSKIP(qPrintable(u"no SSH server: "_s + server.trouble()));
        expect(run({u"destination"_s, u"set"_s, m_workspace, u"tỉnh"_s, u"--kind"_s, u"sftp"_s, u"host=127.0.0.1"_s, u"port=%1"_s.arg(server.port()), u"user="_s + SshServer::user(),
                    u"keyFile="_s + server.file(u"locked"_s), u"--secret-from-stdin"_s, u"passphrase"_s}, SshServer::passphrase()), 0, u"kept: tỉnh"_s);
        expect(run({u"destination"_s, u"try"_s, m_workspace, u"tỉnh"_s}), 4, server.fingerprint(u"host_ed25519"_s));
        expect(run({u"destination"_s, u"set"_s, m_workspace, u"tỉnh"_s, u"hostKey="_s + server.fingerprint(u"host_ed25519"_s)}), 0, u"kept"_s);
        // The key opens only with the passphrase that lies in the keychain.
        expect(run({u"destination"_s, u"try"_s, m_workspace, u"tỉnh"_s}), 0, u"can be reached"_s);
        expect(run({u"destination"_s, u"try"_s, m_workspace, u"tỉnh"_s, u"--secret-from-stdin"_s, u"passphrase"_s}, m_canary), 4, u"passphrase is missing or wrong"_s);
        QVERIFY(!run({u"--json"_s, u"destination"_s, u"list"_s, m_workspace}).out.contains(SshServer::passphrase()));

        expect(run({u"destination"_s, u"set"_s, m_workspace, u"tỉnh"_s, u"keyFile="_s, u"--secret-from-stdin"_s, u"password"_s}, m_canary), 0, u"kept"_s);
        expect(run({u"destination"_s, u"try"_s, m_workspace, u"tỉnh"_s}), 4, u"does not accept"_s);
        QVERIFY(server.log().contains("Failed password"_L1)); // it did travel
        QVERIFY(!server.log().contains(m_canary));
        nothingHoldsTheCanary();
        expect(run({u"destination"_s, u"remove"_s, m_workspace, u"tỉnh"_s}), 0, u"removed"_s);
        expect(run({u"destination"_s, u"set"_s, m_workspace, u"tỉnh"_s, u"--kind"_s, u"sftp"_s, u"host=127.0.0.1"_s, u"port=%1"_s.arg(server.port()), u"user="_s + SshServer::user(),
                    u"hostKey="_s + server.fingerprint(u"host_ed25519"_s)}), 0, u"kept"_s);
        expect(run({u"destination"_s, u"try"_s, m_workspace, u"tỉnh"_s}), 4, u"Neither a password nor a key"_s); // gone with it
    }

private:
    [[nodiscard]] DestinationSaid run(const QStringList &words, const QString &input = {}) const
    {
        QProcess process;
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(u"PHOLUAT_LANGUAGE"_s, u"en"_s);
        process.setProcessEnvironment(surroundings);
        process.setWorkingDirectory(m_folder.path());
        process.start(program(u"pholuat-console"_s), words);
        process.write(input.toUtf8() + (input.isEmpty() ? "" : "\n"));
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, u"did not end: "_s + process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

    void expect(const DestinationSaid &told, int code, const QString &said) const
    {
        const bool isRight = told.code == code && (told.out + told.err).contains(said) && !(told.out + told.err).contains(m_canary);
        QVERIFY2(isRight, qPrintable(u"exit %1\n%2%3"_s.arg(told.code).arg(told.out, told.err)));
    }

    void nothingHoldsTheCanary() const
    {
        int files = 0;
        QDirIterator iterator(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            QFile file(iterator.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++files;
            QVERIFY2(!file.readAll().contains(m_canary.toUtf8()), qPrintable(file.fileName()));
        }
        QVERIFY(files > 0);
    }

    QTemporaryDir m_folder;
    const QString m_workspace = m_folder.filePath(u"w.pholuat"_s);
    const QString m_canary = u"chim-hoàng-yến-4713"_s;
    Keychain m_keychain;
};

QTEST_GUILESS_MAIN(DestinationVerbsTest)
#include "tst_destinationverbs.moc"
