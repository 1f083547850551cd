// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/textflow.h"

#include "base/nfc.h"
#include "document/measure.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTextCharFormat>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace PhoLuat {
namespace {

struct NotePlace {
    int position = 0;
    Strips strips;
};

QString upper(const QString &text)
{
    return QLocale(QLocale::Vietnamese).toUpper(text);
}

Qt::Alignment qtAlignment(FlowAlign align)
{
    switch (align) {
    case FlowAlign::Left: return Qt::AlignLeft;
    case FlowAlign::Right: return Qt::AlignRight;
    case FlowAlign::Centre: return Qt::AlignHCenter;
    case FlowAlign::Justify: return Qt::AlignJustify;
    }
    return Qt::AlignLeft;
}

Strips noteStrips(int number, const QString &text, double width)
{
    Inline mark;
    mark.text = QString::number(number) + u' ';
    FlowStyle style;
    style.font.points = 10;
    style.align = FlowAlign::Justify;
    style.width = width;
    Inlines words = plainInlines(text);
    words.prepend(mark);
    return stripsOf(flowText(words, style), fromPoints(2));
}

} // namespace

QString printable(const QString &text)
{
    QString clean = nfc(text);
    for (QChar &letter : clean) {
        if (letter.category() == QChar::Other_Control || letter == QChar::ObjectReplacementCharacter
            || letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator)
            letter = u' ';
    }
    return clean;
}

Inlines plainInlines(const QString &text, bool strong)
{
    Inline words;
    words.text = text;
    words.strong = strong;
    return {words};
}

double textWidth(const QString &text, const FontLook &look)
{
    return QFontMetricsF(officialFont(look)).horizontalAdvance(text);
}

FlowedText::FlowedText(const Inlines &text, const FlowStyle &style, NoteCounter *notes)
{
    QString words;
    QList<QTextLayout::FormatRange> formats;
    QList<NotePlace> places;
    for (const Inline &part : text) {
        const int start = static_cast<int>(words.size());
        QTextCharFormat format;
        bool formatted = part.strong || part.emphasis;
        if (part.kind == Inline::Kind::LineBreak) {
            words += QChar(QChar::LineSeparator);
            continue;
        }
        const QString clean = printable(part.text);
        words += style.capitals ? upper(clean) : clean;
        if (part.kind == Inline::Kind::Link && !part.target.isEmpty()) {
            format.setAnchor(true);
            format.setAnchorHref(part.target);
            formatted = true;
        }
        if (formatted) {
            FontLook look = style.font;
            look.bold = look.bold || part.strong;
            look.italic = look.italic != part.emphasis;
            format.setFont(officialFont(look));
            formats.append({start, static_cast<int>(words.size()) - start, format});
        }
        if (part.kind == Inline::Kind::Note && notes) {
            QTextCharFormat mark;
            mark.setFont(officialFont(style.font));
            mark.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
            const int number = ++notes->last;
            const int at = static_cast<int>(words.size());
            words += QString::number(number);
            formats.append({at, static_cast<int>(words.size()) - at, mark});
            places.append({at, noteStrips(number, part.target, notes->width)});
        }
    }

    const QFont font = officialFont(style.font);
    const QFontMetricsF metrics(font);
    m_lineHeight = metrics.height() * style.lineHeight;
    m_baseline = m_lineHeight - metrics.descent();
    m_layout.setFont(font);
    m_layout.setText(words);
    m_layout.setFormats(formats);
    m_layout.setCacheEnabled(true);
    QTextOption option(qtAlignment(style.align));
    option.setWrapMode(style.anywhere ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    breakLines(style);
    if (style.balanced && lines() > 1) {
        const int wanted = lines();
        double narrow = style.width / wanted / 2;
        double wide = style.width;
        FlowStyle tried = style;
        while (wide - narrow > 10) {
            tried.width = (narrow + wide) / 2;
            breakLines(tried);
            (lines() > wanted ? narrow : wide) = tried.width;
        }
        tried.width = wide;
        tried.left = style.left + (style.width - wide) / 2;
        tried.width = wide + tried.left;
        breakLines(tried);
    }

    m_notes.resize(lines());
    for (const NotePlace &place : std::as_const(places)) {
        const QTextLine line = m_layout.lineForTextPosition(place.position);
        m_notes[std::clamp(line.lineNumber(), 0, lines() - 1)] += place.strips;
    }
}

void FlowedText::breakLines(const FlowStyle &style)
{
    m_layout.beginLayout();
    double indent = style.firstIndent;
    while (true) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(fromPoints(10), style.width - style.left - indent));
        line.setPosition(QPointF(style.left + indent, 0));
        indent = 0;
    }
    m_layout.endLayout();
}

void FlowedText::drawLine(int line, QPainter &painter, const QPointF &topLeft) const
{
    const QTextLine set = m_layout.lineAt(line);
    set.draw(&painter, QPointF(topLeft.x(), topLeft.y() + m_baseline - set.ascent()));
}

void FlowedText::draw(QPainter &painter, const QPointF &topLeft) const
{
    for (int line = 0; line < lines(); ++line)
        drawLine(line, painter, topLeft + QPointF(0, line * m_lineHeight));
}

FlowedTextPtr flowText(const Inlines &text, const FlowStyle &style, NoteCounter *notes)
{
    return std::make_shared<const FlowedText>(text, style, notes);
}

FlowedTextPtr flowText(const QString &text, const FlowStyle &style)
{
    return flowText(plainInlines(text), style);
}

Strips stripsOf(const FlowedTextPtr &text, double before, double x)
{
    Strips strips;
    const int lines = text->lines();
    for (int line = 0; line < lines; ++line) {
        Strip strip;
        strip.before = line == 0 ? before : 0;
        strip.height = text->lineHeight();
        strip.glued = lines > 1 && (line == 0 || line == lines - 2);
        strip.notes = text->notesOf(line);
        strip.draw = [text, line, x](QPainter &painter, const QPointF &at) {
            text->drawLine(line, painter, at + QPointF(x, 0));
        };
        strips.append(strip);
    }
    return strips;
}

} // namespace PhoLuat
