// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/homemodel.h"

#include "widgets/look.h"
#include "widgets/remarkspane.h"

#include <QApplication>
#include <QFont>
#include <QIcon>
#include <QPalette>

namespace PhoLuat {

HomeModel::HomeModel(QObject *parent) : QAbstractItemModel(parent) {}

HomeModel::~HomeModel() = default;

void HomeModel::setGroups(const QList<HomeGroup> &groups)
{
    beginResetModel();
    m_groups.clear();
    for (const HomeGroup &group : groups) {
        if (!group.lines.isEmpty())
            m_groups.append(group);
    }
    endResetModel();
}

// A line's index carries its group's row + 1; a group's carries 0.
QModelIndex HomeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex HomeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

int HomeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() > 0)
        return 0;
    return static_cast<int>(m_groups.at(parent.row()).lines.size());
}

int HomeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant HomeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0) {
        if (role == Qt::DisplayRole && index.column() == TextColumn)
            return m_groups.at(index.row()).title;
        if (role == Qt::FontRole) {
            QFont font = QApplication::font();
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    }
    const HomeLine &line = m_groups.at(static_cast<qsizetype>(index.internalId()) - 1).lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == TextColumn ? line.text : index.column() == StateColumn ? line.state : line.when;
    case Qt::DecorationRole:
        if (index.column() == TextColumn)
            return Look::icon(line.iconName);
        if (index.column() == StateColumn && line.look != StateLabel::State::Plain)
            return Look::icon(StateLabel::iconName(line.look));
        return {};
    case Qt::ForegroundRole:
        if (index.column() == StateColumn)
            return StateLabel::color(QApplication::palette(), line.look);
        return {};
    case Qt::ToolTipRole:
        return index.column() == TextColumn ? plainToolTip(line.text) : QVariant();
    case PlaceRole:
        return line.place;
    default:
        return {};
    }
}

} // namespace PhoLuat
