// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowdelegate.h"

#include "widgets/look.h"

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

} // namespace PhoLuat
