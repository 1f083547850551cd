// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/formtable.h"

#include <QWidget>

class QLabel;

namespace PhoLuat {

class FormHeaderView;

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
    /// Figures of other periods and forms; rows become as high as last year's figures need.
    void setOutside(const OutsideFigures &figures);
    [[nodiscard]] FormModel &model() const { return *m_model; }
    [[nodiscard]] FormTable *table() const { return m_table; }
    [[nodiscard]] CellRef currentCell() const;
    /// Selects a cell and brings it into sight; false when the form has no such cell.
    bool jumpTo(const CellRef &ref);
    /// "Sum 1.234 · 5 figures" of what is selected; empty for less than two figures.
    [[nodiscard]] QString selectionWords() const;
    /// How wide it must be to show every column of the form.
    [[nodiscard]] int wholeWidth() const;
    /// The line below the form: what was not taken and why.
    void say(const QString &sentence, bool isWrong = true);

signals:
    /// Double click, or Enter on a form that is only read.
    void cellActivated(const PhoLuat::CellRef &ref);
    void currentCellChanged(const PhoLuat::CellRef &ref);
    void selectionChanged();
    /// The person wants to say why the current figure is as it is.
    void reasonWanted();
    void edited(const PhoLuat::FormData &data, const QString &text, const QString &gesture);

private:
    void fitRows();

    FormModel *m_model;
    FormTable *m_table;
    FormHeaderView *m_header;
    QLabel *m_message;
};

} // namespace PhoLuat
