// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/networks.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <algorithm>

namespace PhoLuat {

QStringList ownAddresses()
{
    QStringList addresses;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning) || flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        const QList<QNetworkAddressEntry> entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries)
            addresses.append(entry.ip().toString().section(u'%', 0, 0)); // without the interface's name
    }
    return addresses;
}

bool isNetwork(const QString &network)
{
    return QHostAddress::parseSubnet(network.trimmed()).second >= 0;
}

bool isInNetwork(const QStringList &addresses, const QString &network)
{
    const auto subnet = QHostAddress::parseSubnet(network.trimmed());
    return subnet.second >= 0 && std::ranges::any_of(addresses, [&](const QString &address) {
        const QHostAddress host(address);
        return host.protocol() == subnet.first.protocol() && host.isInSubnet(subnet);
    });
}

} // namespace PhoLuat
