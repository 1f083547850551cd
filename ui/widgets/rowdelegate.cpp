// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowdelegate.h"

#include "widgets/look.h"

#include <QPainter>
#include <QWidget>

namespace PhoLuat {

RowDelegate::RowDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

RowDelegate::~RowDelegate() = default;

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max({size.height(), 28, option.fontMetrics.height() + Look::inside + Look::step}));
    size.rwidth() += Look::inside;
    return size;
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->icon.isNull() || !option->state.testFlag(QStyle::State_Selected))
        return;
    const qreal ratio = option->widget != nullptr ? option->widget->devicePixelRatio() : 1.0;
    QPixmap shape = option->icon.pixmap(option->decorationSize, ratio);
    QPainter painter(&shape);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), shape.size()), option->palette.color(QPalette::HighlightedText));
    painter.end();
    QIcon icon;
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected}) // the style would tint the latter with the highlight
        icon.addPixmap(shape, mode);
    option->icon = icon;
}

} // namespace PhoLuat
