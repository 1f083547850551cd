// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unittree.h"

#include "vietnamese/fold.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace PhoLuat {

namespace {

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// How well a name answers a query; smaller is better.
using Rank = std::tuple<bool, int, int, int>;

} // namespace

QString UnitTree::searchKeyOf(const QString &text)
{
    return vnFold(text).replace(u'y', u'i');
}

QList<int> UnitTree::standing(const QList<int> &spans, QDate day) const
{
    QList<int> found;
    for (const int span : spans) {
        if (m_units[span].standsOn(day))
            found.append(span);
    }
    return found;
}

QList<Unit> UnitTree::on(QDate day) const
{
    QList<Unit> units;
    units.reserve(m_byId.size());
    // depth first, so that a list drawn from it reads like the tree
    QList<int> waiting = standing(m_byParent.value({}), day);
    std::reverse(waiting.begin(), waiting.end());
    while (!waiting.isEmpty()) {
        const Unit &unit = m_units[waiting.takeLast()];
        units.append(unit);
        const QList<int> below = standing(m_byParent.value(unit.id), day);
        for (auto child = below.crbegin(); child != below.crend(); ++child)
            waiting.append(*child);
    }
    return units;
}

std::optional<Unit> UnitTree::find(const UnitId &id, QDate day) const
{
    for (const int span : m_byId.value(id)) {
        if (m_units[span].standsOn(day))
            return m_units[span];
    }
    return std::nullopt;
}

std::optional<Unit> UnitTree::find(const UnitId &id) const
{
    const QList<int> spans = m_byId.value(id);
    if (spans.isEmpty())
        return std::nullopt;
    return m_units[spans.last()];
}

QList<Unit> UnitTree::children(const UnitId &parent, QDate day) const
{
    QList<Unit> units;
    for (const int span : standing(m_byParent.value(parent), day))
        units.append(m_units[span]);
    return units;
}

QList<Unit> UnitTree::provinces(QDate day) const
{
    return children({}, day);
}

QList<Unit> UnitTree::ancestry(const UnitId &id, QDate day) const
{
    QList<Unit> line;
    UnitId next = id;
    while (!next.isNull()) {
        const std::optional<Unit> unit = find(next, day);
        if (!unit)
            break;
        line.append(*unit);
        next = unit->parent;
    }
    return line;
}

QList<Unit> UnitTree::search(const QString &query, QDate day, int limit) const
{
    const QString folded = searchKeyOf(query);
    const QString exact = exactKey(query);
    if (folded.isEmpty() || limit <= 0)
        return {};
    const QStringList words = folded.split(u' ');

    QList<std::pair<Rank, int>> hits;
    for (int i = 0; i < m_units.size(); ++i) {
        const Entry &entry = m_entries[i];
        const bool holdsAll = std::ranges::all_of(words, [&entry](const QString &word) { return entry.folded.contains(word); });
        if (!holdsAll || !m_units[i].standsOn(day))
            continue;
        const QStringView name = entry.folded;
        const QStringView bare = name.sliced(entry.bare);
        int place = 3;
        if (bare == folded || name == folded) {
            place = 0;
        } else if (bare.startsWith(folded) || name.startsWith(folded)) {
            place = 1;
        } else if (const qsizetype at = name.indexOf(folded); at >= 0 && startsWord(name, at)) {
            place = 2;
        }
        const Rank rank{!entry.exact.contains(exact), place, int(m_units[i].level), entry.order};
        hits.append({rank, i});
    }
    const qsizetype wanted = std::min<qsizetype>(limit, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + wanted, hits.end());
    QList<Unit> units;
    for (const auto &[rank, index] : hits.first(wanted))
        units.append(m_units[index]);
    return units;
}

QList<UnitSuccession> UnitTree::successors(const UnitId &id) const
{
    QList<UnitSuccession> found;
    for (const int index : m_before.value(id))
        found.append(m_successions[index]);
    return found;
}

QList<UnitSuccession> UnitTree::predecessors(const UnitId &id) const
{
    QList<UnitSuccession> found;
    for (const int index : m_after.value(id))
        found.append(m_successions[index]);
    return found;
}

} // namespace PhoLuat
