// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extend/destinationplugin.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QToolButton;

namespace PhoLuat {

/// A password or the like: never shown, only replaced or forgotten. What is kept is not even read into the field.
class SecretLine final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretLine)
public:
    explicit SecretLine(const SettingField &field, QWidget *parent = nullptr);
    ~SecretLine() override;

    /// Whether the keychain has one already.
    void setKept(bool kept);
    /// There is one, or there will be one when the settings are kept.
    [[nodiscard]] bool hasSecret() const;
    /// What to keep instead; empty: forget it; nothing: it stays as it is.
    [[nodiscard]] std::optional<QString> change() const;

signals:
    void edited();

private:
    void showHint();

    QLineEdit *m_line;
    QToolButton *m_forget;
    bool m_isKept = false;
    bool m_isForgotten = false;
};

} // namespace PhoLuat
