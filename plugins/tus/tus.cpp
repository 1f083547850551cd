// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tus.h"

#include "tussending.h"

#include <QCoreApplication>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

QString TusPlugin::tryConnection(const QMap<QString, QString> &settings)
{
    if (settings.value(u"url"_s).trimmed().isEmpty())
        return QCoreApplication::translate("PhoLuat", "No address is written. Write the portal's address as https://… in the settings.");
    TusTalk talk(settings, nullptr);
    TusServer server;
    const HttpAnswer options = talk.options(server);
    if (!options.isSuccess() || options.isHtml())
        return TusTalk::outcome(options, HttpStep::Ask).trouble;
    if (!server.speaksTus)
        return QCoreApplication::translate("PhoLuat", "The server answers, but does not take resumable uploads (tus 1.0) at this address. Check the address and the kind of destination.");
    const HttpAnswer knocked = talk.knock();
    const bool isLetIn = knocked.end == HttpEnd::Answered && knocked.status != 401 && knocked.status != 403 && knocked.status < 500;
    return isLetIn ? QString() : TusTalk::outcome(knocked, HttpStep::Ask).trouble;
}

DeliveryOutcome TusPlugin::ask(const DeliveryJob &job, DeliveryHost &host)
{
    return TusSending(job, host).ask();
}

DeliveryOutcome TusPlugin::send(const DeliveryJob &job, DeliveryHost &host)
{
    return TusSending(job, host).send();
}
