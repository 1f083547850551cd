// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <xlsxwriter.h>

#include <algorithm>

namespace PhoLuat {

/// The looks of a spreadsheet's cells, each made once.
class XlsxLooks final {
public:
    explicit XlsxLooks(lxw_workbook *book) : m_book(book) {}

    lxw_format *text(bool bold, bool italic, lxw_format_alignments align, double size = 13)
    {
        return known(QStringLiteral("t%1%2%3/%4").arg(bold).arg(italic).arg(align).arg(size), [=](lxw_format *format) { setText(format, bold, italic, align, size); });
    }

    lxw_format *cell(bool bold, bool italic, lxw_format_alignments align, int indent = 0)
    {
        return known(QStringLiteral("c%1%2%3/%4").arg(bold).arg(italic).arg(align).arg(indent), [=](lxw_format *format) {
            setText(format, bold, italic, align, 13);
            format_set_border(format, LXW_BORDER_THIN);
            if (indent > 0)
                format_set_indent(format, static_cast<uint8_t>(std::min(indent, 15)));
        });
    }

    /// A figure; `isOpen`: to be filled in while all around it is locked.
    lxw_format *number(bool bold, bool whole, bool isOpen = false)
    {
        return known(QStringLiteral("n%1%2%3").arg(bold).arg(whole).arg(isOpen), [=](lxw_format *format) {
            setText(format, bold, false, LXW_ALIGN_RIGHT, 13);
            format_set_border(format, LXW_BORDER_THIN);
            format_set_num_format(format, whole ? "#,##0" : "#,##0.##");
            if (isOpen) {
                format_set_unlocked(format);
                format_set_bg_color(format, 0xFFF9E5);
            }
        });
    }

private:
    template<class Set>
    lxw_format *known(const QString &key, Set set)
    {
        lxw_format *&format = m_formats[key];
        if (!format) {
            format = workbook_add_format(m_book);
            set(format);
        }
        return format;
    }

    static void setText(lxw_format *format, bool bold, bool italic, lxw_format_alignments align, double size)
    {
        format_set_font_name(format, "Times New Roman");
        format_set_font_size(format, size);
        if (bold)
            format_set_bold(format);
        if (italic)
            format_set_italic(format);
        format_set_align(format, static_cast<uint8_t>(align));
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(format);
    }

    lxw_workbook *m_book;
    QHash<QString, lxw_format *> m_formats;
};

} // namespace PhoLuat
