// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "materials/basesmodel.h"
#include "materials/materialpanel.h"

class QLineEdit;
class QPushButton;
class QTableView;

namespace PhoLuat {

/// The legal bases: written below, listed above with their validity.
class BasesPanel final : public MaterialPanel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BasesPanel)
public:
    explicit BasesPanel(QDate today, QWidget *parent = nullptr);
    ~BasesPanel() override;

    void show(const Material &material) override;
    void setReadOnly(bool readOnly) override;

private:
    void add();

    BasesModel *m_model;
    QTableView *m_table;
    QLineEdit *m_citation;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace PhoLuat
