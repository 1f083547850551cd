// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/nd30sign.h"

#include "document/measure.h"
#include "document/textflow.h"

using namespace Qt::StringLiterals;

namespace PhoLuat {
namespace {

constexpr int linesForSignature = 4;

Strips recipients(const DocumentHead &head, double width)
{
    Strips strips;
    if (head.recipients.isEmpty())
        return strips;
    FlowStyle style;
    style.width = width;
    style.font = {12, true, true};
    strips += stripsOf(flowText(u"Nơi nhận:"_s, style));
    style.font = {11};
    for (qsizetype i = 0; i < head.recipients.size(); ++i) {
        QString name = head.recipients.at(i).trimmed();
        while (name.endsWith(u';') || name.endsWith(u'.'))
            name.chop(1);
        if (name.startsWith(u"- "_s))
            name.remove(0, 2);
        strips += stripsOf(flowText(u"- "_s + name + (i + 1 < head.recipients.size() ? u';' : u'.'), style));
    }
    return strips;
}

Strips signature(const DocumentHead &head, double x, double width, double size)
{
    Strips strips;
    FlowStyle style;
    style.width = width;
    style.align = FlowAlign::Centre;
    style.balanced = true;
    style.font = {size, true};
    style.capitals = true;
    for (const QString &line : head.authority)
        strips += stripsOf(flowText(line, style), 0, x);
    style.capitals = false;
    const FlowedTextPtr name = flowText(head.signer, style);
    strips.append(gap(linesForSignature * name->lineHeight()));
    strips += stripsOf(name, 0, x);
    return strips;
}

} // namespace

Strips nd30Sign(const DocumentHead &head, double width, double bodySize)
{
    if (head.authority.isEmpty() && head.signer.isEmpty() && head.recipients.isEmpty())
        return {};
    const double leftWidth = width * 7 / 16; // 70 of 160 mm
    Strips left = recipients(head, leftWidth - fromMillimetres(1));
    const bool isSigned = !head.authority.isEmpty() || !head.signer.isEmpty();
    const Strips right = isSigned ? signature(head, leftWidth, width - leftWidth, bodySize) : Strips();
    const double height = std::max(heightOf(right), fromPoints(60));

    Strips beside;
    double used = 0;
    while (!left.isEmpty() && used + left.first().before + left.first().height <= height) {
        used += left.first().before + left.first().height;
        beside.append(left.takeFirst());
    }
    Strip block = sideBySide({beside, right}, fromPoints(12));
    block.glued = !left.isEmpty() && left.size() < 12;
    Strips strips{block};
    if (block.glued)
        glueTogether(left, false);
    strips += left;
    return strips;
}

} // namespace PhoLuat
