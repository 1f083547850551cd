// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firstrun/officedatabase.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace PhoLuat {

/// Asks where the office's database is and who opens it. The password is never filled in beforehand.
class OfficeDatabaseDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OfficeDatabaseDialog)
public:
    explicit OfficeDatabaseDialog(const OfficeDatabase &known, QWidget *parent = nullptr);
    ~OfficeDatabaseDialog() override;

    [[nodiscard]] OfficeLogin login() const;

private:
    void showReady();

    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QComboBox *m_tls;
    QLineEdit *m_authority;
    QCheckBox *m_create;
    QPushButton *m_open;
    bool m_tlsChosen = false; ///< by the person: no longer follows the host
};

} // namespace PhoLuat
