// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/formheader.h"

#include "reports/formmodel.h"
#include "widgets/look.h"

#include <QPainter>
#include <QPaintEvent>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 4;
constexpr int wordFlags = Qt::AlignCenter | Qt::TextWordWrap;

QColor gridColor(const QPalette &palette)
{
    return palette.color(QPalette::Mid);
}
}

FormHeaderView::FormHeaderView(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Interactive);
    setMinimumSectionSize(40);
}

FormHeaderView::~FormHeaderView() = default;

int FormHeaderView::lay(const QList<FormColumn> &columns, int level, int leaf)
{
    m_depth = std::max(m_depth, level + 1);
    for (const FormColumn &column : columns) {
        Part part{column.title.in(readersLanguage()), column.number, level, 1, leaf, leaf, column.parts.isEmpty()};
        if (column.parts.isEmpty()) {
            ++leaf;
            m_parts.append(part);
        } else {
            const int next = lay(column.parts, level + 1, leaf);
            part.last = next - 1;
            m_parts.append(part);
            leaf = next;
        }
    }
    return leaf;
}

void FormHeaderView::setColumns(const QList<FormColumn> &columns)
{
    m_parts.clear();
    m_depth = 0;
    lay(columns, 0, 0);
    for (Part &part : m_parts) {
        if (part.isLeaf)
            part.levels = m_depth - part.level;
    }
    updateGeometry();
    viewport()->update();
}

int FormHeaderView::widthOf(int leaf) const
{
    const QFontMetrics metrics(font());
    int width = metrics.horizontalAdvance(u"1.234.567"_s) + 4 * padding;
    for (const Part &part : m_parts) {
        if (!part.isLeaf || part.first != leaf)
            continue;
        const QStringList words = part.title.split(u' ');
        for (const QString &word : words)
            width = std::max(width, metrics.horizontalAdvance(word) + 3 * padding);
        // A long title gets a wider column rather than ten lines.
        width = std::max(width, metrics.horizontalAdvance(part.title) / 8 + 3 * padding);
    }
    return width;
}

int FormHeaderView::partWidth(const Part &part) const
{
    int width = 0;
    for (int leaf = part.first; leaf <= part.last && leaf < count(); ++leaf)
        width += sectionSize(leaf);
    return width;
}

int FormHeaderView::numberHeight() const
{
    return fontMetrics().height() + 2 * padding;
}

QList<int> FormHeaderView::levelHeights() const
{
    QList<int> heights(m_depth, fontMetrics().height() + 2 * padding);
    const auto needed = [this](const Part &part) {
        const QRect room(0, 0, std::max(1, partWidth(part) - 2 * padding), 10000);
        return fontMetrics().boundingRect(room, wordFlags, part.title).height() + 2 * padding;
    };
    for (const Part &part : m_parts) {
        if (part.levels == 1)
            heights[part.level] = std::max(heights.at(part.level), needed(part));
    }
    for (const Part &part : m_parts) {
        int have = 0;
        for (int level = part.level; level < part.level + part.levels; ++level)
            have += heights.at(level);
        if (const int more = needed(part) - have; more > 0)
            heights[part.level + part.levels - 1] += more;
    }
    return heights;
}

QSize FormHeaderView::sizeHint() const
{
    int height = numberHeight();
    for (const int level : levelHeights())
        height += level;
    return {QHeaderView::sizeHint().width(), height};
}

void FormHeaderView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QPalette colors = palette();
    painter.fillRect(viewport()->rect(), colors.color(QPalette::Button));
    const QList<int> heights = levelHeights();
    const auto cell = [&](const QRect &rect, const QString &text) {
        painter.setPen(gridColor(colors));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
        painter.setPen(colors.color(QPalette::ButtonText));
        painter.drawText(rect.adjusted(padding, padding, -padding, -padding), wordFlags, text);
    };
    int bottom = 0;
    for (const int height : heights)
        bottom += height;
    for (const Part &part : std::as_const(m_parts)) {
        if (part.last >= count())
            continue;
        int top = 0;
        int height = 0;
        for (int level = 0; level < part.level + part.levels; ++level)
            (level < part.level ? top : height) += heights.at(level);
        const int left = sectionViewportPosition(part.first);
        cell(QRect(left, top, partWidth(part), height), part.title);
        if (part.isLeaf) {
            const QRect number(left, bottom, partWidth(part), numberHeight());
            QFont italic = font();
            italic.setItalic(true);
            painter.save();
            painter.setFont(italic);
            painter.fillRect(number, colors.color(QPalette::Window));
            cell(number, part.number.isEmpty() ? QString() : u"(%1)"_s.arg(part.number));
            painter.restore();
        }
    }
}

FormRowHeader::FormRowHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
}

FormRowHeader::~FormRowHeader() = default;

QFont FormRowHeader::fontOf(int section) const
{
    QFont result = font();
    result.setBold(model()->headerData(section, Qt::Vertical, FormModel::ComputedRole).toBool());
    return result;
}

int FormRowHeader::indentOf(int section) const
{
    return 2 * padding + Look::between * model()->headerData(section, Qt::Vertical, FormModel::DepthRole).toInt();
}

int FormRowHeader::labelWidth() const
{
    int width = 160;
    for (int section = 0; section < count(); ++section) {
        const QString title = model()->headerData(section, Qt::Vertical, Qt::DisplayRole).toString();
        width = std::max(width, QFontMetrics(fontOf(section)).horizontalAdvance(title) + indentOf(section) + 2 * padding);
    }
    // Long names break; at most so many letters stand on a line.
    return std::min(width, fontMetrics().averageCharWidth() * 30);
}

QSize FormRowHeader::sizeHint() const
{
    // Not from QHeaderView::sizeHint(): that asks sectionSizeFromContents(), which asks for the width again.
    return {labelWidth(), length()};
}

QSize FormRowHeader::sectionSizeFromContents(int section) const
{
    const int width = labelWidth();
    const QRect room(0, 0, width - indentOf(section) - padding, 10000);
    const QString title = model()->headerData(section, Qt::Vertical, Qt::DisplayRole).toString();
    const int height = QFontMetrics(fontOf(section)).boundingRect(room, Qt::TextWordWrap, title).height() + 2 * padding;
    return {width, std::max(height, Look::rowHeight(this))};
}

void FormRowHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Button));
    painter->setPen(gridColor(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->setPen(palette().color(QPalette::ButtonText));
    painter->setFont(fontOf(section));
    const QString title = model()->headerData(section, Qt::Vertical, Qt::DisplayRole).toString();
    painter->drawText(rect.adjusted(indentOf(section), padding, -padding, -padding), Qt::AlignVCenter | Qt::TextWordWrap, title);
    painter->restore();
}

} // namespace PhoLuat
