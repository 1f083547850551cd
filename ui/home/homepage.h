// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "home/homemodel.h"
#include "widgets/page.h"
#include "work/flows.h"

#include <QTimer>

class QLabel;
class QStackedWidget;
class QTreeView;

namespace PhoLuat {

class Prompts;

/// Today's work in order; every line opens its place.
class HomePage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HomePage)
public:
    HomePage(Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent);
    ~HomePage() override;

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Facts {
        QList<Report> reports;
        QList<MaterialSummary> drafts;
        QList<Delivery> deliveries;
        QList<PackageRecord> sealed;
        QList<PackageRecord> received;
    };
    [[nodiscard]] QWidget *makeEmpty();
    /// Not at every key: when things have settled, and what only this page shows not before it is shown.
    void note(const Change &change);
    void refresh();
    void show(const Facts &facts);

    Workspace &m_workspace;
    Tools m_tools;
    HomeModel *m_model;
    QTreeView *m_view;
    QStackedWidget *m_stack;
    QTimer m_settled;
    bool m_isStale = false;
    bool m_isAsking = false;
    bool m_askAgain = false;
};

} // namespace PhoLuat
