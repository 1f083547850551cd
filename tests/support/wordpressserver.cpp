// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/wordpressserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

namespace PhoLuat::Testing {

using namespace Qt::StringLiterals;

namespace {

const QString wordpress = u"/usr/share/wordpress"_s;

QString programAt(const QString &name)
{
    return QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/bin"_s, u"/usr/local/bin"_s});
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

/// Asks again and again for at most half a minute.
template<class Condition>
bool comesTrue(Condition condition)
{
    QElapsedTimer clock;
    for (clock.start(); !clock.hasExpired(30'000); QThread::msleep(50)) {
        if (condition())
            return true;
    }
    return false;
}

constexpr auto configuration = R"(<?php
define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:%1/socket');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $key) define($key, 'test ' . $key);
define('WP_ENVIRONMENT_TYPE', 'local'); define('WP_CONTENT_DIR', '%1/content'); define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', '%1/site/');
require_once ABSPATH . 'wp-settings.php';
)";

constexpr auto router = R"(<?php
define('ABSPATH', '%1/site/'); define('WP_USE_THEMES', false);
$_SERVER['SCRIPT_NAME'] = '/index.php'; $_SERVER['PHP_SELF'] = '/index.php';
require ABSPATH . 'wp-blog-header.php';
)";

constexpr auto installer = R"(<?php
define('WP_INSTALLING', true); define('ABSPATH', '%1/site/');
$_SERVER['HTTP_HOST'] = '127.0.0.1:%2'; $_SERVER['REQUEST_URI'] = '/';
require ABSPATH . 'wp-load.php'; require ABSPATH . 'wp-admin/includes/upgrade.php';
function wp_new_blog_notification() {}
wp_install('Trang thử', 'admin', 'a@example.org', true, '', 'unused');
update_option('siteurl', 'http://127.0.0.1:%2'); update_option('home', 'http://127.0.0.1:%2');
foreach (['admin', 'editor', 'author', 'contributor'] as $who) {
    $id = $who == 'admin' ? 1 : wp_insert_user(['user_login' => $who, 'user_pass' => 'unused', 'role' => $who, 'user_email' => "$who@example.org"]);
    [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'test']);
    echo "pw $who $password\n";
}
)";

} // namespace

WordPressServer::~WordPressServer()
{
    stop(m_site);
    stop(m_database);
}

void WordPressServer::stop(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(10'000)) {
        process.kill();
        process.waitForFinished();
    }
}

bool WordPressServer::start()
{
    for (const QString &program : {u"mariadbd"_s, u"mariadb"_s, u"mariadb-install-db"_s, u"php"_s}) {
        if (programAt(program).isEmpty()) {
            m_trouble = program + u" is not installed"_s;
            return false;
        }
    }
    if (!QDir(wordpress).exists()) {
        m_trouble = u"WordPress is not installed"_s;
        return false;
    }
    m_folder = std::make_unique<QTemporaryDir>(u"/tmp/pholuat-wp-XXXXXX"_s);
    {
        QTcpServer probe; // a port that is free now
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
    }
    return m_folder->isValid() && writeFiles() && startDatabase() && startSite();
}

bool WordPressServer::writeFiles()
{
    const QDir folder(m_folder->path());
    bool isDone = folder.mkpath(u"site"_s) && folder.mkpath(u"content/uploads"_s);
    for (const QString &part : {u"wp-includes"_s, u"wp-admin"_s, u"wp-blog-header.php"_s, u"wp-load.php"_s, u"wp-settings.php"_s})
        isDone = isDone && QFile::link(wordpress + u'/' + part, path(u"site/"_s + part));
    return isDone && write(path(u"site/wp-config.php"_s), QString::fromUtf8(configuration).arg(m_folder->path()))
        && write(path(u"router.php"_s), QString::fromUtf8(router).arg(m_folder->path()))
        && write(path(u"install.php"_s), QString::fromUtf8(installer).arg(m_folder->path()).arg(m_port));
}

bool WordPressServer::startDatabase()
{
    // Neither for root alone nor for others: whoever runs the test owns the database.
    const QString user = QString::fromLocal8Bit(qgetenv("USER"));
    QStringList as;
    if (user.isEmpty() || user == "root"_L1)
        as.append(u"--user=root"_s);
    (void)run(u"mariadb-install-db"_s, QStringList{u"--no-defaults"_s, u"--datadir="_s + path(u"db"_s), u"--auth-root-authentication-method=normal"_s, u"--skip-test-db"_s} + as);
    m_database.setProcessChannelMode(QProcess::MergedChannels);
    m_database.setStandardOutputFile(path(u"db.log"_s));
    m_database.start(programAt(u"mariadbd"_s), QStringList{u"--no-defaults"_s, u"--datadir="_s + path(u"db"_s), u"--socket="_s + path(u"socket"_s), u"--pid-file="_s + path(u"pid"_s), u"--skip-networking"_s,
                                                           u"--skip-log-bin"_s, u"--innodb-flush-log-at-trx-commit=0"_s, u"--innodb-doublewrite=0"_s, u"--performance-schema=0"_s} + as);
    const bool isUp = comesTrue([this] { return m_database.state() != QProcess::NotRunning && QFile::exists(path(u"socket"_s)) && run(u"mariadb"_s, {u"--no-defaults"_s, u"-S"_s, path(u"socket"_s), u"-u"_s, u"root"_s, u"-Ne"_s, u"create database if not exists wp character set utf8mb4; select 'up'"_s}).contains("up"_L1); });
    if (!isUp) {
        QFile log(path(u"db.log"_s));
        m_trouble = u"MariaDB did not start: "_s + (log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll().last(std::min<qsizetype>(500, log.size()))) : QString());
    }
    return isUp;
}

bool WordPressServer::startSite()
{
    const QString said = run(u"php"_s, {u"-d"_s, u"memory_limit=256M"_s, path(u"install.php"_s)});
    for (const QString &line : said.split(u'\n')) {
        if (const QStringList words = line.split(u' '); words.size() == 3 && words.first() == "pw"_L1)
            m_passwords.insert(words[1], words[2]);
    }
    if (m_passwords.size() != 4) {
        m_trouble = u"WordPress could not be set up: "_s + said.left(500);
        return false;
    }
    m_site.setProcessChannelMode(QProcess::MergedChannels);
    m_site.setStandardOutputFile(path(u"php.log"_s));
    m_site.setWorkingDirectory(path(u"content"_s));
    m_site.start(programAt(u"php"_s), {u"-d"_s, u"upload_max_filesize=64M"_s, u"-d"_s, u"post_max_size=70M"_s, u"-d"_s, u"display_errors=0"_s, u"-S"_s, u"127.0.0.1:%1"_s.arg(m_port), path(u"router.php"_s)});
    const bool isUp = comesTrue([this] {
        QTcpSocket probe;
        probe.connectToHost(u"127.0.0.1"_s, m_port);
        return probe.waitForConnected(1000);
    });
    if (!isUp)
        m_trouble = u"PHP's server did not start"_s;
    return isUp;
}

QString WordPressServer::run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(programAt(program), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAll()).trimmed();
}

QString WordPressServer::query(const QString &sql)
{
    return run(u"mariadb"_s, {u"--no-defaults"_s, u"-S"_s, path(u"socket"_s), u"-u"_s, u"root"_s, u"-N"_s, u"-e"_s, sql, u"wp"_s});
}

QString WordPressServer::php(const QString &code)
{
    const QString head = u"<?php define('ABSPATH', '%1/site/'); $_SERVER['HTTP_HOST'] = '127.0.0.1:%2'; $_SERVER['REQUEST_URI'] = '/'; require ABSPATH . 'wp-load.php'; "_s.arg(m_folder->path()).arg(m_port);
    return run(u"php"_s, {}, (head + code).toUtf8());
}

} // namespace PhoLuat::Testing
