// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/pdfcanvas.h"

#include <QXmlStreamWriter>

namespace PhoLuat {

/// A stretch of text in a DOCX; the face is always Times New Roman.
struct DocxRun {
    QString text;
    double points = 13;
    bool bold = false;
    bool italic = false;
    bool capitals = false;
};

struct DocxParagraph {
    enum class Align { Left, Centre, Right, Justify };

    QList<DocxRun> runs = {};
    Align align = Align::Left;
    double before = 0;      ///< pt
    double after = 0;
    double left = 0;        ///< pt, all lines
    double right = 0;
    double firstIndent = 0; ///< pt, on top of `left`; may be negative
    double lineHeight = 1;
    bool withNext = false;
    bool newPage = false;
    bool ruleBelow = false; ///< a line over the paragraph's own width
};

struct DocxCell {
    QList<DocxParagraph> paragraphs = {}; ///< none is one empty
    int columns = 1;
    enum class Merge { None, First, Rest } merge = Merge::None; ///< downwards
    bool middle = false;
};

/// A table; every row fills all columns.
struct DocxTable {
    struct Row {
        QList<DocxCell> cells = {};
        bool isHead = false; ///< stands on every page
    };
    QList<double> widths = {}; ///< pt
    QList<Row> rows = {};
    bool isFramed = true;
    double padding = 2.5; ///< pt, left and right
};

/// Writes a word processing document of ECMA-376, part 1, from the start to the end of its body.
class DocxWriter final {
public:
    explicit DocxWriter(const SheetOfPaper &paper);
    void add(const DocxParagraph &paragraph);
    void add(const DocxTable &table);
    /// The file's bytes; the same body, words and moment give the same. Errors: those of writeZip().
    [[nodiscard]] Result<QByteArray> finish(const PdfWords &words, const QDateTime &made);

private:
    void writeRun(const DocxRun &run);
    void writeCell(const DocxTable &table, const DocxCell &cell, int column, bool withNext);
    void value(const QString &element, const QString &value);
    [[nodiscard]] QByteArray header() const;

    SheetOfPaper m_paper;
    QByteArray m_body;
    QXmlStreamWriter m_xml;
    bool m_endsWithTable = false;
};

} // namespace PhoLuat
