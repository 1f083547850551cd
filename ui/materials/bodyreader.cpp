// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/bodyreader.h"

#include "base/nfc.h"
#include "materials/bodyformat.h"

#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// The words of a fragment, which may hold line breaks and stand-ins.
void readFragment(const QTextFragment &fragment, Inlines &parts)
{
    const QTextCharFormat format = fragment.charFormat();
    Inline part = BodyFormat::meaningOf(format);
    const QString text = fragment.text();
    if (format.boolProperty(BodyFormat::StandIn)) {
        parts.append(part);
        // Words typed onto a stand-in are plain words.
        part = BodyFormat::plainMeaning(format);
        part.text = text.mid(1);
        parts.append(part);
        return;
    }
    qsizetype start = 0;
    while (true) {
        const qsizetype end = text.indexOf(QChar::LineSeparator, start);
        part.text = text.mid(start, end < 0 ? -1 : end - start);
        if (!part.text.isEmpty())
            parts.append(part);
        if (end < 0)
            return;
        parts.append(Inline{Inline::Kind::LineBreak, {}, false, false, {}});
        start = end + 1;
    }
}

Inlines readInlines(const QTextBlock &block, QString *speaker, bool *hasImage)
{
    Inlines parts;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (fragment.charFormat().isImageFormat())
            *hasImage = true;
        else if (speaker && fragment.charFormat().boolProperty(BodyFormat::Speaker))
            *speaker += fragment.text();
        else
            readFragment(fragment, parts);
    }
    tidy(parts);
    return parts;
}

} // namespace

void tidy(Inlines &parts)
{
    Inlines tidied;
    tidied.reserve(parts.size());
    for (Inline part : parts) {
        if (part.kind == Inline::Kind::LineBreak) {
            tidied.append(Inline{Inline::Kind::LineBreak, {}, false, false, {}});
            continue;
        }
        part.text.removeIf([](QChar c) {
            return (c < u' ' && c != u'\t') || (c.unicode() >= 0xFDD0 && c.unicode() <= 0xFDEF) || c == QChar::ObjectReplacementCharacter
                || c == QChar::ParagraphSeparator || c == QChar::LineSeparator;
        });
        if (part.kind == Inline::Kind::Text) {
            part.target.clear();
            if (part.text.isEmpty())
                continue;
        }
        if (!tidied.isEmpty() && !part.text.isEmpty()) {
            Inline &last = tidied.last();
            if (last.kind == part.kind && last.strong == part.strong && last.emphasis == part.emphasis && last.target == part.target
                && !last.text.isEmpty()) {
                last.text += part.text;
                continue;
            }
        }
        tidied.append(part);
    }
    for (Inline &part : tidied)
        part.text = nfc(part.text);
    parts = tidied;
}

qsizetype countWords(QStringView text)
{
    qsizetype count = 0;
    bool isInside = false;
    for (const QChar c : text) {
        const bool isPart = c.isLetterOrNumber() || c.isMark();
        if (isPart && !isInside)
            ++count;
        if (isPart)
            isInside = true;
        else if (c.isSpace() || c == QChar::LineSeparator)
            isInside = false;
    }
    return count;
}

const ReadBlock &readBlock(QTextBlock block)
{
    if (const auto *kept = static_cast<const ReadBlock *>(block.userData()))
        return *kept;
    auto *read = new ReadBlock; // owned by the block
    Block shape = BodyFormat::shapeOf(block.blockFormat());
    bool hasImage = false;
    QString speaker;
    const bool isDialogue = shape.kind == Block::Kind::Dialogue;
    Inlines parts = readInlines(block, isDialogue ? &speaker : nullptr, &hasImage);
    if (isDialogue) {
        while (speaker.endsWith(u' ') || speaker.endsWith(u':'))
            speaker.chop(1);
        shape.source = nfc(speaker.trimmed());
    }
    const auto addParagraph = [&] {
        Block paragraph;
        paragraph.text = parts;
        read->blocks.append(paragraph);
    };
    if (shape.kind == Block::Kind::PageBreak || (shape.kind == Block::Kind::Image && hasImage)) {
        read->blocks.append(shape);
        if (!parts.isEmpty())
            addParagraph();
    } else if (shape.kind == Block::Kind::Image) {
        addParagraph();
    } else {
        shape.text = parts;
        read->blocks.append(shape);
    }
    read->syllables = countWords(block.text());
    block.setUserData(read);
    return *read;
}

Block readTable(const QTextTable &table)
{
    Block block;
    block.kind = Block::Kind::Table;
    block.headerRows = table.format().headerRowCount();
    for (int row = 0; row < table.rows(); ++row) {
        QList<TableCell> cells;
        for (int column = 0; column < table.columns();) {
            const QTextTableCell cell = table.cellAt(row, column);
            TableCell read;
            read.columns = std::max(1, cell.columnSpan());
            for (auto it = cell.begin(); !it.atEnd(); ++it) {
                if (!it.currentBlock().isValid())
                    continue;
                if (!(it == cell.begin()))
                    read.text.append(Inline{Inline::Kind::LineBreak, {}, false, false, {}});
                for (const Block &inside : readBlock(it.currentBlock()).blocks)
                    read.text.append(inside.text);
            }
            cells.append(read);
            column += read.columns;
        }
        block.rows.append(cells);
    }
    return block;
}

QList<PlacedBlock> readDocument(const QTextDocument &document)
{
    QList<PlacedBlock> read;
    read.reserve(document.blockCount());
    bool afterTable = false;
    QTextFrame *root = document.rootFrame();
    for (auto it = root->begin(); !it.atEnd();) {
        if (auto *table = qobject_cast<QTextTable *>(it.currentFrame())) {
            read.append({readTable(*table), table->firstPosition(), table->lastPosition()});
            afterTable = true;
            ++it;
            continue;
        }
        const QTextBlock block = it.currentBlock();
        ++it;
        if (!block.isValid())
            continue;
        const bool beforeTable = !it.atEnd() && it.currentFrame();
        const bool isNeeded = beforeTable || afterTable;
        afterTable = false;
        if (isNeeded && block.length() <= 1 && block.blockFormat().boolProperty(BodyFormat::Filler))
            continue;
        const int from = block.position();
        const int until = from + block.length() - 1;
        for (const Block &part : readBlock(block).blocks)
            read.append({part, from, until});
    }
    if (read.size() == 1 && read.first().block == Block())
        read.clear();
    return read;
}

} // namespace PhoLuat
