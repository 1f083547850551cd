// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "home/homemodel.h"
#include "work/deadlines.h"

namespace PhoLuat {

/// What the unit owes, soonest first: form, period, days left, state. A department of Justice sees its province's terms.
[[nodiscard]] HomeGroup deadlineLines(const FormLibrary &forms, const UnitTree &tree, const Identity &identity, QDate today, const QList<Report> &reports);

} // namespace PhoLuat
