// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/await.h"
#include "console/console.h"
#include "base/nfc.h"
#include "forms/findinggroups.h"
#include "vietnamese/encodings.h"
#include "work/comparing.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// Not called tr: lupdate would not see the macro inside it.
QString translated(const char *text)
{
    return QCoreApplication::translate("PhoLuat", text);
}

void runNew(Console &console, const Arguments &arguments)
{
    const QString file = arguments.words.first();
    if (QFileInfo::exists(file)) {
        console.out.usage(QCoreApplication::translate("PhoLuat", "%1 is there already and was left alone. Choose another name.").arg(file));
        return;
    }
    const auto day = console.day(arguments);
    const auto unit = day ? console.unit(arguments.value(u"unit"_s), *day) : std::nullopt;
    if (!unit)
        return;
    const QString role = arguments.value(u"role"_s, u"officer"_s);
    const QStringList roles{u"officer"_s, u"official"_s, u"justice"_s};
    if (!roles.contains(role)) {
        console.out.usage(QCoreApplication::translate("PhoLuat", "The role is one of: %1.").arg(roles.join(u", "_s)));
        return;
    }
    const auto workspace = console.open(file, true);
    if (!workspace)
        return;
    const Identity identity{unit->id, Role(roles.indexOf(role)), arguments.value(u"person"_s)};
    const auto stored = await(workspace->setIdentity(identity));
    if (!stored) {
        console.out.failed(stored.error(), file);
        return;
    }
    console.out.done(QCoreApplication::translate("PhoLuat", "made: %1 for %2").arg(file, unit->name),
                     {{u"file"_s, file}, {u"verdict"_s, u"valid"_s}, {u"kind"_s, u"workspace"_s}, {u"reasons"_s, QJsonArray()}, {u"unit"_s, unit->id.value}});
}

Body paragraphs(const QString &text)
{
    Body body;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            body.blocks.append(Block{.kind = Block::Kind::Paragraph, .text = {Inline{.text = line.trimmed()}}});
    }
    return body;
}

constexpr qint64 mostTextBytes = 16 * 1024 * 1024;

/// A text or XHTML file becomes a material with that body; a PDF one with the PDF attached.
Result<MaterialId> importFile(Console &console, Workspace &workspace, const QString &path, const QString &material)
{
    const QFileInfo info(path);
    const QString ending = info.suffix().toLower();
    Material fresh;
    fresh.title = nfc(info.completeBaseName());
    fresh.kind = u"TINBAI"_s;
    fresh.unit = workspace.identity().unit;
    fresh.author = workspace.identity().person;
    if (ending != "pdf"_L1 && !material.isEmpty())
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "Nothing was imported: only a PDF can go onto an existing material. Leave --material away to make a new one of this file."));
    if (ending != "pdf"_L1) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "The file cannot be opened: %1. Check its name and rights.").arg(file.errorString()));
        const QByteArray bytes = file.read(mostTextBytes + 1);
        if (bytes.size() > mostTextBytes)
            return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The file was not imported: it is larger than 16 MiB, too much for one text. Split it."));
        if (ending == "xhtml"_L1 || ending == "html"_L1) {
            auto body = bodyFromXhtml(bytes);
            if (!body)
                return std::unexpected(body.error());
            fresh.body = *body;
        } else if (ending == "txt"_L1 || ending == "md"_L1) {
            const auto text = previewBytes(bytes);
            if (!text)
                return std::unexpected(text.error());
            fresh.body = paragraphs(text->text);
        } else {
            return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "Files of this kind cannot be imported; PDF, XHTML and plain text can. Packages come in with: receive."));
        }
    }
    MaterialId id{material};
    if (id.isNull()) {
        auto added = await(workspace.addMaterial(fresh));
        if (!added)
            return std::unexpected(added.error());
        id = added->id;
    }
    if (ending == "pdf"_L1) {
        auto attached = await(attachPdf(workspace, console.tools, id, path));
        if (!attached)
            return std::unexpected(attached.error());
        if (auto saved = await(workspace.flush()); !saved)
            return std::unexpected(saved.error());
    }
    return id;
}

void runImport(Console &console, const Arguments &arguments)
{
    const auto workspace = console.open(arguments.words.first());
    if (!workspace)
        return;
    const QStringList files = arguments.words.mid(1);
    for (const QString &file : files) {
        const auto id = importFile(console, *workspace, file, arguments.value(u"material"_s));
        if (!id)
            console.out.failed(id.error(), file);
        else
            console.out.done(QCoreApplication::translate("PhoLuat", "%1: imported as material %2").arg(file, id->value),
                             {{u"file"_s, file}, {u"verdict"_s, u"valid"_s}, {u"kind"_s, u"material"_s}, {u"reasons"_s, QJsonArray()}, {u"id"_s, id->value}});
    }
}

void runSearch(Console &console, const Arguments &arguments)
{
    const auto workspace = console.open(arguments.words.first());
    if (!workspace)
        return;
    const MaterialQuery query{arguments.words.mid(1).join(u' ')};
    const auto found = await(workspace->ask<QList<MaterialSummary>>([query](Stores &stores) { return stores.materials.search(query); }));
    if (!found) {
        console.out.failed(found.error());
        return;
    }
    for (const MaterialSummary &summary : *found) {
        QString snippet = summary.snippet;
        snippet.replace(QChar(0xE000), u'[').replace(QChar(0xE001), u']');
        console.out.done(u"%1  %2  %3\n      %4"_s.arg(summary.id.value, summary.kind, summary.title.simplified(), snippet.simplified()),
                         {{u"file"_s, arguments.words.first()}, {u"kind"_s, u"material"_s}, {u"id"_s, summary.id.value}, {u"materialKind"_s, summary.kind}, {u"title"_s, summary.title}, {u"snippet"_s, snippet}});
    }
    console.out.line(QCoreApplication::translate("PhoLuat", "%n material(s)", nullptr, int(found->size())));
}

void runBackup(Console &console, const Arguments &arguments)
{
    const auto workspace = console.open(arguments.words.first());
    if (!workspace)
        return;
    const QString target = arguments.words[1];
    if (QFileInfo::exists(target)) {
        console.out.usage(QCoreApplication::translate("PhoLuat", "%1 is there already and was left alone. Choose another name.").arg(target));
        return;
    }
    if (!QFileInfo(QFileInfo(target).absolutePath()).isDir()) {
        console.out.failed({ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "Nothing was copied: there is no folder %1. Make it, or choose another.").arg(QFileInfo(target).absolutePath())}, target);
        return;
    }
    const auto made = await(workspace->askLong<void>([target](Stores &stores) { return stores.database.backup(target); }));
    if (!made)
        console.out.failed(made.error(), target);
    else
        console.out.done(QCoreApplication::translate("PhoLuat", "backed up to %1").arg(target), {{u"file"_s, target}, {u"verdict"_s, u"valid"_s}, {u"kind"_s, u"workspace"_s}, {u"reasons"_s, QJsonArray()}});
}

struct Checked {
    QList<Material> materials = {};
    QList<Report> reports = {};
    QMap<QString, ComparedReports> compared = {};
};

/// One object a file for programs; for people one verdict a form, causes before what follows from them.
void tellChecked(Console &console, const Workspace &workspace, const QString &file, const Checked &all)
{
    const Findings whole = checkBeforeSealing(workspace, console.tools, all.materials, all.reports, all.compared);
    if (console.out.isJson() || all.reports.isEmpty()) {
        console.out.findings(file, whole);
        return;
    }
    console.out.findings(file, checkBeforeSealing(workspace, console.tools, all.materials, {}));
    for (const Report &report : all.reports) {
        const auto unit = workspace.units().find(report.unit, report.period.until());
        for (qsizetype form = 0; form < report.forms.size(); ++form) {
            const QString subject = u"%1 · %2 · %3"_s.arg(report.forms.at(form).form, report.period.key(), unit ? unit->name : report.unit.value);
            const auto sheet = comparedSheet(report, form, all.compared.value(report.id.value), console.tools.forms, workspace.units());
            if (!sheet)
                console.out.failed(sheet.error(), subject);
            else
                console.out.groups(subject, groupFindings(*sheet, checkForm(*sheet, report, workspace.units(), {}, QLocale().name())));
        }
    }
}

void runCheck(Console &console, const Arguments &arguments)
{
    for (const QString &file : arguments.words) {
        const auto workspace = console.open(file);
        if (!workspace)
            continue;
        const auto all = await(workspace->ask<Checked>([](Stores &stores) -> Result<Checked> {
            Checked read;
            auto journal = stores.database.checkJournal();
            if (!journal)
                return std::unexpected(journal.error());
            auto summaries = stores.materials.search({.limit = 1'000'000});
            auto reports = stores.reports.all();
            if (!summaries || !reports)
                return std::unexpected(!summaries ? summaries.error() : reports.error());
            read.reports = *reports;
            for (const Report &report : std::as_const(read.reports)) {
                const auto compared = readCompared(stores, report.unit, report.period);
                if (!compared)
                    return std::unexpected(compared.error());
                read.compared.insert(report.id.value, *compared);
            }
            for (const MaterialSummary &summary : std::as_const(*summaries)) {
                auto material = stores.materials.find(summary.id);
                if (!material)
                    return std::unexpected(material.error());
                read.materials.append(*material);
            }
            return read;
        }));
        if (!all)
            console.out.failed(all.error(), file);
        else
            tellChecked(console, *workspace, file, *all);
    }
}

void runUnits(Console &console, const Arguments &arguments)
{
    const auto day = console.day(arguments);
    if (!day)
        return;
    const QList<Unit> found = console.units->search(arguments.words.join(u' '), *day);
    if (found.isEmpty())
        console.out.line(QCoreApplication::translate("PhoLuat", "No unit is called so on %1. Try fewer words, or another day with --on.").arg(day->toString(Qt::ISODate)));
    for (const Unit &unit : found) {
        QStringList above;
        const QList<Unit> line = console.units->ancestry(unit.id, *day);
        for (const Unit &parent : line) {
            if (parent.id != unit.id)
                above.append(parent.name);
        }
        console.out.done(u"%1  %2%3"_s.arg(unit.id.value, unit.name, above.isEmpty() ? QString() : u"  ("_s + above.join(u", "_s) + u')'),
                         {{u"kind"_s, u"unit"_s}, {u"id"_s, unit.id.value}, {u"name"_s, unit.name}, {u"code"_s, unit.code}, {u"from"_s, unit.from.toString(Qt::ISODate)}, {u"to"_s, unit.to.toString(Qt::ISODate)}});
    }
}

} // namespace

QList<Verb> workspaceVerbs()
{
    return {
        {u"new"_s, u"FILE.pholuat --unit NAME|ID [--on DAY] [--role officer|official|justice] [--person NAME]"_s,
         translated(QT_TRANSLATE_NOOP("PhoLuat", "makes a workspace")), {u"unit"_s, u"on"_s, u"role"_s, u"person"_s}, {}, 1, runNew, 1},
        {u"import"_s, u"FILE.pholuat DOCUMENT… [--material ID]"_s,
         translated(QT_TRANSLATE_NOOP("PhoLuat", "PDF, XHTML or text becomes a material; a PDF can go onto an existing one")), {u"material"_s}, {}, 2, runImport},
        {u"check"_s, u"FILE.pholuat…"_s, translated(QT_TRANSLATE_NOOP("PhoLuat", "every rule over every report and material, and the journal's chain")), {}, {}, 1, runCheck},
        {u"search"_s, u"FILE.pholuat WORDS…"_s, translated(QT_TRANSLATE_NOOP("PhoLuat", "materials by title, text and PDF text; accents are optional")), {}, {}, 1, runSearch},
        {u"backup"_s, u"FILE.pholuat COPY"_s, translated(QT_TRANSLATE_NOOP("PhoLuat", "a consistent copy, also while it is open")), {}, {}, 2, runBackup, 2},
        {u"units"_s, u"WORDS… [--on 2020-12-31]"_s, translated(QT_TRANSLATE_NOOP("PhoLuat", "administrative units as of a day; accents are optional")), {u"on"_s}, {}, 1, runUnits},
    };
}

} // namespace PhoLuat
