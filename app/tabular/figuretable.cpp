// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/figuretable.h"

#include "tabular/formworkbook.h"
#include "vietnamese/fold.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSpans = 500;
constexpr int mostOfAKind = 20; ///< findings
constexpr int longestTitle = 1'000;
constexpr int longestNumber = 12;

/// "5" for "(5)", "(5) Tổng số", 5 and "5"; empty for anything else.
QString columnNumber(const SheetCell &cell)
{
    if (cell.kind == SheetCell::Kind::Number)
        return cell.isDate() || cell.number < 0 || cell.number > 10'000 ? QString() : QString::number(cell.number);
    if (cell.kind != SheetCell::Kind::Text)
        return {};
    // "(5) Tổng số", as our own text tables have it.
    const qsizetype closing = cell.text.indexOf(u')');
    if (cell.text.startsWith(u'(') && closing > 0 && closing < longestNumber)
        return cell.text.sliced(1, closing - 1).simplified();
    return cell.text.size() > longestNumber ? QString() : QString(cell.text).remove(u'(').remove(u')').simplified();
}

class TableFinder final {
public:
    TableFinder(const TableBook &book, const FormSheet &form) : m_book(book), m_form(form)
    {
        for (const FormColumn &column : form.columns())
            m_numbers.insert(QString(column.number).remove(u'(').remove(u')').simplified(), column.key);
        for (const LaidRow &row : form.rows()) {
            m_keys.insert(row.key);
            m_byTitle[vnFold(row.title)].append(row.key);
        }
        m_keys.insert(WorkbookWords::estimateKey.toString());
    }

    Result<FigureTable> run()
    {
        findNumberRow();
        if (m_table.sheet < 0) {
            return failure(ErrorKind::Refused,
                           QCoreApplication::translate("PhoLuat", "No table of the form %1 was found in the workbook: nowhere is there its row of column numbers, A (1) (2) and so on. "
                                                                  "Nothing was taken. Write a workbook to fill in from the report, copy the figures into it, and take that one.").arg(m_form.spec().code),
                           {}, u"workbook.unknown"_s);
        }
        placeColumns();
        if (const auto spans = takeSpans(); !spans)
            return std::unexpected(spans.error());
        placeRows();
        if (m_unsaid > 0)
            m_table.findings.append({Severity::Warning, u"W2"_s, QCoreApplication::translate("PhoLuat", "There are %n more rows and columns like these. Look whether the workbook is whole.", nullptr, m_unsaid), sheet().name});
        return m_table;
    }

private:
    const TableBook &m_book;
    const FormSheet &m_form;
    QHash<QString, QString> m_numbers;        ///< number to column key
    QSet<QString> m_keys;
    QHash<QString, QStringList> m_byTitle;    ///< folded title to row keys
    FigureTable m_table;
    int m_titleColumn = 0;
    int m_keyColumn = -1;

    [[nodiscard]] const TableSheet &sheet() const { return m_book.sheets.at(m_table.sheet); }
    int m_unsaid = 0;

    [[nodiscard]] QString place(int row, int column) const { return placeInTable(sheet(), row, column); }
    void find(Severity severity, const QString &text, const QString &where)
    {
        if (m_table.findings.size() < mostOfAKind)
            m_table.findings.append({severity, u"W2"_s, text, where});
        else
            ++m_unsaid;
    }

    void findNumberRow()
    {
        struct Hits {
            QSet<QString> numbers;
            int score = 0;
            bool isSure = false; ///< parentheses, or the A before them
        };
        int best = 0;
        for (int at = 0; at < m_book.sheets.size(); ++at) {
            const TableSheet &sheet = m_book.sheets.at(at);
            if (sheet.isHidden)
                continue;
            QHash<int, Hits> rows;
            for (auto it = sheet.cells.cbegin(); it != sheet.cells.cend(); ++it) {
                const QString number = columnNumber(*it);
                if (number.isEmpty())
                    continue;
                Hits &hits = rows[it.key().first];
                if (number == "A"_L1) {
                    hits.isSure = true;
                    ++hits.score;
                } else if (m_numbers.contains(number)) {
                    const bool isSure = it->text.contains(u'(');
                    hits.numbers.insert(number);
                    hits.isSure = hits.isSure || isSure;
                    hits.score += isSure ? 2 : 1;
                }
            }
            for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
                const bool isEnough = it->isSure ? it->numbers.size() * 2 >= m_numbers.size() && !it->numbers.isEmpty()
                                                 : m_numbers.size() >= 4 && it->numbers.size() == m_numbers.size();
                const bool isEarlier = it->score == best && at == m_table.sheet && it.key() < m_table.numberRow;
                if (isEnough && (it->score > best || isEarlier)) {
                    best = it->score;
                    m_table.sheet = at;
                    m_table.numberRow = it.key();
                }
            }
        }
    }

    void placeColumns()
    {
        QSet<QString> twice;
        int leftmost = sheet().columns;
        m_titleColumn = -1;
        for (int column = 0; column < sheet().columns; ++column) {
            const QString number = columnNumber(sheet().at(m_table.numberRow, column));
            if (number == "A"_L1 && m_titleColumn < 0)
                m_titleColumn = column;
            const QString key = m_numbers.value(number);
            if (key.isEmpty())
                continue;
            leftmost = std::min(leftmost, column);
            if (m_table.columns.contains(key))
                twice.insert(key);
            else
                m_table.columns.insert(key, column);
        }
        if (m_titleColumn < 0)
            m_titleColumn = std::max(0, leftmost - 1);
        for (const FormColumn &column : m_form.columns()) {
            if (twice.contains(column.key)) {
                find(Severity::Error, QCoreApplication::translate("PhoLuat", "Column (%1) stands twice in the workbook, so which figures count is not known and none of them was read. Delete one of the two.").arg(column.number),
                     place(m_table.numberRow, m_table.columns.value(column.key)));
                m_table.columns.remove(column.key);
            } else if (!m_table.columns.contains(column.key)) {
                find(Severity::Warning, QCoreApplication::translate("PhoLuat", "Column (%1) is not in the workbook; its figures stay as they are.").arg(column.number), place(m_table.numberRow, m_titleColumn));
            }
        }
    }

    Result<> takeSpans()
    {
        for (const TableSpan &span : sheet().spans) {
            if (span.row + span.rows <= m_table.numberRow + 1 || (span.rows == 1 && span.columns == 1))
                continue;
            const auto covers = [&span](int column) { return column >= span.column && column < span.column + span.columns; };
            if (covers(m_titleColumn) || std::ranges::any_of(m_table.columns, covers))
                m_table.spans.append(span);
        }
        if (m_table.spans.size() > mostSpans)
            return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The sheet “%1” has so many merged cells that its figures cannot be told apart. Nothing was taken. Undo the merging there and try again.").arg(sheet().name), {}, u"workbook.unknown"_s);
        return {};
    }

    [[nodiscard]] SheetCell shownAt(int row, int column) const
    {
        for (const TableSpan &span : m_table.spans) {
            if (span.contains(row, column))
                return sheet().at(span.row, span.column);
        }
        return sheet().at(row, column);
    }

    void findKeyColumn()
    {
        QHash<int, int> hits;
        for (auto it = sheet().cells.cbegin(); it != sheet().cells.cend(); ++it) {
            const int column = it.key().second;
            if (it.key().first > m_table.numberRow && it->kind == SheetCell::Kind::Text && m_keys.contains(it->text) && column != m_titleColumn)
                ++hits[column];
        }
        for (const int column : m_table.columns)
            hits.remove(column);
        int best = 0;
        for (auto it = hits.cbegin(); it != hits.cend(); ++it) {
            if (it.value() > best || (it.value() == best && it.key() < m_keyColumn)) {
                best = it.value();
                m_keyColumn = it.key();
            }
        }
    }

    /// Which row of the form a row of the sheet is; empty for any other.
    QString rowOf(int row, QHash<QString, int> &used, QString &doubt)
    {
        const SheetCell titled = shownAt(row, m_titleColumn);
        const QString title = titled.kind == SheetCell::Kind::Text && titled.text.size() <= longestTitle ? vnFold(titled.text) : QString();
        const QString key = m_keyColumn >= 0 ? sheet().at(row, m_keyColumn).text : QString();
        if (key == WorkbookWords::estimateKey || (key.isEmpty() && title == vnFold(WorkbookWords::estimateTitle.toString())))
            return WorkbookWords::estimateKey.toString();
        const QStringList titledSo = m_byTitle.value(title);
        if (m_keys.contains(key)) {
            // Whoever sorts the visible columns leaves the hidden one behind: the title then went with the figures.
            if (titledSo.size() == 1 && !titledSo.contains(key)) {
                doubt = QCoreApplication::translate("PhoLuat", "The row carries this title, but was written for another one. It was read by its title. Compare it with the paper before you take it.");
                return titledSo.first();
            }
            return key;
        }
        if (titledSo.isEmpty())
            return {};
        return titledSo.value(used[title]++);
    }

    void placeRows()
    {
        findKeyColumn();
        QHash<QString, int> used;
        QHash<QString, int> twice;
        QSet<int> filled;
        for (auto it = sheet().cells.cbegin(); it != sheet().cells.cend(); ++it) {
            if (it.key().first > m_table.numberRow)
                filled.insert(it.key().first);
        }
        QList<int> order(filled.cbegin(), filled.cend());
        std::ranges::sort(order);
        for (const int row : std::as_const(order)) {
            QString doubt;
            const QString key = rowOf(row, used, doubt);
            if (key == WorkbookWords::estimateKey)
                m_table.estimateRow = row;
            else if (key.isEmpty())
                lookAtStranger(row);
            else if (m_table.rows.contains(key))
                twice.insert(key, row);
            else
                m_table.rows.insert(key, row);
            if (!doubt.isEmpty())
                m_table.doubtful.insert(key, doubt);
        }
        for (const LaidRow &row : m_form.rows()) {
            if (twice.contains(row.key)) {
                find(Severity::Error, QCoreApplication::translate("PhoLuat", "The row “%1” stands twice in the workbook, also in line %2, so which figures count is not known and none of them was read. Delete one of the two.")
                                          .arg(row.title).arg(twice.value(row.key) + 1),
                     place(m_table.rows.value(row.key), m_titleColumn));
                m_table.rows.remove(row.key);
            } else if (!m_table.rows.contains(row.key)) {
                find(Severity::Warning, QCoreApplication::translate("PhoLuat", "The row “%1” is not in the workbook; its figures stay as they are.").arg(row.title), sheet().name);
            }
        }
    }

    /// A row of the sheet that the form does not have: to be told when there are figures in it.
    void lookAtStranger(int row)
    {
        bool isNumbers = true;
        int figures = 0;
        for (auto it = m_table.columns.cbegin(); it != m_table.columns.cend(); ++it) {
            const SheetCell cell = sheet().at(row, it.value());
            if (cell.kind != SheetCell::Kind::Number && (cell.kind != SheetCell::Kind::Text || !cellFromText(cell.text.left(200)).value_or(CellValue()).isNumber()))
                continue;
            ++figures;
            isNumbers = isNumbers && m_numbers.value(columnNumber(cell)) == it.key();
        }
        if (figures > 0 && !(isNumbers && figures == m_table.columns.size()))
            find(Severity::Warning, QCoreApplication::translate("PhoLuat", "Line %1 of the workbook is no row of the form, so its figures were not read. Write them into a row that the form has.").arg(row + 1), place(row, m_titleColumn));
    }
};

} // namespace

QString placeInTable(const TableSheet &sheet, int row, int column)
{
    return sheet.name.isEmpty() ? cellName(row, column) : sheet.name + u'!' + cellName(row, column);
}

Result<FigureTable> findFigureTable(const TableBook &book, const FormSheet &form)
{
    return TableFinder(book, form).run();
}

} // namespace PhoLuat
