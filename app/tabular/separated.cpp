// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text files with separators.
#include "tabular/table.h"

#include "vietnamese/encodings.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <algorithm>
#include <array>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// The separator that cuts the first lines most evenly, quotes left alone.
QChar separatorOf(QStringView text)
{
    constexpr std::array candidates{u',', u';', u'\t'};
    constexpr int mostLines = 20;
    std::array<QList<int>, candidates.size()> counts;
    for (QList<int> &one : counts)
        one.append(0);
    bool isQuoted = false;
    for (const QChar letter : text.first(std::min<qsizetype>(text.size(), 100'000))) {
        if (letter == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (letter == u'\n' || letter == u'\r')) {
            if (counts[0].size() >= mostLines)
                break;
            for (QList<int> &one : counts)
                one.append(0);
        } else if (!isQuoted) {
            for (size_t i = 0; i < candidates.size(); ++i)
                counts[i].last() += letter == candidates[i] ? 1 : 0;
        }
    }
    // How many lines have as many as the first one; then how many there are. A comma may be decimal, a tab never is.
    size_t best = 0;
    std::pair<int, int> most{0, 0};
    for (size_t i = 0; i < candidates.size(); ++i) {
        const int first = counts[i].first();
        const std::pair<int, int> score{first == 0 ? 0 : int(counts[i].count(first)), first};
        if (score > most) {
            best = i;
            most = score;
        }
    }
    return candidates[best];
}

Error tooMuch(const QString &what, qint64 most)
{
    return {ErrorKind::Refused,
            QCoreApplication::translate("PhoLuat", "The table has more than %1 %2, which is more than this program takes at once. Copy the part that is needed into a file of its own.").arg(most).arg(what),
            {}, u"table.large"_s};
}

class SeparatedReader final {
public:
    SeparatedReader(QStringView text, QChar separator, const TableLimits &limits)
        : m_text(text), m_separator(separator), m_limits(limits), m_deadline(limits.milliseconds) {}

    Result<> read(TableSheet &sheet, Findings &findings)
    {
        while (m_at < m_text.size()) {
            const QChar letter = m_text[m_at];
            if (m_isQuoted) {
                takeQuoted(letter);
            } else if (letter == u'"' && m_cell.isEmpty() && !m_wasQuoted) {
                m_isQuoted = m_wasQuoted = true;
                m_quoteRow = m_row;
            } else if (letter == m_separator) {
                if (auto ended = endCell(sheet); !ended)
                    return ended;
                ++m_column;
            } else if (letter == u'\n' || letter == u'\r') {
                if (letter == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
                    ++m_at;
                if (auto ended = endCell(sheet); !ended)
                    return ended;
                m_column = 0;
                if (++m_row >= m_limits.rows && m_at + 1 < m_text.size())
                    return std::unexpected(tooMuch(QCoreApplication::translate("PhoLuat", "rows"), m_limits.rows));
            } else {
                m_cell += letter;
            }
            ++m_at;
            if (m_cell.size() > m_limits.textLength)
                return std::unexpected(tooMuch(QCoreApplication::translate("PhoLuat", "characters in one cell"), m_limits.textLength));
        }
        if (m_isQuoted) {
            findings.append({Severity::Warning, u"table.quote"_s,
                             QCoreApplication::translate("PhoLuat", "A quotation mark opens here and never closes, so everything after it stands in one cell. Close it in the file, or look at the last rows."),
                             u"!"_s + cellName(m_quoteRow, 0)});
        }
        return endCell(sheet);
    }

private:
    void takeQuoted(QChar letter)
    {
        if (letter != u'"') {
            m_cell += letter;
        } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
            m_cell += letter;
            ++m_at;
        } else {
            m_isQuoted = false;
        }
    }

    Result<> endCell(TableSheet &sheet)
    {
        if (!m_cell.isEmpty()) {
            if (m_column >= m_limits.columns)
                return std::unexpected(tooMuch(QCoreApplication::translate("PhoLuat", "columns"), m_limits.columns));
            if (sheet.cells.size() >= m_limits.cells)
                return std::unexpected(tooMuch(QCoreApplication::translate("PhoLuat", "filled cells"), m_limits.cells));
            sheet.put(m_row, m_column, {.kind = SheetCell::Kind::Text, .text = m_cell});
        } else if (m_wasQuoted || m_column > 0) {
            sheet.columns = std::max(sheet.columns, std::min(m_column + 1, m_limits.columns)); // an empty one at the end counts, too
            sheet.rows = std::max(sheet.rows, m_row + 1);
        }
        m_cell.clear();
        m_wasQuoted = false;
        if (m_row % 1024 == 0 && m_deadline.hasExpired()) {
            return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "The table takes too long to read. Copy the part that is needed into a file of its own."), {}, u"table.slow"_s);
        }
        return {};
    }

    QStringView m_text;
    QChar m_separator;
    const TableLimits &m_limits;
    QDeadlineTimer m_deadline;
    qsizetype m_at = 0;
    int m_row = 0;
    int m_column = 0;
    int m_quoteRow = 0;
    QString m_cell;
    bool m_isQuoted = false;
    bool m_wasQuoted = false;
};

} // namespace

Result<TableBook> readSeparated(const QByteArray &bytes, const TableLimits &limits)
{
    if (bytes.size() > limits.fileBytes)
        return std::unexpected(tooMuch(QCoreApplication::translate("PhoLuat", "bytes"), limits.fileBytes));
    const Result<TextPreview> preview = previewBytes(bytes);
    if (!preview)
        return std::unexpected(preview.error());
    TableBook book;
    book.encoding = encodingName(preview->encoding);
    book.isConverted = preview->converted;
    QStringView text = preview->text;
    if (text.startsWith(QChar::ByteOrderMark))
        text = text.sliced(1);
    // Excel's own first line: "sep=;"
    if (text.size() >= 5 && text.startsWith(u"sep=") && (text.size() == 5 || text[5] == u'\n' || text[5] == u'\r')) {
        book.separator = text[4];
        text = text.sliced(5);
        while (!text.isEmpty() && (text.front() == u'\r' || text.front() == u'\n')) {
            const bool isEnd = text.front() == u'\n';
            text = text.sliced(1);
            if (isEnd)
                break;
        }
    } else {
        book.separator = separatorOf(text);
    }
    book.sheets.append(TableSheet{});
    SeparatedReader reader(text, book.separator, limits);
    if (auto read = reader.read(book.sheets.first(), book.findings); !read)
        return std::unexpected(read.error());
    return book;
}

} // namespace PhoLuat
