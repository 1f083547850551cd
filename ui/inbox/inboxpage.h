// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/secrets.h"
#include "widgets/page.h"
#include "work/flows.h"

class QCheckBox;
class QComboBox;
class QSpinBox;
class QTabWidget;

namespace PhoLuat {

class ArrivalsView;
class BoardView;
class InboxSources;
class IntakeView;
class Prompts;
class TotalsView;

/// What came in, who reported, and the totals.
class InboxPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InboxPage)
public:
    /// With a keychain it also takes packages in by itself, from the sources it shows; without, only what is given to it.
    InboxPage(Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent, SecretStore *secrets = nullptr);
    ~InboxPage() override;

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QAction *primaryAction() const override { return m_addAction; }
    /// "arrived", "arrived/<digest>", "board", "totals", "totals/<row>/<column>", "sources".
    bool go(const QString &place) override;
    [[nodiscard]] QList<QWidget *> panes() const override;

    [[nodiscard]] Period period() const;
    void setPeriod(const Period &period);
    /// As if dropped or chosen by dialog.
    void take(const QStringList &paths);

private:
    void makeActions();
    void makeSources(SecretStore &secrets);
    [[nodiscard]] QWidget *makePeriodBar();
    void refresh();
    void consolidateNow();
    void showPackage(const QString &digest);

    Workspace &m_workspace;
    Tools m_tools;
    Prompts &m_prompts;
    QAction *m_addAction = nullptr;
    QAction *m_xlsxAction = nullptr;
    QAction *m_pdfAction = nullptr;
    QTabWidget *m_tabs;
    ArrivalsView *m_arrivals = nullptr;
    BoardView *m_board;
    TotalsView *m_totals;
    std::unique_ptr<InboxSources> m_sources; ///< goes before the workspace, as every page does
    IntakeView *m_intake = nullptr;
    QWidget *m_periodBar = nullptr;
    QComboBox *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    QSpinBox *m_year = nullptr;
    QCheckBox *m_undecided = nullptr;
    bool m_periodChosen = false;
    bool m_isConsolidating = false;
    bool m_again = false;
};

} // namespace PhoLuat
