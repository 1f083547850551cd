// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/material.h"

#include <QWidget>

#include <functional>

namespace PhoLuat {

/// What a panel wants changed, whatever the material is by then.
using MaterialChange = std::function<void(Material &)>;

/// A tab of the inspector: shows a material and says what the person changes in it.
class MaterialPanel : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MaterialPanel)
public:
    explicit MaterialPanel(QWidget *parent) : QWidget(parent) {}
    ~MaterialPanel() override = default;

    /// Shows it as it is now; what has the focus keeps its cursor.
    virtual void show(const Material &material) = 0;
    virtual void setReadOnly(bool readOnly) = 0;

signals:
    void edited(const PhoLuat::MaterialChange &change, const QString &text, const QString &gesture);
};

} // namespace PhoLuat
