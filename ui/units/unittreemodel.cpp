// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/unittreemodel.h"

#include "widgets/words.h"

namespace PhoLuat {

UnitTreeModel::UnitTreeModel(const UnitTree &tree, QDate day, QObject *parent)
    : QAbstractItemModel(parent), m_tree(tree), m_day(day), m_root(std::make_unique<Node>())
{
    fillRoot();
}

UnitTreeModel::~UnitTreeModel() = default;

void UnitTreeModel::setDay(QDate day)
{
    if (day == m_day)
        return;
    beginResetModel();
    m_day = day;
    m_root = std::make_unique<Node>();
    fillRoot();
    endResetModel();
}

void UnitTreeModel::fillRoot()
{
    const QList<Unit> provinces = m_tree.provinces(m_day);
    for (const Unit &unit : provinces)
        m_root->children.push_back(std::make_unique<Node>(unit, m_root.get(), static_cast<int>(m_root->children.size())));
    m_root->isFilled = true;
}

UnitTreeModel::Node *UnitTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QList<Unit> UnitTreeModel::unitsUnder(const Node &node) const
{
    return m_tree.children(node.unit.id, m_day);
}

QModelIndex UnitTreeModel::find(const UnitId &id)
{
    QList<Unit> line = m_tree.ancestry(id, m_day);
    std::ranges::reverse(line);
    QModelIndex at;
    for (const Unit &unit : std::as_const(line)) {
        if (canFetchMore(at))
            fetchMore(at);
        const Node *here = node(at);
        const auto found = std::ranges::find_if(here->children, [&unit](const auto &child) { return child->unit.id == unit.id; });
        if (found == here->children.end())
            return {};
        at = index((*found)->row, 0, at);
    }
    return at;
}

std::optional<Unit> UnitTreeModel::unit(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    return node(index)->unit;
}

QModelIndex UnitTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children.at(static_cast<size_t>(row)).get());
}

QModelIndex UnitTreeModel::parent(const QModelIndex &child) const
{
    Node *above = child.isValid() ? node(child)->parent : nullptr;
    if (above == nullptr || above == m_root.get())
        return {};
    return createIndex(above->row, 0, above);
}

int UnitTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int UnitTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool UnitTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const Node *here = node(parent);
    return here->isFilled ? !here->children.empty() : !unitsUnder(*here).isEmpty();
}

bool UnitTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.column() <= 0 && !node(parent)->isFilled && hasChildren(parent);
}

void UnitTreeModel::fetchMore(const QModelIndex &parent)
{
    Node *here = node(parent);
    if (here->isFilled)
        return;
    here->isFilled = true;
    const QList<Unit> units = unitsUnder(*here);
    if (units.isEmpty())
        return;
    beginInsertRows(parent, 0, static_cast<int>(units.size()) - 1);
    for (const Unit &unit : units)
        here->children.push_back(std::make_unique<Node>(unit, here, static_cast<int>(here->children.size())));
    endInsertRows();
}

QVariant UnitTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Unit &unit = node(index)->unit;
    if (role == UnitIdRole)
        return unit.id.value;
    if (role == Qt::ToolTipRole && unit.certainty == Certainty::Unconfirmed)
        return tr("Not confirmed by an official list.");
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return unit.certainty == Certainty::Confirmed ? unit.name : tr("%1 (not confirmed)").arg(unit.name);
    case LevelColumn:
        return shownLevel(unit.level);
    case CodeColumn:
        return unit.code;
    default:
        return {};
    }
}

QVariant UnitTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Unit");
    case LevelColumn:
        return tr("Level");
    case CodeColumn:
        return tr("List code");
    default:
        return {};
    }
}

} // namespace PhoLuat
