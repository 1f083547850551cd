// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <memory>

namespace PhoLuat::Testing {

/// A session bus and a GNOME keyring of the test's own, in a folder of its own; nothing of the person who runs the tests
/// is asked or touched. From begin() on this process and its children have no other bus.
class Keychain final {
public:
    Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;
    ~Keychain()
    {
        kill();
        end(m_bus.get());
    }

    /// No bus at all yet.
    void begin(const QString &folder)
    {
        m_folder = folder;
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            qputenv(name, QFile::encodeName(folder));
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(QDir(folder).filePath(QStringLiteral("no-bus"))));
    }

    /// Open. False with `trouble()` when there can be none here.
    [[nodiscard]] bool start()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty() || QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty()) {
            m_trouble = QStringLiteral("dbus-daemon or gnome-keyring-daemon is not installed");
            return false;
        }
        m_bus = std::make_unique<QProcess>();
        m_bus->start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        QByteArray address;
        while (!address.contains('\n') && m_bus->waitForReadyRead(10'000))
            address += m_bus->readAllStandardOutput();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address.trimmed());
        m_keyring = std::make_unique<QProcess>();
        m_keyring->start(QStringLiteral("gnome-keyring-daemon"), {QStringLiteral("--foreground"), QStringLiteral("--components=secrets"), QStringLiteral("--unlock"),
                                                                  QStringLiteral("--control-directory=") + QDir(m_folder).filePath(QStringLiteral("keyring"))});
        m_keyring->write("mo khoa");
        m_keyring->closeWriteChannel();
        // Found on the bus by its name, as programs find it.
        const bool isThere = QTest::qWaitFor([] {
            return send({QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus.GetNameOwner"), QStringLiteral("string:org.freedesktop.secrets")});
        }, 20'000);
        if (!isThere) {
            m_trouble = QStringLiteral("the keychain did not start: ") + QString::fromUtf8(m_keyring->readAllStandardError() + m_bus->readAllStandardError());
            kill();
        }
        return isThere;
    }
    [[nodiscard]] bool lock() const
    {
        return send({QStringLiteral("--dest=org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                     QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
    }
    void kill()
    {
        end(m_keyring.get());
        m_keyring.reset();
    }
    [[nodiscard]] bool isRunning() const { return m_keyring != nullptr; }
    [[nodiscard]] QString trouble() const { return m_trouble; }

private:
    static bool send(const QStringList &words)
    {
        QProcess call;
        call.start(QStringLiteral("dbus-send"), QStringList{QStringLiteral("--session"), QStringLiteral("--print-reply")} + words);
        return call.waitForFinished() && call.exitStatus() == QProcess::NormalExit && call.exitCode() == 0;
    }
    static void end(QProcess *process)
    {
        if (!process)
            return;
        process->kill();
        process->waitForFinished();
    }

    QString m_folder;
    std::unique_ptr<QProcess> m_bus;
    std::unique_ptr<QProcess> m_keyring;
    QString m_trouble;
};

} // namespace PhoLuat::Testing
