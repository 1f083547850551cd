// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "materials/bodyreader.h"

#include <optional>

namespace PhoLuat {

/// The blocks in which a document and a canonical body differ, so that undo touches only those.
class BodyDiff final {
public:
    BodyDiff(const QTextDocument &document, const Body &wanted);

    [[nodiscard]] bool isEmpty() const { return m_old == 0 && m_new.isEmpty(); }
    [[nodiscard]] qsizetype firstBlock() const { return m_first; }
    /// Makes the document show the wanted body and answers where the change ended; nothing when that would mean
    /// to make or unmake tables, which is better done by showing all anew.
    [[nodiscard]] std::optional<int> apply(QTextDocument &document) const;

private:
    [[nodiscard]] std::optional<int> applyWords(QTextDocument &document) const;
    [[nodiscard]] std::optional<int> applyTable(QTextDocument &document) const;
    [[nodiscard]] std::optional<int> applyBlocks(QTextDocument &document) const;
    /// True when the block fills a line of its own that may be replaced.
    [[nodiscard]] bool isLine(qsizetype index) const;

    QList<PlacedBlock> m_placed;
    QList<Block> m_wanted;
    qsizetype m_first = 0;
    qsizetype m_old = 0;  ///< how many placed blocks go
    QList<Block> m_new;   ///< what comes in their place
};

} // namespace PhoLuat
