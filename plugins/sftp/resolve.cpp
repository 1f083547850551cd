// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolve.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHostInfo>
#include <QTimer>

#include <optional>

namespace Sftp {

using namespace Qt::StringLiterals;

Step<QStringList> addressesOf(const QString &host, std::chrono::milliseconds most)
{
    if (!QHostAddress(host).isNull())
        return QStringList{host};
    std::optional<QHostInfo> found;
    QEventLoop loop;
    const int id = QHostInfo::lookupHost(host, &loop, [&](const QHostInfo &info) {
        found = info;
        loop.quit();
    });
    QTimer::singleShot(most, &loop, &QEventLoop::quit);
    if (!found)
        loop.exec();
    if (!found) {
        QHostInfo::abortHostLookup(id);
        return unreachable(QCoreApplication::translate("PhoLuat", "The address of %1 could not be found out in time: the network may be down. Nothing was sent; it is tried again later.").arg(host));
    }
    QStringList addresses;
    const QList<QHostAddress> all = found->addresses();
    for (const QHostAddress &address : all)
        addresses.append(address.toString());
    if (addresses.isEmpty())
        return unreachable(QCoreApplication::translate("PhoLuat", "There is no server called %1, or the network is down (%2). Nothing was sent; check the network and the name in the settings.")
                               .arg(host, found->errorString()));
    return addresses;
}

} // namespace Sftp
