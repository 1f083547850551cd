// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/tablexlsx.h"

#include <QCoreApplication>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdlib>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 1'048'575; ///< of a sheet, below the head
constexpr qsizetype mostLetters = 32'000;
constexpr double narrowest = 10;
constexpr double widest = 60;

/// XML knows no other control characters.
QByteArray cellText(QString text)
{
    text.removeIf([](QChar letter) { return letter.unicode() < 0x20 && letter != u'\n' && letter != u'\t'; });
    text.removeIf([](QChar letter) { return letter.unicode() == 0xFFFE || letter.unicode() == 0xFFFF; });
    if (text.size() > mostLetters)
        text = text.first(mostLetters) + u'…';
    return text.toUtf8();
}

QByteArray sheetName(QString title)
{
    title.removeIf([](QChar letter) { return u"[]:*?/\\'"_s.contains(letter); });
    return title.left(31).toUtf8();
}

} // namespace

Result<QByteArray> tableXlsx(const TextTable &table, const QDateTime &made)
{
    if (table.rows.size() > mostRows)
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The table has more rows than a spreadsheet may have. Export it as CSV instead."), {}, u"xlsx.rows"_s);
    const char *buffer = nullptr;
    size_t size = 0;
    lxw_workbook_options options{};
    options.output_buffer = &buffer;
    options.output_buffer_size = &size;
    lxw_workbook *book = workbook_new_opt(nullptr, &options);
    const auto notWritten = [](lxw_error error) {
        return failure(ErrorKind::Broken, QCoreApplication::translate("PhoLuat", "The spreadsheet could not be written, probably because the folder for temporary files is full. Free some space and try again."),
                       QString::fromUtf8(lxw_strerror(error)), u"xlsx.write"_s);
    };
    if (!book)
        return notWritten(LXW_ERROR_MEMORY_MALLOC_FAILED);
    const QByteArray title = cellText(table.title);
    lxw_doc_properties properties{};
    properties.title = title.constData();
    properties.created = made.toSecsSinceEpoch();
    workbook_set_properties(book, &properties);
    lxw_worksheet *paper = workbook_add_worksheet(book, sheetName(table.title).constData());
    lxw_format *bold = workbook_add_format(book);
    lxw_format *plain = workbook_add_format(book);
    lxw_error trouble = paper && bold && plain ? LXW_NO_ERROR : LXW_ERROR_MEMORY_MALLOC_FAILED;
    const auto columns = static_cast<lxw_col_t>(table.head.size());
    if (trouble == LXW_NO_ERROR) {
        format_set_bold(bold);
        format_set_text_wrap(plain);
        format_set_align(plain, LXW_ALIGN_VERTICAL_TOP);
        for (lxw_col_t column = 0; column < columns; ++column) {
            qsizetype letters = table.head.at(column).size();
            for (const QStringList &row : table.rows.first(std::min<qsizetype>(200, table.rows.size())))
                letters = std::max(letters, row.value(column).size());
            worksheet_set_column(paper, column, column, std::clamp(double(letters) + 2, narrowest, widest), nullptr);
            worksheet_write_string(paper, 0, column, cellText(table.head.at(column)).constData(), bold);
        }
        lxw_row_t at = 0;
        for (const QStringList &row : table.rows) {
            ++at;
            for (lxw_col_t column = 0; column < columns && trouble == LXW_NO_ERROR; ++column)
                trouble = worksheet_write_string(paper, at, column, cellText(row.value(column)).constData(), plain);
        }
        worksheet_freeze_panes(paper, 1, 0);
        worksheet_autofilter(paper, 0, 0, at, static_cast<lxw_col_t>(std::max(0, int(columns) - 1)));
    }
    const lxw_error closed = workbook_close(book); // frees the book, also after an error
    const QByteArray bytes(buffer, static_cast<qsizetype>(size));
    std::free(const_cast<char *>(buffer));
    if (trouble != LXW_NO_ERROR || closed != LXW_NO_ERROR)
        return notWritten(trouble != LXW_NO_ERROR ? trouble : closed);
    return bytes;
}

} // namespace PhoLuat
