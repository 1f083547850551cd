// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/query.h"

#include <QMap>
#include <QSqlError>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

/// Reads libpq's keyword=value words; a value with blanks stands between single quotes.
QMap<QString, QString> connectionWords(const QString &text)
{
    QMap<QString, QString> words;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype equals = text.indexOf(u'=', at);
        if (equals < 0)
            break;
        const QString key = text.mid(at, equals - at).trimmed();
        QString value;
        bool quoted = false;
        for (at = equals + 1; at < text.size(); ++at) {
            const QChar c = text.at(at);
            if (c == u'\\' && at + 1 < text.size())
                value += text.at(++at);
            else if (c == u'\'')
                quoted = !quoted;
            else if (c.isSpace() && !quoted)
                break;
            else
                value += c;
        }
        words.insert(key, value);
    }
    return words;
}

} // namespace

Result<> connectPostgres(Database::Parts &parts)
{
    QMap<QString, QString> words = connectionWords(parts.location.postgres);
    parts.sql = QSqlDatabase::addDatabase(u"QPSQL"_s, parts.connection);
    parts.sql.setHostName(words.take(u"host"_s));
    parts.sql.setDatabaseName(words.take(u"dbname"_s));
    parts.sql.setUserName(words.take(u"user"_s));
    parts.sql.setPassword(words.take(u"password"_s));
    if (words.contains(u"port"_s))
        parts.sql.setPort(words.take(u"port"_s).toInt());
    QStringList rest;
    for (auto word = words.cbegin(); word != words.cend(); ++word)
        rest.append(word.key() + u'=' + word.value());
    parts.sql.setConnectOptions(rest.join(u';'));
    if (!parts.sql.open())
        return std::unexpected(sqlError(parts, parts.sql.lastError(), {}));
    // Its remarks ("relation exists, skipping") would come out as warnings.
    if (auto quiet = execute(parts, u"set client_min_messages = error"_s); !quiet)
        return std::unexpected(quiet.error());
    if (parts.readOnly) {
        if (auto set = execute(parts, u"set session characteristics as transaction read only"_s); !set)
            return std::unexpected(set.error());
    }
    return {};
}

} // namespace PhoLuat
