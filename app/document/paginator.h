// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/strip.h"

namespace PhoLuat {

/// A strip at its place on a page; y from the top of the text area.
struct PlacedStrip {
    const Strip *strip = nullptr;
    double y = 0;
};

struct LaidPage {
    QList<PlacedStrip> strips;
    double notesRule = -1; ///< y of the short line above the notes, -1 without notes
};

/// Deals strips out to pages of a height. Glued runs stay together unless they are longer than a page.
/// The answer points into `strips`, which must outlive it.
[[nodiscard]] QList<LaidPage> paginate(const Strips &strips, double pageHeight);

} // namespace PhoLuat
