// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"
#include "work/flows.h"

class QDateEdit;
class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;
class QTreeView;
class QTreeWidget;

namespace PhoLuat {

class Prompts;
class UnitListModel;
class UnitTreeModel;

/// The units of the whole country as of a day: tree, instant search, and what became of each.
class UnitsPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnitsPage)
public:
    UnitsPage(Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent);
    ~UnitsPage() override;

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] QString help() const override;
    /// A unit's id.
    bool go(const QString &place) override;
    [[nodiscard]] QList<QWidget *> panes() const override;

private:
    void search();
    void setDay(QDate day);
    void showUnit(const UnitId &id);
    void fillSuccession(const UnitId &id);

    const UnitTree &m_units;
    QLineEdit *m_line;
    QDateEdit *m_day;
    QStackedWidget *m_left;
    QTreeView *m_tree;
    UnitTreeModel *m_treeModel;
    QListView *m_found;
    UnitListModel *m_foundModel;
    QLabel *m_name;
    QLabel *m_facts;
    QTreeWidget *m_succession;
    QLabel *m_noSuccession;
};

} // namespace PhoLuat
