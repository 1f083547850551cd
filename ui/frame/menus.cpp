// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/menus.h"

#include "widgets/look.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMenu>
#include <QMenuBar>

namespace PhoLuat {

using namespace Qt::StringLiterals;

void Menus::make(QMenuBar &bar)
{
    m_ofPage.clear();
    // Later, because the wish to make them anew may come from one of their actions.
    // Till then nobody may find the old ones by their names.
    for (QMenu *menu : std::as_const(m_menus)) {
        menu->setObjectName({});
        const QList<QAction *> own = menu->findChildren<QAction *>();
        for (QAction *action : own)
            action->setObjectName({});
        menu->deleteLater();
    }
    m_menus.clear();
    bar.clear();
    const auto add = [this, &bar](MenuPlace place, const QString &name, const QString &title) {
        QMenu *menu = bar.addMenu(title);
        menu->setObjectName(name);
        menu->setAccessibleName(QString(title).remove(u'&'));
        m_menus.insert(place, menu);
    };
    add(MenuPlace::File, u"fileMenu"_s, QCoreApplication::translate("PhoLuat", "&File"));
    add(MenuPlace::Edit, u"editMenu"_s, QCoreApplication::translate("PhoLuat", "&Edit"));
    add(MenuPlace::View, u"viewMenu"_s, QCoreApplication::translate("PhoLuat", "&View"));
    add(MenuPlace::Report, u"reportMenu"_s, QCoreApplication::translate("PhoLuat", "&Reports"));
    add(MenuPlace::Send, u"sendMenu"_s, QCoreApplication::translate("PhoLuat", "&Send"));
    add(MenuPlace::Help, u"helpMenu"_s, QCoreApplication::translate("PhoLuat", "&Help"));
}

QAction *Menus::add(MenuPlace place, const QString &name, const QString &iconName, const QString &text, const QKeySequence &key)
{
    QAction *action = menu(place)->addAction(iconName.isEmpty() ? QIcon() : Look::icon(iconName), text);
    action->setObjectName(name);
    action->setShortcut(key);
    return action;
}

void Menus::showPage(const Page *page)
{
    for (const auto &[menu, action] : std::as_const(m_ofPage)) {
        if (action)
            menu->removeAction(action);
    }
    m_ofPage.clear();
    if (page == nullptr)
        return;
    QHash<QMenu *, bool> begun;
    const QList<QAction *> actions = page->pageActions();
    for (QAction *action : actions) {
        QMenu *menu = m_menus.value(Page::menuPlace(action));
        if (!begun.contains(menu) && !menu->isEmpty())
            m_ofPage.append({menu, menu->addSeparator()});
        begun.insert(menu, true);
        menu->addAction(action);
        m_ofPage.append({menu, action});
    }
}

} // namespace PhoLuat
