// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testing.h"
#include "vietnamese/encodings.h"
#include "vietnamese/legacyletters.h"
#include "vietnamese/windows1252.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringConverter>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

const QString sample = u"Cộng hòa xã hội chủ nghĩa Việt Nam; phổ biến, giáo dục pháp luật; người được tuyên truyền; Đường"_s;

/// Writes Unicode in a legacy encoding, byte for byte.
QByteArray toLegacy(const QString &text, TextEncoding encoding)
{
    QByteArray out;
    for (const QChar c : text) {
        const auto letters = legacyLetters();
        const auto letter = std::ranges::find(letters, c.unicode(), &LegacyLetter::letter);
        if (letter == letters.end()) {
            out += char(c.unicode());
            continue;
        }
        switch (encoding) {
        case TextEncoding::Tcvn3: out += char(letter->tcvn3); break;
        case TextEncoding::Vps: out += char(letter->vps); break;
        case TextEncoding::Viscii: out += char(letter->viscii); break;
        case TextEncoding::Viqr: out += letter->viqr; break;
        case TextEncoding::Vni:
            if (letter->vni > 0xFF)
                out += char(letter->vni >> 8);
            out += char(letter->vni & 0xFF);
            break;
        default: break;
        }
    }
    return out;
}

const TextEncoding legacy[] = {TextEncoding::Tcvn3, TextEncoding::Vni, TextEncoding::Vps, TextEncoding::Viscii, TextEncoding::Viqr};

} // namespace

class TestEncodings : public QObject
{
    Q_OBJECT

private slots:
    void init() { PhoLuat::Testing::failOnAnyWarning(); }

    void samplesOfTheFieldAreRescued_data()
    {
        QTest::addColumn<QString>("seen");
        QTest::addColumn<int>("encoding");
        QTest::newRow("TCVN3") << u"Céng hßa x· héi chñ nghÜa ViÖt Nam; phæ biÕn, gi¸o dôc ph¸p luËt; ng\u00ADêi \u00AE\u00ADîc tuyªn truyÒn; §\u00ADêng"_s << int(TextEncoding::Tcvn3);
        QTest::newRow("VNI") << u"Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam; phoå bieán, giaùo duïc phaùp luaät; ngöôøi ñöôïc tuyeân truyeàn; Ñöôøng"_s << int(TextEncoding::Vni);
        QTest::newRow("VPS") << u"C¶ng hòa xã h¶i chû nghïa ViŒt Nam; ph° bi‰n, giáo døc pháp luÆt; ngÜ©i ÇÜ®c tuyên truyŠn; ñÜ©ng"_s << int(TextEncoding::Vps);
        QTest::newRow("VISCII") << u"Cµng hòa xã hµi chü nghîa Vi®t Nam; ph± biªn, giáo døc pháp lu§t; ngß¶i ðßþc tuyên truy«n; Ðß¶ng"_s << int(TextEncoding::Viscii);
        QTest::newRow("VIQR") << u"Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam; pho^? bie^'n, gia'o du.c pha'p lua^.t; ngu+o+`i ddu+o+.c tuye^n truye^`n; DDu+o+`ng"_s << int(TextEncoding::Viqr);
    }
    void samplesOfTheFieldAreRescued()
    {
        QFETCH(QString, seen);
        QFETCH(int, encoding);
        const TextPreview preview = rescueText(seen);
        QVERIFY(preview.converted);
        QCOMPARE(encodingName(preview.encoding), encodingName(TextEncoding(encoding)));
        // the sample of VPS has a small letter where the table shares the byte
        QCOMPARE(preview.text.toLower(), sample.toLower());
        QVERIFY2(preview.confidence > 0.8, qPrintable(QString::number(preview.confidence)));
        QCOMPARE(preview.words, preview.syllables);
        QCOMPARE(preview.capitalsLost, TextEncoding(encoding) == TextEncoding::Tcvn3);
    }

    void everyLetterComesBack()
    {
        for (const TextEncoding encoding : legacy) {
            for (const LegacyLetter &letter : legacyLetters()) {
                const QString text = u"x"_s + QChar(letter.letter) + u"nh"_s;
                const QString back = fromLegacy(from1252(toLegacy(text, encoding)), encoding);
                const bool shares = encoding == TextEncoding::Tcvn3 || encoding == TextEncoding::Vps;
                QVERIFY2(back == text || (shares && back == text.toLower()), qPrintable(encodingName(encoding) + u' ' + text + u' ' + back));
            }
        }
    }

    void bytesOfFilesAreRead()
    {
        for (const TextEncoding encoding : legacy) {
            const Result<TextPreview> preview = previewBytes(toLegacy(sample, encoding));
            VERIFY_RESULT(preview);
            QCOMPARE(preview->encoding, encoding);
            QCOMPARE(preview->text.toLower(), sample.toLower());
        }
        for (const auto &[converter, encoding] : {std::pair{QStringConverter::Utf16LE, TextEncoding::Utf16LittleEndian},
                                                  {QStringConverter::Utf16BE, TextEncoding::Utf16BigEndian}, {QStringConverter::Utf8, TextEncoding::Utf8}}) {
            for (const auto flag : {QStringConverter::Flag::Default, QStringConverter::Flag::WriteBom}) {
                QStringEncoder encoder(converter, flag);
                const QByteArray bytes = encoder.encode(sample);
                const Result<TextPreview> preview = previewBytes(bytes);
                VERIFY_RESULT(preview);
                QCOMPARE(preview->encoding, encoding);
                QCOMPARE(preview->text, sample);
                QVERIFY(!preview->converted);
            }
        }
    }

    void windows1258IsRead()
    {
        // ế as ê + combining acute, ậ as â + combining dot
        const Result<TextPreview> preview = previewBytes("ph\xf4\xd2 bi\xea\xecn gi\xe1o d\xf5\xf2\xf0 lu\xe2\xf2t \xf0\xe2\xect \xf0" "ai, quy\xea\xcc" "n l\xfd\xf5\xf2i");
        VERIFY_RESULT(preview);
        QCOMPARE(encodingName(preview->encoding), encodingName(TextEncoding::Windows1258));
        QVERIFY2(preview->text.startsWith(u"phổ biến giáo"_s), qPrintable(preview->text));
        QVERIFY(preview->text.contains(u"luật đất đai, quyền"_s));
    }

    void goodUnicodeIsNeverTouched_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("sample") << sample;
        QTest::newRow("latin-1 letters only") << u"Cá và bò, hô hò, ý chí, là gì, à ơi không, tí tò mò, hé hé"_s.remove(u"ơi"_s);
        QTest::newRow("capitals") << u"HÀ TÂY, HÒA BÌNH, ÔNG GIÀ"_s;
        QTest::newRow("one word") << u"Hà"_s;
        QTest::newRow("french") << u"Le café du résumé était déjà très élégant, naïve façade près du théâtre"_s;
        QTest::newRow("german") << u"Die Größe der Straße über dem Fluß wäre schön für ältere Bürger"_s;
        QTest::newRow("spanish") << u"El niño comió jamón mañana y también piñón según la razón"_s;
        QTest::newRow("english") << u"Is it so? No. Do it (as told) to me. It's a big one. Go to bed."_s;
        QTest::newRow("unmarked vietnamese") << u"Luat dat dai so 5. Co dieu kho? Toi la ai. Hoi va dap."_s;
        QTest::newRow("code") << u"if (a+b) { x = y^2; } // do? u'x'"_s;
        QTest::newRow("figures") << u"1.234.567,89 đồng; 50%; §5; 20°C; “Luật”"_s;
        QTest::newRow("emoji") << u"😀🇻🇳👩‍⚖️"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("russian") << u"Закон о просвещении"_s;
    }
    void goodUnicodeIsNeverTouched()
    {
        QFETCH(QString, text);
        const TextPreview preview = rescueText(text);
        QVERIFY2(!preview.converted, qPrintable(preview.text));
        QCOMPARE(preview.text, text.normalized(QString::NormalizationForm_C));
        const Result<TextPreview> bytes = previewBytes(text.toUtf8());
        VERIFY_RESULT(bytes);
        QVERIFY(!bytes->converted);
    }

    void corpusIsNeverTouched()
    {
        for (const QString &name : {u"text/own-vietnamese.json"_s, u"text/blns.json"_s}) {
            const QString path = PhoLuat::Testing::corpus(name);
            if (path.isEmpty())
                QSKIP("the shared corpora are not beside the project");
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
            for (const QJsonValue &row : rows) {
                const QString text = row.isString() ? row.toString() : row[u"text"_s].toString();
                const TextPreview preview = rescueText(text);
                QVERIFY2(!preview.converted, qPrintable(text + u" → "_s + preview.text));
            }
        }
    }

    void mixedTextIsRescuedLineByLine()
    {
        const QString vni = from1252(toLegacy(sample, TextEncoding::Vni));
        const QString text = u"Nghị định số 30/2020/NĐ-CP được áp dụng\n"_s + vni + u"\nHà và bà\nASCII only"_s;
        const TextPreview preview = rescueText(text);
        QVERIFY(preview.converted);
        QCOMPARE(preview.text, u"Nghị định số 30/2020/NĐ-CP được áp dụng\n"_s + sample + u"\nHà và bà\nASCII only"_s);
    }

    void lostSoftHyphensAreRestoredWhereSure()
    {
        QString text = from1252(toLegacy(u"phổ biến pháp luật được thường xuyên trong nước, đường phố"_s, TextEncoding::Tcvn3));
        text.remove(QChar(0x00AD));
        const TextPreview preview = rescueText(text);
        QVERIFY(preview.converted);
        QVERIFY(preview.lettersRepaired);
        QCOMPARE(preview.text, u"phổ biến pháp luật được thường xuyên trong nước, đường phố"_s);
    }

    void capitalsOfTcvn3()
    {
        QCOMPARE(fromLegacy(u"CHÝNH PHñ"_s, TextEncoding::Tcvn3), u"CHÍNH PHỦ"_s);
        QCOMPARE(fromLegacy(u"Hµ Néi"_s, TextEncoding::Tcvn3), u"Hà Nội"_s);
        QCOMPARE(fromLegacy(u"céng hßa"_s, TextEncoding::Tcvn3, true), u"CỘNG HÒA"_s);
        QCOMPARE(legacyFont(u".VnTimeH"_s)->capitals, true);
        QCOMPARE(legacyFont(u".VnTime"_s)->capitals, false);
        QCOMPARE(legacyFont(u"VNI-Times"_s)->encoding, TextEncoding::Vni);
        QVERIFY(!legacyFont(u"Times New Roman"_s));
    }

    void viqrKeepsPunctuation()
    {
        QCOMPARE(fromLegacy(u"La`m gi`? Ddi dda^u. Hoa. Ba'o ca'o."_s, TextEncoding::Viqr), u"Làm gì? Đi đâu. Hoa. Báo cáo."_s);
        QCOMPARE(fromLegacy(u"a\\^ o\\+"_s, TextEncoding::Viqr), u"a^ o+"_s);
    }

    void binaryIsRefused()
    {
        QByteArray noise;
        for (int i = 0; i < 4096; ++i)
            noise += char(quint32(i * 2654435761U) >> 13);
        for (const QByteArray &bytes : {noise, QByteArray("%PDF-1.4\n\0\0\x01\x02", 13), QByteArray("PK\x03\x04\0\0\x01\x07\x08\x03\x04", 11)}) {
            const Result<TextPreview> preview = previewBytes(bytes);
            QVERIFY(!preview);
            QCOMPARE(preview.error().kind, ErrorKind::Refused);
        }
        VERIFY_RESULT(previewBytes({}));
    }
};

QTEST_GUILESS_MAIN(TestEncodings)
#include "tst_encodings.moc"
