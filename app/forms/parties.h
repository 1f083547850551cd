// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "domain/unittree.h"
#include "forms/formspec.h"

namespace PhoLuat {

/// V9: the unit that files a form and the one that gets it fit the tree of units as it stood on the period's last day.
/// A department of Justice files its province's form. A province's receiver (the Ministry) stands in no tree and is not
/// judged. The place of a finding is "reporter" or "receiver".
[[nodiscard]] Findings checkParties(const FormSpec &spec, const UnitTree &tree, const UnitId &reporter, const UnitId &receiver, const Period &period);

} // namespace PhoLuat
