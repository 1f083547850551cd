// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/periodname.h"
#include "work/packing.h"
#include "work/steps.h"

#include <QCoreApplication>
#include <QSet>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

Result<Content> collect(Stores &stores, const SealRequest &request, const DatabaseLocation &location)
{
    Content content{{}, folderFor(location)};
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

/// The package that the same reports were sealed into before: what this one replaces.
Result<QString> replacedBy(Stores &stores, const PackageContent &content)
{
    auto sealed = stores.packages.all(PackageRecord::Direction::Sealed);
    if (!sealed)
        return std::unexpected(sealed.error());
    for (const PackageRecord &record : std::as_const(*sealed)) {
        if (record.info.kind != PackageKind::Submission)
            continue;
        for (const Report &report : content.reports) {
            if (record.info.reports.contains(report.id))
                return record.key.digest;
        }
    }
    return QString();
}

} // namespace

QFuture<Result<PackageRecord>> seal(Workspace &workspace, Tools tools, const SealRequest &request)
{
    Workspace *const work = &workspace;
    const FormLibrary *const forms = &tools.forms;
    QThreadPool *const pool = &tools.pool;
    const QString who = workspace.identity().person;
    const QDateTime made = workspace.clock()();

    PackageInfo info;
    info.id = PackageId::make();
    info.sender = workspace.identity().unit;
    info.receiver = request.receiver;
    info.createdAt = made;
    info.program = u"pholuat "_s + QString::fromLatin1(PHOLUAT_VERSION);
    info.materials = request.materials;
    info.reports = request.reports;

    if (request.materials.isEmpty() && request.reports.isEmpty()) {
        const Steps<PackageRecord> refused(&workspace);
        refused.end(failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "Nothing was chosen, so nothing was sealed. Tick at least one material or report.")));
        return refused.future();
    }

    // What was typed until now belongs into the package; nothing is typed into it while it is made.
    const auto flushed = workspace.flush();
    workspace.hold(request.materials, request.reports);
    const Steps<PackageRecord> steps(&workspace, [work, request] { work->unhold(request.materials, request.reports); });
    steps.after(flushed, [=] {
        const auto read = [=](Stores &stores) -> Result<Content> {
            auto content = collect(stores, request, work->location());
            if (!content)
                return content;
            content->package.info = info;
            content->package.info.version = highestVersion(content->package.reports);
            if (!content->package.reports.isEmpty())
                content->package.info.period = content->package.reports.first().period;
            auto replaced = replacedBy(stores, content->package);
            if (!replaced)
                return std::unexpected(replaced.error());
            content->package.info.replaces = *replaced;
            const QDate day = content->package.info.period ? content->package.info.period->until() : made.date();
            const auto nameOn = [&](const UnitId &id) {
                auto unit = work->units().find(id, day);
                if (!unit)
                    unit = work->units().find(id);
                return unit ? unit->name : QString();
            };
            content->package.info.senderName = nameOn(info.sender);
            content->package.info.receiverName = nameOn(info.receiver);
            return content;
        };
        steps.after(work->askLong<Content>(read), [=](const Content &content) {
            steps.progress(20);
            const UnitTree *const tree = &work->units();
            const auto make = [=](QPromise<Result<Sealed>> &) { return pack(content, *forms, *tree, made); };
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
        });
    });
    return steps.future();
}

} // namespace PhoLuat
