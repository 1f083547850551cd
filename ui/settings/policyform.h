// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace PhoLuat {

/// When the program may send to a destination by itself, and how fast.
class PolicyForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PolicyForm)
public:
    explicit PolicyForm(QWidget *parent = nullptr);
    ~PolicyForm() override;

    void setPolicy(const SendingPolicy &policy);
    [[nodiscard]] SendingPolicy policy() const;
    /// What cannot be meant so, as a sentence; empty when all is well.
    [[nodiscard]] QString wrong() const;

signals:
    void edited();

private:
    QComboBox *m_start;
    QCheckBox *m_hasHours;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QLineEdit *m_network;
    QSpinBox *m_limit;
};

} // namespace PhoLuat
