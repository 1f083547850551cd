// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/sending.h"
#include "widgets/statelabel.h"
#include "work/destinations.h"
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
    DestinationsPart(Workspace &workspace, Tools tools, Sending sending, Prompts &prompts, QWidget *parent = nullptr);
    ~DestinationsPart() override;

signals:
    void errorRaised(const PhoLuat::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Facts {
        QList<Destination> destinations;
        KnownProfiles known;
    };
    void refresh(const QString &select = {});
    void showCurrent();
    /// Which secrets the keychain has, and whether there is one.
    void readSecrets();
    void save();
    void keepSecrets(const Destination &destination, QMap<QString, QString> secrets);
    void keepSettings(const Destination &destination);
    void forgetSecrets(const Destination &destination);
    void importProfile();
    void takeProfile(const QByteArray &json, const QString &fileName);
    void remove();
    void tryConnection();
    void showMissing();

    Workspace &m_workspace;
    Tools m_tools;
    Sending m_sending;
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
