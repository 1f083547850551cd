// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "login.h"

#include <QCoreApplication>
#include <QFile>

namespace Sftp {

namespace {

constexpr qint64 mostKeyBytes = 64 * 1024;
constexpr int mostRounds = 8;

std::unexpected<DeliveryOutcome> cameToNoEnd(const Endpoint &endpoint)
{
    return unreachable(QCoreApplication::translate("PhoLuat", "Logging in to %1 came to no end. Nothing was sent; it is tried again later.").arg(endpoint.name()));
}

std::unexpected<DeliveryOutcome> notTaken(const Endpoint &endpoint)
{
    return held(endpoint.keyFile.isEmpty()
                    ? QCoreApplication::translate("PhoLuat", "The server %1 does not accept this user name with this password. Nothing was sent; put them right in the settings before trying again: "
                                                             "several wrong tries may lock the account.").arg(endpoint.name())
                    : QCoreApplication::translate("PhoLuat", "The server %1 does not accept this user name with this key. Nothing was sent; ask the portal's operator whether the public key was entered there.")
                          .arg(endpoint.name()));
}

/// The text of a secret, overwritten when it is no longer needed.
struct Secret {
    explicit Secret(const QString &text) : bytes(text.toUtf8()) {}
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() { bytes.fill('\0'); }
    QByteArray bytes;
};

Step<int> withKey(ssh_session session, const Endpoint &endpoint)
{
    QFile file(endpoint.keyFile);
    if (!file.open(QIODevice::ReadOnly))
        return held(QCoreApplication::translate("PhoLuat", "The key file %1 could not be read: %2. Nothing was sent; choose it again in the settings.").arg(endpoint.keyFile, file.errorString()));
    QByteArray text = file.read(mostKeyBytes);
    const Secret passphrase(endpoint.passphrase);
    ssh_key key = nullptr;
    // Never without a passphrase, were it an empty one: OpenSSL would ask on the terminal.
    const int read = ssh_pki_import_privkey_base64(text.constData(), passphrase.bytes.isNull() ? "" : passphrase.bytes.constData(), nullptr, nullptr, &key);
    text.fill('\0');
    if (read != SSH_OK)
        return held(QCoreApplication::translate("PhoLuat", "The key file %1 could not be opened: it is no private key, or its passphrase is missing or wrong. Nothing was sent; put it right in the settings.")
                        .arg(endpoint.keyFile));
    const int state = ssh_userauth_publickey(session, nullptr, key);
    ssh_key_free(key);
    return state;
}

/// Many servers ask for the password as a question; more than one question, or one whose answer is shown, is not ours to answer.
Step<int> withQuestions(ssh_session session, const Endpoint &endpoint, Watch &watch)
{
    const Secret password(endpoint.password);
    int state = ssh_userauth_kbdint(session, nullptr, nullptr);
    for (int round = 0; state == SSH_AUTH_INFO && round < mostRounds; ++round) {
        watch.alive();
        const int questions = ssh_userauth_kbdint_getnprompts(session);
        char isShown = 0;
        if (questions > 0)
            ssh_userauth_kbdint_getprompt(session, 0, &isShown);
        if (questions > 1 || isShown)
            return held(QCoreApplication::translate("PhoLuat", "The server %1 asks for more than a password, which this program cannot answer. Nothing was sent; ask the portal's operator for a key or a plain password.")
                            .arg(endpoint.name()));
        if (questions == 1)
            ssh_userauth_kbdint_setanswer(session, 0, password.bytes.constData());
        state = ssh_userauth_kbdint(session, nullptr, nullptr);
    }
    return state == SSH_AUTH_INFO ? SSH_AUTH_DENIED : state;
}

} // namespace

Step<> logIn(ssh_session session, const Endpoint &endpoint, Watch &watch)
{
    Step<int> state = ssh_userauth_none(session, nullptr); // also asks which ways there are
    if (*state == SSH_AUTH_SUCCESS)
        return {};
    if (*state == SSH_AUTH_ERROR)
        return cameToNoEnd(endpoint);
    const int ways = ssh_userauth_list(session, nullptr);
    watch.alive();
    if (!endpoint.keyFile.isEmpty()) {
        state = withKey(session, endpoint);
    } else if (endpoint.password.isEmpty()) {
        return held(QCoreApplication::translate("PhoLuat", "Neither a password nor a key file is known for %1, so nothing was sent. Enter one in the settings.").arg(endpoint.name()));
    } else if (ways & SSH_AUTH_METHOD_PASSWORD) {
        const Secret password(endpoint.password);
        state = ssh_userauth_password(session, nullptr, password.bytes.constData());
    } else if (ways & SSH_AUTH_METHOD_INTERACTIVE) {
        state = withQuestions(session, endpoint, watch);
    } else {
        return held(QCoreApplication::translate("PhoLuat", "The server %1 takes no passwords. Nothing was sent; ask the portal's operator to enter your public key, and choose the key file in the settings.")
                        .arg(endpoint.name()));
    }
    if (!state)
        return std::unexpected(state.error());
    if (*state == SSH_AUTH_SUCCESS)
        return {};
    return *state == SSH_AUTH_ERROR ? cameToNoEnd(endpoint) : notTaken(endpoint);
}

} // namespace Sftp
