// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PhoLuat {

/// A name for people and logs: characters that steer the display are written as \uXXXX, and it is cut.
[[nodiscard]] QString shownName(const QString &name);

/// Two names with one key cannot stand side by side on every file system (case and normalisation folded).
[[nodiscard]] QString collisionKey(const QString &name);

/// Two names with one skeleton look the same to a reader (Cyrillic or Greek letters, dotless i, odd blanks).
[[nodiscard]] QString lookAlikeKey(const QString &name);

/// A word of the name mixes Latin with Cyrillic or Greek letters, which no honest Vietnamese name does.
[[nodiscard]] bool mixesScripts(const QString &name);

} // namespace PhoLuat
