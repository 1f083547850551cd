// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testing.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

/// Sending by the real program: several destinations, partial success told honestly, the story and the ledger.
class TestDeliveryVerbs final : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    struct Said {
        int code = -1;
        QString text;
        QList<QJsonObject> objects = {};
    };

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Said run(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(m_folder.path());
        process.start(program(u"pholuat-console"_s), QStringList{u"--language"_s, u"en"_s} + arguments);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, process.errorString()};
        Said said{process.exitCode(), QString::fromUtf8(process.readAll())};
        const QStringList lines = said.text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (line.startsWith(u'{'))
                said.objects.append(QJsonDocument::fromJson(line.toUtf8()).object());
        }
        return said;
    }

#define EXPECT(code_, ...) \
    const Said __VA_ARGS__; \
    QVERIFY2(said.code == (code_), qPrintable(u"exit %1\n%2"_s.arg(said.code).arg(said.text)))

private slots:
    void init() { failOnAnyWarning(); }

    void initTestCase()
    {
        QFile text(path(u"=leaflet.txt"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("Uống rượu, bia thì không lái xe.\n");
        text.close();
        for (const QStringList &words : {QStringList{u"new"_s, u"desk.pholuat"_s, u"--unit"_s, u"bd-stttt"_s, u"--on"_s, u"2020-12-31"_s},
                                         QStringList{u"import"_s, u"desk.pholuat"_s, u"=leaflet.txt"_s}, QStringList{u"seal"_s, u"desk.pholuat"_s, u"--to"_s, u"bd-stp"_s, u"--now"_s, u"2021-01-12T03:00:00Z"_s}}) {
            EXPECT(0, said = run(words));
        }
        QVERIFY(QDir().mkpath(path(u"usb"_s)));
    }

    void someDestinationsHaveItAndSomeNot()
    {
        {
            EXPECT(4, said = run({u"--json"_s, u"send"_s, u"desk.pholuat"_s, u"--folder"_s, u"usb"_s, u"--folder"_s, u"pulled-out"_s}));
            QCOMPARE(said.objects.size(), 2);
            QCOMPARE(said.objects[0]["state"_L1].toString(), u"delivered"_s);
            QVERIFY(said.objects[0]["receipt"_L1].toString().contains(u"sha256"_s));
            QCOMPARE(said.objects[1]["reasons"_L1][0]["code"_L1].toString(), u"delivery.waiting"_s);
        }
        QCOMPARE(QDir(path(u"usb"_s)).entryList(QDir::Files).size(), 1);
        {
            EXPECT(4, said = run({u"send"_s, u"desk.pholuat"_s, u"--folder"_s, u"usb"_s, u"--folder"_s, u"pulled-out"_s}));
            QVERIFY2(said.text.contains(u"1 of 2 destinations have it."_s), qPrintable(said.text));
        }
        {
            EXPECT(4, said = run({u"send"_s, u"desk.pholuat"_s, u"--to"_s, u"no-such"_s}));
        }
        {
            EXPECT(2, said = run({u"send"_s, u"desk.pholuat"_s}));
        }
    }

    void theOutboxGoesOn()
    {
        {
            EXPECT(4, said = run({u"--json"_s, u"outbox"_s, u"desk.pholuat"_s, u"--once"_s}));
            QCOMPARE(said.objects.size(), 1);
        }
        QVERIFY(QDir().mkpath(path(u"pulled-out"_s)));
        {
            EXPECT(0, said = run({u"--json"_s, u"outbox"_s, u"desk.pholuat"_s}));
            QCOMPARE(said.objects.size(), 1);
            QCOMPARE(said.objects[0]["state"_L1].toString(), u"delivered"_s);
        }
        QCOMPARE(QDir(path(u"pulled-out"_s)).entryList(QDir::Files).size(), 1);
        EXPECT(0, said = run({u"outbox"_s, u"desk.pholuat"_s}));
        QVERIFY(said.text.contains(u"empty"_s));
    }

    void theStoryAndTheLedger()
    {
        const QString name = QDir(path(u"usb"_s)).entryList(QDir::Files).value(0);
        {
            EXPECT(0, said = run({u"--json"_s, u"explain-delivery"_s, u"desk.pholuat"_s, name, u"--receipt"_s, u"receipt.pdf"_s, u"--at"_s, u"usb"_s}));
            QCOMPARE(said.objects.size(), 2);
            for (const QJsonObject &object : said.objects) {
                QCOMPARE(object["state"_L1].toString(), u"delivered"_s);
                QVERIFY(object["exchanges"_L1].isArray());
                QVERIFY(object["attempts"_L1].toInt() >= 1);
            }
        }
        QFile receipt(path(u"receipt.pdf"_s));
        QVERIFY(receipt.open(QIODevice::ReadOnly));
        QVERIFY(receipt.readAll().startsWith("%PDF-"));
        EXPECT(0, said = run({u"--json"_s, u"ledger"_s, u"desk.pholuat"_s, u"--csv"_s, u"ledger.csv"_s, u"--xlsx"_s, u"ledger.xlsx"_s}));
        QCOMPARE(said.objects.size(), 2);
        QFile book(path(u"ledger.xlsx"_s));
        QVERIFY(book.open(QIODevice::ReadOnly));
        QVERIFY(book.readAll().startsWith("PK"));
        QCOMPARE(said.objects[0]["kind"_L1].toString(), u"material"_s);
        QFile csv(path(u"ledger.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray table = csv.readAll();
        QCOMPARE(table.count("\r\n"), 3);
        QVERIFY(table.contains("\"'=leaflet\"")); // a title that a spreadsheet would run
    }

    void aPausedDestinationWaitsAlsoAfterARestart()
    {
        QVERIFY(QDir().mkpath(path(u"later"_s)));
        QVERIFY(QFile::copy(path(u"desk.pholuat"_s), path(u"copy.pholuat"_s)));
        {
            EXPECT(0, said = run({u"destination"_s, u"set"_s, u"copy.pholuat"_s, u"Later"_s, u"--kind"_s, u"folder"_s, u"folder="_s + path(u"later"_s)}));
        }
        {
            EXPECT(0, said = run({u"--json"_s, u"outbox"_s, u"copy.pholuat"_s, u"--pause"_s, u"Later"_s}));
            QCOMPARE(said.objects.value(0)["paused"_L1].toBool(), true);
        }
        {
            EXPECT(0, said = run({u"--json"_s, u"outbox"_s, u"copy.pholuat"_s, u"--go-on"_s, u"Later"_s}));
            QCOMPARE(said.objects.value(0)["paused"_L1].toBool(true), false);
        }
        EXPECT(4, said = run({u"outbox"_s, u"copy.pholuat"_s, u"--pause"_s, u"no-such"_s}));
        QVERIFY2(said.text.contains(u"no-such"_s), qPrintable(said.text));
    }

    void theInboxTakesWhatLiesInAFolder()
    {
        {
            EXPECT(0, said = run({u"new"_s, u"justice.pholuat"_s, u"--unit"_s, u"bd-stp"_s, u"--role"_s, u"justice"_s, u"--on"_s, u"2020-12-31"_s}));
        }
        {
            EXPECT(0, said = run({u"inbox"_s, u"list"_s, u"justice.pholuat"_s}));
            QVERIFY2(said.text.contains(u"no sources"_s), qPrintable(said.text));
        }
        {
            EXPECT(0, said = run({u"--json"_s, u"inbox"_s, u"add"_s, u"justice.pholuat"_s, u"Stick"_s, u"--folder"_s, u"usb"_s}));
            QCOMPARE(said.objects.size(), 1);
        }
        {
            EXPECT(0, said = run({u"--json"_s, u"inbox"_s, u"fetch"_s, u"justice.pholuat"_s}));
            QCOMPARE(said.objects.size(), 1);
            QVERIFY2(said.objects[0]["taken"_L1].toInt() == 1 && said.objects[0]["refused"_L1].toInt() == 0, qPrintable(said.text));
        }
        {
            EXPECT(0, said = run({u"--json"_s, u"inbox"_s, u"fetch"_s, u"justice.pholuat"_s, u"Stick"_s})); // once more takes nothing twice
            QCOMPARE(said.objects.value(0)["taken"_L1].toInt(-1), 0);
        }
        {
            EXPECT(4, said = run({u"inbox"_s, u"fetch"_s, u"justice.pholuat"_s, u"no-such"_s}));
        }
        {
            EXPECT(2, said = run({u"inbox"_s, u"add"_s, u"justice.pholuat"_s, u"Neither"_s}));
        }
        {
            EXPECT(0, said = run({u"inbox"_s, u"remove"_s, u"justice.pholuat"_s, u"Stick"_s}));
        }
        EXPECT(0, said = run({u"inbox"_s, u"list"_s, u"justice.pholuat"_s}));
        QVERIFY2(said.text.contains(u"no sources"_s), qPrintable(said.text));
    }

    void aPersonsWordSettlesIt()
    {
        const QString name = QDir(path(u"usb"_s)).entryList(QDir::Files).value(0);
        {
            EXPECT(4, said = run({u"send"_s, u"desk.pholuat"_s, u"--folder"_s, u"never-there"_s}));
        }
        {
            EXPECT(0, said = run({u"--json"_s, u"send-anew"_s, u"desk.pholuat"_s, name, u"--to"_s, u"never-there"_s}));
            QCOMPARE(said.objects.value(0)["state"_L1].toString(), u"waiting"_s);
        }
        {
            const Said wordless = run({u"mark-delivered"_s, u"desk.pholuat"_s, name, u"--to"_s, u"never-there"_s});
            QVERIFY2(wordless.code != 0 && wordless.text.contains(u"not marked as delivered"_s), qPrintable(wordless.text));
        }
        EXPECT(0, said = run({u"--json"_s, u"mark-delivered"_s, u"desk.pholuat"_s, name, u"--to"_s, u"never-there"_s, u"--words"_s, u"Ms Hoa, by phone: no. 12"_s}));
        QCOMPARE(said.objects.value(0)["state"_L1].toString(), u"delivered"_s);
        QVERIFY(said.objects.value(0)["receipt"_L1].toString().contains(u"Ms Hoa, by phone: no. 12"_s));
    }
};

QTEST_GUILESS_MAIN(TestDeliveryVerbs)
#include "tst_deliveryverbs.moc"
