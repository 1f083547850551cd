// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nfc.h"
#include "support/testing.h"
#include "vietnamese/collation.h"
#include "vietnamese/fold.h"
#include "vietnamese/slug.h"
#include "vietnamese/syllable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

/// The rule word for word, without any table.
QString foldBySpecification(const QString &text)
{
    QString out;
    for (const char32_t c : text.normalized(QString::NormalizationForm_D).toUcs4()) {
        if (QChar::category(c) == QChar::Mark_NonSpacing || c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF)
            continue;
        const char32_t plain = c == U'đ' || c == U'ð' ? U'd' : c == U'Đ' || c == U'Ð' ? U'D' : c;
        const char32_t lower = QChar::toLower(plain);
        out += QString::fromUcs4(&lower, 1);
    }
    return out.simplified();
}

} // namespace

class TestFold : public QObject
{
    Q_OBJECT

private slots:
    void init() { PhoLuat::Testing::failOnAnyWarning(); }

    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("law") << u"Luật Đất đai"_s << u"luat dat dai"_s;
        QTest::newRow("decomposed") << u"Luật Đất đai"_s.normalized(QString::NormalizationForm_D) << u"luat dat dai"_s;
        QTest::newRow("horns") << u"ƯỚC MƠ Ở ĐƯỜNG"_s << u"uoc mo o duong"_s;
        QTest::newRow("blanks") << u"  a \t\n b\u00A0c "_s << u"a b c"_s;
        QTest::newRow("soft hyphen") << u"ng\u00ADười\u200B dân\uFEFF"_s << u"nguoi dan"_s;
        QTest::newRow("look-alikes") << u"Ð đ ð Đ"_s << u"d d d d"_s;
        QTest::newRow("emoji stays") << u"😀 Á"_s << u"😀 a"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(vnFold(text), folded);
        QCOMPARE(vnFold(vnFold(text)), folded);
    }

    void everyCharacterFollowsTheSpecification()
    {
        for (uint c = 1; c < 0x10000; ++c) {
            if (QChar::isSurrogate(c))
                continue;
            const QString text = u"x"_s + QChar(char16_t(c)) + u"Y"_s;
            if (vnFold(text) != foldBySpecification(text))
                QFAIL(qPrintable(u"U+%1: %2 and %3"_s.arg(c, 4, 16).arg(vnFold(text), foldBySpecification(text))));
        }
    }

    void ownVietnameseCorpusFoldsAlikeInEveryForm()
    {
        const QString path = PhoLuat::Testing::corpus(u"text/own-vietnamese.json"_s);
        if (path.isEmpty())
            QSKIP("the shared corpora are not beside the project");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(rows.size() > 10);
        for (const QJsonValue &row : rows) {
            const QString text = row[u"text"_s].toString();
            QCOMPARE(nfc(text), row[u"nfc"_s].toString());
            QCOMPARE(vnFold(row[u"nfd"_s].toString()), vnFold(text));
            QCOMPARE(vnFold(row[u"nfkc_casefold"_s].toString()), vnFold(text));
            QCOMPARE(exactKey(row[u"nfd"_s].toString()), exactKey(text));
            QCOMPARE(vnFold(text), foldBySpecification(text));
        }
    }

    void exactKeyKeepsMarksAndForgivesThePlace()
    {
        QCOMPARE(exactKey(u"CỘNG HÒA"_s), exactKey(u"cộng  hoà"_s));
        QCOMPARE(exactKey(u"thúy"_s), exactKey(u"thuý"_s));
        QCOMPARE(exactKey(u"khỏe mạnh"_s), exactKey(u"khoẻ mạnh"_s));
        QCOMPARE(exactKey(u"hủy, thủy"_s), exactKey(u"huỷ, thuỷ"_s));
        QVERIFY(exactKey(u"hoa"_s) != exactKey(u"hòa"_s));
        QVERIFY(exactKey(u"của"_s) == u"của"_s);
        // a letter follows: there is one spelling only
        QCOMPARE(exactKey(u"hoàn toàn"_s), u"hoàn toàn"_s);
        QCOMPARE(exactKey(u"mùa"_s), u"mùa"_s);
    }

    void marksGoAndTheRestStays()
    {
        QCOMPARE(withoutMarks(u"Ủy ban  Đống Đa, 12%"_s), u"Uy ban  Dong Da, 12%"_s);
    }

    void slugs()
    {
        QCOMPARE(asciiSlug(u"huyện Tuy Phước"_s), u"huyen-tuy-phuoc"_s);
        QCOMPARE(asciiSlug(u" — Sở Tư pháp (Bình Định)! "_s), u"so-tu-phap-binh-dinh"_s);
        QCOMPARE(asciiSlug(u"../../etc/passwd"_s), u"etc-passwd"_s);
        QCOMPARE(asciiSlug(u"法律"_s), u"x"_s);
        const QString cut = asciiSlug(u"Phổ biến giáo dục pháp luật "_s.repeated(10), 30);
        QVERIFY(cut.size() <= 30);
        QVERIFY(!cut.endsWith(u'-'));
        QCOMPARE(asciiSlug(u"a"_s.repeated(100), 10), u"a"_s.repeated(10));
    }

    void orderIsThatOfDictionaries()
    {
        const VietnameseOrder order;
        QStringList words = {u"má b"_s, u"ma b"_s, u"mạ"_s, u"đa"_s, u"da"_s, u"má a"_s, u"ma a"_s, u"mã"_s, u"mả"_s, u"mà"_s, u"ăn"_s, u"an"_s, u"ân"_s, u"yên"_s, u"ưa"_s, u"ua"_s};
        std::ranges::sort(words, order);
        QCOMPARE(words, QStringList({u"an"_s, u"ăn"_s, u"ân"_s, u"da"_s, u"đa"_s, u"ma a"_s, u"ma b"_s, u"mà"_s, u"mả"_s, u"mã"_s, u"má a"_s, u"má b"_s, u"mạ"_s, u"ua"_s, u"ưa"_s, u"yên"_s}));
        QVERIFY(order.compare(u"Phường 2"_s, u"Phường 10"_s) < 0);
        QVERIFY(order.compare(u"a"_s, u"A"_s) != 0);
    }

    void personsAreSortedByGivenName()
    {
        const VietnameseOrder order;
        QStringList persons = {u"Trần Văn Bình"_s, u"Nguyễn Thị Ánh"_s, u"Lê An"_s, u"Đỗ Đức Bình"_s, u"Nguyễn Văn An"_s};
        std::ranges::sort(persons, [&order](const QString &a, const QString &b) { return order.comparePersons(a, b) < 0; });
        QCOMPARE(persons, QStringList({u"Lê An"_s, u"Nguyễn Văn An"_s, u"Nguyễn Thị Ánh"_s, u"Đỗ Đức Bình"_s, u"Trần Văn Bình"_s}));
    }

    void syllables()
    {
        for (const QString &good : {u"nghiêng"_s, u"Quyền"_s, u"giữ"_s, u"gì"_s, u"giết"_s, u"thuở"_s, u"ý"_s, u"khuỷu"_s, u"LUẬT"_s, u"hoà"_s, u"hòa"_s, u"quốc"_s, u"được"_s, u"ngoằn"_s, u"uống"_s})
            QVERIFY2(isVietnameseSyllable(good), qPrintable(good));
        for (const QString &bad : {u""_s, u"cộngg"_s, u"luât̀"_s, u"viởt"_s, u"cafộ"_s, u"strong"_s, u"đợc"_s, u"mảt"_s, u"q"_s, u"ng"_s, u"áá"_s, u"wộ"_s})
            QVERIFY2(!isVietnameseSyllable(bad), qPrintable(bad));
    }
};

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
