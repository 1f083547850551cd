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
    /// Errors: Damaged with the line.
    [[nodiscard]] static Result<UnitTree> read(QIODevice &units, QIODevice &successions);

    /// All spans that stand on a day, children after parents, siblings by code.
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
    struct Entry {
        QString folded; ///< vnfold(name)
        QString exact;  ///< NFC, lower case
    };
    QList<Unit> m_units;
    QList<Entry> m_entries;
    QHash<UnitId, QList<int>> m_byId;
    QHash<UnitId, QList<int>> m_byParent;
    QList<UnitSuccession> m_successions;
    QHash<UnitId, QList<int>> m_after;
    QHash<UnitId, QList<int>> m_before;
};

} // namespace PhoLuat
