// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/materialdelegate.h"

#include "materials/materialsmodel.h"
#include "widgets/look.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8;
constexpr int spacing = 2;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

/// The snippet without its marks, and where the hits are.
QString unmarked(const QString &snippet, const QTextCharFormat &hit, QList<QTextLayout::FormatRange> &ranges)
{
    QString text;
    for (const QChar c : snippet) {
        if (c.unicode() == 0xE000)
            ranges.append({int(text.size()), 0, hit});
        else if (c.unicode() == 0xE001 && !ranges.isEmpty())
            ranges.last().length = int(text.size()) - ranges.last().start;
        else
            text += c.isSpace() ? QChar(u' ') : c;
    }
    return text;
}

/// At most two lines; the second one elided.
void layOut(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < 2; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
}

}

MaterialDelegate::MaterialDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

MaterialDelegate::~MaterialDelegate() = default;

QSize MaterialDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Two lines for the title always: rows of one height scroll evenly.
    const QFontMetrics small(smaller(option.font));
    int height = 2 * option.fontMetrics.lineSpacing() + small.lineSpacing() + 2 * padding + spacing;
    if (!index.data(MaterialsModel::SnippetRole).toString().isEmpty())
        height += 2 * small.lineSpacing() + spacing;
    return {200, height};
}

void MaterialDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);

    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor words = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QRect room = option.rect.adjusted(padding, padding, -padding, -padding);
    int y = room.top();

    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    QTextLayout title(index.data(Qt::DisplayRole).toString(), bold);
    layOut(title, room.width());
    painter->setPen(words);
    for (int i = 0; i < title.lineCount(); ++i) {
        const QTextLine line = title.lineAt(i);
        const QString text = title.text().mid(line.textStart(), i == 1 ? -1 : line.textLength());
        painter->setFont(bold);
        painter->drawText(QRect(room.left(), y, room.width(), int(line.height())), Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(bold).elidedText(text, Qt::ElideRight, room.width()));
        y += option.fontMetrics.lineSpacing();
    }
    y += spacing;
    const QFont small = smaller(option.font);
    const QFontMetrics metrics(small);
    painter->setFont(small);
    painter->setPen(isSelected ? words : Look::quiet(option.palette));
    painter->drawText(QRect(room.left(), y, room.width(), metrics.lineSpacing()), Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data(MaterialsModel::LineRole).toString(), Qt::ElideRight, room.width()));
    y += metrics.lineSpacing() + spacing;

    if (const QString snippet = index.data(MaterialsModel::SnippetRole).toString(); !snippet.isEmpty()) {
        QTextCharFormat hit;
        hit.setFontWeight(QFont::Bold);
        if (!isSelected)
            hit.setBackground(Look::tint(option.palette, Look::look(option.palette)));
        QList<QTextLayout::FormatRange> ranges;
        const QString text = unmarked(snippet, hit, ranges);
        QTextLayout layout(text, small);
        layout.setFormats(ranges);
        layOut(layout, room.width());
        painter->setClipRect(QRect(room.left(), y, room.width(), 2 * metrics.lineSpacing()));
        painter->setPen(words);
        layout.draw(painter, QPointF(room.left(), y));
    }
    painter->restore();
}

} // namespace PhoLuat
