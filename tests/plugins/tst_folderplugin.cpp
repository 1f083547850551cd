// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extend/registry.h"
#include "support/testing.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

class FolderPluginTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const auto loaded = m_registry.destination(u"folder"_s);
        VERIFY_RESULT(loaded);
        m_plugin = *loaded;
    }

    void init()
    {
        Testing::failOnAnyWarning();
        m_target = std::make_unique<QTemporaryDir>();
        m_source = std::make_unique<QTemporaryDir>();
        m_bytes = QByteArray(3'000'000, 'p') + "Phổ Luật";
        m_file = m_source->filePath(u"gói.zip"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_bytes) == m_bytes.size());
        m_digest = QString::fromLatin1(QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex());
    }

    void deliversReadsBackAndGivesAReceipt()
    {
        const DeliveryOutcome outcome = deliver();
        QCOMPARE(outcome.state, DeliveryOutcome::State::Delivered);
        QCOMPARE(outcome.bytes, m_bytes.size());
        QVERIFY(outcome.receipt.contains(m_digest));
        QFile there(m_target->filePath(u"p.zip"_s));
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), m_bytes);
        QCOMPARE(names(), QStringList{u"p.zip"_s});
    }

    void theSecondTimeFindsItDone()
    {
        QCOMPARE(deliver().state, DeliveryOutcome::State::Delivered);
        QCOMPARE(deliver().state, DeliveryOutcome::State::Delivered);
        QCOMPARE(names(), QStringList{u"p.zip"_s});
    }

    void neverReplacesAnothersFile()
    {
        QFile other(m_target->filePath(u"p.zip"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("other");
        other.close();
        const DeliveryOutcome outcome = deliver();
        QCOMPARE(outcome.state, DeliveryOutcome::State::Refused);
        QVERIFY(!outcome.trouble.isEmpty());
        QCOMPARE(QFileInfo(other).size(), 5);
    }

    void stoppingHalfWayLeavesNothing()
    {
        const DeliveryOutcome outcome = deliver(1'500'000);
        QCOMPARE(outcome.state, DeliveryOutcome::State::Stopped);
        QVERIFY(names().isEmpty());
    }

    void aWrongDigestLeavesNothing()
    {
        m_digest = QString(64, u'0');
        QCOMPARE(deliver().state, DeliveryOutcome::State::Unreachable);
        QVERIFY(names().isEmpty());
    }

    void aMissingFolderIsNamed()
    {
        m_settings = {{u"folder"_s, m_target->filePath(u"không có"_s)}};
        const QString trouble = m_plugin->tryConnection(m_settings);
        QVERIFY(trouble.contains(u"không có"_s));
        QCOMPARE(send().state, DeliveryOutcome::State::Unreachable);
    }

    void noRoomIsSaidBeforeWriting()
    {
        m_settings = {{u"folder"_s, m_target->path()}, {u"spare"_s, u"900000000"_s}};
        const DeliveryOutcome outcome = send();
        QCOMPARE(outcome.state, DeliveryOutcome::State::Unreachable);
        QVERIFY2(outcome.trouble.startsWith("Not enough space"_L1), qPrintable(outcome.trouble));
        QVERIFY(names().isEmpty());
    }

    void askingSendsNothing()
    {
        m_settings = {{u"folder"_s, m_target->path()}};
        StoppingHost host;
        QCOMPARE(m_plugin->ask(job(), host).state, DeliveryOutcome::State::Absent);
        QVERIFY(names().isEmpty());
        QCOMPARE(send().state, DeliveryOutcome::State::Delivered);
        QCOMPARE(m_plugin->ask(job(), host).state, DeliveryOutcome::State::Delivered);
    }

private:
    struct StoppingHost final : DeliveryHost {
        qint64 most = std::numeric_limits<qint64>::max();
        bool goOn(qint64 bytes) override { return bytes < most; }
        bool remember(const QString &) override { return true; }
        void note(const QString &, const QString &) override {}
    };
    DeliveryOutcome deliver(qint64 most = std::numeric_limits<qint64>::max())
    {
        m_settings = {{u"folder"_s, m_target->path()}};
        return send(most);
    }
    DeliveryOutcome send(qint64 most = std::numeric_limits<qint64>::max())
    {
        StoppingHost host;
        host.most = most;
        return m_plugin->send(job(), host);
    }
    DeliveryJob job() const { return {m_settings, m_file, u"p.zip"_s, m_digest, QFileInfo(m_file).size(), u"key"_s, {}, {}, {}}; }
    QStringList names() const { return QDir(m_target->path()).entryList(QDir::Files | QDir::Hidden); }

    Registry m_registry{{Testing::program(u"plugins"_s)}, u"vi"_s};
    DestinationPlugin *m_plugin = nullptr;
    std::unique_ptr<QTemporaryDir> m_target;
    std::unique_ptr<QTemporaryDir> m_source;
    QMap<QString, QString> m_settings;
    QByteArray m_bytes;
    QString m_file;
    QString m_digest;
};

QTEST_GUILESS_MAIN(FolderPluginTest)
#include "tst_folderplugin.moc"
