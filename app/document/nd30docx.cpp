// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bodyflow.h"
#include "document/bodytable.h"
#include "document/docxwriter.h"
#include "document/measure.h"
#include "document/nd30head.h"
#include "document/render.h"
#include "document/textflow.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace PhoLuat {
namespace {

using Align = DocxParagraph::Align;

constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr double ruleShare = 0.42; ///< of the text: between 1/3 and 1/2
constexpr double roomForSignature = 64; ///< pt, four lines

DocxParagraph line(const QString &text, double points, bool bold, bool italic, Align align)
{
    return {.runs = {{.text = text, .points = points, .bold = bold, .italic = italic}}, .align = align};
}

/// A short line under the middle of a column.
DocxParagraph rule(double width, double length)
{
    const double side = std::max(0.0, (width - length) / 2);
    return {.runs = {{.text = {}, .points = 2}}, .align = Align::Centre, .left = side, .right = side, .ruleBelow = true};
}

double wide(const QString &text, double points, bool bold)
{
    return textWidth(text, {points, bold}) / unitsPerPoint;
}

DocxTable headTable(const DocumentHead &head, double width)
{
    const double left = width * 0.4;
    const double right = width - left;
    DocxTable table{.widths = {left, right}, .isFramed = false, .padding = 0};
    DocxCell organ;
    if (!head.superior.isEmpty())
        organ.paragraphs.append(line(head.superior.toUpper(), 13, false, false, Align::Centre));
    organ.paragraphs.append(line(head.organ.toUpper(), 13, true, false, Align::Centre));
    organ.paragraphs.append(rule(left, std::min(left, wide(head.organ.toUpper(), 13, true)) * ruleShare));
    const QString motto = u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s;
    const double size = wide(motto, 13, true) <= right ? 13 : 12;
    const QString freedom = u"Độc lập - Tự do - Hạnh phúc"_s;
    DocxCell state{.paragraphs = {line(motto, size, true, false, Align::Centre), line(freedom, size + 1, true, false, Align::Centre), rule(right, wide(freedom, size + 1, true))}};
    DocxCell number{.paragraphs = {line(numberLine(head), 13, false, false, Align::Centre)}};
    if (head.typeName.isEmpty() && !head.subject.isEmpty()) {
        number.paragraphs.append(line(head.subject.startsWith(u"V/v"_s) ? head.subject : u"V/v "_s + head.subject, 12, false, false, Align::Centre));
        number.paragraphs.last().before = 6;
    }
    DocxCell date{.paragraphs = {line(placeLine(head.place, head.date), 13, false, true, Align::Centre)}};
    number.paragraphs.first().before = date.paragraphs.first().before = 8;
    table.rows = {{{organ, state}}, {{number, date}}};
    return table;
}

QStringList listed(const QStringList &names)
{
    QStringList lines;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QString name = names.at(i).trimmed();
        while (name.endsWith(u';') || name.endsWith(u'.'))
            name.chop(1);
        if (name.startsWith(u"- "_s))
            name.remove(0, 2);
        lines.append(u"- "_s + name + (i + 1 < names.size() ? u';' : u'.'));
    }
    return lines;
}

/// The blocks of a body as paragraphs and tables, numbered and labelled as bodyStrips() does.
class BodyDocx final {
public:
    BodyDocx(DocxWriter &docx, const QList<Attachment> &attachments, double width, const Nd30Layout &layout) : m_docx(docx), m_attachments(attachments), m_width(width), m_layout(layout) {}

    void write(const Body &body)
    {
        for (const Block &block : printedBlocks(body)) {
            if (block.kind != Block::Kind::ListItem)
                m_counters.fill(0);
            if (block.kind != Block::Kind::Paragraph && block.kind != Block::Kind::PageBreak)
                m_inBases = false;
            put(block);
            if (block.kind != Block::Kind::PageBreak)
                m_answering = block.kind == Block::Kind::Answer;
        }
        for (qsizetype i = 0; i < m_notes.size(); ++i)
            m_docx.add({.runs = {{.text = u"(%1) %2"_s.arg(i + 1).arg(m_notes.at(i)), .points = 11}}, .align = Align::Justify, .before = i == 0 ? 8.0 : 0.0});
    }

private:
    [[nodiscard]] QList<DocxRun> runs(const Inlines &text, double points, bool bold = false, bool italic = false, bool capitals = false)
    {
        QList<DocxRun> all;
        for (const Inline &part : text) {
            QString words = part.kind == Inline::Kind::LineBreak ? u"\n"_s : part.text;
            if (part.kind == Inline::Kind::Note) {
                m_notes.append(part.target);
                words = part.text + u" (%1)"_s.arg(m_notes.size());
            }
            all.append({.text = words, .points = points, .bold = bold || part.strong, .italic = italic || part.emphasis, .capitals = capitals});
        }
        return all;
    }

    DocxParagraph paragraph(QList<DocxRun> words) const
    {
        return {.runs = std::move(words), .align = Align::Justify, .before = m_layout.spacing, .firstIndent = m_layout.indent * pointsPerMillimetre, .lineHeight = m_layout.lineHeight};
    }

    void add(DocxParagraph text)
    {
        text.newPage = std::exchange(m_breakNext, false);
        m_docx.add(text);
    }

    void put(const Block &block)
    {
        const double size = m_layout.bodySize;
        switch (block.kind) {
        case Block::Kind::Heading: heading(block); break;
        case Block::Kind::Paragraph:
            m_inBases = m_inBases && isLegalBasis(block.text);
            add(paragraph(runs(block.text, size, false, m_inBases)));
            break;
        case Block::Kind::ListItem: listItem(block); break;
        case Block::Kind::Table: table(block); break;
        case Block::Kind::Quotation: {
            DocxParagraph text = paragraph(runs(block.text, size, false, true));
            text.left = std::exchange(text.firstIndent, 0);
            text.withNext = !block.source.isEmpty();
            add(text);
            if (!block.source.isEmpty())
                add(line(u'(' + block.source + u')', size, false, false, Align::Right));
            break;
        }
        case Block::Kind::Question: labelled(block, u"Hỏi:"_s, true); break;
        case Block::Kind::Answer: labelled(block, m_answering ? QString() : u"Trả lời:"_s, false); break;
        case Block::Kind::Dialogue: labelled(block, block.source.isEmpty() ? u"-"_s : block.source + u':', false); break;
        case Block::Kind::Image: {
            QString name = block.source.section(u'/', -1);
            const auto found = std::ranges::find(m_attachments, name, &Attachment::sha256);
            add(line(u"[Hình: %1]"_s.arg(found == m_attachments.cend() ? name : found->name), size, false, true, Align::Centre));
            break;
        }
        case Block::Kind::PageBreak: m_breakNext = true; break;
        }
    }

    void heading(const Block &block)
    {
        QString whole;
        for (const Inline &part : block.text)
            whole += part.kind == Inline::Kind::LineBreak ? u" "_s : part.text;
        const bool isArticle = whole.startsWith(u"Điều "_s);
        if (const auto chapter = block.level == 1 ? chapterOf(whole) : std::nullopt) {
            addCentred(chapter->first, false);
            addCentred(chapter->second, true);
            return;
        }
        DocxParagraph text = paragraph(runs(block.text, m_layout.bodySize, block.level <= 2 || isArticle, block.level >= 4 && !isArticle, block.level == 1 && !isArticle));
        text.withNext = true;
        add(text);
    }

    void addCentred(const QString &text, bool capitals)
    {
        if (text.isEmpty())
            return;
        DocxParagraph centred = line(text, m_layout.bodySize, true, false, Align::Centre);
        centred.runs.first().capitals = capitals;
        centred.before = m_layout.spacing;
        centred.withNext = true;
        add(centred);
    }

    void listItem(const Block &block)
    {
        const int level = std::clamp(block.level, 1, static_cast<int>(m_counters.size()));
        std::fill(m_counters.begin() + level, m_counters.end(), 0);
        int &counter = m_counters.at(static_cast<size_t>(level - 1));
        QString mark = level == 1 ? u"-"_s : u"+"_s;
        counter = block.ordered ? counter + 1 : 0;
        if (block.ordered)
            mark = level == 1 ? QString::number(counter) + u'.' : vietnameseLetter(counter - 1) + u')';
        QList<DocxRun> words = runs(block.text, m_layout.bodySize);
        // A mark the author typed is not doubled.
        if (words.isEmpty() || !words.first().text.trimmed().startsWith(mark + u' '))
            words.prepend({.text = mark + u' ', .points = m_layout.bodySize});
        add(paragraph(words));
    }

    void labelled(const Block &block, const QString &label, bool strong)
    {
        QList<DocxRun> words = runs(block.text, m_layout.bodySize, strong);
        const QString start = words.isEmpty() ? QString() : words.first().text.trimmed();
        if (!label.isEmpty() && !start.startsWith(label, Qt::CaseInsensitive))
            words.prepend({.text = label + u' ', .points = m_layout.bodySize, .bold = label != u"-"_s});
        DocxParagraph text = paragraph(words);
        text.withNext = strong;
        add(text);
    }

    void table(const Block &block)
    {
        if (block.rows.isEmpty())
            return;
        const double size = std::min(13.0, m_layout.bodySize);
        DocxTable table;
        for (const double one : bodyColumnWidths(block, fromPoints(m_width), size))
            table.widths.append(one / unitsPerPoint);
        const auto columns = static_cast<int>(table.widths.size());
        for (qsizetype at = 0; at < block.rows.size(); ++at) {
            DocxTable::Row row{.isHead = at < block.headerRows};
            int used = 0;
            for (const TableCell &cell : block.rows.at(at)) {
                const int span = std::clamp(cell.columns, 1, columns - used);
                DocxParagraph text{.runs = runs(cell.text, size, row.isHead)};
                QString words;
                for (const DocxRun &run : std::as_const(text.runs))
                    words += run.text;
                text.align = row.isHead ? Align::Centre : looksLikeNumber(words) ? Align::Right : Align::Left;
                row.cells.append({.paragraphs = {text}, .columns = span, .middle = row.isHead});
                used += span;
                if (used == columns)
                    break;
            }
            for (; used < columns; ++used)
                row.cells.append(DocxCell{});
            table.rows.append(row);
        }
        if (std::exchange(m_breakNext, false))
            m_docx.add({.runs = {{.text = {}, .points = 2}}, .newPage = true});
        m_docx.add(table);
    }

    DocxWriter &m_docx;
    const QList<Attachment> &m_attachments;
    double m_width;
    Nd30Layout m_layout;
    QStringList m_notes;
    std::array<int, 6> m_counters{};
    bool m_breakNext = false;
    bool m_answering = false;
    bool m_inBases = true;
};

void addTitle(DocxWriter &docx, const DocumentHead &head, double width, double size)
{
    DocxParagraph type = line(head.typeName.toUpper(), size, true, false, Align::Centre);
    type.before = 12;
    docx.add(type);
    if (!head.subject.isEmpty())
        docx.add(line(head.subject, size, true, false, Align::Centre));
    const QString last = head.subject.isEmpty() ? head.typeName.toUpper() : head.subject;
    docx.add(rule(width, std::min(width, wide(last, size, true)) * ruleShare));
}

void addAddressees(DocxWriter &docx, const DocumentHead &head, double size)
{
    if (head.addressees.isEmpty())
        return;
    if (head.addressees.size() == 1) {
        DocxParagraph one = line(u"Kính gửi: "_s + head.addressees.first(), size, false, false, Align::Centre);
        one.before = 12;
        docx.add(one);
        return;
    }
    DocxParagraph label = line(u"Kính gửi:"_s, size, false, false, Align::Left);
    label.before = 12;
    label.left = 60;
    docx.add(label);
    for (const QString &name : listed(head.addressees)) {
        DocxParagraph next = line(name, size, false, false, Align::Left);
        next.left = 60 + wide(u"Kính gửi:"_s, size, false);
        docx.add(next);
    }
}

void addSignature(DocxWriter &docx, const DocumentHead &head, double width, double size)
{
    if (head.authority.isEmpty() && head.signer.isEmpty() && head.recipients.isEmpty())
        return;
    DocxTable table{.widths = {width * 7 / 16, width * 9 / 16}, .isFramed = false, .padding = 0};
    DocxCell left;
    if (!head.recipients.isEmpty()) {
        left.paragraphs.append(line(u"Nơi nhận:"_s, 12, true, true, Align::Left));
        for (const QString &name : listed(head.recipients))
            left.paragraphs.append(line(name, 11, false, false, Align::Left));
    }
    DocxCell right;
    for (const QString &text : head.authority)
        right.paragraphs.append(line(text.toUpper(), size, true, false, Align::Centre));
    if (!right.paragraphs.isEmpty())
        right.paragraphs.last().after = roomForSignature;
    right.paragraphs.append(line(head.signer, size, true, false, Align::Centre));
    table.rows = {{{left, right}}};
    docx.add({.runs = {{.text = {}, .points = 6}}, .withNext = true});
    docx.add(table);
}

} // namespace

Result<QByteArray> nd30Docx(const Material &material, const QDateTime &made, const Nd30Layout &layout)
{
    SheetOfPaper paper;
    paper.top = layout.top;
    paper.bottom = layout.bottom;
    paper.left = layout.left;
    paper.right = layout.right;
    paper.numberSize = layout.bodySize;
    const double width = paper.textWidth() / unitsPerPoint;
    const DocumentHead &head = material.head;
    const bool isOfficial = !head.organ.isEmpty();

    DocxWriter docx(paper);
    if (isOfficial) {
        docx.add(headTable(head, width));
        if (!head.typeName.isEmpty())
            addTitle(docx, head, width, layout.bodySize);
        addAddressees(docx, head, layout.bodySize);
    } else if (!material.title.isEmpty()) {
        DocxParagraph title = line(material.title, layout.bodySize + 2, true, false, Align::Centre);
        title.after = 6;
        docx.add(title);
    }
    BodyDocx(docx, material.attachments, width, layout).write(material.body);
    if (isOfficial)
        addSignature(docx, head, width, layout.bodySize);

    PdfWords words;
    words.title = material.title.isEmpty() ? head.subject : material.title;
    words.subject = head.typeName;
    words.author = isOfficial ? head.organ : material.author;
    return docx.finish(words, made);
}

} // namespace PhoLuat
