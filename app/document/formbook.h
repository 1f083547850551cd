// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/excelformula.h"
#include "document/formframe.h"
#include "document/xlsxlooks.h"

namespace PhoLuat {

/// Writes a form onto a sheet of a spreadsheet as it is printed; to be filled in: with inputs open, all else locked, and
/// the keys of the rows in a hidden column.
class FormBook final {
public:
    enum class Use { Print, FillIn };
    FormBook(lxw_workbook *book, lxw_worksheet *paper, const FormSheet &sheet, const FormPrintHead &head, Use use);
    void write();

private:
    [[nodiscard]] int lastColumn() const { return m_header.columns - 1; }
    [[nodiscard]] int keyColumn() const { return m_header.columns; }
    [[nodiscard]] bool isOpen(const CellRef &ref, const Cell &cell) const;
    void put(int row, int from, int rowUntil, int until, const QString &text, lxw_format *format);
    void putLine(const QString &text, lxw_format *format);
    void setPaper();
    void writeTop();
    void writeHeader();
    void writeRows();
    void writeValue(const CellRef &ref, const Cell &cell, int column, bool isTotal);
    void writeComment(const CellRef &ref, const Cell &cell, int column);
    void writeEstimates();
    void writeEstimateNote(lxw_format *look);
    void writeBottom();
    void lock();
    void validate();

    lxw_worksheet *m_paper;
    XlsxLooks m_looks;
    const FormSheet &m_sheet;
    FormHeader m_header;
    FormFrame m_frame;
    Use m_use;
    Period m_period;
    std::optional<ExcelFormulas> m_formulas;
    QList<QPoint> m_open; ///< cells to fill in
    int m_row = 0;
    int m_estimateRow = -1;
};

} // namespace PhoLuat
