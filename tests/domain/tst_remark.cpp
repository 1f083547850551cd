// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/remark.h"
#include "support/testing.h"

#include <QJsonDocument>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text)
{
    return {.kind = Block::Kind::Paragraph, .text = {{.text = text}}};
}

Remark onParagraph(int number, const QString &quotation)
{
    return {{.kind = RemarkPlace::Kind::Paragraph, .material = {u"m1"_s}, .paragraph = number, .quotation = quotation}, u"Nêu rõ."_s};
}

QJsonObject cellRemark()
{
    return toJson(Remark{{.kind = RemarkPlace::Kind::Cell, .report = {u"r1"_s}, .form = u"f"_s, .cell = {u"R2.u550"_s, u"c5"_s}}, u"Sai."_s});
}

} // namespace

class TestRemark final : public QObject {
    Q_OBJECT

private slots:
    void init() { Testing::failOnAnyWarning(); }

    void comesBackEqualAndByteForByte()
    {
        const QList<Remark> remarks{{{}, u"Thiếu \"chữ ký\"\nvà dấu <b>đỏ</b>."_s, Role::Official}, onParagraph(3, u"Đã uống rượu"_s),
                                    {{.kind = RemarkPlace::Kind::Cell, .report = {u"r1"_s}, .form = u"tt20-2013/10d"_s, .cell = {u"R2.u550"_s, u"c5"_s}}, u"Sai."_s, Role::Officer}};
        const QByteArray written = QJsonDocument(toJson(remarks)).toJson();
        const auto read = remarksFromJson(QJsonDocument::fromJson(written).array());
        VERIFY_RESULT(read);
        QCOMPARE(*read, remarks);
        QCOMPARE(QJsonDocument(toJson(*read)).toJson(), written);
        QVERIFY(checkRemarks(remarks).has_value());
    }

    void whatIsTypedIsTidied_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("tidy");
        QTest::newRow("blanks") << u"  Sai.\t\n"_s << u"Sai."_s;
        QTest::newRow("line ends") << u"Một\r\nhai\rba\u2028bốn"_s << u"Một\nhai\nba\nbốn"_s;
        QTest::newRow("NFD") << u"Du\u031b\u0303 lie\u0323\u0302u"_s << u"D\u1eef li\u1ec7u"_s;
        QTest::newRow("controls") << u"A\u0000\u0007\u001b[31mB\u009b"_s << u"A[31mB"_s;
        QTest::newRow("turned") << u"10\u202e000\u202c\u2066\ufeff\u200b"_s << u"10000"_s;
        QTest::newRow("HTML stays what it is") << u"<script>alert(1)</script>"_s << u"<script>alert(1)</script>"_s;
    }
    void whatIsTypedIsTidied()
    {
        QFETCH(QString, typed);
        QFETCH(QString, tidy);
        QCOMPARE(tidiedRemark(typed), tidy);
        QCOMPARE(tidiedRemark(tidy), tidy);
    }

    void badOnesAreDamaged_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("field");
        const auto with = [](const QString &name, const QJsonValue &value) {
            QJsonObject object = cellRemark();
            object.insert(name, value);
            return object;
        };
        QTest::newRow("no text") << with(u"text"_s, u" "_s) << u".text"_s;
        QTest::newRow("10 MB") << with(u"text"_s, QString(10'000'000, u'x')) << u".text"_s;
        QTest::newRow("one too long") << with(u"text"_s, QString(RemarkLimits::text + 1, u'x')) << u".text"_s;
        QTest::newRow("bell") << with(u"text"_s, u"Sai\u0007"_s) << u".text"_s;
        QTest::newRow("turned") << with(u"text"_s, u"Sai\u202e"_s) << u".text"_s;
        QTest::newRow("no text at all") << with(u"text"_s, 7) << u".text"_s;
        QTest::newRow("unknown place") << with(u"place"_s, u"page"_s) << u".place"_s;
        QTest::newRow("unknown role") << with(u"by"_s, u"admin@host"_s) << u".by"_s;
        QTest::newRow("no row") << with(u"row"_s, u""_s) << u".row"_s;
        QTest::newRow("endless column") << with(u"column"_s, QString(101, u'c')) << u".column"_s;
        QTest::newRow("paragraph without number") << with(u"place"_s, u"paragraph"_s) << u".material"_s;
        QJsonObject far = toJson(onParagraph(1, {}));
        far.insert(u"paragraph"_s, 1e9);
        QTest::newRow("paragraph far out") << far << u".paragraph"_s;
    }
    void badOnesAreDamaged()
    {
        QFETCH(QJsonObject, object);
        QFETCH(QString, field);
        const auto read = remarksFromJson({cellRemark(), object});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Damaged);
        QVERIFY2(read.error().text.contains(u"remarks[1]"_s + field), qPrintable(read.error().text)); // located
    }

    void tooManyAreRefused()
    {
        QJsonArray many;
        for (int i = 0; i < 10'000; ++i)
            many.append(cellRemark());
        QVERIFY(!remarksFromJson(many));
        const QList<Remark> list(10'000, Remark{{}, u"Sai."_s});
        QCOMPARE(checkRemarks(list).error().kind, ErrorKind::Refused);
        QVERIFY(!checkRemarks(QList<Remark>(RemarkLimits::remarks, Remark{{}, QString(400, u'x')}))); // each fits, all together do not
        QVERIFY(checkRemarks(QList<Remark>(RemarkLimits::remarks, Remark{{}, QString(300, u'x')})).has_value());
    }

    void paragraphsAreFoundAgain()
    {
        const Body before{{paragraph(u"Mở đầu."_s), paragraph(u"Đã uống rượu, bia thì không lái xe."_s), paragraph(u"Mức phạt tiền từ 2 đến 3 triệu đồng."_s), paragraph(u"Kết."_s)}};
        const RemarkPlace place = onParagraph(3, quotationOf(before.blocks[2])).place;
        QCOMPARE(findParagraph(before, place), 2);
        Body moved = before;
        moved.blocks.prepend(paragraph(u"Một đoạn mới."_s));
        moved.blocks.prepend(paragraph(u"Và một đoạn nữa."_s));
        QCOMPARE(findParagraph(moved, place), 4);
        moved.blocks[4] = paragraph(u"Mức phạt tiền từ 6 đến 8 triệu đồng (Nghị định 100)."_s);
        QCOMPARE(findParagraph(moved, place), 4); // most of its words
        Body twice = before;
        twice.blocks.append(before.blocks[2]);
        QCOMPARE(findParagraph(twice, place), 2); // the nearer one
        Body rewritten{{paragraph(u"a"_s), paragraph(u"b"_s), paragraph(u"c"_s)}};
        QCOMPARE(findParagraph(rewritten, place), 2); // by its number
        rewritten.blocks.resize(1);
        QCOMPARE(findParagraph(rewritten, place), -1);
        QCOMPARE(findParagraph({}, place), -1);
    }

    void theWholeIsSaidForThoseWhoKnowNoPlaces()
    {
        QVERIFY(remarkOnTheWhole({}).isEmpty());
        QCOMPARE(remarkOnTheWhole({onParagraph(1, {}), onParagraph(2, {})}), u"2 nhận xét kèm theo: Nêu rõ."_s);
    }
};

QTEST_GUILESS_MAIN(TestRemark)
#include "tst_remark.moc"
