// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strictjson.h"
#include "courier.h"
#include "extend/registry.h"
#include "package/schema.h"
#include "support/faultproxy.h"
#include "support/smallportal.h"
#include "support/testing.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;
using State = DeliveryOutcome::State;

class HttpsFormPluginTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const auto loaded = m_registry.destination(u"httpsform"_s);
        VERIFY_RESULT(loaded);
        m_plugin = *loaded;
        QVERIFY(m_folder.isValid());
        const QByteArray bytes = QByteArray(300'000, 'p') + "Phổ Luật";
        m_file = m_folder.filePath(u"gói.zip"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        m_digest = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QFile example(QStringLiteral(PHOLUAT_SOURCE_DIR "/resources/uploadforms/example.json"));
        QVERIFY(example.open(QIODevice::ReadOnly));
        const auto read = readStrictJson(example.readAll());
        VERIFY_RESULT(read);
        m_example = read->toObject();
    }

    void init()
    {
        failOnAnyWarning();
        m_portal = std::make_unique<SmallPortal>();
        QVERIFY(m_portal->port() != 0);
        m_proxy = std::make_unique<FaultProxy>(m_portal->port());
        m_patience = u"5"_s;
        m_form = m_example;
        change({u"ask"_s, u"settleSeconds"_s}, 0);
    }

    void theExampleKeepsToItsSchema()
    {
        QFile file(QStringLiteral(PHOLUAT_SOURCE_DIR "/resources/schemas/upload-form.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto schema = readStrictJson(file.readAll());
        VERIFY_RESULT(schema);
        VERIFY_RESULT(checkSchema(schema->toObject(), m_example));
        QJsonObject broken = m_example;
        broken.remove(u"upload"_s);
        QVERIFY(!checkSchema(schema->toObject(), broken));
        QCOMPARE(m_example["certainty"_L1].toString(), u"example"_s);
    }

    void uploadsAndKeepsTheReceipt()
    {
        Courier courier(*m_plugin, job());
        QCOMPARE(courier.tryOnce(), QString());
        QVERIFY(m_portal->taken.isEmpty());
        const DeliveryOutcome outcome = courier.bring();
        QVERIFY2(outcome.state == State::Delivered, qPrintable(outcome.trouble));
        QCOMPARE(m_portal->taken.size(), 1);
        QCOMPARE(m_portal->taken.first().sha256, m_digest);
        QCOMPARE(m_portal->taken.first().title, u"Báo cáo \"quý\" & {ngoặc}"_s);
        QCOMPARE(m_portal->taken.first().fileName, u"p.zip"_s);
        QVERIFY2(outcome.receipt.contains("receipt number: 1000"_L1) && outcome.receipt.contains("201 "_L1), qPrintable(outcome.receipt));
        QVERIFY(!courier.progress.isEmpty() && courier.progress.last() <= QFileInfo(m_file).size());
        QCOMPARE(courier.askOnce().state, State::Delivered);
        courier.memory.clear();
        QCOMPARE(courier.askOnce().state, State::Delivered); // the portal itself says so
        for (const QString &secret : {u"mật-khẩu-thử"_s, u"tok-4711-bi-mat"_s})
            QVERIFY2(!courier.kept().contains(secret), qPrintable(courier.kept()));
    }

    void valuesAreEncodedByTheirPlace()
    {
        m_facts[u"unit"_s] = u"../x?a=1&b#c%2F ổ"_s;
        m_facts[u"period"_s] = u".."_s;
        Courier courier(*m_plugin, job());
        QCOMPARE(courier.bring().state, State::Delivered);
        QCOMPARE(m_portal->paths.last(), u"http://127.0.0.1:%1/api/packages?unit=..%2Fx%3Fa%3D1%26b%23c%252F%20%E1%BB%95&period=__"_s.arg(m_proxy->port()).toLatin1());
        m_facts.clear();
    }

    void rawPutToItsOwnPlaceMayBeRepeated()
    {
        m_form.remove(u"ask"_s);
        m_form.insert(u"howToLook"_s, u"mục Hồ sơ đã nhận."_s);
        m_form.insert(u"upload"_s, QJsonObject{{u"method"_s, u"PUT"_s}, {u"url"_s, u"files/{key}.zip"_s}, {u"raw"_s, QJsonObject{}}, {u"repeatable"_s, true},
                                               {u"success"_s, QJsonObject{{u"status"_s, QJsonArray{201}}, {u"find"_s, QJsonObject{{u"pointer"_s, u"/sha256"_s}}}, {u"equals"_s, u"{sha256}"_s}}}});
        m_proxy->plan({{Fault::SwallowAnswer, 1}});
        Courier courier(*m_plugin, job());
        QCOMPARE(courier.bring().state, State::Delivered);
        QCOMPARE(m_portal->paths.count(u"http://127.0.0.1:%1/files/khoa-1.zip"_s.arg(m_proxy->port()).toLatin1()), 2);
        QCOMPARE(m_portal->places.size(), 1);
    }

    void pagesWithFormsAndCookies()
    {
        useThePages();
        Courier courier(*m_plugin, job());
        const DeliveryOutcome outcome = courier.bring();
        QVERIFY2(outcome.state == State::Delivered, qPrintable(outcome.trouble));
        QVERIFY(outcome.receipt.contains("receipt number: HS-1000"_L1));
        for (const QString &secret : {u"mật-khẩu-thử"_s, u"s3ss10n-b1-mat"_s, u"c5f-88aa"_s})
            QVERIFY2(!courier.kept().contains(secret), qPrintable(courier.kept()));

        m_portal->mood = SmallPortal::Mood::Page; // 200 and a page, but not the one that says "received"
        Courier second(*m_plugin, job());
        QCOMPARE(second.sendOnce().state, State::Unclear);
        QCOMPARE(m_portal->taken.size(), 1);
    }

    void aPortalThatCannotBeAskedIsNeverSentToTwice()
    {
        useThePages();
        for (const Fault fault : {Fault::SwallowAnswer, Fault::ResetAnswer, Fault::CutAnswer}) {
            m_portal->taken.clear();
            m_proxy->plan({{fault, 2, 0.3}});
            Courier courier(*m_plugin, job());
            const DeliveryOutcome outcome = courier.bring();
            QCOMPARE(outcome.state, State::Unclear);
            QVERIFY2(outcome.trouble.contains(u"mục Hồ sơ đã nhận"_s), qPrintable(outcome.trouble));
            QCOMPARE(courier.sendOnce().state, State::Unclear);
            QCOMPARE(m_portal->taken.size(), 1);
        }
        // What surely did not arrive is sent again without a question.
        m_portal->taken.clear();
        m_proxy->plan({{Fault::Refuse, 0}, {Fault::Canned, 2, 0.5, false, cannedAnswer(503)}});
        Courier courier(*m_plugin, job());
        QCOMPARE(courier.bring().state, State::Delivered);
        QCOMPARE(m_portal->taken.size(), 1);
    }

    void cutsAtEveryStep()
    {
        m_patience = u"1"_s;
        int runs = 0;
        int duplicates = 0;
        int fired = 0;
        for (const Fault fault : networkFaults()) {
            const bool isSlow = fault == Fault::StallRequest || fault == Fault::SwallowAnswer || fault == Fault::StallAnswer || fault == Fault::Trickle || fault == Fault::LongerLength;
            for (int connection = 0; connection < 4; ++connection) { // log in, upload, log in, ask
                for (quint32 seed = 0; seed < (isSlow || connection >= 2 ? 1U : 5U); ++seed) {
                    QRandomGenerator random(seed * 31 + quint32(connection));
                    m_portal->taken.clear();
                    QList<FaultPlan> plans{faultAt(fault, connection, random)};
                    if (connection >= 2)
                        plans.append({Fault::ResetAnswer, 1, 0.5}); // or nobody would ask
                    m_proxy->plan(plans);
                    Courier courier(*m_plugin, job());
                    const DeliveryOutcome outcome = courier.bring();
                    ++runs;
                    fired += m_proxy->fired();
                    duplicates += int(m_portal->taken.size()) - 1;
                    QVERIFY2(outcome.state == State::Delivered && m_portal->taken.size() == 1,
                             qPrintable(u"%1 on connection %2, seed %3: state %4, taken %5: %6"_s.arg(faultName(fault)).arg(connection).arg(seed).arg(int(outcome.state)).arg(m_portal->taken.size()).arg(outcome.trouble)));
                }
            }
        }
        qInfo("%d deliveries, %d spoiled connections, %d duplicates", runs, fired, duplicates);
        QVERIFY(fired >= runs * 9 / 10);
        QCOMPARE(duplicates, 0);
    }

    void absentCountsOnlyOnceThingsHaveSettled()
    {
        change({u"ask"_s, u"settleSeconds"_s}, 600);
        m_proxy->plan({{Fault::CannedAfter, 1, 0.5, false, cannedAnswer(504)}});
        Courier courier(*m_plugin, job());
        QCOMPARE(courier.sendOnce().state, State::Unclear);
        m_portal->taken.clear(); // as if it were still on its way inside
        const DeliveryOutcome asked = courier.askOnce();
        QCOMPARE(asked.state, State::Unclear);
        QVERIFY(asked.retryAfter > 500 && asked.retryAfter <= 600);
    }

    void moods_data()
    {
        QTest::addColumn<int>("mood");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("words");
        QTest::newRow("full") << int(SmallPortal::Mood::Full) << State::Unreachable << u"Kho đã đầy"_s;
        QTest::newRow("too large") << int(SmallPortal::Mood::TooLarge) << State::Refused << u"Tệp quá 10 MB"_s;
        QTest::newRow("closed") << int(SmallPortal::Mood::Closed) << State::Unreachable << u"bảo trì"_s;
        QTest::newRow("page") << int(SmallPortal::Mood::Page) << State::Unreachable << u"log-in page"_s;
        QTest::newRow("elsewhere") << int(SmallPortal::Mood::Elsewhere) << State::Unclear << u"khac.example"_s;
        QTest::newRow("refusing with 200") << int(SmallPortal::Mood::Refusing) << State::Refused << u"Kỳ báo cáo đã khóa"_s;
    }
    void moods()
    {
        QFETCH(int, mood);
        QFETCH(State, state);
        QFETCH(QString, words);
        m_portal->mood = SmallPortal::Mood(mood);
        Courier courier(*m_plugin, job());
        const DeliveryOutcome outcome = courier.sendOnce();
        QCOMPARE(outcome.state, state);
        QVERIFY2(outcome.trouble.contains(words), qPrintable(outcome.trouble));
        if (m_portal->mood == SmallPortal::Mood::Closed)
            QCOMPARE(outcome.retryAfter, 1800);
        QVERIFY(m_portal->taken.isEmpty());
        QVERIFY(!courier.kept().contains("tok-4711"_L1));
        m_portal->mood = SmallPortal::Mood::Well;
        QCOMPARE(courier.bring().state, State::Delivered);
        QCOMPARE(m_portal->taken.size(), 1);
    }

    void aWrongPasswordIsForAPerson()
    {
        m_password = u"sai-mật-khẩu"_s;
        Courier courier(*m_plugin, job());
        const DeliveryOutcome outcome = courier.sendOnce();
        const QString trouble = courier.tryOnce();
        m_password = u"mật-khẩu-thử"_s;
        QCOMPARE(outcome.state, State::Held);
        QVERIFY2(outcome.trouble.contains(u"Sai mật khẩu"_s), qPrintable(outcome.trouble));
        QVERIFY(trouble.contains("password"_L1));
        QVERIFY(!courier.kept().contains(u"sai-mật-khẩu"_s));
    }

    void anAddressThatIsNotThereSaysNothingAboutThePackage()
    {
        change({u"ask"_s, u"url"_s}, u"api/wrong/{key}"_s);
        Courier courier(*m_plugin, job());
        QCOMPARE(courier.askOnce().state, State::Held);
        QVERIFY(!courier.tryOnce().isEmpty());
    }

    void nothingGoesOutBeforeItIsRemembered()
    {
        Courier courier(*m_plugin, job());
        courier.isDiskFull = true;
        QCOMPARE(courier.sendOnce().state, State::Stopped);
        QVERIFY(m_portal->taken.isEmpty());
    }

    void aPasswordInJsonIsNotKept()
    {
        m_password = u"a\"b\\c-4711"_s;
        useThePages();
        const QJsonObject step{{u"method"_s, u"POST"_s}, {u"url"_s, u"web/login"_s}, {u"json"_s, QJsonObject{{u"name"_s, u"{user}"_s}, {u"pass"_s, u"{password}"_s}}},
                               {u"success"_s, QJsonObject{{u"status"_s, QJsonArray{299}}}}};
        m_form.insert(u"login"_s, QJsonArray{step});
        Courier courier(*m_plugin, job());
        QVERIFY(courier.sendOnce().state != State::Delivered);
        m_password = u"mật-khẩu-thử"_s;
        QVERIFY2(!courier.notes.isEmpty() && courier.notes.first().first.contains(u"\"pass\":\"•••\""_s), qPrintable(courier.kept()));
        QVERIFY2(!courier.kept().contains("c-4711"_L1), qPrintable(courier.kept()));
    }

    void stopsWhenToldTo()
    {
        Courier early(*m_plugin, job());
        early.stopAt = 0; // before and during every request, not only the upload
        QCOMPARE(early.askOnce().state, State::Stopped);
        QVERIFY(m_portal->paths.isEmpty());
        Courier courier(*m_plugin, job());
        courier.stopAt = 100'000;
        QCOMPARE(courier.sendOnce().state, State::Stopped);
        QVERIFY(m_portal->taken.isEmpty());
        courier.stopAt = std::numeric_limits<qint64>::max();
        QCOMPARE(courier.bring().state, State::Delivered);
        QCOMPARE(m_portal->taken.size(), 1);
    }

    void mistakesAreLocated_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("place");
        QTest::newRow("word") << QStringList{u"upload"_s, u"url"_s} << QJsonValue(u"api/{kye}"_s) << u"/upload/url: {kye}"_s;
        QTest::newRow("open brace") << QStringList{u"ask"_s, u"url"_s} << QJsonValue(u"api/{key"_s) << u"/ask/url"_s;
        QTest::newRow("secret in address") << QStringList{u"ask"_s, u"url"_s} << QJsonValue(u"api/{key}?t={token}"_s) << u"/ask/url: {token}"_s;
        QTest::newRow("other server") << QStringList{u"upload"_s, u"url"_s} << QJsonValue(u"https://khac.example/x"_s) << u"/upload/url"_s;
        QTest::newRow("other server, short") << QStringList{u"upload"_s, u"url"_s} << QJsonValue(u"//khac.example/x"_s) << u"/upload/url"_s;
        QTest::newRow("unknown member") << QStringList{u"upload"_s, u"urls"_s} << QJsonValue(u"x"_s) << u"/upload/urls"_s;
        QTest::newRow("method") << QStringList{u"upload"_s, u"method"_s} << QJsonValue(u"DELETE"_s) << u"/upload/method"_s;
        QTest::newRow("no success") << QStringList{u"upload"_s, u"success"_s} << QJsonValue(QJsonArray{}) << u"/upload/success"_s;
        QTest::newRow("status") << QStringList{u"upload"_s, u"success"_s, u"status"_s} << QJsonValue(QJsonArray{u"200"_s}) << u"/upload/success/status"_s;
        QTest::newRow("expression") << QStringList{u"upload"_s, u"receipt"_s} << QJsonValue(QJsonObject{{u"regex"_s, u"(unclosed"_s}}) << u"/upload/receipt/regex"_s;
        QTest::newRow("our header") << QStringList{u"upload"_s, u"headers"_s, u"Authorization"_s} << QJsonValue(u"x"_s) << u"/upload/headers/Authorization"_s;
        QTest::newRow("format") << QStringList{u"form"_s} << QJsonValue(u"other/1"_s) << u"/form"_s;
    }
    void mistakesAreLocated()
    {
        QFETCH(QStringList, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, place);
        change(path, value);
        Courier courier(*m_plugin, job());
        const DeliveryOutcome outcome = courier.sendOnce();
        QCOMPARE(outcome.state, State::Held);
        QVERIFY2(outcome.trouble.contains(place), qPrintable(outcome.trouble));
        QCOMPARE(m_plugin->tryConnection(settings()), outcome.trouble);
        QVERIFY(m_portal->paths.isEmpty());
    }

    void brokenJsonNamesItsLine()
    {
        const QString path = m_folder.filePath(u"hỏng.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\n  \"form\": \"x\",\n  oops\n}") > 0);
        file.close();
        const QString trouble = m_plugin->tryConnection({{u"form"_s, path}});
        QVERIFY2(trouble.contains(u"hỏng.json"_s) && trouble.contains(u'3'), qPrintable(trouble));
        QVERIFY(m_plugin->tryConnection({{u"form"_s, m_folder.filePath(u"không.json"_s)}}).contains(u"không.json"_s));
        QVERIFY(!m_plugin->tryConnection({}).isEmpty());
    }

    void plainHttpToOthersIsNotTaken()
    {
        QMap<QString, QString> plain = settings();
        plain[u"address"_s] = u"http://cong.example/"_s;
        QVERIFY(m_plugin->tryConnection(plain).contains("https://"_L1));
    }

private:
    void change(const QStringList &path, const QJsonValue &value) { m_form = changed(m_form, path, value).toObject(); }
    static QJsonValue changed(const QJsonValue &in, const QStringList &path, const QJsonValue &value)
    {
        if (path.isEmpty())
            return value;
        QJsonObject object = in.toObject();
        object.insert(path.first(), changed(object.value(path.first()), path.mid(1), value));
        return object;
    }

    void useThePages()
    {
        const auto object = [](const QByteArray &text) { return QJsonDocument::fromJson(text).object(); };
        m_form = object("{'form':'pholuat-upload-form/1','name':'Trang web cũ','howToLook':'mục Hồ sơ đã nhận.',"
                        "'login':[{'url':'web/login','success':{'status':[200],'find':{'regex':'csrf'}},'keep':{'csrf':{'regex':'name=.csrf. value=.([^>]+?).>'}}},"
                        "{'method':'POST','url':'web/login','form':{'name':'{user}','pass':'{password}','csrf':'{csrf}'},'success':{'status':[302],'find':{'header':'Location'},'matches':'/web/home$'}}],"
                        "'upload':{'method':'POST','url':'web/upload','multipart':{'fields':{'key':'{key}'},'file':'package'},"
                        "'success':{'status':[200],'find':{'regex':'Đã nhận hồ sơ'}},'receipt':{'regex':'<b>(HS-[0-9]+)</b>'}}}"_ba.replace('\'', '"'));
        QVERIFY(!m_form.isEmpty());
    }

    QMap<QString, QString> settings() const
    {
        return {{u"form"_s, QString::fromUtf8(QJsonDocument(m_form).toJson())}, {u"address"_s, u"http://127.0.0.1:%1/"_s.arg(m_proxy->port())},
                {u"user"_s, u"can.bo"_s}, {u"password"_s, m_password}, {u"patience"_s, m_patience}};
    }
    DeliveryJob job() const
    {
        QMap<QString, QString> facts = m_facts;
        facts.insert(u"title"_s, u"Báo cáo \"quý\" & {ngoặc}"_s);
        return {settings(), m_file, u"p.zip"_s, m_digest, QFileInfo(m_file).size(), u"khoa-1"_s, {}, facts, {}};
    }

    Registry m_registry{{Testing::program(u"plugins"_s)}, u"vi"_s};
    DestinationPlugin *m_plugin = nullptr;
    QTemporaryDir m_folder;
    std::unique_ptr<SmallPortal> m_portal;
    std::unique_ptr<FaultProxy> m_proxy;
    QJsonObject m_example;
    QJsonObject m_form;
    QMap<QString, QString> m_facts;
    QString m_password = u"mật-khẩu-thử"_s;
    QString m_patience;
    QString m_file;
    QString m_digest;
};

QTEST_GUILESS_MAIN(HttpsFormPluginTest)
#include "tst_httpsformplugin.moc"
