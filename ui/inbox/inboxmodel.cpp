// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/inboxmodel.h"

#include "outbox/outboxmodel.h"
#include "widgets/look.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QPalette>

namespace PhoLuat {

using namespace Qt::StringLiterals;

bool waitsForDecision(const PackageRecord &record)
{
    return record.info.kind == PackageKind::Submission && (record.decision == PackageRecord::Decision::None || record.decision == PackageRecord::Decision::Conflict);
}

StateWords arrivedWords(const PackageRecord &record)
{
    if (record.info.kind == PackageKind::Submission || record.decision != PackageRecord::Decision::None)
        return stateWords(record.decision);
    return stateWords(record.remark.isEmpty() ? PackageRecord::Decision::Accepted : PackageRecord::Decision::Returned);
}

InboxModel::InboxModel(Clock clock, QObject *parent) : QAbstractTableModel(parent), m_clock(std::move(clock)) {}

InboxModel::~InboxModel() = default;

void InboxModel::setRecords(const QList<PackageRecord> &records)
{
    beginResetModel();
    m_records = records;
    endResetModel();
}

void InboxModel::setRefused(const QList<ReceiveOutcome> &refused)
{
    beginResetModel();
    m_refused = refused;
    endResetModel();
}

const ReceiveOutcome *InboxModel::refusedAt(int row) const
{
    return row >= 0 && row < m_refused.size() ? &m_refused.at(row) : nullptr;
}

const PackageRecord *InboxModel::recordAt(int row) const
{
    const qsizetype at = row - m_refused.size();
    return row >= 0 && at >= 0 && at < m_records.size() ? &m_records.at(at) : nullptr;
}

int InboxModel::rowOf(const QString &digest) const
{
    const auto found = std::ranges::find_if(m_records, [&digest](const PackageRecord &record) { return record.key.digest == digest; });
    return found == m_records.end() ? -1 : static_cast<int>(m_refused.size() + (found - m_records.begin()));
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_refused.size() + m_records.size());
}

int InboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReceiveOutcome *refused = refusedAt(index.row());
    const PackageRecord *record = recordAt(index.row());
    const StateWords state = refused != nullptr ? stateWords(refused->judgement.verdict) : arrivedWords(*record);
    switch (role) {
    case Qt::DecorationRole:
        return index.column() == StateColumn ? QVariant(Look::icon(StateLabel::iconName(state.look))) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == StateColumn ? QVariant(StateLabel::color(QApplication::palette(), state.look)) : QVariant();
    case Qt::ToolTipRole:
        return refused != nullptr ? refused->file : record->fileName;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case StateColumn:
        return state.text;
    case SenderColumn:
        return refused != nullptr ? tr("not taken in") : record->info.senderName;
    case ContentsColumn:
        return refused != nullptr ? QFileInfo(refused->file).fileName() : packageWords(*record);
    default:
        return refused != nullptr ? QString() : momentWords(record->at, m_clock());
    }
}

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case SenderColumn:
        return tr("From");
    case ContentsColumn:
        return tr("Contents");
    default:
        return tr("Received");
    }
}

} // namespace PhoLuat
