// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop.h"

#include "work/packing.h"
#include "work/steps.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

using Direction = PackageRecord::Direction;

/// Everything into one package, or nothing.
class TestSealing final : public QObject {
    Q_OBJECT
    House m_house;
    QTemporaryDir m_files;

private slots:
    void init() { failOnAnyWarning(); }

    void sealingKeepsWritesAndLocks()
    {
        Desk desk(m_house);
        desk.autosaveMs = 3'600'000;
        DO(desk.open());
        auto material = wait(desk.workspace->addMaterial(leaflet(u"Tờ gấp"_s)));
        VERIFY_RESULT(material);
        const auto report = desk.addReport();
        VERIFY_RESULT(report);
        // Not saved yet, and inside all the same.
        desk.workspace->editMaterial(titled(*material, u"Tờ gấp mới"_s), u"Sửa"_s, {});
        const QString folder = m_files.filePath(u"out"_s);
        QVERIFY(QDir().mkpath(folder));
        const auto record = wait(seal(*desk.workspace, m_house.tools(), {.materials = {material->id}, .reports = {report->id}, .receiver = {u"bd-stp"_s}, .file = folder}));
        VERIFY_RESULT(record);
        const QString file = folder + u'/' + record->fileName;
        QCOMPARE(*sha256OfFile(file), record->sha256);
        const auto opened = openPackage(file);
        VERIFY_RESULT(opened);
        QCOMPARE(opened->judgement.verdict, Verdict::Valid);
        QCOMPARE(opened->key, record->key);
        QCOMPARE(opened->content.materials.first().title, u"Tờ gấp mới"_s);
        QCOMPARE(opened->content.info.receiverName.isEmpty(), false);

        QCOMPARE(desk.packages(Direction::Sealed)->size(), 1);
        QTRY_COMPARE(desk.workspace->report(report->id)->state, ReportState::Sealed);
        QTRY_COMPARE(desk.workspace->material(material->id)->state, MaterialState::Sealed);
        QCOMPARE(desk.stored(report->id)->state, ReportState::Sealed);
        QCOMPARE(desk.stored(material->id)->state, MaterialState::Sealed);
        desk.workspace->editReport(figured(*desk.workspace->report(report->id), 1), u"Sửa"_s, {});
        QCOMPARE(desk.workspace->report(report->id)->forms, report->forms);

        const auto again = sealReport(desk, report->id);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Refused);
        QCOMPARE(desk.packages(Direction::Sealed)->size(), 1);
        const auto nothing = wait(seal(*desk.workspace, m_house.tools(), {}));
        QCOMPARE(nothing.error().kind, ErrorKind::Refused);
        const auto missing = sealReport(desk, {u"no-such"_s});
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    }

    void aPlaceThatCannotBeWrittenLeavesTheSealedPackage()
    {
        Desk desk(m_house);
        DO(desk.open());
        const auto report = desk.addReport();
        VERIFY_RESULT(report);
        const auto record = sealReport(desk, report->id, m_files.filePath(u"no/such/folder/p.zip"_s));
        QVERIFY(!record);
        QCOMPARE(record.error().kind, ErrorKind::Unreachable);
        QCOMPARE(desk.packages(Direction::Sealed)->size(), 1);
        QCOMPARE(desk.stored(report->id)->state, ReportState::Sealed);
    }

    void theSameContentGivesTheSameBytes()
    {
        Material material = leaflet(u"Tờ gấp"_s);
        auto report = demonstrationReport(m_house.forms, *m_house.units, {u"bd-stttt"_s}, demonstrationPeriod(), 3);
        VERIFY_RESULT(report);
        QMap<QString, QByteArray> first;
        for (int round = 0; round < 2; ++round) {
            Desk desk(m_house);
            DO(desk.open());
            DO(wait(desk.workspace->addMaterial(material)));
            DO(wait(desk.workspace->addReport(*report)));
            const auto record = wait(seal(*desk.workspace, m_house.tools(), {.materials = {material.id}, .reports = {report->id}, .receiver = {u"bd-stp"_s}, .file = desk.folder.path()}));
            VERIFY_RESULT(record);
            const auto zip = ZipReader::open(desk.folder.filePath(record->fileName));
            VERIFY_RESULT(zip);
            QMap<QString, QByteArray> payload;
            for (const ArchiveEntry &entry : zip->entries()) {
                const QString name = entry.name.section(u'/', 1);
                // The package's own id is in these two.
                if (name.startsWith("data/"_L1) && name != "data/package.json"_L1 && name != "data/cover.pdf"_L1 && !entry.isFolder)
                    payload[name] = zip->read(entry.name, 50'000'000).value_or(QByteArray());
            }
            QVERIFY(payload.size() >= 6);
            if (round == 0)
                first = payload;
            QCOMPARE(payload.keys(), first.keys());
            for (auto entry = payload.cbegin(); entry != payload.cend(); ++entry)
                QVERIFY2(entry.value() == first[entry.key()], qPrintable(entry.key()));
        }
    }

    void nothingIsTypedIntoWhatIsBeingSealed()
    {
        Desk desk(m_house);
        desk.autosaveMs = 3'600'000;
        DO(desk.open());
        const auto report = desk.addReport();
        VERIFY_RESULT(report);
        Workspace &work = *desk.workspace;
        const auto sealing = seal(work, m_house.tools(), {.materials = {}, .reports = {report->id}, .receiver = {u"bd-stp"_s}});
        QSignalSpy changed(&work, &Workspace::changed);
        work.editReport(figured(*report, 4711), u"Sửa"_s, {});
        QCOMPARE(work.undoStack().count(), 0);
        QCOMPARE(changed.size(), 1); // the page shows again what is kept
        QCOMPARE(work.report(report->id)->forms, report->forms);
        const auto record = wait(sealing);
        VERIFY_RESULT(record);
        QCOMPARE(record->reports.first().forms, report->forms);
        QCOMPARE(work.report(report->id)->state, ReportState::Sealed); // at once, without a moment in which it could be edited
    }

    void aSealingThatFailsLetsTypingGoOn()
    {
        Desk desk(m_house);
        DO(desk.open());
        const auto report = desk.addReport();
        VERIFY_RESULT(report);
        Workspace &work = *desk.workspace;
        const auto sealing = [&] { return seal(work, m_house.tools(), {.materials = {{u"no-such"_s}}, .reports = {report->id}, .receiver = {u"bd-stp"_s}}); };
        QVERIFY(!wait(sealing()));
        work.editReport(figured(*report, 4711), u"Sửa"_s, {});
        QCOMPARE(work.report(report->id)->forms, figured(*report, 4711).forms);
        auto cancelled = sealing();
        cancelled.cancel();
        QVERIFY(!wait(cancelled));
        QTRY_VERIFY((work.editReport(figured(*report, 42), u"Sửa"_s, {}), work.report(report->id)->forms == figured(*report, 42).forms));
        DO(sealReport(desk, report->id));
    }

    void whatWasDoneIsFinishedThoughCancelled()
    {
        QObject context;
        int ended = 0;
        QStringList went;
        const Steps<int> steps(&context, [&ended] { ++ended; });
        auto future = steps.future();
        future.cancel();
        QVERIFY(steps.isCancelled());
        steps.inAnyCaseAfter(readyFuture<int>(1), [&](int) {
            went << u"kept"_s;
            steps.after(readyFuture<int>(2), [&](int) { went << u"stopped"_s; });
        });
        QTRY_COMPARE(ended, 1);
        QCOMPARE(went, QStringList{u"kept"_s});
        QVERIFY(future.isCanceled());
        QTRY_VERIFY(future.isFinished());
    }

    void sealingIsWholeOrNotAtAll()
    {
        Desk desk(m_house);
        desk.autosaveMs = 3'600'000;
        DO(desk.open());
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"Tờ gấp"_s)));
        const auto report = desk.addReport();
        VERIFY_RESULT(material);
        VERIFY_RESULT(report);
        Content content{{}, std::make_shared<QTemporaryDir>()};
        content.package.info = {.id = PackageId::make(), .sender = desk.identity.unit, .senderName = u"Sở"_s, .receiver = {u"bd-stp"_s},
                                .receiverName = u"Sở Tư pháp"_s, .period = demonstrationPeriod(), .createdAt = theMoment, .program = u"pholuat test"_s};
        content.package.materials = {*material};
        content.package.reports = {*report};
        const auto packed = pack(content, m_house.forms, *m_house.units, theMoment);
        VERIFY_RESULT(packed);
        const auto keep = [&]() -> std::optional<Error> {
            const auto kept = desk.ask<PackageRecord>([&](Stores &stores) { return keepSealed(stores, *packed, {}); });
            return kept ? std::nullopt : std::optional(kept.error());
        };
        const int statements = failAtEachStatement(desk.faults, keep, [&] { return look(desk) + QStringList{blobThere(desk, packed->record.sha256)}; });
        QVERIFY2(statements > 10, qPrintable(QString::number(statements)));
        QCOMPARE(blobThere(desk, packed->record.sha256), u"there"_s);
        QCOMPARE(desk.stored(report->id)->state, ReportState::Sealed);
        QCOMPARE(desk.stored(material->id)->state, MaterialState::Sealed);
    }

    void theWholeSealingFlowTellsAFault()
    {
        Desk desk(m_house);
        desk.autosaveMs = 3'600'000;
        DO(desk.open());
        const auto report = desk.addReport();
        VERIFY_RESULT(report);
        const QStringList before = look(desk);
        for (const int n : {1, 2, 3, 8, 13}) {
            desk.faults.arm(n);
            const auto record = sealReport(desk, report->id);
            QVERIFY2(desk.faults.disarm(), qPrintable(QString::number(n)));
            QVERIFY2(!record, qPrintable(QString::number(n)));
            QCOMPARE(look(desk), before);
        }
        DO(sealReport(desk, report->id));
    }
};

QTEST_MAIN(TestSealing)
#include "tst_sealing.moc"
