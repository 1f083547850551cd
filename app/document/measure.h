// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace PhoLuat {

/// Everything is laid out in one logical unit, a tenth of a point (720 to the inch), whatever the device: the same
/// numbers then hold for fonts, indents and lines, and no device metric can creep in.
inline constexpr double unitsPerPoint = 10;
inline constexpr int unitsPerInch = 720;

[[nodiscard]] constexpr double fromPoints(double points) { return points * unitsPerPoint; }
[[nodiscard]] constexpr double fromMillimetres(double millimetres) { return millimetres / 25.4 * unitsPerInch; }

} // namespace PhoLuat
