// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formsheet.h"

namespace PhoLuat {

/// A finding to act on and those that go away with it.
struct FindingGroup {
    Finding cause;
    Findings followOns = {};
    friend bool operator==(const FindingGroup &, const FindingGroup &) = default;
};

/// Tells causes from follow-ons: a total that is wrong because of one cell below it follows that cell. No finding is lost,
/// and none appears twice. Groups with an unexplained error come first, then unexplained warnings, then the rest; within
/// that in the order of the findings.
/// A finding without a cell of this sheet is a cause.
[[nodiscard]] QList<FindingGroup> groupFindings(const FormSheet &sheet, const Findings &findings);

/// One sentence before all details: whether the form can be sealed, and what is to be done first.
[[nodiscard]] QString findingsVerdict(const QList<FindingGroup> &groups);

} // namespace PhoLuat
