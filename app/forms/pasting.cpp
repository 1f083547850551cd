// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pasting.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

constexpr qsizetype longestBlock = 4 * 1024 * 1024; // letters; the largest form has some hundred thousand
constexpr int mostFindings = 100;

class Paster final {
public:
    Paster(const FormSheet &sheet, const QString &language) : m_sheet(sheet), m_language(language) {}

    Pasted run(const CellRef &corner, const QString &text)
    {
        if (text.size() > longestBlock) {
            find(Severity::Error, u"P5"_s, {}, QCoreApplication::translate("PhoLuat", "What was copied is larger than any form, so nothing was pasted. Copy only the cells of the form."));
            return m_pasted;
        }
        bool isWhole = true;
        const QList<QStringList> block = cellsOfText(text, &isWhole);
        if (!isWhole)
            find(Severity::Warning, u"P6"_s, {}, QCoreApplication::translate("PhoLuat", "A quotation mark in what was copied is never closed, so its end may be missing. Compare the last cells with the spreadsheet."));
        m_pasted.rows = static_cast<int>(block.size());
        for (const QStringList &line : block)
            m_pasted.columns = std::max(m_pasted.columns, static_cast<int>(line.size()));
        int row = placeOf(m_sheet.rows(), corner.row);
        int column = placeOf(m_sheet.columns(), corner.column);
        if (row < 0 || column < 0) {
            find(Severity::Error, u"P2"_s, {}, QCoreApplication::translate("PhoLuat", "There is no cell here to paste into. Choose the first cell, then paste again."));
            return m_pasted;
        }
        for (qsizetype down = 0; down < block.size(); ++down) {
            for (qsizetype right = 0; right < block[down].size(); ++right)
                take(row + down, column + right, block[down][right]);
        }
        if (m_outside > 0)
            find(Severity::Warning, u"P2"_s, corner.text(),
                 QCoreApplication::translate("PhoLuat", "%n filled cell(s) of the block lie outside the form and were not pasted. Compare the first cell and the size of the block with the form.", nullptr, m_outside));
        if (m_unsaid > 0)
            find(Severity::Warning, u"P1"_s, corner.text(), QCoreApplication::translate("PhoLuat", "%n more cell(s) were not pasted for such reasons. Look at the block as a whole.", nullptr, m_unsaid));
        return m_pasted;
    }

private:
    const FormSheet &m_sheet;
    QString m_language;
    Pasted m_pasted;
    int m_outside = 0;
    int m_unsaid = 0;

    void find(Severity severity, const QString &code, const QString &place, const QString &text)
    {
        m_pasted.findings.append({severity, code, text, place});
    }

    /// The first hundred are told one by one.
    void findCell(Severity severity, const QString &code, const CellRef &cell, const QString &text)
    {
        if (m_pasted.findings.size() < mostFindings)
            find(severity, code, cell.text(), text);
        else
            ++m_unsaid;
    }

    template<typename List>
    static int placeOf(const List &list, const QString &key)
    {
        const auto found = std::find_if(list.begin(), list.end(), [&](const auto &one) { return one.key == key; });
        return found == list.end() ? -1 : static_cast<int>(found - list.begin());
    }

    void take(qsizetype row, qsizetype column, const QString &text)
    {
        const bool isInside = row < m_sheet.rows().size() && column < m_sheet.columns().size();
        const Result<CellValue> value = cellFromText(text);
        if (!isInside) {
            m_outside += value && value->isBlank() ? 0 : 1;
            return;
        }
        const LaidRow &laid = m_sheet.rows()[row];
        const CellRef cell{laid.key, m_sheet.columns()[column].key};
        const QString title = laid.unit.isNull() ? laid.spec->title.in(m_language) : laid.title;
        const QString where = QCoreApplication::translate("PhoLuat", "Row “%1”, column %2").arg(title, m_sheet.columns()[column].number);
        if (!value) {
            findCell(Severity::Error, u"P1"_s, cell, QCoreApplication::translate("PhoLuat", "%1 was not pasted: %2").arg(where, value.error().text));
            return;
        }
        const CellValue before = m_sheet.cell(cell).value;
        if (m_sheet.isNotApplicable(cell)) {
            if (value->isNumber())
                findCell(Severity::Error, u"P3"_s, cell,
                         QCoreApplication::translate("PhoLuat", "%1 does not apply to the row, so %2 was not pasted. Look whether the block begins in the right cell.").arg(where, cellText(*value, m_language)));
            return;
        }
        if (value->isBlank()) {
            if (!before.isBlank() && !m_sheet.isComputed(cell))
                findCell(Severity::Information, u"P4"_s, cell,
                         QCoreApplication::translate("PhoLuat", "%1 is blank in the block; %2 was left standing. Clear the cell if there is no figure.").arg(where, cellText(before, m_language)));
            return;
        }
        m_pasted.values.insert(cell, *value);
    }
};

} // namespace

QList<QStringList> cellsOfText(const QString &text, bool *isWhole)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool begun = false; // something of this row was read
    const auto endCell = [&] {
        row.append(cell);
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (quoted) {
            if (letter == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else if (letter == u'"')
                quoted = false;
            else
                cell += letter;
            continue;
        }
        begun = true;
        if (letter == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (letter == u'\t') {
            endCell();
        } else if (letter == u'\n' || letter == u'\r') {
            if (letter == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            endCell();
            rows.append(std::exchange(row, {}));
            begun = false;
        } else {
            cell += letter;
        }
    }
    if (begun) {
        endCell();
        rows.append(row);
    }
    if (isWhole)
        *isWhole = !quoted;
    return rows;
}

Pasted pasteBlock(const FormSheet &sheet, const CellRef &corner, const QString &text, const QString &language)
{
    return Paster(sheet, language).run(corner, text);
}

} // namespace PhoLuat
