// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/formbook.h"
#include "document/textflow.h"
#include "tabular/formworkbook.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace PhoLuat {
namespace {

QByteArray sheetName(const QString &code)
{
    QString name = code;
    for (QChar &letter : name) {
        if (u"[]:*?/\\'"_s.contains(letter))
            letter = u'-';
    }
    return name.isEmpty() ? QByteArrayLiteral("Biểu") : name.left(31).toUtf8();
}

std::unexpected<Error> notWritten(lxw_error error)
{
    return failure(ErrorKind::Broken,
                   QCoreApplication::translate("PhoLuat", "The spreadsheet could not be written, probably because the folder for temporary "
                                                          "files is full. Free some space and try again."),
                   QString::fromUtf8(lxw_strerror(error)), u"xlsx.write"_s);
}

/// The hidden sheet by which the workbook is known when it comes back.
void writeIdentity(lxw_worksheet *paper, const WorkbookIdentity &identity, const FormSheet &sheet)
{
    const QList<QStringList> words = identityWords(identity, sheet);
    const QList<QList<CellValue>> figures = identityFigures(identity, sheet);
    const qsizetype firstFigures = words.size() - figures.size();
    for (qsizetype row = 0; row < words.size(); ++row) {
        const auto at = static_cast<lxw_row_t>(row);
        for (qsizetype column = 0; column < words.at(row).size(); ++column)
            worksheet_write_string(paper, at, static_cast<lxw_col_t>(column), printable(words.at(row).at(column)).toUtf8().constData(), nullptr);
        if (row < firstFigures)
            continue;
        const QList<CellValue> &line = figures.at(row - firstFigures);
        for (qsizetype i = 0; i < line.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i + 2);
            if (line.at(i).isNumber())
                worksheet_write_number(paper, at, column, line.at(i).number(), nullptr);
            else if (line.at(i).isNotApplicable())
                worksheet_write_string(paper, at, column, "-", nullptr);
        }
    }
    worksheet_protect(paper, nullptr, nullptr);
    worksheet_hide(paper);
}

Result<QByteArray> writtenBook(const FormSheet &sheet, const FormPrintHead &head, const WorkbookIdentity *identity, const QDateTime &made)
{
    const char *buffer = nullptr;
    size_t size = 0;
    lxw_workbook_options options{};
    options.output_buffer = &buffer;
    options.output_buffer_size = &size;
    lxw_workbook *book = workbook_new_opt(nullptr, &options);
    if (!book)
        return notWritten(LXW_ERROR_MEMORY_MALLOC_FAILED);

    const QByteArray title = printable(sheet.spec().title.vi).toUtf8();
    const QByteArray author = printable(head.reportingUnit).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.constData();
    properties.author = author.constData();
    properties.created = made.toSecsSinceEpoch();
    workbook_set_properties(book, &properties);
    lxw_worksheet *paper = workbook_add_worksheet(book, sheetName(sheet.spec().code).constData());
    lxw_worksheet *hidden = paper && identity ? workbook_add_worksheet(book, WorkbookWords::sheet.toUtf8().constData()) : nullptr;
    const bool isMade = paper && (hidden || !identity);
    if (isMade) {
        FormBook(book, paper, sheet, head, identity ? FormBook::Use::FillIn : FormBook::Use::Print).write();
        if (hidden)
            writeIdentity(hidden, *identity, sheet);
    }
    const lxw_error error = workbook_close(book); // frees the book, also after an error
    QByteArray bytes(buffer, static_cast<qsizetype>(size));
    std::free(const_cast<char *>(buffer));
    if (error != LXW_NO_ERROR || !isMade)
        return notWritten(error);
    return bytes;
}

} // namespace

Result<QByteArray> formXlsx(const FormSheet &sheet, const FormPrintHead &head, const QDateTime &made)
{
    return writtenBook(sheet, head, nullptr, made);
}

Result<QByteArray> formWorkbook(const FormSheet &sheet, const FormPrintHead &head, const WorkbookOrigin &origin, const QDateTime &made)
{
    WorkbookIdentity identity{.form = sheet.spec().id, .edition = sheet.spec().edition, .code = sheet.spec().code, .unit = origin.unit, .unitName = head.reportingUnit,
                              .period = head.period, .report = origin.report, .version = origin.version, .figures = sheet.shownValues()};
    for (const FormColumn &column : sheet.columns())
        identity.estimates.insert(column.key, sheet.cell({sheet.spec().totalRow, column.key}).estimate);
    return writtenBook(sheet, head, &identity, made);
}

} // namespace PhoLuat
