// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PhoLuat {

/// The search key of a text: NFD, marks dropped, đ as d, lower case, blanks collapsed and trimmed, soft hyphens and
/// zero-width characters gone. Applying it twice changes nothing.
[[nodiscard]] QString vnFold(const QString &text);

/// The key that keeps the marks: NFC, lower case, blanks collapsed and trimmed, tone placement unified
/// ("hòa" and "hoà" are equal). Ranks above vnFold in searches and finds doubles.
[[nodiscard]] QString exactKey(const QString &text);

/// Marks dropped and đ as d, nothing else changed: for short messages and ASCII-only channels.
[[nodiscard]] QString withoutMarks(const QString &text);

} // namespace PhoLuat
