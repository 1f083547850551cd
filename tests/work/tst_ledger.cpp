// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/ledger.h"
#include "support/testing.h"

#include <QTimeZone>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

/// What was sent where, and what came back.
class TestLedger final : public QObject {
    Q_OBJECT

    [[nodiscard]] static PackageRecord sealed(const QString &id)
    {
        PackageRecord record;
        record.key = {{id}, 1, u"digest "_s + id};
        record.info.id = {id};
        record.info.senderName = u"Phòng Tư pháp"_s;
        record.info.receiverName = u"Sở Tư pháp"_s;
        record.fileName = id + u".zip"_s;
        record.sha256 = u"hash "_s + id;
        record.at = QDateTime({2026, 6, 30}, {20, 0}, QTimeZone::UTC);
        return record;
    }
    [[nodiscard]] static Material titled(const QString &title)
    {
        Material material;
        material.id = {title};
        material.title = title;
        return material;
    }

private slots:
    void init() { failOnAnyWarning(); }

    void everySubjectAtEveryDestination()
    {
        PackageRecord both = sealed(u"p"_s);
        both.reports = {{.id = {u"r"_s}, .version = 3, .unit = {u"u"_s}, .period = {Period::Kind::Year, 2025}}};
        both.materials = {titled(u"Tờ gấp"_s)};
        both.decision = PackageRecord::Decision::Returned;
        const PackageRecord never = [] {
            PackageRecord record = sealed(u"q"_s);
            record.materials = {titled(u"Tiểu phẩm"_s)};
            return record;
        }();
        PackageRecord back = sealed(u"back"_s);
        back.info.kind = PackageKind::Return;
        back.info.replaces = both.key.digest;
        back.remark = u"Sai cột 3"_s;
        PackageRecord foreign = back; // somebody who did not get it
        foreign.key.digest = u"foreign"_s;
        foreign.key.version = 9;
        foreign.info.sender = {u"d550"_s};
        foreign.remark = u"Không phải của họ"_s;
        const QList<Delivery> deliveries{{.key = both.key, .destination = u"tinh"_s, .state = Delivery::State::Delivered, .receipt = u"số 12"_s, .at = both.at.addSecs(60), .attempts = 2},
                                         {.key = both.key, .destination = u"gone"_s, .state = Delivery::State::Waiting, .trouble = u"không tới được"_s},
                                         {.key = {both.key.id, 2, both.key.digest}, .destination = u"tinh"_s}}; // another version's
        const Ledger ledger = ledgerFrom({both, never}, {foreign, back}, deliveries, {{u"tinh"_s, u"webdav"_s, u"Cổng tỉnh"_s}});
        QCOMPARE(ledger.size(), 5);
        QCOMPARE(ledger[0].title, u"Phòng Tư pháp, 2025-y"_s);
        QCOMPARE(ledger[0].version, 3);
        QCOMPARE(ledger[0].destination, u"gone"_s);
        QCOMPARE(ledger[1].destination, u"Cổng tỉnh"_s);
        QCOMPARE(ledger[1].delivery->receipt, u"số 12"_s);
        QCOMPARE(ledger[1].remark, u"Sai cột 3"_s);
        QCOMPARE(ledger[1].answerDigest, back.key.digest);
        QCOMPARE(ledger[3].title, u"Tờ gấp"_s);
        QCOMPARE(ledger[4].title, u"Tiểu phẩm"_s);
        QVERIFY(!ledger[4].delivery);

        const QString csv = QString::fromUtf8(ledgerCsv(ledger));
        QCOMPARE(csv.count(u"\r\n"_s), 6);
        QVERIFY(csv.contains(u"\"Báo cáo\",\"Phòng Tư pháp, 2025-y\",\"3\""_s));
        QVERIFY(csv.contains(u"\"Cổng tỉnh\",\"đã nhận\",\"01/07/2026 03:01:00\",\"2\",\"số 12\""_s));
        QVERIFY(csv.contains(u"\"chưa gửi\""_s));
        QVERIFY(csv.contains(u"\"Trả lại\",\"Sai cột 3\""_s));
    }

    void formulasStayText_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("cell");
        QTest::newRow("equals") << u"=HYPERLINK(\"http://x\")"_s << u"\"'=HYPERLINK(\"\"http://x\"\")\""_s;
        QTest::newRow("plus") << u"+1"_s << u"\"'+1\""_s;
        QTest::newRow("minus") << u"-1"_s << u"\"'-1\""_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"\"'@SUM(A1)\""_s;
        QTest::newRow("behind a space") << u" =1"_s << u"\"' =1\""_s;
        QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
        QTest::newRow("lines and quotes") << u"a\n\"b\""_s << u"\"a\n\"\"b\"\"\""_s;
        QTest::newRow("plain") << u"Tờ gấp, số 1"_s << u"\"Tờ gấp, số 1\""_s;
    }
    void formulasStayText()
    {
        QFETCH(QString, title);
        QFETCH(QString, cell);
        PackageRecord record = sealed(u"p"_s);
        record.materials = {titled(title)};
        const QByteArray csv = ledgerCsv(ledgerFrom({record}, {}, {}, {}));
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QVERIFY2(QString::fromUtf8(csv).contains(u','+ cell + u','), csv.constData());
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
