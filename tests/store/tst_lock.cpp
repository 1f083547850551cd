// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "store/lock.h"

#include <QProcess>
#include <QSysInfo>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

class TestLock : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    /// Another process of this program that opens the workspace and holds it until it is ended.
    std::unique_ptr<QProcess> holder(const QString &file)
    {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(), {u"--hold"_s, file});
        if (process->waitForStarted() && process->waitForReadyRead(20'000) && process->readLine().trimmed() == "held")
            return process;
        return {};
    }

private slots:
    void init() { failOnAnyWarning(); }

    void aSecondHandleIsToldWho()
    {
        const DatabaseLocation place{.file = m_folder.filePath(u"two.pholuat"_s)};
        auto first = Database::open(place, {.create = true});
        VERIFY_RESULT(first);
        const auto second = Database::open(place, {});
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Refused);
        QCOMPARE(second.error().code, u"store.held"_s);
        const QString text = second.error().text;
        QVERIFY2(text.contains(u"two.pholuat"_s) && text.contains(QSysInfo::machineHostName())
                     && text.contains(QString::number(QCoreApplication::applicationPid())) && text.contains(u"tst_lock"_s),
                 qPrintable(text));
        // Reading beside the holder is always possible.
        auto reader = Database::open(place, {.readOnly = true});
        VERIFY_RESULT(reader);
        QVERIFY((*reader)->isReadOnly());
        DO(MaterialStore(**first).save(leaflet(u"A"_s, u"b"_s), u"Hà"_s));
        QCOMPARE(MaterialStore(**reader).search({})->size(), 1);
        QCOMPARE(MaterialStore(**reader).save(leaflet(u"B"_s, u"b"_s), u"Hà"_s).error().kind, ErrorKind::Refused);
        reader->reset();
        first->reset();
        QVERIFY(!QFile::exists(WorkspaceLock::lockFileOf(place.file)));
        DO(Database::open(place, {}));
    }

    void anotherProcessHoldsItUntilItIsKilled()
    {
        const DatabaseLocation place{.file = m_folder.filePath(u"killed.pholuat"_s)};
        auto process = holder(place.file);
        QVERIFY(process);
        const auto refused = Database::open(place, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"store.held"_s);
        QVERIFY(refused.error().text.contains(QString::number(process->processId())));

        process->kill();
        QVERIFY(process->waitForFinished());
        QVERIFY(QFile::exists(WorkspaceLock::lockFileOf(place.file))); // left behind
        auto taken = Database::open(place, {});
        VERIFY_RESULT(taken);
        QVERIFY(!(*taken)->isReadOnly());
        QCOMPARE(MaterialStore(**taken).search({})->size(), 1); // what was saved before the kill
    }

    void aLockOfAnotherHostIsNeverTakenOver()
    {
        const DatabaseLocation place{.file = m_folder.filePath(u"far.pholuat"_s)};
        DO(Database::open(place, {.create = true}));
        QFile lock(WorkspaceLock::lockFileOf(place.file));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4194303\npholuat\nmay-khac\nffffffffffffffffffffffffffffffff\nffffffff-ffff-ffff-ffff-ffffffffffff\n");
        lock.close();
        const auto refused = Database::open(place, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"store.held"_s);
        QVERIFY2(refused.error().text.contains(u"may-khac"_s), qPrintable(refused.error().text));
        auto reader = Database::open(place, {.readOnly = true});
        VERIFY_RESULT(reader);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--hold") {
        auto held = Database::open({.file = arguments.value(2)}, {.create = true});
        if (!held || !MaterialStore(**held).save(leaflet(u"A"_s, u"b"_s), u"Hà"_s))
            return 1;
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly) || out.write("held\n") != 5 || !out.flush())
            return 1;
        return QCoreApplication::exec();
    }
    TestLock test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lock.moc"
