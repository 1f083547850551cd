// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Apache with mod_dav for the time of a test. POSIX only: elsewhere the tests say that there is none.
#pragma once

#include "support/serverprocess.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace PhoLuat::Testing {

class ApacheDav final {
public:
    /// User "u", password "p". False: not installed or not started; trouble() says which.
    [[nodiscard]] bool start()
    {
        const QString program = installed(QStringLiteral("apache2"));
        const QDir modules(QStringLiteral("/usr/lib/apache2/modules"));
        if (program.isEmpty() || !modules.exists(QStringLiteral("mod_dav_fs.so"))) {
            m_trouble = QStringLiteral("Apache with mod_dav is not installed");
            return false;
        }
        m_port = freePort();
        QFile::setPermissions(m_folder.path(), QFileDevice::Permissions(0x7755));
        QDir(m_folder.path()).mkpath(QStringLiteral("root"));
        QDir(m_folder.path()).mkpath(QStringLiteral("lock"));
        QString conf = QStringLiteral("ServerRoot %1\nServerName 127.0.0.1\nListen 127.0.0.1:%2\nPidFile %1/pid\nErrorLog %1/error\nTimeout 5\n").arg(m_folder.path()).arg(m_port);
        for (const char *module : {"mpm_event", "authn_core", "authn_file", "authz_core", "authz_user", "auth_basic", "dav", "dav_fs"})
            conf += QStringLiteral("LoadModule %1_module %2/mod_%1.so\n").arg(QLatin1StringView(module), modules.path());
        if (modules.exists(QStringLiteral("mod_dav_lock.so")))
            conf += QStringLiteral("LoadModule dav_lock_module %1/mod_dav_lock.so\n").arg(modules.path());
        conf += QStringLiteral("DavLockDB %1/lock/db\nDocumentRoot %1/root\n").arg(m_folder.path());
#ifdef Q_OS_UNIX
        if (geteuid() == 0) // Apache will not serve as root
            conf += QStringLiteral("User www-data\nGroup www-data\n");
#endif
        conf += QStringLiteral("<Directory %1/root>\n Dav On\n AuthType Basic\n AuthName x\n AuthUserFile %1/users\n Require valid-user\n</Directory>\n").arg(m_folder.path());
        write(QStringLiteral("conf"), conf.toUtf8());
        write(QStringLiteral("users"), "u:{SHA}" + QCryptographicHash::hash("p", QCryptographicHash::Sha1).toBase64() + '\n');
        handOver();
        if (m_process.start(program, {QStringLiteral("-f"), m_folder.filePath(QStringLiteral("conf")), QStringLiteral("-DFOREGROUND")}, m_port))
            return true;
        QFile log(m_folder.filePath(QStringLiteral("error")));
        m_trouble = QStringLiteral("Apache did not start: ") + m_process.words() + (log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString());
        return false;
    }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QDir root() const { return QDir(m_folder.filePath(QStringLiteral("root"))); }
    [[nodiscard]] QString trouble() const { return m_trouble; }
    /// After the test has put something there itself.
    void handOver() const
    {
#ifdef Q_OS_UNIX
        if (geteuid() == 0)
            QProcess::execute(QStringLiteral("chown"), {QStringLiteral("-R"), QStringLiteral("www-data"), root().path(), m_folder.filePath(QStringLiteral("lock"))});
#endif
    }

private:
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }

    QTemporaryDir m_folder{QStringLiteral("/tmp/pholuat-dav-XXXXXX")};
    ServerProcess m_process;
    QString m_trouble;
    quint16 m_port = 0;
};

} // namespace PhoLuat::Testing
