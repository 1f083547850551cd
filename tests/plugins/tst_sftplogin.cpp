// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extend/registry.h"
#include "support/sshserver.h"
#include "support/testing.h"

#include <QSemaphore>

#include <libssh/callbacks.h>
#include <libssh/libssh.h>
#include <libssh/server.h>

#include <atomic>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

/// A server that takes one password, for OpenSSH takes none without the system's own accounts. It offers no files.
class PasswordServer final {
public:
    PasswordServer(const QString &hostKey, const QByteArray &password) : m_password(password), m_bind(ssh_bind_new())
    {
        {
            QTcpServer probe; // a port that is free now
            probe.listen(QHostAddress::LocalHost);
            m_port = probe.serverPort();
        }
        const auto port = static_cast<unsigned int>(m_port);
        const bool no = false;
        ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_PROCESS_CONFIG, &no);
        ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_BINDADDR, "127.0.0.1");
        ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_BINDPORT, &port);
        ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_HOSTKEY, QFile::encodeName(hostKey).constData());
        m_isListening = ssh_bind_listen(m_bind) == SSH_OK;
        if (m_isListening) {
            m_thread.reset(QThread::create([this] { serve(); }));
            m_thread->start();
        }
    }
    ~PasswordServer()
    {
        m_isOver = true;
        if (m_thread)
            m_thread->wait();
        ssh_bind_free(m_bind);
    }
    PasswordServer(const PasswordServer &) = delete;
    PasswordServer &operator=(const PasswordServer &) = delete;

    [[nodiscard]] bool isListening() const { return m_isListening; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int accepted() const { return m_accepted; }
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] int asked() const { return m_asked; } ///< about any user, with whatever proof

private:
    static int onNone(ssh_session, const char *, void *self)
    {
        ++static_cast<PasswordServer *>(self)->m_asked;
        return SSH_AUTH_DENIED;
    }
    static int onPassword(ssh_session, const char *, const char *password, void *self)
    {
        auto *server = static_cast<PasswordServer *>(self);
        ++server->m_asked;
        const bool isRight = server->m_password == password;
        ++(isRight ? server->m_accepted : server->m_refused);
        return isRight ? SSH_AUTH_SUCCESS : SSH_AUTH_DENIED;
    }

    void serve()
    {
        ssh_bind_set_blocking(m_bind, 0);
        while (!m_isOver) {
            ssh_session session = ssh_new();
            if (ssh_bind_accept(m_bind, session) == SSH_OK)
                talk(session);
            ssh_disconnect(session);
            ssh_free(session);
            QThread::msleep(5);
        }
    }

    void talk(ssh_session session)
    {
        ssh_server_callbacks_struct callbacks{};
        callbacks.size = sizeof callbacks;
        callbacks.userdata = this;
        callbacks.auth_none_function = onNone;
        callbacks.auth_password_function = onPassword;
        ssh_set_server_callbacks(session, &callbacks);
        ssh_set_auth_methods(session, SSH_AUTH_METHOD_PASSWORD);
        ssh_set_blocking(session, 1);
        const long patience = 1;
        ssh_options_set(session, SSH_OPTIONS_TIMEOUT, &patience);
        if (ssh_handle_key_exchange(session) != SSH_OK)
            return;
        ssh_event event = ssh_event_new();
        ssh_event_add_session(event, session);
        while (!m_isOver && ssh_event_dopoll(event, 50) != SSH_ERROR && ssh_is_connected(session)) { }
        ssh_event_remove_session(event, session);
        ssh_event_free(event);
    }

    QByteArray m_password;
    ssh_bind m_bind;
    quint16 m_port = 0;
    bool m_isListening = false;
    std::atomic_bool m_isOver = false;
    std::atomic_int m_accepted = 0;
    std::atomic_int m_refused = 0;
    std::atomic_int m_asked = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace

/// Who is let in, and what a server hears before a person has confirmed its key.
class SftpLoginTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const auto loaded = m_registry.destination(u"sftp"_s);
        VERIFY_RESULT(loaded);
        m_plugin = *loaded;
        if (!m_keys.start()) // only for its keys
            QSKIP(qPrintable(u"no SSH server: "_s + m_keys.trouble()));
    }

    void init()
    {
        Testing::failOnAnyWarning();
        m_server = std::make_unique<PasswordServer>(m_keys.file(u"host_ed25519"_s), "chim hoàng yến 4714");
        QVERIFY(m_server->isListening());
        m_settings = {{u"host"_s, u"127.0.0.1"_s},
                      {u"port"_s, QString::number(m_server->port())},
                      {u"user"_s, u"so-tu-phap"_s},
                      {u"password"_s, u"chim hoàng yến 4714"_s},
                      {u"hostKey"_s, m_keys.fingerprint(u"host_ed25519"_s)}};
    }
    void cleanup() { m_server.reset(); }

    void theRightPasswordLetsIn()
    {
        const QString said = m_plugin->tryConnection(m_settings);
        QCOMPARE(m_server->accepted(), 1);
        QVERIFY2(said.contains("offers no file transfer"_L1), qPrintable(said)); // past the door
    }

    void aWrongPasswordIsTriedOnce()
    {
        m_settings.insert(u"password"_s, u"chim hoàng yến 4715"_s);
        const QString said = m_plugin->tryConnection(m_settings);
        QVERIFY2(said.contains("does not accept"_L1) && !said.contains("4715"_L1), qPrintable(said));
        QCOMPARE(m_server->refused(), 1);
    }

    void anUnconfirmedServerHearsNothing()
    {
        for (const QString &hostKey : {QString(), u"SHA256:"_s + QString(43, u'A')}) {
            m_settings.insert(u"hostKey"_s, hostKey);
            QVERIFY(!m_plugin->tryConnection(m_settings).isEmpty());
            QCOMPARE(m_server->asked(), 0);
        }
    }

private:
    Registry m_registry{{Testing::program(u"plugins"_s)}, u"vi"_s};
    DestinationPlugin *m_plugin = nullptr;
    Testing::SshServer m_keys;
    std::unique_ptr<PasswordServer> m_server;
    QMap<QString, QString> m_settings;
};

QTEST_GUILESS_MAIN(SftpLoginTest)
#include "tst_sftplogin.moc"
