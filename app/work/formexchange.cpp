// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/formexchange.h"

#include "work/comparing.h"
#include "work/rendering.h"
#include "work/steps.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> noSuchForm()
{
    return failure(ErrorKind::NotFound, QCoreApplication::translate("PhoLuat", "This report has no such form. Begin the report again for its period."));
}

Result<QByteArray> bytesOf(const FormSheet &sheet, const FormPrintHead &head, const WorkbookOrigin &origin, FormFile kind, const QDateTime &made)
{
    switch (kind) {
    case FormFile::Pdf: return formPdf(sheet, head, made);
    case FormFile::Docx: return formDocx(sheet, head, made);
    case FormFile::Xlsx: return formXlsx(sheet, head, made);
    case FormFile::Csv: return formCsv(sheet);
    case FormFile::Workbook: return formWorkbook(sheet, head, origin, made);
    }
    return noSuchForm();
}

UnitId officeAbove(const UnitTree &tree, const Report &report)
{
    const std::optional<Unit> unit = tree.find(report.unit, report.period.until());
    return unit ? unit->parent : UnitId();
}

/// The form edition of a workbook when its figures can come over into `form`.
std::shared_ptr<const FormSpec> takenOverFrom(const WorkbookIdentity &identity, const FormSpec &form, const FormLibrary &forms)
{
    const bool isOther = identity.isOurs() && (identity.form != form.id || identity.edition != form.edition);
    return isOther && form.takeover(identity.form, identity.edition) ? forms.find(identity.form, identity.edition) : nullptr;
}

} // namespace

QString formFileSuffix(FormFile kind)
{
    switch (kind) {
    case FormFile::Pdf: return u".pdf"_s;
    case FormFile::Docx: return u".docx"_s;
    case FormFile::Csv: return u".csv"_s;
    case FormFile::Xlsx:
    case FormFile::Workbook: return u".xlsx"_s;
    }
    return {};
}

QFuture<Result<QByteArray>> exportForm(Workspace &workspace, Tools tools, const Report &report, int form, FormFile kind)
{
    const Steps<QByteArray> steps(&workspace);
    Workspace *const work = &workspace;
    steps.after(comparedReports(workspace, {report}), [=](const QMap<QString, ComparedReports> &compared) {
        if (form < 0 || form >= report.forms.size()) {
            steps.end(noSuchForm());
            return;
        }
        const auto sheet = comparedSheet(report, form, compared.value(report.id.value), tools.forms, work->units());
        if (!sheet) {
            steps.end(std::unexpected(sheet.error()));
            return;
        }
        const FormPrintHead head = printHeadFor(report, work->units(), officeAbove(work->units(), report));
        const WorkbookOrigin origin{report.unit, report.id, report.version};
        const auto written = inBackground<QByteArray>(tools.pool, [sheet = *sheet, head, origin, kind, made = work->clock()()](QPromise<Result<QByteArray>> &) {
            return bytesOf(sheet, head, origin, kind, made);
        });
        steps.after(written, [=](const QByteArray &bytes) { steps.end(bytes); });
    });
    return steps.future();
}

QFuture<Result<std::optional<WorkbookIdentity>>> workbookIdentityOf(Tools tools, const QString &file)
{
    using Found = std::optional<WorkbookIdentity>;
    return inBackground<Found>(tools.pool, [file](QPromise<Result<Found>> &) -> Result<Found> {
        const Result<TableBook> book = readTable(file);
        if (!book)
            return std::unexpected(book.error());
        return identityOf(*book);
    });
}

QFuture<Result<WorkbookComparison>> compareWorkbookFile(Workspace &workspace, Tools tools, const Report &report, int form, const QString &file, bool takeOver)
{
    using Book = std::shared_ptr<const TableBook>;
    const Steps<WorkbookComparison> steps(&workspace);
    Workspace *const work = &workspace;
    const auto read = inBackground<Book>(tools.pool, [file](QPromise<Result<Book>> &) -> Result<Book> {
        Result<TableBook> book = readTable(file);
        if (!book)
            return std::unexpected(book.error());
        return std::make_shared<const TableBook>(*std::move(book));
    });
    steps.after(read, [=](const Book &book) {
        steps.after(comparedReports(*work, {report}), [=](const QMap<QString, ComparedReports> &compared) {
            // What was typed while the file was read counts.
            const Report now = work->report(report.id).value_or(report);
            if (form < 0 || form >= now.forms.size()) {
                steps.end(noSuchForm());
                return;
            }
            const auto sheet = comparedSheet(now, form, compared.value(report.id.value), tools.forms, work->units());
            if (!sheet) {
                steps.end(std::unexpected(sheet.error()));
                return;
            }
            const FormPrintHead head = printHeadFor(now, work->units(), {});
            const WorkbookTarget target{now.unit, head.reportingUnit, now.period};
            const std::optional<WorkbookIdentity> identity = identityOf(*book);
            const auto other = identity ? takenOverFrom(*identity, sheet->spec(), tools.forms) : nullptr;
            std::optional<FormSheet> edition;
            if (other && takeOver) {
                auto laid = sheetFor(now, {.form = other->id, .edition = other->edition}, tools.forms, work->units());
                if (!laid) {
                    steps.end(std::unexpected(laid.error()));
                    return;
                }
                edition = *std::move(laid);
            }
            const auto done = inBackground<WorkbookDifference>(tools.pool, [book, sheet = *sheet, edition, target, isTakeover = other != nullptr](QPromise<Result<WorkbookDifference>> &) {
                auto difference = edition ? compareTakenOver(*book, *edition, sheet, target) : compareWorkbook(*book, sheet, target);
                // Another form whose figures this one takes over is an edition of it.
                if (!difference && isTakeover && difference.error().code == "workbook.form"_L1)
                    difference.error().code = u"workbook.edition"_s;
                else if (!difference && !isTakeover && difference.error().code == "workbook.edition"_L1)
                    difference.error().code = u"workbook.form"_s;
                return difference;
            });
            steps.after(done, [=, id = now.id](const WorkbookDifference &difference) { steps.end(WorkbookComparison{file, id, form, difference}); });
        });
    });
    return steps.future();
}

Result<int> takeWorkbook(Workspace &workspace, Tools tools, const WorkbookComparison &compared, const QList<WorkbookCell> &chosen)
{
    std::optional<Report> report = workspace.report(compared.report);
    if (!report || compared.form >= report->forms.size())
        return noSuchForm();
    if (workspace.isReadOnly() || (report->state != ReportState::Draft && report->state != ReportState::Checked))
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The report cannot be changed any more, so nothing was taken. Make a new version of it first."));
    const auto sheet = sheetFor(*report, report->forms.at(compared.form), tools.forms, workspace.units());
    if (!sheet)
        return std::unexpected(sheet.error());
    int count = 0;
    for (const WorkbookCell &cell : chosen) {
        const Cell now = sheet->cell(cell.cell);
        const CellValue &value = cell.isEstimate ? now.estimate : now.value;
        const bool isRead = sheet->isComputed(cell.cell) && !cell.isEstimate; // sums follow what they read
        if (cell.canBeTaken && !isRead && value != cell.was)
            return failure(ErrorKind::Conflict, QCoreApplication::translate("PhoLuat", "The report was changed since it was compared with the workbook, so nothing was taken. Compare them again."), cell.cell.text());
        count += cell.canBeTaken ? 1 : 0;
    }
    if (count == 0)
        return 0;
    report->forms[compared.form] = takenFromWorkbook(*sheet, chosen);
    workspace.editReport(*report, QCoreApplication::translate("PhoLuat", "Take %n figure(s) from %1", nullptr, count).arg(QFileInfo(compared.file).fileName()), {});
    return count;
}

} // namespace PhoLuat
