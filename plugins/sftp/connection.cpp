// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "cutsocket.h"
#include "login.h"
#include "resolve.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

namespace Sftp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto connectTime = 15s;

/// The kinds of host keys, as a server may have several and the person may have been given the fingerprint of any.
constexpr const char *keyKinds[] = {"ssh-ed25519", "ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521", "rsa-sha2-512,rsa-sha2-256"};

QString errorOf(ssh_session session)
{
    return QString::fromUtf8(ssh_get_error(session)).simplified().left(300);
}

/// Only what the program's settings say counts: no file of ssh, no agent, no known hosts of this desk.
Session prepared(const QString &address, const Endpoint &endpoint, const char *kinds)
{
    Session session(ssh_new());
    if (!session)
        return session;
    const bool no = false;
    const long patience = 3600; // the watch is stricter
    const auto port = static_cast<unsigned int>(endpoint.port);
    ssh_options_set(session.get(), SSH_OPTIONS_PROCESS_CONFIG, &no);
    ssh_options_set(session.get(), SSH_OPTIONS_KNOWNHOSTS, "/dev/null");
    ssh_options_set(session.get(), SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null");
    ssh_options_set(session.get(), SSH_OPTIONS_TIMEOUT, &patience);
    ssh_options_set(session.get(), SSH_OPTIONS_PORT, &port);
    ssh_options_set(session.get(), SSH_OPTIONS_USER, endpoint.user.toUtf8().constData());
    if (kinds)
        ssh_options_set(session.get(), SSH_OPTIONS_HOSTKEYS, kinds);
    // Last, and numeric: libssh would wait for the resolver without end.
    if (ssh_options_set(session.get(), SSH_OPTIONS_HOST, address.toUtf8().constData()) != SSH_OK)
        session.reset();
    return session;
}

Step<Session> connected(const QStringList &addresses, const Endpoint &endpoint, const char *kinds, QDeadlineTimer deadline)
{
    QString trouble;
    for (qsizetype i = 0; i < addresses.size() && !deadline.hasExpired(); ++i) {
        const QDeadlineTimer share(deadline.remainingTimeAsDuration() / (addresses.size() - i));
        Session session = prepared(addresses[i], endpoint, kinds);
        if (!session)
            continue;
        ssh_set_blocking(session.get(), 0);
        int state = ssh_connect(session.get());
        while (state == SSH_AGAIN && !share.hasExpired()) {
            QThread::sleep(2ms);
            state = ssh_connect(session.get());
        }
        if (state == SSH_OK) {
            ssh_set_blocking(session.get(), 1);
            return session;
        }
        trouble = state == SSH_AGAIN ? QCoreApplication::translate("PhoLuat", "it does not answer") : errorOf(session.get());
    }
    return unreachable(QCoreApplication::translate("PhoLuat", "The server %1 could not be reached: %2. Nothing was sent; check the network, the address and the port, or wait and try again.")
                           .arg(endpoint.name(), trouble));
}

QString fingerprintOf(ssh_session session)
{
    ssh_key key = nullptr;
    unsigned char *hash = nullptr;
    size_t length = 0;
    QString fingerprint;
    if (ssh_get_server_publickey(session, &key) == SSH_OK) {
        if (ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &hash, &length) == SSH_OK) {
            char *text = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, length);
            fingerprint = QString::fromLatin1(text);
            ssh_string_free_char(text);
            ssh_clean_pubkey_hash(&hash);
        }
        ssh_key_free(key);
    }
    return fingerprint;
}

std::unexpected<DeliveryOutcome> unknownKey(const Endpoint &endpoint, const QString &shown)
{
    return held(QCoreApplication::translate("PhoLuat", "The server %1 is not known yet, so nothing was sent. Its key has the fingerprint %2: "
                                                       "compare it with what the portal's operator gave you, then enter it in the settings.")
                    .arg(endpoint.name(), shown));
}

std::unexpected<DeliveryOutcome> changedKey(const Endpoint &endpoint, const QString &shown)
{
    return held(QCoreApplication::translate("PhoLuat", "The server %1 shows another key (%2) than the one in the settings (%3). Somebody may be pretending to be it, or it was set up anew; "
                                                       "nothing was sent, no password either. Ask the portal's operator for the fingerprint before you change the settings.")
                    .arg(endpoint.name(), shown, endpoint.hostKeys.join(u", "_s)));
}

/// A session with a server that has proved to hold a confirmed key.
Step<Session> recognised(const Endpoint &endpoint)
{
    const auto most = std::min<std::chrono::seconds>(connectTime, endpoint.patience);
    const QDeadlineTimer deadline(most);
    const auto addresses = addressesOf(endpoint.host, most);
    if (!addresses)
        return std::unexpected(addresses.error());
    auto session = connected(*addresses, endpoint, nullptr, deadline);
    if (!session)
        return session;
    const QString shown = fingerprintOf(session->get());
    if (shown.isEmpty())
        return unreachable(QCoreApplication::translate("PhoLuat", "The server %1 did not show its key, so it could not be recognised and nothing was sent. Try again later.").arg(endpoint.name()));
    if (endpoint.hostKeys.isEmpty())
        return unknownKey(endpoint, shown);
    if (endpoint.hostKeys.contains(shown))
        return session;
    for (const char *kinds : keyKinds) {
        auto other = connected(*addresses, endpoint, kinds, deadline);
        if (other && endpoint.hostKeys.contains(fingerprintOf(other->get())))
            return other;
    }
    if (deadline.hasExpired()) // it was not asked for every kind: nothing is proved against it
        return unreachable(QCoreApplication::translate("PhoLuat", "The server %1 did not show all its keys in time, so it could not be recognised and nothing was sent. It will be tried again.").arg(endpoint.name()));
    return changedKey(endpoint, shown);
}

} // namespace

void SessionEnd::operator()(ssh_session session) const
{
    ssh_disconnect(session);
    ssh_free(session);
}

Step<std::unique_ptr<Connection>> Connection::open(const Endpoint &endpoint)
{
    std::unique_ptr<Connection> connection(new Connection(endpoint));
    auto session = recognised(endpoint);
    if (!session)
        return std::unexpected(session.error());
    connection->m_session = std::move(*session);
    connection->m_banner = QString::fromUtf8(ssh_get_serverbanner(connection->m_session.get())).simplified().left(100);
    connection->m_hostKey = fingerprintOf(connection->m_session.get());
    connection->m_watch = std::make_unique<Watch>(endpoint.patience, [socket = ssh_get_fd(connection->m_session.get())] { cutSocket(socket); });
    if (auto greeted = connection->greet(); !greeted)
        return std::unexpected(greeted.error());
    return connection;
}

Step<> Connection::greet()
{
    if (auto done = logIn(m_session.get(), m_endpoint, *m_watch); !done)
        return done.error().state == DeliveryOutcome::State::Unreachable && isBroken() ? broken() : done;
    m_watch->alive();
    m_sftp = sftp_new(m_session.get());
    if (m_sftp && sftp_init(m_sftp) == SSH_OK)
        return {};
    if (isBroken())
        return broken();
    return held(QCoreApplication::translate("PhoLuat", "The server %1 let the user in but offers no file transfer (%2). Nothing was sent; ask the portal's operator to allow SFTP for this user.")
                    .arg(m_endpoint.name(), words()));
}

Connection::~Connection()
{
    if (m_sftp)
        sftp_free(m_sftp);
    m_watch.reset(); // before the socket it may cut is closed
}

bool Connection::isBroken() const
{
    return m_watch->hasCut() || !ssh_is_connected(m_session.get());
}

std::unexpected<DeliveryOutcome> Connection::broken() const
{
    return unreachable(m_watch->hasCut()
                           ? QCoreApplication::translate("PhoLuat", "The server %1 said nothing for too long, so the connection was ended. What it has is kept; sending goes on from there.").arg(m_endpoint.name())
                           : QCoreApplication::translate("PhoLuat", "The connection to %1 broke. What the server has is kept; sending goes on from there.").arg(m_endpoint.name()));
}

QString Connection::words() const
{
    return errorOf(m_session.get());
}

void Connection::cut()
{
    cutSocket(ssh_get_fd(m_session.get()));
}

} // namespace Sftp
