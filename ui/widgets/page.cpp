// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page.h"

#include "widgets/look.h"

#include <QIcon>

namespace PhoLuat {

namespace {
constexpr auto menuProperty = "pholuat.menu";
}

Page::Page(QWidget *parent) : QWidget(parent) {}

Page::~Page() = default;

MenuPlace Page::menuPlace(const QAction *action)
{
    return static_cast<MenuPlace>(action->property(menuProperty).toInt());
}

void Page::setBadge(int count)
{
    if (count == m_badge)
        return;
    m_badge = count;
    emit badgeChanged(count);
}

QAction *Page::addPageAction(MenuPlace menu, const QString &name, const QString &iconName, const QString &text,
                             const QKeySequence &key)
{
    auto *action = new QAction(Look::icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setProperty(menuProperty, static_cast<int>(menu));
    addAction(action);
    m_actions.append(action);
    return action;
}

} // namespace PhoLuat
