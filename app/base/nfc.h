// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PhoLuat {

/// Text in Unicode normalisation form C, the form of every border of the program (design.md 5).
[[nodiscard]] QString nfc(const QString &text);
[[nodiscard]] bool isNfc(const QString &text);

} // namespace PhoLuat
