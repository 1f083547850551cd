// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/rules.h"

#include "support/testing.h"

#include <QTimeZone>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

QDateTime moment()
{
    return QDateTime({2026, 11, 24}, {8, 0}, QTimeZone::UTC);
}

HttpAnswer answered(int status, const QByteArray &type = {}, const QByteArray &body = {}, const HttpHeaders &more = {})
{
    HttpAnswer answer{.end = HttpEnd::Answered, .status = status, .reason = "Reason", .headers = more, .body = body, .url = QUrl(u"https://portal.example/x"_s)};
    if (!type.isEmpty())
        answer.headers.append({"Content-Type", type});
    answer.allSent = true;
    return answer;
}

} // namespace

class RulesTest final : public QObject {
    Q_OBJECT
private slots:
    void init() { Testing::failOnAnyWarning(); }

    // N3. Written out a second time on purpose, one letter a rule: a slip in the table is a slip in one of two places.
    void everyStatusAtEveryStepFollowsTheRule_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("step");
        QTest::addColumn<QChar>("expected");
        const QList<std::pair<int, QString>> rows{
            {400, u"HRRRH"_s}, {401, u"HHHHH"_s}, {403, u"HHHHH"_s}, {404, u"-HFQQ"_s}, {409, u"LHQQQ"_s}, {410, u"-HFQQ"_s}, {412, u"HQQQQ"_s},
            {413, u"HRRRH"_s}, {415, u"HRRRH"_s}, {422, u"HRRRH"_s}, {423, u"LLLLQ"_s}, {425, u"LLLLQ"_s}, {429, u"LLLLQ"_s}, {460, u"LLQFQ"_s},
            {500, u"LQQQQ"_s}, {502, u"LQQQQ"_s}, {503, u"LLQQQ"_s}, {504, u"LQQQQ"_s}, {507, u"LLLLL"_s}};
        QCOMPARE(rows.size() * 5, 95);
        for (const auto &[status, letters] : rows) {
            for (int step = 0; step < 5; ++step)
                QTest::addRow("%d at step %d", status, step) << status << step << letters[step];
        }
    }

    void everyStatusAtEveryStepFollowsTheRule()
    {
        QFETCH(int, status);
        QFETCH(int, step);
        QFETCH(QChar, expected);
        const HttpVerdict verdict = judge(answered(status, "application/json", R"({"message": "Dung lượng quá lớn"})"), HttpStep(step), moment());
        const QMap<HttpRule, QChar> letters{{HttpRule::Again, u'L'}, {HttpRule::AskFirst, u'Q'}, {HttpRule::Afresh, u'F'}, {HttpRule::Absent, u'-'},
                                            {HttpRule::Held, u'H'}, {HttpRule::Refused, u'R'}};
        QCOMPARE(letters.value(verdict.rule), expected);
        QVERIFY2(verdict.trouble.contains(u"portal.example answered with error %1."_s.arg(status)), qPrintable(verdict.trouble));
        QVERIFY2(verdict.trouble.contains(u"“Dung lượng quá lớn”"_s), qPrintable(verdict.trouble));
        QVERIFY2(verdict.trouble.size() > 80, qPrintable(verdict.trouble)); // what to do is said too
    }

    void statusesOutsideTheTableHaveARule()
    {
        for (int status = 300; status < 600; ++status) {
            for (int step = 0; step < 5; ++step)
                QVERIFY(!judge(answered(status), HttpStep(step), moment()).trouble.isEmpty());
        }
        QCOMPARE(httpRule(405, HttpStep::Create), HttpRule::Held);
        QCOMPARE(httpRule(451, HttpStep::Send), HttpRule::Refused);
        QCOMPARE(httpRule(599, HttpStep::Send), HttpRule::AskFirst);
        QCOMPARE(httpRule(408, HttpStep::Create), HttpRule::Again);
    }

    void aPageIsNeverASuccess()
    {
        for (const HttpAnswer &page : {answered(200, "text/html; charset=utf-8", "<p>Log in</p>"), answered(200, {}, " <!DOCTYPE html><title>x</title>"), answered(201, "application/json", "<HTML>")}) {
            QCOMPARE(judge(page, HttpStep::Ask, moment()).rule, HttpRule::Again);
            const HttpVerdict verdict = judge(page, HttpStep::Finish, moment());
            QCOMPARE(verdict.rule, HttpRule::AskFirst);
            QVERIFY(verdict.trouble.contains("log-in page"_L1));
        }
    }

    void theEndDecidesBeforeTheStatus()
    {
        HttpAnswer answer = answered(200);
        answer.trouble = u"why"_s;
        const auto rule = [&](HttpEnd end, HttpStep step) {
            answer.end = end;
            return judge(answer, step, moment()).rule;
        };
        QCOMPARE(rule(HttpEnd::NoAnswer, HttpStep::Ask), HttpRule::Again);
        QCOMPARE(rule(HttpEnd::NoAnswer, HttpStep::Send), HttpRule::AskFirst);
        QCOMPARE(rule(HttpEnd::AnswerTooLarge, HttpStep::Finish), HttpRule::AskFirst);
        QCOMPARE(rule(HttpEnd::Cut, HttpStep::Send), HttpRule::Again);
        QCOMPARE(rule(HttpEnd::NotReached, HttpStep::Finish), HttpRule::Again);
        QCOMPARE(rule(HttpEnd::NotReached, HttpStep::Verify), HttpRule::AskFirst);
        QCOMPARE(rule(HttpEnd::Stopped, HttpStep::Send), HttpRule::Stopped);
        for (const HttpEnd end : {HttpEnd::TlsRefused, HttpEnd::ProxyRefused, HttpEnd::NotAllowed, HttpEnd::RedirectRefused})
            QCOMPARE(rule(end, HttpStep::Send), HttpRule::Held);
    }

    void theServersWordsArePlainAndShort()
    {
        QCOMPARE(serverWords(answered(400, "text/html", "<html><head><title>t</title><style>p{}</style></head><p>Không <b>được</b>&nbsp;phép</p><script>x()</script>")), u"Không được phép"_s);
        QCOMPARE(serverWords(answered(400, "application/json", R"({"code": "x", "message": "a<b>c</b>\u202e\nd"})")), u"a c d"_s);
        QCOMPARE(serverWords(answered(400, "application/octet-stream", "\1\2")), u"Reason"_s);
        QCOMPARE(serverWords(answered(400, "text/plain", QByteArray(5000, 'w'))).size(), 300);
        QCOMPARE(serverWords(answered(400, "text/html", "<p>open <scri")), u"open"_s);
    }

    void entitiesAreReadOnce()
    {
        QCOMPARE(withoutEntities(u"a &lt;b&gt; &#x110;&#272; &amp;lt; &#38;quot; &#0;&#55555; &other; &"_s), u"a <b> ĐĐ &lt; &quot; ?? &other; &"_s);
        const QString many = QString(u"&#65;"_s).repeated(400'000);
        QCOMPARE(withoutEntities(many).size(), 400'000); // a hostile post costs one pass
    }

    void retryAfterIsReadInBothForms_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << QByteArray("120") << 120;
        QTest::newRow("date") << QByteArray("Tue, 24 Nov 2026 08:05:00 GMT") << 300;
        QTest::newRow("past") << QByteArray("Tue, 24 Nov 2026 07:05:00 GMT") << 0;
        QTest::newRow("negative") << QByteArray("-5") << 0;
        QTest::newRow("a century") << QByteArray("3153600000") << 7 * 24 * 3600;
        QTest::newRow("nonsense") << QByteArray("soon") << 0;
    }

    void retryAfterIsReadInBothForms()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        QCOMPARE(judge(answered(429, {}, {}, {{"Retry-After", value}}), HttpStep::Send, moment()).retryAfter, seconds);
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
