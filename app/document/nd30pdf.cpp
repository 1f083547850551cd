// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bodyflow.h"
#include "document/measure.h"
#include "document/nd30head.h"
#include "document/nd30sign.h"
#include "document/pdfcanvas.h"
#include "document/render.h"
#include "document/textflow.h"

namespace PhoLuat {
namespace {

Strips plainTitle(const QString &title, double width, double size)
{
    FlowStyle style;
    style.font = {size + 2, true};
    style.align = FlowAlign::Centre;
    style.width = width;
    style.balanced = true;
    Strips strips = stripsOf(flowText(title, style));
    strips.append(gap(fromPoints(6)));
    glueTogether(strips, true);
    return strips;
}

/// The signature never stands on a page without two lines of the text before it.
void glueLastLines(Strips &body)
{
    int lines = 0;
    for (qsizetype i = body.size() - 1; i >= 0 && lines < 2; --i) {
        body[i].glued = true;
        if (body.at(i).draw)
            ++lines;
    }
}

} // namespace

Result<QByteArray> nd30Pdf(const Material &material, const QDateTime &made, const Nd30Layout &layout)
{
    SheetOfPaper paper;
    paper.top = layout.top;
    paper.bottom = layout.bottom;
    paper.left = layout.left;
    paper.right = layout.right;
    paper.numberSize = layout.bodySize;
    const double width = paper.textWidth();

    const bool isOfficial = !material.head.organ.isEmpty();
    Strips strips = isOfficial ? nd30Head(material.head, width, layout.bodySize) : Strips();
    if (!isOfficial && !material.title.isEmpty())
        strips = plainTitle(material.title, width, layout.bodySize);
    Strips body = bodyStrips(material.body, material.attachments, width, paper.textHeight(), layout);
    const Strips sign = isOfficial ? nd30Sign(material.head, width, layout.bodySize) : Strips();
    if (!sign.isEmpty())
        glueLastLines(body);
    strips += body;
    strips += sign;

    PdfWords words;
    words.title = material.title.isEmpty() ? material.head.subject : material.title;
    words.subject = material.head.typeName;
    words.author = isOfficial ? material.head.organ : material.author;
    return stripsToPdf(strips, paper, words, made);
}

} // namespace PhoLuat
