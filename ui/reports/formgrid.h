// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/formmodel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace PhoLuat {

class FormHeaderView;
class FormTable;

/// A form as on paper, filled in by keyboard: arrows, Enter down, Tab right, typing replaces, F2, Delete, blocks from
/// and to a spreadsheet. What cannot be read stays in the cell's editor with a sentence below.
class FormGridView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormGridView)
public:
    explicit FormGridView(QWidget *parent = nullptr);
    ~FormGridView() override;

    void setSheet(const FormSheet &sheet);
    void clear();
    void setReadOnly(bool readOnly);
    [[nodiscard]] FormModel &model() const { return *m_model; }
    [[nodiscard]] QTableView *table() const;
    [[nodiscard]] CellRef currentCell() const;
    /// Selects a cell and brings it into sight; false when the form has no such cell.
    bool jumpTo(const CellRef &ref);
    /// "Sum 1.234 · 5 cells" of what is selected; empty for less than two figures.
    [[nodiscard]] QString selectionWords() const;

signals:
    /// Double click, or Enter on a form that is only read.
    void cellActivated(const PhoLuat::CellRef &ref);
    void currentCellChanged(const PhoLuat::CellRef &ref);
    void selectionChanged();
    void edited(const PhoLuat::FormData &data, const QString &text, const QString &gesture);

private:
    void say(const QString &sentence);

    FormModel *m_model;
    FormTable *m_table;
    FormHeaderView *m_header;
    QLabel *m_message;
};

} // namespace PhoLuat
