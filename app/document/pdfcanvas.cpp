// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pdfcanvas.h"

#include "document/measure.h"
#include "document/paginator.h"
#include "document/pdfbytes.h"
#include "document/textflow.h"

#include <QBuffer>
#include <QColor>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace PhoLuat {
namespace {

constexpr QStringView creator = u"Phổ Luật";

/// The packet must say what the Info dictionary says (ISO 19005-1, 6.7.3).
QByteArray xmp(const PdfWords &words, const QDateTime &made)
{
    const QString when = made.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    QString packet = u"<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                     "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                     "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                     "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
                     "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"_s;
    packet += u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"_s.arg(words.title.toHtmlEscaped());
    if (!words.author.isEmpty())
        packet += u"<dc:contributor><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:contributor>\n"_s.arg(words.author.toHtmlEscaped());
    if (!words.subject.isEmpty())
        packet += u"<dc:type><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:type>\n"_s.arg(words.subject.toHtmlEscaped());
    packet += u"<dc:language><rdf:Bag><rdf:li>vi</rdf:li></rdf:Bag></dc:language>\n"
              "<xmp:CreatorTool>%1</xmp:CreatorTool><xmp:CreateDate>%2</xmp:CreateDate>"
              "<pdf:Producer>%3</pdf:Producer>\n"
              "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>\n"
              "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>\n"_s.arg(creator, when, u"Qt "_s + QString::fromLatin1(qVersion()));
    return packet.toUtf8();
}

void drawPage(QPainter &painter, const LaidPage &page, int number, const SheetOfPaper &paper)
{
    const QPointF origin(fromMillimetres(paper.left), fromMillimetres(paper.top));
    if (number > 1 && paper.numberSize > 0) {
        FlowStyle style;
        style.font.points = paper.numberSize;
        style.align = FlowAlign::Centre;
        style.width = paper.textWidth();
        const FlowedTextPtr text = flowText(QString::number(number), style);
        text->draw(painter, QPointF(origin.x(), fromMillimetres(paper.top / 2) - text->height() / 2));
    }
    for (const PlacedStrip &placed : page.strips) {
        if (placed.strip->draw)
            placed.strip->draw(painter, origin + QPointF(0, placed.y));
    }
    if (page.notesRule >= 0)
        painter.fillRect(QRectF(origin.x(), origin.y() + page.notesRule, fromMillimetres(50), 5), QColor(Qt::black));
}

} // namespace

double SheetOfPaper::textWidth() const
{
    return fromMillimetres((landscape ? 297 : 210) - left - right);
}

double SheetOfPaper::textHeight() const
{
    return fromMillimetres((landscape ? 210 : 297) - top - bottom);
}

Result<QByteArray> stripsToPdf(const Strips &strips, const SheetOfPaper &paper, const PdfWords &words, const QDateTime &made)
{
    PdfWords clean = words;
    clean.title = printable(words.title);
    clean.subject = printable(words.subject);
    clean.author = printable(words.author);

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(unitsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), paper.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(clean.title);
    writer.setCreator(creator.toString());
    writer.setDocumentId(QUuid(u"00000000-0000-5000-8000-000000000000"_s));
    writer.setDocumentXmpMetadata(xmp(clean, made));

    const QList<LaidPage> pages = paginate(strips, paper.textHeight());
    QPainter painter;
    if (!painter.begin(&writer)) {
        return failure(ErrorKind::Broken,
                       QCoreApplication::translate("PhoLuat", "The PDF could not be written, because the PDF writer did not start. "
                                                              "Close other programs and try again."));
    }
    painter.setPen(QColor(Qt::black));
    for (int i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        drawPage(painter, pages.at(i), i + 1, paper);
    }
    painter.end();
    return repeatablePdf(bytes, made);
}

} // namespace PhoLuat
