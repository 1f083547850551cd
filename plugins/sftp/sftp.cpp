// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sftp.h"

#include "sending.h"

#include <QCoreApplication>

using PhoLuat::DeliveryHost;
using PhoLuat::DeliveryJob;
using PhoLuat::DeliveryOutcome;

namespace {

DeliveryOutcome through(const DeliveryJob &job, DeliveryHost &host, DeliveryOutcome (Sftp::Sending::*call)())
{
    if (job.name.isEmpty() || job.name.contains(u'/') || job.name.contains(u'\\') || job.name.startsWith(u'.'))
        return Sftp::held(QCoreApplication::translate("PhoLuat", "The package's name cannot be a file's name on a server, so nothing was sent. Export it and report this mistake.")).error();
    const auto endpoint = Sftp::Endpoint::from(job.settings);
    if (!endpoint)
        return endpoint.error();
    const auto connection = Sftp::Connection::open(*endpoint);
    if (!connection) {
        host.note(QLatin1StringView("connect ") + endpoint->name(), connection.error().trouble);
        return connection.error();
    }
    Sftp::Sending sending(job, *endpoint, **connection, host);
    return (sending.*call)();
}

} // namespace

QString SftpPlugin::tryConnection(const QMap<QString, QString> &settings)
{
    const auto endpoint = Sftp::Endpoint::from(settings);
    if (!endpoint)
        return endpoint.error().trouble;
    const auto connection = Sftp::Connection::open(*endpoint);
    if (!connection)
        return connection.error().trouble;
    Sftp::RemoteFolder folder(**connection, endpoint->folder);
    if (const auto there = folder.isThere(); !there)
        return there.error().trouble;
    const auto writable = folder.isWritable();
    return writable ? QString() : writable.error().trouble;
}

DeliveryOutcome SftpPlugin::ask(const DeliveryJob &job, DeliveryHost &host)
{
    return through(job, host, &Sftp::Sending::ask);
}

DeliveryOutcome SftpPlugin::send(const DeliveryJob &job, DeliveryHost &host)
{
    return through(job, host, &Sftp::Sending::send);
}
