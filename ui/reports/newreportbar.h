// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace PhoLuat {

/// Which period the next report is for.
class NewReportBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewReportBar)
public:
    explicit NewReportBar(QDate today, QWidget *parent = nullptr);
    ~NewReportBar() override;

    [[nodiscard]] Period period() const;
    void setPeriod(const Period &period);
    void focusPeriod();

signals:
    void wanted(const PhoLuat::Period &period);

private:
    QComboBox *m_kind;
    QSpinBox *m_year;
    QPushButton *m_make;
};

} // namespace PhoLuat
