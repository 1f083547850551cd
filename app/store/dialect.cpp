// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dialect.h"

namespace PhoLuat {

using namespace Qt::StringLiterals;

QString Dialect::name() const
{
    return m_engine == DatabaseEngine::Sqlite ? u"sqlite"_s : u"postgresql"_s;
}

QStringList Dialect::begin(bool readOnly) const
{
    if (readOnly)
        return {u"begin"_s};
    if (m_engine == DatabaseEngine::Sqlite)
        return {u"begin immediate"_s};
    // The number only has to be the same for every desk of one database.
    return {u"begin"_s, u"select pg_advisory_xact_lock(20130147)"_s};
}

QString Dialect::tableExists() const
{
    if (m_engine == DatabaseEngine::Sqlite)
        return u"select 1 from sqlite_master where type = 'table' and name = ?"_s;
    return u"select 1 from information_schema.tables where table_schema = current_schema() and table_name = ?"_s;
}

Dialect::Part Dialect::withWords(const QString &column, const QStringList &phrases) const
{
    const Part part = joinedWithWords(column, phrases);
    return {u"select w.rowid from material_words w where "_s + part.sql, part.values};
}

Dialect::Part Dialect::joinedWithWords(const QString &column, const QStringList &phrases) const
{
    QStringList conditions;
    QVariantList values;
    for (QString phrase : phrases) {
        const bool goesOn = phrase.endsWith(u'*');
        if (goesOn)
            phrase.chop(1);
        conditions.append(m_engine == DatabaseEngine::Sqlite ? u'"' + phrase + (goesOn ? u"\"*"_s : u"\""_s) : u"w."_s + column + u" like ?"_s);
        values.append(u"% "_s + phrase + (goesOn ? u"%"_s : u" %"_s));
    }
    if (m_engine == DatabaseEngine::Sqlite)
        return {u"w.material_words match ?"_s, {column + u" : ("_s + conditions.join(u" AND "_s) + u')'}};
    return {conditions.join(u" and "_s), values};
}

Dialect::Part Dialect::withPiece(const QString &piece) const
{
    QString escaped = piece;
    if (m_engine == DatabaseEngine::Sqlite)
        return {u"select rowid from material_heads where material_heads match ?"_s, {u'"' + escaped.replace(u'"', u"\"\""_s) + u'"'}};
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return {u"select rowid from material_heads where heads like ?"_s, {u'%' + escaped + u'%'}};
}

} // namespace PhoLuat
