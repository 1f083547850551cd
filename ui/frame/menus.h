// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

#include <QHash>
#include <QPointer>

class QMenu;
class QMenuBar;

namespace PhoLuat {

/// The six menus: actions of the frame, and below them those of the page that is shown.
class Menus final {
public:
    /// Makes the menus anew in an empty bar.
    void make(QMenuBar &bar);
    [[nodiscard]] QMenu *menu(MenuPlace place) const { return m_menus.value(place); }
    /// Adds an action of the frame, with a name for tests.
    QAction *add(MenuPlace place, const QString &name, const QString &iconName, const QString &text, const QKeySequence &key);
    /// Swaps the page's actions in; null takes them out.
    void showPage(const Page *page);

private:
    QHash<MenuPlace, QMenu *> m_menus;
    QList<std::pair<QMenu *, QPointer<QAction>>> m_ofPage;
};

} // namespace PhoLuat
