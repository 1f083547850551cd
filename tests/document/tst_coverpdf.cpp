// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsample.h"
#include "pdfpeers.h"
#include "support/testing.h"

#include <QGuiApplication>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

PackageInfo info()
{
    PackageInfo info;
    info.id = {u"0b0c1f9e-6a5e-4a54-9b3c-0f4f3d2a1b00"_s};
    info.version = 2;
    info.senderName = u"Phòng Tư pháp huyện Tuy Phước"_s;
    info.receiverName = u"Sở Tư pháp tỉnh Bình Định"_s;
    info.period = Period{Period::Kind::HalfYear, 2020};
    return info;
}

QList<CoverLine> lines(int count)
{
    QList<CoverLine> all;
    for (int i = 0; i < count; ++i)
        all.append({u"data/attachments/%1-Tờ gấp số %1.pdf"_s.arg(i), 1'234'567 + i, QString::number(i).rightJustified(4, u'0') + QString(60, u'a')});
    return all;
}

} // namespace

class TestCoverPdf final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void listsEveryFileWithItsHash();
    void headerOnEveryPage();
    void sameBytes();
};

void TestCoverPdf::listsEveryFileWithItsHash()
{
    const Result<QByteArray> pdf = coverPdf(info(), lines(5), made());
    VERIFY_RESULT(pdf);
    const PrintedPdf printed(*pdf);
    QCOMPARE(printed.check().exitCode, 0);
    QString flat = printed.text();
    flat.replace(QRegularExpression(u"\\s+"_s), u" "_s);
    for (const QString &part : {u"PHIẾU GỬI"_s, u"PHÒNG TƯ PHÁP"_s, u"Nơi nhận: Sở Tư pháp tỉnh Bình Định."_s, u"0b0c1f9e-6a5e-4a54-9b3c-0f4f3d2a1b00; phiên bản: 2"_s,
                                u"6 tháng đầu năm 2020"_s, u"1.234.567"_s})
        QVERIFY2(flat.contains(part), qPrintable(part + u" | "_s + flat));
    const QList<Word> words = printed.words(1);
    for (const CoverLine &line : lines(5)) {
        // Two lines of 32 digits under each other.
        const QRectF first = bounds(phrase(words, line.sha256.left(32)));
        QVERIFY2(!first.isEmpty(), qPrintable(line.sha256));
        bool second = false;
        for (const Word &word : words)
            second = second || (word.text == line.sha256.mid(32) && std::abs(word.box.left() - first.left()) < 0.5 && word.box.top() > first.top() && word.box.top() - first.top() < 14);
        QVERIFY(second);
    }
    bool isMonospaced = false;
    for (const QString &font : printed.fonts())
        isMonospaced = isMonospaced || font.contains(u"Mono"_s) || font.contains(u"Courier"_s);
    QVERIFY(isMonospaced);
}

void TestCoverPdf::headerOnEveryPage()
{
    const Result<QByteArray> pdf = coverPdf(info(), lines(100), made());
    VERIFY_RESULT(pdf);
    const PrintedPdf printed(*pdf);
    QVERIFY(printed.pages() > 2);
    for (int page = 1; page <= printed.pages(); ++page)
        QVERIFY(!phrase(printed.words(page), u"SHA-256"_s).isEmpty());
}

void TestCoverPdf::sameBytes()
{
    const Result<QByteArray> one = coverPdf(info(), lines(3), made());
    const Result<QByteArray> two = coverPdf(info(), lines(3), made());
    VERIFY_RESULT(one);
    VERIFY_RESULT(two);
    QVERIFY(*one == *two);
    QList<CoverLine> other = lines(3);
    other[1].sha256[5] = u'b';
    const Result<QByteArray> three = coverPdf(info(), other, made());
    VERIFY_RESULT(three);
    QVERIFY(*one != *three);
}

QTEST_MAIN(TestCoverPdf)
#include "tst_coverpdf.moc"
