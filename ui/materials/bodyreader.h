// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"

#include <QTextBlock>
#include <QTextBlockUserData>

class QTextDocument;
class QTextTable;

namespace PhoLuat {

/// What a block of the document was read as; dropped as soon as the block changes.
struct ReadBlock final : QTextBlockUserData {
    QList<Block> blocks;
    qsizetype syllables = 0;
};

/// A block of the body and the stretch of the document it fills.
struct PlacedBlock {
    Block block;
    int from = 0;  ///< first position
    int until = 0; ///< position of the end of its last block
};

/// Reads the document, using what is kept from the last time.
[[nodiscard]] QList<PlacedBlock> readDocument(const QTextDocument &document);
/// One block without its place; keeps the answer on the block.
[[nodiscard]] const ReadBlock &readBlock(QTextBlock block);
[[nodiscard]] Block readTable(const QTextTable &table);
[[nodiscard]] qsizetype countWords(QStringView text);

/// Joins equal neighbours and drops what means nothing.
void tidy(Inlines &parts);

} // namespace PhoLuat
