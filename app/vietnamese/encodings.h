// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace PhoLuat {

enum class TextEncoding { Ascii, Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, Windows1258, Tcvn3, Vni, Vps, Viscii, Viqr };

/// "TCVN3 (ABC)", "VNI Windows" …; names, not translated.
[[nodiscard]] QString encodingName(TextEncoding encoding);

/// What a text would become; shown to a person before anything is replaced.
struct TextPreview {
    TextEncoding encoding = TextEncoding::Utf8;
    QString text;            ///< Unicode, NFC
    double confidence = 1.0; ///< 0 … 1: how surely this encoding was meant
    int words = 0;           ///< words of `text`
    int syllables = 0;       ///< of them, spelled like Vietnamese
    bool converted = false;  ///< it was read through a legacy table
    bool capitalsLost = false;    ///< TCVN3 keeps capitals in the font: look at the letters' case
    bool lettersRepaired = false; ///< ư had vanished as a soft hyphen (TCVN3) and was set again where only one reading exists
    friend bool operator==(const TextPreview &, const TextPreview &) = default;
};

/// Reads the bytes of a text file in whatever encoding they are. Good Unicode always wins.
/// Errors: Refused when the bytes are no text.
[[nodiscard]] Result<TextPreview> previewBytes(const QByteArray &bytes);

/// Rescues pasted or imported text that was taken for Windows-1252. A line that is good Vietnamese Unicode, ASCII or
/// nothing known stays as it is, so mixed texts come through; `converted` says whether any line changed.
[[nodiscard]] TextPreview rescueText(const QString &text);

/// What a run's font says about its letters (".VnTimeH", "VNI-Times").
struct LegacyFont {
    TextEncoding encoding = TextEncoding::Tcvn3;
    bool capitals = false; ///< a TCVN3 font whose name ends in H shows capitals only
};
[[nodiscard]] std::optional<LegacyFont> legacyFont(const QString &fontName);

/// Converts without asking, for a run whose font names the encoding. Text as if it were Windows-1252 in, NFC out.
[[nodiscard]] QString fromLegacy(const QString &text, TextEncoding encoding, bool capitals = false);

} // namespace PhoLuat
