// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/unit.h"

#include <QHash>
#include <QStringList>

class QIODevice;

namespace PhoLuat {

/// The country's units with their dates; read once, then never changed, so any thread may read it.
class UnitTree final {
public:
    /// Reads the two tables of resources/units (their formats are described beside them).
    /// Errors: Damaged with the line, Unreachable when a device does not answer.
    [[nodiscard]] static Result<UnitTree> read(QIODevice &units, QIODevice &successions);

    /// All spans that stand on a day, each unit right before its children, siblings by level and code, departments last.
    [[nodiscard]] QList<Unit> on(QDate day) const;
    /// The unit as it was on a day; nothing when it did not stand then.
    [[nodiscard]] std::optional<Unit> find(const UnitId &id, QDate day) const;
    /// The unit as it was last known, whatever the day.
    [[nodiscard]] std::optional<Unit> find(const UnitId &id) const;
    [[nodiscard]] QList<Unit> children(const UnitId &parent, QDate day) const;
    [[nodiscard]] QList<Unit> provinces(QDate day) const;
    /// From the unit itself up to its province, as they stood on the day.
    [[nodiscard]] QList<Unit> ancestry(const UnitId &id, QDate day) const;
    /// Units whose folded name holds every word of the query, best first (exact marks, whole name, start of name,
    /// higher level). Accents are optional, `d` finds `đ`. Fast enough for every key press over 14,000 units.
    [[nodiscard]] QList<Unit> search(const QString &query, QDate day, int limit = 50) const;
    [[nodiscard]] QList<UnitSuccession> successors(const UnitId &id) const;
    [[nodiscard]] QList<UnitSuccession> predecessors(const UnitId &id) const;
    [[nodiscard]] qsizetype size() const { return m_units.size(); }

private:
    /// What a search looks at, one a span.
    struct Entry {
        QString folded;     ///< searchKeyOf(name)
        QString exact;      ///< exactKey(name)
        qsizetype bare = 0; ///< where the name without its kind begins in `folded`
        int order = 0;      ///< place among all spans by code
    };
    /// vnFold, and i for y: lists and people write both "Quy Nhơn" and "Qui Nhơn".
    [[nodiscard]] static QString searchKeyOf(const QString &text);
    [[nodiscard]] QList<int> standing(const QList<int> &spans, QDate day) const;
    /// Fills the indexes; answers the number of the first span that contradicts the others, or -1.
    [[nodiscard]] int index();

    QList<Unit> m_units;
    QList<Entry> m_entries;
    QHash<UnitId, QList<int>> m_byId;
    QHash<UnitId, QList<int>> m_byParent;
    QList<UnitSuccession> m_successions;
    QHash<UnitId, QList<int>> m_after;
    QHash<UnitId, QList<int>> m_before;
};

} // namespace PhoLuat
