// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findingdelegate.h"

#include "widgets/findingsview.h"
#include "widgets/look.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

namespace PhoLuat {

namespace {

constexpr int wrapped = int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap);

QString place(const QModelIndex &index)
{
    return index.siblingAtColumn(FindingsModel::PlaceColumn).data().toString();
}

int edge(const QStyleOptionViewItem &option)
{
    return std::max(16, option.fontMetrics.height());
}

} // namespace

FindingDelegate::FindingDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

FindingDelegate::~FindingDelegate() = default;

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    const QIcon icon = item.icon;
    item.text.clear();
    item.icon = {};
    const QStyle *style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QRect inner = item.rect.adjusted(Look::step, Look::step, -Look::step, -Look::step);
    icon.paint(painter, QRect(inner.topLeft(), QSize(edge(item), edge(item))), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    QRect words = inner.adjusted(edge(item) + Look::inside, 0, 0, 0);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    QRect used;
    painter->drawText(words, wrapped, text, &used);
    words.setTop(used.bottom() + 1);
    painter->setPen(selected ? item.palette.color(QPalette::HighlightedText) : Look::quiet(item.palette));
    painter->drawText(words, wrapped, place(index));
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    int width = view != nullptr ? view->columnWidth(index.column()) : option.rect.width();
    // A tree sets its rows in, and what is left is where the words break.
    if (view != nullptr && index.column() == 0)
        width -= view->indentation() * ((view->rootIsDecorated() ? 1 : 0) + (index.parent().isValid() ? 1 : 0));
    const QRect room(0, 0, std::max(40, width - 2 * Look::step - edge(option) - Look::inside), 1 << 16);
    int height = option.fontMetrics.boundingRect(room, wrapped, index.data().toString()).height();
    if (const QString where = place(index); !where.isEmpty())
        height += option.fontMetrics.boundingRect(room, wrapped, where).height() + 1;
    return {width, std::max(28, height + 2 * Look::step)};
}

} // namespace PhoLuat
