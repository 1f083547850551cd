// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/outlinemodel.h"

namespace PhoLuat {

OutlineModel::OutlineModel(QObject *parent) : QAbstractItemModel(parent) {}

OutlineModel::~OutlineModel() = default;

bool OutlineModel::setBody(const Body &body)
{
    QList<Heading> headings;
    QList<int> top;
    QList<int> open; // headings the next one may stand under
    for (const Block &block : body.blocks) {
        if (block.kind != Block::Kind::Heading)
            continue;
        Heading heading;
        for (const Inline &part : block.text)
            heading.text += part.kind == Inline::Kind::LineBreak ? QStringLiteral(" ") : part.text;
        heading.level = block.level;
        while (!open.isEmpty() && headings.at(open.last()).level >= block.level)
            open.removeLast();
        const int number = int(headings.size());
        heading.parent = open.isEmpty() ? -1 : open.last();
        QList<int> &siblings = open.isEmpty() ? top : headings[open.last()].children;
        heading.row = int(siblings.size());
        siblings.append(number);
        headings.append(heading);
        open.append(number);
    }
    if (headings == m_headings)
        return false;
    beginResetModel();
    m_headings = headings;
    m_top = top;
    endResetModel();
    return true;
}

const QList<int> &OutlineModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_headings.at(qsizetype(parent.internalId())).children : m_top;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(childrenOf(parent).at(row)));
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int above = m_headings.at(qsizetype(index.internalId())).parent;
    return above < 0 ? QModelIndex() : createIndex(m_headings.at(above).row, 0, quintptr(above));
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype number = qsizetype(index.internalId());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_headings.at(number).text;
    case NumberRole:
        return int(number);
    default:
        return {};
    }
}

} // namespace PhoLuat
