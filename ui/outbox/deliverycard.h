// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/deliverywords.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace PhoLuat {

/// One package at one destination: how it stands, the server's own words, the way out, the receipt and what was said.
/// Stays the same widget while the state changes, so that nobody loses the button under her finger.
class DeliveryCard final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliveryCard)
public:
    struct Needs {
        Destination destination;
        bool isKnown = true;     ///< false: it was removed from the settings, nothing more can be sent there
        int number = 0;          ///< Alt with it goes to this card; 0: none
        bool isReadOnly = false;
    };
    explicit DeliveryCard(const Needs &needs, QWidget *parent = nullptr);
    ~DeliveryCard() override;
    [[nodiscard]] const Destination &destination() const { return m_needs.destination; }

    /// Nothing: it was never sent there.
    void show(const std::optional<Delivery> &delivery, const DeliveryStanding &standing, const QDateTime &now);
    void setExchanges(const QList<Exchange> &exchanges);
    /// Whether the whole destination is held back, whatever becomes of this package.
    void setHeldBack(bool held);

signals:
    void sendWanted();
    void pauseWanted(bool paused);
    void cancelWanted();
    void receiptWanted();
    void exchangesWanted();
    void holdBackWanted(bool held);
    void anewWanted();
    void markWanted();

private:
    [[nodiscard]] QPushButton *button(const QString &name, const QString &iconName, const QString &text, const QString &what);
    void showReceipt(const QString &receipt);
    void showButtons(const std::optional<Delivery> &delivery, const DeliveryStanding &standing);

    Needs m_needs;
    int m_attempts = 0;
    bool m_isPaused = false;
    bool m_isHeldBack = false;
    QLabel *m_name;
    StateLabel *m_state;
    QProgressBar *m_bar;
    QLabel *m_pace;
    QLabel *m_trouble;
    QLabel *m_receiptHeading;
    QPlainTextEdit *m_receipt;
    QPlainTextEdit *m_said;
    QPushButton *m_send;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_savePdf;
    QPushButton *m_showSaid;
    QPushButton *m_holdBack;
    QPushButton *m_settle; ///< a person's word where nobody can be asked
};

} // namespace PhoLuat
