// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/periodname.h"
#include "work/packing.h"
#include "work/steps.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

Result<Content> collect(Stores &stores, const SealRequest &request, const DatabaseLocation &location)
{
    Content content{.package = {}, .folder = folderFor(location)};
    auto chosen = chosenDestinations(stores, request.destinations);
    if (!chosen)
        return std::unexpected(chosen.error());
    content.chosen = *std::move(chosen);
    for (const MaterialId &id : request.materials) {
        auto material = stores.materials.find(id);
        if (!material)
            return std::unexpected(material.error());
        content.package.materials.append(*material);
    }
    for (const ReportId &id : request.reports) {
        auto report = stores.reports.find(id);
        if (!report)
            return std::unexpected(report.error());
        if (report->state != ReportState::Draft && report->state != ReportState::Checked)
            return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "Nothing was sealed: the report of %1 is sealed already, as version %2. Send that package again, or begin a new version to correct it.").arg(periodName(report->period)).arg(report->version));
        content.package.reports.append(*report);
    }
    const Findings misfits = checkForDestinations(content.chosen, content.package.materials, content.package.reports);
    if (const auto first = std::ranges::find(misfits, Severity::Error, &Finding::severity); first != misfits.end())
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "Nothing was sealed. %1").arg(first->text), {}, first->code);
    QSet<QString> known;
    const auto fetch = [&](const QList<Attachment> &attachments) -> Result<> {
        for (const Attachment &attachment : attachments) {
            if (known.contains(attachment.sha256))
                continue;
            known.insert(attachment.sha256);
            const QString file = content.folder->filePath(attachment.sha256);
            if (auto copied = stores.blobs.copyTo(attachment.sha256, file); !copied)
                return copied;
            content.package.attachments.append({attachment.sha256, file});
        }
        return {};
    };
    for (const Material &material : std::as_const(content.package.materials)) {
        if (auto fetched = fetch(material.attachments); !fetched)
            return std::unexpected(fetched.error());
    }
    for (const Report &report : std::as_const(content.package.reports)) {
        if (auto fetched = fetch(report.attachments); !fetched)
            return std::unexpected(fetched.error());
    }
    return content;
}

int highestVersion(const QList<Report> &reports)
{
    int version = 1;
    for (const Report &report : reports)
        version = std::max(version, report.version);
    return version;
}

/// The package that this one replaces: that the same reports were sealed into before, or, without a report, that came
/// back with one of the same materials from the same receiver.
Result<std::optional<PackageKey>> replacedBy(Stores &stores, const PackageContent &content)
{
    auto sealed = stores.packages.all(PackageRecord::Direction::Sealed, PackageStore::Content::HeadOnly);
    if (!sealed)
        return std::unexpected(sealed.error());
    for (const PackageRecord &record : std::as_const(*sealed)) { // newest first
        if (record.info.kind != PackageKind::Submission)
            continue;
        const bool hasReport = std::ranges::any_of(content.reports, [&record](const Report &report) { return record.info.reports.contains(report.id); });
        const bool hasMaterial = content.reports.isEmpty() && record.info.receiver == content.info.receiver
            && (record.decision == PackageRecord::Decision::Returned || record.decision == PackageRecord::Decision::Conflict)
            && std::ranges::any_of(content.materials, [&record](const Material &material) { return record.info.materials.contains(material.id); });
        if (hasReport || hasMaterial)
            return record.key;
    }
    return std::nullopt;
}

/// What is common to making a cover and to sealing.
struct Chosen {
    SealRequest request;
    PackageInfo info;
    QDateTime made;
};

/// The order of the contents shows in the package, so a cover and its sealing use one that does not hang on who asked.
SealRequest inOneOrder(SealRequest request)
{
    std::ranges::sort(request.materials, {}, &MaterialId::value);
    std::ranges::sort(request.reports, {}, &ReportId::value);
    return request;
}

Chosen chosen(Workspace &workspace, const SealRequest &request)
{
    Chosen chosen{request, {}, workspace.clock()()};
    chosen.info.id = PackageId::make();
    chosen.info.sender = workspace.identity().unit;
    chosen.info.receiver = request.receiver;
    chosen.info.createdAt = chosen.made;
    chosen.info.program = u"pholuat "_s + QString::fromLatin1(PHOLUAT_VERSION);
    chosen.info.materials = request.materials;
    chosen.info.reports = request.reports;
    return chosen;
}

/// On the database thread. With a signed cover the package gets the id and the moment that stand on it.
Result<Content> readContent(Stores &stores, Workspace *work, const Chosen &chosen)
{
    auto content = collect(stores, chosen.request, work->location());
    if (!content)
        return content;
    PackageInfo &info = content->package.info;
    info = chosen.info;
    if (!chosen.request.signedCover.isEmpty()) {
        auto cover = findPrepared(stores, chosen.request, content->folder->path());
        if (!cover)
            return std::unexpected(cover.error());
        info.id = cover->prepared.id;
        info.createdAt = cover->prepared.made;
        content->cover = *std::move(cover);
    }
    info.version = highestVersion(content->package.reports);
    if (!content->package.reports.isEmpty())
        info.period = content->package.reports.first().period;
    auto replaced = replacedBy(stores, content->package);
    if (!replaced)
        return std::unexpected(replaced.error());
    if (*replaced) {
        info.replaces = (*replaced)->digest;
        if (content->package.reports.isEmpty())
            info.version = (*replaced)->version + 1; // materials count no versions themselves
    }
    const QDate day = info.period ? info.period->until() : info.createdAt.date();
    const auto nameOn = [&](const UnitId &id) {
        auto unit = work->units().find(id, day);
        if (!unit)
            unit = work->units().find(id);
        return unit ? unit->name : QString();
    };
    info.senderName = nameOn(info.sender);
    info.receiverName = nameOn(info.receiver);
    return content;
}

std::unexpected<Error> nothingChosen()
{
    return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "Nothing was chosen, so nothing was sealed. Tick at least one material or report."));
}

} // namespace

QFuture<Result<QString>> prepareCover(Workspace &workspace, Tools tools, const SealRequest &request, const QString &file)
{
    Workspace *const work = &workspace;
    const FormLibrary *const forms = &tools.forms;
    QThreadPool *const pool = &tools.pool;
    const Steps<QString> steps(&workspace);
    if (request.materials.isEmpty() && request.reports.isEmpty()) {
        steps.end(nothingChosen());
        return steps.future();
    }
    Chosen chosenNow = chosen(workspace, inOneOrder(request));
    chosenNow.request.signedCover.clear();
    steps.after(workspace.flush(), [=] {
        const auto read = [=](Stores &stores) { return readContent(stores, work, chosenNow); };
        steps.after(work->askLong<Content>(read), [=](const Content &content) {
            steps.progress(30);
            const UnitTree *const tree = &work->units();
            const auto make = [=](QPromise<Result<PreparedCover>> &) -> Result<PreparedCover> {
                Content whole = content;
                auto cover = makeCover(whole, *forms, *tree, chosenNow.made);
                if (!cover)
                    return std::unexpected(cover.error());
                QFile out(content.folder->filePath(u"cover.pdf"_s));
                if (!out.open(QIODevice::WriteOnly) || out.write(*cover) != cover->size())
                    return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "The cover could not be written. %1. Free some space, then try again; nothing was changed.").arg(out.errorString()), {}, u"file.write"_s);
                return PreparedCover{chosenNow.info.id, chosenNow.made, cover->size(), sha256(*cover), chosenNow.request};
            };
            steps.after(inBackground<PreparedCover>(*pool, make), [=](const PreparedCover &prepared) {
                steps.progress(80);
                steps.after(work->askLong<void>([prepared](Stores &stores) { return keepPrepared(stores, prepared); }), [=] {
                    // Remembered before it is handed out, so that no cover comes back that is not known.
                    const QString target = QFileInfo(file).isDir() ? file + u"/phieu-gui-"_s + prepared.id.value.left(8) + u".pdf"_s : file;
                    const auto copied = copyOut(content.folder->filePath(u"cover.pdf"_s), target);
                    steps.end(copied ? Result<QString>(target)
                                     : Result<QString>(failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "The cover could not be written to %1. Nothing was sealed; choose another folder.").arg(target), {}, u"file.write"_s)));
                });
            });
        });
    });
    return steps.future();
}

QFuture<Result<PackageRecord>> seal(Workspace &workspace, Tools tools, const SealRequest &request)
{
    Workspace *const work = &workspace;
    const FormLibrary *const forms = &tools.forms;
    QThreadPool *const pool = &tools.pool;
    PdfDoor *const pdf = &tools.pdf;
    const QString who = workspace.identity().person;

    if (request.materials.isEmpty() && request.reports.isEmpty()) {
        const Steps<PackageRecord> refused(&workspace);
        refused.end(nothingChosen());
        return refused.future();
    }
    const Chosen chosenNow = chosen(workspace, request.signedCover.isEmpty() ? request : inOneOrder(request));

    // What was typed until now belongs into the package; nothing is typed into it while it is made.
    const auto flushed = workspace.flush();
    workspace.hold(request.materials, request.reports);
    const Steps<PackageRecord> steps(&workspace, [work, request] { work->unhold(request.materials, request.reports); });
    steps.after(flushed, [=] {
        const auto read = [=](Stores &stores) { return readContent(stores, work, chosenNow); };
        // A cover that was signed outside is judged before anything is made.
        const auto judged = [=](const Content &content, const std::function<void()> &next) {
            if (!content.cover)
                next();
            else
                steps.after(pdf->signedCopy(content.cover->original, content.cover->copy), [next](const PdfSignatures &) { next(); });
        };
        steps.after(work->askLong<Content>(read), [=](const Content &content) { judged(content, [=] {
            steps.progress(20);
            const UnitTree *const tree = &work->units();
            const auto make = [=](QPromise<Result<Sealed>> &) { return pack(content, *forms, *tree, content.package.info.createdAt); };
            steps.after(inBackground<Sealed>(*pool, make), [=](const Sealed &sealed) {
                steps.progress(80);
                const auto keep = [=](Stores &stores) -> Result<PackageRecord> {
                    auto kept = keepSealed(stores, sealed, who);
                    if (!kept && kept.error().kind == ErrorKind::Conflict)
                        return failure(ErrorKind::Conflict, QCoreApplication::translate("PhoLuat", "Nothing was sealed: somebody else changed a text or a figure while the package was being made. Look at what they changed, then seal again."), kept.error().detail, kept.error().code);
                    return kept;
                };
                if (steps.isCancelled()) {
                    steps.end(failure(ErrorKind::Refused, {}));
                    return;
                }
                steps.inAnyCaseAfter(work->askLong<PackageRecord>(keep), [=](const PackageRecord &record) {
                    // Open again only as what they are now: sealed.
                    steps.inAnyCaseAfter(work->reload(request.materials, request.reports), [=] {
                        work->announce({Change::Kind::Added, Change::What::Package, record.key.id.value});
                        if (!request.file.isEmpty()) {
                            if (auto copied = copyOut(sealed.file, request.file); !copied) {
                                steps.end(std::unexpected(copied.error()));
                                return;
                            }
                        }
                        steps.end(record);
                    });
                });
            });
        }); });
    });
    return steps.future();
}

} // namespace PhoLuat
