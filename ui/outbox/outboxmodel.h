// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "outbox/deliverywords.h"

#include <QAbstractTableModel>

namespace PhoLuat {

/// What the outbox shows, read in one go.
struct OutboxFacts {
    QList<PackageRecord> packages;
    QList<Delivery> deliveries;
    QList<Destination> destinations;
    QHash<DeliveryRef, DeliveryStanding> standings = {}; ///< of what is open, as the outbox sees it
    QSet<QString> heldBack = {}; ///< destinations nothing is sent to until a person lets them go on

    /// The delivery of a package to a destination; nothing when it was never sent there.
    [[nodiscard]] std::optional<Delivery> delivery(const PackageKey &key, const QString &destination) const;
    [[nodiscard]] DeliveryWords words(const Delivery &delivery, const QDateTime &now) const { return deliveryWords(delivery, standings.value(refOf(delivery)), now); }
    /// How a package stands everywhere, in one sentence: "Province: received · Ministry: waiting, next try at 10:42".
    [[nodiscard]] DeliveryWords sentence(const PackageKey &key, const QDateTime &now) const;
    /// The person's word for a destination; for one that was removed, that it was.
    [[nodiscard]] QString nameOf(const QString &destination) const;
};

/// One row a package, one column a destination.
class OutboxModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxModel)
public:
    enum Column { PackageColumn, SizeColumn, MadeColumn, FirstDestinationColumn };

    explicit OutboxModel(Clock clock, QObject *parent = nullptr);
    ~OutboxModel() override;
    /// What is shown stays where it is when only the states changed.
    void setFacts(const OutboxFacts &facts);
    void setStandings(const QHash<DeliveryRef, DeliveryStanding> &standings, const QSet<QString> &heldBack);
    [[nodiscard]] const OutboxFacts &facts() const { return m_facts; }
    [[nodiscard]] int rowOf(const QString &digest) const; ///< -1: not here

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void tellStates();

    Clock m_clock;
    OutboxFacts m_facts;
};

/// "Report, year 2020, 3 materials" as the outbox and the inbox name a package.
[[nodiscard]] QString packageWords(const PackageRecord &record);

} // namespace PhoLuat
