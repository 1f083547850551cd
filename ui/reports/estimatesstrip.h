// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/formmodel.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace PhoLuat {

/// The footnote of a form: how much of the total in a column is estimated for the period's last months.
class EstimatesStrip final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EstimatesStrip)
public:
    explicit EstimatesStrip(FormModel &model, QWidget *parent = nullptr);
    ~EstimatesStrip() override;

    /// Fields for the columns of the form that is shown now; hidden when it has no footnote.
    void rebuild();
    void setReadOnly(bool readOnly);

signals:
    void refused(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void arrange();

    FormModel &m_model;
    QWidget *m_inside = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<QWidget *> m_pairs; ///< column number and field, in the order of the columns
    int m_perLine = 0;
    QList<std::pair<CellRef, QLineEdit *>> m_fields;
    bool m_isReadOnly = false;
};

} // namespace PhoLuat
