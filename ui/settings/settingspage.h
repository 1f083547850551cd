// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/sending.h"
#include "widgets/page.h"
#include "work/flows.h"

class QListWidget;
class QStackedWidget;

namespace PhoLuat {

class Appearance;
class Prompts;

/// Who sits here, destinations, appearance, backups, about.
class SettingsPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)
public:
    SettingsPage(Workspace &workspace, Tools tools, Sending sending, Prompts &prompts, Appearance &appearance, QWidget *parent);
    ~SettingsPage() override;

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] QString help() const override;
    /// "identity", "destinations", "forms", "signatures", "appearance", "backups", "about".
    bool go(const QString &place) override;
    [[nodiscard]] QList<QWidget *> panes() const override;

private:
    void addPart(const QString &key, const QString &iconName, const QString &title, const QString &about, QWidget *part);
    [[nodiscard]] QWidget *makeAppearance(Appearance &appearance);
    [[nodiscard]] QWidget *makeBackups();
    [[nodiscard]] QWidget *makeAbout();
    void backup();

    Workspace &m_workspace;
    Tools m_tools;
    Prompts &m_prompts;
    QListWidget *m_list;
    QStackedWidget *m_parts;
};

} // namespace PhoLuat
