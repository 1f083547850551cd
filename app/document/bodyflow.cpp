// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bodyflow.h"

#include "document/bodytable.h"
#include "document/measure.h"
#include "document/textflow.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace PhoLuat {
namespace {

QString startOf(const Inlines &text)
{
    QString start;
    for (const Inline &part : text) {
        start += part.text;
        if (start.size() > 40)
            break;
    }
    return start;
}

bool hasWords(const Inlines &text)
{
    return std::ranges::any_of(text, [](const Inline &part) { return !part.text.trimmed().isEmpty() || part.kind == Inline::Kind::Note; });
}

/// "./." closes the last sentence; it never begins a line and never stands alone on one.
void attachClosingMark(QList<Block> &blocks)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (i > 0 && blocks.at(i).kind == Block::Kind::Paragraph && blocks.at(i).text.size() == 1
            && blocks.at(i).text.first().text.trimmed() == u"./."_s && !blocks.at(i - 1).text.isEmpty()) {
            Inlines &before = blocks[i - 1].text;
            QString &last = before.last().text;
            last = last.trimmed();
            if (last.endsWith(u'.'))
                last.chop(1);
            last += u"./."_s;
            blocks.removeAt(i--);
            continue;
        }
        for (Inline &part : blocks[i].text) {
            static const QRegularExpression loose(u"[.\\s]*\\s\\./\\.\\s*$"_s);
            part.text.replace(loose, u"./."_s);
        }
    }
}

class BodyFlow final {
public:
    BodyFlow(const QList<Attachment> &attachments, double width, double pageHeight, const Nd30Layout &layout)
        : m_attachments(attachments), m_width(width), m_pageHeight(pageHeight), m_layout(layout), m_indent(fromMillimetres(layout.indent))
    {
        m_notes.width = width;
    }

    Strips flow(const Body &body)
    {
        for (const Block &block : printedBlocks(body)) {
            if (block.kind != Block::Kind::ListItem)
                m_counters.fill(0);
            if (block.kind != Block::Kind::Paragraph && block.kind != Block::Kind::PageBreak)
                m_inBases = false;
            put(block);
        }
        return m_strips;
    }

private:
    void put(const Block &block)
    {
        switch (block.kind) {
        case Block::Kind::Heading: heading(block); break;
        case Block::Kind::Paragraph: paragraph(block); break;
        case Block::Kind::ListItem: listItem(block); break;
        case Block::Kind::Table:
            add(tableStrips(block, m_width, m_pageHeight, std::min(13.0, m_layout.bodySize), &m_notes));
            break;
        case Block::Kind::Quotation: quotation(block); break;
        case Block::Kind::Question: labelled(block, u"Hỏi:"_s, true); break;
        case Block::Kind::Answer: labelled(block, m_answering ? QString() : u"Trả lời:"_s, false); break;
        case Block::Kind::Dialogue: labelled(block, block.source.isEmpty() ? u"-"_s : block.source + u':', false); break;
        case Block::Kind::Image: image(block); break;
        case Block::Kind::PageBreak: m_breakNext = true; break;
        }
        if (block.kind != Block::Kind::PageBreak)
            m_answering = block.kind == Block::Kind::Answer;
    }

    [[nodiscard]] FlowStyle bodyStyle() const
    {
        FlowStyle style;
        style.font.points = m_layout.bodySize;
        style.align = FlowAlign::Justify;
        style.width = m_width;
        style.firstIndent = m_indent;
        style.lineHeight = m_layout.lineHeight;
        return style;
    }

    void add(Strips strips)
    {
        if (strips.isEmpty())
            return;
        strips.first().newPage = std::exchange(m_breakNext, false);
        m_strips += strips;
    }

    void text(const Inlines &words, const FlowStyle &style, bool withNext = false)
    {
        if (!hasWords(words))
            return;
        Strips strips = stripsOf(flowText(words, style, &m_notes), fromPoints(m_layout.spacing));
        if (withNext)
            glueTogether(strips, true);
        add(strips);
    }

    void heading(const Block &block)
    {
        FlowStyle style = bodyStyle();
        style.font.bold = block.level <= 2;
        style.font.italic = block.level >= 4;
        if (block.level == 1) {
            QString whole;
            for (const Inline &part : block.text)
                whole += part.kind == Inline::Kind::LineBreak ? u" "_s : part.text;
            if (const auto chapter = chapterOf(whole)) {
                style.align = FlowAlign::Centre;
                style.firstIndent = 0;
                style.balanced = true;
                text(plainInlines(chapter->first), style, true);
                style.capitals = true;
                text(plainInlines(chapter->second), style, true);
                return;
            }
            style.capitals = !whole.startsWith(u"Điều "_s);
        }
        if (startOf(block.text).startsWith(u"Điều "_s))
            style.font = {m_layout.bodySize, true};
        text(block.text, style, true);
    }

    void paragraph(const Block &block)
    {
        FlowStyle style = bodyStyle();
        m_inBases = m_inBases && isLegalBasis(block.text);
        style.font.italic = m_inBases;
        text(block.text, style);
    }

    void listItem(const Block &block)
    {
        const int level = std::clamp(block.level, 1, static_cast<int>(m_counters.size()));
        const auto depth = static_cast<size_t>(level - 1);
        std::fill(m_counters.begin() + level, m_counters.end(), 0);
        QString mark;
        if (block.ordered) {
            const int number = ++m_counters.at(depth);
            mark = level == 1 ? QString::number(number) + u'.' : vietnameseLetter(number - 1) + u')';
        } else {
            m_counters.at(depth) = 0;
            mark = level == 1 ? u"-"_s : u"+"_s;
        }
        Inlines words = block.text;
        // A mark the author typed is not doubled.
        if (!startOf(words).trimmed().startsWith(mark + u' '))
            words.prepend(plainInlines(mark + u' ').first());
        text(words, bodyStyle());
    }

    void quotation(const Block &block)
    {
        FlowStyle style = bodyStyle();
        style.font.italic = true;
        style.left = m_indent;
        style.firstIndent = 0;
        style.width = m_width - m_indent;
        const bool hasSource = !block.source.isEmpty();
        if (hasSource && !hasWords(block.text))
            return;
        if (hasWords(block.text)) {
            Strips strips = stripsOf(flowText(block.text, style, &m_notes), fromPoints(m_layout.spacing));
            strips.last().glued = strips.last().glued || hasSource;
            add(strips);
        }
        if (hasSource) {
            style.font.italic = false;
            style.align = FlowAlign::Right;
            add(stripsOf(flowText(u"("_s + block.source + u')', style)));
        }
    }

    void labelled(const Block &block, const QString &label, bool strong)
    {
        FlowStyle style = bodyStyle();
        Inlines words = block.text;
        if (strong) {
            for (Inline &part : words)
                part.strong = true;
        }
        if (!label.isEmpty() && !startOf(block.text).trimmed().startsWith(label, Qt::CaseInsensitive))
            words.prepend(plainInlines(label + u' ', label != u"-"_s).first());
        text(words, style, strong);
    }

    void image(const Block &block)
    {
        QString name = block.source.section(u'/', -1);
        for (const Attachment &attachment : m_attachments) {
            if (attachment.sha256 == name) {
                name = attachment.name;
                break;
            }
        }
        FlowStyle style = bodyStyle();
        style.font = {m_layout.bodySize, false, true};
        style.align = FlowAlign::Centre;
        style.firstIndent = 0;
        text(plainInlines(u"[Hình: %1]"_s.arg(name)), style);
        if (hasWords(block.text))
            text(block.text, style);
    }

    const QList<Attachment> &m_attachments;
    double m_width;
    double m_pageHeight;
    Nd30Layout m_layout;
    double m_indent;
    NoteCounter m_notes;
    std::array<int, 6> m_counters{};
    bool m_breakNext = false;
    bool m_answering = false;
    bool m_inBases = true;
    Strips m_strips;
};

} // namespace

QList<Block> printedBlocks(const Body &body)
{
    QList<Block> blocks = body.blocks;
    attachClosingMark(blocks);
    return blocks;
}

std::optional<std::pair<QString, QString>> chapterOf(const QString &heading)
{
    static const QRegularExpression pattern(u"^((?:Phần|Chương|Mục|Tiểu mục|Phụ lục)\\s+(?:[IVXLC]+|\\d+|thứ \\w+))[.:]?\\s*(.*)$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(heading);
    return match.hasMatch() ? std::optional(std::pair(match.captured(1), match.captured(2))) : std::nullopt;
}

bool isLegalBasis(const Inlines &text)
{
    static const QRegularExpression basis(u"^\\s*(Căn cứ|Theo đề nghị|Xét đề nghị|Xét đề xuất)\\s"_s);
    return basis.match(startOf(text)).hasMatch();
}

QString vietnameseLetter(int index)
{
    constexpr QStringView letters = u"abcdđeghiklmnopqrstuvxy";
    QString letter;
    for (++index; index > 0; index = (index - 1) / static_cast<int>(letters.size()))
        letter.prepend(letters.at((index - 1) % letters.size()));
    return letter;
}

Strips bodyStrips(const Body &body, const QList<Attachment> &attachments, double width, double pageHeight, const Nd30Layout &layout)
{
    return BodyFlow(attachments, width, pageHeight, layout).flow(body);
}

} // namespace PhoLuat
