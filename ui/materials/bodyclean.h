// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"

class QMimeData;
class QTextDocumentFragment;

namespace PhoLuat {

/// What is pasted or dropped, as blocks of the closed set in NFC: fonts, colours, pictures and scripts do not come along.
[[nodiscard]] Body bodyFromMime(const QMimeData &source);
/// The same for HTML as office programs and browsers put it on the clipboard. Nothing is fetched.
[[nodiscard]] Body bodyFromHtml(const QString &html);
/// A line a paragraph; empty lines mean nothing.
[[nodiscard]] Body bodyFromPlainText(const QString &text);
/// For copying: our own words for what is selected, beside HTML and plain text for other programs. Owned by the caller.
[[nodiscard]] QMimeData *mimeFromSelection(const QTextDocumentFragment &selection);

} // namespace PhoLuat
