// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/bodydocument.h"

#include "materials/bodydiff.h"
#include "materials/bodyformat.h"
#include "materials/bodyreader.h"
#include "materials/bodywriter.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

Block canonicalTable(Block block)
{
    Block table;
    table.kind = Block::Kind::Table;
    int width = 0;
    for (QList<TableCell> &row : block.rows) {
        int columns = 0;
        for (TableCell &cell : row) {
            cell.columns = std::max(1, cell.columns);
            columns += cell.columns;
            tidy(cell.text);
        }
        width = std::max(width, columns);
    }
    for (QList<TableCell> &row : block.rows) {
        int columns = 0;
        for (const TableCell &cell : std::as_const(row))
            columns += cell.columns;
        for (; columns < width; ++columns)
            row.append(TableCell{});
    }
    if (width > 0)
        table.rows = block.rows;
    table.headerRows = std::clamp(block.headerRows, 0, int(table.rows.size()));
    return table;
}

QString canonicalSource(const Block &block)
{
    QString source = block.source.simplified();
    if (block.kind == Block::Kind::Dialogue) {
        while (source.endsWith(u':') || source.endsWith(u' '))
            source.chop(1);
    }
    return source;
}

/// "An: lời nói" typed as words becomes a speaker and a line.
qsizetype speakerLength(const QString &text)
{
    const qsizetype colon = text.indexOf(u": "_s);
    return colon > 0 && colon < 40 ? colon + 2 : 0;
}

bool isHeaderCell(const QTextCursor &cursor)
{
    const QTextTable *table = cursor.currentTable();
    return table && table->cellAt(cursor).row() < table->format().headerRowCount();
}

struct Stretch {
    int from;
    int length;
    QTextCharFormat format;
};

QList<Stretch> stretchesOf(const QTextBlock &block)
{
    QList<Stretch> stretches;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (!fragment.charFormat().isImageFormat())
            stretches.append({fragment.position(), fragment.length(), fragment.charFormat()});
    }
    return stretches;
}

void setFormat(QTextDocument *document, int from, int until, const QTextCharFormat &format)
{
    QTextCursor cursor(document);
    cursor.setPosition(from);
    cursor.setPosition(until, QTextCursor::KeepAnchor);
    cursor.setCharFormat(format);
}

void restyleBlock(const QTextBlock &block, Block shape)
{
    QTextCursor cursor(block);
    const bool wasDialogue = BodyFormat::shapeOf(block.blockFormat()).kind == Block::Kind::Dialogue;
    if (QTextList *list = block.textList())
        list->remove(block);
    cursor.setBlockFormat(BodyFormat::blockFormat(shape));
    cursor.setBlockCharFormat(BodyFormat::charFormat(shape, {}));
    for (const Stretch &stretch : stretchesOf(block)) {
        QTextCharFormat format = BodyFormat::charFormat(shape, BodyFormat::meaningOf(stretch.format));
        if (stretch.format.boolProperty(BodyFormat::StandIn))
            format.setProperty(BodyFormat::StandIn, true);
        if (shape.kind == Block::Kind::Dialogue && wasDialogue && stretch.format.boolProperty(BodyFormat::Speaker))
            format = BodyFormat::speakerFormat();
        setFormat(cursor.document(), stretch.from, stretch.from + stretch.length, format);
    }
    if (shape.kind == Block::Kind::Dialogue && !wasDialogue) {
        if (const qsizetype length = speakerLength(block.text()))
            setFormat(cursor.document(), block.position(), block.position() + int(length), BodyFormat::speakerFormat());
    }
    if (shape.kind == Block::Kind::ListItem)
        BodyWriter::joinList(cursor, shape);
}

Inlines joined(const Body &body)
{
    Inlines parts;
    for (const Block &block : body.blocks) {
        if (!parts.isEmpty())
            parts.append(Inline{Inline::Kind::LineBreak, {}, false, false, {}});
        parts.append(block.text);
        for (const QList<TableCell> &row : block.rows) {
            for (const TableCell &cell : row) {
                parts.append(cell.text);
                parts.append(Inline{Inline::Kind::Text, u"\t"_s, false, false, {}});
            }
        }
    }
    return parts;
}

} // namespace

Body canonical(const Body &body)
{
    Body result;
    for (Block block : body.blocks) {
        if (block.kind == Block::Kind::Table) {
            block = canonicalTable(block);
            if (!block.rows.isEmpty())
                result.blocks.append(block);
            continue;
        }
        block.rows.clear();
        block.headerRows = 0;
        block.level = std::max(1, block.kind == Block::Kind::Heading ? std::min(4, block.level) : block.level);
        block.source = canonicalSource(block);
        if (block.kind == Block::Kind::Image || block.kind == Block::Kind::PageBreak)
            block.text.clear();
        tidy(block.text);
        result.blocks.append(block);
    }
    if (result.blocks.size() == 1 && result.blocks.first() == Block())
        result.blocks.clear();
    return result;
}

BodyDocument::BodyDocument(QTextDocument *document, QObject *parent) : QObject(parent), m_document(document)
{
    document->setUndoRedoEnabled(false);
    document->documentLayout(); // without one a document does not tell what changes
    connect(document, &QTextDocument::contentsChange, this, &BodyDocument::forget);
}

void BodyDocument::forget(int position, int, int added)
{
    const int last = std::min(position + added, m_document->characterCount() - 1);
    for (QTextBlock block = m_document->findBlock(position); block.isValid() && block.position() <= last; block = block.next())
        block.setUserData(nullptr);
}

void BodyDocument::setBody(const Body &body)
{
    m_document->clear();
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    cursor.setBlockFormat(BodyFormat::blockFormat({}));
    cursor.setBlockCharFormat(BodyFormat::charFormat({}, {}));
    BodyWriter writer(cursor, true);
    for (const Block &block : canonical(body).blocks)
        writer.write(block);
    cursor.endEditBlock();
}

int BodyDocument::applyBody(const Body &after)
{
    const Body wanted = canonical(after);
    const BodyDiff diff(*m_document, wanted);
    if (diff.isEmpty())
        return -1;
    if (const std::optional<int> position = diff.apply(*m_document))
        return *position;
    setBody(wanted);
    const QList<PlacedBlock> placed = readDocument(*m_document);
    return placed.isEmpty() ? 0 : placed.at(std::min(diff.firstBlock(), placed.size() - 1)).from;
}

Body BodyDocument::body() const
{
    Body body;
    const QList<PlacedBlock> placed = readDocument(*m_document);
    body.blocks.reserve(placed.size());
    for (const PlacedBlock &block : placed)
        body.blocks.append(block.block);
    return body;
}

qsizetype BodyDocument::syllables() const
{
    qsizetype count = 0;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
        count += readBlock(block).syllables;
    return count;
}

void BodyDocument::insert(QTextCursor &cursor, const Body &body)
{
    const Body wanted = canonical(body);
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const Block shape = BodyFormat::shapeOf(cursor.blockFormat());
    const bool isWords = wanted.blocks.size() == 1 && wanted.blocks.first().kind == Block::Kind::Paragraph;
    if (cursor.currentTable() || isWords) {
        BodyWriter::writeInlines(cursor, cursor.currentTable() ? Block() : shape, joined(wanted), isHeaderCell(cursor));
    } else if (!wanted.blocks.isEmpty()) {
        qsizetype first = 0;
        const bool isFree = cursor.block().length() <= 1;
        if (!isFree) {
            if (!cursor.atBlockEnd()) {
                cursor.insertBlock();
                cursor.movePosition(QTextCursor::PreviousCharacter);
            }
            if (wanted.blocks.first().kind == Block::Kind::Paragraph) {
                BodyWriter::writeInlines(cursor, shape, wanted.blocks.first().text);
                first = 1;
            }
        }
        BodyWriter writer(cursor, isFree);
        for (qsizetype i = first; i < wanted.blocks.size(); ++i)
            writer.write(wanted.blocks.at(i));
        cursor = writer.cursor();
    }
    cursor.endEditBlock();
}

void BodyDocument::restyle(QTextCursor cursor, const Block &shape)
{
    if (cursor.currentTable())
        return;
    const int last = cursor.selectionEnd();
    cursor.beginEditBlock();
    for (QTextBlock block = cursor.document()->findBlock(cursor.selectionStart()); block.isValid() && block.position() <= last; block = block.next()) {
        if (!QTextCursor(block).currentTable())
            restyleBlock(block, shape);
    }
    cursor.endEditBlock();
}

void BodyDocument::mark(QTextCursor &cursor, const std::function<void(Inline &)> &change)
{
    const bool isHeader = isHeaderCell(cursor);
    if (!cursor.hasSelection()) {
        Inline part = BodyFormat::meaningOf(cursor.charFormat());
        change(part);
        cursor.setCharFormat(BodyFormat::charFormat(BodyFormat::shapeOf(cursor.blockFormat()), part, isHeader));
        return;
    }
    const int from = cursor.selectionStart();
    const int until = cursor.selectionEnd();
    cursor.beginEditBlock();
    for (QTextBlock block = cursor.document()->findBlock(from); block.isValid() && block.position() < until; block = block.next()) {
        const Block shape = BodyFormat::shapeOf(block.blockFormat());
        for (const Stretch &stretch : stretchesOf(block)) {
            const int start = std::max(from, stretch.from);
            const int end = std::min(until, stretch.from + stretch.length);
            if (start >= end || stretch.format.boolProperty(BodyFormat::StandIn) || stretch.format.boolProperty(BodyFormat::Speaker))
                continue;
            Inline part = BodyFormat::meaningOf(stretch.format);
            change(part);
            setFormat(cursor.document(), start, end, BodyFormat::charFormat(shape, part, isHeader));
        }
    }
    cursor.endEditBlock();
}

} // namespace PhoLuat
