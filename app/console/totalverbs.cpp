// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/await.h"
#include "console/console.h"
#include "work/rendering.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// Not called tr: lupdate would not see the macro inside it.
QString translated(const char *text)
{
    return QCoreApplication::translate("PhoLuat", text);
}

/// "2020-y" from --period; says what is accepted when it is something else.
std::optional<Period> periodFrom(const Console &console, const Arguments &arguments)
{
    const auto period = Period::fromKey(arguments.value(u"period"_s));
    if (!period)
        console.out.usage(QCoreApplication::translate("PhoLuat", "Say which period: --period 2020-6m, 2020-y or 2020-official."));
    return period;
}

bool writeFile(const Console &console, const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        console.out.done(path, {{u"file"_s, path}, {u"verdict"_s, u"valid"_s}, {u"kind"_s, u"written"_s}, {u"reasons"_s, QJsonArray()}});
        return true;
    }
    console.out.failed({ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "%1 could not be written: %2. Choose another folder.").arg(path, file.errorString())}, path);
    return false;
}

struct Total {
    std::shared_ptr<Workspace> workspace;
    Period period;
    Consolidation consolidation;
    std::optional<FormSheet> sheet;
    Report report;
};

std::optional<Total> consolidated(Console &console, const Arguments &arguments)
{
    const auto period = periodFrom(console, arguments);
    if (!period)
        return std::nullopt;
    Total total{console.open(arguments.words.first()), *period, {}, {}, {}};
    if (!total.workspace)
        return std::nullopt;
    auto done = await(consolidateInbox(*total.workspace, console.tools, u"pbgdpl-results"_s, *period, !arguments.has(u"accepted"_s)));
    if (!done) {
        console.out.failed(done.error());
        return std::nullopt;
    }
    total.consolidation = std::move(*done);
    total.report.unit = consolidatedUnit(*console.units, total.workspace->identity().unit, period->until());
    total.report.period = *period;
    total.report.forms = {total.consolidation.data};
    auto sheet = sheetFor(total.report, total.consolidation.data, console.tools.forms, *console.units);
    if (!sheet) {
        console.out.failed(sheet.error());
        return std::nullopt;
    }
    total.sheet = std::move(*sheet);
    return total;
}

QString progressWord(UnitProgress progress)
{
    switch (progress) {
    case UnitProgress::Missing: return translated(QT_TRANSLATE_NOOP("PhoLuat", "missing"));
    case UnitProgress::Received: return translated(QT_TRANSLATE_NOOP("PhoLuat", "received"));
    case UnitProgress::Returned: return translated(QT_TRANSLATE_NOOP("PhoLuat", "returned"));
    case UnitProgress::Accepted: return translated(QT_TRANSLATE_NOOP("PhoLuat", "accepted"));
    }
    return {};
}

/// The totals and who stands behind them, for scripts.
QJsonObject described(const Total &total, const QString &file)
{
    QJsonArray units;
    for (const UnitStanding &standing : total.consolidation.standings)
        units.append(QJsonObject{{u"unit"_s, standing.unit.id.value}, {u"name"_s, standing.unit.name}, {u"in"_s, standing.progress != UnitProgress::Missing}});
    QJsonObject cells;
    for (const FormColumn &column : total.sheet->columns()) {
        const CellValue value = total.sheet->cell({total.sheet->spec().totalRow, column.key}).value;
        cells.insert(column.key, value.isNumber() ? QJsonValue(value.number()) : value.isNotApplicable() ? QJsonValue(u"-"_s) : QJsonValue());
    }
    return {{u"file"_s, file}, {u"kind"_s, u"consolidation"_s}, {u"form"_s, total.sheet->spec().id}, {u"period"_s, total.period.key()}, {u"total"_s, cells}, {u"units"_s, units}};
}

void runConsolidate(Console &console, const Arguments &arguments)
{
    const auto total = consolidated(console, arguments);
    if (!total)
        return;
    qsizetype there = 0;
    for (const UnitStanding &standing : total->consolidation.standings)
        there += standing.progress == UnitProgress::Missing ? 0 : 1;
    console.out.line(QCoreApplication::translate("PhoLuat", "%1 of %2 units are in").arg(there).arg(total->consolidation.standings.size()));
    for (const UnitStanding &standing : total->consolidation.standings)
        console.out.line(u"  "_s + progressWord(standing.progress) + u"  "_s + standing.unit.name);
    const QString row = total->sheet->spec().totalRow;
    for (const FormColumn &column : total->sheet->columns())
        console.out.line(u"  %1 %2: %3"_s.arg(column.number, column.title.in(QLocale().name()), cellText(total->sheet->cell({row, column.key}).value, QLocale().name())));
    if (console.out.isJson())
        console.out.done({}, described(*total, arguments.words.first()));
    console.out.findings(total->sheet->spec().code + u" "_s + total->period.key(), total->consolidation.findings);

    if (arguments.has(u"out"_s)) {
        const QDir folder(arguments.value(u"out"_s));
        folder.mkpath(u"."_s);
        const FormPrintHead head = printHeadFor(total->report, *console.units, {});
        const QDateTime made = console.clock();
        const QString name = folder.filePath(total->sheet->spec().id.section(u'/', -1) + u'-' + total->period.key());
        const auto pdf = formPdf(*total->sheet, head, made);
        const auto xlsx = formXlsx(*total->sheet, head, made);
        if (!pdf || !xlsx) {
            console.out.failed(!pdf ? pdf.error() : xlsx.error());
            return;
        }
        if (writeFile(console, name + u".pdf"_s, *pdf) && writeFile(console, name + u".xlsx"_s, *xlsx))
            writeFile(console, name + u".csv"_s, formCsv(*total->sheet));
    }
}

void runExplain(Console &console, const Arguments &arguments)
{
    const auto total = consolidated(console, arguments);
    if (!total)
        return;
    // "10d T/c5" or only "T/c5"
    const auto ref = CellRef::fromText(arguments.words.last());
    if (!ref) {
        console.out.usage(QCoreApplication::translate("PhoLuat", "Name a cell as row/column, such as T/c5."));
        return;
    }
    const bool isThere = std::ranges::any_of(total->sheet->rows(), [&](const auto &row) { return row.key == ref->row; })
        && std::ranges::any_of(total->sheet->columns(), [&](const FormColumn &column) { return column.key == ref->column; });
    const QString form = arguments.words.size() > 2 ? arguments.words[1] : QString();
    const FormSpec &spec = total->sheet->spec();
    if (!isThere || (!form.isEmpty() && form != spec.id && form != spec.id.section(u'/', -1) && form != spec.code)) {
        console.out.failed({ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "There is no cell %1 in the form that was asked for; this unit consolidates %2. See its rows and columns: pholuat-console consolidate").arg(ref->text(), spec.id)}, arguments.words.first());
        return;
    }
    const CellValue value = total->sheet->cell(*ref).value;
    const QList<CellSource> sources = total->consolidation.sources.value(*ref);
    console.out.line(u"%1 = %2"_s.arg(ref->text(), cellText(value, QLocale().name())));
    QJsonArray list;
    for (const CellSource &source : sources) {
        console.out.line(u"  %1  %2  %3 %4  %5 v%6 %7"_s.arg(cellText(source.value, QLocale().name()).rightJustified(10), source.unitName, source.form,
                                                             source.cell.text(), source.package.id.value)
                             .arg(source.package.version).arg(source.package.digest.left(12)));
        list.append(QJsonObject{{u"unit"_s, source.unit.value}, {u"unitName"_s, source.unitName}, {u"form"_s, source.form},
                                {u"cell"_s, source.cell.text()}, {u"value"_s, source.value.number()},
                                {u"package"_s, source.package.id.value}, {u"version"_s, source.package.version}, {u"digest"_s, source.package.digest}});
    }
    if (sources.isEmpty())
        console.out.line(QCoreApplication::translate("PhoLuat", "  no package stands behind it: it was entered here, or nothing has come in"));
    if (console.out.isJson())
        console.out.done({}, {{u"file"_s, arguments.words.first()}, {u"kind"_s, u"cell"_s}, {u"cell"_s, ref->text()}, {u"value"_s, value.isNumber() ? QJsonValue(value.number()) : QJsonValue()}, {u"sources"_s, list}});
}

void runRender(Console &console, const Arguments &arguments)
{
    const auto workspace = console.open(arguments.words.first());
    if (!workspace)
        return;
    struct Everything {
        QList<Material> materials;
        QList<Report> reports;
    };
    const QStringList ids = arguments.words.mid(1);
    const auto read = await(workspace->ask<Everything>([ids](Stores &stores) -> Result<Everything> {
        Everything all;
        auto summaries = stores.materials.search({.limit = 1'000'000});
        auto reports = stores.reports.all();
        if (!summaries || !reports)
            return std::unexpected(!summaries ? summaries.error() : reports.error());
        for (const MaterialSummary &summary : std::as_const(*summaries)) {
            if (!ids.isEmpty() && !ids.contains(summary.id.value))
                continue;
            auto material = stores.materials.find(summary.id);
            if (!material)
                return std::unexpected(material.error());
            all.materials.append(*material);
        }
        for (const Report &report : std::as_const(*reports)) {
            if (ids.isEmpty() || ids.contains(report.id.value))
                all.reports.append(report);
        }
        for (const QString &id : ids) {
            if (std::ranges::none_of(all.materials, [&](const Material &material) { return material.id.value == id; })
                && std::ranges::none_of(all.reports, [&](const Report &report) { return report.id.value == id; }))
                return failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "There is no material and no report \"%1\" in the workspace, so nothing was rendered. See what is here: pholuat-console search FILE").arg(id));
        }
        return all;
    }));
    if (!read) {
        console.out.failed(read.error());
        return;
    }
    if (read->materials.isEmpty() && read->reports.isEmpty()) {
        console.out.failed({ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "The workspace holds no material and no report yet, so nothing was rendered. Import or write one first.")});
        return;
    }
    const auto renderings = renderAll(read->materials, read->reports, console.tools.forms, *console.units, {}, console.clock());
    if (!renderings) {
        console.out.failed(renderings.error());
        return;
    }
    const QDir folder(arguments.value(u"out"_s, u"."_s));
    for (const Rendering &rendering : *renderings) {
        QString name = rendering.name;
        name.remove(u"data/"_s).replace(u'/', u'-');
        folder.mkpath(u"."_s);
        if (!writeFile(console, folder.filePath(name), rendering.bytes))
            return;
    }
    for (qsizetype i = 0; i < read->reports.size(); ++i) {
        for (const FormData &data : std::as_const(read->reports[i].forms)) {
            QString name = reportFolder(i) + u'/' + formFileStem(data.form) + u".csv"_s;
            name.remove(u"data/"_s).replace(u'/', u'-');
            const auto sheet = sheetFor(read->reports[i], data, console.tools.forms, *console.units);
            if (!sheet) {
                console.out.failed(sheet.error());
                return;
            }
            if (!writeFile(console, folder.filePath(name), formCsv(*sheet)))
                return;
        }
    }
    for (const Material &material : read->materials) {
        QString name = materialFolder(material) + u"/body.xhtml"_s;
        name.remove(u"data/"_s).replace(u'/', u'-');
        if (!writeFile(console, folder.filePath(name), toXhtml(material.body, material.title).toUtf8()))
            return;
    }
}

} // namespace

QList<Verb> totalVerbs()
{
    return {
        {u"consolidate"_s, u"FILE.pholuat --period 2020-y [--accepted] [--out FOLDER]"_s,
         translated(QT_TRANSLATE_NOOP("PhoLuat", "the form of the unit above, from every submission received (or only the accepted ones), as PDF, XLSX and CSV")),
         {u"period"_s, u"out"_s}, {u"accepted"_s}, 1, runConsolidate, 1},
        {u"explain"_s, u"FILE.pholuat --period 2020-y [--accepted] [FORM] ROW/COLUMN"_s,
         translated(QT_TRANSLATE_NOOP("PhoLuat", "where a total came from: unit, cell, package")), {u"period"_s}, {u"accepted"_s}, 2, runExplain, 3},
        {u"render"_s, u"FILE.pholuat [ID…] [--out FOLDER]"_s,
         translated(QT_TRANSLATE_NOOP("PhoLuat", "materials as PDF and XHTML, reports as PDF, XLSX and CSV")), {u"out"_s}, {}, 1, runRender},
    };
}

} // namespace PhoLuat
