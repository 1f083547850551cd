// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "materials/undokeys.h"
#include "widgets/page.h"
#include "work/formdrafting.h"

class QTabWidget;

namespace PhoLuat {

class ComparePane;
class EditionsList;
class FindingsView;
class PartFields;
class PartsTree;
class PrintPane;
class Prompts;
class StateLabel;
class TryPane;

/// Making and changing forms: what there is at the left; the form's parts, trying it, its printed look, and what is different
/// from another edition as tabs.
class DesignerPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesignerPage)
public:
    DesignerPage(Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent);
    ~DesignerPage() override;

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QAction *primaryAction() const override;
    /// "tt20-2013/10d/2": the form's id and edition; "…/2/compare", "try", "print" one of the tabs.
    bool go(const QString &place) override;
    void commit() override;
    [[nodiscard]] QList<QWidget *> panes() const override;

    [[nodiscard]] FormDrafting &work() { return m_work; }

private:
    void makeActions();
    [[nodiscard]] QWidget *makeForm();
    void showStanding();
    void openFirst();
    void listAgain();
    void jumpTo(const QString &place);
    void newForm();
    void nextEdition();
    void importFile();
    void exportFile();
    void putInUse();
    void discard();
    void takeOut();

    Workspace &m_workspace;
    Tools m_tools;
    Prompts &m_prompts;
    FormDrafting m_work;
    UndoKeys m_undo;
    EditionsList *m_editions;
    QTabWidget *m_tabs;
    PartsTree *m_tree;
    PartFields *m_fields;
    StateLabel *m_standing;
    FindingsView *m_findings;
    TryPane *m_try;
    PrintPane *m_print;
    ComparePane *m_compare;
    QAction *m_use = nullptr;
    QAction *m_next = nullptr;
    QAction *m_discard = nullptr;
    QAction *m_takeOut = nullptr;
};

} // namespace PhoLuat
