// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "activities/activitiespage.h"
#include "designer/designerpage.h"
#include "home/homepage.h"
#include "inbox/inboxpage.h"
#include "materials/materialspage.h"
#include "outbox/outboxpage.h"
#include "reports/reportspage.h"
#include "settings/settingspage.h"
#include "units/unitspage.h"

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

template<class Kind>
PageCard card(const QString &key, const QString &title, const QString &iconName)
{
    return {key, title, iconName, [](Workspace &workspace, Tools tools, Sending, Prompts &prompts, QWidget *parent) {
                return new Kind(workspace, tools, prompts, parent);
            }};
}

} // namespace

QList<PageCard> standardPages(Role role, Appearance &appearance)
{
    const PageCard home = card<HomePage>(u"home"_s, HomePage::tr("Desk"), u"go-home"_s);
    const PageCard inbox{u"inbox"_s, InboxPage::tr("Inbox"), u"mail-receive"_s,
                         [](Workspace &workspace, Tools tools, Sending sending, Prompts &prompts, QWidget *parent) {
                             return new InboxPage(workspace, tools, prompts, parent, &sending.secrets);
                         }};
    const PageCard reports = card<ReportsPage>(u"reports"_s, ReportsPage::tr("Reports"), u"table"_s);
    const PageCard materials = card<MaterialsPage>(u"materials"_s, MaterialsPage::tr("Materials"), u"document-edit"_s);
    const PageCard activities = card<ActivitiesPage>(u"activities"_s, ActivitiesPage::tr("Activities"), u"view-calendar-list"_s);
    const PageCard outbox{u"outbox"_s, OutboxPage::tr("Outbox"), u"mail-send"_s,
                          [](Workspace &workspace, Tools tools, Sending sending, Prompts &prompts, QWidget *parent) {
                              return new OutboxPage(workspace, tools, sending.outbox, prompts, parent);
                          }};
    const PageCard units = card<UnitsPage>(u"units"_s, UnitsPage::tr("Units"), u"view-list-tree"_s);
    const PageCard settings{u"settings"_s, SettingsPage::tr("Settings"), u"configure"_s,
                            [&appearance](Workspace &workspace, Tools tools, Sending sending, Prompts &prompts, QWidget *parent) {
                                return new SettingsPage(workspace, tools, sending, prompts, appearance, parent);
                            }};
    // Seldom wanted: last, so that the keys of the other pages stay as they are.
    const PageCard designer = card<DesignerPage>(u"designer"_s, DesignerPage::tr("Form designer"), u"insert-table"_s);
    if (role == Role::Justice)
        return {home, inbox, reports, materials, activities, outbox, units, settings, designer};
    return {home, materials, activities, reports, outbox, inbox, units, settings, designer};
}

} // namespace PhoLuat
