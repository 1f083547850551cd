// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Poppler {
class Document;
}

namespace PhoLuat::PdfWorker {

/// The payload of an answer to Kind::Facts; `document` is null when the bytes are no PDF that can be read.
/// Order: text state, i32 pages, f64 width, f64 height, text version, flags encrypted, needs password, JavaScript,
/// form, embedded files, i32 signatures, i32 count of findings, each text code, text place, text subject.
[[nodiscard]] QByteArray packedFacts(Poppler::Document *document, const QByteArray &bytes);

} // namespace PhoLuat::PdfWorker
