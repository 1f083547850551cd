// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/body.h"
#include "support/testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QXmlStreamReader>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

/// Bodies out of everything the closed set allows and much that it does not.
class BodyMaker final {
public:
    explicit BodyMaker(quint32 seed) : m_random(seed) {}

    Body body()
    {
        Body made;
        for (int i = number(12); i > 0; --i)
            made.blocks.append(block());
        return made;
    }

private:
    int number(int below) { return int(m_random.bounded(below)); }

    QString text()
    {
        static const QStringList pieces = {u"Luật"_s, u" "_s, u"Đất đai"_s, u"<b>&amp;\"'"_s, u"]]>"_s, u"\n"_s, u"\r\n"_s, u"\t"_s, u"\u0301"_s,
                                           u"\u0338"_s, u": "_s, u"&#10;"_s, u"😀"_s, QString(QChar(0xD800)), QString(QChar(0)), u"\u0007"_s, u"\uFFFE"_s,
                                           u"\u00A0"_s, u"\u0085"_s, u"\u2028"_s, u"\uFEFF"_s, u"e\u0302\u0323"_s, u"-->"_s, u"\u007F"_s, u"  "_s};
        QString made;
        for (int i = number(5); i > 0; --i)
            made += pieces[number(int(pieces.size()))];
        return made;
    }

    Inlines inlines()
    {
        static const QStringList links = {u"https://pbgdpl.gov.vn/?a=1&b=<"_s, u"https://pbgdpl.gov.vn/?a=1&b=2"_s, u"http://x"_s, u"mailto:a@b.vn"_s,
                                          u"attachments/a b.pdf"_s, u"javascript:alert(1)"_s, u"file:///etc"_s, u""_s, u"attachments/../x"_s};
        Inlines made;
        for (int i = number(5); i > 0; --i) {
            Inline item{Inline::Kind(number(6)), text(), number(3) == 0, number(3) == 0};
            item.target = item.kind == Inline::Kind::Link ? links[number(int(links.size()))] : text();
            made.append(item);
        }
        return made;
    }

    Block block()
    {
        Block made{.kind = Block::Kind(number(10)), .level = number(13) - 1, .ordered = number(2) == 0, .text = inlines()};
        // lists are the hardest: make many
        if (number(3) == 0)
            made.kind = Block::Kind::ListItem;
        made.source = number(4) == 0 ? QString() : made.kind == Block::Kind::Image && number(3) > 0 ? u"attachments/"_s + QString(64, u'a') : text();
        if (made.kind == Block::Kind::Table) {
            for (int rows = number(4); rows > 0; --rows) {
                QList<TableCell> row;
                for (int cells = number(4); cells > 0; --cells)
                    row.append({inlines(), number(4)});
                made.rows.append(row);
            }
            made.headerRows = number(5) - 1;
        }
        return made;
    }

    QRandomGenerator m_random;
};

Block paragraph(const QString &text)
{
    return {.kind = Block::Kind::Paragraph, .text = {{Inline::Kind::Text, text}}};
}

QByteArray page(const QByteArray &inner)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title></head><body>\n" + inner
        + "</body></html>";
}

} // namespace

class TestBody : public QObject
{
    Q_OBJECT

private slots:
    void init() { PhoLuat::Testing::failOnAnyWarning(); }

    void everyBodyComesBack()
    {
        for (quint32 seed = 1; seed <= 3000; ++seed) {
            const Body body = BodyMaker(seed).body();
            const Body tidy = tidied(body);
            QVERIFY2(tidied(tidy) == tidy, qPrintable(u"seed %1"_s.arg(seed)));
            const QString written = toXhtml(body, u"Tựa \"đề\" <1> & 2"_s);
            const Result<Body> read = bodyFromXhtml(written.toUtf8());
            if (!read || *read != tidy)
                qInfo().noquote() << "seed" << seed << written;
            VERIFY_RESULT(read);
            QVERIFY(*read == tidy);
            QCOMPARE(toXhtml(*read, u"Tựa \"đề\" <1> & 2"_s), written);
        }
    }

    void tidyKeepsWhatIsWellWritten()
    {
        Body body;
        body.blocks.append({.kind = Block::Kind::Heading, .level = 2, .text = {{Inline::Kind::Text, u"I. MỤC ĐÍCH"_s}}});
        body.blocks.append({.kind = Block::Kind::ListItem, .level = 2, .ordered = true, .text = {{Inline::Kind::Text, u"Điểm"_s, true}}});
        body.blocks.append({.kind = Block::Kind::Dialogue, .text = {{Inline::Kind::Text, u"Chào bà con."_s}}, .source = u"Ông Ba"_s});
        body.blocks.append({.kind = Block::Kind::Quotation, .text = {{Inline::Kind::Text, u"Điều 5"_s}}, .source = u"14/2012/QH13"_s});
        body.blocks.append({.kind = Block::Kind::Image, .source = u"attachments/abc"_s});
        body.blocks.append({.kind = Block::Kind::PageBreak});
        QVERIFY(tidied(body) == body);
    }

    void writesRealElements()
    {
        Body body;
        body.blocks = {{.kind = Block::Kind::ListItem, .level = 1, .text = {{Inline::Kind::Text, u"một"_s}}},
                       {.kind = Block::Kind::ListItem, .level = 2, .ordered = true, .text = {{Inline::Kind::Text, u"hai"_s}}},
                       {.kind = Block::Kind::ListItem, .level = 1, .text = {{Inline::Kind::Text, u"ba"_s}}},
                       {.kind = Block::Kind::Table, .rows = {{{{{Inline::Kind::Text, u"Đầu"_s}}, 2}}, {{{{Inline::Kind::Text, u"a"_s}}}, {{{Inline::Kind::Text, u"b"_s}}}}}, .headerRows = 1}};
        QString text = toXhtml(body, u"x"_s).remove(u'\n');
        QVERIFY2(text.contains(u"<ul><li>một<ol><li>hai</li></ol></li><li>ba</li></ul>"_s), qPrintable(text));
        QVERIFY2(text.contains(u"<thead><tr><th colspan=\"2\">Đầu</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody>"_s), qPrintable(text));
    }

    void isWellFormedForOthers()
    {
        QXmlStreamReader reader(toXhtml(BodyMaker(7).body(), u"x"_s, u"dtts:Ba Na"_s).toUtf8());
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void plainTextHasALineABlock()
    {
        Body body;
        body.blocks = {paragraph(u"dòng\nmột"_s),
                       {.kind = Block::Kind::Dialogue, .text = {{Inline::Kind::Text, u"Chào."_s}}, .source = u"Bà Tư"_s},
                       {.kind = Block::Kind::Table, .rows = {{{{{Inline::Kind::Text, u"a"_s}}}, {{{Inline::Kind::Text, u"b"_s}}}}}},
                       {.kind = Block::Kind::PageBreak},
                       {.kind = Block::Kind::Paragraph, .text = {{Inline::Kind::Text, u"x"_s}, {Inline::Kind::LineBreak, {}}, {Inline::Kind::Text, u"y"_s}, {Inline::Kind::Note, u"1"_s, false, false, u"chú thích"_s}}}};
        QCOMPARE(plainText(body), u"dòng một\nBà Tư: Chào.\na\tb\nx y1 (chú thích)"_s);
        QCOMPARE(plainText({}), QString());
    }

    void naughtyStringsComeBack()
    {
        const QString path = PhoLuat::Testing::corpus(u"text/blns.json"_s);
        if (path.isEmpty())
            QSKIP("the shared corpora are not beside the project");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(strings.size() > 100);
        Body body;
        for (const QJsonValue &value : strings)
            body.blocks.append(paragraph(value.toString()));
        const Result<Body> read = bodyFromXhtml(toXhtml(body, u"x"_s).toUtf8());
        VERIFY_RESULT(read);
        QVERIFY(*read == tidied(body));
        QCOMPARE(read->blocks.size(), body.blocks.size());
    }

    void refusesWhatIsOutside_data()
    {
        QTest::addColumn<QByteArray>("xhtml");
        QTest::addColumn<QString>("says");
        QTest::newRow("script") << page("<p>a</p>\n<script>alert(1)</script>") << u"<script> in line 4"_s;
        QTest::newRow("iframe in a paragraph") << page("<p>a<iframe/></p>") << u"<iframe> in line 3"_s;
        QTest::newRow("onclick") << page("<p onclick=\"x()\">a</p>") << u"<p> in line 3"_s;
        QTest::newRow("style") << page("<p style=\"color:red\">a</p>") << u"<p> in line 3"_s;
        QTest::newRow("unknown class") << page("<p class=\"hidden\">a</p>") << u"<p> in line 3"_s;
        QTest::newRow("javascript") << page("<p><a href=\"javascript:alert(1)\">a</a></p>") << u"<a> in line 3"_s;
        QTest::newRow("data link") << page("<p><a href=\"data:text/html,x\">a</a></p>") << u"<a> in line 3"_s;
        QTest::newRow("relative link") << page("<p><a href=\"../x\">a</a></p>") << u"<a> in line 3"_s;
        QTest::newRow("remote image") << page("<div class=\"image\"><img src=\"https://x/y.png\" alt=\"\"/></div>") << u"<img> in line 3"_s;
        QTest::newRow("climbing image") << page("<div class=\"image\"><img src=\"attachments/..\" alt=\"\"/></div>") << u"<img> in line 3"_s;
        QTest::newRow("other namespace") << page("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << u"<svg> in line 3"_s;
        QTest::newRow("loose text") << page("words") << u"line 3"_s;
        QTest::newRow("heading 5") << page("<h5>a</h5>") << u"<h5>"_s;
        QTest::newRow("colspan") << page("<table><tbody><tr><td colspan=\"100000\">a</td></tr></tbody></table>") << u"<td>"_s;
        QTest::newRow("two heads") << page("<table><thead><tr><th>a</th></tr></thead><thead><tr><th>a</th></tr></thead></table>") << u"<thead>"_s;
        QTest::newRow("td in the head") << page("<table><thead><tr><td>a</td></tr></thead></table>") << u"<td>"_s;
        QTest::newRow("text after a nested list") << page("<ul><li>a<ul><li>b</li></ul>c</li></ul>") << u"line 3"_s;
        QTest::newRow("comment") << page("<!-- x -->") << u"line 3"_s;
        QTest::newRow("cdata") << page("<p><![CDATA[<script>]]></p>") << u"line 3"_s;
        QTest::newRow("processing instruction") << page("<?php x ?>") << u"line 3"_s;
        QTest::newRow("html entity") << page("<p>&nbsp;</p>") << u"line 3"_s;
        QTest::newRow("external entity") << QByteArray("<?xml version=\"1.0\"?>\n<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n") + page("<p>&x;</p>").mid(40) << u"line 2"_s;
        QTest::newRow("billion laughs") << QByteArray("<!DOCTYPE l [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><html/>") << u"line 1"_s;
        QTest::newRow("not closed") << page("<p>a") << u"line 3"_s;
        QTest::newRow("two roots") << page("") + "<html/>" << u"line 3"_s;
        QTest::newRow("xml 1.1") << QByteArray(page("")).replace("1.0", "1.1") << u"XML"_s;
        QTest::newRow("other encoding") << QByteArray(page("")).replace("UTF-8", "UTF-7") << u"XML"_s;
        QTest::newRow("bad utf-8") << page("<p>\xc3\x28</p>") << u"UTF-8"_s;
        QTest::newRow("nothing") << QByteArray() << u"line"_s;
        QTest::newRow("no body") << QByteArray("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head/></html>") << u"<body>"_s;
        QTest::newRow("deep list") << page(QByteArray("<ul><li>a").repeated(10) + QByteArray("</li></ul>").repeated(10)) << u"<ul>"_s;
        QTest::newRow("very deep") << page("<p>" + QByteArray("<em>").repeated(100000)) << u"<em> in line 3"_s;
        QTest::newRow("speaker outside") << page("<p><span class=\"speaker\">A</span>: b</p>") << u"<span> in line 3"_s;
        QTest::newRow("speaker without words") << page("<p class=\"dialogue\"><span class=\"speaker\">A</span></p>") << u"line 3"_s;
    }
    void refusesWhatIsOutside()
    {
        QFETCH(QByteArray, xhtml);
        QFETCH(QString, says);
        const Result<Body> read = bodyFromXhtml(xhtml);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Damaged);
        QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
    }

    void sizeIsBounded()
    {
        const Result<Body> large = bodyFromXhtml(QByteArray(BodyLimits::bytes + 1, ' '));
        QVERIFY(!large);
        const Result<Body> many = bodyFromXhtml(page(QByteArray("<p></p>").repeated(BodyLimits::blocks + 1)));
        QVERIFY(!many);
        VERIFY_RESULT(bodyFromXhtml(page(QByteArray("<p></p>").repeated(1000))));
    }

    void anyCutIsRefusedWithoutHarm()
    {
        const QByteArray whole = toXhtml(BodyMaker(11).body(), u"x"_s).toUtf8();
        for (qsizetype length = 0; length + 2 < whole.size(); ++length)
            QVERIFY(!bodyFromXhtml(whole.first(length)));
    }

    void linksAreJudged()
    {
        for (const QString &good : {u"https://a"_s, u"HTTP://a"_s, u"mailto:a@b"_s, u"attachments/x y.pdf"_s})
            QVERIFY2(isAllowedLink(good), qPrintable(good));
        for (const QString &bad : {u""_s, u"https://"_s, u"ftp://a"_s, u"attachments/"_s, u"attachments/a/b"_s, u"attachments/a\\b"_s, u"/attachments/a"_s, u"java\nscript:x"_s, u"https://a b"_s})
            QVERIFY2(!isAllowedLink(bad), qPrintable(bad));
    }
};

QTEST_GUILESS_MAIN(TestBody)
#include "tst_body.moc"
