// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Debian's WordPress with a MariaDB of its own. POSIX only: elsewhere there is none, and the tests say so.
#pragma once

#include <QMap>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace PhoLuat::Testing {

/// Started by `start()`, stopped at the end; on loopback, in a temporary folder, with an account for each role.
class WordPressServer final {
public:
    WordPressServer() = default;
    ~WordPressServer();
    WordPressServer(const WordPressServer &) = delete;
    WordPressServer &operator=(const WordPressServer &) = delete;

    [[nodiscard]] bool start();
    [[nodiscard]] QString trouble() const { return m_trouble; } ///< why it did not start
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Of "admin", "editor", "author", "contributor".
    [[nodiscard]] QString applicationPassword(const QString &user) const { return m_passwords.value(user); }
    /// What the database answers, one row a line, columns parted by tabs.
    [[nodiscard]] QString query(const QString &sql);
    /// Runs PHP with WordPress loaded; what it prints.
    [[nodiscard]] QString php(const QString &code);

private:
    [[nodiscard]] bool startDatabase();
    [[nodiscard]] bool startSite();
    [[nodiscard]] bool writeFiles();
    [[nodiscard]] QString run(const QString &program, const QStringList &arguments, const QByteArray &input = {});
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void stop(QProcess &process);

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_database;
    QProcess m_site;
    QMap<QString, QString> m_passwords;
    QString m_trouble;
    quint16 m_port = 0;
};

} // namespace PhoLuat::Testing
