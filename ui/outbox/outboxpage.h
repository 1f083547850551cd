// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"
#include "work/flows.h"

class QLabel;
class QStackedWidget;
class QTreeView;

namespace PhoLuat {

class LedgerView;
class OutboxModel;
class Prompts;
class SealPanel;
struct OutboxFacts;

/// What was sealed here and what each destination did with it; the assistant that seals stands beside.
class OutboxPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxPage)
public:
    OutboxPage(Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent);
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
    void refresh();
    void showFacts(const OutboxFacts &facts);
    void showCurrent();
    void beginSealing(const QStringList &ticked);
    void deliverTo(const PackageKey &key, const QString &destination);
    void savePackage();

    Workspace &m_workspace;
    Tools m_tools;
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
    QString m_wanted; ///< digest to select once it is in the list
};

} // namespace PhoLuat
