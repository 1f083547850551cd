// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/statelabel.h"
#include "work/flows.h"

class QListWidget;
class QPushButton;

namespace PhoLuat {

class DestinationForm;
class Prompts;

/// Settings: where packages go.
class DestinationsPart final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DestinationsPart)
public:
    DestinationsPart(Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent = nullptr);
    ~DestinationsPart() override;

signals:
    void errorRaised(const PhoLuat::Error &error);

private:
    void refresh(const QString &select = {});
    void showCurrent();
    void save();
    void remove();
    void tryConnection();
    void showMissing();

    Workspace &m_workspace;
    Tools m_tools;
    Prompts &m_prompts;
    QList<Destination> m_destinations;
    QListWidget *m_list;
    DestinationForm *m_form;
    QPushButton *m_try;
    QPushButton *m_save;
    QPushButton *m_remove;
    StateLabel *m_verdict;
};

} // namespace PhoLuat
