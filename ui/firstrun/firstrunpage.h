// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/identity.h"
#include "domain/unittree.h"
#include "widgets/prompts.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace PhoLuat {

class MessageBar;
class UnitPicker;

/// What the window shows while no workspace is open: open one, make one, or look around in the demonstration.
/// Asks only; the frame does what the signals say.
class FirstRunPage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstRunPage)
public:
    FirstRunPage(const UnitTree &units, QDate today, Prompts &prompts, QWidget *parent = nullptr);
    ~FirstRunPage() override;

    void setRecent(const QStringList &files);
    /// A workspace is open that nobody signed: only the question who sits here remains.
    void askWhoOnly(const QString &workspaceName);
    void askAll();
    void showError(const QString &text);
    void setBusy(bool busy);

signals:
    void openWanted(const QString &place); ///< a file, or an office's database as OfficeDatabase::place() names it
    void officeWanted();
    void makeWanted(const QString &file, const PhoLuat::Identity &identity);
    void identityGiven(const PhoLuat::Identity &identity);
    void demonstrationWanted();

private:
    QWidget *makeWelcome();
    QWidget *makeWho();
    [[nodiscard]] Identity identity() const;
    void make();
    void showReady();

    const UnitTree &m_units;
    Prompts &m_prompts;
    MessageBar *m_messages;
    QWidget *m_welcome;
    QTreeWidget *m_recent;
    QLabel *m_recentTitle;
    UnitPicker *m_picker;
    QButtonGroup *m_roles;
    QLineEdit *m_person;
    QPushButton *m_make;
    QLabel *m_whoTitle;
    QLabel *m_missing;
    bool m_whoOnly = false;
};

} // namespace PhoLuat
