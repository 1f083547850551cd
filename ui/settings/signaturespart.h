// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace PhoLuat {

class Appearance;
class Prompts;
class StateLabel;

/// Whose signatures this desk calls proved: a folder of the authorities' certificates. None ships as official.
class SignaturesPart final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignaturesPart)
public:
    SignaturesPart(Appearance &appearance, Prompts &prompts, QWidget *parent = nullptr);
    ~SignaturesPart() override;

private:
    void show();

    Appearance &m_appearance;
    QLabel *m_folder;
    StateLabel *m_state;
    QPushButton *m_none;
};

} // namespace PhoLuat
