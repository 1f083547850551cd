// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/body.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size() + 16);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&': out += "&amp;"_L1; break;
        case u'<': out += "&lt;"_L1; break;
        case u'>': out += "&gt;"_L1; break;
        default:
            // a mark right behind markup would melt into it when somebody normalises the file
            if (out.isEmpty() && c.isMark())
                out += u"&#"_s + QString::number(c.unicode()) + u';';
            else
                out += c;
        }
    }
    return out;
}

QString attribute(const QString &text)
{
    return escaped(text).replace(u'"', "&quot;"_L1).replace(u'\n', "&#10;"_L1).replace(u'\t', "&#9;"_L1);
}

QString written(const Inline &item)
{
    QString out;
    switch (item.kind) {
    case Inline::Kind::Text: out = escaped(item.text); break;
    case Inline::Kind::LineBreak: return u"<br/>"_s;
    case Inline::Kind::Link: out = u"<a href=\""_s + attribute(item.target) + u"\">"_s + escaped(item.text) + u"</a>"_s; break;
    case Inline::Kind::Citation:
    case Inline::Kind::Figure:
    case Inline::Kind::Note: {
        const QLatin1StringView name = item.kind == Inline::Kind::Citation ? "citation"_L1
            : item.kind == Inline::Kind::Figure                            ? "figure"_L1
                                                                           : "note"_L1;
        out = u"<span class=\""_s + name + u"\" title=\""_s + attribute(item.target) + u"\">"_s + escaped(item.text) + u"</span>"_s;
        break;
    }
    }
    if (item.emphasis)
        out = u"<em>"_s + out + u"</em>"_s;
    if (item.strong)
        out = u"<strong>"_s + out + u"</strong>"_s;
    return out;
}

QString written(const Inlines &inlines)
{
    QString out;
    for (const Inline &item : inlines)
        out += written(item);
    return out;
}

/// Keeps the lists that are open. Every open list has an open item.
class ListWriter final {
public:
    explicit ListWriter(QString &out) : m_out(out) {}

    void add(const Block &block)
    {
        closeTo(block.level);
        if (m_ordered.size() == block.level) {
            if (m_ordered.last() == block.ordered) {
                m_out += "</li>\n<li>"_L1;
                m_out += written(block.text);
                return;
            }
            closeTo(block.level - 1);
        }
        while (m_ordered.size() < block.level - 1)
            open(false, "<li class=\"skip\">"_L1);
        open(block.ordered, "<li>"_L1);
        m_out += written(block.text);
    }

    void closeTo(qsizetype depth)
    {
        while (m_ordered.size() > depth)
            m_out += m_ordered.takeLast() ? "</li>\n</ol>"_L1 : "</li>\n</ul>"_L1;
        if (depth == 0 && m_any) {
            m_out += u'\n';
            m_any = false;
        }
    }

private:
    void open(bool ordered, QLatin1StringView item)
    {
        m_out += ordered ? "<ol>\n"_L1 : "<ul>\n"_L1;
        m_out += item;
        m_ordered.append(ordered);
        m_any = true;
    }

    QString &m_out;
    QList<bool> m_ordered;
    bool m_any = false;
};

void writeRows(QString &out, const Block &table, qsizetype from, qsizetype until, QLatin1StringView group, QLatin1StringView cellName)
{
    if (from >= until)
        return;
    out += u'<' + group + u">\n"_s;
    for (qsizetype i = from; i < until; ++i) {
        out += "<tr>"_L1;
        for (const TableCell &cell : table.rows[i]) {
            out += u'<' + cellName;
            if (cell.columns > 1)
                out += u" colspan=\""_s + QString::number(cell.columns) + u'"';
            out += u'>' + written(cell.text) + u"</"_s + cellName + u'>';
        }
        out += "</tr>\n"_L1;
    }
    out += u"</"_s + group + u">\n"_s;
}

void writeBlock(QString &out, const Block &block)
{
    const auto element = [&out](const QString &start, const QString &inner, QLatin1StringView end) {
        out += u'<' + start + u'>' + inner + u"</"_s + end + u">\n"_s;
    };
    switch (block.kind) {
    case Block::Kind::Heading: {
        const QString name = u'h' + QString::number(block.level);
        out += u'<' + name + u'>' + written(block.text) + u"</"_s + name + u">\n"_s;
        break;
    }
    case Block::Kind::Paragraph: element(u"p"_s, written(block.text), "p"_L1); break;
    case Block::Kind::Question: element(u"p class=\"question\""_s, written(block.text), "p"_L1); break;
    case Block::Kind::Answer: element(u"p class=\"answer\""_s, written(block.text), "p"_L1); break;
    case Block::Kind::Dialogue:
        element(u"p class=\"dialogue\""_s,
                (block.source.isEmpty() ? QString() : u"<span class=\"speaker\">"_s + escaped(block.source) + u"</span>: "_s) + written(block.text),
                "p"_L1);
        break;
    case Block::Kind::Quotation:
        element(u"blockquote"_s,
                u"<p>"_s + written(block.text) + u"</p>"_s
                    + (block.source.isEmpty() ? QString() : u"<p class=\"source\"><cite>"_s + escaped(block.source) + u"</cite></p>"_s),
                "blockquote"_L1);
        break;
    case Block::Kind::Image:
        out += u"<div class=\"image\"><img src=\""_s + attribute(block.source) + u"\" alt=\"\"/></div>\n"_s;
        break;
    case Block::Kind::PageBreak: out += "<hr class=\"page\"/>\n"_L1; break;
    case Block::Kind::Table:
        out += "<table>\n"_L1;
        writeRows(out, block, 0, block.headerRows, "thead"_L1, "th"_L1);
        writeRows(out, block, block.headerRows, block.rows.size(), "tbody"_L1, "td"_L1);
        out += "</table>\n"_L1;
        break;
    case Block::Kind::ListItem: break; // the ListWriter's
    }
}

/// A language tag, or "und" for what is none.
QString languageTag(const QString &language)
{
    const bool good = !language.isEmpty() && std::ranges::all_of(language, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
    return good ? language : u"und"_s;
}

} // namespace

QString toXhtml(const Body &body, const QString &title, const QString &language)
{
    const QString tag = languageTag(language);
    // the title is cleaned as a text of the body is
    const Body heading = tidied({{Block{.kind = Block::Kind::Paragraph, .text = {Inline{Inline::Kind::Text, title}}}}});
    QString out = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\""_s + tag
        + u"\" lang=\""_s + tag + u"\">\n<head>\n<meta charset=\"UTF-8\"/>\n<title>"_s + written(heading.blocks.first().text)
        + u"</title>\n</head>\n<body>\n"_s;
    ListWriter lists(out);
    for (const Block &block : tidied(body).blocks) {
        if (block.kind == Block::Kind::ListItem) {
            lists.add(block);
        } else {
            lists.closeTo(0);
            writeBlock(out, block);
        }
    }
    lists.closeTo(0);
    return out + u"</body>\n</html>\n"_s;
}

} // namespace PhoLuat
