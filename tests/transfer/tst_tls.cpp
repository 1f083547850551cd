// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/http.h"

#include "support/testing.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <future>

using namespace PhoLuat;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A small certificate authority in a temporary folder, by the openssl program.
class SmallAuthority final {
public:
    [[nodiscard]] bool make()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            return false;
        return root(u"root"_s, u"Test Root"_s) && root(u"stranger"_s, u"Stranger Root"_s) && leaf(u"good"_s) && leaf(u"other-host"_s, {.names = u"DNS:portal.example"_s})
            && leaf(u"expired"_s, {.from = u"20200101000000Z"_s, .until = u"20210101000000Z"_s})
            && leaf(u"future"_s, {.from = u"20900101000000Z"_s, .until = u"20910101000000Z"_s}) && leaf(u"unknown"_s, {.issuer = u"stranger"_s})
            && leaf(u"no-names"_s, {.names = {}}) && leaf(u"client-only"_s, {.use = u"clientAuth"_s}) && leaf(u"sha1"_s, {.digest = u"-sha1"_s})
            && leaf(u"middle"_s, {.isAuthority = true}) && leaf(u"below-middle"_s, {.issuer = u"middle"_s})
            && leaf(u"below-leaf"_s, {.issuer = u"good"_s})
            && run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
                    u"-keyout"_s, file(u"self.key"_s), u"-out"_s, file(u"self.pem"_s)});
    }

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    struct Wish {
        QString issuer = u"root"_s;
        QString names = u"IP:127.0.0.1"_s;
        QString from = {};
        QString until = {};
        QString use = u"serverAuth"_s;
        QString digest = u"-sha256"_s;
        bool isAuthority = false;
    };

    bool root(const QString &name, const QString &commonName)
    {
        return run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s, u"/CN="_s + commonName, u"-addext"_s,
                    u"keyUsage=critical,keyCertSign,cRLSign"_s, u"-keyout"_s, file(name + u".key"_s), u"-out"_s, file(name + u".pem"_s)});
    }
    bool leaf(const QString &name) { return leaf(name, Wish()); }
    bool leaf(const QString &name, const Wish &wish)
    {
        QStringList arguments{u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, wish.digest, u"-subj"_s, u"/CN="_s + name, u"-CA"_s, file(wish.issuer + u".pem"_s), u"-CAkey"_s,
                              file(wish.issuer + u".key"_s), u"-addext"_s, wish.isAuthority ? u"basicConstraints=critical,CA:TRUE"_s : u"basicConstraints=critical,CA:FALSE"_s,
                              u"-keyout"_s, file(name + u".key"_s), u"-out"_s, file(name + u".pem"_s)};
        if (!wish.isAuthority)
            arguments += {u"-addext"_s, u"extendedKeyUsage="_s + wish.use};
        if (!wish.names.isEmpty())
            arguments += {u"-addext"_s, u"subjectAltName="_s + wish.names};
        arguments += wish.from.isEmpty() ? QStringList{u"-days"_s, u"30"_s} : QStringList{u"-not_before"_s, wish.from, u"-not_after"_s, wish.until};
        return run(arguments);
    }
    static bool run(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"openssl"_s, arguments);
        const bool isDone = process.waitForFinished() && process.exitCode() == 0;
        if (!isDone)
            qInfo().noquote() << "openssl:" << QString::fromUtf8(process.readAll()).right(300);
        return isDone;
    }

    QTemporaryDir m_folder;
};

/// Says 200 over TLS to whoever accepts its certificate, and keeps what it heard.
class TlsServerForTest final : public QObject {
public:
    TlsServerForTest(const QString &certificate, const QString &key)
    {
        show(certificate, key);
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QSslServer::pendingConnectionAvailable, this, [this] {
            auto *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                heard += socket->readAll();
                if (heard.contains("\r\n\r\n")) {
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
                    socket->disconnectFromHost();
                }
            });
        });
    }
    void show(const QString &certificate, const QString &key)
    {
        QFile file(key);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
        configuration.setPrivateKey(QSslKey(&file, QSsl::Rsa));
        m_server.setSslConfiguration(configuration);
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"https://127.0.0.1:%1/"_s.arg(m_server.serverPort())); }

    QByteArray heard;

private:
    QSslServer m_server;
};

} // namespace

class TlsTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_hasAuthority = m_authority.make(); }

    void init()
    {
        Testing::failOnAnyWarning();
        if (!m_hasAuthority)
            QSKIP("the openssl program is not installed, or too old to make certificates with given dates");
    }

    void aKnownRootIsTrusted()
    {
        TlsServerForTest server(m_authority.file(u"good.pem"_s), m_authority.file(u"good.key"_s));
        const HttpAnswer answer = get(server.url(), m_authority.file(u"root.pem"_s));
        QVERIFY2(answer.isSuccess(), qPrintable(answer.trouble));
        QCOMPARE(answer.body, "ok");
        QVERIFY(server.heard.contains("Authorization: Basic"));
    }

    // N5. The reason is part of the refusal, and nothing of the request is heard.
    void whatIsNotTrustedIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("reason");
        QTest::newRow("expired") << u"expired"_s << u"ran out on 01/01/2021"_s;
        QTest::newRow("not yet valid") << u"future"_s << u"Set the computer's clock right"_s;
        QTest::newRow("self-signed") << u"self"_s << u"vouches for itself"_s;
        QTest::newRow("wrong host") << u"other-host"_s << u"shows a certificate for another one (other-host)"_s;
        QTest::newRow("no names") << u"no-names"_s << u"shows a certificate for another one"_s;
        QTest::newRow("unknown root") << u"unknown"_s << u"\"Stranger Root\", which this computer does not know"_s;
        QTest::newRow("missing middle") << u"below-middle"_s << u"\"middle\", which this computer does not know"_s;
        QTest::newRow("issued by no authority") << u"below-leaf"_s << u"127.0.0.1"_s;
        QTest::newRow("not for servers") << u"client-only"_s << u"could not be accepted"_s;
        QTest::newRow("old digest") << u"sha1"_s << u"could not be accepted"_s;
    }

    void whatIsNotTrustedIsRefusedWithTheReason()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, reason);
        TlsServerForTest server(m_authority.file(certificate + u".pem"_s), m_authority.file(certificate + u".key"_s));
        const HttpAnswer answer = get(server.url(), m_authority.file(u"root.pem"_s));
        QCOMPARE(answer.end, HttpEnd::TlsRefused);
        QVERIFY2(answer.trouble.contains(reason), qPrintable(answer.trouble));
        QVERIFY(!answer.allSent);
        QVERIFY(server.heard.isEmpty());
    }

    void theSystemsRootsDoNotKnowOurs()
    {
        TlsServerForTest server(m_authority.file(u"good.pem"_s), m_authority.file(u"good.key"_s));
        QCOMPARE(get(server.url(), {}).end, HttpEnd::TlsRefused);
        QVERIFY(server.heard.isEmpty());
    }

    void aCertificateChangedMeanwhileIsRefused()
    {
        TlsServerForTest server(m_authority.file(u"good.pem"_s), m_authority.file(u"good.key"_s));
        QVERIFY(get(server.url(), m_authority.file(u"root.pem"_s)).isSuccess());
        server.heard.clear();
        server.show(m_authority.file(u"unknown.pem"_s), m_authority.file(u"unknown.key"_s));
        QCOMPARE(get(server.url(), m_authority.file(u"root.pem"_s)).end, HttpEnd::TlsRefused);
        QVERIFY(server.heard.isEmpty());
    }

    void plainHttpBehindAnHttpsAddressIsRefused()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray heard;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&heard, socket] {
                heard += socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
            });
        });
        const HttpAnswer answer = get(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort())), {});
        QCOMPARE(answer.end, HttpEnd::TlsRefused);
        QVERIFY(!heard.contains("Authorization"));
    }

    void anOldVersionIsRefused()
    {
        QProcess server; // Qt itself no longer makes such servers
        const quint16 port = [] {
            QTcpServer probe;
            probe.listen(QHostAddress::LocalHost);
            return probe.serverPort();
        }();
        server.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, QString::number(port), u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s, u"-www"_s, u"-cert"_s, m_authority.file(u"good.pem"_s),
                                    u"-key"_s, m_authority.file(u"good.key"_s)});
        QVERIFY(server.waitForStarted());
        HttpAnswer answer;
        for (int i = 0; i < 50 && (i == 0 || answer.end == HttpEnd::NotReached); ++i) {
            QTest::qWait(50);
            answer = get(QUrl(u"https://127.0.0.1:%1/"_s.arg(port)), m_authority.file(u"root.pem"_s));
        }
        server.kill();
        server.waitForFinished();
        QCOMPARE(answer.end, HttpEnd::TlsRefused);
        QVERIFY2(answer.trouble.contains("too old"_L1), qPrintable(answer.trouble));
    }

    void aRootFileWithoutRootsIsSaid()
    {
        TlsServerForTest server(m_authority.file(u"good.pem"_s), m_authority.file(u"good.key"_s));
        const HttpAnswer answer = get(server.url(), m_authority.file(u"good.key"_s));
        QCOMPARE(answer.end, HttpEnd::NotAllowed);
        QVERIFY(answer.trouble.contains("PEM"_L1));
    }

private:
    static HttpAnswer get(const QUrl &url, const QString &roots)
    {
        // The door blocks its thread; the servers live on ours.
        const HttpDoor door({.origin = url, .user = u"u"_s, .password = u"canary"_s, .caFile = roots});
        auto answer = std::async(std::launch::async, [&] { return door.exchange({.method = "GET", .url = url, .patience = 5s, .answerPatience = 5s}); });
        while (answer.wait_for(0s) != std::future_status::ready)
            QTest::qWait(1);
        return answer.get();
    }

    SmallAuthority m_authority;
    bool m_hasAuthority = false;
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
