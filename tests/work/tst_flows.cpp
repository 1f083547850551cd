// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "work/intake.h"
#include "work/packing.h"
#include "work/rendering.h"
#include "work/steps.h"

#include <QFutureWatcher>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

using Direction = PackageRecord::Direction;
using Taken = PackageStore::Taken;

/// The loop: attach, check, seal, deliver, receive, answer, correct, consolidate.
class TestFlows final : public QObject {
    Q_OBJECT
    House m_house;
    QTemporaryDir m_files;

    [[nodiscard]] QString goodPdf()
    {
        const QString path = m_files.filePath(u"Quyết định.pdf"_s);
        QPdfWriter writer(path);
        QPainter painter(&writer);
        painter.drawText(100, 400, u"Signed"_s);
        writer.newPage();
        painter.drawText(100, 400, u"Second"_s);
        painter.end();
        return path;
    }

    /// A package as another desk would make it; the same id and version with another seed is another content.
    [[nodiscard]] Result<QString> package(const QString &folder, const PackageId &id, int seed, const QString &unit = u"d550"_s)
    {
        auto report = demonstrationReport(m_house.forms, *m_house.units, {unit}, demonstrationPeriod(), seed);
        if (!report)
            return std::unexpected(report.error());
        Content content{{}, std::make_shared<QTemporaryDir>()};
        content.package.info = {.id = id, .sender = {unit}, .senderName = u"Huyện"_s, .receiver = {u"bd-stp"_s}, .receiverName = u"Sở Tư pháp"_s,
                                .period = demonstrationPeriod(), .createdAt = m_now, .program = u"pholuat test"_s, .reports = {report->id}};
        content.package.reports = {*report};
        auto sealed = pack(content, m_house.forms, *m_house.units, m_now);
        if (!sealed)
            return std::unexpected(sealed.error());
        QDir().mkpath(folder);
        if (auto copied = copyOut(sealed->file, folder); !copied)
            return std::unexpected(copied.error());
        return folder + u'/' + sealed->record.fileName;
    }

    [[nodiscard]] Result<PackageRecord> sealReport(Desk &desk, const ReportId &report, const QString &file = {})
    {
        return wait(seal(*desk.workspace, m_house.tools(), {.materials = {}, .reports = {report}, .receiver = {u"bd-stp"_s}, .file = file}));
    }
    [[nodiscard]] Result<QList<ReceiveOutcome>> take(Desk &desk, const QStringList &files)
    {
        return wait(receive(*desk.workspace, m_house.tools(), files));
    }
    [[nodiscard]] static Result<> useFolder(Desk &desk, const QString &folder)
    {
        const Destination usb{u"usb"_s, u"folder"_s, u"USB"_s, {{u"folder"_s, folder}}};
        return desk.ask<void>([usb](Stores &stores) { return stores.packages.saveDestination(usb, {}); });
    }
    [[nodiscard]] static Result<QList<Delivery>> deliveries(Desk &desk)
    {
        return desk.ask<QList<Delivery>>([](Stores &stores) { return stores.packages.deliveries(); });
    }
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

    /// Everything the workspace would show, so that two looks can be compared.
    [[nodiscard]] static QStringList look(Desk &desk)
    {
        const auto seen = desk.ask<QStringList>([](Stores &stores) -> Result<QStringList> {
            QStringList lines;
            for (const auto direction : {Direction::Sealed, Direction::Received}) {
                const auto records = stores.packages.all(direction);
                if (!records)
                    return std::unexpected(records.error());
                for (const PackageRecord &record : *records)
                    lines << record.key.digest + u' ' + QString::number(int(record.decision)) + u' ' + QString::number(stores.blobs.size(record.sha256).value_or(-1));
            }
            const auto reports = stores.reports.all();
            if (!reports)
                return std::unexpected(reports.error());
            for (const Report &report : *reports)
                lines << u"%1 %2 %3 %4"_s.arg(report.id.value).arg(report.revision).arg(report.version).arg(int(report.state));
            const auto materials = stores.materials.search({});
            if (!materials)
                return std::unexpected(materials.error());
            for (const MaterialSummary &material : *materials)
                lines << u"%1 %2"_s.arg(material.id.value).arg(int(material.state));
            const auto journal = stores.journal.entries({}, {}, 100'000);
            if (!journal)
                return std::unexpected(journal.error());
            lines << u"journal %1"_s.arg(journal->size());
            return lines;
        });
        return seen ? *seen : QStringList{seen.error().text};
    }

    const QDateTime m_now{{2021, 1, 12}, {3, 0}, QTimeZone::UTC};

private slots:
    void init() { failOnAnyWarning(); }

    void aPdfIsAttachedWithItsFacts()
    {
        Desk desk(m_house);
        DO(desk.open());
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"Tờ gấp"_s)));
        VERIFY_RESULT(material);
        const QString file = goodPdf();
        const auto attached = wait(attachPdf(*desk.workspace, m_house.tools(), material->id, file));
        VERIFY_RESULT(attached);
        QCOMPARE(attached->pages, 2);
        QCOMPARE(attached->trouble, QString());
        QCOMPARE(attached->name, u"Quyết định.pdf"_s);
        QCOMPARE(attached->size, QFileInfo(file).size());
        DO(wait(desk.workspace->flush()));
        const auto stored = desk.stored(material->id);
        VERIFY_RESULT(stored);
        QCOMPARE(stored->attachments.size(), 1);
        QCOMPARE(stored->attachments.first().sha256, attached->sha256);
        const auto bytes = desk.ask<QByteArray>([sha = attached->sha256](Stores &stores) { return stores.blobs.bytes(sha); });
        VERIFY_RESULT(bytes);
        QCOMPARE(*bytes, bytesOf(file));
        desk.workspace->undoStack().undo();
        QVERIFY(desk.workspace->material(material->id)->attachments.isEmpty());
    }

    void aPdfThatCannotBeReadIsAttachedAndSaysSo()
    {
        Desk desk(m_house);
        DO(desk.open());
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"Tờ gấp"_s)));
        VERIFY_RESULT(material);
        const QString broken = m_files.filePath(u"hỏng.pdf"_s);
        QVERIFY(writeBytes(broken, "%PDF-1.7\n" + QByteArray(5000, 'x')));
        const auto attached = wait(attachPdf(*desk.workspace, m_house.tools(), material->id, broken));
        VERIFY_RESULT(attached);
        QVERIFY(!attached->trouble.isEmpty());
        const Findings findings = checkBeforeSealing(*desk.workspace, m_house.tools(), {*desk.workspace->material(material->id)}, {});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().code, u"M3"_s);
        QVERIFY(isAcceptable(findings)); // still attachable, still sendable

        const auto missing = wait(attachPdf(*desk.workspace, m_house.tools(), material->id, m_files.filePath(u"không có.pdf"_s)));
        QVERIFY(!missing);
        QCOMPARE(desk.workspace->material(material->id)->attachments.size(), 1);
        const auto nowhere = wait(attachPdf(*desk.workspace, m_house.tools(), {u"no-such"_s}, broken));
        QCOMPARE(nowhere.error().kind, ErrorKind::NotFound);
    }

    void aPasswordIsSaid()
    {
        const QString qpdf = QStandardPaths::findExecutable(u"qpdf"_s);
        if (qpdf.isEmpty())
            QSKIP("qpdf is not installed: no protected PDF can be made");
        const QString locked = m_files.filePath(u"khóa.pdf"_s);
        QCOMPARE(QProcess::execute(qpdf, {u"--encrypt"_s, u"secret"_s, u"secret"_s, u"256"_s, u"--"_s, goodPdf(), locked}), 0);
        Desk desk(m_house);
        DO(desk.open());
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"Tờ gấp"_s)));
        VERIFY_RESULT(material);
        const auto attached = wait(attachPdf(*desk.workspace, m_house.tools(), material->id, locked));
        VERIFY_RESULT(attached);
        QVERIFY2(attached->trouble.contains(u"password"_s), qPrintable(attached->trouble));
    }

    void nothingIsAttachedToWhatIsSealed()
    {
        Desk desk(m_house);
        DO(desk.open());
        Material sealed = leaflet(u"Đã ký"_s);
        sealed.state = MaterialState::Sealed;
        const auto material = wait(desk.workspace->addMaterial(sealed));
        VERIFY_RESULT(material);
        const auto attached = wait(attachPdf(*desk.workspace, m_house.tools(), material->id, goodPdf()));
        QVERIFY(!attached);
        QCOMPARE(attached.error().kind, ErrorKind::Refused);
    }

    void theCheckNamesWhatIsWrong()
    {
        Desk desk(m_house);
        DO(desk.open());
        Material empty;
        empty.id = MaterialId::make();
        Material old = leaflet(u"Cũ"_s);
        old.bases = {{u"Luật cũ"_s}};
        old.bases[0].status = LawStatus::Expired;
        auto report = demonstrationReport(m_house.forms, *m_house.units, desk.identity.unit, demonstrationPeriod(), 1);
        VERIFY_RESULT(report);
        QVERIFY(isAcceptable(checkBeforeSealing(*desk.workspace, m_house.tools(), {}, {*report})));
        Report unknown = *report;
        unknown.forms[0].edition = 999;
        Report wrong = *report;
        for (auto cell = wrong.forms[0].cells.begin(); cell != wrong.forms[0].cells.end(); ++cell) {
            if (cell->value.isNumber())
                cell->value = CellValue(-1.5);
        }
        const auto codes = [&](const QList<Material> &materials, const QList<Report> &reports) {
            QStringList list;
            const Findings findings = checkBeforeSealing(*desk.workspace, m_house.tools(), materials, reports);
            for (const Finding &finding : findings)
                list << finding.code;
            return list;
        };
        QCOMPARE(codes({empty}, {}), (QStringList{u"M1"_s, u"M2"_s}));
        QCOMPARE(codes({old}, {}), QStringList{u"M4"_s});
        QCOMPARE(codes({}, {unknown}), QStringList{u"F1"_s});
        QVERIFY(codes({}, {wrong}).contains(u"V10"_s));
    }

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

    void aDeliveryIsNotSentTwiceAndACancelledOneWaits()
    {
        Desk desk(m_house);
        DO(desk.open());
        const auto report = desk.addReport();
        VERIFY_RESULT(report);
        const auto record = sealReport(desk, report->id);
        VERIFY_RESULT(record);
        const QString folder = desk.folder.filePath(u"usb"_s);
        QVERIFY(QDir().mkpath(folder));
        DO(useFolder(desk, folder));
        const auto send = [&] { return deliver(*desk.workspace, m_house.tools(), record->key, u"usb"_s); };

        auto stopped = send();
        stopped.cancel();
        QTRY_VERIFY(deliveries(desk).value_or(QList<Delivery>()).size() == 1 && deliveries(desk)->first().state == Delivery::State::Waiting);
        QVERIFY(QDir(folder).isEmpty());
        const auto isOver = [&] {
            const QString sending = u"deliver %1/1 %2 usb"_s.arg(record->key.id.value, record->key.digest);
            const bool isFree = desk.workspace->claim(sending);
            if (isFree)
                desk.workspace->unclaim(sending);
            return isFree;
        };
        QTRY_VERIFY(isOver());

        const auto first = send();
        const auto second = wait(send());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Refused);
        const auto delivered = wait(first);
        VERIFY_RESULT(delivered);
        QCOMPARE(delivered->state, Delivery::State::Delivered);

        // Whoever comes late does not take the receipt away.
        Delivery late = *delivered;
        late.state = Delivery::State::Waiting;
        late.receipt.clear();
        DO(desk.ask<void>([late](Stores &stores) { return stores.packages.saveDelivery(late, {}); }));
        QCOMPARE(deliveries(desk)->first().state, Delivery::State::Delivered);
        QCOMPARE(deliveries(desk)->first().receipt, delivered->receipt);
        DO(wait(send()));
    }

    void deliversOnceAndKeepsTheReceipt()
    {
        Desk desk(m_house);
        DO(desk.open());
        const auto report = desk.addReport();
        VERIFY_RESULT(report);
        const auto record = sealReport(desk, report->id);
        VERIFY_RESULT(record);
        const QString folder = desk.folder.filePath(u"usb"_s);
        DO(useFolder(desk, folder));

        const auto waiting = wait(deliver(*desk.workspace, m_house.tools(), record->key, u"usb"_s));
        VERIFY_RESULT(waiting);
        QCOMPARE(waiting->state, Delivery::State::Waiting);
        QVERIFY(waiting->trouble.contains(u"usb"_s));
        QCOMPARE(desk.stored(report->id)->state, ReportState::Sealed);

        QVERIFY(QDir().mkpath(folder));
        const auto delivered = wait(deliver(*desk.workspace, m_house.tools(), record->key, u"usb"_s));
        VERIFY_RESULT(delivered);
        QCOMPARE(delivered->state, Delivery::State::Delivered);
        QVERIFY(delivered->receipt.contains(record->sha256));
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{record->fileName});
        QCOMPARE(*sha256OfFile(folder + u'/' + record->fileName), record->sha256);
        QCOMPARE(desk.stored(report->id)->state, ReportState::Sent);
        QTRY_COMPARE(desk.workspace->report(report->id) ? desk.workspace->report(report->id)->state : ReportState::Draft, ReportState::Sent);

        // Asked again, with the stick pulled out: the receipt is not put at risk.
        QVERIFY(QDir(folder).removeRecursively());
        const auto again = wait(deliver(*desk.workspace, m_house.tools(), record->key, u"usb"_s));
        VERIFY_RESULT(again);
        QCOMPARE(again->state, Delivery::State::Delivered);
        const auto all = deliveries(desk);
        VERIFY_RESULT(all);
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().receipt, delivered->receipt);

        const auto nowhere = wait(deliver(*desk.workspace, m_house.tools(), record->key, u"no-such"_s));
        QCOMPARE(nowhere.error().kind, ErrorKind::NotFound);
        const auto nothing = wait(deliver(*desk.workspace, m_house.tools(), {{u"no-such"_s}, 1, {}}, u"usb"_s));
        QCOMPARE(nothing.error().kind, ErrorKind::NotFound);
    }

    void receivesTheGoodAndListsTheBad()
    {
        Desk justice(m_house, u"bd-stp"_s, Role::Justice);
        DO(justice.open());
        const PackageId id = PackageId::make();
        const auto good = package(m_files.filePath(u"a"_s), id, 1);
        const auto twin = package(m_files.filePath(u"b"_s), id, 2);
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
        const auto sealed = pack(content, m_house.forms, *m_house.units, m_now);
        VERIFY_RESULT(sealed);
        const auto outcomes = take(officer, {sealed->file});
        VERIFY_RESULT(outcomes);
        QVERIFY(outcomes->first().judgement.verdict == Verdict::Valid || outcomes->first().judgement.verdict == Verdict::Warning);
        QCOMPARE(officer.packages(Direction::Received)->size(), 1);
        QCOMPARE(officer.packages(Direction::Received)->first().fileName, sealed->record.fileName);
        QCOMPARE(officer.stored(report->id)->state, state);
        QCOMPARE(officer.packages(Direction::Sealed)->first().decision, state == ReportState::Sealed ? PackageRecord::Decision::None : PackageRecord::Decision::Accepted);
    }

    void whatWasJudgedIsStored()
    {
        Desk justice(m_house, u"bd-stp"_s, Role::Justice);
        DO(justice.open());
        const auto file = package(m_files.filePath(u"swap"_s), PackageId::make(), 8);
        VERIFY_RESULT(file);
        const QString sha = *sha256OfFile(*file);
        const Judged judged = judgeFile(*file);
        QVERIFY(judged.package);
        QVERIFY(writeBytes(*file, "something else"));
        DO(justice.ask<Intake>([&](Stores &stores) { return takeIn(stores, judged, m_now, {}); }));
        const auto records = justice.packages(Direction::Received);
        VERIFY_RESULT(records);
        QCOMPARE(records->first().sha256, sha);
        QCOMPARE(records->first().fileName, QFileInfo(*file).fileName());
    }

    void everyTotalCanBeQuestioned()
    {
        Desk justice(m_house, u"bd-stp"_s, Role::Justice);
        DO(justice.open());
        QStringList files;
        int seed = 1;
        for (const QString &unit : {u"d550"_s, u"d540"_s, u"bd-sgddt"_s}) {
            const auto file = package(m_files.filePath(u"in"_s), PackageId::make(), ++seed, unit);
            VERIFY_RESULT(file);
            files << *file;
        }
        const auto outcomes = take(justice, {m_files.filePath(u"in"_s)});
        VERIFY_RESULT(outcomes);
        QCOMPARE(outcomes->size(), 3);
        const auto consolidated = [&](bool withUndecided) { return wait(consolidateInbox(*justice.workspace, m_house.tools(), u"pbgdpl-results"_s, demonstrationPeriod(), withUndecided)); };
        const auto none = consolidated(false);
        VERIFY_RESULT(none);
        QVERIFY(none->sources.isEmpty() || std::ranges::all_of(none->sources, &QList<CellSource>::isEmpty));

        const auto all = consolidated(true);
        VERIFY_RESULT(all);
        Report total;
        total.unit = consolidatedUnit(*m_house.units, justice.identity.unit, demonstrationPeriod().until());
        total.period = demonstrationPeriod();
        const auto sheet = sheetFor(total, all->data, m_house.forms, *m_house.units);
        VERIFY_RESULT(sheet);
        const auto records = justice.packages(Direction::Received);
        VERIFY_RESULT(records);
        QMap<QString, FormSheet> below;
        for (const PackageRecord &record : *records) {
            const auto one = sheetFor(record.reports.first(), record.reports.first().forms.first(), m_house.forms, *m_house.units);
            VERIFY_RESULT(one);
            below.insert(record.key.digest, *one);
        }
        int questioned = 0;
        for (auto cell = all->sources.cbegin(); cell != all->sources.cend(); ++cell) {
            double sum = 0;
            for (const CellSource &source : *cell) {
                QVERIFY(below.contains(source.package.digest));
                QCOMPARE(source.value, below.value(source.package.digest, *sheet).cell(source.cell).value);
                sum += source.value.number();
            }
            if (!cell->isEmpty()) {
                QCOMPARE(sheet->cell(cell.key()).value.number(), sum);
                ++questioned;
            }
        }
        QVERIFY(questioned > 10);
        QVERIFY(all->standings.size() > 3);
        QCOMPARE(std::ranges::count(all->standings, UnitProgress::Missing, &UnitStanding::progress), all->standings.size() - 3);

        for (const PackageRecord &record : *records)
            DO(wait(answer(*justice.workspace, m_house.tools(), record.key, true, {})));
        const auto accepted = consolidated(false);
        VERIFY_RESULT(accepted);
        QCOMPARE(accepted->data, all->data);
        QCOMPARE(accepted->sources, all->sources);

        Desk nobody(m_house, u"no-such-unit"_s);
        DO(nobody.open());
        const auto refused = wait(consolidateInbox(*nobody.workspace, m_house.tools(), u"pbgdpl-results"_s, demonstrationPeriod(), true));
        QCOMPARE(refused.error().kind, ErrorKind::NotFound);
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
                                .receiverName = u"Sở Tư pháp"_s, .period = demonstrationPeriod(), .createdAt = m_now, .program = u"pholuat test"_s};
        content.package.materials = {*material};
        content.package.reports = {*report};
        const auto packed = pack(content, m_house.forms, *m_house.units, m_now);
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

    void receivingIsWholeOrNotAtAll()
    {
        Desk justice(m_house, u"bd-stp"_s, Role::Justice);
        DO(justice.open());
        const auto file = package(m_files.filePath(u"whole"_s), PackageId::make(), 5);
        VERIFY_RESULT(file);
        const Judged judged = judgeFile(*file);
        QVERIFY(judged.package);
        const auto into = [&]() -> std::optional<Error> {
            const auto taken = justice.ask<Intake>([&](Stores &stores) { return takeIn(stores, judged, m_now, {}); });
            return taken ? std::nullopt : std::optional(taken.error());
        };
        const QString sha = *sha256OfFile(*file);
        const int statements = failAtEachStatement(justice.faults, into, [&] { return look(justice) + QStringList{blobThere(justice, sha)}; });
        QVERIFY2(statements > 5, qPrintable(QString::number(statements)));
        QCOMPARE(blobThere(justice, sha), u"there"_s);

        // Through the flow a fault is an outcome that says so, and the next file is taken all the same.
        const auto other = package(m_files.filePath(u"whole"_s), PackageId::make(), 6);
        const auto third = package(m_files.filePath(u"whole"_s), PackageId::make(), 7);
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
            const auto taken = officer.ask<Intake>([&](Stores &stores) { return takeIn(stores, judged, m_now, {}); });
            return taken ? std::nullopt : std::optional(taken.error());
        }, [&] { return look(officer); });
        QVERIFY2(statements > 10, qPrintable(QString::number(statements)));
        QCOMPARE(officer.stored(report->id)->state, ReportState::Returned);
    }

private:
    static QString blobThere(Desk &desk, const QString &sha256)
    {
        const auto size = desk.ask<qint64>([sha256](Stores &stores) { return stores.blobs.size(sha256); });
        return size ? u"there"_s : u"absent"_s;
    }
};

QTEST_MAIN(TestFlows)
#include "tst_flows.moc"
