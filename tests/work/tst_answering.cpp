// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop.h"

#include "work/intake.h"
#include "work/packing.h"
#include "work/remarks.h"

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
        const auto answered1 = officer.ask<PackageRecord>([key = first->key](Stores &stores) { return stores.packages.find(key); });
        QCOMPARE(answered1->decision, PackageRecord::Decision::Accepted); // the second answer is the next version of the first
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

    void remarksTravelAndAreSettledByTheNextVersion()
    {
        Desk officer(m_house);
        Desk justice(m_house, u"bd-stp"_s, Role::Justice);
        DO(officer.open());
        DO(justice.open());
        const auto report = officer.addReport();
        VERIFY_RESULT(report);
        const auto text = wait(officer.workspace->addMaterial(leaflet(u"Tờ gấp"_s)));
        VERIFY_RESULT(text);
        const auto first = wait(seal(*officer.workspace, m_house.tools(), {.materials = {text->id}, .reports = {report->id}, .receiver = {u"bd-stp"_s}, .file = m_files.path()}));
        VERIFY_RESULT(first);
        DO(take(justice, {m_files.filePath(first->fileName)}));

        const CellRef filled = report->forms.first().cells.firstKey();
        const RemarkPlace cell{.kind = RemarkPlace::Kind::Cell, .report = report->id, .cell = filled};
        const RemarkPlace paragraph{.kind = RemarkPlace::Kind::Paragraph, .material = text->id, .paragraph = 1};
        DO(wait(prepareRemarks(*justice.workspace, m_house.tools(), first->key, {{cell, u"Chưa khớp <b>danh sách</b>\r\nkèm theo.\u0007"_s}})));
        // They survive a restart, and more may follow.
        justice.close();
        DO(justice.open());
        const auto prepared = wait(prepareRemarks(*justice.workspace, m_house.tools(), first->key, {{paragraph, u"Nêu rõ điều luật."_s}, {{}, u"Thiếu chữ ký."_s}}));
        VERIFY_RESULT(prepared);
        QCOMPARE(prepared->size(), 3);
        QCOMPARE(prepared->at(0).text, u"Chưa khớp <b>danh sách</b>\nkèm theo."_s);
        QCOMPARE(prepared->at(0).place.form, report->forms.first().form);
        QCOMPARE(prepared->at(1).place.quotation, u"Đã uống rượu, bia thì không lái xe."_s);
        QCOMPARE(prepared->at(1).by, Role::Justice);
        QCOMPARE(wait(dropPreparedRemark(*justice.workspace, first->key, 2))->size(), 2);

        const auto accepted = wait(answer(*justice.workspace, m_house.tools(), first->key, true, {}));
        QVERIFY(!accepted);
        QCOMPARE(accepted.error().code, u"answer.remarks"_s);
        const QString back = m_files.filePath(u"remarks-back.zip"_s);
        const auto returned = wait(answer(*justice.workspace, m_house.tools(), first->key, false, {}, back));
        VERIFY_RESULT(returned);
        QCOMPARE(returned->remarks.size(), 2);
        QVERIFY(returned->remark.startsWith(u"2 nhận xét kèm theo: Chưa khớp"_s));
        QCOMPARE(wait(preparedRemarks(*justice.workspace, first->key))->size(), 0);
        const auto late = wait(prepareRemarks(*justice.workspace, m_house.tools(), first->key, {{cell, u"Nữa."_s}}));
        QVERIFY(!late); // it is decided on
        QCOMPARE(late.error().code, u"remark.package"_s);

        DO(wait(officer.workspace->openMaterial(text->id)));
        DO(take(officer, {back}));
        QTRY_COMPARE(officer.workspace->material(text->id)->state, MaterialState::Draft);
        auto open = wait(authorRemarks(*officer.workspace, m_house.tools()));
        VERIFY_RESULT(open);
        QCOMPARE(open->size(), 2); // the made-up remark on the whole says nothing new
        QCOMPARE(open->at(0).kept.remark.place.cell, filled);
        QCOMPARE(open->at(0).before, report->forms.first().cells.value(filled).value);
        QVERIFY(open->at(0).isOpen() && open->at(1).isOpen());
        QVERIFY(!open->at(0).fromName.isEmpty());
        DO(take(officer, {back}));
        QCOMPARE(wait(authorRemarks(*officer.workspace, m_house.tools()))->size(), 2);

        DO(wait(settleRemark(*officer.workspace, open->at(1).kept, true)));
        DO(beginVersion(officer, report->id)); // with another figure in the first cell
        open = wait(authorRemarks(*officer.workspace, m_house.tools()));
        QCOMPARE(open->at(0).state, AuthorRemark::State::Changed);
        QCOMPARE(open->at(1).state, AuthorRemark::State::Settled);
        const auto second = wait(seal(*officer.workspace, m_house.tools(), {.materials = {text->id}, .reports = {report->id}, .receiver = {u"bd-stp"_s}}));
        VERIFY_RESULT(second);
        QCOMPARE(second->info.replaces, first->key.digest);
        QCOMPARE(second->info.version, 2);
        open = wait(authorRemarks(*officer.workspace, m_house.tools()));
        QVERIFY(std::ranges::all_of(*open, [](const AuthorRemark &remark) { return remark.state == AuthorRemark::State::Replaced; }));
        QCOMPARE(officer.stored(text->id)->state, MaterialState::Sealed);
    }

    void aReturnedMaterialAloneBecomesVersion2()
    {
        Desk officer(m_house);
        Desk justice(m_house, u"bd-stp"_s, Role::Justice);
        DO(officer.open());
        DO(justice.open());
        const auto text = wait(officer.workspace->addMaterial(leaflet(u"Tờ gấp"_s)));
        VERIFY_RESULT(text);
        const SealRequest request{.materials = {text->id}, .reports = {}, .receiver = {u"bd-stp"_s}, .file = m_files.path()};
        const auto first = wait(seal(*officer.workspace, m_house.tools(), request));
        VERIFY_RESULT(first);
        DO(take(justice, {m_files.filePath(first->fileName)}));
        const QString back = m_files.filePath(u"text-back.zip"_s);
        const QString fine = m_files.filePath(u"text-fine.zip"_s);
        DO(wait(answer(*justice.workspace, m_house.tools(), first->key, false, u"Thiếu căn cứ pháp lý."_s, back)));
        DO(take(officer, {back}));
        QCOMPARE(officer.stored(text->id)->state, MaterialState::Draft);
        // Accepted after all: nobody had touched it.
        DO(wait(answer(*justice.workspace, m_house.tools(), first->key, true, {}, fine)));
        DO(take(officer, {fine}));
        QCOMPARE(officer.stored(text->id)->state, MaterialState::Sealed);
        QCOMPARE(wait(authorRemarks(*officer.workspace, m_house.tools()))->size(), 0);
        DO(wait(answer(*justice.workspace, m_house.tools(), first->key, false, u"Vẫn thiếu căn cứ."_s, back)));
        DO(take(officer, {back}));
        const auto open = wait(authorRemarks(*officer.workspace, m_house.tools()));
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->first().kept.remark.text, u"Vẫn thiếu căn cứ."_s);
        const auto second = wait(seal(*officer.workspace, m_house.tools(), request));
        VERIFY_RESULT(second);
        QCOMPARE(second->info.replaces, first->key.digest);
        QCOMPARE(second->info.version, 2);
    }

    void hostileRemarksAreRefused_data()
    {
        QTest::addColumn<RemarkPlace>("place");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const RemarkPlace whole;
        QTest::newRow("10 MB") << whole << QString(10'000'000, u'x') << u"remark.text"_s;
        QTest::newRow("nothing") << whole << u" \n\t"_s << u"remark.text"_s;
        QTest::newRow("only control characters") << whole << u"\u0001\u0002\u202e"_s << u"remark.text"_s;
        QTest::newRow("no such report") << RemarkPlace{.kind = RemarkPlace::Kind::Cell, .report = {u"r"_s}, .cell = {u"T"_s, u"c1"_s}} << u"Sai."_s << u"remark.place"_s;
        QTest::newRow("no such material") << RemarkPlace{.kind = RemarkPlace::Kind::Paragraph, .material = {u"m"_s}, .paragraph = 1} << u"Sai."_s << u"remark.place"_s;
    }
    void hostileRemarksAreRefused()
    {
        QFETCH(RemarkPlace, place);
        QFETCH(QString, text);
        QFETCH(QString, code);
        Desk justice(m_house, u"bd-stp"_s, Role::Justice);
        DO(justice.open());
        const auto file = package(m_house, m_files.filePath(u"hostile"_s), PackageId::make(), 7);
        VERIFY_RESULT(file);
        const auto taken = take(justice, {*file});
        VERIFY_RESULT(taken);
        const PackageKey key = taken->first().key;
        const auto told = wait(prepareRemarks(*justice.workspace, m_house.tools(), key, {{place, text}}));
        QVERIFY(!told);
        QCOMPARE(told.error().kind, ErrorKind::Refused);
        QCOMPARE(told.error().code, code);
        QVERIFY2(told.error().text.contains(u": "_s) && told.error().text.contains(u"then try again"_s), qPrintable(told.error().text)); // what, why, what to do
        QVERIFY(wait(preparedRemarks(*justice.workspace, key))->isEmpty());
    }

    void tenThousandRemarksAndUnknownCellsAreTooMuch()
    {
        Desk justice(m_house, u"bd-stp"_s, Role::Justice);
        DO(justice.open());
        const auto file = package(m_house, m_files.filePath(u"many"_s), PackageId::make(), 8);
        VERIFY_RESULT(file);
        const auto taken = take(justice, {*file});
        VERIFY_RESULT(taken);
        const PackageKey key = taken->first().key;
        const auto record = justice.ask<PackageRecord>([key](Stores &stores) { return stores.packages.find(key); });
        const ReportId id = record->reports.first().id;
        const auto told = wait(prepareRemarks(*justice.workspace, m_house.tools(), key, QList<Remark>(10'000, Remark{{}, u"Sai."_s})));
        QCOMPARE(told.error().code, u"remark.text"_s);
        const auto nowhere = wait(prepareRemarks(*justice.workspace, m_house.tools(), key, {{{}, u"Đúng chỗ."_s}, {{.kind = RemarkPlace::Kind::Cell, .report = id, .cell = {u"R99"_s, u"c77"_s}}, u"Sai."_s}}));
        QCOMPARE(nowhere.error().code, u"remark.place"_s);
        QVERIFY(nowhere.error().text.contains(u"R99/c77"_s));
        QVERIFY(wait(preparedRemarks(*justice.workspace, key))->isEmpty()); // all or none
        DO(wait(prepareRemarks(*justice.workspace, m_house.tools(), key, QList<Remark>(RemarkLimits::remarks, Remark{{}, QString(300, u'ệ')}))));
        DO(wait(answer(*justice.workspace, m_house.tools(), key, false, QString(RemarkLimits::whole, u'ệ'), m_files.filePath(u"full.zip"_s))));
        QCOMPARE(judgePackage(m_files.filePath(u"full.zip"_s)).verdict, Verdict::Valid); // what may be sent may be read
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
