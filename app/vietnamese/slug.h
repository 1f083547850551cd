// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PhoLuat {

/// An ASCII word for file names: "huyện Tuy Phước" → "huyen-tuy-phuoc". Only a–z, 0–9 and single hyphens, at most
/// `limit` characters and cut at a hyphen where one is near; "x" when nothing is left.
[[nodiscard]] QString asciiSlug(const QString &text, qsizetype limit = 60);

} // namespace PhoLuat
