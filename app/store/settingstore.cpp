// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonfields.h"
#include "store/check.h"
#include "store/journal.h"
#include "store/query.h"
#include "store/stores.h"
#include "store/texts.h"

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array roles{std::pair{Role::Officer, u"officer"}, std::pair{Role::Official, u"official"}, std::pair{Role::Justice, u"justice"}};

QString identityKey()
{
    return u"identity"_s;
}

Result<std::optional<QString>> valueOf(Database::Parts &parts, const QString &key)
{
    std::optional<QString> value;
    const Result<> read = eachRow(parts, u"select value, proof from settings where name = ?"_s, {key}, [&](const Row &row) -> Result<> {
        if (row.text(1) != proofOf({key, row.text(0)}))
            return std::unexpected(damagedRow(parts, u"setting"_s, key));
        value = row.text(0);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return value;
}

Result<> write(Database::Parts &parts, const QString &key, const QString &value, const QString &who)
{
    const Result<std::optional<QString>> before = valueOf(parts, key);
    if (!before)
        return std::unexpected(before.error());
    if (*before == value)
        return {};
    const auto written = execute(parts, u"insert into settings (name, value, proof) values (?, ?, ?) "
                                        "on conflict (name) do update set value = excluded.value, proof = excluded.proof"_s,
                                 {key, value, proofOf({key, value})});
    if (!written)
        return std::unexpected(written.error());
    constexpr qsizetype mostLetters = 500; // a journal keeps what changed, not window geometry
    return addToJournal(parts, {who, u"setting"_s, key, u"save"_s, before->value_or(QString()).left(mostLetters), value.left(mostLetters)});
}

} // namespace

Result<std::optional<Identity>> SettingStore::identity()
{
    const Result<std::optional<QString>> stored = valueOf(m_database.parts(), identityKey());
    if (!stored)
        return std::unexpected(stored.error());
    if (!*stored)
        return std::optional<Identity>();
    JsonFields fields(objectOf(**stored), identityKey());
    const Identity identity{{fields.text(u"unit"_s)}, fields.word(u"role"_s, roles), fields.text(u"person"_s)};
    if (fields.firstTrouble())
        return std::unexpected(*fields.firstTrouble());
    return identity;
}

Result<> SettingStore::setIdentity(const Identity &identity)
{
    const QString json = jsonText({{u"unit"_s, identity.unit.value}, {u"role"_s, wordOf(identity.role, roles)}, {u"person"_s, identity.person}});
    return m_database.transaction<void>([&] { return write(m_database.parts(), identityKey(), json, identity.person); });
}

Result<QString> SettingStore::value(const QString &key)
{
    // Beside the identity, which is a setting with a name of its own.
    const Result<std::optional<QString>> stored = valueOf(m_database.parts(), u"value:"_s + key);
    if (!stored)
        return std::unexpected(stored.error());
    return stored->value_or(u""_s);
}

Result<> SettingStore::setValue(const QString &key, const QString &value)
{
    return m_database.transaction<void>([&] { return write(m_database.parts(), u"value:"_s + key, value, {}); });
}

} // namespace PhoLuat
