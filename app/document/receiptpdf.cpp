// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/receiptpdf.h"

#include "document/formframe.h"
#include "document/measure.h"
#include "document/nd30head.h"
#include "document/pdfcanvas.h"
#include "document/textflow.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace PhoLuat {
namespace {

constexpr int vietnamSeconds = 7 * 3600;
constexpr QStringView markedHeading = u"Do người gửi đánh dấu là đã nhận, không phải xác nhận của nơi đến.";

QString momentWords(const QDateTime &moment)
{
    return moment.isNull() ? u"không rõ lúc nào"_s : moment.toOffsetFromUtc(vietnamSeconds).toString(u"HH' giờ 'mm' phút 'ss' giây, ngày 'dd/MM/yyyy"_s);
}

Strips paragraph(const QString &text, double width, bool bold = false)
{
    FlowStyle style;
    style.font.points = 13;
    style.font.bold = bold;
    style.align = bold ? FlowAlign::Left : FlowAlign::Justify;
    style.width = width;
    style.firstIndent = fromMillimetres(10);
    return stripsOf(flowText(text, style), fromPoints(6));
}

/// Letter for letter, line by line, in a face of equal widths.
Strips wordForWord(const QString &text, double width)
{
    constexpr qsizetype mostLetters = 20'000;
    FlowStyle style;
    style.font = {9, false, false, true};
    style.left = fromMillimetres(10);
    style.width = width;
    style.anywhere = true;
    Strips strips;
    const QStringList lines = text.left(mostLetters).split(u'\n');
    for (const QString &line : lines)
        strips += stripsOf(flowText(line.isEmpty() ? u" "_s : line, style), 0);
    if (text.size() > mostLetters)
        strips += paragraph(u"(Còn %1 ký tự, lưu trong tệp làm việc.)"_s.arg(text.size() - mostLetters), width);
    return strips;
}

QStringList contentsOf(const PackageRecord &record)
{
    QStringList contents;
    for (const Report &report : record.reports)
        contents.append(u"Báo cáo %1, phiên bản %2."_s.arg(periodWords(report.period)).arg(report.version));
    for (const Material &material : record.materials)
        contents.append(u"Tài liệu “%1”."_s.arg(material.title));
    if (contents.isEmpty() && record.info.kind == PackageKind::Return)
        contents.append(record.remark.isEmpty() ? u"Trả lời: chấp nhận."_s : u"Trả lời: trả lại. %1"_s.arg(record.remark));
    return contents;
}

} // namespace

QString markedReceipt(const QString &who, const QDateTime &when, const QString &words)
{
    return markedHeading.toString() + u"\nNgười đánh dấu: %1\nLúc: %2 (giờ Việt Nam)\nLời ghi: %3"_s.arg(who.simplified(), momentWords(when), words.trimmed());
}

bool isMarkedDelivered(const Delivery &delivery)
{
    return delivery.receipt.startsWith(markedHeading);
}

Result<QByteArray> receiptPdf(const PackageRecord &record, const Destination &destination, const Delivery &delivery, const QList<Exchange> &exchanges, const QDateTime &made)
{
    if (delivery.state != Delivery::State::Delivered)
        return failure(ErrorKind::Refused, QCoreApplication::translate("PhoLuat", "There is no receipt yet: the destination has not confirmed this package. Send it first, then try again."));
    SheetOfPaper paper;
    paper.numberSize = 13;
    const double width = paper.textWidth();

    DocumentHead head;
    head.organ = record.info.senderName;
    head.code = u"BN"_s;
    head.date = delivery.at.toOffsetFromUtc(vietnamSeconds).date();
    head.typeName = u"BIÊN NHẬN"_s;
    head.subject = u"Gói dữ liệu phổ biến, giáo dục pháp luật"_s;

    Strips strips = nd30Head(head, width, 14);
    QStringList facts{
        u"Nơi gửi: %1."_s.arg(record.info.senderName),
        u"Nơi nhận: %1."_s.arg(record.info.receiverName),
        u"Gửi đến: %1."_s.arg(destination.name.isEmpty() ? destination.id : destination.name),
        (isMarkedDelivered(delivery) ? u"Được đánh dấu là đã nhận lúc: %1 (giờ Việt Nam), sau %2 lần gửi."_s : u"Đã nhận lúc: %1 (giờ Việt Nam), sau %2 lần gửi."_s).arg(momentWords(delivery.at)).arg(std::max(delivery.attempts, 1)),
        u"Tệp: %1, %2 byte."_s.arg(record.fileName, QLocale(QLocale::Vietnamese).toString(record.size)),
        u"Mã gói: %1; phiên bản: %2; niêm phong lúc %3."_s.arg(record.key.id.value).arg(record.key.version).arg(momentWords(record.at)),
    };
    if (record.info.period)
        facts.append(u"Kỳ báo cáo: %1."_s.arg(periodWords(*record.info.period)));
    for (const QString &fact : std::as_const(facts))
        strips += paragraph(fact, width);
    strips += paragraph(u"Mã băm của gói (SHA-256 của tagmanifest-sha256.txt):"_s, width);
    strips += wordForWord(record.key.digest, width);
    strips += paragraph(u"Mã băm của tệp (SHA-256):"_s, width);
    strips += wordForWord(record.sha256, width);
    strips += paragraph(u"Nội dung gói"_s, width, true);
    const QStringList contents = contentsOf(record);
    for (const QString &line : contents)
        strips += paragraph(line, width);
    strips += paragraph(isMarkedDelivered(delivery) ? u"Lời của người đánh dấu, nguyên văn"_s : u"Xác nhận của nơi đến, nguyên văn"_s, width, true);
    strips += wordForWord(delivery.receipt, width);
    if (!exchanges.isEmpty())
        strips += paragraph(u"Trao đổi với nơi đến, nguyên văn"_s, width, true);
    for (const Exchange &exchange : exchanges) {
        strips += paragraph(u"%1. Lúc %2, gửi đi:"_s.arg(exchange.number).arg(momentWords(exchange.at)), width);
        strips += wordForWord(exchange.request, width);
        strips += paragraph(u"Trả lời:"_s, width);
        strips += wordForWord(exchange.answer, width);
    }

    PdfWords words;
    words.title = u"Biên nhận %1"_s.arg(record.key.id.value);
    words.subject = u"Biên nhận"_s;
    words.author = record.info.senderName;
    return stripsToPdf(strips, paper, words, made);
}

} // namespace PhoLuat
