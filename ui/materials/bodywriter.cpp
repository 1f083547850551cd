// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/bodywriter.h"

#include "materials/bodyformat.h"

#include <QTextDocument>
#include <QTextImageFormat>
#include <QTextList>
#include <QTextTable>

namespace PhoLuat {

using namespace Qt::StringLiterals;

void BodyWriter::write(const Block &block)
{
    if (block.kind == Block::Kind::Table) {
        writeTable(block);
        return;
    }
    const QTextBlockFormat format = BodyFormat::blockFormat(block);
    const QTextCharFormat looks = BodyFormat::charFormat(block, {});
    if (m_isFree) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(looks);
    } else {
        m_cursor.insertBlock(format, looks);
    }
    m_isFree = false;
    fillBlock(m_cursor, block);
}

void BodyWriter::fillBlock(QTextCursor &cursor, const Block &block)
{
    if (block.kind == Block::Kind::ListItem)
        joinList(cursor, block);
    if (block.kind == Block::Kind::Dialogue && !block.source.isEmpty())
        cursor.insertText(block.source + u": "_s, BodyFormat::speakerFormat());
    if (block.kind == Block::Kind::Image) {
        QTextImageFormat image;
        image.setName(u"pholuat:image"_s);
        cursor.insertImage(image);
    }
    writeInlines(cursor, block, block.text);
}

void BodyWriter::writeInlines(QTextCursor &cursor, const Block &block, const Inlines &parts, bool header)
{
    for (const Inline &part : parts) {
        QTextCharFormat format = BodyFormat::charFormat(block, part, header);
        if (part.kind == Inline::Kind::LineBreak) {
            cursor.insertText(QString(QChar::LineSeparator), format);
        } else if (part.text.isEmpty()) {
            format.setProperty(BodyFormat::StandIn, true);
            cursor.insertText(u"\u2020"_s, format);
        } else {
            cursor.insertText(part.text, format);
        }
    }
    cursor.setCharFormat(BodyFormat::charFormat(block, {}, header));
}

void BodyWriter::joinList(QTextCursor &cursor, const Block &block)
{
    // Numbers go on over deeper items in between, and end at the first block that is no list item.
    for (QTextBlock before = cursor.block().previous(); before.isValid(); before = before.previous()) {
        const Block shape = BodyFormat::shapeOf(before.blockFormat());
        if (shape.kind != Block::Kind::ListItem || shape.level < block.level || !before.textList())
            break;
        if (shape.level == block.level) {
            if (shape.ordered == block.ordered) {
                before.textList()->add(cursor.block());
                return;
            }
            break;
        }
    }
    QTextListFormat format;
    format.setIndent(block.level);
    if (block.ordered) {
        format.setStyle(block.level % 2 == 1 ? QTextListFormat::ListDecimal : QTextListFormat::ListLowerAlpha);
        format.setNumberSuffix(block.level % 2 == 1 ? u"."_s : u")"_s);
    } else {
        format.setStyle(block.level % 2 == 1 ? QTextListFormat::ListDisc : QTextListFormat::ListCircle);
    }
    cursor.createList(format);
}

void BodyWriter::writeTable(const Block &block)
{
    int width = 0;
    for (const TableCell &cell : block.rows.value(0))
        width += cell.columns;
    if (width == 0)
        return;
    if (m_isFree)
        m_cursor.setBlockFormat(BodyFormat::fillerFormat());
    QTextTable *table = m_cursor.insertTable(int(block.rows.size()), width, BodyFormat::tableFormat(block.headerRows));
    for (int row = 0; row < block.rows.size(); ++row) {
        int column = 0;
        const bool isHeader = row < block.headerRows;
        for (const TableCell &cell : block.rows.at(row)) {
            if (cell.columns > 1)
                table->mergeCells(row, column, 1, cell.columns);
            QTextCursor inside = table->cellAt(row, column).firstCursorPosition();
            inside.setBlockFormat(BodyFormat::cellBlockFormat());
            // No block character format here: the cell keeps its span in that place.
            writeInlines(inside, {}, cell.text, isHeader);
            column += cell.columns;
        }
    }
    m_cursor = table->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_cursor.setBlockFormat(BodyFormat::fillerFormat());
    m_cursor.setBlockCharFormat(BodyFormat::charFormat({}, {}));
    m_isFree = true;
}

} // namespace PhoLuat
