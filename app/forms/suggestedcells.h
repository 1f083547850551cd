// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell.h"

#include <QMap>

namespace PhoLuat {

/// A figure proposed for an input cell and what it comes from. It counts only once a person takes it: neither sums nor rules
/// know of it before, and it is not stored.
struct SuggestedCell {
    CellValue value;
    QString source;     ///< in the reader's words: "12 activities", "huyện Tuy Phước, version 2"
    QString place = {}; ///< where its origin opens in the window: "activities/…", "inbox/…"; may be empty
    friend bool operator==(const SuggestedCell &, const SuggestedCell &) = default;
};

using SuggestedCells = QMap<CellRef, SuggestedCell>;

} // namespace PhoLuat
