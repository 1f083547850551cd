// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/await.h"
#include "console/console.h"

#include "archive/bulk.h"
#include "work/comparing.h"
#include "work/coversigning.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace PhoLuat {

using namespace Qt::StringLiterals;

QJsonObject described(const PackageRecord &record, const QString &file)
{
    return {{u"file"_s, file}, {u"verdict"_s, u"valid"_s}, {u"kind"_s, u"package"_s}, {u"reasons"_s, QJsonArray()},
            {u"id"_s, record.key.id.value}, {u"version"_s, record.key.version}, {u"digest"_s, record.key.digest}, {u"sha256"_s, record.sha256}};
}

std::optional<PackageRecord> packageFrom(const Console &console, Workspace &workspace, const QString &word, PackageRecord::Direction direction)
{
    const auto all = await(workspace.ask<QList<PackageRecord>>([direction](Stores &stores) { return stores.packages.all(direction); }));
    if (!all) {
        console.out.failed(all.error());
        return std::nullopt;
    }
    QList<PackageRecord> found;
    for (const PackageRecord &record : *all) { // newest first
        if (word.isEmpty() || record.key.id.value == word || record.fileName == word || record.key.digest == word)
            return record;
        if (record.key.id.value.startsWith(word) || record.key.digest.startsWith(word))
            found.append(record);
    }
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1) {
        console.out.usage(QCoreApplication::translate("PhoLuat", "\"%1\" begins the name of %n packages; write more of it.", nullptr, int(found.size())).arg(word));
        return std::nullopt;
    }
    console.out.failed({ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "There is no package \"%1\" in the workspace, so nothing was done. List them: pholuat-console list FILE").arg(word)});
    return std::nullopt;
}

namespace {

/// Not called tr: lupdate would not see the macro inside it.
QString translated(const char *text)
{
    return QCoreApplication::translate("PhoLuat", text);
}

std::optional<SealRequest> sealRequest(const Console &console, Workspace &workspace, const Arguments &arguments)
{
    SealRequest request;
    struct Drafts {
        QList<MaterialSummary> materials;
        QList<Report> reports;
    };
    const auto drafts = await(workspace.ask<Drafts>([](Stores &stores) -> Result<Drafts> {
        auto materials = stores.materials.search({.limit = 1'000'000});
        auto reports = stores.reports.all();
        if (!materials || !reports)
            return std::unexpected(!materials ? materials.error() : reports.error());
        return Drafts{*materials, *reports};
    }));
    if (!drafts) {
        console.out.failed(drafts.error());
        return std::nullopt;
    }
    const bool all = !arguments.has(u"material"_s) && !arguments.has(u"report"_s);
    const auto nothingCalled = [&](const QString &word) {
        console.out.failed({ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "There is no \"%1\" in the workspace, so nothing was sealed. Look it up: pholuat-console search FILE").arg(word)});
        return std::nullopt;
    };
    const QStringList wanted = arguments.options.value(u"material"_s);
    for (const QString &word : wanted) {
        if (std::ranges::none_of(drafts->materials, [&](const MaterialSummary &material) { return material.id.value == word; }))
            return nothingCalled(word);
    }
    const QStringList periods = arguments.options.value(u"report"_s);
    for (const QString &word : periods) {
        if (std::ranges::none_of(drafts->reports, [&](const Report &report) { return report.id.value == word || report.period.key() == word; }))
            return nothingCalled(word);
    }
    for (const MaterialSummary &material : drafts->materials) {
        if (all ? material.state < MaterialState::Sealed : wanted.contains(material.id.value))
            request.materials.append(material.id);
    }
    for (const Report &report : drafts->reports) {
        if (all ? report.state < ReportState::Sealed : periods.contains(report.id.value) || periods.contains(report.period.key()))
            request.reports.append(report.id);
    }
    const QDate day = drafts->reports.isEmpty() ? console.clock().date() : drafts->reports.first().period.until();
    if (arguments.has(u"to"_s)) {
        const auto receiver = console.unit(arguments.value(u"to"_s), day);
        if (!receiver)
            return std::nullopt;
        request.receiver = receiver->id;
    } else if (const auto own = console.units->find(workspace.identity().unit, day)) {
        request.receiver = own->parent;
    }
    if (arguments.has(u"signed-cover"_s))
        request.signedCover = QFileInfo(arguments.value(u"signed-cover"_s)).absoluteFilePath();
    request.file = QFileInfo(arguments.value(u"out"_s, u"."_s)).absoluteFilePath();
    return request;
}

void runSeal(Console &console, const Arguments &arguments)
{
    const auto workspace = console.open(arguments.words.first());
    if (!workspace)
        return;
    const auto request = sealRequest(console, *workspace, arguments);
    if (!request)
        return;
    QList<Material> materials;
    for (const MaterialId &id : request->materials) {
        if (auto material = await(workspace->openMaterial(id)))
            materials.append(*material);
    }
    QList<Report> reports;
    for (const ReportId &id : request->reports) {
        if (auto report = await(workspace->openReport(id)))
            reports.append(*report);
    }
    const auto compared = await(comparedReports(*workspace, reports));
    if (!compared) {
        console.out.failed(compared.error(), arguments.words.first());
        return;
    }
    const Findings findings = checkBeforeSealing(*workspace, console.tools, materials, reports, *compared, request->receiver);
    if (!isAcceptable(findings)) {
        console.out.findings(arguments.words.first(), findings);
        console.out.line(QCoreApplication::translate("PhoLuat", "Not sealed: put the errors right first."));
        return;
    }
    const auto record = await(seal(*workspace, console.tools, *request));
    if (!record) {
        console.out.failed(record.error(), arguments.words.first());
        return;
    }
    const QString file = QFileInfo(request->file).isDir() ? QDir(request->file).filePath(record->fileName) : request->file;
    console.out.done(QCoreApplication::translate("PhoLuat", "sealed: %1\n  digest %2").arg(file, record->key.digest), described(*record, file));
}

/// The first of two steps: what it writes is signed outside and handed to seal.
void runCover(Console &console, const Arguments &arguments)
{
    const auto workspace = console.open(arguments.words.first());
    if (!workspace)
        return;
    const auto request = sealRequest(console, *workspace, arguments);
    if (!request)
        return;
    const auto file = await(prepareCover(*workspace, console.tools, *request, request->file));
    if (!file) {
        console.out.failed(file.error(), arguments.words.first());
        return;
    }
    console.out.done(QCoreApplication::translate("PhoLuat", "cover written: %1\nSign it as it is, then: pholuat-console seal … --signed-cover FILE").arg(*file),
                     {{u"file"_s, *file}, {u"kind"_s, u"cover"_s}});
}

void runReceive(Console &console, const Arguments &arguments)
{
    const auto workspace = console.open(arguments.words.first());
    if (!workspace)
        return;
    const auto outcomes = await(receive(*workspace, console.tools, arguments.words.mid(1)));
    if (!outcomes) {
        console.out.failed(outcomes.error());
        return;
    }
    if (outcomes->isEmpty())
        console.out.line(QCoreApplication::translate("PhoLuat", "There is no package (*.zip, *.tar.zst) there, so nothing came in."));
    for (ReceiveOutcome outcome : *outcomes) {
        if (outcome.taken == PackageStore::Taken::Known)
            outcome.judgement.reasons.append({Severity::Information, u"receive.known"_s, QCoreApplication::translate("PhoLuat", "It was here already; nothing changed.")});
        if (outcome.taken == PackageStore::Taken::Conflict) {
            outcome.judgement.verdict = Verdict::Warning;
            outcome.judgement.reasons.append({Severity::Warning, u"receive.conflict"_s, QCoreApplication::translate("PhoLuat", "Another content already has its id and version. Both are kept; decide in the inbox which one counts.")});
        }
        console.out.judged(outcome.file, outcome.judgement);
    }
}

void runBundle(Console &console, const Arguments &arguments)
{
    const QString target = QFileInfo(arguments.words.first()).absoluteFilePath();
    QList<BulkSource> sources;
    bool isGood = true;
    for (const QString &file : arguments.words.mid(1)) {
        const Judgement judgement = judgePackage(file);
        sources.append({QFileInfo(file).fileName(), file});
        if (judgement.verdict == Verdict::Valid || judgement.verdict == Verdict::Warning)
            continue;
        isGood = false;
        console.out.judged(file, judgement);
    }
    if (!isGood) {
        console.out.line(QCoreApplication::translate("PhoLuat", "Nothing was bundled: leave the packages above out, or make them again."));
        return;
    }
    if (const auto written = writeBulk(target, sources); !written) {
        console.out.failed(written.error(), target);
        return;
    }
    console.out.done(QCoreApplication::translate("PhoLuat", "bundled: %1 (%n package(s))", nullptr, int(sources.size())).arg(target),
                     {{u"file"_s, target}, {u"kind"_s, u"bulk"_s}});
}

void runList(Console &console, const Arguments &arguments)
{
    const auto workspace = console.open(arguments.words.first());
    if (!workspace)
        return;
    for (const auto direction : {PackageRecord::Direction::Sealed, PackageRecord::Direction::Received}) {
        const auto all = await(workspace->ask<QList<PackageRecord>>([direction](Stores &stores) { return stores.packages.all(direction); }));
        if (!all) {
            console.out.failed(all.error());
            return;
        }
        for (const PackageRecord &record : *all) {
            QJsonObject fields = described(record, record.fileName);
            fields[u"direction"_s] = direction == PackageRecord::Direction::Sealed ? u"sealed"_s : u"received"_s;
            console.out.done(u"%1  %2  %3  v%4  %5"_s.arg(direction == PackageRecord::Direction::Sealed ? u"⇪"_s : u"⇩"_s, record.key.id.value, record.info.senderName)
                                 .arg(record.key.version).arg(record.fileName), fields);
        }
    }
}

} // namespace

QList<Verb> packageVerbs()
{
    return QList<Verb>{
        {u"bundle"_s, u"OUT.tar.zst PACKAGE…"_s, translated(QT_TRANSLATE_NOOP("PhoLuat", "one archive of many packages; the same packages give the same bytes")), {}, {}, 2, runBundle},
        {u"cover"_s, u"FILE.pholuat [--material ID]… [--report PERIOD|ID]… [--to UNIT] [--out FILE|FOLDER]"_s,
         translated(QT_TRANSLATE_NOOP("PhoLuat", "writes the cover of what would be sealed, to be signed outside and handed to seal")),
         {u"material"_s, u"report"_s, u"to"_s, u"out"_s}, {}, 1, runCover, 1},
        {u"seal"_s, u"FILE.pholuat [--material ID]… [--report PERIOD|ID]… [--to UNIT] [--signed-cover FILE] [--out FILE|FOLDER]"_s,
         translated(QT_TRANSLATE_NOOP("PhoLuat", "one package from the drafts, checked first; without a choice all of them")),
         {u"material"_s, u"report"_s, u"to"_s, u"out"_s, u"signed-cover"_s}, {}, 1, runSeal, 1},
        {u"receive"_s, u"FILE.pholuat PACKAGE|FOLDER|ARCHIVE.tar.zst…"_s,
         translated(QT_TRANSLATE_NOOP("PhoLuat", "takes packages in; damaged and hostile ones are refused with the reason, none is taken twice")), {}, {}, 2, runReceive},
        {u"list"_s, u"FILE.pholuat"_s, translated(QT_TRANSLATE_NOOP("PhoLuat", "the packages of a workspace")), {}, {}, 1, runList, 1},
    } + returnVerbs();
}

} // namespace PhoLuat
