// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formsheet.h"

namespace PhoLuat {

/// Figures to try a form with: every input filled, of a size that suits its unit, and such that the form's own rules hold where
/// that can be reached. The same seed gives the same figures.
[[nodiscard]] FormData sampleFigures(FormSheet sheet, quint32 seed);

} // namespace PhoLuat
