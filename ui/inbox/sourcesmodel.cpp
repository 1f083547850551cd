// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/sourcesmodel.h"

#include "forms/formsheet.h"
#include "widgets/look.h"

#include <QIcon>
#include <QLocale>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

// An index carries the way to its parent: 0 a unit; group + 1 in the low half a cell; and cell + 1 in the high half a package.
constexpr quintptr half = 16;

quintptr pathOf(int group, int cell)
{
    return (static_cast<quintptr>(cell + 1) << half) | static_cast<quintptr>(group + 1);
}
int groupOf(quintptr path)
{
    return static_cast<int>(path & 0xffff) - 1;
}
int cellOf(quintptr path)
{
    return static_cast<int>(path >> half) - 1;
}

} // namespace

SourcesModel::SourcesModel(QObject *parent) : QAbstractItemModel(parent) {}

SourcesModel::~SourcesModel() = default;

void SourcesModel::setSources(const QList<CellSource> &sources, const QMap<QString, QString> &fileNames,
                              const std::function<QString(const CellSource &)> &cellWords)
{
    beginResetModel();
    m_groups.clear();
    for (const CellSource &source : sources) {
        auto group = std::ranges::find_if(m_groups, [&source](const Group &one) { return one.leaves.first().source.unit == source.unit; });
        if (group == m_groups.end()) {
            m_groups.append({source.unitName, {}});
            group = m_groups.end() - 1;
        }
        const QString digest = source.package.digest;
        const QString package = digest.isEmpty() ? tr("entered in this office")
                                                 : fileNames.value(digest, tr("package %1").arg(digest.left(8)));
        group->leaves.append({source, cellWords(source), package});
    }
    endResetModel();
}

QModelIndex SourcesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr{0});
    if (parent.internalId() == 0)
        return createIndex(row, column, pathOf(parent.row(), -1));
    return createIndex(row, column, pathOf(groupOf(parent.internalId()), parent.row()));
}

QModelIndex SourcesModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const int group = groupOf(child.internalId());
    const int cell = cellOf(child.internalId());
    return cell < 0 ? createIndex(group, 0, quintptr{0}) : createIndex(cell, 0, pathOf(group, -1));
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.column() > 0)
        return 0;
    if (parent.internalId() == 0)
        return static_cast<int>(m_groups.at(parent.row()).leaves.size());
    return cellOf(parent.internalId()) < 0 ? 1 : 0;
}

int SourcesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const SourcesModel::Leaf &SourcesModel::leaf(const QModelIndex &index) const
{
    if (index.internalId() == 0)
        return m_groups.at(index.row()).leaves.first();
    const int cell = cellOf(index.internalId());
    return m_groups.at(groupOf(index.internalId())).leaves.at(cell < 0 ? index.row() : cell);
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isUnit = index.internalId() == 0;
    const bool isPackage = !isUnit && cellOf(index.internalId()) >= 0;
    const Leaf &here = leaf(index);
    if (role == DigestRole)
        return here.source.package.digest;
    if (index.column() == FigureColumn) {
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        if (role != Qt::DisplayRole || isPackage)
            return {};
        CellValue value = here.source.value;
        if (isUnit) {
            double sum = 0;
            bool any = false;
            for (const Leaf &one : m_groups.at(index.row()).leaves) {
                sum += one.source.value.number();
                any = any || one.source.value.isNumber();
            }
            if (any)
                value = CellValue(sum);
        }
        return cellText(value, QLocale().name().section(u'_', 0, 0));
    }
    if (role == Qt::DecorationRole)
        return Look::icon(isUnit ? u"view-list-tree"_s : isPackage ? u"package-x-generic"_s : u"view-form-table"_s);
    if (role == Qt::ToolTipRole && isPackage)
        return here.source.package.digest;
    if (role != Qt::DisplayRole)
        return {};
    return isUnit ? m_groups.at(index.row()).unit : isPackage ? here.package : here.words;
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Unit, cell, package") : tr("Figure");
}

} // namespace PhoLuat
