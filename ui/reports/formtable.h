// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace PhoLuat {

/// The table of a FormGridView: keys as in a spreadsheet.
class FormTable final : public QTableView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormTable)
public:
    explicit FormTable(QWidget *parent = nullptr);
    ~FormTable() override;

    /// Moves the current cell, over the end of a row into the next.
    void go(int rows, int columns);

signals:
    void refused(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void copy() const;
    void paste();
};

} // namespace PhoLuat
