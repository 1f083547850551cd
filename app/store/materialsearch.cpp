// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/valuejson.h"
#include "store/check.h"
#include "store/materialrow.h"
#include "store/query.h"
#include "store/searchtext.h"
#include "store/stores.h"

#include <QSet>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {

struct Conditions {
    QStringList sql;
    QVariantList values;

    void add(const QString &condition, const QVariantList &bound)
    {
        sql.append(condition);
        values += bound;
    }
    [[nodiscard]] QString text() const { return sql.isEmpty() ? QString() : u" where "_s + sql.join(u" and "_s); }
};

Conditions filters(const MaterialQuery &query)
{
    Conditions conditions;
    if (!query.kind.isEmpty())
        conditions.add(u"m.kind = ?"_s, {query.kind});
    if (query.state)
        conditions.add(u"m.state = ?"_s, {materialStateWord(*query.state)});
    return conditions;
}

/// What a statement reads, and in which order: the words themselves where they lead, else the materials.
struct Source {
    QStringView tables;
    QStringView number; ///< of the material, as the conditions ask for it
    QStringView order;
};

constexpr Source fromWords{u"material_words w join materials m on m.number = w.rowid",
                           // The row's number, so that no material is looked at before it is known to be wanted; with the plus,
                           // so that SQLite does not ask the words anew for every number.
                           u"+w.rowid", u"w.rowid"};
constexpr Source fromMaterials{u"materials m", u"m.number", u"m.number"};

void addPieces(Conditions &conditions, const Dialect &dialect, const SearchWords &words, const Source &source)
{
    for (const SearchWords::Piece &piece : words.pieces) {
        QStringList ways;
        QVariantList values;
        if (!piece.phrase.isEmpty()) {
            const Dialect::Part part = dialect.withWords(u"words"_s, {piece.phrase});
            ways.append(u"%1 in (%2)"_s.arg(source.number, part.sql));
            values += part.values;
        }
        if (piece.folded.size() >= 3) {
            const Dialect::Part part = dialect.withPiece(piece.folded);
            ways.append(u"%1 in (%2)"_s.arg(source.number, part.sql));
            values += part.values;
        }
        conditions.add(u'(' + ways.join(u" or "_s) + u')', values);
    }
}

void addWords(Conditions &conditions, const Dialect &dialect, const QString &column, const QStringList &words)
{
    const Dialect::Part part = dialect.joinedWithWords(column, words);
    conditions.add(part.sql, part.values);
}

/// Whether the marks can say more than the letters do: one letter that goes on to any word cannot.
bool marksMatter(const SearchWords &words)
{
    return !words.exact.isEmpty() && (words.exact.size() > 1 || words.exact.first().size() > 2);
}

QString listColumns()
{
    return u"m.id, m.title, m.kind, m.state, m.changed_at, m.attachments, m.list_proof"_s;
}

Result<MaterialSummary> summaryOf(const Database::Parts &parts, const Row &row)
{
    MaterialSummary summary;
    summary.id = {row.text(0)};
    summary.title = row.text(1);
    summary.kind = row.text(2);
    const auto state = materialStateFromWord(row.text(3));
    summary.state = state.value_or(MaterialState::Draft);
    summary.changedAt = QDateTime::fromString(row.text(4), Qt::ISODateWithMs);
    summary.attachments = int(row.number(5));
    if (!state || listProofOf(summary) != row.text(6))
        return std::unexpected(damagedRow(parts, u"material"_s, row.text(0)));
    return summary;
}

/// Adds the materials that meet the conditions and are not there yet.
Result<> collect(Database::Parts &parts, const Source &source, const Conditions &conditions, const SearchWords &words, int limit,
                 QList<MaterialSummary> &found)
{
    QSet<MaterialId> known;
    for (const MaterialSummary &summary : std::as_const(found))
        known.insert(summary.id);
    // The rows of a search were numbered in the order they were saved, so the newest come without sorting.
    const QString sql = u"select "_s + listColumns() + u", substr(p.plain, 1, 20000) from "_s + source.tables.toString()
        + u" join material_plain p on p.number = m.number"_s + conditions.text() + u" order by "_s + source.order.toString() + u" desc limit ?"_s;
    return eachRow(parts, sql, conditions.values + QVariantList{limit + known.size()}, [&](const Row &row) -> Result<> {
        if (found.size() >= limit || known.contains({row.text(0)}))
            return {};
        Result<MaterialSummary> summary = summaryOf(parts, row);
        if (!summary)
            return std::unexpected(summary.error());
        summary->snippet = snippet(row.text(7), words);
        found.append(*summary);
        return {};
    });
}

} // namespace

Result<QList<MaterialSummary>> MaterialStore::search(const MaterialQuery &query)
{
    Database::Parts &parts = m_database.parts();
    QList<MaterialSummary> found;
    if (query.text.trimmed().isEmpty()) {
        const Conditions conditions = filters(query);
        const QString sql = u"select "_s + listColumns() + u" from materials m"_s + conditions.text() + u" order by m.changed_at desc, m.number desc limit ?"_s;
        const Result<> read = eachRow(parts, sql, conditions.values + QVariantList{query.limit}, [&](const Row &row) -> Result<> {
            Result<MaterialSummary> summary = summaryOf(parts, row);
            if (!summary)
                return std::unexpected(summary.error());
            found.append(*summary);
            return {};
        });
        if (!read)
            return std::unexpected(read.error());
        return found;
    }

    const SearchWords words = searchWords(query.text);
    if (words.isEmpty())
        return found;
    if (marksMatter(words)) {
        Conditions exact = filters(query);
        addWords(exact, parts.dialect, u"exact"_s, words.exact);
        if (!words.plain.isEmpty())
            addWords(exact, parts.dialect, u"words"_s, words.plain);
        addPieces(exact, parts.dialect, words, fromWords);
        if (Result<> read = collect(parts, fromWords, exact, words, query.limit, found); !read)
            return std::unexpected(read.error());
    }
    if (found.size() < query.limit) {
        const Source &source = words.plain.isEmpty() ? fromMaterials : fromWords;
        Conditions folded = filters(query);
        if (!words.plain.isEmpty())
            addWords(folded, parts.dialect, u"words"_s, words.plain);
        addPieces(folded, parts.dialect, words, source);
        if (Result<> read = collect(parts, source, folded, words, query.limit, found); !read)
            return std::unexpected(read.error());
    }
    return found;
}

} // namespace PhoLuat
