// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activities/activitymodel.h"

#include "forms/formsheet.h"
#include "materials/vocabulary.h"
#include "tabular/activityheaders.h"
#include "vietnamese/fold.h"
#include "vietnamese/numbers.h"
#include "widgets/look.h"

#include <QIcon>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

const QString all = QStringLiteral("CHUNG");
const QString vietnamese = QStringLiteral("vi");
const QString broadcasts = QStringLiteral("broadcasts");
const QString items = QStringLiteral("items");

bool isFigure(int column)
{
    return column >= ActivityModel::SessionsColumn && column <= ActivityModel::CostColumn;
}

std::optional<qint64> figureAt(const Activity &activity, int column)
{
    const auto counted = [&activity](const QString &code) { return activity.counts.contains(code) ? std::optional(activity.counts.value(code)) : std::nullopt; };
    switch (column) {
    case ActivityModel::SessionsColumn: return activity.sessions;
    case ActivityModel::PeopleColumn: return sumOf(activity.attendances);
    case ActivityModel::CopiesColumn: return sumOf(activity.copies);
    case ActivityModel::BroadcastsColumn: return counted(broadcasts);
    case ActivityModel::ItemsColumn: return counted(items);
    case ActivityModel::CostColumn: return activity.cost;
    default: return std::nullopt;
    }
}

/// One figure for all can be typed in the table as long as nobody told groups or languages apart.
bool isWhole(const QMap<QString, qint64> &figures, const QString &only)
{
    return figures.isEmpty() || (figures.size() == 1 && figures.contains(only));
}

void put(QMap<QString, qint64> &figures, const QString &code, const std::optional<qint64> &figure)
{
    if (figure)
        figures.insert(code, *figure);
    else
        figures.remove(code);
}

} // namespace

std::optional<QDate> dayFromTyping(const QString &text, QDate around)
{
    if (const auto day = parseDate(text))
        return day;
    const QStringList parts = text.trimmed().split(QRegularExpression(u"[/.\\- ]"_s), Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.size() > 3 || !around.isValid())
        return std::nullopt;
    QList<int> numbers;
    for (const QString &part : parts) {
        bool isNumber = false;
        numbers.append(part.toInt(&isNumber));
        if (!isNumber)
            return std::nullopt;
    }
    int year = around.year();
    if (numbers.size() == 3)
        year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2];
    const QDate day(year, numbers.size() > 1 ? numbers[1] : around.month(), numbers[0]);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

ActivityModel::ActivityModel(ActivityWords words, QObject *parent) : QAbstractTableModel(parent), m_words(std::move(words)) {}
ActivityModel::~ActivityModel() = default;

void ActivityModel::setActivities(const QList<Activity> &activities)
{
    beginResetModel();
    m_activities = activities;
    m_folded.clear();
    m_folded.reserve(activities.size());
    for (const Activity &activity : activities)
        m_folded.append(foldedText(activity));
    endResetModel();
}

int ActivityModel::rowOf(const ActivityId &id) const
{
    const auto found = std::ranges::find(m_activities, id, &Activity::id);
    return found == m_activities.cend() ? -1 : int(found - m_activities.cbegin());
}

void ActivityModel::setActivity(const ActivityId &id, const std::optional<Activity> &now)
{
    const int row = rowOf(id);
    if (row >= 0 && now) {
        m_activities[row] = *now;
        m_folded[row] = foldedText(*now);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_activities.removeAt(row);
        m_folded.removeAt(row);
        endRemoveRows();
    } else if (now) {
        beginInsertRows({}, 0, 0);
        m_activities.prepend(*now);
        m_folded.prepend(foldedText(*now));
        endInsertRows();
    }
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_activities.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ActivityModel::columnTitle(int column)
{
    switch (column) {
    case DayColumn: return tr("Day");
    case KindColumn: return tr("Kind");
    case PlaceColumn: return tr("Place");
    case TopicColumn: return tr("Topic");
    case SessionsColumn: return tr("Sessions");
    case PeopleColumn: return tr("People");
    case CopiesColumn: return tr("Copies");
    case BroadcastsColumn: return tr("Broadcasts");
    case ItemsColumn: return tr("Items");
    case CostColumn: return tr("Cost");
    case EvidenceColumn: return tr("Evidence");
    default: return {};
    }
}

QString ActivityModel::shown(const Activity &activity, int column, bool toEdit) const
{
    switch (column) {
    case DayColumn: return fieldDate(activity.date);
    case KindColumn: return toEdit ? activity.kind : Vocabulary::text(m_words.kinds, activity.kind);
    case PlaceColumn: return activity.place;
    case TopicColumn: return activity.topic;
    case EvidenceColumn: return activity.evidence.isEmpty() ? QString() : QString::number(activity.evidence.size());
    default: break;
    }
    const auto figure = figureAt(activity, column);
    return figure ? formatNumber(*figure) : QString();
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_activities.size())
        return {};
    const Activity &activity = m_activities.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return shown(activity, column, false);
    case Qt::EditRole: return shown(activity, column, true);
    case Qt::TextAlignmentRole: return isFigure(column) || column == EvidenceColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::DecorationRole: return column == EvidenceColumn && !activity.evidence.isEmpty() ? QVariant(Look::icon(u"mail-attachment"_s)) : QVariant();
    case Qt::ToolTipRole:
        if (column == EvidenceColumn) {
            QStringList names;
            for (const Attachment &attachment : activity.evidence)
                names.append(attachment.name);
            return names.join(u'\n');
        }
        return column == PlaceColumn || column == TopicColumn ? shown(activity, column, false) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString text = shown(activity, column, false);
        return columnTitle(column) + u": "_s + (text.isEmpty() ? tr("empty") : text);
    }
    case SortRole:
        if (column == DayColumn)
            return activity.date;
        if (isFigure(column))
            return figureAt(activity, column).value_or(-1);
        return column == EvidenceColumn ? QVariant(activity.evidence.size()) : QVariant(vnFold(shown(activity, column, false)));
    default: return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(section);
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) || section == EvidenceColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags ActivityModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_isReadOnly || index.column() == EvidenceColumn)
        return flags;
    const Activity &activity = m_activities.at(index.row());
    const bool isSplit = (index.column() == PeopleColumn && !isWhole(activity.attendances, all)) || (index.column() == CopiesColumn && !isWhole(activity.copies, vietnamese));
    return isSplit ? flags : flags | Qt::ItemIsEditable;
}

Result<Activity> ActivityModel::typedInto(Activity activity, int column, const QString &text, QDate around) const
{
    if (column == DayColumn) {
        const auto day = dayFromTyping(text, around);
        if (!day)
            return failure(ErrorKind::Refused, tr("“%1” is no day. Type it as 05/01/2020, or as 5/1 for this year.").arg(text));
        activity.date = *day;
        if (activity.until.isValid() && activity.until < activity.date)
            activity.until = {};
        return activity;
    }
    if (column == KindColumn) {
        const FoundTerm found = kindOf(text, m_words.kinds);
        if (found.code.isEmpty())
            return failure(ErrorKind::Refused, tr("“%1” is no kind of event. Choose one of the list.").arg(text));
        activity.kind = found.code;
        return activity;
    }
    if (column == PlaceColumn || column == TopicColumn) {
        (column == PlaceColumn ? activity.place : activity.topic) = text.simplified();
        return activity;
    }
    std::optional<qint64> figure;
    const Result<CellValue> value = cellFromText(text);
    if (!value)
        return std::unexpected(value.error());
    if (value->isNumber()) {
        if (value->number() < 0 || value->number() > 1e12 || value->number() != std::floor(value->number()))
            return failure(ErrorKind::Refused, tr("%1 is no count: it takes a whole number from 0 to 10¹².").arg(text));
        figure = qint64(value->number());
    }
    switch (column) {
    case SessionsColumn: activity.sessions = figure; break;
    case PeopleColumn: put(activity.attendances, all, figure); break;
    case CopiesColumn: put(activity.copies, vietnamese, figure); break;
    case BroadcastsColumn: put(activity.counts, broadcasts, figure); break;
    case ItemsColumn: put(activity.counts, items, figure); break;
    case CostColumn: activity.cost = figure; break;
    default: break;
    }
    return activity;
}

bool ActivityModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Activity before = m_activities.at(index.row());
    const Result<Activity> after = typedInto(before, index.column(), value.toString(), before.date);
    if (!after) {
        emit refused(after.error().text);
        return false;
    }
    if (*after == before)
        return true;
    setActivity(before.id, *after);
    emit edited(before, *after);
    return true;
}

} // namespace PhoLuat
