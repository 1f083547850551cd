// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"

#include <QTextCursor>

namespace PhoLuat {

/// Writes blocks into a QTextDocument, one after another.
class BodyWriter final {
public:
    /// `isFree`: the cursor stands in an empty block that the first one may take.
    BodyWriter(const QTextCursor &cursor, bool isFree) : m_cursor(cursor), m_isFree(isFree) {}

    void write(const Block &block);
    [[nodiscard]] QTextCursor cursor() const { return m_cursor; }

    /// Only the words, at the cursor.
    static void writeInlines(QTextCursor &cursor, const Block &block, const Inlines &parts, bool header = false);
    /// The words of a block that is there already and empty.
    static void fillBlock(QTextCursor &cursor, const Block &block);
    /// Puts the cursor's block into the list that goes on before it, or into a new one.
    static void joinList(QTextCursor &cursor, const Block &block);

private:
    void writeTable(const Block &block);

    QTextCursor m_cursor;
    bool m_isFree;
};

} // namespace PhoLuat
