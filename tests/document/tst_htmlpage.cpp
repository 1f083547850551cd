// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/htmlpage.h"
#include "support/testing.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

QString beside(const Attachment &attachment)
{
    return u"../files/"_s + attachment.sha256.left(8) + u".pdf"_s;
}

Material material(const QString &words)
{
    Material made{.id = MaterialId::make(), .title = words, .kind = u"TOGAP"_s};
    made.summary = words;
    made.bases = {{words}};
    made.head.organ = words;
    made.head.number = u"05"_s;
    made.head.code = u"KH-UBND"_s;
    made.attachments = {{AttachmentId::make(), words, u"application/pdf"_s, 1024, QString(64, u'a')}};
    made.body.blocks = {
        {.kind = Block::Kind::Heading, .text = {{Inline::Kind::Text, words}}},
        {.kind = Block::Kind::Paragraph, .text = {{.kind = Inline::Kind::Link, .text = words, .target = words}, {.kind = Inline::Kind::Note, .text = words, .target = words}}},
        {.kind = Block::Kind::Dialogue, .text = {{Inline::Kind::Text, words}}, .source = words},
        {.kind = Block::Kind::Table, .rows = {{{{{Inline::Kind::Text, words}}}}}, .headerRows = 1},
        {.kind = Block::Kind::Image, .source = u"attachments/"_s + QString(64, u'a')},
        {.kind = Block::Kind::Image, .source = u"attachments/elsewhere"_s},
    };
    return made;
}

} // namespace

class HtmlPageTest final : public QObject {
    Q_OBJECT
private slots:
    void init() { Testing::failOnAnyWarning(); }

    void standsAlone()
    {
        const QString page = QString::fromUtf8(htmlPage(material(u"Những điều cần biết"_s), beside));
        QVERIFY(page.startsWith("<!DOCTYPE html>"_L1));
        QVERIFY(page.contains(u"<h1>Những điều cần biết</h1>"_s));
        QVERIFY(page.contains(u"Số: 05/KH-UBND"_s));
        QVERIFY(page.contains("<img src=\"../files/aaaaaaaa.pdf\""_L1));
        QVERIFY(!page.contains("elsewhere"_L1)); // an image whose bytes are not here
        QVERIFY(page.contains("href=\"../files/aaaaaaaa.pdf\""_L1));
        QVERIFY(page.contains("default-src 'none'"_L1));
    }

    void aFragmentIsTheBodyOnly()
    {
        const QString fragment = htmlFragment(material(u"Lời"_s), beside);
        QVERIFY(fragment.startsWith("<h1>"_L1));
        QVERIFY(!fragment.contains("<html"_L1) && !fragment.contains("<body"_L1) && !fragment.contains("</body"_L1));
    }

    /// P9: whatever stands in any field, only our own elements and attributes come out.
    void nothingHostileGetsThrough_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("script") << u"<script>alert(1)</script>"_s;
        QTest::newRow("breaks out of an attribute") << u"\" onmouseover=\"alert(1)"_s;
        QTest::newRow("script address") << u"javascript:alert(1)"_s;
        QTest::newRow("closes the body") << u"</body></html><iframe src=x>"_s;
        QTest::newRow("comment") << u"<!-- --><img src=x onerror=alert(1)>"_s;
        QTest::newRow("style") << u"</style><style>@import 'http://x'</style>"_s;
        const QDir corpus(QDir(QStringLiteral(PHOLUAT_SOURCE_DIR)).filePath(u"../shared/corpora/html"_s));
        for (const QString &name : {u"dompurify.json"_s, u"own-fields.json"_s}) {
            QFile file(corpus.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue; // said below
            const QJsonArray payloads = QJsonDocument::fromJson(file.readAll()).array();
            for (qsizetype i = 0; i < payloads.size(); ++i)
                QTest::newRow(qPrintable(name + u' ' + QString::number(i))) << (payloads[i].isString() ? payloads[i].toString() : payloads[i]["payload"_L1].toString());
        }
    }
    void theHostileCorpusIsHere()
    {
        if (!QDir(QStringLiteral(PHOLUAT_SOURCE_DIR)).exists(u"../shared/corpora/html"_s))
            QSKIP("the shared corpora are not beside the project; only our own hostile texts were tried");
    }
    void nothingHostileGetsThrough()
    {
        QFETCH(QString, words);
        static const QSet<QString> elements{u"html"_s, u"head"_s, u"meta"_s, u"title"_s, u"style"_s, u"body"_s, u"article"_s, u"p"_s, u"h1"_s, u"h2"_s, u"ul"_s,
                                            u"li"_s, u"a"_s, u"span"_s, u"table"_s, u"thead"_s, u"tbody"_s, u"tr"_s, u"th"_s, u"td"_s, u"div"_s, u"img"_s,
                                            u"footer"_s, u"br"_s};
        static const QSet<QString> attributes{u"lang"_s, u"charset"_s, u"name"_s, u"content"_s, u"http-equiv"_s, u"class"_s, u"href"_s, u"title"_s, u"src"_s,
                                              u"alt"_s, u"colspan"_s};
        // Its few empty elements closed, the page is XML too, and an XML reader sees what is markup.
        QByteArray page = htmlPage(material(words), beside);
        page.replace("<!DOCTYPE html>\n", "");
        for (qsizetype at = page.indexOf("<meta"); at >= 0 && at < page.indexOf("</head>"); at = page.indexOf("<meta", at + 1))
            page.insert(page.indexOf('>', at), '/');
        QXmlStreamReader reader(page);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            QVERIFY2(elements.contains(reader.name().toString()), qPrintable(reader.name().toString()));
            for (const QXmlStreamAttributes found = reader.attributes(); const QXmlStreamAttribute &attribute : found) {
                QVERIFY2(attributes.contains(attribute.name().toString()), qPrintable(attribute.name().toString()));
                if (attribute.name() == "href"_L1 || attribute.name() == "src"_L1)
                    QVERIFY2(attribute.value().startsWith("../files/"_L1) || attribute.value().startsWith("http"_L1) || attribute.value().startsWith("mailto:"_L1),
                             qPrintable(attribute.value().toString()));
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }
};

QTEST_GUILESS_MAIN(HtmlPageTest)
#include "tst_htmlpage.moc"
