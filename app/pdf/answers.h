// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdfdoor.h"

/// Reads what a worker answered, which is hostile until it is checked here. Errors: Broken, code "pdf.worker".
namespace PhoLuat::PdfAnswers {

[[nodiscard]] Result<PdfFacts> facts(const QByteArray &payload);
/// Neither side longer than `longest` pixels.
[[nodiscard]] Result<QImage> image(const QByteArray &payload, int longest);
[[nodiscard]] Result<QString> text(const QByteArray &payload, qsizetype limit);
[[nodiscard]] Result<QList<PdfTextBox>> boxes(const QByteArray &payload);
[[nodiscard]] Result<QStringList> names(const QByteArray &payload);
/// The signatures, and the codes of what a signed copy changed beside.
[[nodiscard]] Result<std::pair<PdfSignatures, QStringList>> signatures(const QByteArray &payload);

} // namespace PhoLuat::PdfAnswers
