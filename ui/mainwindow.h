// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame/menus.h"
#include "pages.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;
class QSettings;
class QStackedWidget;

namespace PhoLuat {

class DeskView;
class FirstRunPage;
class GoToBox;
struct OfficeDatabase;
class JobStrip;
class SendingStrip;

/// The frame: menus, first-run page or the open workspace's pages, status line. What pages there are is handed in.
class MainWindow final : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)
public:
    struct Needs {
        Tools tools;
        SecretStore &secrets;
        Prompts &prompts;
        Appearance &appearance;
        QSettings &settings;
        Workspace::Needs workspace;
        QString demonstrationFile; ///< where the demonstration lives; made when it is not there
        std::function<QList<PageCard>(Role, Appearance &)> pages;
    };

    explicit MainWindow(const Needs &needs, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString &file);
    void openDemonstration();
    void setWorkspace(std::shared_ptr<Workspace> workspace);
    void closeWorkspace();
    /// Drops the pages and the outbox: from here on nobody is asked and nothing is sent. For the end of the program, before it
    /// waits for the pool's threads.
    void stopSending();
    /// Makes everything again in the language of now.
    void retranslate();
    [[nodiscard]] DeskView *desk() const { return m_desk; } ///< null while nothing is open
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    [[nodiscard]] FirstRunPage *firstRun(); ///< made when it is first wanted

signals:
    void workspaceShown();
    void openFailed(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void allowOpening(); ///< not while one is being opened
    void showFirstRun();
    void setBusy(bool busy);
    void makeStatusLine();
    void showDesk();
    void dropDesk();
    void showSending();
    void open(const QString &file, bool create, const Identity &identity);
    void openOffice(const OfficeDatabase &known);
    /// `place` is what is remembered of it: the file, or the office's database without its password.
    void begin(const DatabaseLocation &where, const QString &place, bool create, const Identity &identity);
    void opened(Result<std::shared_ptr<Workspace>> result, const Identity &identity, const QString &file);
    void askWho();
    void giveIdentity(const Identity &identity);
    void fillDemonstration();
    /// Saves everything first; when that fails, `then` follows only if the person gives the last changes up.
    void leave(std::function<void()> then);
    /// Lets what is being sent stop and be written down first.
    void endSending(const std::function<void()> &then);
    void remember(const QString &file);
    void showStatus();
    void fail(const Error &error);
    void askWhere();
    void showHelp();
    void saveState();

    Needs m_needs;
    Menus m_menus;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<Outbox> m_outbox; ///< of the workspace that is shown; ends before it
    QStackedWidget *m_whole;
    FirstRunPage *m_firstRun = nullptr;
    DeskView *m_desk = nullptr;
    GoToBox *m_goTo = nullptr;
    QLabel *m_where;
    QLabel *m_saved;
    JobStrip *m_jobs;
    QList<QPointer<QAction>> m_openActions;
    SendingStrip *m_sending = nullptr;
    bool m_isOpening = false;
    bool m_saveTrouble = false;
    bool m_isLeaving = false;
    bool m_mayClose = false;
};

} // namespace PhoLuat
