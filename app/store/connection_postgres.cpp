// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/connectionwords.h"
#include "store/query.h"

#include <QSqlError>

namespace PhoLuat {

using namespace Qt::StringLiterals;

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
        rest.append(connectionText({{word.key(), word.value()}}));
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
