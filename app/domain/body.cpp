// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/body.h"

#include "base/nfc.h"

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

/// Text that XML can carry: no control characters but tab and line feed, no half surrogate pair, no noncharacter.
QString carriable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate() || c.unicode() >= 0xFFFE) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (c.unicode() >= 0x20 || c == u'\t' || c == u'\n') {
            out += c;
        } else if (c == u'\r') {
            // line ends become one line feed
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                out += u'\n';
        }
    }
    return nfc(out);
}

Inlines tidyInlines(const Inlines &inlines)
{
    Inlines out;
    for (Inline item : inlines) {
        item.text = carriable(item.text);
        item.target = carriable(item.target);
        switch (item.kind) {
        case Inline::Kind::LineBreak:
            out.append({Inline::Kind::LineBreak, {}});
            continue;
        case Inline::Kind::Link:
            if (!isAllowedLink(item.target))
                item.kind = Inline::Kind::Text;
            break;
        default:
            break;
        }
        if (item.kind == Inline::Kind::Text) {
            item.target.clear();
            if (item.text.isEmpty())
                continue;
            if (!out.isEmpty() && out.last().kind == Inline::Kind::Text && out.last().strong == item.strong
                && out.last().emphasis == item.emphasis) {
                out.last().text = nfc(out.last().text + item.text);
                continue;
            }
        }
        out.append(item);
    }
    return out;
}

/// Keeps of a block what its kind means, the rest at its default.
std::optional<Block> tidyBlock(const Block &block)
{
    Block out;
    out.kind = block.kind;
    switch (block.kind) {
    case Block::Kind::Heading:
        out.level = qBound(1, block.level, 4);
        break;
    case Block::Kind::ListItem:
        out.level = qBound(1, block.level, BodyLimits::listDepth);
        out.ordered = block.ordered;
        break;
    case Block::Kind::Quotation:
    case Block::Kind::Dialogue:
        out.source = carriable(block.source);
        break;
    case Block::Kind::Image:
        out.source = carriable(block.source);
        if (!isAttachmentAddress(out.source))
            return std::nullopt;
        return out;
    case Block::Kind::Table: {
        for (qsizetype i = 0; i < block.rows.size(); ++i) {
            if (block.rows[i].isEmpty())
                continue;
            QList<TableCell> row;
            for (const TableCell &cell : block.rows[i])
                row.append({tidyInlines(cell.text), qBound(1, cell.columns, BodyLimits::tableColumns)});
            out.rows.append(row);
            if (i < block.headerRows)
                out.headerRows = int(out.rows.size());
        }
        if (out.rows.isEmpty())
            return std::nullopt;
        return out;
    }
    case Block::Kind::PageBreak:
        return out;
    case Block::Kind::Paragraph:
    case Block::Kind::Question:
    case Block::Kind::Answer:
        break;
    }
    out.text = tidyInlines(block.text);
    return out;
}

void appendWords(QString &line, const Inlines &inlines)
{
    for (const Inline &item : inlines) {
        if (item.kind == Inline::Kind::LineBreak) {
            line += u' ';
            continue;
        }
        line += item.text;
        if (item.kind == Inline::Kind::Note && !item.target.isEmpty())
            line += u" ("_s + item.target + u')';
    }
}

QString lineOf(const Block &block)
{
    QString line;
    if (block.kind == Block::Kind::Dialogue && !block.source.isEmpty())
        line = block.source + u": "_s;
    appendWords(line, block.text);
    if (block.kind == Block::Kind::Quotation && !block.source.isEmpty())
        line += u" ("_s + block.source + u')';
    return line;
}

} // namespace

bool isAttachmentAddress(const QString &address)
{
    static constexpr QStringView start = u"attachments/";
    if (!address.startsWith(start) || address.size() == start.size())
        return false;
    const QStringView name = QStringView(address).sliced(start.size());
    return name != u"." && name != u".." && !name.contains(u'/') && !name.contains(u'\\') && !name.contains(u'\n')
        && !name.contains(u'\t');
}

bool isAllowedLink(const QString &address)
{
    if (isAttachmentAddress(address))
        return true;
    for (const QChar c : address) {
        if (c.isSpace() || c == u'<' || c == u'>' || c == u'"')
            return false;
    }
    const auto hasMore = [&address](QStringView scheme) {
        return address.size() > scheme.size() && address.startsWith(scheme, Qt::CaseInsensitive);
    };
    return hasMore(u"https://") || hasMore(u"http://") || hasMore(u"mailto:");
}

Body tidied(const Body &body)
{
    Body out;
    out.blocks.reserve(body.blocks.size());
    for (const Block &block : body.blocks) {
        if (std::optional<Block> tidy = tidyBlock(block))
            out.blocks.append(std::move(*tidy));
    }
    return out;
}

QString plainText(const Body &body)
{
    QString text;
    const auto addLine = [&text](QString line) {
        // a line a block, whatever stands in it
        line.replace(u'\n', u' ').replace(u'\r', u' ');
        if (!text.isEmpty())
            text += u'\n';
        text += line;
    };
    for (const Block &block : body.blocks) {
        switch (block.kind) {
        case Block::Kind::Image:
        case Block::Kind::PageBreak:
            break;
        case Block::Kind::Table:
            for (const QList<TableCell> &row : block.rows) {
                QString line;
                for (const TableCell &cell : row) {
                    if (!line.isEmpty())
                        line += u'\t';
                    appendWords(line, cell.text);
                }
                addLine(line);
            }
            break;
        default:
            addLine(lineOf(block));
            break;
        }
    }
    return text;
}

} // namespace PhoLuat
