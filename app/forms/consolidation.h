// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "domain/package.h"
#include "domain/unittree.h"
#include "forms/formspec.h"

namespace PhoLuat {

/// One accepted form of a unit below, as it came.
struct ConsolidationInput {
    PackageKey package;
    Report report;
};

/// Where one number of a total came from.
struct CellSource {
    UnitId unit;
    QString unitName;
    PackageKey package;
    ReportId report;
    QString form;   ///< id of the form below
    CellRef cell;
    CellValue value;
    friend bool operator==(const CellSource &, const CellSource &) = default;
};

enum class UnitProgress { Missing, Received, Returned, Accepted };

struct UnitStanding {
    Unit unit;
    UnitProgress progress = UnitProgress::Missing;
    PackageKey package = {};
    int version = 0;
};

/// The consolidated form: data that fits the upper form, the sources of every cell, and what is odd.
struct Consolidation {
    FormData data;
    QMap<CellRef, QList<CellSource>> sources;
    QList<UnitStanding> standings; ///< every unit that should report, in tree order: nobody is forgotten
    Findings findings;             ///< missing units, units counted twice, foreign senders, editions that do not fit
};

/// Pure: same result in any order of inputs and when run twice. For each unit the highest accepted version counts;
/// two different packages of one version are a finding and neither is taken over silently.
/// `own` is what the consolidating office entered for itself (R1), may be empty.
/// Forms of another edition go through the target's takeovers; figures without a place are named (C7), replaced ones too (C8).
[[nodiscard]] Consolidation consolidate(const FormSpec &target, const QList<FormSpec> &known, const UnitTree &tree,
                                        const UnitId &unit, const Period &period, const FormData &own,
                                        const QList<ConsolidationInput> &inputs);

class FormSheet;
/// V2 between forms: every unit's row of the form above says what the total row of the unit's own form says. `consolidated`
/// is what consolidate() makes of the same submissions.
[[nodiscard]] Findings checkAgainstBelow(const FormSheet &sheet, const Consolidation &consolidated, const QString &language = QStringLiteral("vi"));

/// The units whose rows a form of `unit` has: districts and departments of a province, communes of a district …
/// as they stood on the period's last day.
[[nodiscard]] QList<Unit> unitsForForm(const FormSpec &spec, const UnitTree &tree, const UnitId &unit, const Period &period);

} // namespace PhoLuat
