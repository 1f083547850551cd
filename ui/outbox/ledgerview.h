// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/outboxmodel.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace PhoLuat {

/// What is known of one sealed package: what it holds, its digests, and at every destination the receipt or the trouble
/// word for word with the way out.
class LedgerView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LedgerView)
public:
    explicit LedgerView(Clock clock, QWidget *parent = nullptr);
    ~LedgerView() override;
    void show(const PackageRecord &record, const OutboxFacts &facts);
    [[nodiscard]] const PackageRecord &record() const { return m_record; }

signals:
    void deliveryWanted(const QString &destination);
    void saveWanted();
    void settingsWanted();

private:
    void addDestination(const Destination &destination, const std::optional<Delivery> &delivery);

    Clock m_clock;
    PackageRecord m_record;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_digest;
    QPushButton *m_save;
    QVBoxLayout *m_destinations;
};

} // namespace PhoLuat
