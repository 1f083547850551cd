// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/statelabel.h"
#include "work/workspace.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace PhoLuat {

class UnitPicker;

/// Settings: who sits here.
class IdentityPart final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdentityPart)
public:
    explicit IdentityPart(Workspace &workspace, QWidget *parent = nullptr);
    ~IdentityPart() override;

private:
    [[nodiscard]] Identity identity() const;
    void save();

    Workspace &m_workspace;
    UnitPicker *m_unit;
    QComboBox *m_role;
    QLineEdit *m_person;
    QPushButton *m_save;
    StateLabel *m_verdict;
};

} // namespace PhoLuat
