// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "remotefolder.h"

namespace Sftp {

/// One package and one folder of a server: what is there of it, and how it gets there. Lives for one call.
class Sending final {
public:
    Sending(const PhoLuat::DeliveryJob &job, const Endpoint &endpoint, Connection &connection, PhoLuat::DeliveryHost &host);

    /// Delivered, Absent with the bytes that are there, or Refused when another file has the name.
    [[nodiscard]] DeliveryOutcome ask();
    /// Goes on where an earlier attempt ended.
    [[nodiscard]] DeliveryOutcome send();

private:
    [[nodiscard]] Step<bool> isDelivered();
    [[nodiscard]] Step<qint64> usablePart(QFile &source);
    [[nodiscard]] Step<> upload(QFile &source);
    [[nodiscard]] Step<bool> equals(const QString &name);
    [[nodiscard]] DeliveryOutcome delivered();
    [[nodiscard]] DeliveryOutcome broughtOver(QFile &source);

    const PhoLuat::DeliveryJob &m_job;
    const Endpoint &m_endpoint;
    Connection &m_connection;
    PhoLuat::DeliveryHost &m_host;
    RemoteFolder m_folder;
    QString m_part; ///< nobody else's: it carries the idempotency key
};

} // namespace Sftp
