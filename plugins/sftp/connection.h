// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint.h"
#include "watch.h"

#include <libssh/libssh.h>
#include <libssh/sftp.h>

#include <memory>

namespace Sftp {

struct SessionEnd {
    void operator()(ssh_session session) const;
};
using Session = std::unique_ptr<ssh_session_struct, SessionEnd>;

/// A session with a server whose key a person has confirmed, logged in, SFTP spoken. One thread.
class Connection final {
public:
    /// Nothing of the user, not even the name, leaves before the host key was found right. Takes at most 15 s to connect.
    [[nodiscard]] static Step<std::unique_ptr<Connection>> open(const Endpoint &endpoint);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    [[nodiscard]] sftp_session sftp() const { return m_sftp; }
    [[nodiscard]] Watch &watch() { return *m_watch; }
    /// Whether the connection itself is gone; else an error was the server's answer.
    [[nodiscard]] bool isBroken() const;
    /// What an operation's failure means when the connection broke.
    [[nodiscard]] std::unexpected<DeliveryOutcome> broken() const;
    /// The server's own words of its last refusal, short.
    [[nodiscard]] QString words() const;
    /// Ends at once, without waiting for what is under way.
    void cut();

    [[nodiscard]] const QString &banner() const { return m_banner; }
    [[nodiscard]] const QString &hostKey() const { return m_hostKey; }

private:
    explicit Connection(const Endpoint &endpoint) : m_endpoint(endpoint) {}
    [[nodiscard]] Step<> greet();

    Endpoint m_endpoint;
    Session m_session;
    std::unique_ptr<Watch> m_watch;
    sftp_session m_sftp = nullptr;
    QString m_banner;
    QString m_hostKey;
};

} // namespace Sftp
