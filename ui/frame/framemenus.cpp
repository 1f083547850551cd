// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/deskview.h"
#include "frame/sidebar.h"
#include "firstrun/firstrunpage.h"
#include "firstrun/officedatabase.h"
#include "mainwindow.h"
#include "widgets/appearance.h"
#include "widgets/look.h"
#include "widgets/prompts.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QToolButton>

namespace PhoLuat {

using namespace Qt::StringLiterals;

/// The frame's own actions. Keys: ui.md, "Keys".
void MainWindow::makeMenus()
{
    m_menus.make(*menuBar());
    const bool isOpen = m_desk != nullptr;

    const auto openAction = m_menus.add(MenuPlace::File, u"open"_s, u"document-open"_s, tr("&Open a workspace…"), QKeySequence::Open);
    connect(openAction, &QAction::triggered, this, [this] {
        const QString file = m_needs.prompts.openFile(tr("Open a workspace"), tr("Workspaces (*.pholuat)"));
        if (!file.isEmpty())
            openFile(file);
    });
    const auto office = m_menus.add(MenuPlace::File, u"openOfficeDatabase"_s, u"network-server"_s, tr("Open an office data&base…"), {});
    connect(office, &QAction::triggered, this, [this] { openOffice({}); });
    QMenu *recent = m_menus.menu(MenuPlace::File)->addMenu(Look::icon(u"document-open-recent"_s), tr("Opened &lately"));
    const QStringList files = m_needs.settings.value(u"recent/files"_s).toStringList();
    const auto nameOf = [](const QString &place) {
        const auto database = OfficeDatabase::fromPlace(place);
        return database ? database->name() : QFileInfo(place).fileName();
    };
    for (const QString &file : files)
        connect(recent->addAction(nameOf(file)), &QAction::triggered, this, [this, file] { openFile(file); });
    const auto demonstration = m_menus.add(MenuPlace::File, u"openDemonstration"_s, u"games-hint"_s, tr("Open the &demonstration"), {});
    connect(demonstration, &QAction::triggered, this, &MainWindow::openDemonstration);
    m_openActions = {openAction, office, demonstration};
    if (!files.isEmpty())
        m_openActions.append(recent->menuAction());
    recent->menuAction()->setEnabled(false);
    allowOpening();
    const auto close = m_menus.add(MenuPlace::File, u"closeWorkspace"_s, u"document-close"_s, tr("&Close the workspace"), QKeySequence(u"Ctrl+Shift+W"_s));
    close->setEnabled(isOpen);
    connect(close, &QAction::triggered, this, [this] { leave([this] { closeWorkspace(); }); });
    const auto quit = m_menus.add(MenuPlace::File, u"quit"_s, u"application-exit"_s, tr("&Quit"), QKeySequence(u"Ctrl+Q"_s));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);

    if (isOpen) {
        QUndoStack &stack = m_workspace->undoStack();
        QMenu *edit = m_menus.menu(MenuPlace::Edit);
        QAction *undo = stack.createUndoAction(edit, tr("&Undo"));
        undo->setObjectName(u"undo"_s);
        undo->setShortcut(QKeySequence(u"Ctrl+Z"_s));
        undo->setIcon(Look::icon(u"edit-undo"_s));
        QAction *redo = stack.createRedoAction(edit, tr("&Redo"));
        redo->setObjectName(u"redo"_s);
        redo->setShortcuts({QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"Ctrl+Shift+Z"_s)});
        redo->setIcon(Look::icon(u"edit-redo"_s));
        edit->addActions({undo, redo});
    }
    const auto goTo = m_menus.add(MenuPlace::Edit, u"goTo"_s, u"search"_s, tr("&Go to anything…"), QKeySequence(u"Ctrl+K"_s));
    goTo->setEnabled(isOpen);
    connect(goTo, &QAction::triggered, this, &MainWindow::askWhere);
    auto *corner = new QToolButton(menuBar());
    corner->setObjectName(u"goToButton"_s);
    corner->setIcon(Look::icon(u"search"_s));
    corner->setText(tr("Go to…  Ctrl+K"));
    corner->setAccessibleName(tr("Go to anything"));
    corner->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    corner->setAutoRaise(true);
    corner->setFocusPolicy(Qt::NoFocus);
    connect(corner, &QToolButton::clicked, goTo, &QAction::trigger);
    if (QWidget *old = menuBar()->cornerWidget())
        old->deleteLater();
    menuBar()->setCornerWidget(corner);
    corner->setVisible(isOpen);

    if (isOpen) {
        const QList<PageCard> &cards = m_desk->cards();
        for (qsizetype i = 0; i < cards.size(); ++i) {
            const QString key = cards.at(i).key;
            const QKeySequence shortcut = i < 9 ? QKeySequence(u"Ctrl+%1"_s.arg(i + 1)) : QKeySequence();
            const auto action = m_menus.add(MenuPlace::View, u"go."_s + key, cards.at(i).iconName, cards.at(i).title, shortcut);
            connect(action, &QAction::triggered, this, [this, key] { m_desk->go(key); });
        }
        m_menus.menu(MenuPlace::View)->addSeparator();
        const auto pane = m_menus.add(MenuPlace::View, u"nextPane"_s, u"view-split-left-right"_s, tr("&Next pane"), QKeySequence(Qt::Key_F6));
        connect(pane, &QAction::triggered, m_desk, &DeskView::focusNextPane);
        const auto fold = m_menus.add(MenuPlace::View, u"foldBar"_s, u"sidebar-collapse-left"_s, tr("Side bar as &icons only"), QKeySequence(Qt::Key_F9));
        connect(fold, &QAction::triggered, m_desk, [this] { m_desk->sideBar()->setCollapsed(!m_desk->sideBar()->isCollapsed()); });
    }
    auto *themes = new QActionGroup(m_menus.menu(MenuPlace::View));
    QMenu *look = m_menus.menu(MenuPlace::View)->addMenu(Look::icon(u"color-management"_s), tr("&Colours"));
    const std::pair<Theme, QString> choices[] = {{Theme::System, tr("As the &system")}, {Theme::Light, tr("&Light")}, {Theme::Dark, tr("&Dark")}};
    for (const auto &[theme, text] : choices) {
        QAction *action = look->addAction(text);
        action->setCheckable(true);
        action->setChecked(theme == m_needs.appearance.theme());
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme] { m_needs.appearance.setTheme(theme); });
    }
    const auto whole = m_menus.add(MenuPlace::View, u"fullScreen"_s, u"view-fullscreen"_s, tr("&Full screen"), QKeySequence(Qt::Key_F11));
    connect(whole, &QAction::triggered, this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });

    const std::tuple<MenuPlace, QString, QString> ways[] = {{MenuPlace::Report, u"reports"_s, tr("Go to the &reports")},
                                                            {MenuPlace::Send, u"outbox"_s, tr("Go to the &outbox")},
                                                            {MenuPlace::Send, u"inbox"_s, tr("Go to the &inbox")}};
    for (const auto &[menu, key, text] : ways) {
        const auto action = m_menus.add(menu, u"way."_s + key, u"go-next"_s, text, {});
        action->setEnabled(isOpen);
        connect(action, &QAction::triggered, this, [this, key] { m_desk->go(key); });
    }

    const auto help = m_menus.add(MenuPlace::Help, u"help"_s, u"help-contents"_s, tr("&Help for this page"), QKeySequence(Qt::Key_F1));
    help->setEnabled(isOpen);
    connect(help, &QAction::triggered, this, &MainWindow::showHelp);
    const auto about = m_menus.add(MenuPlace::Help, u"about"_s, u"help-about"_s, tr("&About Phổ Luật"), {});
    about->setEnabled(isOpen);
    connect(about, &QAction::triggered, this, [this] { m_desk->go(u"settings/about"_s); });
}

void MainWindow::allowOpening()
{
    for (const QPointer<QAction> &action : std::as_const(m_openActions)) {
        if (action)
            action->setEnabled(!m_isOpening);
    }
}

} // namespace PhoLuat
