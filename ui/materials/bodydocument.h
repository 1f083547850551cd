// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"

#include <QObject>

#include <functional>

class QTextCursor;
class QTextDocument;

namespace PhoLuat {

/// The body as a document can show it: equal neighbours joined, rows of a table equally wide, no empty parts,
/// no control characters, NFC. Showing and reading back a canonical body changes nothing.
[[nodiscard]] Body canonical(const Body &body);

/// Keeps a QTextDocument and a Body alike. Reading is incremental: only blocks touched since the last time are
/// converted. The document's own undo is off; the Workspace's stack is the one truth.
class BodyDocument final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BodyDocument)
public:
    explicit BodyDocument(QTextDocument *document, QObject *parent = nullptr);

    [[nodiscard]] QTextDocument *document() const { return m_document; }
    /// Shows another body; everything is made anew.
    void setBody(const Body &body);
    /// Shows another state of the same body, touching only the blocks that differ; answers where the change ended.
    int applyBody(const Body &after);
    [[nodiscard]] Body body() const;
    /// Words between blanks: in Vietnamese these are syllables.
    [[nodiscard]] qsizetype syllables() const;

    /// Puts blocks in at the cursor, taking away what is selected. One paragraph goes into the line it lands in.
    static void insert(QTextCursor &cursor, const Body &body);
    /// Gives all selected blocks another kind; their words stay.
    static void restyle(QTextCursor cursor, const Block &shape);
    /// Changes how the selected words are meant.
    static void mark(QTextCursor &cursor, const std::function<void(Inline &)> &change);

private:
    void forget(int position, int removed, int added);

    QTextDocument *m_document;
};

} // namespace PhoLuat
