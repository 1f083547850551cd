// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/bodyclean.h"

#include "base/nfc.h"
#include "materials/bodydocument.h"
#include "materials/bodyreader.h"

#include <QMimeData>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownType = "application/x-pholuat-body+xml"_L1;

/// The words of a foreign block: only bold, italic and links are kept.
Inlines cleanInlines(const QTextBlock &block, bool keepBold)
{
    Inlines parts;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        if (format.isImageFormat())
            continue;
        const QStringList lines = it.fragment().text().split(QChar::LineSeparator);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                parts.append(Inline{Inline::Kind::LineBreak, {}, false, false, {}});
            Inline part{Inline::Kind::Text, lines.at(i), keepBold && format.fontWeight() >= QFont::DemiBold, format.fontItalic(), {}};
            part.text.replace(QChar::Nbsp, u' ');
            if (format.isAnchor() && !format.anchorHref().isEmpty()) {
                part.kind = Inline::Kind::Link;
                part.target = nfc(format.anchorHref());
            }
            parts.append(part);
        }
    }
    tidy(parts);
    while (!parts.isEmpty() && parts.last().kind == Inline::Kind::LineBreak)
        parts.removeLast();
    return parts;
}

bool isBlank(const Inlines &parts)
{
    return std::ranges::all_of(parts, [](const Inline &part) { return part.text.trimmed().isEmpty(); });
}

bool isOrdered(const QTextList &list)
{
    return list.format().style() <= QTextListFormat::ListDecimal;
}

void cleanBlock(const QTextBlock &block, Body &body)
{
    Block clean;
    const QTextBlockFormat format = block.blockFormat();
    if (const int level = format.headingLevel(); level > 0) {
        clean.kind = Block::Kind::Heading;
        clean.level = std::min(level, 4);
    } else if (const QTextList *list = block.textList()) {
        clean.kind = Block::Kind::ListItem;
        clean.level = std::max(1, list->format().indent());
        clean.ordered = isOrdered(*list);
    } else if (format.hasProperty(QTextFormat::BlockQuoteLevel)) {
        clean.kind = Block::Kind::Quotation;
    }
    clean.text = cleanInlines(block, clean.kind != Block::Kind::Heading);
    if (!isBlank(clean.text))
        body.blocks.append(clean);
}

Block cleanTable(const QTextTable &table)
{
    Block clean;
    clean.kind = Block::Kind::Table;
    clean.headerRows = table.format().headerRowCount();
    for (int row = 0; row < table.rows(); ++row) {
        QList<TableCell> cells;
        for (int column = 0; column < table.columns();) {
            const QTextTableCell cell = table.cellAt(row, column);
            TableCell read;
            read.columns = std::max(1, cell.columnSpan());
            // A cell that reaches down from a row above stays where it began.
            for (auto it = cell.begin(); cell.row() == row && !it.atEnd(); ++it) {
                const Inlines parts = it.currentBlock().isValid() ? cleanInlines(it.currentBlock(), true) : Inlines();
                if (!read.text.isEmpty() && !parts.isEmpty())
                    read.text.append(Inline{Inline::Kind::LineBreak, {}, false, false, {}});
                read.text.append(parts);
            }
            cells.append(read);
            column += read.columns;
        }
        clean.rows.append(cells);
    }
    return clean;
}

void cleanFrame(const QTextFrame &frame, Body &body)
{
    for (auto it = frame.begin(); !it.atEnd(); ++it) {
        if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame()))
            body.blocks.append(cleanTable(*table));
        else if (it.currentFrame())
            cleanFrame(*it.currentFrame(), body);
        else if (it.currentBlock().isValid())
            cleanBlock(it.currentBlock(), body);
    }
}

} // namespace

Body bodyFromHtml(const QString &html)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(html);
    Body body;
    cleanFrame(*document.rootFrame(), body);
    return canonical(body);
}

Body bodyFromPlainText(const QString &text)
{
    Body body;
    const QStringList lines = QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::ParagraphSeparator, u'\n').split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty() && lines.size() > 1)
            continue;
        Block paragraph;
        paragraph.text = {Inline{Inline::Kind::Text, nfc(line), false, false, {}}};
        body.blocks.append(paragraph);
    }
    return canonical(body);
}

Body bodyFromMime(const QMimeData &source)
{
    if (source.hasFormat(ownType)) {
        if (const Result<Body> own = bodyFromXhtml(source.data(ownType)))
            return canonical(*own);
    }
    if (source.hasHtml())
        return bodyFromHtml(source.html());
    return bodyFromPlainText(source.text());
}

QMimeData *mimeFromSelection(const QTextDocumentFragment &selection)
{
    QTextDocument part;
    BodyDocument shown(&part);
    QTextCursor cursor(&part);
    cursor.insertFragment(selection);
    auto *data = new QMimeData;
    data->setData(ownType, toXhtml(shown.body(), QString()).toUtf8());
    data->setHtml(toXhtml(shown.body(), QString()));
    data->setText(selection.toPlainText());
    return data;
}

} // namespace PhoLuat
