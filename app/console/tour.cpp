// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/await.h"
#include "console/console.h"
#include "console/tourpage.h"
#include "console/toursending.h"
#include "package/package.h"
#include "work/demonstration.h"
#include "work/remarks.h"
#include "work/rendering.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// Not called tr: lupdate would not see the macro inside it.
QString translated(const char *text)
{
    return QCoreApplication::translate("PhoLuat", text);
}

/// The loop of the whole program, step by step, each written down with the files it left.
class Tour final {
public:
    Tour(Console &console, const QString &folder) : m_console(console), m_folder(folder) {}

    [[nodiscard]] Result<> walk()
    {
        for (const QString &name : {u"workspaces"_s, u"officer"_s, u"usb"_s, u"refused"_s, u"returns"_s, u"consolidated"_s})
            QDir(m_folder.filePath(name)).removeRecursively();
        for (const QString &name : {u"workspaces"_s, u"officer"_s, u"usb"_s, u"refused"_s, u"returns"_s, u"consolidated"_s}) {
            if (!m_folder.mkpath(name))
                return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "The folder %1 cannot be written. Choose another.").arg(m_folder.filePath(name)));
        }
        using Step = Result<> (Tour::*)();
        for (const Step step : {&Tour::officerWrites, &Tour::districtReports, &Tour::twoPlaces, &Tour::othersSend, &Tour::justiceReceives, &Tour::officerCorrects, &Tour::justiceConsolidates}) {
            if (auto done = (this->*step)(); !done)
                return done;
        }
        return writeTourPage(m_folder.path(), m_steps);
    }

private:
    [[nodiscard]] Result<std::shared_ptr<Workspace>> workspace(const QString &name)
    {
        return await(Workspace::open({.file = m_folder.filePath(u"workspaces/"_s + name + u".pholuat"_s)}, true, {.clock = m_console.clock, .units = m_console.units}));
    }

    void note(const QString &title, const QString &text, const QStringList &files = {})
    {
        m_steps.append({title, text, files});
        m_console.out.line(u"• "_s + title);
    }

    [[nodiscard]] Result<> write(const QString &name, const QByteArray &bytes)
    {
        QSaveFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
            return {};
        return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "%1 could not be written: %2. Choose another folder.").arg(name, file.errorString()));
    }

    /// Everything a workspace holds, sealed and put on the stick.
    [[nodiscard]] Result<PackageRecord> sealAndDeliver(Workspace &workspace)
    {
        const auto request = await(workspace.ask<SealRequest>([](Stores &stores) -> Result<SealRequest> {
            SealRequest all;
            auto materials = stores.materials.search({.limit = 1'000'000});
            auto reports = stores.reports.all();
            if (!materials || !reports)
                return std::unexpected(!materials ? materials.error() : reports.error());
            for (const MaterialSummary &material : std::as_const(*materials)) {
                if (material.state < MaterialState::Sealed)
                    all.materials.append(material.id);
            }
            for (const Report &report : std::as_const(*reports)) {
                if (report.state < ReportState::Sealed)
                    all.reports.append(report.id);
            }
            all.receiver = {u"bd-stp"_s};
            return all;
        }));
        if (!request)
            return std::unexpected(request.error());
        auto record = await(seal(workspace, m_console.tools, *request));
        if (!record)
            return record;
        const Destination stick{u"usb"_s, u"folder"_s, u"USB"_s, {{u"folder"_s, m_folder.filePath(u"usb"_s)}}};
        if (auto saved = await(workspace.ask<void>([stick](Stores &stores) { return stores.packages.saveDestination(stick, {}); })); !saved)
            return std::unexpected(saved.error());
        const auto delivery = await(deliver(workspace, m_console.tools, record->key, stick.id));
        if (!delivery)
            return std::unexpected(delivery.error());
        if (delivery->state != Delivery::State::Delivered)
            return failure(ErrorKind::Unreachable, delivery->trouble);
        return record;
    }

    [[nodiscard]] Result<> officerWrites()
    {
        auto opened = workspace(u"so-tttt"_s);
        if (!opened)
            return std::unexpected(opened.error());
        m_officer = *opened;
        if (auto made = await(makeDemonstration(*m_officer, m_console.tools, Role::Officer)); !made)
            return made;
        auto materials = demonstrationMaterials({u"bd-stttt"_s}, {});
        auto report = demonstrationReport(m_console.tools.forms, *m_console.units, {u"bd-stttt"_s}, demonstrationPeriod(), 1);
        if (!materials || !report)
            return std::unexpected(!materials ? materials.error() : report.error());
        QStringList files;
        for (const Material &material : std::as_const(*materials)) {
            const QString name = u"officer/"_s + materialFolder(material).section(u'/', -1);
            const auto pdf = nd30Pdf(material, m_console.clock());
            if (!pdf)
                return std::unexpected(pdf.error());
            if (auto written = write(name + u".pdf"_s, *pdf); !written)
                return written;
            if (auto written = write(name + u".xhtml"_s, toXhtml(material.body, material.title).toUtf8()); !written)
                return written;
            files << name + u".pdf"_s << name + u".xhtml"_s;
        }
        const auto sheet = sheetFor(*report, report->forms.first(), m_console.tools.forms, *m_console.units);
        if (!sheet)
            return std::unexpected(sheet.error());
        const FormPrintHead head = printHeadFor(*report, *m_console.units, {u"bd-stp"_s});
        const auto pdf = formPdf(*sheet, head, m_console.clock());
        const auto xlsx = formXlsx(*sheet, head, m_console.clock());
        if (!pdf || !xlsx)
            return std::unexpected(!pdf ? pdf.error() : xlsx.error());
        if (auto written = write(u"officer/form.pdf"_s, *pdf); !written)
            return written;
        if (auto written = write(u"officer/form.xlsx"_s, *xlsx); !written)
            return written;
        files << u"officer/form.pdf"_s << u"officer/form.xlsx"_s;
        note(translated(QT_TRANSLATE_NOOP("PhoLuat", "An officer writes")), translated(QT_TRANSLATE_NOOP("PhoLuat", "Three materials, one with an attached PDF, and the department's form for 2020; printed as NĐ 30 asks, and as XLSX.")), files);
        auto record = sealAndDeliver(*m_officer);
        if (!record)
            return std::unexpected(record.error());
        m_officersPackage = *record;
        note(translated(QT_TRANSLATE_NOOP("PhoLuat", "The officer seals and delivers")),
             QCoreApplication::translate("PhoLuat", "One package, put on a stick, read back and receipted. Digest of its tag manifest: %1").arg(record->key.digest), {u"usb/"_s + record->fileName});
        return {};
    }

    [[nodiscard]] Result<> districtReports()
    {
        auto opened = workspace(u"tuy-phuoc"_s);
        if (!opened)
            return std::unexpected(opened.error());
        if (auto made = await(makeDemonstration(**opened, m_console.tools, Role::Official)); !made)
            return made;
        auto record = sealAndDeliver(**opened);
        if (!record)
            return std::unexpected(record.error());
        note(translated(QT_TRANSLATE_NOOP("PhoLuat", "A district reports")), translated(QT_TRANSLATE_NOOP("PhoLuat", "Huyện Tuy Phước with all its communes.")), {u"usb/"_s + record->fileName});
        return {};
    }

    [[nodiscard]] Result<> twoPlaces()
    {
        const auto step = sendToTwoPlaces(m_console, m_folder, m_folder.filePath(u"workspaces/tuy-phuoc.pholuat"_s));
        if (!step)
            return std::unexpected(step.error());
        note(step->title, step->text, step->files);
        return {};
    }

    [[nodiscard]] Result<> othersSend()
    {
        QStringList files;
        int seed = 20;
        for (const QString &unit : {u"d540"_s, u"bd-sgddt"_s}) {
            auto file = demonstrationPackage(m_console.tools.forms, *m_console.units, {unit}, demonstrationPeriod(), ++seed, m_console.clock(), m_folder.filePath(u"usb"_s));
            if (!file)
                return std::unexpected(file.error());
            files.append(m_folder.relativeFilePath(*file));
        }
        note(translated(QT_TRANSLATE_NOOP("PhoLuat", "Two more units send theirs")), translated(QT_TRANSLATE_NOOP("PhoLuat", "Thành phố Quy Nhơn and Sở Giáo dục và Đào tạo.")), files);

        // One byte in the middle turned over: what a failing stick does.
        QFile good(m_folder.filePath(files.last()));
        if (!good.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Unreachable, good.errorString());
        QByteArray bytes = good.readAll();
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 0x20);
        return write(u"refused/damaged.zip"_s, bytes);
    }

    [[nodiscard]] Result<> justiceReceives()
    {
        auto opened = workspace(u"so-tu-phap"_s);
        if (!opened)
            return std::unexpected(opened.error());
        m_justice = *opened;
        if (auto set = await(m_justice->setIdentity({{u"bd-stp"_s}, Role::Justice, u"Nguyễn Phương Hà"_s})); !set)
            return set;
        auto outcomes = await(receive(*m_justice, m_console.tools, {m_folder.filePath(u"usb"_s), m_folder.filePath(u"refused"_s), m_folder.filePath(u"usb"_s)}));
        if (!outcomes)
            return std::unexpected(outcomes.error());
        QStringList lines;
        for (const ReceiveOutcome &outcome : std::as_const(*outcomes)) {
            QString line = m_folder.relativeFilePath(outcome.file) + u": "_s + verdictWord(outcome.judgement.verdict);
            if (outcome.taken == PackageStore::Taken::Known)
                line += u", "_s + translated(QT_TRANSLATE_NOOP("PhoLuat", "known already, not taken twice"));
            if (outcome.judgement.verdict != Verdict::Valid && !outcome.judgement.reasons.isEmpty())
                line += u" – "_s + outcome.judgement.reasons.first().text;
            lines.append(line);
        }
        note(translated(QT_TRANSLATE_NOOP("PhoLuat", "Justice receives")), lines.join(u'\n'), {u"refused/damaged.zip"_s});

        auto records = await(m_justice->ask<QList<PackageRecord>>([](Stores &stores) { return stores.packages.all(PackageRecord::Direction::Received); }));
        if (!records)
            return std::unexpected(records.error());
        for (const PackageRecord &record : std::as_const(*records)) {
            const bool isOfficers = record.key == m_officersPackage.key;
            if (isOfficers) {
                if (auto prepared = await(prepareRemarks(*m_justice, m_console.tools, record.key, remarksFor(record))); !prepared)
                    return std::unexpected(prepared.error());
            }
            auto answered = await(answer(*m_justice, m_console.tools, record.key, !isOfficers,
                                         isOfficers ? u"Cột 10 chưa khớp với danh sách tin, bài gửi kèm; đề nghị rà soát lại."_s : QString(), m_folder.filePath(u"returns"_s)));
            if (!answered)
                return std::unexpected(answered.error());
            if (isOfficers)
                m_returnFile = m_folder.filePath(u"returns/"_s + answered->fileName);
        }
        note(translated(QT_TRANSLATE_NOOP("PhoLuat", "Justice decides")), translated(QT_TRANSLATE_NOOP("PhoLuat", "Three packages are accepted, one is returned with remarks on the whole, on a cell and on a paragraph; each answer is a package too.")), {m_folder.relativeFilePath(m_returnFile)});
        return {};
    }

    /// One on the first figure of column 10, one on the first paragraph of the first material.
    [[nodiscard]] static QList<Remark> remarksFor(const PackageRecord &record)
    {
        QList<Remark> remarks;
        const QMap<CellRef, Cell> cells = record.reports.first().forms.first().cells;
        const auto cell = std::ranges::find_if(cells.keyBegin(), cells.keyEnd(), [&cells](const CellRef &ref) { return ref.column == "c10"_L1 && cells.value(ref).value.isNumber(); });
        if (cell != cells.keyEnd())
            remarks.append({{.kind = RemarkPlace::Kind::Cell, .report = record.reports.first().id, .cell = *cell}, u"Danh sách kèm theo có nhiều hơn 2 tin, bài."_s});
        remarks.append({{.kind = RemarkPlace::Kind::Paragraph, .material = record.materials.first().id, .paragraph = 1}, u"Nêu rõ điều, khoản của Luật."_s});
        return remarks;
    }

    /// How many remarks wait for the officer.
    [[nodiscard]] Result<qsizetype> openRemarks()
    {
        const auto remarks = await(authorRemarks(*m_officer, m_console.tools));
        if (!remarks)
            return std::unexpected(remarks.error());
        return std::ranges::count_if(*remarks, &AuthorRemark::isOpen);
    }

    [[nodiscard]] Result<> officerCorrects()
    {
        auto outcomes = await(receive(*m_officer, m_console.tools, {m_returnFile}));
        if (!outcomes)
            return std::unexpected(outcomes.error());
        if (const auto open = openRemarks(); !open || *open != 3)
            return failure(ErrorKind::Broken, u"the remarks did not reach the officer"_s);
        const MaterialId text = m_officersPackage.info.materials.value(0);
        auto rewritten = await(m_officer->ask<Material>([text](Stores &stores) -> Result<Material> {
            auto material = stores.materials.find(text);
            if (!material)
                return material;
            if (material->state != MaterialState::Draft)
                return failure(ErrorKind::Broken, u"the return did not reach the material"_s);
            material->body.blocks.first().text.append({.text = u" (khoản 6 Điều 5 Luật số 44/2019/QH14)"_s});
            return stores.materials.save(*material, {});
        }));
        if (!rewritten)
            return std::unexpected(rewritten.error());
        const ReportId id = m_officersPackage.info.reports.value(0);
        auto corrected = await(m_officer->ask<Report>([id](Stores &stores) -> Result<Report> {
            auto report = stores.reports.find(id);
            if (!report)
                return report;
            if (report->state != ReportState::Returned)
                return failure(ErrorKind::Broken, u"the return did not reach the report"_s);
            report->state = ReportState::Draft;
            ++report->version;
            for (auto cell = report->forms[0].cells.begin(); cell != report->forms[0].cells.end(); ++cell) {
                if (cell.key().column == "c10"_L1 && cell->value.isNumber())
                    cell->value = CellValue(cell->value.number() + 2);
            }
            return stores.reports.save(*report, {});
        }));
        if (!corrected)
            return std::unexpected(corrected.error());
        auto record = sealAndDeliver(*m_officer);
        if (!record)
            return std::unexpected(record.error());
        if (const auto open = openRemarks(); !open || *open != 0 || record->info.version != 2 || record->info.replaces != m_officersPackage.key.digest)
            return failure(ErrorKind::Broken, u"version 2 does not settle what was remarked on version 1"_s);
        note(translated(QT_TRANSLATE_NOOP("PhoLuat", "The officer corrects and sends version 2")), QCoreApplication::translate("PhoLuat", "It names the version it replaces: %1").arg(record->info.replaces), {u"usb/"_s + record->fileName});
        auto taken = await(receive(*m_justice, m_console.tools, {m_folder.filePath(u"usb/"_s + record->fileName)}));
        if (!taken)
            return std::unexpected(taken.error());
        auto answered = await(answer(*m_justice, m_console.tools, record->key, true, {}, m_folder.filePath(u"returns"_s)));
        if (!answered)
            return std::unexpected(answered.error());
        return {};
    }

    [[nodiscard]] Result<> justiceConsolidates()
    {
        auto total = await(consolidateInbox(*m_justice, m_console.tools, u"pbgdpl-results"_s, demonstrationPeriod(), false));
        if (!total)
            return std::unexpected(total.error());
        Report report;
        report.unit = consolidatedUnit(*m_console.units, {u"bd-stp"_s}, demonstrationPeriod().until());
        report.period = demonstrationPeriod();
        report.forms = {total->data};
        const auto sheet = sheetFor(report, total->data, m_console.tools.forms, *m_console.units);
        if (!sheet)
            return std::unexpected(sheet.error());
        const FormPrintHead head = printHeadFor(report, *m_console.units, {});
        const auto pdf = formPdf(*sheet, head, m_console.clock());
        const auto xlsx = formXlsx(*sheet, head, m_console.clock());
        if (!pdf || !xlsx)
            return std::unexpected(!pdf ? pdf.error() : xlsx.error());
        if (auto written = write(u"consolidated/10d.pdf"_s, *pdf); !written)
            return written;
        if (auto written = write(u"consolidated/10d.xlsx"_s, *xlsx); !written)
            return written;
        const CellRef cell{sheet->spec().totalRow, u"c2"_s};
        QStringList lines{QCoreApplication::translate("PhoLuat", "%1 = %2, made of:").arg(cell.text(), cellText(sheet->cell(cell).value))};
        const QList<CellSource> sources = total->sources.value(cell);
        for (const CellSource &source : sources)
            lines.append(u"%1: %2 (%3, %4 v%5)"_s.arg(source.unitName, cellText(source.value), source.cell.text(), source.package.id.value.left(8)).arg(source.package.version));
        qsizetype missing = std::ranges::count(total->standings, UnitProgress::Missing, &UnitStanding::progress);
        lines.append(QCoreApplication::translate("PhoLuat", "%1 units have not reported yet; none is forgotten.").arg(missing));
        note(translated(QT_TRANSLATE_NOOP("PhoLuat", "Justice consolidates")), lines.join(u'\n'), {u"consolidated/10d.pdf"_s, u"consolidated/10d.xlsx"_s});

        const QString copy = m_folder.filePath(u"workspaces/so-tu-phap-backup.pholuat"_s);
        if (auto saved = await(m_justice->askLong<void>([copy](Stores &stores) { return stores.database.backup(copy); })); !saved)
            return saved;
        note(translated(QT_TRANSLATE_NOOP("PhoLuat", "A backup while open")), translated(QT_TRANSLATE_NOOP("PhoLuat", "The one file is the whole workspace, figures and files.")), {u"workspaces/so-tu-phap-backup.pholuat"_s});
        return {};
    }

    Console &m_console;
    QDir m_folder;
    QList<TourStep> m_steps;
    std::shared_ptr<Workspace> m_officer;
    std::shared_ptr<Workspace> m_justice;
    PackageRecord m_officersPackage;
    QString m_returnFile;
};

void runTour(Console &console, const Arguments &arguments)
{
    const QString folder = QFileInfo(arguments.words.first()).absoluteFilePath();
    if (auto walked = Tour(console, folder).walk(); !walked)
        console.out.failed(walked.error(), folder);
}

void runTourIndex(Console &console, const Arguments &arguments)
{
    if (auto written = refreshTourPage(QFileInfo(arguments.words.first()).absoluteFilePath()); !written)
        console.out.failed(written.error());
}

} // namespace

QList<Verb> tourVerbs()
{
    return {
        {u"tour"_s, u"FOLDER"_s, translated(QT_TRANSLATE_NOOP("PhoLuat", "the whole loop on the demonstration province, with an index.html")), {}, {}, 1, runTour, 1},
        {u"tour-index"_s, u"FOLDER"_s, translated(QT_TRANSLATE_NOOP("PhoLuat", "writes the tour's index.html again, with the screenshots that are there now")), {}, {}, 1, runTourIndex, 1},
    };
}

} // namespace PhoLuat
