// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/outbox.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace PhoLuat {

/// What is being sent just now, in the status line: where to, how far, how fast, how long yet, and a way to pause it.
/// Shown only while something is sent.
class SendingStrip final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendingStrip)
public:
    SendingStrip(Workspace &workspace, Outbox &outbox, QWidget *parent = nullptr);
    ~SendingStrip() override;

signals:
    void errorRaised(const PhoLuat::Error &error);

private:
    void readNames();
    void showProgress();
    void pause();

    Workspace &m_workspace;
    Outbox &m_outbox;
    QHash<QString, QString> m_names; ///< of destinations
    DeliveryRef m_shown;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_pause;
};

} // namespace PhoLuat
