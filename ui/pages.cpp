// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "home/homepage.h"
#include "inbox/inboxpage.h"
#include "materials/materialspage.h"
#include "outbox/outboxpage.h"
#include "reports/reportspage.h"
#include "settings/settingspage.h"
#include "units/unitspage.h"

namespace PhoLuat {

namespace {

template<class Kind>
PageMaker maker()
{
    return [](Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent) {
        return new Kind(workspace, tools, prompts, parent);
    };
}

} // namespace

QList<PageMaker> standardPages(Role role, Appearance &appearance)
{
    QList<PageMaker> pages{maker<HomePage>()};
    if (role == Role::Justice)
        pages += {maker<InboxPage>(), maker<ReportsPage>(), maker<MaterialsPage>(), maker<OutboxPage>()};
    else
        pages += {maker<MaterialsPage>(), maker<ReportsPage>(), maker<OutboxPage>(), maker<InboxPage>()};
    pages += maker<UnitsPage>();
    pages += [&appearance](Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent) {
        return new SettingsPage(workspace, tools, prompts, appearance, parent);
    };
    return pages;
}

} // namespace PhoLuat
