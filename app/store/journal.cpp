// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "store/check.h"
#include "store/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsProvedAtOpening = 20'000;
/// When the rest is proved soon after.
constexpr qint64 rowsProvedAtQuickOpening = 200;
/// Proved in some milliseconds: between two lots somebody else may have the database.
constexpr qint64 rowsInOneGo = 1000;

struct ChainEnd {
    qint64 number = 0;
    QString hash = QString(64, u'0');
};

QString endText(const ChainEnd &end)
{
    return u"%1 %2"_s.arg(end.number).arg(end.hash);
}

Result<ChainEnd> chainEnd(Database::Parts &parts)
{
    const auto found = oneText(parts, u"select value from facts where name = 'journal.end'"_s);
    if (!found)
        return std::unexpected(found.error());
    const QStringList words = found->value_or(QString()).split(u' ');
    if (words.size() != 2)
        return std::unexpected(damagedRow(parts, u"journal"_s, u"end"_s));
    return ChainEnd{words.first().toLongLong(), words.last()};
}

Error brokenChain(const Database::Parts &parts, qint64 number)
{
    Error error = damagedRow(parts, u"journal"_s, QString::number(number));
    error.text += u' ' + QCoreApplication::translate("PhoLuat", "(The first wrong entry of the journal is number %1.)").arg(number);
    error.code = u"store.journal"_s;
    return error;
}

/// Proves the rows after `from` up to number `until`; moves `from` along.
Result<> walk(Database::Parts &parts, ChainEnd &from, qint64 until)
{
    return eachRow(parts,
        u"select number, happened_at, who, what, id, action, value_before, value_after, chain from journal "
        "where number > ? and number <= ? order by number"_s,
        {from.number, until}, [&](const Row &row) -> Result<> {
            QStringList fields{from.hash};
            for (int column = 0; column < 8; ++column)
                fields.append(row.text(column));
            if (row.number(0) != from.number + 1 || row.text(8) != proofOf(fields))
                return std::unexpected(brokenChain(parts, from.number + 1));
            from = {row.number(0), row.text(8)};
            return {};
        });
}

/// From `from` to `end`, with pauses.
Result<qint64> prove(Database::Parts &parts, ChainEnd from, const ChainEnd &end)
{
    while (from.number < end.number) {
        const qint64 until = std::min(end.number, from.number + rowsInOneGo);
        if (Result<> walked = walk(parts, from, until); !walked)
            return std::unexpected(walked.error());
        if (from.number != until)
            return std::unexpected(brokenChain(parts, from.number + 1));
        if (Result<> rested = parts.rest(); !rested)
            return std::unexpected(rested.error());
    }
    if (endText(from) != endText(end))
        return std::unexpected(brokenChain(parts, from.number + 1));
    return from.number;
}

/// Likewise, and nothing may stand behind the end of the chain. The end is read again after the last row: another desk
/// may have added some meanwhile.
Result<qint64> proveToEnd(Database::Parts &parts, const ChainEnd &from, const ChainEnd &end)
{
    const Result<qint64> proved = prove(parts, from, end);
    if (!proved)
        return proved;
    const Result<qint64> last = oneNumber(parts, u"select coalesce(max(number), 0) from journal"_s);
    if (!last)
        return std::unexpected(last.error());
    const Result<ChainEnd> now = chainEnd(parts);
    if (!now)
        return std::unexpected(now.error());
    if (*last > now->number)
        return std::unexpected(brokenChain(parts, now->number + 1));
    return proved;
}

} // namespace

Result<> addToJournal(Database::Parts &parts, const JournalNote &note)
{
    const Result<ChainEnd> end = chainEnd(parts);
    if (!end)
        return std::unexpected(end.error());
    ChainEnd next{end->number + 1, {}};
    const QString now = parts.now();
    next.hash = proofOf({end->hash, QString::number(next.number), now, note.who, note.what, note.id, note.action, note.before, note.after});
    if (auto added = execute(parts, u"insert into journal (number, happened_at, who, what, id, action, value_before, value_after, chain) "
                                    "values (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                             {next.number, now, note.who, note.what, note.id, note.action, note.before, note.after, next.hash}); !added)
        return std::unexpected(added.error());
    if (auto moved = execute(parts, u"update facts set value = ? where name = 'journal.end'"_s, {endText(next)}); !moved)
        return std::unexpected(moved.error());
    return {};
}

Result<qint64> checkWholeJournal(Database::Parts &parts)
{
    const Result<ChainEnd> end = chainEnd(parts);
    if (!end)
        return std::unexpected(end.error());
    return proveToEnd(parts, {}, *end);
}

Result<qint64> checkJournalEnd(Database::Parts &parts)
{
    const Result<ChainEnd> end = chainEnd(parts);
    if (!end)
        return std::unexpected(end.error());
    ChainEnd from;
    const qint64 provedNow = parts.proveLater ? rowsProvedAtQuickOpening : rowsProvedAtOpening;
    if (end->number > provedNow) {
        from.number = end->number - provedNow;
        const auto chain = oneText(parts, u"select chain from journal where number = ?"_s, {from.number});
        if (!chain)
            return std::unexpected(chain.error());
        if (!*chain)
            return std::unexpected(brokenChain(parts, from.number));
        from.hash = **chain;
        parts.unprovedRows = from.number;
        parts.unprovedChain = from.hash;
    }
    return proveToEnd(parts, from, *end);
}

Result<qint64> checkJournalBeginning(Database::Parts &parts)
{
    return prove(parts, {}, {parts.unprovedRows, parts.unprovedChain});
}

} // namespace PhoLuat
