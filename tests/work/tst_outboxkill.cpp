// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxdesk.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

#define DO(expression) \
    do { \
        const auto carried = (expression); \
        VERIFY_RESULT(carried); \
    } while (false)

/// kill -9 at every step of a delivery, then a new start: one delivery, its receipt, and nothing twice (reliability.md N7).
/// PHOLUAT_KILLS asks for more kills at random moments.
class TestOutboxKill final : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_number = 0;

    struct Place {
        QString file;
        QString server;
        QList<PackageKey> keys;
    };

    /// A workspace file with packages in its outbox, closed again.
    [[nodiscard]] Result<Place> prepared(int packages)
    {
        ScriptedPlugin plugin;
        VirtualTime time;
        OutboxDesk desk(plugin, time);
        Place place{m_folder.filePath(u"w%1.pholuat"_s.arg(++m_number)), m_folder.filePath(u"server%1"_s.arg(m_number)), {}};
        QDir().mkpath(place.server);
        desk.location.file = place.file;
        if (auto opened = desk.open(); !opened)
            return std::unexpected(opened.error());
        if (auto added = desk.addDestination(u"server"_s, {}, u"server"_s); !added)
            return std::unexpected(added.error());
        for (int i = 0; i < packages; ++i) {
            const auto key = desk.addPackage(u"p%1"_s.arg(i));
            if (!key)
                return std::unexpected(key.error());
            place.keys.append(*key);
            if (auto queued = desk.wait(desk.outbox->enqueue(*key, u"server"_s)); !queued)
                return std::unexpected(queued.error());
        }
        return place;
    }

    [[nodiscard]] static std::unique_ptr<QProcess> start(const Place &place, const QString &step)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(PHOLUAT_SENDER), {place.file, place.server, step});
        return process;
    }
    /// Everything it said until a line begins so; "" when it ended before.
    [[nodiscard]] static bool hears(QProcess &process, const QByteArray &word)
    {
        QByteArray all;
        const QDeadlineTimer until(60'000);
        while (!all.contains(word) && !until.hasExpired() && (process.bytesAvailable() > 0 || process.waitForReadyRead(1000) || process.state() == QProcess::Running))
            all += process.readAllStandardOutput();
        if (!all.contains(word))
            qInfo("it said: %s", all.constData());
        return all.contains(word);
    }

    void judge(const Place &place, int leastAsked)
    {
        auto process = start(place, u"-"_s);
        QVERIFY(hears(*process, "empty"));
        QVERIFY(process->waitForFinished(30'000));
        QCOMPARE(process->exitCode(), 0);
        QCOMPARE(QDir(place.server).entryList(QDir::Files).filter(QRegularExpression(u"^(?!part-)"_s)).size(), place.keys.size()); // one each, none twice
        auto database = Database::open({.file = place.file}, {});
        VERIFY_RESULT(database);
        PackageStore store(**database);
        int asked = 0;
        for (const PackageKey &key : place.keys) {
            const auto row = store.delivery(key, u"server"_s);
            VERIFY_RESULT(row);
            QVERIFY(row->has_value());
            QCOMPARE((*row)->state, Delivery::State::Delivered);
            QVERIFY((*row)->receipt.startsWith(u"got "_s));
            const auto exchanges = store.exchanges(key, u"server"_s);
            VERIFY_RESULT(exchanges);
            asked += int(std::ranges::count_if(*exchanges, [](const Exchange &one) { return one.request.startsWith(u"HEAD"_s); }));
        }
        QVERIFY2(asked >= leastAsked, qPrintable(QString::number(asked)));
        DO((*database)->checkJournal());
    }

private slots:
    void init() { failOnAnyWarning(); }

    void atEveryStep_data()
    {
        QTest::addColumn<QString>("step");
        for (const QString &step : {u"begin"_s, u"remembered"_s, u"half"_s, u"all bytes"_s, u"stored"_s, u"noted"_s, u"asking"_s, u"asked"_s})
            QTest::newRow(qPrintable(step)) << step;
    }
    void atEveryStep()
    {
        QFETCH(QString, step);
        const auto place = prepared(2);
        VERIFY_RESULT(place);
        if (step.startsWith(u"ask"_s)) { // asked only after an attempt that was cut
            auto first = start(*place, u"stored"_s);
            QVERIFY(hears(*first, "at stored"));
            first->kill();
            first->waitForFinished();
        }
        for (int again = 0; again < 2; ++again) { // killed twice at the same place; the second time it may not come there
            auto process = start(*place, step);
            const bool isThere = again > 0 || hears(*process, "at " + step.toUtf8());
            if (again > 0)
                (void)process->waitForFinished(700);
            process->kill();
            process->waitForFinished();
            QVERIFY(isThere);
        }
        judge(*place, 1);
    }

    void atRandomMoments()
    {
        const bool isGiven = qEnvironmentVariableIsSet("PHOLUAT_SEED");
        const quint32 seed = isGiven ? qEnvironmentVariable("PHOLUAT_SEED").toUInt() : QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const int kills = qEnvironmentVariableIntValue("PHOLUAT_KILLS") > 0 ? qEnvironmentVariableIntValue("PHOLUAT_KILLS") : 12;
        qInfo("seed %u", seed);
        constexpr int packages = 25;
        int killed = 0;
        int runs = 0;
        while (killed < kills) {
            const auto place = prepared(packages);
            VERIFY_RESULT(place);
            ++runs;
            for (int i = 0; i < 6 && killed < kills; ++i) {
                auto process = start(*place, u"-"_s);
                QVERIFY(hears(*process, "ready"));
                if (process->waitForFinished(random.bounded(1, 250)))
                    break; // empty already
                process->kill();
                process->waitForFinished();
                ++killed;
            }
            judge(*place, 0);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d kills in %d runs of %d packages: each delivered once", killed, runs, packages);
    }
};

QTEST_GUILESS_MAIN(TestOutboxKill)
#include "tst_outboxkill.moc"
