// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/formmodel.h"

#include <QTableView>

namespace PhoLuat {

/// The table of a FormGridView: keys as in a spreadsheet.
class FormTable final : public QTableView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormTable)
public:
    explicit FormTable(QWidget *parent = nullptr);
    ~FormTable() override;

    /// Makes it the current cell and the only chosen one, whatever keys are held; Shift extends from there.
    void chooseOnly(const QModelIndex &index);
    /// Moves the current cell, over the end of a row into the next.
    void go(int rows, int columns);
    void copy() const;
    void paste();
    void fill(FormModel::Fill direction);
    void takeSuggestions();

signals:
    void refused(const QString &sentence);
    /// What was done with many cells at once; `words` say how many were taken.
    void worked(const QString &words, const PhoLuat::Findings &notTaken);
    /// The person wants to say why the current figure is as it is.
    void reasonWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    [[nodiscard]] FormModel *form() const;
    [[nodiscard]] bool isOurs(const QKeyEvent *event) const;
    void clear();

    QPersistentModelIndex m_jumpedTo; ///< until a plain key or the mouse goes elsewhere
};

} // namespace PhoLuat
