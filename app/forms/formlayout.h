// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/boundformula.h"
#include "forms/formspec.h"

namespace PhoLuat {

/// A form spelled out for the units at hand. The rows point into `spec`, which must outlive them.
struct FormLayout {
    QList<LaidRow> rows;
    FormGrid grid;
};

/// A row with a formula stands before its units' rows; a repeated row without one has only its units' rows.
[[nodiscard]] FormLayout layOut(const FormSpec &spec, const QList<FormColumn> &columns, const QList<Unit> &units);

/// Two made-up units of every level that the form has rows for: to try a form without a tree of units.
[[nodiscard]] QList<Unit> sampleUnits(const FormSpec &spec);

/// "commune" and so on, as form files write levels.
[[nodiscard]] QString levelWord(UnitLevel level);
[[nodiscard]] std::optional<UnitLevel> levelFromWord(const QString &word);

/// The names a formula of this form may use.
[[nodiscard]] FormulaNames formulaNames(const FormSpec &spec);

} // namespace PhoLuat
