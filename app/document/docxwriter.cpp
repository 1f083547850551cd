// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/docxwriter.h"

#include "archive/zip.h"
#include "document/textflow.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace PhoLuat {
namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;

/// Twentieths of a point, in which WordprocessingML measures.
QString twentieths(double points) { return QString::number(std::lround(points * 20)); }

QByteArray part(const char *inner)
{
    return QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n") + inner;
}

QByteArray contentTypes()
{
    return part("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>"
                "<Override PartName=\"/word/settings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/>"
                "<Override PartName=\"/word/header1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>"
                "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
                "</Types>");
}

QByteArray rootRelations()
{
    return part("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
                "</Relationships>");
}

QByteArray documentRelations()
{
    return part("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>"
                "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings\" Target=\"settings.xml\"/>"
                "<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\" Target=\"header1.xml\"/>"
                "</Relationships>");
}

QByteArray styles()
{
    return part("<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr>"
                "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
                "<w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault>"
                "<w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
                "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/></w:style></w:styles>");
}

QByteArray settings()
{
    return part("<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:compat>"
                "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>");
}

/// Dublin Core of ECMA-376, part 2: no name of a person or machine that nobody typed.
QByteArray core(const PdfWords &words, const QDateTime &made)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"cp:coreProperties"_s);
    xml.writeAttribute(u"xmlns:cp"_s, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"xmlns:dcterms"_s, u"http://purl.org/dc/terms/"_s);
    xml.writeAttribute(u"xmlns:xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s);
    xml.writeTextElement(u"dc:title"_s, printable(words.title));
    xml.writeTextElement(u"dc:subject"_s, printable(words.subject));
    xml.writeTextElement(u"dc:creator"_s, printable(words.author));
    xml.writeTextElement(u"dc:language"_s, u"vi"_s);
    for (const QString &name : {u"dcterms:created"_s, u"dcterms:modified"_s}) {
        xml.writeStartElement(name);
        xml.writeAttribute(u"xsi:type"_s, u"dcterms:W3CDTF"_s);
        xml.writeCharacters(made.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QString alignWord(DocxParagraph::Align align)
{
    switch (align) {
    case DocxParagraph::Align::Left: return u"left"_s;
    case DocxParagraph::Align::Centre: return u"center"_s;
    case DocxParagraph::Align::Right: return u"right"_s;
    case DocxParagraph::Align::Justify: return u"both"_s;
    }
    return {};
}

} // namespace

DocxWriter::DocxWriter(const SheetOfPaper &paper) : m_paper(paper), m_xml(&m_body)
{
    m_xml.writeStartDocument(u"1.0"_s, true);
    m_xml.writeStartElement(u"w:document"_s);
    m_xml.writeAttribute(u"xmlns:w"_s, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s);
    m_xml.writeAttribute(u"xmlns:r"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s);
    m_xml.writeStartElement(u"w:body"_s);
}

void DocxWriter::value(const QString &element, const QString &value)
{
    m_xml.writeEmptyElement(element);
    m_xml.writeAttribute(u"w:val"_s, value);
}

void DocxWriter::writeRun(const DocxRun &run)
{
    m_xml.writeStartElement(u"w:r"_s);
    m_xml.writeStartElement(u"w:rPr"_s);
    if (run.bold)
        m_xml.writeEmptyElement(u"w:b"_s);
    if (run.italic)
        m_xml.writeEmptyElement(u"w:i"_s);
    if (run.capitals)
        m_xml.writeEmptyElement(u"w:caps"_s);
    const QString halves = QString::number(std::lround(run.points * 2));
    value(u"w:sz"_s, halves);
    value(u"w:szCs"_s, halves);
    m_xml.writeEndElement();
    const QStringList lines = run.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_xml.writeEmptyElement(u"w:br"_s);
        if (lines.at(i).isEmpty())
            continue;
        m_xml.writeStartElement(u"w:t"_s);
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(printable(lines.at(i)));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void DocxWriter::add(const DocxParagraph &paragraph)
{
    m_endsWithTable = false;
    m_xml.writeStartElement(u"w:p"_s);
    m_xml.writeStartElement(u"w:pPr"_s); // its parts in the order of the schema
    if (paragraph.withNext)
        m_xml.writeEmptyElement(u"w:keepNext"_s);
    if (paragraph.newPage)
        m_xml.writeEmptyElement(u"w:pageBreakBefore"_s);
    if (paragraph.ruleBelow) {
        m_xml.writeStartElement(u"w:pBdr"_s);
        m_xml.writeEmptyElement(u"w:bottom"_s);
        m_xml.writeAttribute(u"w:val"_s, u"single"_s);
        m_xml.writeAttribute(u"w:sz"_s, u"6"_s);
        m_xml.writeAttribute(u"w:space"_s, u"1"_s);
        m_xml.writeAttribute(u"w:color"_s, u"000000"_s);
        m_xml.writeEndElement();
    }
    m_xml.writeEmptyElement(u"w:spacing"_s);
    m_xml.writeAttribute(u"w:before"_s, twentieths(paragraph.before));
    m_xml.writeAttribute(u"w:after"_s, twentieths(paragraph.after));
    m_xml.writeAttribute(u"w:line"_s, QString::number(std::lround(240 * paragraph.lineHeight)));
    m_xml.writeAttribute(u"w:lineRule"_s, u"auto"_s);
    if (paragraph.left != 0 || paragraph.right != 0 || paragraph.firstIndent != 0) {
        m_xml.writeEmptyElement(u"w:ind"_s);
        m_xml.writeAttribute(u"w:left"_s, twentieths(paragraph.left));
        m_xml.writeAttribute(u"w:right"_s, twentieths(paragraph.right));
        m_xml.writeAttribute(paragraph.firstIndent < 0 ? u"w:hanging"_s : u"w:firstLine"_s, twentieths(std::abs(paragraph.firstIndent)));
    }
    value(u"w:jc"_s, alignWord(paragraph.align));
    if (!paragraph.runs.isEmpty()) { // the mark at its end has a height, too
        m_xml.writeStartElement(u"w:rPr"_s);
        value(u"w:sz"_s, QString::number(std::lround(paragraph.runs.first().points * 2)));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    for (const DocxRun &run : paragraph.runs)
        writeRun(run);
    m_xml.writeEndElement();
}

void DocxWriter::writeCell(const DocxTable &table, const DocxCell &cell, int column, bool withNext)
{
    m_xml.writeStartElement(u"w:tc"_s);
    m_xml.writeStartElement(u"w:tcPr"_s);
    m_xml.writeEmptyElement(u"w:tcW"_s);
    m_xml.writeAttribute(u"w:w"_s, twentieths(std::accumulate(table.widths.cbegin() + column, table.widths.cbegin() + column + cell.columns, 0.0)));
    m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    if (cell.columns > 1)
        value(u"w:gridSpan"_s, QString::number(cell.columns));
    if (cell.merge != DocxCell::Merge::None)
        value(u"w:vMerge"_s, cell.merge == DocxCell::Merge::First ? u"restart"_s : u"continue"_s);
    if (cell.middle)
        value(u"w:vAlign"_s, u"center"_s);
    m_xml.writeEndElement();
    for (DocxParagraph paragraph : cell.paragraphs) {
        paragraph.withNext = paragraph.withNext || withNext;
        add(paragraph);
    }
    if (cell.paragraphs.isEmpty())
        add(DocxParagraph{});
    m_xml.writeEndElement();
}

void DocxWriter::add(const DocxTable &table)
{
    if (m_endsWithTable) // two tables that touch become one
        add(DocxParagraph{.runs = {{.text = {}, .points = 2}}});
    m_xml.writeStartElement(u"w:tbl"_s);
    m_xml.writeStartElement(u"w:tblPr"_s);
    m_xml.writeEmptyElement(u"w:tblW"_s);
    m_xml.writeAttribute(u"w:w"_s, twentieths(std::accumulate(table.widths.cbegin(), table.widths.cend(), 0.0)));
    m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    m_xml.writeEmptyElement(u"w:tblInd"_s);
    m_xml.writeAttribute(u"w:w"_s, u"0"_s);
    m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    if (table.isFramed) {
        m_xml.writeStartElement(u"w:tblBorders"_s);
        for (const QString &side : {u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s, u"w:insideH"_s, u"w:insideV"_s}) {
            m_xml.writeEmptyElement(side);
            m_xml.writeAttribute(u"w:val"_s, u"single"_s);
            m_xml.writeAttribute(u"w:sz"_s, u"4"_s);
            m_xml.writeAttribute(u"w:space"_s, u"0"_s);
            m_xml.writeAttribute(u"w:color"_s, u"000000"_s);
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEmptyElement(u"w:tblLayout"_s);
    m_xml.writeAttribute(u"w:type"_s, u"fixed"_s);
    m_xml.writeStartElement(u"w:tblCellMar"_s);
    for (const QString &side : {u"w:left"_s, u"w:right"_s}) {
        m_xml.writeEmptyElement(side);
        m_xml.writeAttribute(u"w:w"_s, twentieths(table.padding));
        m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"w:tblGrid"_s);
    for (const double width : table.widths) {
        m_xml.writeEmptyElement(u"w:gridCol"_s);
        m_xml.writeAttribute(u"w:w"_s, twentieths(width));
    }
    m_xml.writeEndElement();
    for (const DocxTable::Row &row : table.rows) {
        m_xml.writeStartElement(u"w:tr"_s);
        m_xml.writeStartElement(u"w:trPr"_s);
        m_xml.writeEmptyElement(u"w:cantSplit"_s);
        if (row.isHead)
            m_xml.writeEmptyElement(u"w:tblHeader"_s);
        m_xml.writeEndElement();
        int column = 0;
        for (const DocxCell &cell : row.cells) {
            writeCell(table, cell, column, row.isHead);
            column += cell.columns;
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_endsWithTable = true;
}

/// The number of the page, centred in the top margin.
QByteArray DocxWriter::header() const
{
    const QByteArray size = QByteArray::number(int(std::lround(m_paper.numberSize * 2)));
    const QByteArray look = "<w:rPr><w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/></w:rPr>";
    return part("<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>")
         + "<w:r>" + look + "<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>" + look + "<w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r>" + look
         + "<w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>";
}

Result<QByteArray> DocxWriter::finish(const PdfWords &words, const QDateTime &made)
{
    if (m_endsWithTable) // a body never ends with one
        add(DocxParagraph{.runs = {{.text = {}, .points = 2}}});
    m_xml.writeStartElement(u"w:sectPr"_s);
    m_xml.writeEmptyElement(u"w:headerReference"_s);
    m_xml.writeAttribute(u"w:type"_s, u"default"_s);
    m_xml.writeAttribute(u"r:id"_s, u"rId3"_s);
    m_xml.writeEmptyElement(u"w:pgSz"_s);
    const double longSide = 297 * pointsPerMillimetre;
    const double shortSide = 210 * pointsPerMillimetre;
    m_xml.writeAttribute(u"w:w"_s, twentieths(m_paper.landscape ? longSide : shortSide));
    m_xml.writeAttribute(u"w:h"_s, twentieths(m_paper.landscape ? shortSide : longSide));
    if (m_paper.landscape)
        m_xml.writeAttribute(u"w:orient"_s, u"landscape"_s);
    m_xml.writeEmptyElement(u"w:pgMar"_s);
    for (const auto &[side, millimetres] : {std::pair{u"w:top"_s, m_paper.top}, {u"w:right"_s, m_paper.right}, {u"w:bottom"_s, m_paper.bottom}, {u"w:left"_s, m_paper.left},
                                            {u"w:header"_s, 7.0}, {u"w:footer"_s, 7.0}, {u"w:gutter"_s, 0.0}})
        m_xml.writeAttribute(side, twentieths(millimetres * pointsPerMillimetre));
    m_xml.writeEmptyElement(u"w:titlePg"_s); // the first page has no number
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndDocument();

    QTemporaryDir folder;
    const QString path = folder.filePath(u"document.zip"_s);
    if (const auto zipped = writeZip(path, {{.name = u"[Content_Types].xml"_s, .bytes = contentTypes()},
                                            {.name = u"_rels/.rels"_s, .bytes = rootRelations()},
                                            {.name = u"docProps/core.xml"_s, .bytes = core(words, made)},
                                            {.name = u"word/document.xml"_s, .bytes = m_body},
                                            {.name = u"word/styles.xml"_s, .bytes = styles()},
                                            {.name = u"word/settings.xml"_s, .bytes = settings()},
                                            {.name = u"word/header1.xml"_s, .bytes = header()},
                                            {.name = u"word/_rels/document.xml.rels"_s, .bytes = documentRelations()}}); !zipped)
        return std::unexpected(zipped.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Broken, QCoreApplication::translate("PhoLuat", "The document could not be written, probably because the folder for temporary files is full. Free some space and try again."), file.errorString(), u"docx.write"_s);
    return file.readAll();
}

} // namespace PhoLuat
