// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/reportingrules.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace PhoLuat {

/// Which period the next report is for.
class NewReportBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewReportBar)
public:
    explicit NewReportBar(QWidget *parent = nullptr);
    ~NewReportBar() override;

    [[nodiscard]] Period period() const;
    void setPeriod(const Period &period);
    void focusPeriod();
    /// What is known of a period: its name, window and deadline are shown before the report is begun.
    void setTerms(std::function<std::optional<PeriodTerms>(const Period &)> terms);

signals:
    void wanted(const PhoLuat::Period &period);

private:
    void showTerms();

    std::function<std::optional<PeriodTerms>(const Period &)> m_termsOf;
    QLabel *m_terms;
    QComboBox *m_kind;
    QSpinBox *m_year;
    QPushButton *m_make;
};

} // namespace PhoLuat
