// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/receiptpdf.h"
#include "pdfpeers.h"
#include "support/testing.h"

#include <QGuiApplication>
#include <QTimeZone>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString tagDigest = QString(64, u'a');
const QString fileDigest = QString(32, u'1') + QString(32, u'2');

PackageRecord record()
{
    PackageRecord record;
    record.key = {{u"0b0c1f9e-6a5e-4a54-9b3c-0f4f3d2a1b00"_s}, 2, tagDigest};
    record.info = {.id = record.key.id, .version = 2, .sender = {u"a"_s}, .senderName = u"Phòng Tư pháp huyện Tuy Phước"_s, .receiver = {u"b"_s},
                   .receiverName = u"Sở Tư pháp tỉnh Bình Định"_s, .period = Period{Period::Kind::Year, 2020}};
    record.fileName = u"d550-report-2020-y-0b0c1f9e-v2.zip"_s;
    record.sha256 = fileDigest;
    record.size = 1'234'567;
    record.at = QDateTime({2021, 1, 12}, {3, 0}, QTimeZone::UTC);
    Material material;
    material.title = u"Tờ gấp về phòng, chống bạo lực gia đình"_s;
    record.materials = {material};
    return record;
}

Delivery delivery()
{
    return {.key = record().key, .destination = u"tinh"_s, .state = Delivery::State::Delivered, .receipt = u"HTTP/1.1 201 Created\nLocation: /nhan/12\n\nSố tiếp nhận: 12/TN"_s,
            .at = QDateTime({2021, 1, 12}, {20, 30}, QTimeZone::UTC), .attempts = 3};
}

QList<Exchange> exchanges()
{
    return {{record().key, u"tinh"_s, 1, delivery().at.addSecs(-60), u"PUT /nhan/x.zip HTTP/1.1\nContent-Length: 1234567"_s, u"HTTP/1.1 503 Service Unavailable"_s},
            {record().key, u"tinh"_s, 2, delivery().at, u"HEAD /nhan/x.zip HTTP/1.1"_s, u"HTTP/1.1 200 OK\nETag: \"%1\""_s.arg(QString(200, u'e'))}};
}

QString flat(const PrintedPdf &printed)
{
    return printed.text().replace(QRegularExpression(u"\\s+"_s), u" "_s);
}

} // namespace

class TestReceiptPdf final : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void saysWhoWhatWhenWhere()
    {
        const auto pdf = receiptPdf(record(), {u"tinh"_s, u"webdav"_s, u"Cổng dữ liệu tỉnh"_s, {{u"password"_s, u"never printed"_s}}}, delivery(), exchanges(), delivery().at);
        VERIFY_RESULT(pdf);
        const PrintedPdf printed(*pdf);
        QCOMPARE(printed.check().exitCode, 0);
        const QString text = flat(printed);
        for (const QString &part : {u"BIÊN NHẬN"_s, u"Nơi gửi: Phòng Tư pháp huyện Tuy Phước."_s, u"Nơi nhận: Sở Tư pháp tỉnh Bình Định."_s, u"Gửi đến: Cổng dữ liệu tỉnh."_s,
                                    u"03 giờ 30 phút 00 giây, ngày 13/01/2021 (giờ Việt Nam), sau 3 lần gửi"_s, u"d550-report-2020-y-0b0c1f9e-v2.zip, 1.234.567 byte"_s,
                                    u"phiên bản: 2"_s, u"Tờ gấp về phòng, chống bạo lực gia đình"_s, u"Số tiếp nhận: 12/TN"_s, u"HTTP/1.1 503 Service Unavailable"_s,
                                    u"HEAD /nhan/x.zip HTTP/1.1"_s, u"ngày 13 tháng 01 năm 2021"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" | "_s + text));
        QString joined = text;
        joined.remove(u' ');
        QVERIFY(joined.contains(tagDigest));
        QVERIFY(joined.contains(fileDigest));
        QVERIFY(joined.contains(QString(200, u'e'))); // long lines are broken, never cut
        QVERIFY(!text.contains(u"never printed"_s));
    }

    void aPersonsWordIsNotTheDestinations()
    {
        Delivery marked = delivery();
        QVERIFY(!isMarkedDelivered(marked));
        marked.receipt = markedReceipt(u"Nguyễn\nVăn An"_s, marked.at, u"Chị Hoa, văn thư Sở: số 12/TN\n"_s);
        QVERIFY(isMarkedDelivered(marked));
        const auto pdf = receiptPdf(record(), {u"tinh"_s, {}, {}}, marked, {}, marked.at);
        VERIFY_RESULT(pdf);
        const QString text = flat(PrintedPdf(*pdf));
        for (const QString &part : {u"Được đánh dấu là đã nhận lúc: 03 giờ 30 phút"_s, u"Lời của người đánh dấu, nguyên văn"_s, u"Người đánh dấu: Nguyễn Văn An"_s, u"Lời ghi: Chị Hoa, văn thư Sở: số 12/TN"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" | "_s + text));
        QVERIFY(!text.contains(u"Xác nhận của nơi đến"_s));
    }

    void longAnswersGoOverPages()
    {
        QList<Exchange> many;
        for (int i = 1; i <= 40; ++i)
            many.append({record().key, u"tinh"_s, i, delivery().at, u"PATCH block %1"_s.arg(i), u"204\n"_s.repeated(6)});
        many.append({record().key, u"tinh"_s, 41, delivery().at, u"GET"_s, u"<p>hostile</p>"_s.repeated(20'000)});
        const auto pdf = receiptPdf(record(), {u"tinh"_s, {}, {}}, delivery(), many, delivery().at);
        VERIFY_RESULT(pdf);
        const PrintedPdf printed(*pdf);
        QVERIFY(printed.pages() > 3 && printed.pages() < 30);
        QVERIFY(flat(printed).contains(u"PATCH block 40"_s));
        QVERIFY(flat(printed).contains(u"lưu trong tệp làm việc"_s));
    }

    void thereIsNoneBeforeItIsDelivered()
    {
        for (const auto state : {Delivery::State::Queued, Delivery::State::Unclear, Delivery::State::Refused, Delivery::State::Sending}) {
            Delivery waiting = delivery();
            waiting.state = state;
            QCOMPARE(receiptPdf(record(), {u"tinh"_s, {}, {}}, waiting, {}, delivery().at).error().kind, ErrorKind::Refused);
        }
    }

    void sameBytes()
    {
        const auto one = receiptPdf(record(), {u"tinh"_s, {}, {}}, delivery(), exchanges(), delivery().at);
        const auto two = receiptPdf(record(), {u"tinh"_s, {}, {}}, delivery(), exchanges(), delivery().at);
        VERIFY_RESULT(one);
        QVERIFY(*one == *two);
    }
};

QTEST_MAIN(TestReceiptPdf)
#include "tst_receiptpdf.moc"
