// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace PhoLuat {

struct FontLook {
    double points = 14;
    bool bold = false;
    bool italic = false;
    bool monospaced = false;
};

/// Times New Roman, or its metric twin where it is not installed, in logical units (measure.h), without hinting.
[[nodiscard]] QFont officialFont(const FontLook &look);

} // namespace PhoLuat
