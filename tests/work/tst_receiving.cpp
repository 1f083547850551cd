// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop.h"

#include "work/intake.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

using Direction = PackageRecord::Direction;
using Taken = PackageStore::Taken;

/// Packages come in: the good ones wholly, the bad ones not at all.
class TestReceiving final : public QObject {
    Q_OBJECT
    House m_house;
    QTemporaryDir m_files;

private slots:
    void init() { failOnAnyWarning(); }

    void receivesTheGoodAndListsTheBad()
    {
        Desk justice(m_house, u"bd-stp"_s, Role::Justice);
        DO(justice.open());
        const PackageId id = PackageId::make();
        const auto good = package(m_house, m_files.filePath(u"a"_s), id, 1);
        const auto twin = package(m_house, m_files.filePath(u"b"_s), id, 2);
        VERIFY_RESULT(good);
        VERIFY_RESULT(twin);
        QByteArray bytes = bytesOf(*good);
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 0x20);
        const QString damaged = m_files.filePath(u"damaged.zip"_s);
        QVERIFY(writeBytes(damaged, bytes));

        const auto outcomes = take(justice, {damaged, *good, *good, *twin, m_files.filePath(u"missing.zip"_s)});
        VERIFY_RESULT(outcomes);
        QCOMPARE(outcomes->size(), 5);
        QVERIFY(outcomes->at(0).judgement.verdict == Verdict::Damaged || outcomes->at(0).judgement.verdict == Verdict::Refused);
        QVERIFY(!outcomes->at(0).judgement.reasons.isEmpty());
        QCOMPARE(outcomes->at(1).taken, Taken::New);
        QCOMPARE(outcomes->at(1).judgement.verdict, Verdict::Valid);
        QCOMPARE(outcomes->at(2).taken, Taken::Known);
        QCOMPARE(outcomes->at(3).taken, Taken::Conflict);
        QCOMPARE(outcomes->at(4).judgement.verdict, Verdict::Unreadable);
        const auto records = justice.packages(Direction::Received);
        VERIFY_RESULT(records);
        QCOMPARE(records->size(), 2);
        for (const PackageRecord &record : *records) {
            QCOMPARE(record.decision, PackageRecord::Decision::Conflict);
            QCOMPARE(record.reports.size(), 1);
        }
        // Nobody's figures are counted silently.
        const auto total = wait(consolidateInbox(*justice.workspace, m_house.tools(), u"pbgdpl-results"_s, demonstrationPeriod(), true));
        VERIFY_RESULT(total);
        for (const QList<CellSource> &sources : total->sources) {
            for (const CellSource &source : sources)
                QVERIFY(source.unit.value != "d550"_L1);
        }
    }

    void whatWasJudgedIsStored()
    {
        Desk justice(m_house, u"bd-stp"_s, Role::Justice);
        DO(justice.open());
        const auto file = package(m_house, m_files.filePath(u"swap"_s), PackageId::make(), 8);
        VERIFY_RESULT(file);
        const QString sha = *sha256OfFile(*file);
        const Judged judged = judgeFile(*file);
        QVERIFY(judged.package);
        QVERIFY(writeBytes(*file, "something else"));
        DO(justice.ask<Intake>([&](Stores &stores) { return takeIn(stores, judged, theMoment, {}); }));
        const auto records = justice.packages(Direction::Received);
        VERIFY_RESULT(records);
        QCOMPARE(records->first().sha256, sha);
        QCOMPARE(records->first().fileName, QFileInfo(*file).fileName());
    }

    void receivingIsWholeOrNotAtAll()
    {
        Desk justice(m_house, u"bd-stp"_s, Role::Justice);
        DO(justice.open());
        const auto file = package(m_house, m_files.filePath(u"whole"_s), PackageId::make(), 5);
        VERIFY_RESULT(file);
        const Judged judged = judgeFile(*file);
        QVERIFY(judged.package);
        const auto into = [&]() -> std::optional<Error> {
            const auto taken = justice.ask<Intake>([&](Stores &stores) { return takeIn(stores, judged, theMoment, {}); });
            return taken ? std::nullopt : std::optional(taken.error());
        };
        const QString sha = *sha256OfFile(*file);
        const int statements = failAtEachStatement(justice.faults, into, [&] { return look(justice) + QStringList{blobThere(justice, sha)}; });
        QVERIFY2(statements > 5, qPrintable(QString::number(statements)));
        QCOMPARE(blobThere(justice, sha), u"there"_s);

        // Through the flow a fault is an outcome that says so, and the next file is taken all the same.
        const auto other = package(m_house, m_files.filePath(u"whole"_s), PackageId::make(), 6);
        const auto third = package(m_house, m_files.filePath(u"whole"_s), PackageId::make(), 7);
        VERIFY_RESULT(other);
        VERIFY_RESULT(third);
        justice.faults.arm(4);
        const auto outcomes = take(justice, {*other, *third});
        QVERIFY(justice.faults.disarm());
        VERIFY_RESULT(outcomes);
        QCOMPARE(outcomes->at(0).judgement.verdict, Verdict::Unreadable);
        QCOMPARE(outcomes->at(1).judgement.verdict, Verdict::Valid);
        QCOMPARE(justice.packages(Direction::Received)->size(), 2);
    }
};

QTEST_MAIN(TestReceiving)
#include "tst_receiving.moc"
