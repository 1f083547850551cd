// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Sftp {

using namespace Qt::StringLiterals;

std::unexpected<DeliveryOutcome> held(const QString &trouble)
{
    return std::unexpected(DeliveryOutcome{DeliveryOutcome::State::Held, {}, trouble});
}

std::unexpected<DeliveryOutcome> unreachable(const QString &trouble)
{
    return std::unexpected(DeliveryOutcome{DeliveryOutcome::State::Unreachable, {}, trouble});
}

std::unexpected<DeliveryOutcome> stopped()
{
    return std::unexpected(DeliveryOutcome{DeliveryOutcome::State::Stopped, {},
                                           QCoreApplication::translate("PhoLuat", "Stopped as asked; what is already on the server is kept for the next attempt.")});
}

Step<Endpoint> Endpoint::from(const QMap<QString, QString> &settings)
{
    Endpoint endpoint;
    endpoint.host = settings.value(u"host"_s).trimmed();
    endpoint.user = settings.value(u"user"_s).trimmed();
    endpoint.password = settings.value(u"password"_s);
    endpoint.keyFile = settings.value(u"keyFile"_s).trimmed();
    endpoint.passphrase = settings.value(u"passphrase"_s);
    endpoint.folder = settings.value(u"folder"_s).trimmed();
    endpoint.readsBack = settings.value(u"readBack"_s, u"true"_s) != "false"_L1;
    endpoint.patience = std::chrono::seconds(std::clamp(settings.value(u"patience"_s, u"30"_s).toInt(), 1, 600));
    if (endpoint.host.isEmpty() || endpoint.user.isEmpty())
        return held(QCoreApplication::translate("PhoLuat", "The server or the user name is missing, so nothing was sent. Enter both in the settings of this destination."));
    bool isNumber = false;
    const QString port = settings.value(u"port"_s).trimmed();
    endpoint.port = port.isEmpty() ? 22 : port.toInt(&isNumber);
    if (!port.isEmpty() && (!isNumber || endpoint.port < 1 || endpoint.port > 65535))
        return held(QCoreApplication::translate("PhoLuat", "The port \"%1\" is not a number from 1 to 65535, so nothing was sent. Put it right in the settings; most servers use 22.").arg(port));

    // People paste whole lines of ssh-keygen, and a server may have a key of each kind.
    static const QRegularExpression fingerprint(u"SHA256:[A-Za-z0-9+/]{43}"_s);
    const QString hostKey = settings.value(u"hostKey"_s).trimmed();
    auto found = fingerprint.globalMatch(hostKey);
    while (found.hasNext())
        endpoint.hostKeys.append(found.next().captured());
    if (endpoint.hostKeys.isEmpty() && !hostKey.isEmpty())
        return held(QCoreApplication::translate("PhoLuat", "The fingerprint in the settings is not one of the form SHA256:…, so the server could not be recognised and nothing was sent. "
                                                           "Ask the portal's operator for the SHA256 fingerprint and enter it in the settings."));
    return endpoint;
}

QString Endpoint::name() const
{
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}

} // namespace Sftp
