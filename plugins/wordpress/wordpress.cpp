// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordpress.h"

#include "publishing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using PhoLuat::DeliveryHost;
using PhoLuat::DeliveryJob;
using PhoLuat::DeliveryOutcome;

namespace {

DeliveryOutcome through(const DeliveryJob &job, DeliveryHost &host, DeliveryOutcome (WordPress::Publishing::*call)())
{
    if (job.materials.isEmpty())
        return {DeliveryOutcome::State::Refused, {},
                QCoreApplication::translate("PhoLuat", "This package holds no materials, and a WordPress site shows nothing else. Send reports to another destination.")};
    const auto site = WordPress::Site::from(job.settings, &host);
    if (!site)
        return site.error();
    WordPress::Publishing publishing(job, *site, host);
    return (publishing.*call)();
}

} // namespace

QString WordPressPlugin::tryConnection(const QMap<QString, QString> &settings)
{
    const auto site = WordPress::Site::from(settings, nullptr);
    if (!site)
        return site.error().trouble;
    QUrlQuery edit;
    edit.addQueryItem(u"context"_s, u"edit"_s);
    const auto account = site->read(u"/wp/v2/users/me"_s, edit);
    if (!account)
        return account.error().trouble;
    const QJsonObject rights = (*account)["capabilities"_L1].toObject();
    const bool wantsPublic = settings.value(u"status"_s) == "publish"_L1;
    for (const auto &[right, isNeeded] : {std::pair(u"edit_posts"_s, true), std::pair(u"upload_files"_s, true), std::pair(u"publish_posts"_s, wantsPublic),
                                          std::pair(u"manage_categories"_s, settings.value(u"makeCategories"_s) == "true"_L1)}) {
        if (isNeeded && !rights[right].toBool())
            return QCoreApplication::translate("PhoLuat", "The account is let in but lacks the right “%1”. Ask the people who run the site for the role of an author (to make categories: an editor).").arg(right);
    }
    return {};
}

DeliveryOutcome WordPressPlugin::ask(const DeliveryJob &job, DeliveryHost &host)
{
    return through(job, host, &WordPress::Publishing::ask);
}

DeliveryOutcome WordPressPlugin::send(const DeliveryJob &job, DeliveryHost &host)
{
    return through(job, host, &WordPress::Publishing::send);
}
