// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace PhoLuat {

/// How one letter was written before Unicode. VNI: one byte, or base byte * 256 + mark byte. VIQR: base and marks.
struct LegacyLetter {
    char16_t letter;
    unsigned char tcvn3;
    unsigned short vni;
    unsigned char vps;
    unsigned char viscii;
    const char *viqr;
};

/// The 134 letters beyond ASCII, capital before small.
[[nodiscard]] std::span<const LegacyLetter> legacyLetters();

} // namespace PhoLuat
