// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxmodel.h"

#include "widgets/look.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>

#include <algorithm>
#include <utility>

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

DeliveryWords OutboxFacts::sentence(const PackageKey &key, const QDateTime &now) const
{
    using State = StateLabel::State;
    QStringList parts;
    State look = State::Done;
    const auto rank = [](State state) {
        switch (state) {
        case State::Wrong: return 3;
        case State::Look: return 2;
        case State::Done: return 0;
        default: return 1;
        }
    };
    const auto add = [&](const Delivery &delivery) {
        const DeliveryWords one = words(delivery, now);
        parts.append(u"%1: %2"_s.arg(nameOf(delivery.destination), one.text));
        if (rank(one.look) > rank(look))
            look = one.look;
    };
    for (const Destination &destination : destinations) {
        if (const auto known = delivery(key, destination.id))
            add(*known);
    }
    for (const Delivery &one : deliveries) {
        if (one.key == key && std::ranges::find(destinations, one.destination, &Destination::id) == destinations.end())
            add(one);
    }
    if (parts.isEmpty())
        return {OutboxModel::tr("Not sent anywhere yet."), {}, State::Plain};
    return {parts.join(u" · "_s), {}, look};
}

QString OutboxFacts::nameOf(const QString &destination) const
{
    const auto known = std::ranges::find(destinations, destination, &Destination::id);
    return known == destinations.end() ? OutboxModel::tr("removed destination") : known->name;
}

OutboxModel::OutboxModel(Clock clock, QObject *parent) : QAbstractTableModel(parent), m_clock(std::move(clock)) {}

OutboxModel::~OutboxModel() = default;

void OutboxModel::setFacts(const OutboxFacts &facts)
{
    const bool isSame = std::ranges::equal(m_facts.packages, facts.packages, {}, &PackageRecord::key, &PackageRecord::key) && m_facts.destinations == facts.destinations;
    if (isSame) {
        m_facts = facts;
        tellStates();
        return;
    }
    beginResetModel();
    m_facts = facts;
    endResetModel();
}

void OutboxModel::setStandings(const QHash<DeliveryRef, DeliveryStanding> &standings, const QSet<QString> &heldBack)
{
    m_facts.standings = standings;
    if (std::exchange(m_facts.heldBack, heldBack) != heldBack && columnCount() > FirstDestinationColumn)
        emit headerDataChanged(Qt::Horizontal, FirstDestinationColumn, columnCount() - 1);
    tellStates();
}

void OutboxModel::tellStates()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
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
    const DeliveryWords words = m_facts.words(*delivery, m_clock());
    switch (role) {
    case Qt::DisplayRole:
        return words.line();
    case Qt::DecorationRole:
        return Look::icon(StateLabel::iconName(words.look));
    case Qt::ForegroundRole:
        return StateLabel::color(QApplication::palette(), words.look);
    case Qt::ToolTipRole:
        return delivery->trouble.isEmpty() ? delivery->receipt : delivery->trouble;
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(destination.name, words.line());
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section >= FirstDestinationColumn && m_facts.heldBack.contains(m_facts.destinations.value(section - FirstDestinationColumn).id)) {
        if (role == Qt::DecorationRole)
            return Look::icon(u"media-playback-pause"_s);
        if (role == Qt::ToolTipRole)
            return tr("Held back: nothing is sent there until you let it go on.");
    }
    if (role != Qt::DisplayRole)
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
