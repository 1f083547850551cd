// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "document/strip.h"

#include <QDateTime>

namespace PhoLuat {

/// Margins in millimetres and what is printed on every page.
struct SheetOfPaper {
    bool landscape = false;
    double top = 20, bottom = 20, left = 30, right = 20;
    double numberSize = 14; ///< pt, of the page number in the top margin from page 2; 0: none

    [[nodiscard]] double textWidth() const;  ///< logical units
    [[nodiscard]] double textHeight() const;
};

struct PdfWords {
    QString title;
    QString subject = {};
    QString author = {};
};

/// Deals the strips out to A4 pages and writes them as PDF/A-1b with embedded fonts; the same strips give the same bytes.
[[nodiscard]] Result<QByteArray> stripsToPdf(const Strips &strips, const SheetOfPaper &paper, const PdfWords &words, const QDateTime &made);

} // namespace PhoLuat
