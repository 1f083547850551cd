// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/formexchange.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace PhoLuat {

class WorkbookModel;

/// What a filled-in workbook would change in the form above it: ticked, looked at, taken as one step. Not there at all until
/// a workbook is compared.
class WorkbookView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkbookView)
public:
    using PlaceWords = std::function<QString(const CellRef &)>;
    explicit WorkbookView(PlaceWords placeWords, QWidget *parent = nullptr);
    ~WorkbookView() override;

    void show(const WorkbookComparison &compared);
    /// Forgets the workbook and goes.
    void dismiss();
    [[nodiscard]] const WorkbookComparison &compared() const { return m_compared; }
    [[nodiscard]] WorkbookModel *model() const { return m_model; }
    [[nodiscard]] QTreeView *table() const { return m_table; }

signals:
    void takeWanted(const QList<PhoLuat::WorkbookCell> &cells);
    void jumpWanted(const PhoLuat::CellRef &cell);
    void closed();
    /// It came or went: whoever is around it makes room.
    void shown(bool isShown);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leave();
    void showTicks();
    void showWhy();

    PlaceWords m_placeWords;
    WorkbookComparison m_compared;
    WorkbookModel *m_model;
    QLabel *m_title;
    QLabel *m_findings;
    QTreeView *m_table;
    QLabel *m_why;
    QPushButton *m_take;
    QPushButton *m_all;
    QPushButton *m_close;
};

} // namespace PhoLuat
