// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/boardmodel.h"

#include "widgets/look.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>

namespace PhoLuat {

using namespace Qt::StringLiterals;

BoardModel::BoardModel(QObject *parent) : QAbstractTableModel(parent) {}

BoardModel::~BoardModel() = default;

void BoardModel::setStandings(const QStringList &forms, const QList<QList<UnitStanding>> &standings)
{
    m_forms = forms;
    m_standings = standings;
    build();
}

void BoardModel::setMissingOnly(bool missingOnly)
{
    m_missingOnly = missingOnly;
    build();
}

void BoardModel::build()
{
    beginResetModel();
    m_rows.clear();
    for (qsizetype form = 0; form < m_standings.size(); ++form) {
        for (const UnitStanding &standing : m_standings.at(form)) {
            auto row = std::ranges::find_if(m_rows, [&standing](const Row &one) { return one.unit.id == standing.unit.id; });
            if (row == m_rows.end()) {
                m_rows.append({standing.unit, QList<std::optional<UnitStanding>>(m_standings.size())});
                row = m_rows.end() - 1;
            }
            row->cells[form] = standing;
        }
    }
    if (m_missingOnly) {
        m_rows.removeIf([](const Row &row) {
            return std::ranges::none_of(row.cells, [](const auto &cell) { return cell && cell->progress == UnitProgress::Missing; });
        });
    }
    endResetModel();
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_forms.size()) + 1;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(row.unit.name) : QVariant();
    const std::optional<UnitStanding> &standing = row.cells.at(index.column() - 1);
    if (!standing)
        return role == Qt::DisplayRole ? QVariant(u"–"_s) : QVariant();
    const StateWords state = stateWords(standing->progress);
    const QPalette colors = QApplication::palette();
    switch (role) {
    case Qt::DisplayRole:
        return standing->version > 1 ? tr("%1, version %2").arg(state.text).arg(standing->version) : state.text;
    case Qt::DecorationRole:
        return Look::icon(StateLabel::iconName(state.look));
    case Qt::ForegroundRole:
        return StateLabel::color(colors, state.look);
    case Qt::BackgroundRole:
        return Look::tint(colors, StateLabel::color(colors, state.look));
    case DigestRole:
        return standing->package.digest;
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return section == 0 ? tr("Unit") : m_forms.value(section - 1);
}

} // namespace PhoLuat
