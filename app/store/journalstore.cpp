// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"
#include "store/stores.h"

namespace PhoLuat {

using namespace Qt::StringLiterals;

Result<QList<JournalEntry>> JournalStore::entries(const QString &what, const QString &id, int limit)
{
    QStringList conditions;
    QVariantList values;
    if (!what.isEmpty()) {
        conditions.append(u"what = ?"_s);
        values.append(what);
    }
    if (!id.isEmpty()) {
        conditions.append(u"id = ?"_s);
        values.append(id);
    }
    const QString where = conditions.isEmpty() ? QString() : u" where "_s + conditions.join(u" and "_s);
    values.append(limit);
    QList<JournalEntry> entries;
    const Result<> read = eachRow(m_database.parts(),
        u"select number, happened_at, who, what, id, action, value_before, value_after from journal"_s + where + u" order by number desc limit ?"_s,
        values, [&entries](const Row &row) -> Result<> {
            entries.append({row.number(0), QDateTime::fromString(row.text(1), Qt::ISODateWithMs), row.text(2), row.text(3), row.text(4),
                            row.text(5), row.text(6), row.text(7)});
            return {};
        });
    if (!read)
        return std::unexpected(read.error());
    return entries;
}

} // namespace PhoLuat
