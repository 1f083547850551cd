// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/workbookmodel.h"

#include "widgets/look.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QTextDocument>

namespace PhoLuat {

using namespace Qt::StringLiterals;

WorkbookModel::WorkbookModel(QObject *parent) : QAbstractTableModel(parent) {}

WorkbookModel::~WorkbookModel() = default;

void WorkbookModel::setDifference(const WorkbookDifference &difference, const std::function<QString(const WorkbookCell &)> &placeWords)
{
    beginResetModel();
    m_cells = difference.cells;
    m_places.clear();
    m_ticks.clear();
    for (const WorkbookCell &cell : std::as_const(m_cells)) {
        m_places.append(placeWords(cell));
        m_ticks.append(cell.canBeTaken && cell.isProposed);
    }
    endResetModel();
    emit ticksChanged();
}

QList<WorkbookCell> WorkbookModel::ticked() const
{
    QList<WorkbookCell> cells;
    for (qsizetype row = 0; row < m_cells.size(); ++row) {
        if (m_ticks.at(row))
            cells.append(m_cells.at(row));
    }
    return cells;
}

void WorkbookModel::tickAll(bool tick)
{
    if (m_cells.isEmpty())
        return;
    for (qsizetype row = 0; row < m_cells.size(); ++row)
        m_ticks[row] = tick && m_cells.at(row).canBeTaken;
    emit dataChanged(index(0, 0), index(int(m_cells.size()) - 1, 0), {Qt::CheckStateRole});
    emit ticksChanged();
}

int WorkbookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cells.size());
}

int WorkbookModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorkbookModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorkbookCell &cell = m_cells.at(index.row());
    const QString language = QLocale().name();
    if (role == Qt::CheckStateRole && index.column() == Place && cell.canBeTaken)
        return m_ticks.at(index.row()) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && (index.column() == Was || index.column() == WouldBe))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && index.column() == Why && cell.finding && cell.finding->severity != Severity::Information)
        return cell.canBeTaken ? Look::look(QGuiApplication::palette()) : Look::wrong(QGuiApplication::palette());
    if (role == Qt::ToolTipRole && index.column() == Why && cell.finding)
        return Qt::convertFromPlainText(cell.finding->text);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Place: return tr("%1 · %2").arg(cell.place, m_places.at(index.row()));
    case Was: return cell.was.isBlank() ? tr("blank") : cellText(cell.was, language);
    case WouldBe: return !cell.canBeTaken ? cell.read : cell.wouldBe.isBlank() ? tr("blank") : cellText(cell.wouldBe, language);
    case Why: return cell.finding ? cell.finding->text : QString();
    default: return {};
    }
}

bool WorkbookModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || !m_cells.at(index.row()).canBeTaken)
        return false;
    m_ticks[index.row()] = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit ticksChanged();
    return true;
}

QVariant WorkbookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place: return tr("Cell");
    case Was: return tr("Was");
    case WouldBe: return tr("Would be");
    case Why: return tr("Look at");
    default: return {};
    }
}

Qt::ItemFlags WorkbookModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Place && m_cells.at(index.row()).canBeTaken)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace PhoLuat
