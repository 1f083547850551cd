// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/package.h"
#include "widgets/words.h"

#include <QAbstractTableModel>

namespace PhoLuat {

/// What the outbox shows, read in one go.
struct OutboxFacts {
    QList<PackageRecord> packages;
    QList<Delivery> deliveries;
    QList<Destination> destinations;

    /// The delivery of a package to a destination; nothing when it was never sent there.
    [[nodiscard]] std::optional<Delivery> delivery(const PackageKey &key, const QString &destination) const;
};

/// One row a package, one column a destination.
class OutboxModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxModel)
public:
    enum Column { PackageColumn, SizeColumn, MadeColumn, FirstDestinationColumn };

    explicit OutboxModel(Clock clock, QObject *parent = nullptr);
    ~OutboxModel() override;
    void setFacts(const OutboxFacts &facts);
    [[nodiscard]] const OutboxFacts &facts() const { return m_facts; }
    [[nodiscard]] int rowOf(const QString &digest) const; ///< -1: not here

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Clock m_clock;
    OutboxFacts m_facts;
};

/// "Report, year 2020, 3 materials" as the outbox and the inbox name a package.
[[nodiscard]] QString packageWords(const PackageRecord &record);

} // namespace PhoLuat
