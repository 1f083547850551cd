// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "courier.h"
#include "extend/registry.h"
#include "support/faultproxy.h"
#include "support/swordserver.h"
#include "support/testing.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;
using State = DeliveryOutcome::State;

class SwordPluginTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const auto loaded = m_registry.destination(u"sword"_s);
        VERIFY_RESULT(loaded);
        m_plugin = *loaded;
        const QByteArray bytes = QByteArray(200'000, 'z') + "Phổ Luật";
        m_file = m_folder.filePath(u"gói.zip"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        m_digest = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }

    void init()
    {
        failOnAnyWarning();
        m_server = std::make_unique<SwordServer>();
        QVERIFY(m_server->port() != 0);
        m_proxy = std::make_unique<FaultProxy>(m_server->port());
        m_more.clear();
        // Others deposited before: the feed is a listing, and has pages.
        for (int other = 0; other < 3; ++other)
            m_server->deposits.append({"khac-" + QByteArray::number(other), "khac.zip", {}, {}, {}});
    }

    void depositsAndKeepsTheReceipt()
    {
        m_more = {{u"onBehalfOf"_s, u"xa.phu.cat"_s}};
        Courier courier(*m_plugin, job());
        QCOMPARE(courier.tryOnce(), QString());
        QCOMPARE(courier.askOnce().state, State::Absent);
        const DeliveryOutcome outcome = courier.bring();
        QVERIFY2(outcome.state == State::Delivered, qPrintable(outcome.trouble));
        QCOMPARE(own(), 1);
        const Deposited &deposited = m_server->deposits.last();
        QCOMPARE(deposited.sha256, m_digest.toLatin1());
        QCOMPARE(deposited.fileName, "p.zip"_ba);
        QCOMPARE(deposited.packaging, "http://purl.org/net/sword/package/SimpleZip"_ba);
        QCOMPARE(deposited.onBehalfOf, "xa.phu.cat"_ba);
        QVERIFY2(outcome.receipt.contains("edit: /edit/3"_L1) && outcome.receipt.contains("treatment: Kept"_L1) && outcome.receipt.contains(u"state: http://kho.example/state/review: Đang xét"_s)
                     && outcome.receipt.contains("201 "_L1), qPrintable(outcome.receipt));
        m_server->isRdf = true;
        const DeliveryOutcome asked = courier.askOnce(); // by the address it remembers
        QCOMPARE(asked.state, State::Delivered);
        QVERIFY2(asked.receipt.contains(u"archived: Đã lưu"_s), qPrintable(asked.receipt));
        courier.memory.clear();
        QCOMPARE(courier.askOnce().state, State::Delivered); // by the feed
        QVERIFY(!courier.kept().contains(u"mật-khẩu-kho"_s));
    }

    void aReceiptThatStandsElsewhereIsFetched()
    {
        m_server->saysEntry = false;
        Courier courier(*m_plugin, job());
        QCOMPARE(courier.sendOnce().state, State::Delivered);
        QVERIFY(courier.outcomes.last().receipt.contains("id: urn:kho:3"_L1));
    }

    void stopsWhenToldTo()
    {
        Courier courier(*m_plugin, job());
        courier.stopAt = 0; // before and during every request, not only the upload
        QCOMPARE(courier.askOnce().state, State::Stopped);
        QCOMPARE(courier.sendOnce().state, State::Stopped);
        courier.stopAt = std::numeric_limits<qint64>::max();
        QCOMPARE(courier.bring().state, State::Delivered);
        QCOMPARE(own(), 1);
    }

    void cutsAtEveryStep()
    {
        m_more = {{u"patience"_s, u"1"_s}};
        int runs = 0;
        int fired = 0;
        int duplicates = 0;
        for (const Fault fault : networkFaults()) {
            const bool isSlow = fault == Fault::StallRequest || fault == Fault::SwallowAnswer || fault == Fault::StallAnswer || fault == Fault::Trickle || fault == Fault::LongerLength;
            for (int connection = 0; connection < 4; ++connection) { // service, deposit, feed, statement
                for (quint32 seed = 0; seed < (isSlow || connection >= 2 ? 1U : 5U); ++seed) {
                    m_server->deposits = m_server->deposits.first(3);
                    QRandomGenerator random(seed * 17 + quint32(connection) + 100 * quint32(fault));
                    QList<FaultPlan> plans{faultAt(fault, connection, random)};
                    if (connection >= 2)
                        plans.append({Fault::ResetAnswer, 1, 0.5});
                    m_proxy->plan(plans);
                    Courier courier(*m_plugin, job());
                    const DeliveryOutcome outcome = courier.bring();
                    ++runs;
                    fired += m_proxy->fired();
                    duplicates += own() - 1;
                    QVERIFY2(outcome.state == State::Delivered && own() == 1,
                             qPrintable(u"%1 on connection %2, seed %3: state %4, %5 deposits: %6"_s.arg(faultName(fault)).arg(connection).arg(seed).arg(int(outcome.state)).arg(own()).arg(outcome.trouble)));
                }
            }
        }
        qInfo("%d deliveries, %d spoiled connections, %d duplicates", runs, fired, duplicates);
        QVERIFY(fired >= runs * 9 / 10);
        QCOMPARE(duplicates, 0);
    }

    void aRepositoryThatListsNothingIsNotSentToTwice_data()
    {
        QTest::addColumn<bool>("hasFeed");
        QTest::newRow("no feed") << false;
        QTest::newRow("an empty feed") << true;
    }
    void aRepositoryThatListsNothingIsNotSentToTwice()
    {
        QFETCH(bool, hasFeed);
        m_server->hasFeed = hasFeed;
        m_server->deposits.clear();
        m_proxy->plan({{Fault::CannedAfter, 1, 0.5, false, cannedAnswer(504)}});
        Courier courier(*m_plugin, job());
        QCOMPARE(courier.sendOnce().state, State::Unclear);
        QCOMPARE(own(), 1);
        if (hasFeed)
            m_server->deposits.clear(); // kept, but not shown
        const int before = int(m_server->deposits.size());
        QCOMPARE(courier.bring(4).state, State::Unclear);
        QVERIFY2(courier.outcomes.last().trouble.contains("does not list"_L1), qPrintable(courier.outcomes.last().trouble));
        QCOMPARE(int(m_server->deposits.size()), before);
    }

    void moods_data()
    {
        QTest::addColumn<int>("mood");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("words");
        QTest::newRow("full") << int(SwordServer::Mood::Full) << State::Unreachable << u"Kho đã đầy"_s;
        QTest::newRow("too large") << int(SwordServer::Mood::TooLarge) << State::Refused << u"Lớn hơn 10 MB"_s;
        QTest::newRow("closed") << int(SwordServer::Mood::Closed) << State::Unreachable << u"503"_s;
        QTest::newRow("page") << int(SwordServer::Mood::Page) << State::Unclear << u"log-in page"_s;
        QTest::newRow("elsewhere") << int(SwordServer::Mood::Elsewhere) << State::Unclear << u"khac.example"_s;
        QTest::newRow("content") << int(SwordServer::Mood::WrongContent) << State::Refused << u"Không nhận loại này Nothing was kept"_s;
        QTest::newRow("mediation") << int(SwordServer::Mood::NoMediation) << State::Held << u"Không được gửi thay"_s;
    }
    void moods()
    {
        QFETCH(int, mood);
        QFETCH(State, state);
        QFETCH(QString, words);
        m_server->mood = SwordServer::Mood(mood);
        Courier courier(*m_plugin, job());
        const DeliveryOutcome outcome = courier.sendOnce();
        QVERIFY2(outcome.state == state && outcome.trouble.contains(words), qPrintable(u"%1 %2"_s.arg(int(outcome.state)).arg(outcome.trouble)));
        if (m_server->mood == SwordServer::Mood::Closed)
            QCOMPARE(outcome.retryAfter, 1800);
        QCOMPARE(own(), 0);
        m_server->mood = SwordServer::Mood::Well;
        QCOMPARE(courier.bring().state, State::Delivered);
        QCOMPARE(own(), 1);
    }

    void settingsThatCannotBe()
    {
        const auto trouble = [this](const QMap<QString, QString> &more) {
            m_more = more;
            return Courier(*m_plugin, job()).tryOnce();
        };
        QVERIFY(trouble({{u"password"_s, u"sai"_s}}).contains("password"_L1));
        QVERIFY(trouble({{u"collection"_s, QString()}}).contains(u"Tài liệu PBGDPL; Khác"_s));
        QVERIFY(trouble({{u"collection"_s, u"Khác"_s}}).contains("SimpleZip"_L1));
        QVERIFY(trouble({{u"packaging"_s, u"Binary"_s}}).contains("Binary"_L1));
        QVERIFY(trouble({{u"address"_s, u"http://kho.example/sd"_s}}).contains("https://"_L1));
    }

    void hostileDocuments_data()
    {
        QTest::addColumn<QByteArray>("service");
        const QByteArray head = "<service xmlns=\"http://www.w3.org/2007/app\" xmlns:a=\"http://www.w3.org/2005/Atom\" xmlns:s=\"http://purl.org/net/sword/terms/\"><s:version>2.0</s:version>";
        QTest::newRow("entities") << "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + head + "<collection href=\"col/a\"><a:title>Tài liệu PBGDPL</a:title></collection></service>";
        QTest::newRow("cut off") << head + "<collection href=\"col/a\"><a:title>Tài liệu PBGDPL</a:title>";
        QTest::newRow("other server") << head + "<collection href=\"https://khac.example/col\"><a:title>Tài liệu PBGDPL</a:title></collection></service>";
        QTest::newRow("version 1") << QByteArray(head).replace("2.0", "1.3") + "</service>";
        QTest::newRow("other document") << "<feed xmlns=\"http://www.w3.org/2005/Atom\"/>"_ba;
        QTest::newRow("not XML") << "%PDF-1.4"_ba;
    }
    void hostileDocuments()
    {
        QFETCH(QByteArray, service);
        m_server->service = service;
        Courier courier(*m_plugin, job());
        const DeliveryOutcome outcome = courier.sendOnce();
        QVERIFY2(outcome.state == State::Held && !outcome.trouble.isEmpty(), qPrintable(u"%1 %2"_s.arg(int(outcome.state)).arg(outcome.trouble)));
        QCOMPARE(own(), 0);
    }

    void whatWasTakenAwayThereIsForAPerson()
    {
        Courier courier(*m_plugin, job());
        QCOMPARE(courier.bring().state, State::Delivered);
        m_server->deposits = m_server->deposits.first(3);
        QCOMPARE(courier.askOnce().state, State::Held);
    }

private:
    DeliveryJob job() const
    {
        QMap<QString, QString> settings{{u"address"_s, u"http://127.0.0.1:%1/sd"_s.arg(m_proxy->port())}, {u"user"_s, u"can.bo"_s}, {u"password"_s, u"mật-khẩu-kho"_s},
                                        {u"collection"_s, u"Tài liệu PBGDPL"_s}, {u"patience"_s, u"5"_s}};
        settings.insert(m_more);
        return {settings, m_file, u"p.zip"_s, m_digest, QFileInfo(m_file).size(), u"khoa-1"_s, {}, {}, {}};
    }
    int own() const
    {
        return int(std::ranges::count_if(m_server->deposits, [](const Deposited &deposit) { return deposit.slug.startsWith("pl-"); }));
    }

    Registry m_registry{{Testing::program(u"plugins"_s)}, u"vi"_s};
    DestinationPlugin *m_plugin = nullptr;
    std::unique_ptr<SwordServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    QTemporaryDir m_folder;
    QMap<QString, QString> m_more;
    QString m_file;
    QString m_digest;
};

QTEST_GUILESS_MAIN(SwordPluginTest)
#include "tst_swordplugin.moc"
