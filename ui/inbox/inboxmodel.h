// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "widgets/words.h"
#include "work/flows.h"

#include <QAbstractTableModel>

namespace PhoLuat {

/// Somebody here has to decide on it: answers to own packages are none.
[[nodiscard]] bool waitsForDecision(const PackageRecord &record);
/// How something that came in stands: a submission by what was decided here, an answer by what it says.
[[nodiscard]] StateWords arrivedWords(const PackageRecord &record);

/// What came in: packages kept in the workspace, and above them those that were refused just now.
class InboxModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InboxModel)
public:
    enum Column { StateColumn, SenderColumn, ContentsColumn, ReceivedColumn, ColumnCount };

    explicit InboxModel(Clock clock, QObject *parent = nullptr);
    ~InboxModel() override;
    void setRecords(const QList<PackageRecord> &records);
    void setRefused(const QList<ReceiveOutcome> &refused);
    [[nodiscard]] const QList<PackageRecord> &records() const { return m_records; }
    [[nodiscard]] const QList<ReceiveOutcome> &refused() const { return m_refused; }
    /// One of the two, by row; null when it is the other.
    [[nodiscard]] const ReceiveOutcome *refusedAt(int row) const;
    [[nodiscard]] const PackageRecord *recordAt(int row) const;
    [[nodiscard]] int rowOf(const QString &digest) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Clock m_clock;
    QList<ReceiveOutcome> m_refused;
    QList<PackageRecord> m_records;
};

} // namespace PhoLuat
