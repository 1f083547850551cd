// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/render.h"
#include "document/strip.h"

#include <optional>

namespace PhoLuat {

/// A body as strips for a text area of a width (logical units), in the style of reports and plans
/// (NĐ 30/2020/NĐ-CP, Phụ lục I): I., 1., a), – and so on. `attachments` give images their names.
[[nodiscard]] Strips bodyStrips(const Body &body, const QList<Attachment> &attachments, double width, double pageHeight,
                                const Nd30Layout &layout);

/// The blocks as they are printed: "./." closes the last sentence and never stands alone.
[[nodiscard]] QList<Block> printedBlocks(const Body &body);
/// "Chương I" and the title that stands under it in capitals; nothing for other headings.
[[nodiscard]] std::optional<std::pair<QString, QString>> chapterOf(const QString &heading);
/// The legal bases that open a document stand in italics.
[[nodiscard]] bool isLegalBasis(const Inlines &text);

/// "a", "b", "c", "d", "đ", "e" … without f, j, w, z; "aa" after "y".
[[nodiscard]] QString vietnameseLetter(int index);

} // namespace PhoLuat
