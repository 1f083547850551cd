// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activities/importmodel.h"

#include "materials/vocabulary.h"
#include "vietnamese/numbers.h"
#include "widgets/findingsview.h"
#include "widgets/look.h"

#include <QIcon>

#include <algorithm>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

QString figure(const std::optional<qint64> &number)
{
    return number ? formatNumber(*number) : QString();
}

Severity severityOf(const ActivityRow &row)
{
    if (!isAcceptable(row.findings))
        return Severity::Error;
    const bool isOdd = row.isKnown || row.isTwin || std::ranges::any_of(row.findings, [](const Finding &finding) { return finding.severity == Severity::Warning; });
    return isOdd ? Severity::Warning : Severity::Information;
}

} // namespace

ImportModel::ImportModel(ActivityWords words, QObject *parent) : QAbstractTableModel(parent), m_words(std::move(words)) {}
ImportModel::~ImportModel() = default;

void ImportModel::setRows(const QList<ActivityRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_ticked.clear();
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row).isNew())
            m_ticked.insert(row);
    }
    endResetModel();
    emit tickedChanged();
}

QList<ActivityRow> ImportModel::ticked() const
{
    QList<ActivityRow> rows;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_ticked.contains(row))
            rows.append(m_rows.at(row));
    }
    return rows;
}

int ImportModel::countOf(bool (*which)(const ActivityRow &)) const
{
    return int(std::ranges::count_if(m_rows, which));
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ImportModel::shown(const ActivityRow &row, int column) const
{
    const Activity &activity = row.activity;
    switch (column) {
    case RowColumn: return QString::number(row.row + 1);
    case StateColumn:
        if (!isAcceptable(row.findings))
            return tr("wrong");
        return row.isKnown ? tr("in the log already") : row.isTwin ? tr("twice in the file") : tr("new");
    case DayColumn: return fieldDate(activity.date);
    case KindColumn: return Vocabulary::text(m_words.kinds, activity.kind);
    case PlaceColumn: return activity.place;
    case TopicColumn: return activity.topic;
    case PeopleColumn: return figure(sumOf(activity.attendances));
    case CopiesColumn: return figure(sumOf(activity.copies));
    case OtherColumn: {
        QStringList parts;
        for (auto count = activity.counts.cbegin(); count != activity.counts.cend(); ++count)
            parts.append(u"%1: %2"_s.arg(Vocabulary::text(m_words.counts, count.key()), formatNumber(*count)));
        return parts.join(u", "_s);
    }
    case CostColumn: return figure(activity.cost);
    default: return {};
    }
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ActivityRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return shown(row, index.column());
    case Qt::CheckStateRole: return index.column() == RowColumn ? QVariant(int(m_ticked.contains(index.row()) ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == PeopleColumn || index.column() == CopiesColumn || index.column() == CostColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::DecorationRole:
        return index.column() == StateColumn ? QVariant(Look::icon(severityOf(row) == Severity::Information ? u"dialog-ok-apply"_s : severityIconName(severityOf(row)))) : QVariant();
    case Qt::ToolTipRole: {
        QStringList lines;
        for (const Finding &finding : row.findings)
            lines.append(u"%1: %2"_s.arg(finding.place, finding.text));
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole: return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s + shown(row, index.column());
    default: return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn: return tr("Row");
    case StateColumn: return tr("State");
    case DayColumn: return tr("Day");
    case KindColumn: return tr("Kind");
    case PlaceColumn: return tr("Place");
    case TopicColumn: return tr("Topic");
    case PeopleColumn: return tr("People");
    case CopiesColumn: return tr("Copies");
    case OtherColumn: return tr("Counters");
    case CostColumn: return tr("Cost");
    default: return {};
    }
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == RowColumn && isAcceptable(m_rows.at(index.row()).findings))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(index.row());
    else
        m_ticked.remove(index.row());
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit tickedChanged();
    return true;
}

} // namespace PhoLuat
