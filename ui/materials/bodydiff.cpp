// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/bodydiff.h"

#include "materials/bodyformat.h"
#include "materials/bodywriter.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace PhoLuat {

namespace {

bool hasTable(const QList<Block> &blocks)
{
    return std::ranges::any_of(blocks, [](const Block &block) { return block.kind == Block::Kind::Table; });
}

bool isSameShape(const Block &a, const Block &b)
{
    return a.kind == b.kind && a.level == b.level && a.ordered == b.ordered && a.source == b.source;
}

bool isSameGrid(const Block &a, const Block &b)
{
    if (a.headerRows != b.headerRows || a.rows.size() != b.rows.size())
        return false;
    for (qsizetype row = 0; row < a.rows.size(); ++row) {
        if (!std::ranges::equal(a.rows.at(row), b.rows.at(row), {}, &TableCell::columns, &TableCell::columns))
            return false;
    }
    return true;
}

/// Puts other words between two positions of one block; answers where the difference ended.
int replaceWords(QTextDocument &document, int from, int until, const Block &shape, const Inlines &parts, bool header)
{
    QTextCursor cursor(&document);
    cursor.setPosition(from);
    cursor.setPosition(until, QTextCursor::KeepAnchor);
    const QString before = cursor.selectedText();
    cursor.removeSelectedText();
    BodyWriter::writeInlines(cursor, shape, parts, header);
    const int end = cursor.position();
    cursor.setPosition(from);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    const QString after = cursor.selectedText();
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < most && before.at(head) == after.at(head))
        ++head;
    qsizetype same = 0;
    while (same < most - head && before.at(before.size() - 1 - same) == after.at(after.size() - 1 - same))
        ++same;
    return end - int(same);
}

} // namespace

BodyDiff::BodyDiff(const QTextDocument &document, const Body &wanted) : m_placed(readDocument(document)), m_wanted(wanted.blocks)
{
    const qsizetype most = std::min(m_placed.size(), m_wanted.size());
    while (m_first < most && m_placed.at(m_first).block == m_wanted.at(m_first))
        ++m_first;
    qsizetype tail = 0;
    while (tail < most - m_first && m_placed.at(m_placed.size() - 1 - tail).block == m_wanted.at(m_wanted.size() - 1 - tail))
        ++tail;
    m_old = m_placed.size() - tail - m_first;
    m_new = m_wanted.mid(m_first, m_wanted.size() - tail - m_first);
}

std::optional<int> BodyDiff::apply(QTextDocument &document) const
{
    QTextCursor group(&document);
    group.beginEditBlock();
    std::optional<int> position;
    if (m_old == 1 && m_new.size() == 1 && m_new.first().kind == Block::Kind::Table)
        position = applyTable(document);
    else if (m_old == 1 && m_new.size() == 1 && isSameShape(m_placed.at(m_first).block, m_new.first()) && isLine(m_first))
        position = applyWords(document);
    if (!position)
        position = applyBlocks(document);
    group.endEditBlock();
    return position;
}

bool BodyDiff::isLine(qsizetype index) const
{
    if (index < 0 || index >= m_placed.size() || m_placed.at(index).block.kind == Block::Kind::Table)
        return false;
    const auto shares = [&](qsizetype other) {
        return other >= 0 && other < m_placed.size() && m_placed.at(other).from == m_placed.at(index).from;
    };
    return !shares(index - 1) && !shares(index + 1);
}

std::optional<int> BodyDiff::applyWords(QTextDocument &document) const
{
    const PlacedBlock &place = m_placed.at(m_first);
    int from = place.from;
    if (place.block.kind == Block::Kind::Image || place.block.kind == Block::Kind::PageBreak)
        return std::nullopt;
    if (place.block.kind == Block::Kind::Dialogue) {
        const QTextBlock block = document.findBlock(from);
        for (auto it = block.begin(); !it.atEnd() && it.fragment().charFormat().boolProperty(BodyFormat::Speaker); ++it)
            from = it.fragment().position() + it.fragment().length();
    }
    return replaceWords(document, from, place.until, place.block, m_new.first().text, false);
}

std::optional<int> BodyDiff::applyTable(QTextDocument &document) const
{
    const PlacedBlock &place = m_placed.at(m_first);
    const Block &wanted = m_new.first();
    if (place.block.kind != Block::Kind::Table || !isSameGrid(place.block, wanted))
        return std::nullopt;
    QTextCursor inside(&document);
    inside.setPosition(place.from);
    QTextTable *table = inside.currentTable();
    if (!table)
        return std::nullopt;
    int position = place.from;
    for (qsizetype row = 0; row < wanted.rows.size(); ++row) {
        int column = 0;
        for (qsizetype i = 0; i < wanted.rows.at(row).size(); ++i) {
            const TableCell &cell = wanted.rows.at(row).at(i);
            if (!(cell == place.block.rows.at(row).at(i))) {
                const QTextTableCell shown = table->cellAt(int(row), column);
                position = replaceWords(document, shown.firstPosition(), shown.lastPosition(), {}, cell.text, row < wanted.headerRows);
            }
            column += cell.columns;
        }
    }
    return position;
}

std::optional<int> BodyDiff::applyBlocks(QTextDocument &document) const
{
    // Both sides need a line to work on: one that stays is taken along when either is empty.
    qsizetype first = m_first;
    qsizetype count = m_old;
    QList<Block> blocks = m_new;
    if (count == 0 || blocks.isEmpty()) {
        if (isLine(first + count)) {
            blocks.append(m_placed.at(first + count).block);
            ++count;
        } else if (isLine(first - 1)) {
            --first;
            ++count;
            blocks.prepend(m_placed.at(first).block);
        } else {
            return std::nullopt;
        }
    }
    if (hasTable(blocks))
        return std::nullopt;
    for (qsizetype i = first; i < first + count; ++i) {
        // A table, or a filler that stands between: the stretch is not made of lines alone.
        if (!isLine(i) || (i > first && m_placed.at(i).from != m_placed.at(i - 1).until + 1))
            return std::nullopt;
    }
    QTextCursor cursor(&document);
    cursor.setPosition(m_placed.at(first).from);
    cursor.setPosition(m_placed.at(first + count - 1).until, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    BodyWriter writer(cursor, true);
    for (const Block &block : std::as_const(blocks))
        writer.write(block);
    return writer.cursor().position();
}

} // namespace PhoLuat
