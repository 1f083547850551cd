// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop.h"

#include "work/intake.h"
#include "work/packing.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

using Direction = PackageRecord::Direction;
using Taken = PackageStore::Taken;

/// A return, and what it does to the report it answers.
class TestAnswering final : public QObject {
    Q_OBJECT
    House m_house;
    QTemporaryDir m_files;

    /// The next version of a returned report, with another figure.
    [[nodiscard]] static Result<Report> beginVersion(Desk &desk, const ReportId &id)
    {
        auto begun = desk.ask<Report>([id](Stores &stores) -> Result<Report> {
            auto report = stores.reports.find(id);
            if (!report)
                return report;
            *report = figured(*report, 4711);
            report->state = ReportState::Draft;
            ++report->version;
            return stores.reports.save(*report, {});
        });
        if (begun)
            desk.workspace->reload({}, {id});
        return begun;
    }


private slots:
    void init() { failOnAnyWarning(); }

    void aReturnReachesTheReportAndVersion2NamesWhatItReplaces()
    {
        Desk officer(m_house);
        Desk justice(m_house, u"bd-stp"_s, Role::Justice);
        DO(officer.open());
        DO(justice.open());
        const auto report = officer.addReport();
        VERIFY_RESULT(report);
        const auto first = sealReport(officer, report->id, m_files.path());
        VERIFY_RESULT(first);
        DO(take(justice, {m_files.filePath(first->fileName)}));

        const auto curt = wait(answer(*justice.workspace, m_house.tools(), first->key, false, u"  Sai.  "_s));
        QVERIFY(!curt);
        QCOMPARE(curt.error().kind, ErrorKind::Refused);
        QCOMPARE(justice.packages(Direction::Received)->first().decision, PackageRecord::Decision::None);

        const QString back = m_files.filePath(u"back.zip"_s);
        const QString late = m_files.filePath(u"late.zip"_s);
        DO(wait(answer(*justice.workspace, m_house.tools(), first->key, false, u"Cột 10 chưa khớp danh sách."_s, back)));
        QCOMPARE(justice.packages(Direction::Received)->first().decision, PackageRecord::Decision::Returned);
        // They change their mind, but that answer is late.
        DO(wait(answer(*justice.workspace, m_house.tools(), first->key, true, {}, late)));

        auto outcomes = take(officer, {back});
        VERIFY_RESULT(outcomes);
        QCOMPARE(outcomes->first().judgement.verdict, Verdict::Valid);
        QCOMPARE(officer.stored(report->id)->state, ReportState::Returned);
        QTRY_COMPARE(officer.workspace->report(report->id)->state, ReportState::Returned);
        QCOMPARE(officer.packages(Direction::Sealed)->first().decision, PackageRecord::Decision::Returned);
        QCOMPARE(officer.packages(Direction::Sealed)->first().remark, u"Cột 10 chưa khớp danh sách."_s);
        QCOMPARE(take(officer, {back})->first().taken, Taken::Known);

        const auto answered = wait(answer(*officer.workspace, m_house.tools(), outcomes->first().key, true, {}));
        QVERIFY(!answered); // an answer is not answered
        QCOMPARE(answered.error().kind, ErrorKind::Refused);

        DO(beginVersion(officer, report->id));
        const auto second = sealReport(officer, report->id, m_files.path());
        VERIFY_RESULT(second);
        QCOMPARE(second->info.version, 2);
        QCOMPARE(second->info.replaces, first->key.digest);
        QVERIFY(second->fileName.endsWith("-v2.zip"_L1));

        // Out of order: the word about version 1 comes when version 2 is under way.
        DO(take(officer, {late}));
        QCOMPARE(officer.stored(report->id)->state, ReportState::Sealed);
        QCOMPARE(officer.stored(report->id)->version, 2);

        DO(take(justice, {m_files.filePath(second->fileName)}));
        const QString fine = m_files.filePath(u"fine.zip"_s);
        DO(wait(answer(*justice.workspace, m_house.tools(), second->key, true, {}, fine)));
        DO(take(officer, {fine}));
        QCOMPARE(officer.stored(report->id)->state, ReportState::Accepted);
        const auto versions = officer.ask<QList<Report>>([id = report->id](Stores &stores) { return stores.reports.versions(id); });
        VERIFY_RESULT(versions);
        QCOMPARE(versions->size(), 2);
    }

    void aReturnOfSomebodyElseChangesNothing_data()
    {
        QTest::addColumn<QString>("sender");
        QTest::addColumn<QString>("receiver");
        QTest::addColumn<ReportState>("state");
        QTest::newRow("they who got it") << u"bd-stp"_s << u"bd-stttt"_s << ReportState::Accepted;
        QTest::newRow("another sender") << u"d550"_s << u"bd-stttt"_s << ReportState::Sealed;
        QTest::newRow("to another") << u"bd-stp"_s << u"d550"_s << ReportState::Sealed;
    }
    void aReturnOfSomebodyElseChangesNothing()
    {
        QFETCH(QString, sender);
        QFETCH(QString, receiver);
        QFETCH(ReportState, state);
        Desk officer(m_house);
        DO(officer.open());
        const auto report = officer.addReport();
        VERIFY_RESULT(report);
        const auto record = sealReport(officer, report->id);
        VERIFY_RESULT(record);
        Content content{{}, std::make_shared<QTemporaryDir>()};
        content.package.info = record->info;
        content.package.info.id = PackageId::make();
        content.package.info.kind = PackageKind::Return;
        content.package.info.sender = {sender};
        content.package.info.receiver = {receiver};
        content.package.info.replaces = record->key.digest;
        const auto sealed = pack(content, m_house.forms, *m_house.units, theMoment);
        VERIFY_RESULT(sealed);
        const auto outcomes = take(officer, {sealed->file});
        VERIFY_RESULT(outcomes);
        QVERIFY(outcomes->first().judgement.verdict == Verdict::Valid || outcomes->first().judgement.verdict == Verdict::Warning);
        QCOMPARE(officer.packages(Direction::Received)->size(), 1);
        QCOMPARE(officer.packages(Direction::Received)->first().fileName, sealed->record.fileName);
        QCOMPARE(officer.stored(report->id)->state, state);
        QCOMPARE(officer.packages(Direction::Sealed)->first().decision, state == ReportState::Sealed ? PackageRecord::Decision::None : PackageRecord::Decision::Accepted);
    }

    void aReturnIsWholeOrNotAtAll()
    {
        Desk officer(m_house);
        Desk justice(m_house, u"bd-stp"_s, Role::Justice);
        DO(officer.open());
        DO(justice.open());
        const auto report = officer.addReport();
        VERIFY_RESULT(report);
        const auto record = sealReport(officer, report->id, m_files.path());
        VERIFY_RESULT(record);
        DO(take(justice, {m_files.filePath(record->fileName)}));
        const QString back = m_files.filePath(u"whole-back.zip"_s);
        DO(wait(answer(*justice.workspace, m_house.tools(), record->key, false, u"Cột 10 chưa khớp danh sách."_s, back)));
        const Judged judged = judgeFile(back);
        QVERIFY(judged.package);
        const int statements = failAtEachStatement(officer.faults, [&]() -> std::optional<Error> {
            const auto taken = officer.ask<Intake>([&](Stores &stores) { return takeIn(stores, judged, theMoment, {}); });
            return taken ? std::nullopt : std::optional(taken.error());
        }, [&] { return look(officer); });
        QVERIFY2(statements > 10, qPrintable(QString::number(statements)));
        QCOMPARE(officer.stored(report->id)->state, ReportState::Returned);
    }
};

QTEST_MAIN(TestAnswering)
#include "tst_answering.moc"
