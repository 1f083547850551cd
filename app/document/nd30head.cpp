// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/nd30head.h"

#include "document/measure.h"
#include "document/textflow.h"

using namespace Qt::StringLiterals;

namespace PhoLuat {
namespace {

constexpr double ruleGap = fromPoints(1.5);
constexpr double ruleShare = 0.42; ///< of the text: between 1/3 and 1/2

/// A column of centred lines and short rules, drawn beside another one.
class Column final {
public:
    Column(double x, double width) : m_x(x), m_width(width) {}

    FlowedTextPtr line(const QString &text, const FontLook &font, bool capitals, double before = 0)
    {
        FlowStyle style;
        style.font = font;
        style.align = FlowAlign::Centre;
        style.width = m_width;
        style.capitals = capitals;
        style.balanced = true;
        const FlowedTextPtr set = flowText(text, style);
        m_strips += stripsOf(set, before, m_x);
        return set;
    }

    void rule(double length)
    {
        m_strips.append(ruleStrip(m_x + (m_width - length) / 2, length, ruleGap));
    }

    [[nodiscard]] const Strips &strips() const { return m_strips; }

private:
    double m_x;
    double m_width;
    Strips m_strips;
};

Strip headRow(const Column &left, const Column &right, double before)
{
    Strip strip = sideBySide({left.strips(), right.strips()}, before);
    strip.glued = true;
    return strip;
}

double shortRule(const FlowedTextPtr &text)
{
    return text->lineWidth(text->lines() - 1) * ruleShare;
}

Strips title(const DocumentHead &head, double width, double size)
{
    Column column(0, width);
    FlowedTextPtr last = column.line(head.typeName, {size, true}, true, fromPoints(12));
    if (!head.subject.isEmpty())
        last = column.line(head.subject, {size, true}, false);
    column.rule(shortRule(last));
    Strips strips = column.strips();
    glueTogether(strips, true);
    return strips;
}

Strips addressees(const DocumentHead &head, double width, double size)
{
    const QString label = u"Kính gửi:"_s;
    FlowStyle style;
    style.font.points = size;
    if (head.addressees.size() == 1) {
        style.align = FlowAlign::Centre;
        style.width = width;
        style.balanced = true;
        return stripsOf(flowText(label + u' ' + head.addressees.first(), style), fromPoints(12));
    }
    // Several: each on a line of its own under the colon.
    const double labelWidth = textWidth(label, style.font);
    double longest = 0;
    for (const QString &name : head.addressees)
        longest = std::max(longest, textWidth(u"- "_s + name + u';', style.font));
    const double start = std::max(fromMillimetres(15), (width - labelWidth - longest) / 2);
    style.left = start + labelWidth;
    style.width = width;
    FlowStyle labelStyle = style;
    labelStyle.left = start;
    Strips strips = stripsOf(flowText(label, labelStyle), fromPoints(12));
    for (qsizetype i = 0; i < head.addressees.size(); ++i) {
        QString name = head.addressees.at(i).trimmed();
        while (name.endsWith(u';') || name.endsWith(u'.'))
            name.chop(1);
        strips += stripsOf(flowText(u"- "_s + name + (i + 1 < head.addressees.size() ? u';' : u'.'), style));
    }
    glueTogether(strips, false);
    return strips;
}

} // namespace

QString numberLine(const DocumentHead &head)
{
    QString number = head.number.trimmed();
    bool isNumber = false;
    const int value = number.toInt(&isNumber);
    if (number.isEmpty())
        number = u"        "_s;
    else if (isNumber && value >= 0 && value < 10)
        number = u'0' + QString::number(value);
    return u"Số: "_s + number + (head.code.isEmpty() ? QString() : u'/' + head.code.trimmed());
}

QString placeLine(const QString &place, QDate date)
{
    const QString where = place.trimmed().isEmpty() ? QString() : place.trimmed() + u", "_s;
    if (!date.isValid())
        return where + u"ngày … tháng … năm …"_s;
    const QString day = QString::number(date.day()).rightJustified(2, u'0');
    const QString month = date.month() < 3 ? u'0' + QString::number(date.month()) : QString::number(date.month());
    return where + u"ngày %1 tháng %2 năm %3"_s.arg(day, month).arg(date.year());
}

Strips nd30Head(const DocumentHead &head, double width, double bodySize)
{
    const double leftWidth = width * 0.4;
    const double rightWidth = width - leftWidth;
    const bool isLetter = head.typeName.isEmpty();
    Strips strips;

    Column organ(0, leftWidth);
    const QString motto = u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s;
    const double mottoSize = textWidth(motto, {13, true}) <= rightWidth ? 13 : 12;
    if (!head.superior.isEmpty())
        organ.line(head.superior, {mottoSize}, true);
    organ.rule(shortRule(organ.line(head.organ, {mottoSize, true}, true)));
    Column state(leftWidth, rightWidth);
    state.line(motto, {mottoSize, true}, false);
    const FlowedTextPtr freedom = state.line(u"Độc lập - Tự do - Hạnh phúc"_s, {mottoSize + 1, true}, false);
    state.rule(freedom->lineWidth(0));
    strips.append(headRow(organ, state, 0));

    // Both lines have the same height, so number and date stand on one base line.
    const double rowSize = 13;
    Column number(0, leftWidth);
    number.line(numberLine(head), {rowSize}, false);
    if (isLetter && !head.subject.isEmpty()) {
        const bool marked = head.subject.startsWith(u"V/v"_s);
        number.line(marked ? head.subject : u"V/v "_s + head.subject, {12}, false, fromPoints(6));
    }
    Column date(leftWidth, rightWidth);
    date.line(placeLine(head.place, head.date), {rowSize, false, true}, false);
    strips.append(headRow(number, date, fromPoints(8)));

    if (!isLetter)
        strips += title(head, width, bodySize);
    if (!head.addressees.isEmpty())
        strips += addressees(head, width, bodySize);
    Strip air = gap(fromPoints(6));
    air.glued = true;
    strips.append(air);
    return strips;
}

} // namespace PhoLuat
