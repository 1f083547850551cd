// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace PhoLuat {

/// Whether a word is spelled like a Vietnamese syllable: an onset, a rhyme, and a tone that the rhyme can carry.
/// NFC, any case, either tone placement. Words of other languages may pass by chance; names like "Đắk" do not.
[[nodiscard]] bool isVietnameseSyllable(QStringView word);

/// How much of a text reads as Vietnamese.
struct SyllableCount {
    int words = 0;       ///< runs of letters
    int syllables = 0;   ///< of them, spelled like Vietnamese
    int marked = 0;      ///< words with a letter beyond ASCII
    int markedGood = 0;  ///< of those, spelled like Vietnamese
};
[[nodiscard]] SyllableCount countSyllables(QStringView text);

} // namespace PhoLuat
