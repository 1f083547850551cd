// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/bodyformat.h"

#include <QBrush>

namespace PhoLuat::BodyFormat {

namespace {
double mm(double millimetres)
{
    return millimetres * pixelsPerMillimetre;
}
}

Block::Kind kindOf(const QTextBlockFormat &format)
{
    return static_cast<Block::Kind>(format.intProperty(BlockKind));
}

Block shapeOf(const QTextBlockFormat &format)
{
    Block block;
    // A block without our mark (a fresh document) is a paragraph; Heading is the zero of the enumeration.
    block.kind = format.hasProperty(BlockKind) ? kindOf(format) : Block::Kind::Paragraph;
    block.level = format.hasProperty(BlockLevel) ? format.intProperty(BlockLevel) : 1;
    block.ordered = format.boolProperty(BlockOrdered);
    block.source = format.stringProperty(BlockSource);
    return block;
}

QTextBlockFormat blockFormat(const Block &block)
{
    QTextBlockFormat format;
    format.setProperty(BlockKind, static_cast<int>(block.kind));
    format.setProperty(BlockLevel, block.level);
    if (block.ordered)
        format.setProperty(BlockOrdered, true);
    if (!block.source.isEmpty())
        format.setProperty(BlockSource, block.source);
    format.setTopMargin(4);
    format.setBottomMargin(4);
    format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
    switch (block.kind) {
    case Block::Kind::Heading:
        format.setHeadingLevel(block.level);
        format.setTopMargin(block.level <= 2 ? 14 : 8);
        if (block.level == 1)
            format.setAlignment(Qt::AlignHCenter);
        else
            format.setTextIndent(mm(10));
        break;
    case Block::Kind::Paragraph:
        format.setTextIndent(mm(10));
        format.setAlignment(Qt::AlignJustify);
        break;
    case Block::Kind::Quotation:
        format.setLeftMargin(mm(12));
        format.setRightMargin(mm(8));
        format.setAlignment(Qt::AlignJustify);
        break;
    case Block::Kind::Question:
        format.setTopMargin(12);
        break;
    case Block::Kind::Answer:
        format.setLeftMargin(mm(6));
        format.setAlignment(Qt::AlignJustify);
        break;
    case Block::Kind::Dialogue:
        format.setLeftMargin(mm(10));
        format.setTextIndent(-mm(10));
        break;
    case Block::Kind::PageBreak:
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
        break;
    case Block::Kind::Image:
        format.setAlignment(Qt::AlignHCenter);
        break;
    case Block::Kind::ListItem:
    case Block::Kind::Table:
        break;
    }
    return format;
}

QTextBlockFormat fillerFormat()
{
    QTextBlockFormat format = blockFormat({});
    format.setProperty(Filler, true);
    return format;
}

QTextBlockFormat cellBlockFormat()
{
    QTextBlockFormat format;
    format.setProperty(BlockKind, static_cast<int>(Block::Kind::Paragraph));
    return format;
}

QTextTableFormat tableFormat(int headerRows)
{
    QTextTableFormat format;
    format.setHeaderRowCount(headerRows);
    format.setCellPadding(4);
    format.setCellSpacing(0);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(QBrush(Qt::gray));
    format.setBorderCollapse(false); // collapsed borders are not drawn
    format.setTopMargin(6);
    format.setBottomMargin(6);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

QTextCharFormat charFormat(const Block &block, const Inline &part, bool header)
{
    QTextCharFormat format;
    if (part.kind != Inline::Kind::Text && part.kind != Inline::Kind::LineBreak) {
        format.setProperty(InlineKind, static_cast<int>(part.kind));
        format.setProperty(InlineTarget, part.target);
        format.setToolTip(part.target);
    }
    if (part.strong)
        format.setProperty(InlineStrong, true);
    if (part.emphasis)
        format.setProperty(InlineEmphasis, true);

    const bool isHeading = block.kind == Block::Kind::Heading;
    bool bold = part.strong || header || (isHeading && block.level <= 3) || block.kind == Block::Kind::Question;
    bool italic = part.emphasis || (isHeading && block.level >= 3) || block.kind == Block::Kind::Quotation;
    if (isHeading && block.level == 1)
        format.setProperty(QTextFormat::FontSizeAdjustment, 1);
    switch (part.kind) {
    case Inline::Kind::Link:
        format.setAnchor(true);
        format.setAnchorHref(part.target);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        break;
    case Inline::Kind::Citation:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        break;
    case Inline::Kind::Figure:
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        bold = true;
        break;
    case Inline::Kind::Note:
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        break;
    case Inline::Kind::Text:
    case Inline::Kind::LineBreak:
        break;
    }
    if (bold)
        format.setFontWeight(QFont::Bold);
    if (italic)
        format.setFontItalic(true);
    return format;
}

QTextCharFormat speakerFormat()
{
    QTextCharFormat format;
    format.setProperty(Speaker, true);
    format.setFontWeight(QFont::Bold);
    return format;
}

Inline meaningOf(const QTextCharFormat &format)
{
    Inline part = plainMeaning(format);
    if (format.hasProperty(InlineKind)) {
        part.kind = static_cast<Inline::Kind>(format.intProperty(InlineKind));
        part.target = format.stringProperty(InlineTarget);
    }
    return part;
}

Inline plainMeaning(const QTextCharFormat &format)
{
    Inline part;
    part.strong = format.boolProperty(InlineStrong);
    part.emphasis = format.boolProperty(InlineEmphasis);
    return part;
}

} // namespace PhoLuat::BodyFormat
