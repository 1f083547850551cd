// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/outboxmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace PhoLuat {

class DeliveryCard;

/// What is known of one sealed package: how it stands everywhere in one sentence, what it holds, its digests, and a card a
/// destination.
class LedgerView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LedgerView)
public:
    LedgerView(Clock clock, bool isReadOnly, QWidget *parent = nullptr);
    ~LedgerView() override;
    void show(const PackageRecord &record, const OutboxFacts &facts);
    /// What was said with a destination about the package shown.
    void setExchanges(const QString &destination, const QList<Exchange> &exchanges);
    [[nodiscard]] const PackageRecord &record() const { return m_record; }

signals:
    void sendWanted(const QString &destination);
    void pauseWanted(const QString &destination, bool paused);
    void cancelWanted(const QString &destination);
    void receiptWanted(const QString &destination);
    void exchangesWanted(const QString &destination);
    void holdBackWanted(const QString &destination, bool held);
    void anewWanted(const QString &destination);
    void markWanted(const QString &destination);
    void saveWanted();
    void settingsWanted();

private:
    void showFacts();
    void makeCards(const OutboxFacts &facts, const QStringList &ids);
    void addNoDestination();

    Clock m_clock;
    bool m_isReadOnly;
    PackageRecord m_record;
    StateLabel *m_sentence;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_digest;
    QPushButton *m_save;
    QVBoxLayout *m_destinations;
    QList<DeliveryCard *> m_cards;
    QList<Destination> m_known; ///< when the cards were made
};

} // namespace PhoLuat
