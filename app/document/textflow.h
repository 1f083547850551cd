// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/officialfont.h"
#include "document/strip.h"
#include "domain/body.h"

#include <QTextLayout>

namespace PhoLuat {

enum class FlowAlign { Left, Right, Centre, Justify };

/// How a paragraph is set. Lengths in logical units.
struct FlowStyle {
    FontLook font = {};
    FlowAlign align = FlowAlign::Left;
    double width = 0;
    double left = 0;         ///< from the left edge, all lines
    double firstIndent = 0;  ///< on top of `left`, the first line
    double lineHeight = 1;   ///< times the font's own line
    bool capitals = false;
    bool balanced = false;   ///< lines of nearly the same length, for names and titles
    bool anywhere = false;   ///< breaks between any two letters (hash sums)
};

/// Counts the notes of a document and sets them.
struct NoteCounter {
    int last = 0;
    double width = 0;
};

/// A paragraph broken into lines, ready to be drawn whole or line by line.
class FlowedText final {
public:
    FlowedText(const Inlines &text, const FlowStyle &style, NoteCounter *notes = nullptr);
    Q_DISABLE_COPY_MOVE(FlowedText)

    [[nodiscard]] int lines() const { return m_layout.lineCount(); }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double height() const { return lines() * m_lineHeight; }
    [[nodiscard]] double lineWidth(int line) const { return m_layout.lineAt(line).naturalTextWidth(); }
    /// From the top of a line to its base line.
    [[nodiscard]] double baseline() const { return m_baseline; }
    [[nodiscard]] const Strips &notesOf(int line) const { return m_notes.at(line); }

    void drawLine(int line, QPainter &painter, const QPointF &topLeft) const;
    void draw(QPainter &painter, const QPointF &topLeft) const;

private:
    void breakLines(const FlowStyle &style);

    QTextLayout m_layout;
    QList<Strips> m_notes;
    double m_lineHeight = 0;
    double m_baseline = 0;
};
using FlowedTextPtr = std::shared_ptr<const FlowedText>;

[[nodiscard]] FlowedTextPtr flowText(const Inlines &text, const FlowStyle &style, NoteCounter *notes = nullptr);
[[nodiscard]] FlowedTextPtr flowText(const QString &text, const FlowStyle &style);

/// One strip a line. No widow, no orphan: the first two and the last two lines stay together.
[[nodiscard]] Strips stripsOf(const FlowedTextPtr &text, double before = 0, double x = 0);

/// The words in NFC, without control characters.
[[nodiscard]] QString printable(const QString &text);
[[nodiscard]] Inlines plainInlines(const QString &text, bool strong = false);
/// Width of a line of text in logical units.
[[nodiscard]] double textWidth(const QString &text, const FontLook &look);

} // namespace PhoLuat
