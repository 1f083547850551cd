// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "widgets/page.h"
#include "work/formexchange.h"

class QModelIndex;
class QStackedWidget;
class QTreeView;

namespace PhoLuat {

class NewReportBar;
class Prompts;
class ReportsModel;
class ReportView;

/// The unit's own reports: periods and forms at the left, the chosen form at the right.
class ReportsPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportsPage)
public:
    ReportsPage(Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent);
    ~ReportsPage() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("reports"); }
    [[nodiscard]] QString title() const override { return tr("Reports"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("table"); }
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QAction *primaryAction() const override { return m_check; }
    /// "<report>", "<report>/<row>/<column>"; "new/<period>" proposes to begin one.
    bool go(const QString &place) override;
    [[nodiscard]] QList<QWidget *> panes() const override;

    [[nodiscard]] ReportView *view() const { return m_view; }
    [[nodiscard]] NewReportBar *newReport() const { return m_new; }

private:
    void addActions();
    void showOrigin();
    void proposePeriod();
    void fetch();
    void begin(const Period &period);
    void open(const ReportId &id, int form, const QString &cell = {});
    void beginNewVersion();
    void print(FormFile kind);
    void chooseWorkbook();
    void compareWith(const QString &file, bool takeOver);
    void take(const QList<WorkbookCell> &cells);
    void showWhatIsThere();

    Workspace &m_workspace;
    Tools m_tools;
    Prompts &m_prompts;
    ReportsModel *m_model;
    QTreeView *m_tree;
    NewReportBar *m_new;
    QStackedWidget *m_stack;
    ReportView *m_view;
    QAction *m_begin = nullptr;
    QAction *m_check = nullptr;
    QAction *m_version = nullptr;
    QAction *m_takeWorkbook = nullptr;
    QList<QAction *> m_needReport;
    ReportId m_shown;
};

} // namespace PhoLuat
