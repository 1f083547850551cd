// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/outboxmodel.h"
#include "widgets/page.h"
#include "work/flows.h"

class QLabel;
class QStackedWidget;
class QTreeView;

namespace PhoLuat {

class LedgerView;
class Prompts;
class SealPanel;

/// What was sealed here and what each destination did with it; the assistant that seals stands beside.
class OutboxPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxPage)
public:
    OutboxPage(Workspace &workspace, Tools tools, Outbox &outbox, Prompts &prompts, QWidget *parent);
    ~OutboxPage() override;

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QAction *primaryAction() const override { return m_sealAction; }
    /// A package's digest, or "seal" with the ids to tick after it: "seal/<report id>".
    bool go(const QString &place) override;
    [[nodiscard]] QList<QWidget *> panes() const override;

private:
    /// Whole: the packages, too, which may be thousands; they change less often than their deliveries.
    void refresh(bool whole);
    void showFacts(OutboxFacts facts);
    void showCurrent();
    void showProgress();
    void connectLedger();
    void beginSealing(const QStringList &ticked);
    [[nodiscard]] QHash<DeliveryRef, DeliveryStanding> standingsOf(const QList<Delivery> &deliveries) const;
    void send(const QString &destination);
    void pause(const QString &destination, bool paused);
    void cancel(const QString &destination);
    void sendAnew(const QString &destination);
    void markDelivered(const QString &destination);
    void saveReceipt(const QString &destination);
    void showExchanges(const QString &destination);
    void holdBack(const QString &destination, bool held);
    [[nodiscard]] QSet<QString> heldBackNow(const QList<Destination> &destinations) const;
    void savePackage();
    void exportLedger();
    template<class T>
    void tellTrouble(const QFuture<Result<T>> &future);
    void tellWritten(const QFuture<Result<>> &future, const QString &sentence);

    Workspace &m_workspace;
    Tools m_tools;
    Outbox &m_outbox;
    Prompts &m_prompts;
    OutboxModel *m_model;
    QTreeView *m_view;
    QWidget *m_empty;
    QStackedWidget *m_left;
    QStackedWidget *m_right;
    LedgerView *m_ledger;
    SealPanel *m_seal;
    QLabel *m_hint;
    QAction *m_sealAction;
    QAction *m_saveAction;
    QAction *m_exportAction;
    QString m_wanted; ///< digest to select once it is in the list
};

} // namespace PhoLuat
