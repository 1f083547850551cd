// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFlags>
#include <QList>
#include <QString>

namespace PhoLuat {

/// How a stretch of text is meant; looks are the renderer's business.
struct Inline {
    enum class Kind { Text, Link, Citation, Figure, Note, LineBreak };

    Kind kind = Kind::Text;
    QString text;      ///< NFC; empty for LineBreak
    bool strong = false;
    bool emphasis = false;
    QString target = {}; ///< Link: address; Citation: "30/2020/NĐ-CP"; Figure: "form/row/column"; Note: the note's text

    friend bool operator==(const Inline &, const Inline &) = default;
};
using Inlines = QList<Inline>;

struct TableCell {
    Inlines text;
    int columns = 1; ///< how many columns it spans
    friend bool operator==(const TableCell &, const TableCell &) = default;
};

/// One block of a body. A closed set: whatever comes in by paste or import becomes one of these or is dropped with a word.
struct Block {
    enum class Kind { Heading, Paragraph, ListItem, Table, Quotation, Question, Answer, Dialogue, Image, PageBreak };

    Kind kind = Kind::Paragraph;
    int level = 1;         ///< Heading: 1–4; ListItem: depth from 1
    bool ordered = false;  ///< ListItem: numbered
    Inlines text = {};     ///< all but Table, Image, PageBreak
    QList<QList<TableCell>> rows = {}; ///< Table
    int headerRows = 0;    ///< Table: rows repeated on every page
    QString source = {};   ///< Image: "attachments/<sha256>"; Dialogue: the speaker; Quotation: the citation
    friend bool operator==(const Block &, const Block &) = default;
};

/// The semantic text of a material or a narrative report.
struct Body {
    QList<Block> blocks;
    friend bool operator==(const Body &, const Body &) = default;
    [[nodiscard]] bool isEmpty() const { return blocks.isEmpty(); }
};

/// Bounds of a body, for reading from outside and for tidied().
struct BodyLimits {
    static constexpr int listDepth = 9;
    static constexpr int tableColumns = 100; ///< that one cell may span
    static constexpr qsizetype bytes = 16 * 1024 * 1024;
    static constexpr qsizetype blocks = 200'000;
};

/// The one way of writing a body: neighbouring texts of one style joined, empty ones dropped, NFC, characters that XML cannot
/// carry removed (line ends become one line feed), levels within bounds, links that isAllowedLink() refuses turned into
/// text, images without a good address and tables without cells dropped, and every field that a kind does not use at
/// its default. tidied(tidied(b)) == tidied(b).
[[nodiscard]] Body tidied(const Body &body);
/// http, https, mailto, or a file of the material: "attachments/<name>".
[[nodiscard]] bool isAllowedLink(const QString &address);
/// "attachments/<name>", one folder deep.
[[nodiscard]] bool isAttachmentAddress(const QString &address);

/// The body as a small XHTML document (UTF-8, no DTD, no style, no script) that any browser opens.
/// bodyFromXhtml(toXhtml(b)) == tidied(b) for every body.
[[nodiscard]] QString toXhtml(const Body &body, const QString &title, const QString &language = QStringLiteral("vi"));
/// Reads what toXhtml writes; anything outside the subset is an Error (Damaged) that names element and line.
/// No entity beyond XML's five is expanded and no DTD is read. The answer is tidied.
[[nodiscard]] Result<Body> bodyFromXhtml(const QByteArray &xhtml);
/// The words only, a line a block (table: a line a row, cells with tabs between): for search, counting and plain export.
[[nodiscard]] QString plainText(const Body &body);

} // namespace PhoLuat
