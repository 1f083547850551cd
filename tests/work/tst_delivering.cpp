// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

/// Out of the house once, with the receipt kept.
class TestDelivering final : public QObject {
    Q_OBJECT
    House m_house;
    QTemporaryDir m_files;

    [[nodiscard]] static Result<> useFolder(Desk &desk, const QString &folder)
    {
        const Destination usb{u"usb"_s, u"folder"_s, u"USB"_s, {{u"folder"_s, folder}}};
        return desk.ask<void>([usb](Stores &stores) { return stores.packages.saveDestination(usb, {}); });
    }
    [[nodiscard]] static Result<QList<Delivery>> deliveries(Desk &desk)
    {
        return desk.ask<QList<Delivery>>([](Stores &stores) { return stores.packages.deliveries(); });
    }

private slots:
    void init() { failOnAnyWarning(); }

    void aDeliveryIsNotSentTwiceAndACancelledOneWaits()
    {
        Desk desk(m_house);
        DO(desk.open());
        const auto report = desk.addReport();
        VERIFY_RESULT(report);
        const auto record = sealReport(desk, report->id);
        VERIFY_RESULT(record);
        const QString folder = desk.folder.filePath(u"usb"_s);
        QVERIFY(QDir().mkpath(folder));
        DO(useFolder(desk, folder));
        const auto send = [&] { return deliver(*desk.workspace, m_house.tools(), record->key, u"usb"_s); };

        auto stopped = send();
        stopped.cancel();
        QTRY_VERIFY(deliveries(desk).value_or(QList<Delivery>()).size() == 1 && deliveries(desk)->first().state == Delivery::State::Waiting);
        QVERIFY(QDir(folder).isEmpty());
        const auto isOver = [&] {
            const QString sending = u"deliver %1/1 %2 usb"_s.arg(record->key.id.value, record->key.digest);
            const bool isFree = desk.workspace->claim(sending);
            if (isFree)
                desk.workspace->unclaim(sending);
            return isFree;
        };
        QTRY_VERIFY(isOver());

        const auto first = send();
        const auto second = wait(send());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Refused);
        const auto delivered = wait(first);
        VERIFY_RESULT(delivered);
        QCOMPARE(delivered->state, Delivery::State::Delivered);

        // Whoever comes late does not take the receipt away.
        Delivery late = *delivered;
        late.state = Delivery::State::Waiting;
        late.receipt.clear();
        DO(desk.ask<void>([late](Stores &stores) { return stores.packages.saveDelivery(late, {}); }));
        QCOMPARE(deliveries(desk)->first().state, Delivery::State::Delivered);
        QCOMPARE(deliveries(desk)->first().receipt, delivered->receipt);
        DO(wait(send()));
    }

    void deliversOnceAndKeepsTheReceipt()
    {
        Desk desk(m_house);
        DO(desk.open());
        const auto report = desk.addReport();
        VERIFY_RESULT(report);
        const auto record = sealReport(desk, report->id);
        VERIFY_RESULT(record);
        const QString folder = desk.folder.filePath(u"usb"_s);
        DO(useFolder(desk, folder));

        const auto waiting = wait(deliver(*desk.workspace, m_house.tools(), record->key, u"usb"_s));
        VERIFY_RESULT(waiting);
        QCOMPARE(waiting->state, Delivery::State::Waiting);
        QVERIFY(waiting->trouble.contains(u"usb"_s));
        QCOMPARE(desk.stored(report->id)->state, ReportState::Sealed);

        QVERIFY(QDir().mkpath(folder));
        const auto delivered = wait(deliver(*desk.workspace, m_house.tools(), record->key, u"usb"_s));
        VERIFY_RESULT(delivered);
        QCOMPARE(delivered->state, Delivery::State::Delivered);
        QVERIFY(delivered->receipt.contains(record->sha256));
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{record->fileName});
        QCOMPARE(*sha256OfFile(folder + u'/' + record->fileName), record->sha256);
        QCOMPARE(desk.stored(report->id)->state, ReportState::Sent);
        QTRY_COMPARE(desk.workspace->report(report->id) ? desk.workspace->report(report->id)->state : ReportState::Draft, ReportState::Sent);

        // Asked again, with the stick pulled out: the receipt is not put at risk.
        QVERIFY(QDir(folder).removeRecursively());
        const auto again = wait(deliver(*desk.workspace, m_house.tools(), record->key, u"usb"_s));
        VERIFY_RESULT(again);
        QCOMPARE(again->state, Delivery::State::Delivered);
        const auto all = deliveries(desk);
        VERIFY_RESULT(all);
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().receipt, delivered->receipt);

        const auto nowhere = wait(deliver(*desk.workspace, m_house.tools(), record->key, u"no-such"_s));
        QCOMPARE(nowhere.error().kind, ErrorKind::NotFound);
        const auto nothing = wait(deliver(*desk.workspace, m_house.tools(), {{u"no-such"_s}, 1, {}}, u"usb"_s));
        QCOMPARE(nothing.error().kind, ErrorKind::NotFound);
    }
};

QTEST_MAIN(TestDelivering)
#include "tst_delivering.moc"
