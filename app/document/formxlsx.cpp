// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/formframe.h"
#include "document/sumformula.h"
#include "document/textflow.h"

#include <QCoreApplication>

#include <xlsxwriter.h>

#include <array>
#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace PhoLuat {
namespace {

constexpr int titleWidth = 44;     ///< in letters, as spreadsheets count
constexpr int figureWidth = 14;
constexpr double lineHeight = 17.5; ///< pt, of a line of 13 pt

lxw_row_t rowOf(int row) { return static_cast<lxw_row_t>(row); }
lxw_col_t columnOf(int column) { return static_cast<lxw_col_t>(column); }

/// The looks of cells, made once.
class Looks final {
public:
    explicit Looks(lxw_workbook *book) : m_book(book) {}

    lxw_format *text(bool bold, bool italic, lxw_format_alignments align, double size = 13)
    {
        lxw_format *format = workbook_add_format(m_book);
        format_set_font_name(format, "Times New Roman");
        format_set_font_size(format, size);
        if (bold)
            format_set_bold(format);
        if (italic)
            format_set_italic(format);
        format_set_align(format, static_cast<uint8_t>(align));
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(format);
        return format;
    }

    lxw_format *cell(bool bold, bool italic, lxw_format_alignments align, int indent = 0)
    {
        lxw_format *format = text(bold, italic, align);
        format_set_border(format, LXW_BORDER_THIN);
        if (indent > 0)
            format_set_indent(format, static_cast<uint8_t>(std::min(indent, 15)));
        return format;
    }

    lxw_format *number(bool bold, bool whole)
    {
        lxw_format *format = cell(bold, false, LXW_ALIGN_RIGHT);
        format_set_num_format(format, whole ? "#,##0" : "#,##0.##");
        return format;
    }

private:
    lxw_workbook *m_book;
};

class FormBook final {
public:
    FormBook(lxw_workbook *book, lxw_worksheet *paper, const FormSheet &sheet, const FormPrintHead &head)
        : m_paper(paper), m_looks(book), m_sheet(sheet), m_header(formHeader(sheet.spec())), m_frame(formFrame(sheet, head))
    {
    }

    void write()
    {
        setPaper();
        writeTop();
        writeHeader();
        writeRows();
        writeBottom();
    }

private:
    [[nodiscard]] int lastColumn() const { return m_header.columns - 1; }

    /// A text over a stretch of cells; one cell alone cannot be merged.
    void put(int row, int from, int rowUntil, int until, const QString &text, lxw_format *format)
    {
        const QByteArray bytes = printable(text).toUtf8();
        if (row == rowUntil && from == until)
            worksheet_write_string(m_paper, rowOf(row), columnOf(from), bytes.constData(), format);
        else
            worksheet_merge_range(m_paper, rowOf(row), columnOf(from), rowOf(rowUntil), columnOf(until), bytes.constData(), format);
    }

    /// A text over the whole width; spreadsheets do not make merged rows high enough by themselves.
    void putLine(const QString &text, lxw_format *format)
    {
        const qsizetype letters = titleWidth + figureWidth * (m_header.columns - 1);
        worksheet_set_row(m_paper, rowOf(m_row), lineHeight * static_cast<double>(1 + text.size() / letters), nullptr);
        put(m_row, 0, m_row, lastColumn(), text, format);
        ++m_row;
    }

    void setPaper()
    {
        worksheet_set_landscape(m_paper);
        worksheet_set_paper(m_paper, 9);
        worksheet_set_margins(m_paper, 0.79, 0.59, 0.59, 0.59);
        worksheet_fit_to_pages(m_paper, 1, 0);
        worksheet_set_column(m_paper, 0, 0, titleWidth, nullptr);
        worksheet_set_column(m_paper, 1, columnOf(lastColumn()), figureWidth, nullptr);
    }

    void writeTop()
    {
        lxw_format *left = m_looks.text(false, false, LXW_ALIGN_LEFT);
        lxw_format *title = m_looks.text(true, false, LXW_ALIGN_CENTER, 14);
        lxw_format *middle = m_looks.text(false, true, LXW_ALIGN_CENTER);
        const int last = lastColumn();
        const int rightFrom = std::max(1, last - std::max(1, m_header.columns / 3) + 1);
        const bool isWide = rightFrom >= 3;
        for (int i = 0; i < m_frame.left.size(); ++i)
            put(i, 0, i, 0, m_frame.left.at(i), left);
        if (isWide) {
            for (int i = 0; i < m_frame.right.size(); ++i)
                worksheet_set_row(m_paper, rowOf(i), 2 * lineHeight, nullptr);
            put(0, 1, 1, rightFrom - 1, m_frame.title, title);
            for (int i = 0; i < m_frame.period.size(); ++i)
                put(2 + i, 1, 2 + i, rightFrom - 1, m_frame.period.at(i), middle);
            for (int i = 0; i < m_frame.right.size(); ++i)
                put(i, rightFrom, i, last, m_frame.right.at(i), left);
            m_row = static_cast<int>(m_frame.left.size());
        } else {
            m_row = static_cast<int>(m_frame.left.size());
            for (const QString &line : std::as_const(m_frame.right))
                put(m_row, 0, m_row, last, line, left), ++m_row;
            put(m_row, 0, m_row, last, m_frame.title, title);
            ++m_row;
            for (const QString &line : std::as_const(m_frame.period))
                put(m_row, 0, m_row, last, line, middle), ++m_row;
        }
        put(m_row, 0, m_row, last, m_frame.unitOfMeasure, m_looks.text(false, true, LXW_ALIGN_RIGHT));
        ++m_row;
    }

    void writeHeader()
    {
        lxw_format *title = m_looks.cell(true, false, LXW_ALIGN_CENTER);
        lxw_format *number = m_looks.cell(false, true, LXW_ALIGN_CENTER);
        for (const FormHeaderCell &cell : std::as_const(m_header.cells)) {
            const bool isNumber = cell.row == m_header.rows - 1;
            put(m_row + cell.row, cell.column, m_row + cell.row + cell.rowSpan - 1, cell.column + cell.columnSpan - 1, cell.text,
                isNumber ? number : title);
        }
        for (int row = 0; row + 1 < m_header.rows; ++row)
            worksheet_set_row(m_paper, rowOf(m_row + row), 54, nullptr);
        worksheet_repeat_rows(m_paper, rowOf(m_row), rowOf(m_row + m_header.rows - 1));
        m_row += m_header.rows;
        worksheet_freeze_panes(m_paper, rowOf(m_row), 1);
    }

    void writeRows()
    {
        m_places = cellPlaces(m_sheet, m_row, 1);
        const std::array number{std::array{m_looks.number(false, false), m_looks.number(false, true)},
                                std::array{m_looks.number(true, false), m_looks.number(true, true)}};
        lxw_format *dash = m_looks.cell(false, false, LXW_ALIGN_CENTER);
        QHash<int, lxw_format *> titles;
        for (const LaidRow &row : m_sheet.rows()) {
            const bool isTotal = isTotalRow(m_sheet, row);
            lxw_format *&title = titles[2 * row.depth + (isTotal ? 1 : 0)];
            if (!title)
                title = m_looks.cell(isTotal, false, LXW_ALIGN_LEFT, row.depth);
            put(m_row, 0, m_row, 0, row.title, title);
            for (int i = 0; i < m_sheet.columns().size(); ++i) {
                const CellRef ref{row.key, m_sheet.columns().at(i).key};
                const Cell cell = m_sheet.cell(ref);
                const double value = cell.value.number();
                lxw_format *look = number.at(isTotal ? 1 : 0).at(value == std::floor(value) ? 1 : 0);
                writeValue(ref, cell, i + 1, look, dash);
                writeComment(ref, cell, i + 1);
            }
            ++m_row;
        }
    }

    void writeValue(const CellRef &ref, const Cell &cell, int column, lxw_format *look, lxw_format *dash)
    {
        const lxw_row_t row = rowOf(m_row);
        if (cell.value.isNotApplicable()) {
            worksheet_write_string(m_paper, row, columnOf(column), "-", dash);
            return;
        }
        const QString formula = cell.overwritten ? QString() : sumFormula(m_sheet, ref, m_places);
        if (!formula.isEmpty() && cell.value.isNumber())
            worksheet_write_formula_num(m_paper, row, columnOf(column), formula.toLatin1().constData(), look, cell.value.number());
        else if (!formula.isEmpty())
            worksheet_write_formula_str(m_paper, row, columnOf(column), formula.toLatin1().constData(), look, "");
        else if (cell.value.isNumber())
            worksheet_write_number(m_paper, row, columnOf(column), cell.value.number(), look);
        else
            worksheet_write_blank(m_paper, row, columnOf(column), look);
    }

    void writeComment(const CellRef &ref, const Cell &cell, int column)
    {
        QStringList words;
        if (cell.overwritten) {
            const QString sum = cellText(m_sheet.computed(ref));
            words.append(u"Số nhập thay cho số cộng (%1)."_s.arg(sum.isEmpty() ? u"trống"_s : sum));
        }
        if (!cell.explanation.trimmed().isEmpty())
            words.append(u"Thuyết minh: "_s + cell.explanation.trimmed());
        if (!words.isEmpty())
            worksheet_write_comment(m_paper, rowOf(m_row), columnOf(column), printable(words.join(u' ')).left(2000).toUtf8().constData());
    }

    void writeBottom()
    {
        lxw_format *note = m_looks.text(false, true, LXW_ALIGN_LEFT);
        lxw_format *left = m_looks.text(false, false, LXW_ALIGN_LEFT);
        const int last = lastColumn();
        for (const QString &line : std::as_const(m_frame.notes))
            putLine(line, note);
        if (!m_frame.explanations.isEmpty()) {
            putLine(u"Thuyết minh:"_s, m_looks.text(true, false, LXW_ALIGN_LEFT));
            for (const QString &line : std::as_const(m_frame.explanations))
                putLine(line, left);
        }
        ++m_row;
        const int second = std::max(1, m_header.columns / 3);
        const int third = std::max(second + 1, 2 * m_header.columns / 3);
        const std::array from{0, second, third};
        const std::array until{std::max(0, second - 1), third - 1, std::max(third, last)};
        put(m_row, from[2], m_row, until[2], m_frame.placeAndDate, m_looks.text(false, true, LXW_ALIGN_CENTER));
        ++m_row;
        lxw_format *bold = m_looks.text(true, false, LXW_ALIGN_CENTER);
        lxw_format *hint = m_looks.text(false, true, LXW_ALIGN_CENTER);
        for (size_t i = 0; i < 3; ++i) {
            const auto at = static_cast<qsizetype>(i);
            put(m_row, from[i], m_row, until[i], m_frame.signTitles.at(at), bold);
            put(m_row + 1, from[i], m_row + 1, until[i], m_frame.signHints.at(at), hint);
            put(m_row + 6, from[i], m_row + 6, until[i], m_frame.signNames.at(at), bold);
        }
    }

    lxw_worksheet *m_paper;
    Looks m_looks;
    const FormSheet &m_sheet;
    FormHeader m_header;
    FormFrame m_frame;
    CellPlaces m_places;
    int m_row = 0;
};

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

} // namespace

Result<QByteArray> formXlsx(const FormSheet &sheet, const FormPrintHead &head, const QDateTime &made)
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
    if (paper)
        FormBook(book, paper, sheet, head).write();
    const lxw_error error = workbook_close(book); // frees the book, also after an error
    QByteArray bytes(buffer, static_cast<qsizetype>(size));
    std::free(const_cast<char *>(buffer));
    if (error != LXW_NO_ERROR || !paper)
        return notWritten(error);
    return bytes;
}

} // namespace PhoLuat
