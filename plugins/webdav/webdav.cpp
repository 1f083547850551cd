// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webdav.h"

#include "davsending.h"

#include <QCoreApplication>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

QString WebdavPlugin::tryConnection(const QMap<QString, QString> &settings)
{
    if (settings.value(u"url"_s).trimmed().isEmpty())
        return QCoreApplication::translate("PhoLuat", "No address is written. Write the folder's address as https://… in the settings.");
    QMap<QString, QString> above = settings;
    above.remove(u"subfolder"_s); // made when something is sent
    DavTalk talk(above, {}, nullptr);
    const auto folder = talk.look(talk.urlOf({}), HttpStep::Ask, 0);
    if (!folder)
        return folder.error().trouble;
    if (!folder->isThere)
        return QCoreApplication::translate("PhoLuat", "The server answers, but there is no such folder on it. Check the path in the address.");
    if (!folder->isFolder)
        return QCoreApplication::translate("PhoLuat", "The address is one of a file, not of a folder. Write the folder's address.");
    return {};
}

DeliveryOutcome WebdavPlugin::ask(const DeliveryJob &job, DeliveryHost &host)
{
    return DavSending(job, host).ask();
}

DeliveryOutcome WebdavPlugin::send(const DeliveryJob &job, DeliveryHost &host)
{
    return DavSending(job, host).send();
}
