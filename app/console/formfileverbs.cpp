// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/await.h"
#include "console/console.h"
#include "vietnamese/fold.h"
#include "work/deadlines.h"
#include "work/formexchange.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSaveFile>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

struct FormPlace {
    Report report;
    int form = 0;
};

/// The form's id, its printed code, or the beginning of the code ("10d").
bool isCalled(const Console &console, const FormData &data, const QString &word)
{
    if (data.form == word)
        return true;
    const auto spec = console.tools.forms.find(data.form, data.edition);
    const QString code = spec ? vnFold(spec->code) : QString();
    const QString asked = vnFold(word);
    return !asked.isEmpty() && (code == asked || code.startsWith(asked + u'/'));
}

/// The workspace's report that has the form, in its youngest version; says when there is none or more than one.
std::optional<FormPlace> placeOf(Console &console, Workspace &workspace, const QString &form, const QString &period)
{
    const auto reports = await(workspace.ask<QList<Report>>([](Stores &stores) { return stores.reports.all(); }));
    if (!reports) {
        console.out.failed(reports.error());
        return std::nullopt;
    }
    QList<FormPlace> found;
    for (const Report &report : *reports) {
        if (!period.isEmpty() && report.period.key() != period)
            continue;
        for (int i = 0; i < report.forms.size(); ++i) {
            if (!isCalled(console, report.forms.at(i), form))
                continue;
            const auto same = std::ranges::find_if(found, [&](const FormPlace &one) { return one.report.id == report.id; });
            if (same == found.end())
                found.append({report, i});
            else if (same->report.version < report.version)
                *same = {report, i};
        }
    }
    if (found.isEmpty()) {
        console.out.failed({ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "There is no report with the form %1 in the workspace, so nothing was done. Name the form by its id (tt20-2013/10d) or code (10d), and the period with --period 2020-y.").arg(form)});
        return std::nullopt;
    }
    if (found.size() > 1) {
        console.out.usage(QCoreApplication::translate("PhoLuat", "Several reports have the form %1. Say which period: --period 2020-6m, 2020-y or 2020-official.").arg(form));
        return std::nullopt;
    }
    const auto opened = await(workspace.openReport(found.first().report.id));
    if (!opened) {
        console.out.failed(opened.error());
        return std::nullopt;
    }
    return FormPlace{*opened, found.first().form};
}

void runFormExport(Console &console, Workspace &workspace, const Arguments &arguments)
{
    struct Kind {
        QString option;
        FormFile file;
    };
    static const QList<Kind> kinds{{u"pdf"_s, FormFile::Pdf}, {u"docx"_s, FormFile::Docx}, {u"xlsx"_s, FormFile::Xlsx}, {u"csv"_s, FormFile::Csv}, {u"workbook"_s, FormFile::Workbook}};
    QList<FormFile> wanted;
    for (const Kind &kind : kinds) {
        if (arguments.has(kind.option))
            wanted.append(kind.file);
    }
    if (wanted.isEmpty() || (wanted.size() > 1 && arguments.has(u"out"_s))) {
        console.out.usage(QCoreApplication::translate("PhoLuat", "Say as what: --pdf, --docx, --xlsx, --csv, or --workbook for one to fill in; --out names the file when there is one."));
        return;
    }
    const auto place = placeOf(console, workspace, arguments.words.at(2), arguments.value(u"period"_s));
    if (!place)
        return;
    for (const FormFile kind : wanted) {
        const auto bytes = await(exportForm(workspace, console.tools, place->report, place->form, kind));
        if (!bytes) {
            console.out.failed(bytes.error(), arguments.words.at(2));
            continue;
        }
        const QString stem = QString(place->report.forms.at(place->form).form).replace(u'/', u'-') + u'-' + place->report.period.key() + (kind == FormFile::Workbook ? u"-workbook"_s : QString());
        const QString path = arguments.value(u"out"_s, stem + formFileSuffix(kind));
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
            console.out.done(path, {{u"file"_s, path}, {u"kind"_s, u"written"_s}});
        else
            console.out.failed({ErrorKind::Unreachable, QCoreApplication::translate("PhoLuat", "%1 could not be written: %2. Choose another folder.").arg(path, file.errorString())}, path);
    }
}

/// The report and form that a workbook is for: as named on the line, else as the workbook says.
std::optional<FormPlace> placeFor(Console &console, Workspace &workspace, const Arguments &arguments)
{
    const QString file = arguments.words.at(2);
    if (arguments.has(u"form"_s))
        return placeOf(console, workspace, arguments.value(u"form"_s), arguments.value(u"period"_s));
    const auto identity = await(workbookIdentityOf(console.tools, file));
    if (!identity) {
        console.out.failed(identity.error(), file);
        return std::nullopt;
    }
    if (!*identity || ((*identity)->form.isEmpty() && (*identity)->code.isEmpty())) {
        console.out.failed({ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The workbook does not say for which form it is, so nothing was taken. Name the form and the period: --form 10d --period 2020-y."), {}, u"workbook.unknown"_s}, file);
        return std::nullopt;
    }
    const WorkbookIdentity &known = **identity;
    const QString period = arguments.value(u"period"_s, known.period ? known.period->key() : QString());
    return placeOf(console, workspace, known.isOurs() ? known.form : known.code, period);
}

QString figureWords(const CellValue &value)
{
    return value.isBlank() ? QCoreApplication::translate("PhoLuat", "blank") : cellText(value);
}

void tellCell(Console &console, const QString &file, const WorkbookCell &cell)
{
    const QString where = cell.cell.text() + (cell.isEstimate ? u" "_s + QCoreApplication::translate("PhoLuat", "(estimate)") : QString());
    QString sentence = cell.canBeTaken ? QCoreApplication::translate("PhoLuat", "%1  %2: %3 → %4").arg(cell.place, where, figureWords(cell.was), figureWords(cell.wouldBe))
                                       : QCoreApplication::translate("PhoLuat", "%1  %2: %3, “%4” cannot be taken").arg(cell.place, where, figureWords(cell.was), cell.read);
    QJsonArray reasons;
    if (cell.finding) {
        sentence += u"\n    "_s + cell.finding->code + u"  "_s + cell.finding->text;
        reasons.append(QJsonObject{{u"code"_s, cell.finding->code}, {u"text"_s, cell.finding->text}, {u"where"_s, cell.place}});
        if (cell.finding->severity != Severity::Information)
            console.out.raise(Exit::Remarks);
    }
    console.out.done(sentence, {{u"file"_s, file}, {u"kind"_s, u"figure"_s}, {u"verdict"_s, cell.finding ? u"warning"_s : u"valid"_s}, {u"cell"_s, cell.cell.text()}, {u"estimate"_s, cell.isEstimate},
                                {u"where"_s, cell.place}, {u"read"_s, cell.read}, {u"was"_s, cellText(cell.was)}, {u"wouldBe"_s, cellText(cell.wouldBe)},
                                {u"canBeTaken"_s, cell.canBeTaken}, {u"proposed"_s, cell.isProposed}, {u"reasons"_s, reasons}});
}

void runFormImport(Console &console, Workspace &workspace, const Arguments &arguments)
{
    const QString file = arguments.words.at(2);
    const auto place = placeFor(console, workspace, arguments);
    if (!place)
        return;
    const auto compared = await(compareWorkbookFile(workspace, console.tools, place->report, place->form, file, arguments.has(u"take-over"_s)));
    if (!compared) {
        console.out.failed(compared.error(), file);
        if (compared.error().code == "workbook.edition"_L1)
            console.out.line(QCoreApplication::translate("PhoLuat", "Its figures come over into this edition with --take-over."));
        return;
    }
    const WorkbookDifference &difference = compared->difference;
    QList<WorkbookCell> chosen;
    for (const WorkbookCell &cell : difference.cells) {
        tellCell(console, file, cell);
        if (cell.canBeTaken && (cell.isProposed || arguments.has(u"all"_s)))
            chosen.append(cell);
    }
    if (!difference.findings.isEmpty())
        console.out.findings(file, difference.findings);
    const bool applies = arguments.has(u"apply"_s);
    int taken = 0;
    if (applies) {
        const auto done = takeWorkbook(workspace, console.tools, *compared, chosen);
        const auto saved = done ? await(workspace.flush()) : Result<>();
        if (!done || !saved) {
            console.out.failed(done ? saved.error() : done.error(), file);
            return;
        }
        taken = *done;
    }
    const QString sentence = applies ? QCoreApplication::translate("PhoLuat", "took %1 of %2 differences; %3 figures are the same, %4 cannot be taken")
                                     : QCoreApplication::translate("PhoLuat", "would take %1 of %2 differences with --apply; %3 figures are the same, %4 cannot be taken");
    console.out.done(sentence.arg(applies ? taken : int(chosen.size())).arg(difference.cells.size()).arg(difference.same).arg(difference.troubles()),
                     {{u"file"_s, file}, {u"kind"_s, u"workbook"_s}, {u"taken"_s, taken}, {u"differences"_s, difference.cells.size()}, {u"same"_s, difference.same}, {u"troubles"_s, difference.troubles()}});
}

/// Begins the unit's report of a period on the forms that are valid for it.
void runFormBegin(Console &console, Workspace &workspace, const Arguments &arguments)
{
    const auto period = Period::fromKey(arguments.words.at(2));
    if (!period) {
        console.out.usage(QCoreApplication::translate("PhoLuat", "Say which period: 2020-6m, 2020-y or 2020-official."));
        return;
    }
    const auto unit = workspace.units().find(workspace.identity().unit, period->until());
    Report report;
    report.id = ReportId::make();
    report.unit = workspace.identity().unit;
    report.period = *period;
    report.signers.preparer = workspace.identity().person;
    if (unit) {
        for (const auto &form : formsFor(console.tools.forms, unit->level, *period))
            report.forms.append({form->id, form->edition});
    }
    if (report.forms.isEmpty()) {
        console.out.failed({ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "No report can be begun, because no form for this kind of unit and this period is installed. Choose another period, or install the form.")}, arguments.words.at(1));
        return;
    }
    const auto reports = await(workspace.ask<QList<Report>>([](Stores &stores) { return stores.reports.all(); }));
    if (reports && std::ranges::any_of(*reports, [&](const Report &one) { return one.unit == report.unit && one.period == report.period; })) {
        console.out.failed({ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "There is a report for this period already, so none was begun.")}, arguments.words.at(1));
        return;
    }
    const auto added = reports ? await(workspace.addReport(report)) : std::unexpected(reports.error());
    if (!added) {
        console.out.failed(added.error(), arguments.words.at(1));
        return;
    }
    QStringList forms;
    for (const FormData &form : added->forms)
        forms.append(form.form);
    console.out.done(QCoreApplication::translate("PhoLuat", "begun: %1").arg(forms.join(u", "_s)), {{u"kind"_s, u"report"_s}, {u"id"_s, added->id.value}, {u"period"_s, period->key()}, {u"forms"_s, QJsonArray::fromStringList(forms)}});
}

void runForm(Console &console, const Arguments &arguments)
{
    const QString action = arguments.words.first();
    if (arguments.words.size() != 3 || (action != "export"_L1 && action != "import"_L1 && action != "begin"_L1)) {
        console.out.usage(u"pholuat-console form begin FILE.pholuat PERIOD\n"
                          "pholuat-console form export FILE.pholuat FORM [--period PERIOD] --pdf|--docx|--xlsx|--csv|--workbook [--out PATH]\n"
                          "pholuat-console form import FILE.pholuat WORKBOOK [--form FORM] [--period PERIOD] [--take-over] [--apply [--all]]"_s);
        return;
    }
    const auto workspace = console.open(arguments.words.at(1));
    if (!workspace)
        return;
    if (action == "begin"_L1)
        runFormBegin(console, *workspace, arguments);
    else if (action == "export"_L1)
        runFormExport(console, *workspace, arguments);
    else
        runFormImport(console, *workspace, arguments);
}

} // namespace

QList<Verb> formFileVerbs()
{
    return {
        {u"form"_s, u"begin|export|import FILE.pholuat PERIOD|FORM|WORKBOOK [--form FORM] [--period PERIOD] [--pdf] [--docx] [--xlsx] [--csv] [--workbook] [--out PATH] [--take-over] [--apply] [--all]"_s,
         QCoreApplication::translate("PhoLuat", "forms of a report: begins them for a period, prints one, writes a workbook to fill in, shows what a filled-in workbook would change and takes it in with --apply (--all: also what there is a remark on)"),
         {u"form"_s, u"period"_s, u"out"_s}, {u"pdf"_s, u"docx"_s, u"xlsx"_s, u"csv"_s, u"workbook"_s, u"take-over"_s, u"apply"_s, u"all"_s}, 2, runForm},
    };
}

} // namespace PhoLuat
