// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/secrets.h"
#include "work/inboxsources.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace PhoLuat {

class Prompts;
class SecretLine;
class StateLabel;

/// Where packages come in by themselves: the list of folders and WebDAV folders, how each stands, and its settings beside.
class IntakeView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntakeView)
public:
    IntakeView(InboxSources &sources, SecretStore &secrets, const Workspace &workspace, Prompts &prompts, QWidget *parent = nullptr);
    ~IntakeView() override;
    [[nodiscard]] QWidget *list() const;

signals:
    void errorRaised(const PhoLuat::Error &error);
    /// Packages were taken in by themselves.
    void takenIn(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QLayout *makeButtons();
    void refresh();
    void showSource(const InboxSource &source);
    void showStanding();
    void showKind();
    void showMissing();
    void readSecret();
    [[nodiscard]] InboxSource typed() const;
    void save();
    void keep(const InboxSource &source);
    void remove();
    void tellTaken();

    InboxSources &m_sources;
    SecretStore &m_secrets;
    Clock m_clock;
    Prompts &m_prompts;
    InboxSource m_shown;
    QHash<QString, QDateTime> m_told; ///< looks whose packages were spoken of
    QListWidget *m_list;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_folder;
    QLineEdit *m_address;
    QLineEdit *m_user;
    QLineEdit *m_ca;
    SecretLine *m_password;
    QLabel *m_notice;
    QFormLayout *m_form = nullptr;
    StateLabel *m_state;
    QTreeWidget *m_troubles;
    QPushButton *m_now;
    QPushButton *m_keep;
    QPushButton *m_pause;
    QPushButton *m_remove;
};

} // namespace PhoLuat
