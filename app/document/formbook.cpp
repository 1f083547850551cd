// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/formbook.h"

#include "document/textflow.h"
#include "tabular/formworkbook.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace PhoLuat {
namespace {

constexpr int titleWidth = 44;     ///< in letters, as spreadsheets count
constexpr int figureWidth = 14;
constexpr double lineHeight = 17.5; ///< pt, of a line of 13 pt
constexpr double headerHeight = 54;
constexpr double largestFigure = 999'999'999'999; ///< rule V10

lxw_row_t rowOf(int row) { return static_cast<lxw_row_t>(row); }
lxw_col_t columnOf(int column) { return static_cast<lxw_col_t>(column); }

} // namespace

FormBook::FormBook(lxw_workbook *book, lxw_worksheet *paper, const FormSheet &sheet, const FormPrintHead &head, Use use)
    : m_paper(paper), m_looks(book), m_sheet(sheet), m_header(formHeader(sheet.spec())), m_frame(formFrame(sheet, head)), m_use(use), m_period(head.period)
{
}

void FormBook::write()
{
    setPaper();
    writeTop();
    writeHeader();
    writeRows();
    if (m_use == Use::FillIn)
        writeEstimates();
    writeBottom();
    if (m_use == Use::FillIn)
        lock();
}

bool FormBook::isOpen(const CellRef &ref, const Cell &cell) const
{
    return m_use == Use::FillIn && !m_sheet.isNotApplicable(ref) && (!m_sheet.isComputed(ref) || cell.overwritten);
}

/// A text over a stretch of cells; one cell alone cannot be merged.
void FormBook::put(int row, int from, int rowUntil, int until, const QString &text, lxw_format *format)
{
    const QByteArray bytes = printable(text).toUtf8();
    if (row == rowUntil && from == until)
        worksheet_write_string(m_paper, rowOf(row), columnOf(from), bytes.constData(), format);
    else
        worksheet_merge_range(m_paper, rowOf(row), columnOf(from), rowOf(rowUntil), columnOf(until), bytes.constData(), format);
}

/// A text over the whole width; spreadsheets do not make merged rows high enough by themselves.
void FormBook::putLine(const QString &text, lxw_format *format)
{
    const qsizetype letters = titleWidth + figureWidth * (m_header.columns - 1);
    worksheet_set_row(m_paper, rowOf(m_row), lineHeight * static_cast<double>(1 + text.size() / letters), nullptr);
    put(m_row, 0, m_row, lastColumn(), text, format);
    ++m_row;
}

void FormBook::setPaper()
{
    worksheet_set_landscape(m_paper);
    worksheet_set_paper(m_paper, 9);
    worksheet_set_margins(m_paper, 0.79, 0.59, 0.59, 0.59);
    worksheet_fit_to_pages(m_paper, 1, 0);
    worksheet_set_column(m_paper, 0, 0, titleWidth, nullptr);
    worksheet_set_column(m_paper, 1, columnOf(lastColumn()), figureWidth, nullptr);
    if (m_use == Use::FillIn) {
        lxw_row_col_options hidden{};
        hidden.hidden = 1;
        worksheet_set_column_opt(m_paper, columnOf(keyColumn()), columnOf(keyColumn()), figureWidth, nullptr, &hidden);
    }
}

void FormBook::writeTop()
{
    lxw_format *left = m_looks.text(false, false, LXW_ALIGN_LEFT);
    lxw_format *title = m_looks.text(true, false, LXW_ALIGN_CENTER, 14);
    lxw_format *middle = m_looks.text(false, true, LXW_ALIGN_CENTER);
    const int last = lastColumn();
    const int rightFrom = std::max(1, last - std::max(1, m_header.columns / 3) + 1);
    const bool isWide = rightFrom >= 3;
    for (int i = 0; i < m_frame.left.size(); ++i)
        put(i, 0, i, 0, m_frame.left.at(i), left);
    m_row = static_cast<int>(m_frame.left.size());
    if (isWide) {
        for (int i = 0; i < m_frame.right.size(); ++i)
            worksheet_set_row(m_paper, rowOf(i), 2 * lineHeight, nullptr);
        put(0, 1, 1, rightFrom - 1, m_frame.title, title);
        for (int i = 0; i < m_frame.period.size(); ++i)
            put(2 + i, 1, 2 + i, rightFrom - 1, m_frame.period.at(i), middle);
        for (int i = 0; i < m_frame.right.size(); ++i)
            put(i, rightFrom, i, last, m_frame.right.at(i), left);
        m_row = std::max(m_row, 2 + static_cast<int>(m_frame.period.size()));
    } else {
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

void FormBook::writeHeader()
{
    lxw_format *title = m_looks.cell(true, false, LXW_ALIGN_CENTER);
    lxw_format *number = m_looks.cell(false, true, LXW_ALIGN_CENTER);
    for (const FormHeaderCell &cell : std::as_const(m_header.cells)) {
        const bool isNumber = cell.row == m_header.rows - 1;
        put(m_row + cell.row, cell.column, m_row + cell.row + cell.rowSpan - 1, cell.column + cell.columnSpan - 1, cell.text, isNumber ? number : title);
    }
    for (int row = 0; row + 1 < m_header.rows; ++row)
        worksheet_set_row(m_paper, rowOf(m_row + row), headerHeight, nullptr);
    worksheet_repeat_rows(m_paper, rowOf(m_row), rowOf(m_row + m_header.rows - 1));
    m_row += m_header.rows;
    worksheet_freeze_panes(m_paper, rowOf(m_row), 1);
}

void FormBook::writeRows()
{
    m_formulas.emplace(m_sheet, cellPlaces(m_sheet, m_row, 1));
    for (const LaidRow &row : m_sheet.rows()) {
        const bool isTotal = isTotalRow(m_sheet, row);
        put(m_row, 0, m_row, 0, row.title, m_looks.cell(isTotal, false, LXW_ALIGN_LEFT, row.depth));
        for (int i = 0; i < m_sheet.columns().size(); ++i) {
            const CellRef ref{row.key, m_sheet.columns().at(i).key};
            const Cell cell = m_sheet.cell(ref);
            writeValue(ref, cell, i + 1, isTotal);
            writeComment(ref, cell, i + 1);
        }
        if (m_use == Use::FillIn)
            worksheet_write_string(m_paper, rowOf(m_row), columnOf(keyColumn()), row.key.toUtf8().constData(), nullptr);
        ++m_row;
    }
}

void FormBook::writeValue(const CellRef &ref, const Cell &cell, int column, bool isTotal)
{
    const lxw_row_t row = rowOf(m_row);
    if (cell.value.isNotApplicable() && m_sheet.isNotApplicable(ref)) {
        worksheet_write_string(m_paper, row, columnOf(column), "-", m_looks.cell(false, false, LXW_ALIGN_CENTER));
        return;
    }
    const double value = cell.value.number();
    lxw_format *look = m_looks.number(isTotal, value == std::floor(value), isOpen(ref, cell));
    if (isOpen(ref, cell))
        m_open.append({column, m_row});
    const QString formula = cell.overwritten ? QString() : m_formulas->formula(ref);
    if (cell.value.isNotApplicable())
        worksheet_write_string(m_paper, row, columnOf(column), "-", look);
    else if (!formula.isEmpty() && cell.value.isNumber())
        worksheet_write_formula_num(m_paper, row, columnOf(column), formula.toLatin1().constData(), look, value);
    else if (!formula.isEmpty())
        worksheet_write_formula_str(m_paper, row, columnOf(column), formula.toLatin1().constData(), look, "");
    else if (cell.value.isNumber())
        worksheet_write_number(m_paper, row, columnOf(column), value, look);
    else
        worksheet_write_blank(m_paper, row, columnOf(column), look);
}

void FormBook::writeComment(const CellRef &ref, const Cell &cell, int column)
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

/// The footnote's figures, to be filled in under the columns they belong to.
void FormBook::writeEstimates()
{
    if (!m_sheet.spec().hasEstimates() || m_period.kind == Period::Kind::OfficialYear)
        return;
    m_estimateRow = m_row;
    put(m_row, 0, m_row, 0, WorkbookWords::estimateTitle.toString(), m_looks.cell(false, true, LXW_ALIGN_LEFT));
    for (int i = 0; i < m_sheet.columns().size(); ++i) {
        const FormColumn &column = m_sheet.columns().at(i);
        if (!column.estimate) {
            worksheet_write_blank(m_paper, rowOf(m_row), columnOf(i + 1), m_looks.cell(false, false, LXW_ALIGN_CENTER));
            continue;
        }
        const CellValue estimate = m_sheet.cell({m_sheet.spec().totalRow, column.key}).estimate;
        lxw_format *look = m_looks.number(false, true, true);
        m_open.append({i + 1, m_row});
        if (estimate.isNumber())
            worksheet_write_number(m_paper, rowOf(m_row), columnOf(i + 1), estimate.number(), look);
        else
            worksheet_write_blank(m_paper, rowOf(m_row), columnOf(i + 1), look);
    }
    worksheet_write_string(m_paper, rowOf(m_row), columnOf(keyColumn()), WorkbookWords::estimateKey.toUtf8().constData(), nullptr);
    ++m_row;
}

/// The footnote as a formula, which follows the figures of the row above it.
void FormBook::writeEstimateNote(lxw_format *look)
{
    // "Ghi chú: … báo cáo: Cột 1: ……; …": its figures alone change.
    const QString note = m_frame.notes.first();
    QString formula = u"=\""_s + note.section(u": Cột "_s, 0, 0) + u": \""_s;
    QString separator;
    for (int i = 0; i < m_sheet.columns().size(); ++i) {
        if (!m_sheet.columns().at(i).estimate)
            continue;
        const QString cell = cellName(m_estimateRow, i + 1);
        formula += u"&\"%1Cột %2: \"&IF(ISNUMBER(%3),FIXED(%3,0),\"……\")"_s.arg(separator, QString(m_sheet.columns().at(i).number).remove(u'"'), cell);
        separator = u"; "_s;
    }
    formula += u"&\".\""_s;
    put(m_row, 0, m_row, lastColumn(), note, look);
    worksheet_write_formula_str(m_paper, rowOf(m_row), 0, printable(formula).toUtf8().constData(), look, printable(note).toUtf8().constData());
    ++m_row;
}

void FormBook::writeBottom()
{
    lxw_format *note = m_looks.text(false, true, LXW_ALIGN_LEFT);
    lxw_format *left = m_looks.text(false, false, LXW_ALIGN_LEFT);
    const int last = lastColumn();
    for (qsizetype i = 0; i < m_frame.notes.size(); ++i) {
        if (i == 0 && m_estimateRow >= 0)
            writeEstimateNote(note);
        else
            putLine(m_frame.notes.at(i), note);
    }
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
    qsizetype lines = 1;
    for (const QString &title : std::as_const(m_frame.signTitles))
        lines = std::max(lines, title.count(u'\n') + 1);
    worksheet_set_row(m_paper, rowOf(m_row), lineHeight * static_cast<double>(lines), nullptr);
    m_row += 6;
}

/// Without a password: it keeps the frame from slips, not from people.
void FormBook::lock()
{
    lxw_protection protection{};
    protection.format_columns = 1;
    protection.format_rows = 1;
    worksheet_protect(m_paper, nullptr, &protection);
    worksheet_print_area(m_paper, 0, 0, rowOf(m_row), columnOf(lastColumn()));
    if (!m_open.isEmpty())
        worksheet_set_selection(m_paper, rowOf(m_open.first().y()), columnOf(m_open.first().x()), rowOf(m_open.first().y()), columnOf(m_open.first().x()));
    validate();
}

/// Neighbours in a row share one validation.
void FormBook::validate()
{
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_INTEGER;
    rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.show_input = LXW_VALIDATION_ON;
    rule.show_error = LXW_VALIDATION_ON;
    rule.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
    rule.minimum_number = 0;
    rule.maximum_number = largestFigure;
    rule.input_title = "Số liệu";
    rule.input_message = "Số nguyên không âm, không gõ dấu chấm hay dấu phẩy. Không phát sinh: ghi 0. Chưa có số: để trống.";
    rule.error_title = "Không phải số liệu";
    rule.error_message = "Ô này chỉ nhận số nguyên từ 0 trở lên. Hãy gõ lại số, không kèm chữ, dấu chấm hay dấu phẩy.";
    for (qsizetype first = 0; first < m_open.size();) {
        qsizetype last = first;
        while (last + 1 < m_open.size() && m_open.at(last + 1) == m_open.at(last) + QPoint(1, 0))
            ++last;
        worksheet_data_validation_range(m_paper, rowOf(m_open.at(first).y()), columnOf(m_open.at(first).x()), rowOf(m_open.at(last).y()), columnOf(m_open.at(last).x()), &rule);
        first = last + 1;
    }
}

} // namespace PhoLuat
