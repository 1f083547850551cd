// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxpage.h"

#include "outbox/deliverywords.h"
#include "outbox/outboxmodel.h"
#include "outbox/sendingstrip.h"
#include "support/desk.h"
#include "work/scriptedplugin.h"

#include <QAbstractItemModelTester>
#include <QCryptographicHash>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>
#include <QTreeWidget>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

using State = Delivery::State;
using Testing::ScriptedPlugin;

/// A desk with a destination that does what it is told.
struct SendingDesk {
    SendingDesk() { desk.registry.add(Testing::scriptedCard(), plugin); }

    [[nodiscard]] Result<PackageKey> addPackage(const QString &id)
    {
        return desk.ask<PackageKey>([id](Stores &stores) -> Result<PackageKey> {
            const QByteArray bytes = (u"package "_s + id).toUtf8();
            const auto hash = stores.blobs.addBytes(bytes);
            if (!hash)
                return std::unexpected(hash.error());
            PackageRecord record;
            record.key = {{id}, 1, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())};
            record.info = {.id = {id}, .sender = {u"a"_s}, .senderName = u"Phòng Tư pháp"_s, .receiver = {u"b"_s}, .receiverName = u"Sở Tư pháp"_s, .period = {}};
            record.fileName = id + u".zip"_s;
            record.sha256 = *hash;
            record.size = bytes.size();
            record.at = QDateTime({2021, 1, 11}, {3, 0}, QTimeZone::UTC);
            if (auto added = stores.packages.add(record, {}); !added)
                return std::unexpected(added.error());
            return record.key;
        });
    }
    [[nodiscard]] Result<> addDestination(const QString &id, const QString &name, const SendingPolicy &policy = {})
    {
        return desk.ask<void>([=](Stores &stores) { return stores.packages.saveDestination({id, u"scripted"_s, name, {{u"folder"_s, id}}, policy, {}}, {}); });
    }
    [[nodiscard]] Result<> addDelivery(const Delivery &delivery)
    {
        return desk.ask<void>([=](Stores &stores) { return stores.packages.saveDelivery(delivery, {}); });
    }
    [[nodiscard]] std::optional<Delivery> delivery(const PackageKey &key, const QString &destination)
    {
        return desk.ask<std::optional<Delivery>>([=](Stores &stores) { return stores.packages.delivery(key, destination); }).value_or(std::nullopt);
    }

    ScriptedPlugin plugin;
    Testing::TestDesk desk;
};

QDateTime utc(int hour, int minute)
{
    return QDateTime({2021, 1, 12}, {hour, minute}, QTimeZone::UTC);
}

QString cell(const OutboxPage &page, int column)
{
    const QAbstractItemModel *model = page.findChild<QTreeView *>(u"packages"_s)->model();
    return model->index(0, OutboxModel::FirstDestinationColumn + column).data().toString();
}

} // namespace

class TestOutboxPage final : public QObject {
    Q_OBJECT

private slots:
    void init() { Testing::failOnWarningInWindows(); }

    void modelKeepsItsPromises()
    {
        OutboxModel model(systemClock());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        OutboxFacts facts;
        PackageRecord record{};
        record.key = {.id = {u"p"_s}, .version = 1, .digest = u"d"_s};
        record.fileName = u"p.zip"_s;
        facts.packages = {record};
        facts.destinations = {{.id = u"stick"_s, .plugin = u"folder"_s, .name = u"USB"_s}, {.id = u"share"_s, .plugin = u"folder"_s, .name = u"Share"_s}};
        facts.deliveries = {{.key = record.key, .destination = u"share"_s, .state = Delivery::State::Refused, .trouble = u"Full."_s}};
        model.setFacts(facts);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.columnCount(), OutboxModel::FirstDestinationColumn + 2);
        QCOMPARE(model.headerData(OutboxModel::FirstDestinationColumn, Qt::Horizontal, Qt::DisplayRole).toString(), u"USB"_s);
        QCOMPARE(model.index(0, OutboxModel::FirstDestinationColumn).data().toString(), u"–"_s);
        QCOMPARE(model.index(0, OutboxModel::FirstDestinationColumn + 1).data(Qt::ToolTipRole).toString(), u"Full."_s);
        QVERIFY(model.index(0, OutboxModel::FirstDestinationColumn + 1).data(Qt::DecorationRole).isValid());
        model.setFacts({});
        QCOMPARE(model.rowCount(), 0);
    }

    void everyStateHasItsWords_data()
    {
        QTest::addColumn<Delivery>("delivery");
        QTest::addColumn<OutboxWait>("wait");
        QTest::addColumn<QString>("line");
        QTest::addColumn<StateLabel::State>("look");
        using Shown = StateLabel::State;
        const auto made = [](State state) { return Delivery{.key = {}, .destination = u"p"_s, .state = state, .trouble = u"The password is wrong. Put it right."_s, .at = utc(2, 0), .attempts = 1}; };
        const auto later = [&](State state) {
            Delivery delivery = made(state);
            delivery.nextAt = utc(3, 42);
            return delivery;
        };
        Delivery paused = made(State::Waiting);
        paused.isPaused = true;
        // The desk's clock says 10:00 in Vietnam.
        QTest::newRow("queued") << made(State::Queued) << OutboxWait::Nothing << u"queued · 09:00"_s << Shown::Information;
        QTest::newRow("turn") << made(State::Queued) << OutboxWait::Turn << u"waits its turn · 09:00"_s << Shown::Information;
        QTest::newRow("hours") << made(State::Queued) << OutboxWait::Hours << u"waits for its hours · 09:00"_s << Shown::Information;
        QTest::newRow("cut off") << made(State::Sending) << OutboxWait::Time << u"begun, it is asked how far it came · 09:00"_s << Shown::Information;
        QTest::newRow("delivered") << made(State::Delivered) << OutboxWait::Nothing << u"received · 09:00"_s << Shown::Done;
        QTest::newRow("refused") << made(State::Refused) << OutboxWait::Nothing << u"refused · 09:00"_s << Shown::Wrong;
        QTest::newRow("waiting") << later(State::Waiting) << OutboxWait::Time << u"waiting, next try at 10:42"_s << Shown::Look;
        QTest::newRow("unclear") << later(State::Unclear) << OutboxWait::Time << u"unclear, asked about at 10:42"_s << Shown::Look;
        QTest::newRow("held") << made(State::Held) << OutboxWait::Person << u"needs you: The password is wrong. · 09:00"_s << Shown::Look;
        QTest::newRow("paused") << paused << OutboxWait::Paused << u"paused · 09:00"_s << Shown::Look;
        QTest::newRow("destination paused") << made(State::Queued) << OutboxWait::Paused << u"paused · 09:00"_s << Shown::Look;
        QTest::newRow("gone") << made(State::Queued) << OutboxWait::Destination << u"its destination is gone · 09:00"_s << Shown::Wrong;
    }
    void everyStateHasItsWords()
    {
        QFETCH(Delivery, delivery);
        QFETCH(OutboxWait, wait);
        QFETCH(QString, line);
        QFETCH(StateLabel::State, look);
        const DeliveryWords words = deliveryWords(delivery, {.wait = wait}, utc(3, 0));
        QCOMPARE(words.line(), line);
        QCOMPARE(words.look, look);
    }

    void progressIsToldInWords()
    {
        SendingProgress progress{.ref = {}, .bytes = 1024, .total = 4096, .bytesPerSecond = 512, .secondsLeft = 150};
        QCOMPARE(percentOf(progress), 25);
        QCOMPARE(progressWords(progress), u"%1 of %2 · %3 per second · 3 minute(s) left"_s.arg(sizeWords(1024), sizeWords(4096), sizeWords(512)));
        progress.bytesPerSecond = 0;
        progress.secondsLeft = -1;
        QCOMPARE(progressWords(progress), u"%1 of %2"_s.arg(sizeWords(1024), sizeWords(4096)));
        progress.total = 0;
        QCOMPARE(percentOf(progress), 0);
    }

    void whatNeedsAPersonAndWhatIsUnclearIsSaid()
    {
        SendingDesk sending;
        QVERIFY(sending.desk.open());
        const auto key = sending.addPackage(u"bao-cao"_s);
        VERIFY_RESULT(key);
        for (const auto &[id, name] : {std::pair(u"tinh"_s, u"Tỉnh"_s), std::pair(u"bo"_s, u"Bộ"_s), std::pair(u"usb"_s, u"USB"_s)})
            VERIFY_RESULT(sending.addDestination(id, name));
        VERIFY_RESULT(sending.addDelivery({.key = *key, .destination = u"tinh"_s, .state = State::Unclear, .trouble = u"No answer came."_s, .at = utc(2, 0), .attempts = 1, .nextAt = utc(3, 42)}));
        VERIFY_RESULT(sending.addDelivery({.key = *key, .destination = u"bo"_s, .state = State::Held, .trouble = u"The password is wrong. Put it right in the settings."_s, .at = utc(2, 30), .attempts = 1}));
        VERIFY_RESULT(sending.addDelivery({.key = *key, .destination = u"cu"_s, .state = State::Delivered, .receipt = u"old receipt"_s, .at = utc(1, 0), .attempts = 1}));
        Outbox outbox(*sending.desk.workspace, sending.desk.tools());
        OutboxPage page(*sending.desk.workspace, sending.desk.tools(), outbox, sending.desk.prompts, nullptr);
        page.resize(1280, 720);
        page.show();
        const auto *sentence = page.findChild<StateLabel *>(u"ledgerSentence"_s);
        QTRY_VERIFY(page.findChild<QWidget *>(u"delivery.cu"_s) != nullptr);
        QStringList cells{cell(page, 0), cell(page, 1), cell(page, 2)};
        cells.sort();
        QCOMPARE(cells, (QStringList{u"needs you: The password is wrong. · 09:30"_s, u"unclear, asked about at 10:42"_s, u"–"_s}));
        QVERIFY2(sentence->text().contains(u"Tỉnh: unclear, asked about at 10:42"_s), qPrintable(sentence->text()));
        QVERIFY2(sentence->text().contains(u"Bộ: needs you: The password is wrong."_s), qPrintable(sentence->text()));
        QCOMPARE(sentence->state(), StateLabel::State::Look);
        QCOMPARE(page.findChild<QLabel *>(u"trouble.bo"_s)->text(), u"The password is wrong. Put it right in the settings."_s);
        QCOMPARE(page.badge(), 2);
        // A destination that was removed keeps its receipt and takes nothing more.
        QCOMPARE(page.findChild<QPlainTextEdit *>(u"receipt.cu"_s)->toPlainText(), u"old receipt"_s);
        QVERIFY(page.findChild<QPushButton *>(u"send.cu"_s)->isHidden());
        QVERIFY(page.findChild<QPushButton *>(u"pause.tinh"_s)->isVisible());
        QVERIFY(page.findChild<QPushButton *>(u"pause.usb"_s)->isHidden());
        QCOMPARE(page.findChild<QPushButton *>(u"send.bo"_s)->text(), u"Send now"_s);
        QCOMPARE(page.findChild<QPushButton *>(u"send.usb"_s)->text(), u"Send"_s);

        // The way out of what needs a person.
        page.findChild<QPushButton *>(u"send.bo"_s)->click();
        QTRY_COMPARE(sending.delivery(*key, u"bo"_s)->state, State::Waiting);
    }

    void whatIsSentIsPausedResumedAndProved()
    {
        SendingDesk sending;
        QVERIFY(sending.desk.open());
        const auto key = sending.addPackage(u"bao-cao"_s);
        VERIFY_RESULT(key);
        VERIFY_RESULT(sending.addDestination(u"tinh"_s, u"Tỉnh"_s));
        sending.plugin.set(ScriptedPlugin::Mood::Slow);
        Outbox outbox(*sending.desk.workspace, sending.desk.tools());
        outbox.start();
        QWidget line;
        SendingStrip strip(*sending.desk.workspace, outbox, &line);
        OutboxPage page(*sending.desk.workspace, sending.desk.tools(), outbox, sending.desk.prompts, nullptr);
        page.resize(1280, 720);
        page.show();
        line.show();
        QTRY_VERIFY(page.findChild<QPushButton *>(u"send.tinh"_s) != nullptr);
        QVERIFY(strip.isHidden());
        page.findChild<QPushButton *>(u"send.tinh"_s)->click();
        const auto *bar = page.findChild<QProgressBar *>(u"progress.tinh"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 30000);
        QVERIFY2(cell(page, 0).startsWith(u"sending, "_s), qPrintable(cell(page, 0)));
        QTRY_VERIFY(strip.isVisible());
        QTRY_VERIFY(strip.findChild<QLabel *>(u"sendingText"_s)->text().startsWith(u"To Tỉnh: "_s));

        auto *pause = page.findChild<QPushButton *>(u"pause.tinh"_s);
        pause->click();
        QTRY_VERIFY_WITH_TIMEOUT(cell(page, 0).startsWith(u"paused"_s), 30000);
        QTRY_VERIFY(strip.isHidden());
        QCOMPARE(pause->text(), u"Resume"_s);
        QVERIFY(sending.delivery(*key, u"tinh"_s)->isPaused);
        sending.plugin.set(ScriptedPlugin::Mood::Up);
        pause->click();
        QTRY_VERIFY_WITH_TIMEOUT(cell(page, 0).startsWith(u"received"_s), 30000);
        QVERIFY(pause->isHidden());
        QCOMPARE(sending.plugin.packages(), 1);
        QCOMPARE(sending.plugin.twice(), 0);
        QVERIFY(page.findChild<QPlainTextEdit *>(u"receipt.tinh"_s)->toPlainText().startsWith(u"receipt for "_s));

        page.findChild<QPushButton *>(u"said.tinh"_s)->click();
        const auto *said = page.findChild<QPlainTextEdit *>(u"exchanges.tinh"_s);
        QVERIFY(said->isVisible());
        QTRY_VERIFY2(said->toPlainText().contains(u"PUT bao-cao.zip"_s), qPrintable(said->toPlainText()));
        sending.desk.prompts.saveTo = sending.desk.folder.filePath(u"bien-nhan.pdf"_s);
        const QSignalSpy told(&page, &Page::informationRaised);
        page.findChild<QPushButton *>(u"saveReceipt.tinh"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 30000);
        QCOMPARE(sending.desk.prompts.suggestedName, u"bien-nhan-bao-cao.pdf"_s);
        QFile pdf(sending.desk.prompts.saveTo);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));

        sending.desk.prompts.saveTo = sending.desk.folder.filePath(u"ledger.csv"_s);
        page.findChild<QPushButton *>(u"exportLedger"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 30000);
        QFile table(sending.desk.prompts.saveTo);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QString rows = QString::fromUtf8(table.readAll());
        QVERIFY2(rows.contains(u"bao-cao.zip"_s) && rows.contains(u"Tỉnh"_s) && rows.contains(u"receipt for"_s), qPrintable(rows));

        sending.desk.prompts.saveTo = sending.desk.folder.filePath(u"ledger.xlsx"_s);
        page.findChild<QPushButton *>(u"exportLedger"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 3, 30000);
        QFile book(sending.desk.prompts.saveTo);
        QVERIFY(book.open(QIODevice::ReadOnly));
        QVERIFY(book.readAll().startsWith("PK"));
    }

    void aWholeDestinationIsHeldBackAndStaysSo()
    {
        SendingDesk sending;
        QVERIFY(sending.desk.open());
        const auto key = sending.addPackage(u"bao-cao"_s);
        VERIFY_RESULT(key);
        VERIFY_RESULT(sending.addDestination(u"tinh"_s, u"Tỉnh"_s));
        {
            Outbox outbox(*sending.desk.workspace, sending.desk.tools());
            outbox.start();
            OutboxPage page(*sending.desk.workspace, sending.desk.tools(), outbox, sending.desk.prompts, nullptr);
            page.show();
            QTRY_VERIFY(page.findChild<QPushButton *>(u"holdBack.tinh"_s) != nullptr);
            page.findChild<QPushButton *>(u"holdBack.tinh"_s)->click();
            QTRY_VERIFY(outbox.isPaused(u"tinh"_s));
            QTRY_COMPARE(page.findChild<QPushButton *>(u"holdBack.tinh"_s)->text(), u"Let it go on"_s);
            VERIFY_RESULT(Testing::TestDesk::wait(outbox.enqueue(*key, u"tinh"_s)) ? Result<>() : failure(ErrorKind::Broken, u"not put in"_s));
            QTRY_VERIFY(cell(page, 0).startsWith(u"paused"_s));
            QVERIFY(!page.findChild<QTreeView *>(u"packages"_s)->model()->headerData(OutboxModel::FirstDestinationColumn, Qt::Horizontal, Qt::DecorationRole).isNull());
        }
        // After a restart it still is; then it goes on.
        Outbox outbox(*sending.desk.workspace, sending.desk.tools());
        outbox.start();
        OutboxPage page(*sending.desk.workspace, sending.desk.tools(), outbox, sending.desk.prompts, nullptr);
        page.show();
        QTRY_VERIFY(page.findChild<QPushButton *>(u"holdBack.tinh"_s) != nullptr);
        QTRY_COMPARE(page.findChild<QPushButton *>(u"holdBack.tinh"_s)->text(), u"Let it go on"_s);
        QCOMPARE(sending.plugin.packages(), 0);
        page.findChild<QPushButton *>(u"holdBack.tinh"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(cell(page, 0).startsWith(u"received"_s), 30000);
        QCOMPARE(sending.plugin.packages(), 1);
        QCOMPARE(sending.plugin.twice(), 0);
    }

    void theLedgerFitsBesideTheListAndTheChosenRowKeepsItsIcon()
    {
        SendingDesk sending;
        QVERIFY(sending.desk.open());
        const auto key = sending.addPackage(u"bao-cao"_s);
        VERIFY_RESULT(key);
        VERIFY_RESULT(sending.addDestination(u"tinh"_s, u"Cổng tiếp nhận dữ liệu phổ biến, giáo dục pháp luật của tỉnh"_s));
        VERIFY_RESULT(sending.addDelivery({.key = *key, .destination = u"tinh"_s, .state = State::Delivered, .receipt = u"receipt "_s + u"0123456789abcdef"_s.repeated(8), .at = utc(1, 0), .attempts = 1}));
        Outbox outbox(*sending.desk.workspace, sending.desk.tools());
        OutboxPage page(*sending.desk.workspace, sending.desk.tools(), outbox, sending.desk.prompts, nullptr);
        page.resize(1060, 620); // what the frame leaves of 1280 x 720
        page.show();
        QTRY_VERIFY(page.findChild<QWidget *>(u"delivery.tinh"_s) != nullptr);
        const auto *ledger = page.findChild<QWidget *>(u"ledger"_s);
        QTRY_VERIFY(ledger->isVisible());
        QVERIFY2(ledger->width() <= ledger->parentWidget()->width() && ledger->minimumSizeHint().width() <= ledger->parentWidget()->width(),
                 qPrintable(u"%1 (at least %2) in %3"_s.arg(ledger->width()).arg(ledger->minimumSizeHint().width()).arg(ledger->parentWidget()->width())));
        auto *view = page.findChild<QTreeView *>(u"packages"_s);
        view->setCurrentIndex(view->model()->index(0, 0));
        const QRect row = view->visualRect(view->model()->index(0, 0));
        const QImage picture = view->viewport()->grab(QRect(row.left(), row.top(), 24, row.height())).toImage();
        // Told apart from the highlight beside it.
        const int ground = qGray(picture.pixel(picture.width() / 2, 1));
        int drawn = 0;
        for (int y = 2; y < picture.height() - 2; ++y) {
            for (int x = 0; x < picture.width(); ++x)
                drawn += std::abs(qGray(picture.pixel(x, y)) - ground) > 60 ? 1 : 0;
        }
        QVERIFY2(drawn > 10, qPrintable(QString::number(drawn)));
    }

    void cancellingIsAskedFirst()
    {
        SendingDesk sending;
        QVERIFY(sending.desk.open());
        const auto key = sending.addPackage(u"bao-cao"_s);
        VERIFY_RESULT(key);
        VERIFY_RESULT(sending.addDestination(u"tinh"_s, u"Tỉnh"_s, {.start = SendingPolicy::Start::AskMe}));
        Outbox outbox(*sending.desk.workspace, sending.desk.tools());
        outbox.start();
        OutboxPage page(*sending.desk.workspace, sending.desk.tools(), outbox, sending.desk.prompts, nullptr);
        page.show();
        const auto put = outbox.enqueue(*key, u"tinh"_s);
        QVERIFY(Testing::TestDesk::wait(put));
        QTRY_VERIFY(page.findChild<QPushButton *>(u"cancel.tinh"_s) != nullptr && page.findChild<QPushButton *>(u"cancel.tinh"_s)->isVisible());
        QTRY_VERIFY2(cell(page, 0).startsWith(u"needs you: "_s), qPrintable(cell(page, 0)));
        auto *cancel = page.findChild<QPushButton *>(u"cancel.tinh"_s);
        sending.desk.prompts.agrees = false;
        cancel->click();
        QCOMPARE(sending.desk.prompts.asked.size(), 1);
        QVERIFY(sending.delivery(*key, u"tinh"_s));
        sending.desk.prompts.agrees = true;
        cancel->click();
        QTRY_COMPARE(cell(page, 0), u"–"_s);
        QVERIFY(!sending.delivery(*key, u"tinh"_s));
        QCOMPARE(sending.plugin.sends(), 0);
    }

    void aPersonSaysWhatSheFoundThere()
    {
        SendingDesk sending;
        QVERIFY(sending.desk.open());
        const auto there = sending.addPackage(u"bao-cao"_s);
        VERIFY_RESULT(there);
        VERIFY_RESULT(sending.addDestination(u"tinh"_s, u"Tỉnh"_s));
        VERIFY_RESULT(sending.addDelivery({.key = *there, .destination = u"tinh"_s, .state = State::Held, .trouble = u"Ask them."_s, .attempts = 1, .memory = u"last"_s}));
        Outbox outbox(*sending.desk.workspace, sending.desk.tools());
        outbox.start();
        OutboxPage page(*sending.desk.workspace, sending.desk.tools(), outbox, sending.desk.prompts, nullptr);
        page.show();
        QTRY_VERIFY(page.findChild<QPushButton *>(u"settle.tinh"_s) != nullptr && page.findChild<QPushButton *>(u"settle.tinh"_s)->isVisible());
        const QList<QAction *> answers = page.findChild<QPushButton *>(u"settle.tinh"_s)->menu()->actions();
        QCOMPARE(answers.size(), 2);
        sending.desk.prompts.agrees = false;
        answers.last()->trigger();
        QCOMPARE(sending.desk.prompts.asked.size(), 1);
        answers.first()->trigger(); // and nothing is written
        QCOMPARE(sending.desk.prompts.asked.size(), 2);
        QCOMPARE(sending.delivery(*there, u"tinh"_s)->state, State::Held);
        sending.desk.prompts.answer = u"Chị Hoa, văn thư"_s;
        answers.first()->trigger();
        QTRY_VERIFY(cell(page, 0).startsWith(u"received"_s));
        QTRY_VERIFY(!page.findChild<QPushButton *>(u"settle.tinh"_s)->isVisible());
        QVERIFY(page.findChild<QPlainTextEdit *>(u"receipt.tinh"_s)->toPlainText().contains(u"Chị Hoa, văn thư"_s));
        QCOMPARE(sending.plugin.sends() + sending.plugin.asks(), 0);
    }

    void sealsDeliversAndSaves()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.openDemonstration(Role::Officer));
        QVERIFY(QDir(desk.folder.path()).mkpath(u"stick"_s));
        const Destination stick{.id = u"stick"_s, .plugin = u"folder"_s, .name = u"USB"_s, .settings = {{u"folder"_s, desk.folder.filePath(u"stick"_s)}}};
        const auto kept = desk.ask<void>([stick](Stores &stores) { return stores.packages.saveDestination(stick, u"x"_s); });
        VERIFY_RESULT(kept);

        Outbox outbox(*desk.workspace, desk.tools());
        OutboxPage page(*desk.workspace, desk.tools(), outbox, desk.prompts, nullptr);
        outbox.start();
        page.resize(1280, 720);
        page.show();
        const QSignalSpy errors(&page, &Page::errorRaised);
        page.primaryAction()->trigger();
        auto *contents = page.findChild<QTreeWidget *>(u"sealContents"_s);
        QTRY_COMPARE(contents->topLevelItemCount(), 2);
        auto *sealNow = page.findChild<QPushButton *>(u"sealNow"_s);
        QVERIFY(!sealNow->isEnabled());
        QTreeWidgetItem *materials = contents->topLevelItem(1);
        QVERIFY(materials->childCount() > 0);
        materials->child(0)->setCheckState(0, Qt::Checked);
        QTRY_VERIFY(sealNow->isEnabled());
        QTest::mouseClick(sealNow, Qt::LeftButton);

        auto *packages = page.findChild<QTreeView *>(u"packages"_s);
        QTRY_COMPARE_WITH_TIMEOUT(packages->model()->rowCount(), 1, 30000);
        QVERIFY2(errors.isEmpty(), qPrintable(errors.isEmpty() ? QString() : errors.first().first().value<Error>().text));
        const auto delivered = [&desk] {
            const auto all = desk.ask<QList<Delivery>>([](Stores &stores) { return stores.packages.deliveries(); });
            return all && !all->isEmpty() && all->first().state == Delivery::State::Delivered;
        };
        QTRY_VERIFY_WITH_TIMEOUT(delivered(), 30000);
        QCOMPARE(QDir(desk.folder.filePath(u"stick"_s)).entryList({u"*.zip"_s}).size(), 1);

        desk.prompts.saveTo = desk.folder.filePath(u"copy.zip"_s);
        const QSignalSpy said(&page, &Page::informationRaised);
        page.findChild<QAction *>(u"savePackageAction"_s)->trigger();
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(judgePackage(desk.prompts.saveTo).verdict, Verdict::Valid);
        QVERIFY(desk.prompts.suggestedName.endsWith(u".zip"_s));
    }

    void aPlaceOpensTheAssistantTicked()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.openDemonstration(Role::Officer));
        const auto reports = desk.ask<QList<Report>>([](Stores &stores) { return stores.reports.all(); });
        VERIFY_RESULT(reports);
        QVERIFY(!reports->isEmpty());
        Outbox outbox(*desk.workspace, desk.tools());
        OutboxPage page(*desk.workspace, desk.tools(), outbox, desk.prompts, nullptr);
        page.show();
        QVERIFY(page.go(u"seal/"_s + reports->first().id.value));
        const auto *contents = page.findChild<QTreeWidget *>(u"sealContents"_s);
        QTRY_COMPARE(contents->topLevelItemCount(), 2);
        QCOMPARE(contents->topLevelItem(0)->child(0)->checkState(0), Qt::Checked);
    }

    void thePackageOfADepartmentGoesToTheJusticeDepartment()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.openDemonstration(Role::Officer));
        Outbox outbox(*desk.workspace, desk.tools());
        OutboxPage page(*desk.workspace, desk.tools(), outbox, desk.prompts, nullptr);
        page.show();
        page.primaryAction()->trigger();
        const auto *contents = page.findChild<QTreeWidget *>(u"sealContents"_s);
        QTRY_COMPARE(contents->topLevelItemCount(), 2);
        const auto *chosen = page.findChild<QLabel *>(u"unitPicked"_s);
        QVERIFY2(chosen->text().contains(u"Sở Tư pháp tỉnh Bình Định"_s), qPrintable(chosen->text()));
        QVERIFY(page.findChild<QListView *>(u"unitList"_s)->isHidden());
        contents->topLevelItem(0)->child(0)->setCheckState(0, Qt::Checked);
        QVERIFY(chosen->text().contains(u"Sở Tư pháp tỉnh Bình Định"_s));
        QCOMPARE(page.findChild<QDateEdit *>(u"unitDay"_s)->date().year(), 2020);
    }

    void anUnknownPackageIsNoPlace()
    {
        Testing::TestDesk desk;
        QVERIFY(desk.open());
        Outbox outbox(*desk.workspace, desk.tools());
        OutboxPage page(*desk.workspace, desk.tools(), outbox, desk.prompts, nullptr);
        QVERIFY(!page.go(u"0123"_s));
        QVERIFY(page.go({}));
    }
};

QTEST_MAIN(TestOutboxPage)
#include "tst_outboxpage.moc"
