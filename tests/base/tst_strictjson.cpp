// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strictjson.h"

#include "support/testing.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <cmath>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

class TestStrictJson final : public QObject {
    Q_OBJECT

private slots:
    void init() { Testing::failOnAnyWarning(); }

    void readsValues()
    {
        const auto value = readStrictJson(R"( { "a" : [1, -2.5, 1e3, "Ti\u1ebfng \ud83d\ude00 Vi\u1ec7t\n", true, false, null, {}, []], "đ": "ế" } )");
        VERIFY_RESULT(value);
        const QJsonArray list = value->toObject().value(u"a"_s).toArray();
        QCOMPARE(list.size(), 9);
        QCOMPARE(list[0].toInteger(), 1);
        QCOMPARE(list[1].toDouble(), -2.5);
        QCOMPARE(list[2].toDouble(), 1000.0);
        QCOMPARE(list[3].toString(), u"Tiếng 😀 Việt\n"_s);
        QVERIFY(list[4].toBool());
        QVERIFY(list[6].isNull());
        QCOMPARE(value->toObject().value(u"đ"_s).toString(), u"ế"_s);
    }

    void keepsWholeNumbersExact()
    {
        const auto value = readStrictJson("[9007199254740993, -9223372036854775808, 9223372036854775808]");
        VERIFY_RESULT(value);
        QCOMPARE(value->toArray()[0].toInteger(), Q_INT64_C(9007199254740993));
        QCOMPARE(value->toArray()[1].toInteger(), std::numeric_limits<qint64>::min());
        QCOMPARE(value->toArray()[2].toDouble(), 9223372036854775808.0);
    }

    void readsTheEdgesOfDoubles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<double>("value");
        QTest::newRow("minus zero is zero") << QByteArray("-0") << 0.0;
        QTest::newRow("largest") << QByteArray("1.7976931348623157e308") << std::numeric_limits<double>::max();
        QTest::newRow("near zero") << QByteArray("1e-999") << 0.0;
        QTest::newRow("near zero, far down") << QByteArray("1e-99999999999999999999") << 0.0;
        QTest::newRow("near zero, written out") << QByteArray("0." + QByteArray(400, '0') + "1") << 0.0;
        QTest::newRow("written out, then shifted") << QByteArray("0." + QByteArray(400, '0') + "1e401") << 1.0;
        QTest::newRow("long, then shifted") << QByteArray("1" + QByteArray(400, '0') + "e-400") << 1.0;
    }
    void readsTheEdgesOfDoubles()
    {
        QFETCH(QByteArray, json);
        const auto value = readStrictJson(json);
        VERIFY_RESULT(value);
        QTEST(value->toDouble(), "value");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("empty") << QByteArray("") << u"1:1"_s;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << u"1:1"_s;
        QTest::newRow("duplicate key") << QByteArray("{\n \"a\": 1,\n \"a\": 2}") << u"3:2"_s;
        QTest::newRow("duplicate key, escaped") << QByteArray(R"({"a": 1, "\u0061": 2})") << u"1:10"_s;
        QTest::newRow("trailing comma") << QByteArray("[1,]") << u"1:4"_s;
        QTest::newRow("missing comma") << QByteArray("[1\n2]") << u"2:1"_s;
        QTest::newRow("comment") << QByteArray("[1] // x") << u"1:5"_s;
        QTest::newRow("single quotes") << QByteArray("['a']") << u"1:2"_s;
        QTest::newRow("leading zero") << QByteArray("[01]") << u"1:3"_s;
        QTest::newRow("plus") << QByteArray("[+1]") << u"1:2"_s;
        QTest::newRow("comma decimal") << QByteArray("{\"a\": 1,5}") << u"1:9"_s;
        QTest::newRow("NaN") << QByteArray("[NaN]") << u"1:2"_s;
        QTest::newRow("too large") << QByteArray("[1e400]") << u"1:2"_s;
        QTest::newRow("too large, far up") << QByteArray("[-1e99999999999999999999]") << u"1:2"_s;
        QTest::newRow("too large, written out") << QByteArray("[1" + QByteArray(400, '0') + "]") << u"1:2"_s;
        QTest::newRow("lone high surrogate") << QByteArray(R"(["\ud800"])") << u"1:3"_s;
        QTest::newRow("lone low surrogate") << QByteArray(R"(["\udc00"])") << u"1:3"_s;
        QTest::newRow("high twice") << QByteArray(R"(["\ud800\ud800"])") << u"1:3"_s;
        QTest::newRow("surrogate as UTF-8") << QByteArray("[\"\xED\xA0\x80\"]") << u"1:3"_s;
        QTest::newRow("overlong") << QByteArray("[\"\xC0\xAF\"]") << u"1:3"_s;
        QTest::newRow("overlong of three") << QByteArray("[\"\xE0\x80\xAF\"]") << u"1:3"_s;
        QTest::newRow("beyond Unicode") << QByteArray("[\"\xF4\x90\x80\x80\"]") << u"1:3"_s;
        QTest::newRow("cut in a letter") << QByteArray("[\"\xE1\xBA") << u"1:3"_s;
        QTest::newRow("Latin-1") << QByteArray("[\"\xE9\"]") << u"1:3"_s;
        QTest::newRow("control character") << QByteArray("[\"a\tb\"]") << u"1:4"_s;
        QTest::newRow("unknown escape") << QByteArray(R"(["\x41"])") << u"1:3"_s;
        QTest::newRow("short escape") << QByteArray(R"(["\u00e"])") << u"1:3"_s;
        QTest::newRow("escape at the end") << QByteArray("\"\\") << u"1:2"_s;
        QTest::newRow("letters before the place") << QByteArray("[\"Việt\", x]") << u"1:10"_s;
        QTest::newRow("two values") << QByteArray("1 2") << u"1:3"_s;
        QTest::newRow("form feed") << QByteArray("[\f1]") << u"1:2"_s;
        QTest::newRow("NUL after the end") << QByteArray("1\0", 2) << u"1:2"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        const auto value = readStrictJson(json);
        QVERIFY(!value);
        QCOMPARE(value.error().kind, ErrorKind::Damaged);
        QTEST(value.error().detail, "place");
        const QStringList place = value.error().detail.split(u':');
        QVERIFY2(value.error().text.contains(u"line %1, column %2"_s.arg(place[0], place[1])), qPrintable(value.error().text));
    }

    void boundsDepth()
    {
        const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
        QVERIFY(readStrictJson(nested(64)).has_value());
        QVERIFY(!readStrictJson(nested(65)).has_value());
        QVERIFY(!readStrictJson(nested(1'000'000)).has_value());
        QVERIFY(!readStrictJson(nested(3), {.depth = 2}).has_value());
    }

    void boundsSize()
    {
        const QByteArray text = "\"" + QByteArray(100, 'a') + "\"";
        QVERIFY(readStrictJson(text, {.bytes = 102}).has_value());
        QVERIFY(!readStrictJson(text, {.bytes = 101}).has_value());
    }

    void readsManyKeysInAnyOrder()
    {
        QByteArray text = "{";
        for (int i = 200'000; i > 0; --i)
            text += '"' + QByteArray::number(i) + "\":" + QByteArray::number(i) + (i > 1 ? "," : "}");
        const auto value = readStrictJson(text);
        VERIFY_RESULT(value);
        QCOMPARE(value->toObject().size(), 200'000);
        QCOMPARE(value->toObject().value(u"77777"_s).toInteger(), 77777);
    }

    void readsEmptyNames()
    {
        const auto value = readStrictJson(R"({"b": 3, "": 1, "a": {"": {"": 2}}})");
        VERIFY_RESULT(value);
        QCOMPARE(value->toObject().value(u""_s).toInteger(), 1);
        QCOMPARE(value->toObject().keys(), (QStringList{u""_s, u"a"_s, u"b"_s}));
        QVERIFY(!readStrictJson(R"({"": 1, "": 2})"));
        QVERIFY(!readStrictJson(R"({"": 1, "a": 2, "": 2})"));
    }

    /// Whatever Qt writes must come back the same.
    void agreesWithQtsWriter()
    {
        QRandomGenerator random(20201231);
        for (int round = 0; round < 300; ++round) {
            const QJsonValue made = anyValue(random, 4);
            const QJsonDocument document(QJsonArray{made});
            const auto read = readStrictJson(document.toJson(round % 2 == 0 ? QJsonDocument::Compact : QJsonDocument::Indented));
            VERIFY_RESULT(read);
            QCOMPARE(read->toArray(), document.array());
        }
    }

    /// Cutting or changing one byte of a good text never crashes, and what is still read is what Qt reads.
    void survivesDamage()
    {
        QRandomGenerator random(7);
        const QByteArray good = R"({"đơn vị": "Sở Tư pháp", "a": [1, 2.5e3, "\u1ebf\ud83d\ude00"], "b": {"c": null, "d": true}})";
        for (int round = 0; round < 5000; ++round) {
            QByteArray bad = good;
            bad[random.bounded(bad.size())] = static_cast<char>(random.bounded(256));
            if (round % 3 == 0)
                bad.truncate(random.bounded(bad.size() + 1));
            const auto read = readStrictJson(bad);
            if (read) {
                const QJsonDocument document = QJsonDocument::fromJson(bad);
                QCOMPARE(read->toObject(), document.object());
            }
        }
    }

    void corpus()
    {
        const QString folder = Testing::corpus(u"json"_s);
        QFile manifest(Testing::corpus(u"MANIFEST.tsv"_s));
        if (folder.isEmpty() || !manifest.open(QIODevice::ReadOnly))
            QSKIP("The shared JSON corpus is not here.");
        int refused = 0;
        int accepted = 0;
        int either = 0;
        manifest.readLine();
        while (!manifest.atEnd()) {
            const QStringList fields = QString::fromUtf8(manifest.readLine()).split(u'\t');
            if (!fields[0].startsWith(u"json/"_s))
                continue;
            QFile file(folder + fields[0].sliced(4));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(fields[0]));
            const QString name = fields[0].section(u'/', -1);
            const auto read = readStrictJson(file.readAll());
            // Refused although RFC 8259 lets them stand: names that stand twice. One reading of a report, not two.
            const bool hasDuplicates = name.startsWith(u"y_object_duplicated_key"_s);
            if (name.startsWith(u"n_"_s) || hasDuplicates) {
                QVERIFY2(!read, qPrintable(name));
                ++refused;
            } else if (name.startsWith(u"y_"_s)) {
                QVERIFY2(read.has_value(), qPrintable(name + u": "_s + (read ? QString() : read.error().text)));
                ++accepted;
            } else {
                ++either;
            }
            if (!read)
                QVERIFY2(read.error().kind == ErrorKind::Damaged && read.error().detail.contains(u':'), qPrintable(name));
        }
        qInfo("refused %d, accepted %d, either %d", refused, accepted, either);
        QVERIFY(refused > 0 && accepted > 0 && either > 0);
    }

    void ownCorpus_data()
    {
        QTest::addColumn<bool>("accepted");
        QTest::newRow("comma-decimal.json") << true;
        QTest::newRow("depth-2000.json") << false;
        QTest::newRow("huge-number.json") << false;
        QTest::newRow("keys-20000.json") << true;
        QTest::newRow("neg-zero.json") << true;
        QTest::newRow("nul-string.json") << true;
        QTest::newRow("vn-nfd.json") << true;
    }
    void ownCorpus()
    {
        const QString folder = Testing::corpus(u"json/own/"_s);
        if (folder.isEmpty())
            QSKIP("The shared JSON corpus is not here.");
        QFile file(folder + QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readStrictJson(file.readAll());
        QTEST(read.has_value(), "accepted");
    }

private:
    static QJsonValue anyValue(QRandomGenerator &random, int depth)
    {
        switch (random.bounded(depth > 0 ? 7 : 5)) {
        case 0: return QJsonValue(QJsonValue::Null);
        case 1: return random.bounded(2) == 0;
        case 2: return static_cast<qint64>(random.generate64());
        case 3: return random.generateDouble() * std::pow(10.0, random.bounded(-300, 15)); // above, Qt writes whole doubles rounded
        case 4: return anyText(random);
        case 5: {
            QJsonArray list;
            for (int i = random.bounded(4); i > 0; --i)
                list.append(anyValue(random, depth - 1));
            return list;
        }
        default: {
            QJsonObject object;
            for (int i = random.bounded(4); i > 0; --i)
                object.insert(u'k' + anyText(random), anyValue(random, depth - 1)); // Qt 6.8 itself crashes on inserting an empty name twice
            return object;
        }
        }
    }
    static QString anyText(QRandomGenerator &random)
    {
        static const QString letters = u"aế\"\\/\b\f\n\r\tđ😀 \u0001\u2028"_s;
        QString text;
        for (int i = random.bounded(8); i > 0; --i) {
            const qsizetype at = random.bounded(letters.size());
            if (!letters[at].isSurrogate())
                text += letters[at];
            else
                text += u"😀"_s;
        }
        return text;
    }
};

QTEST_GUILESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
