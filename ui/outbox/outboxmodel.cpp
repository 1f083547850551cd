// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxmodel.h"

#include "widgets/look.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>

namespace PhoLuat {

using namespace Qt::StringLiterals;

QString packageWords(const PackageRecord &record)
{
    QStringList parts;
    if (record.info.kind == PackageKind::Return)
        parts.append(OutboxModel::tr("answer to %1").arg(record.info.receiverName));
    if (!record.reports.isEmpty() || (record.info.period && !record.info.reports.isEmpty())) {
        const Period period = record.info.period ? *record.info.period : record.reports.first().period;
        parts.append(OutboxModel::tr("report, %1").arg(shownPeriod(period)));
    }
    const qsizetype materials = std::max(record.materials.size(), record.info.materials.size());
    if (materials > 0)
        parts.append(OutboxModel::tr("%n material(s)", nullptr, static_cast<int>(materials)));
    if (record.info.version > 1)
        parts.append(OutboxModel::tr("version %1").arg(record.info.version));
    return parts.isEmpty() ? record.fileName : parts.join(u", "_s);
}

std::optional<Delivery> OutboxFacts::delivery(const PackageKey &key, const QString &destination) const
{
    const auto found = std::ranges::find_if(deliveries, [&](const Delivery &one) { return one.key == key && one.destination == destination; });
    if (found == deliveries.end())
        return std::nullopt;
    return *found;
}

OutboxModel::OutboxModel(Clock clock, QObject *parent) : QAbstractTableModel(parent), m_clock(std::move(clock)) {}

OutboxModel::~OutboxModel() = default;

void OutboxModel::setFacts(const OutboxFacts &facts)
{
    beginResetModel();
    m_facts = facts;
    endResetModel();
}

int OutboxModel::rowOf(const QString &digest) const
{
    const auto found = std::ranges::find_if(m_facts.packages, [&digest](const PackageRecord &record) { return record.key.digest == digest; });
    return found == m_facts.packages.end() ? -1 : static_cast<int>(found - m_facts.packages.begin());
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.packages.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstDestinationColumn + static_cast<int>(m_facts.destinations.size());
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PackageRecord &record = m_facts.packages.at(index.row());
    if (index.column() < FirstDestinationColumn) {
        if (role == Qt::DecorationRole && index.column() == PackageColumn)
            return Look::icon(u"package-x-generic"_s);
        if (role == Qt::ToolTipRole)
            return record.fileName;
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case PackageColumn:
            return packageWords(record);
        case SizeColumn:
            return sizeWords(record.size);
        default:
            return momentWords(record.at, m_clock());
        }
    }
    const Destination &destination = m_facts.destinations.at(index.column() - FirstDestinationColumn);
    const std::optional<Delivery> delivery = m_facts.delivery(record.key, destination.id);
    if (!delivery)
        return role == Qt::DisplayRole ? QVariant(u"–"_s) : role == Qt::AccessibleTextRole ? QVariant(tr("not sent")) : QVariant();
    const StateWords state = stateWords(delivery->state);
    switch (role) {
    case Qt::DisplayRole:
        return u"%1 · %2"_s.arg(state.text, momentWords(delivery->at, m_clock()));
    case Qt::DecorationRole:
        return Look::icon(StateLabel::iconName(state.look));
    case Qt::ForegroundRole:
        return StateLabel::color(QApplication::palette(), state.look);
    case Qt::ToolTipRole:
        return delivery->trouble.isEmpty() ? delivery->receipt : delivery->trouble;
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PackageColumn:
        return tr("Package");
    case SizeColumn:
        return tr("Size");
    case MadeColumn:
        return tr("Sealed");
    default:
        return m_facts.destinations.value(section - FirstDestinationColumn).name;
    }
}

} // namespace PhoLuat
