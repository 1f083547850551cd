// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/http.h"
#include "transfer/withoutsecrets.h"

#include "support/testing.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>

#include <future>

using namespace PhoLuat;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Says what it is told, to whoever calls, and keeps what it heard. `closeAfter`: hang up after so many bytes heard.
class CannedServer final : public QObject {
public:
    CannedServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            heard.append(QByteArray());
            const qsizetype call = heard.size() - 1;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, call] {
                QByteArray &said = heard[call];
                said += socket->readAll();
                if (closeAfter >= 0 && said.size() >= closeAfter)
                    return socket->abort();
                if (!said.contains("\r\n\r\n") || said.size() < answerAfter || m_answered.contains(call))
                    return;
                m_answered.append(call);
                socket->write(answers.value(std::min(call, answers.size() - 1)));
                if (hangsUp)
                    socket->disconnectFromHost();
            });
        });
    }

    [[nodiscard]] QUrl url(const QString &path = u"/"_s) const { return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path)); }

    QList<QByteArray> heard;
    QList<QByteArray> answers;
    qsizetype closeAfter = -1;
    qsizetype answerAfter = 0;
    bool hangsUp = true;

private:
    QTcpServer m_server;
    QList<qsizetype> m_answered;
};

/// The door blocks its thread, as it does for a plugin, while the canned server lives on ours.
HttpAnswer aside(const HttpDoor &door, const HttpRequest &request)
{
    auto answer = std::async(std::launch::async, [&] { return door.exchange(request); });
    while (answer.wait_for(0s) != std::future_status::ready)
        QTest::qWait(1);
    return answer.get();
}

} // namespace

class HttpTest final : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        Testing::failOnAnyWarning();
        m_server = std::make_unique<CannedServer>();
    }

    void answersWithStatusHeadersAndBody()
    {
        m_server->answers = {"HTTP/1.1 201 Created\r\nX-One:  a b \r\nContent-Length: 5\r\n\r\nxin c"};
        const HttpAnswer answer = aside(door(), {.method = "POST", .url = m_server->url(u"/tải lên?a=b"_s), .headers = {{"X-Key", "k"}}, .body = {{.bytes = "thân"}}});
        QCOMPARE(answer.end, HttpEnd::Answered);
        QVERIFY(answer.isSuccess());
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.reason, "Created");
        QCOMPARE(answer.header("x-one"), "a b");
        QVERIFY(answer.header("x-two").isNull());
        QCOMPARE(answer.body, "xin c");
        QVERIFY(m_server->heard[0].startsWith("POST /t%E1%BA%A3i%20l%C3%AAn?a=b HTTP/1.1\r\n"));
        QVERIFY(m_server->heard[0].contains("\r\nX-Key: k\r\n"));
        QVERIFY(m_server->heard[0].contains("\r\nContent-Length: 5\r\n"));
        QVERIFY(m_server->heard[0].endsWith("\r\n\r\nthân"));
    }

    void sendsPiecesOfFilesInOrder()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(QByteArray(300'000, 'a') + QByteArray(300'000, 'b'));
        file.flush();
        m_server->answerAfter = 400'000;
        m_server->answers = {"HTTP/1.1 204 No Content\r\n\r\n"};
        QList<qint64> steps;
        const HttpAnswer answer = aside(door(), {.method = "PUT", .url = m_server->url(),
                                                   .body = {{.bytes = "<"}, {.file = file.fileName(), .from = 100'000, .length = 400'000}, {.bytes = ">"}},
                                                   .goOn = [&](qint64 bytes) { steps.append(bytes); return true; }});
        QCOMPARE(answer.status, 204);
        QCOMPARE(answer.sent, 400'002);
        QVERIFY(m_server->heard[0].endsWith("\r\n\r\n<" + QByteArray(200'000, 'a') + QByteArray(200'000, 'b') + ">"));
        QVERIFY(steps.size() > 3);
        QVERIFY(std::ranges::is_sorted(steps));
    }

    void chunkedAnswersAreJoined()
    {
        m_server->answers = {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nxin\r\n5\r\n chao\r\n0\r\nTrailer: t\r\n\r\n"};
        QCOMPARE(get().body, "xin chao");
    }

    void brokenAnswersAreNoAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("shorter than its length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc");
        QTest::newRow("two lengths") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc");
        QTest::newRow("signed length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: +3\r\n\r\nabc");
        QTest::newRow("no chunk end") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
        QTest::newRow("chunk size is no number") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-3\r\nabc\r\n0\r\n\r\n");
        QTest::newRow("another protocol") << QByteArray("220 mail.example ESMTP\r\n\r\n");
    }

    void brokenAnswersAreNoAnswers()
    {
        QFETCH(QByteArray, bytes);
        m_server->answers = {bytes};
        const HttpAnswer answer = get();
        QCOMPARE(answer.end, HttpEnd::NoAnswer);
        QVERIFY(!answer.isSuccess());
        QVERIFY(!answer.trouble.isEmpty());
    }

    void nothingIsSentTwiceWhenTheAnswerIsLost()
    {
        m_server->answers = {""};
        const HttpAnswer answer = aside(door(), {.method = "POST", .url = m_server->url(), .body = {{.bytes = "once"}}});
        QCOMPARE(answer.end, HttpEnd::NoAnswer);
        QVERIFY(answer.allSent);
        QTest::qWait(50);
        QCOMPARE(m_server->heard.size(), 1);
    }

    void aCutWhileSendingIsNotALostAnswer()
    {
        m_server->closeAfter = 1000;
        const HttpAnswer answer = aside(door(), {.method = "PUT", .url = m_server->url(), .body = {{.bytes = QByteArray(30'000'000, 'x')}}});
        QCOMPARE(answer.end, HttpEnd::Cut);
        QVERIFY(!answer.allSent);
        QVERIFY(answer.sent < 30'000'000);
    }

    void nobodyThereIsNotReached()
    {
        const QUrl url = m_server->url();
        m_server.reset();
        const HttpAnswer answer = aside(HttpDoor({.origin = url}), {.method = "GET", .url = url});
        QCOMPARE(answer.end, HttpEnd::NotReached);
        QVERIFY(!answer.allSent);
    }

    void silenceEndsByPatience()
    {
        m_server->hangsUp = false;
        m_server->answerAfter = std::numeric_limits<qsizetype>::max();
        QCOMPARE(aside(door(), {.method = "GET", .url = m_server->url(), .answerPatience = 100ms}).end, HttpEnd::NoAnswer);
    }

    void aRefusalBeforeTheBodyCostsNoUpload()
    {
        m_server->answers = {"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"};
        const HttpAnswer answer = aside(door(), {.method = "PUT", .url = m_server->url(), .body = {{.bytes = QByteArray(5'000'000, 'x')}}, .expectContinue = true});
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.sent, 0);
        QVERIFY(!answer.allSent);
    }

    void yesBeforeAllWasSentIsNoSuccess()
    {
        m_server->hangsUp = false;
        m_server->answers = {"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"};
        const HttpAnswer answer = aside(door(), {.method = "PUT", .url = m_server->url(), .body = {{.bytes = QByteArray(30'000'000, 'x')}}});
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.isSuccess());
    }

    void stopsWhenAsked()
    {
        m_server->hangsUp = false;
        const HttpAnswer answer = aside(door(), {.method = "PUT", .url = m_server->url(), .body = {{.bytes = QByteArray(30'000'000, 'x')}},
                                                   .goOn = [](qint64 bytes) { return bytes < 500'000; }});
        QCOMPARE(answer.end, HttpEnd::Stopped);
        QVERIFY(answer.sent < 10'000'000);
    }

    void endlessAnswersAreBounded()
    {
        m_server->answers = {"HTTP/1.1 200 OK\r\n\r\n" + QByteArray(3'000'000, 'x')};
        const HttpAnswer answer = get();
        QCOMPARE(answer.end, HttpEnd::AnswerTooLarge);
        QVERIFY(answer.body.size() <= 1024 * 1024);
        m_server = std::make_unique<CannedServer>();
        m_server->answers = {"HTTP/1.1 200 OK\r\nX: " + QByteArray(3'000'000, 'x')};
        QCOMPARE(get().end, HttpEnd::AnswerTooLarge);
    }

    void aSinkTakesLongAnswers()
    {
        m_server->answers = {"HTTP/1.1 200 OK\r\nContent-Length: 3000000\r\n\r\n" + QByteArray(3'000'000, 'x')};
        qint64 taken = 0;
        const HttpAnswer answer = aside(door(), {.method = "GET", .url = m_server->url(), .sink = [&](QByteArrayView part) { taken += part.size(); return true; }, .answerLimit = 3'000'000});
        QCOMPARE(answer.end, HttpEnd::Answered);
        QCOMPARE(taken, 3'000'000);
        QVERIFY(answer.body.isEmpty());
    }

    void redirectsStayAtHomeAndOnlyRead_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<bool>("isFollowed");
        QTest::newRow("same origin") << QByteArray("GET") << QByteArray("/there") << true;
        QTest::newRow("other host") << QByteArray("GET") << QByteArray("http://localhost:1/there") << false;
        QTest::newRow("other port") << QByteArray("GET") << QByteArray("http://127.0.0.1:1/there") << false;
        QTest::newRow("other scheme") << QByteArray("GET") << QByteArray("ftp://127.0.0.1/there") << false;
        QTest::newRow("nothing said") << QByteArray("GET") << QByteArray() << true; // to itself, and then 200
        QTest::newRow("something to store") << QByteArray("POST") << QByteArray("/there") << false;
    }

    void redirectsStayAtHomeAndOnlyRead()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, location);
        QFETCH(bool, isFollowed);
        m_server->answers = {"HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"};
        const HttpAnswer answer = aside(door(), {.method = method, .url = m_server->url()});
        QCOMPARE(answer.end, isFollowed ? HttpEnd::Answered : HttpEnd::RedirectRefused);
        QCOMPARE(m_server->heard.size(), isFollowed ? 2 : 1);
    }

    void redirectsEnd()
    {
        m_server->answers = {"HTTP/1.1 301 Moved\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n"};
        QCOMPARE(get().end, HttpEnd::RedirectRefused);
        QCOMPARE(m_server->heard.size(), 4);
    }

    void passwordsGoOnlyWhereTheyMay()
    {
        m_server->answers = {"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"};
        const HttpDoor trusted({.origin = m_server->url(), .user = u"cán bộ"_s, .password = u"mật khẩu"_s});
        QCOMPARE(aside(trusted, {.method = "GET", .url = m_server->url()}).status, 200);
        QVERIFY(m_server->heard[0].contains("\r\nAuthorization: Basic " + QByteArray("cán bộ:mật khẩu").toBase64() + "\r\n"));

        QUrl elsewhere = m_server->url();
        elsewhere.setHost(u"localhost"_s);
        QCOMPARE(aside(trusted, {.method = "GET", .url = elsewhere}).end, HttpEnd::NotAllowed);
        const QUrl open(u"http://portal.example/"_s);
        QCOMPARE(aside(HttpDoor({.origin = open, .bearer = u"token"_s}), {.method = "GET", .url = open}).end, HttpEnd::NotAllowed);
        QCOMPARE(m_server->heard.size(), 1);
    }

    void aProxyThatAsksWhoWeAreIsForAPerson_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("http") << u"http"_s;
        QTest::newRow("https") << u"https"_s;
    }

    void aProxyThatAsksWhoWeAreIsForAPerson()
    {
        QFETCH(QString, scheme);
        m_server->answers = {"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n"};
        const char *variable = scheme == "http"_L1 ? "http_proxy" : "https_proxy";
        const QByteArray before = qgetenv(variable);
        const auto restore = qScopeGuard([&] { before.isEmpty() ? qunsetenv(variable) : qputenv(variable, before); });
        qputenv(variable, m_server->url().toEncoded());
        const QUrl url(scheme + u"://portal.example/"_s);
        const HttpAnswer answer = aside(HttpDoor({.origin = url}), {.method = "PUT", .url = url, .body = {{.bytes = "x"}}});
        QCOMPARE(answer.end, HttpEnd::ProxyRefused);
        QVERIFY2(answer.trouble.contains("proxy asks for a name and password"_L1), qPrintable(answer.trouble));
        QCOMPARE(m_server->heard.size(), 1);
        QVERIFY(m_server->heard[0].startsWith(scheme == "http"_L1 ? "PUT http://portal.example/ HTTP/1.1\r\n" : "CONNECT portal.example:443 HTTP/1.1\r\n"));

        // This machine itself is never reached through a proxy.
        CannedServer direct;
        direct.answers = {"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"};
        if (scheme == "http"_L1)
            QCOMPARE(aside(HttpDoor({.origin = direct.url()}), {.method = "GET", .url = direct.url()}).status, 200);
    }

    void lineBreaksInSettingsSendNothing()
    {
        m_server->answers = {"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"};
        QCOMPARE(aside(door(), {.method = "GET", .url = m_server->url(), .headers = {{"X", "a\r\nY: b"}}}).end, HttpEnd::NotAllowed);
        QVERIFY(m_server->heard.isEmpty());
    }

    void aUserWithoutAPasswordIsNotSent()
    {
        const HttpDoor locked({.origin = m_server->url(), .user = u"cán bộ"_s}); // what an unreadable keychain leaves
        const HttpAnswer answer = aside(locked, {.method = "PUT", .url = m_server->url(), .body = {{.bytes = "x"}}});
        QCOMPARE(answer.end, HttpEnd::NotAllowed);
        QVERIFY2(answer.trouble.contains(u"cán bộ"_s), qPrintable(answer.trouble));
        QVERIFY(m_server->heard.isEmpty());
    }

    // Said before the body goes out, an interim answer refuses nothing: what was sent may have been stored.
    void anInterimAnswerIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("early");
        QTest::newRow("100") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
        QTest::newRow("102") << QByteArray("HTTP/1.1 102 Processing\r\n\r\n");
    }
    void anInterimAnswerIsNoAnswer()
    {
        QFETCH(QByteArray, early);
        constexpr qsizetype bytes = 1'000'000;
        m_server->answers = {early};
        m_server->hangsUp = false;
        m_server->closeAfter = bytes; // then nothing more is said
        const HttpAnswer answer = aside(door(), {.method = "PUT", .url = m_server->url(), .body = {{.bytes = QByteArray(bytes, 'x')}}, .expectContinue = true});
        QCOMPARE(answer.end, HttpEnd::NoAnswer);
        QVERIFY(answer.allSent);
    }

    void secretsAreFoundInEveryForm()
    {
        const QString secret = u"a\"b\\c-4711"_s;
        const QByteArray utf8 = secret.toUtf8();
        for (const QString &form : {secret, QString::fromLatin1(QUrl::toPercentEncoding(secret)), QString::fromLatin1(utf8.toBase64()),
                                    QString::fromLatin1(utf8.toBase64(QByteArray::OmitTrailingEquals)), u"a\\\"b\\\\c-4711"_s})
            QCOMPARE(withoutSecrets(u"<"_s + form + u">"_s, {u"c-4711"_s, secret}), u"<•••>"_s); // the longest first
        QCOMPARE(withoutSecrets(u"sìn"_s, {u"sìn"_s, QString()}), u"sìn"_s);
    }

    void notesShowEverythingButSecrets()
    {
        m_server->answers = {"HTTP/1.1 200 OK\r\nSet-Cookie: session=geheim\r\nX-Kept: yes\r\n\r\nyou said canary+1 and extra-2"};
        const HttpDoor secret({.origin = m_server->url(), .user = u"u"_s, .password = u"canary+1"_s, .secrets = {u"extra-2"_s}});
        const HttpRequest request{.method = "POST", .url = m_server->url(u"/form?token=extra-2"_s), .headers = {{"Cookie", "geheim"}, {"X-Shown", "yes"}},
                                  .body = {{.bytes = "field=canary%2B1&other=value"}, {.bytes = QByteArray("\0\1", 2)}}};
        const HttpAnswer answer = aside(secret, request);
        const auto [asked, answered] = secret.exchangeText(request, answer);
        QVERIFY(asked.contains("X-Shown: yes"_L1) && asked.contains("other=value"_L1) && asked.startsWith("POST http://127.0.0.1"_L1));
        QVERIFY(answered.startsWith("HTTP/1.1 200 OK\n"_L1) && answered.contains("X-Kept: yes"_L1) && answered.contains("you said"_L1));
        const QString all = asked + answered;
        for (const QString &word : {u"canary"_s, u"extra-2"_s, u"geheim"_s, u"Authorization"_s, QString::fromLatin1(QByteArray("u:canary+1").toBase64())})
            QVERIFY2(!all.contains(word), qPrintable(word));
    }

private:
    HttpDoor door() const { return HttpDoor({.origin = m_server->url()}); }
    HttpAnswer get() const { return aside(door(), {.method = "GET", .url = m_server->url()}); }

    std::unique_ptr<CannedServer> m_server;
};

QTEST_GUILESS_MAIN(HttpTest)
#include "tst_http.moc"
