// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun/officedatabase.h"

#include "store/connectionwords.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = "postgresql:"_L1;

QMap<QString, QString> wordsOf(const OfficeDatabase &office)
{
    QMap<QString, QString> words{{u"host"_s, office.host}, {u"port"_s, QString::number(office.port)}, {u"dbname"_s, office.database},
                                 {u"user"_s, office.user}, {u"sslmode"_s, office.tls.isEmpty() ? OfficeDatabase::defaultTls(office.host) : office.tls}};
    if (!office.authority.isEmpty())
        words.insert(u"sslrootcert"_s, office.authority);
    return words;
}

} // namespace

QString OfficeDatabase::defaultTls(const QString &host)
{
    const bool isHere = host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 || host.startsWith(u'/') || QHostAddress(host).isLoopback();
    return isHere ? u"prefer"_s : u"verify-full"_s;
}

std::optional<OfficeDatabase> OfficeDatabase::fromPlace(const QString &place)
{
    if (!place.startsWith(prefix))
        return std::nullopt;
    const QMap<QString, QString> words = connectionWords(place.mid(prefix.size()));
    OfficeDatabase office{.host = words.value(u"host"_s), .database = words.value(u"dbname"_s), .user = words.value(u"user"_s),
                          .tls = words.value(u"sslmode"_s), .authority = words.value(u"sslrootcert"_s)};
    office.port = words.value(u"port"_s, u"5432"_s).toInt();
    if (office.tls.isEmpty())
        office.tls = defaultTls(office.host);
    return office;
}

QString OfficeDatabase::place() const
{
    return prefix + connectionText(wordsOf(*this));
}

QString OfficeDatabase::name() const
{
    return database + u" @ "_s + host;
}

DatabaseLocation OfficeDatabase::location(const QString &password) const
{
    QMap<QString, QString> words = wordsOf(*this);
    words.insert(u"connect_timeout"_s, u"10"_s);
    if (!password.isEmpty())
        words.insert(u"password"_s, password);
    // libpq itself looks only for ~/.postgresql/root.crt; without one the computer's own authorities vouch.
    const bool hasOwn = QFileInfo::exists(QDir::home().filePath(u".postgresql/root.crt"_s));
    if (words.value(u"sslmode"_s) == u"verify-full" && !words.contains(u"sslrootcert"_s) && !hasOwn)
        words.insert(u"sslrootcert"_s, u"system"_s);
    return {.postgres = connectionText(words)};
}

} // namespace PhoLuat
