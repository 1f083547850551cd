// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/wire.h"

#include "pdf/answers.h"
#include "support/testing.h"

#include <QRandomGenerator>

using namespace PhoLuat;
using namespace PhoLuat::PdfWire;
using namespace Qt::StringLiterals;

class TestWire final : public QObject {
    Q_OBJECT

private slots:
    void init() { Testing::failOnAnyWarning(); }

    void carriesValues()
    {
        const QByteArray bytes = Writer().number(-5).large(1LL << 40).real(0.25).flag(true).text(u"Điều 10").bytes();
        Reader reader(bytes);
        QCOMPARE(reader.number(), -5);
        QCOMPARE(reader.large(), 1LL << 40);
        QCOMPARE(reader.real(), 0.25);
        QVERIFY(reader.flag());
        QCOMPARE(reader.text(10), u"Điều 10"_s);
        QVERIFY(reader.isWhole());
    }

    void readsNothingPastTheEnd()
    {
        const QByteArray bytes = Writer().number(1).text(u"abc").bytes();
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            Reader reader(QByteArrayView(bytes).first(length));
            (void)reader.number();
            (void)reader.text(10);
            QVERIFY(!reader.isWhole());
        }
    }

    void refusesBadTexts()
    {
        const QByteArray four = Writer().text(u"abcd").bytes();
        Reader tooLong(four);
        QCOMPARE(tooLong.text(3), QString());
        QVERIFY(!tooLong.isGood());
        const QByteArray notUtf8 = QByteArray::fromHex("02000000") + "\xc3\x28";
        Reader broken(notUtf8);
        QCOMPARE(broken.text(10), QString());
        QVERIFY(!broken.isGood());
        const QByteArray claim = QByteArray::fromHex("ffffffff") + "a";
        Reader claimed(claim);
        QCOMPARE(claimed.text(10), QString());
        QVERIFY(!claimed.isGood());
        const QByteArray decomposed = Writer().text(u"e\u0302\u0323").bytes();
        QCOMPARE(Reader(decomposed).text(10), u"ệ"_s);
        const QByteArray number = Writer().real(qQNaN()).bytes();
        Reader nan(number);
        QCOMPARE(nan.real(), 0.0);
        QVERIFY(!nan.isGood());
    }

    void knowsItsHeaders()
    {
        const QByteArray good = packedHeader({Kind::Image, farewell, 77, 4000});
        QCOMPARE(good.size(), headerBytes);
        const auto header = unpackedHeader(good);
        QVERIFY(header);
        QCOMPARE(header->request, 77U);
        QCOMPARE(header->flags, farewell);
        for (qsizetype i = 0; i < 7; ++i) { // magic, version, kind
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad.at(i) ^ 0x40);
            QVERIFY(!unpackedHeader(bad));
        }
        QVERIFY(!unpackedHeader(good.left(15)));
        QVERIFY(!unpackedHeader(packedHeader({Kind::Page, 0, 1, 65})));
        QVERIFY(!unpackedHeader(packedHeader({Kind::Image, 0, 1, 0xffffffffU})));
    }

    void refusesHostileImages()
    {
        const auto image = [](int width, int height, qsizetype bytes) {
            return PdfAnswers::image(Writer().number(width).number(height).bytes() + QByteArray(bytes, 'x'), 10'000).has_value();
        };
        QVERIFY(image(3, 2, 24));
        QVERIFY(!image(3, 2, 23));
        QVERIFY(!image(3, 2, 25));
        QVERIFY(!image(0, 2, 0));
        QVERIFY(!image(-3, -2, 24));
        QVERIFY(!image(65'536, 65'536, 0)); // its product of bytes is 0 in 32 bits
        QVERIFY(!image(10'001, 1, 40'004));
        QVERIFY(!PdfAnswers::image("abc", 100));
    }

    void refusesHostileLists()
    {
        QVERIFY(!PdfAnswers::boxes(Writer().number(1'000'000'000).bytes()));
        QVERIFY(!PdfAnswers::boxes(Writer().number(-1).bytes()));
        QVERIFY(!PdfAnswers::names(Writer().number(5).text(u"a").bytes()));
        QVERIFY(!PdfAnswers::facts({}));
        QVERIFY(!PdfAnswers::text("\xff\xfe", 10));
        QCOMPARE(*PdfAnswers::text("abcdef", 3), u"abc"_s);
    }

    void neverTrustsNoise()
    {
        QRandomGenerator random(42);
        for (int i = 0; i < 3000; ++i) {
            QByteArray noise(random.bounded(200), Qt::Uninitialized);
            for (char &byte : noise)
                byte = static_cast<char>(random.bounded(256) & (i % 2 == 0 ? 0xff : 0x03));
            QVERIFY(!PdfAnswers::facts(noise));
            if (const auto image = PdfAnswers::image(noise, 100))
                QVERIFY(image->width() <= 100 && image->height() <= 100);
            if (const auto boxes = PdfAnswers::boxes(noise))
                QVERIFY(boxes->size() < 10);
        }
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
