// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/formframe.h"
#include "document/grid.h"
#include "document/measure.h"
#include "document/nd30head.h"
#include "document/pdfcanvas.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace PhoLuat {
namespace {

QString sizeWords(qint64 bytes)
{
    return QLocale(QLocale::Vietnamese).toString(bytes);
}

Strips facts(const PackageInfo &info, qsizetype files, qint64 bytes, double width)
{
    QStringList texts{
        u"Nơi gửi: %1."_s.arg(info.senderName),
        u"Nơi nhận: %1."_s.arg(info.receiverName),
        u"Mã gói: %1; phiên bản: %2."_s.arg(info.id.value).arg(info.version),
    };
    if (info.period)
        texts.append(u"Kỳ báo cáo: %1."_s.arg(periodWords(*info.period)));
    if (!info.replaces.isEmpty())
        texts.append(u"Thay thế gói có mã băm: %1."_s.arg(info.replaces));
    texts.append(u"Gói gồm %1 tệp, %2 byte. Chữ ký trên phiếu này bảo đảm cho mọi tệp có mã băm SHA-256 ghi dưới đây."_s
                     .arg(files).arg(sizeWords(bytes)));
    FlowStyle style;
    style.font.points = 13;
    style.align = FlowAlign::Justify;
    style.width = width;
    style.firstIndent = fromMillimetres(10);
    Strips strips;
    for (const QString &text : std::as_const(texts))
        strips += stripsOf(flowText(text, style), fromPoints(6));
    strips.append(gap(fromPoints(8)));
    return strips;
}

GridCell cellOf(int column, const QString &text, const FontLook &font, FlowAlign align, bool anywhere = false)
{
    GridCell cell;
    cell.column = column;
    cell.text = plainInlines(text);
    cell.style.font = font;
    cell.style.align = align;
    cell.style.anywhere = anywhere;
    cell.middle = true;
    return cell;
}

Strips fileTable(const QList<CoverLine> &lines, double width)
{
    constexpr FontLook body{11};
    constexpr FontLook digest{9, false, false, true};
    GridLook look;
    look.paddingTop = fromPoints(2);
    look.padding = fromMillimetres(1.2);
    // Two lines of 32 digits: easy to compare by eye.
    const double digestWidth = textWidth(QString(32, u'0'), digest) + 2 * look.padding + 10;
    look.widths = {fromMillimetres(11), 0, fromMillimetres(28), digestWidth};
    look.widths[1] = width - look.widths.at(0) - look.widths.at(2) - digestWidth;

    constexpr FontLook bold{11, true};
    Strip band = gridBand({cellOf(0, u"STT"_s, bold, FlowAlign::Centre), cellOf(1, u"Tên tệp"_s, bold, FlowAlign::Centre),
                           cellOf(2, u"Dung lượng (byte)"_s, bold, FlowAlign::Centre), cellOf(3, u"SHA-256"_s, bold, FlowAlign::Centre)},
                          1, look);
    band.glued = true;
    const auto head = std::make_shared<const Strips>(Strips{band});
    Strips strips{band};
    for (int i = 0; i < lines.size(); ++i) {
        const CoverLine &line = lines.at(i);
        Strip row = gridBand({cellOf(0, QString::number(i + 1), body, FlowAlign::Centre), cellOf(1, line.name, body, FlowAlign::Left),
                              cellOf(2, sizeWords(line.size), body, FlowAlign::Right), cellOf(3, line.sha256, digest, FlowAlign::Left, true)},
                             1, look);
        row.head = head;
        strips.append(row);
    }
    return strips;
}

} // namespace

Result<QByteArray> coverPdf(const PackageInfo &info, const QList<CoverLine> &lines, const QDateTime &made)
{
    SheetOfPaper paper;
    paper.numberSize = 13;
    const double width = paper.textWidth();

    DocumentHead head;
    head.organ = info.senderName;
    head.code = u"PG"_s;
    head.date = made.toOffsetFromUtc(7 * 3600).date(); // Vietnam's day
    head.typeName = info.kind == PackageKind::Return ? u"PHIẾU TRẢ LẠI"_s : u"PHIẾU GỬI"_s;
    head.subject = u"Gói dữ liệu phổ biến, giáo dục pháp luật"_s;
    qint64 bytes = 0;
    for (const CoverLine &line : lines)
        bytes += line.size;

    Strips strips = nd30Head(head, width, 14);
    strips += facts(info, lines.size(), bytes, width);
    strips += fileTable(lines, width);

    PdfWords words;
    words.title = u"Phiếu gửi %1"_s.arg(info.id.value);
    words.subject = u"Phiếu gửi"_s;
    words.author = info.senderName;
    return stripsToPdf(strips, paper, words, made);
}

} // namespace PhoLuat
