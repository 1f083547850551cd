// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "archive/zip.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

/// kill -9 at random moments: nothing that was said to be saved is lost, nothing is half there (reliability.md W1, W3, W11).
class TestKill final : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QRandomGenerator m_random;

    static constexpr int typingKills = 15;
    static constexpr int receivingKills = 5;
    static constexpr int attachingKills = 8;
    static constexpr int packages = 20;

    [[nodiscard]] static std::unique_ptr<QProcess> start(const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(PHOLUAT_TYPIST), arguments);
        QByteArray line;
        while (process->canReadLine() || process->waitForReadyRead(60'000)) {
            if (!process->canReadLine())
                continue;
            line = process->readLine();
            if (line.startsWith("ready") || line.startsWith("failed"))
                break;
        }
        if (line.startsWith("ready"))
            return process;
        qInfo("the program says: %s", line.constData());
        process->kill();
        process->waitForFinished();
        return {};
    }
    /// Lets it run for a random while, then ends it as a power cut would. Everything it said is answered.
    [[nodiscard]] QByteArray killed(QProcess &process, int most)
    {
        process.waitForFinished(m_random.bounded(1, most));
        process.kill();
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

    [[nodiscard]] static QStringList digestOf(const QString &file)
    {
        auto database = Database::open({.file = file}, {});
        if (!database)
            return {database.error().text};
        QStringList lines;
        const auto records = PackageStore(**database).all(PackageRecord::Direction::Received);
        if (!records)
            return {records.error().text};
        BlobStore blobs(**database);
        for (const PackageRecord &record : *records) {
            const auto bytes = blobs.bytes(record.sha256); // proved against its SHA-256
            lines << u"%1 %2 %3 %4"_s.arg(record.key.id.value, record.key.digest, record.sha256, bytes ? QString::number(bytes->size()) : bytes.error().text);
        }
        lines.sort();
        return lines;
    }

private slots:
    void initTestCase()
    {
        const bool isGiven = qEnvironmentVariableIsSet("PHOLUAT_SEED");
        const quint32 seed = isGiven ? qEnvironmentVariable("PHOLUAT_SEED").toUInt() : QRandomGenerator::global()->generate();
        m_random.seed(seed);
        qInfo("seed %u", seed);
    }
    void init() { failOnAnyWarning(); }

    void nothingAckedIsLostWhileTyping()
    {
        const QString file = m_folder.filePath(u"typing.pholuat"_s);
        const MaterialId id{u"m1"_s};
        qint64 ackedRevision = 0;
        int ackedNumber = 0;
        int acks = 0;
        int mostLost = 0;
        for (int run = 0; run < typingKills; ++run) {
            auto process = start({u"type"_s, file, id.value}); // takes the dead one's lock over
            QVERIFY(process);
            const QList<QByteArray> lines = killed(*process, 1500).split('\n');
            int typed = ackedNumber;
            for (const QByteArray &line : lines.first(lines.size() - 1)) { // the last one may be cut
                const QList<QByteArray> words = line.split(' ');
                QVERIFY2(words.first() != "failed", line.constData());
                if (words.first() == "typed")
                    typed = words[1].toInt();
                if (words.first() == "saved") {
                    ackedRevision = std::max(ackedRevision, words[1].toLongLong());
                    ++acks;
                }
                if (words.first() == "holds")
                    ackedNumber = std::max(ackedNumber, words[2].toInt());
            }
            auto database = Database::open({.file = file}, {});
            VERIFY_RESULT(database);
            const auto material = MaterialStore(**database).find(id);
            VERIFY_RESULT(material);
            QVERIFY2(material->revision >= ackedRevision, qPrintable(u"run %1: revision %2 was said to be saved, %3 is there"_s.arg(run).arg(ackedRevision).arg(material->revision)));
            QVERIFY2(material->title.toInt() >= ackedNumber, qPrintable(u"run %1: %2 was there, now %3"_s.arg(run).arg(ackedNumber).arg(material->title)));
            QCOMPARE(material->body.blocks.first().text.first().text, u"Đã gõ %1 lần."_s.arg(material->title));
            DO((*database)->checkJournal());
            mostLost = std::max(mostLost, typed - material->title.toInt());
            ackedNumber = material->title.toInt();
        }
        QVERIFY(acks > 0);
        qInfo("%d kills, %d acknowledged saves, 0 lost; at most %d keys that nobody had acknowledged", typingKills, acks, mostLost);
    }

    void aFileIsWhollyInOrNotAtAll()
    {
        QStringList files;
        for (int i = 0; i < 40; ++i) {
            files << m_folder.filePath(u"large-%1.pdf"_s.arg(i));
            QVERIFY(writeBytes(files.last(), QByteArray(12'000'000 + i, char('a' + i))));
        }
        const QString file = m_folder.filePath(u"attaching.pholuat"_s);
        int acks = 0;
        int unfinished = 0;
        QStringList acked;
        for (int run = 0; run < attachingKills; ++run) {
            auto process = start(QStringList{u"attach"_s, file} + files.mid(run, 20));
            QVERIFY(process);
            const QList<QByteArray> lines = killed(*process, 1500).split('\n');
            for (const QByteArray &line : lines.first(lines.size() - 1)) {
                QVERIFY2(!line.startsWith("failed"), line.constData());
                if (line.startsWith("attached "))
                    acked << QString::fromLatin1(line.mid(9));
            }
            acks = int(acked.size());
            auto database = Database::open({.file = file}, {});
            VERIFY_RESULT(database);
            BlobStore blobs(**database);
            for (const QString &sha256 : std::as_const(acked))
                DO(blobs.size(sha256));
            const auto found = MaterialStore(**database).search({});
            VERIFY_RESULT(found);
            for (const MaterialSummary &summary : *found) {
                const auto material = MaterialStore(**database).find(summary.id);
                VERIFY_RESULT(material);
                for (const Attachment &attachment : material->attachments) {
                    const auto bytes = blobs.bytes(attachment.sha256); // proved against its SHA-256
                    VERIFY_RESULT(bytes);
                    QCOMPARE(bytes->size(), attachment.size);
                }
            }
            unfinished += blobs.hasUnfinished().value() ? 1 : 0;
            DO((*database)->checkJournal());
        }
        QVERIFY(acks > 0);
        qInfo("%d kills, %d files said to be there, all whole; %d times one was half in and not to be seen", attachingKills, acks, unfinished);
    }

    void receivingAgainEndsEqual()
    {
        const QString folder = m_folder.filePath(u"packages"_s);
        QVERIFY(QDir().mkpath(folder));
        const QDateTime now({2021, 1, 12}, {3, 0}, QTimeZone::UTC);
        for (int i = 0; i < packages; ++i) {
            Material material = leaflet(u"Tờ gấp %1"_s.arg(i));
            PackageContent content;
            content.info = {.id = PackageId::make(), .sender = {u"d550"_s}, .senderName = u"Huyện Tuy Phước"_s, .receiver = {u"bd-stp"_s}, .receiverName = u"Sở Tư pháp"_s,
                            .period = {}, .createdAt = now, .program = u"pholuat test"_s, .materials = {material.id}};
            QByteArray bytes = "%PDF-1.4 " + QByteArray(300'000, char('a' + i));
            const QString path = m_folder.filePath(u"attachment-%1"_s.arg(i));
            QVERIFY(writeBytes(path, bytes));
            material.attachments = {{AttachmentId::make(), u"a.pdf"_s, u"application/pdf"_s, bytes.size(), sha256(bytes)}};
            content.materials = {material};
            content.attachments = {{sha256(bytes), path}};
            DO(sealPackage(folder + u'/' + packageFileName(content.info), content));
        }

        const QString whole = m_folder.filePath(u"unbroken.pholuat"_s);
        QElapsedTimer clock;
        auto process = start({u"receive"_s, whole, folder});
        QVERIFY(process);
        clock.start();
        QVERIFY(process->waitForFinished(120'000));
        const int takes = int(std::max<qint64>(clock.elapsed(), 20));
        QCOMPARE(process->exitCode(), 0);
        const QStringList expected = digestOf(whole);
        QCOMPARE(expected.size(), packages);

        int partial = 0;
        for (int run = 0; run < receivingKills; ++run) {
            const QString file = m_folder.filePath(u"broken-%1.pholuat"_s.arg(run));
            auto broken = start({u"receive"_s, file, folder});
            QVERIFY(broken);
            (void)killed(*broken, takes);
            const QStringList there = digestOf(file);
            for (const QString &line : there)
                QVERIFY2(expected.contains(line), qPrintable(line)); // wholly in, or not at all
            partial += there.size() < packages ? 1 : 0;
            auto again = start({u"receive"_s, file, folder});
            QVERIFY(again);
            QVERIFY(again->waitForFinished(120'000));
            QCOMPARE(again->exitCode(), 0);
            QCOMPARE(digestOf(file), expected);
        }
        qInfo("%d kills, %d of them in the middle; every second run ended equal", receivingKills, partial);
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
