// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/strip.h"
#include "document/textflow.h"

namespace PhoLuat {

/// A table of a body: lines all around, the header bold and drawn again on every page, numbers to the right.
[[nodiscard]] Strips tableStrips(const Block &table, double width, double pageHeight, double size, NoteCounter *notes);

/// "1.234,5", "-", "12,5%": set to the right.
[[nodiscard]] bool looksLikeNumber(const QString &text);

/// Widths of a table's columns by its words, logical units.
[[nodiscard]] QList<double> bodyColumnWidths(const Block &table, double width, double size);

} // namespace PhoLuat
