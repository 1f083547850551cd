// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"

#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextTableFormat>

namespace PhoLuat::BodyFormat {

/// What a stretch of a QTextDocument means. Only these properties are read back; looks are made from them.
enum Property {
    BlockKind = QTextFormat::UserProperty + 1,
    BlockLevel,
    BlockOrdered,
    BlockSource,
    Filler,         ///< an empty block that Qt needs beside a table; no part of the body
    InlineKind,
    InlineTarget,
    InlineStrong,
    InlineEmphasis,
    StandIn,        ///< the character stands for an inline without words of its own
    Speaker,        ///< the name before a line of dialogue
};

/// Pixels of a millimetre at the 96 dots an inch of an unscaled screen.
inline constexpr double pixelsPerMillimetre = 96 / 25.4;

[[nodiscard]] Block::Kind kindOf(const QTextBlockFormat &format);
/// The block without its text: kind, level, order, source.
[[nodiscard]] Block shapeOf(const QTextBlockFormat &format);
[[nodiscard]] QTextBlockFormat blockFormat(const Block &block);
[[nodiscard]] QTextBlockFormat fillerFormat();
[[nodiscard]] QTextBlockFormat cellBlockFormat();
[[nodiscard]] QTextTableFormat tableFormat(int headerRows);
/// `header`: inside a heading row of a table.
[[nodiscard]] QTextCharFormat charFormat(const Block &block, const Inline &part, bool header = false);
[[nodiscard]] QTextCharFormat speakerFormat();
/// The meaning of a fragment; its text is left empty.
[[nodiscard]] Inline meaningOf(const QTextCharFormat &format);
/// The same meaning as a plain text: strong and emphasis stay, links and their kin end.
[[nodiscard]] Inline plainMeaning(const QTextCharFormat &format);

} // namespace PhoLuat::BodyFormat
