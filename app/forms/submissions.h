// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/consolidation.h"
#include "forms/formsheet.h"

#include <QHash>

#include <map>

namespace PhoLuat {

/// What one unit's submissions come to: the one that counts, or why none does.
struct Submission {
    const ConsolidationInput *input = nullptr; ///< the highest version; nullptr when none or when two contradict each other
    bool isConflict = false;
    int version = 0;
};

/// The submission of every sender. Answers the same for any order of the inputs; an input given twice counts once.
[[nodiscard]] QMap<UnitId, Submission> pickSubmissions(const QList<ConsolidationInput> &inputs, const Period &period);

/// The total row of a form below, computed.
struct TotalRow {
    const FormSpec *spec = nullptr;
    QHash<QString, Cell> cells;      ///< by column key of the target
    QHash<QString, QList<std::pair<CellRef, CellValue>>> parts; ///< what each came from: cells of the form below
    QList<std::pair<FormColumn, double>> leftOut;               ///< filled columns below that have no place in the target
};

/// Computes total rows of lower forms; forms without per-unit rows are laid out once.
class TotalReader final {
public:
    TotalReader(const FormSpec &target, const QList<FormSpec> &known, const UnitTree &tree) : m_target(target), m_known(known), m_tree(tree) {}
    /// The total of a report's form that belongs to the target's indicator.
    /// Another edition goes through the target's takeover; without one its columns must say the same.
    /// Errors: NotFound (no such form in the report), Refused (two of them, or an edition that is not known, lacks columns
    /// or means other things by them), Damaged (its formulas).
    [[nodiscard]] Result<TotalRow> read(const QList<FormData> &forms, const UnitId &unit, const Period &period);

private:
    [[nodiscard]] Result<TotalRow> byEqualColumns(const FormSheet &sheet, const FormSpec &spec) const;
    [[nodiscard]] Result<TotalRow> byTakeover(const FormSheet &sheet, const FormSpec &spec, const FormTakeover &takeover) const;

    const FormSpec &m_target;
    const QList<FormSpec> &m_known;
    const UnitTree &m_tree;
    std::map<const FormSpec *, FormSheet> m_sheets;
};

} // namespace PhoLuat
