// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/strip.h"
#include "domain/material.h"

namespace PhoLuat {

/// The components 1–5 and 9a of NĐ 30/2020/NĐ-CP, Phụ lục I, for a text area of a width (logical units).
/// `bodySize` in points: 13 or 14, size of everything that the decree lets go with the body.
[[nodiscard]] Strips nd30Head(const DocumentHead &head, double width, double bodySize);

/// "Số: 05/KH-UBND"; the number under ten with its zero, room left for one not given yet.
[[nodiscard]] QString numberLine(const DocumentHead &head);
/// "Bình Định, ngày 05 tháng 01 năm 2020"; day under 10 and months 1 and 2 with a zero, dots for a date not given yet.
[[nodiscard]] QString placeLine(const QString &place, QDate date);

} // namespace PhoLuat
