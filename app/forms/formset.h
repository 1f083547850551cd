// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "forms/formspec.h"

namespace PhoLuat {

/// What can only be seen when forms lie beside each other: two of one id and edition; two of one name that could stand in
/// one report; form("S").c3 that names no row or column of S, or a form that is not there (a warning: it is then absent);
/// formulas that go in a circle through several forms; takeovers that name columns or rows the other form does not have.
/// The place of a finding is the form's id, "#", its edition and a JSON Pointer into its file: "tt20-2013/10d#1/columns/4/formula".
[[nodiscard]] Findings checkFormsTogether(const QList<FormSpec> &forms);

/// Shipped forms with those of a local folder: a local form takes the place of the shipped one of its id and edition, every
/// other one is added after them.
[[nodiscard]] QList<FormSpec> withLocalForms(QList<FormSpec> shipped, const QList<FormSpec> &local);

} // namespace PhoLuat
