// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/bodydocument.h"
#include "materials/bodyformat.h"

#include "support/testing.h"

#include <QRandomGenerator>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

Inline text(const QString &words, bool strong = false, bool emphasis = false)
{
    return {Inline::Kind::Text, words, strong, emphasis, {}};
}

Block paragraph(const QString &words)
{
    Block block;
    block.text = {text(words)};
    return block;
}

Block item(const QString &words, int level, bool ordered)
{
    Block block = paragraph(words);
    block.kind = Block::Kind::ListItem;
    block.level = level;
    block.ordered = ordered;
    return block;
}

QString described(const Inlines &parts)
{
    QString result;
    for (const Inline &part : parts)
        result += u"{%1 '%2' %3%4 '%5'}"_s.arg(int(part.kind)).arg(part.text).arg(part.strong).arg(part.emphasis).arg(part.target);
    return result;
}

/// For the message of a failure.
QString described(const Body &body)
{
    QString result;
    for (const Block &block : body.blocks) {
        result += u"\n  %1 level %2 %3 '%4' "_s.arg(int(block.kind)).arg(block.level).arg(block.ordered).arg(block.source) + described(block.text);
        for (const QList<TableCell> &row : block.rows) {
            result += u"\n    %1 row:"_s.arg(block.headerRows);
            for (const TableCell &cell : row)
                result += u" [%1 "_s.arg(cell.columns) + described(cell.text) + u']';
        }
    }
    return result;
}

QString difference(const Body &actual, const Body &wanted)
{
    return u"shown:%1\nwanted:%2"_s.arg(described(actual), described(wanted));
}

QString randomWords(QRandomGenerator &random)
{
    static const QStringList words{u"Điều"_s, u"khoản"_s, u"nghị định"_s, u"hòa giải"_s, u"  "_s, u"\u00A0"_s, u"ế"_s, u"a\tb"_s, u"😀"_s, u":"_s};
    QString result;
    for (int i = random.bounded(4); i >= 0; --i)
        result += words.at(random.bounded(int(words.size()))) + (random.bounded(3) ? u" "_s : QString());
    return result;
}

Inlines randomInlines(QRandomGenerator &random)
{
    Inlines parts;
    for (int i = random.bounded(5); i > 0; --i) {
        Inline part{static_cast<Inline::Kind>(random.bounded(6)), randomWords(random), random.bounded(2) == 0, random.bounded(3) == 0, {}};
        if (part.kind != Inline::Kind::Text && random.bounded(5) == 0)
            part.text.clear();
        if (part.kind != Inline::Kind::Text && part.kind != Inline::Kind::LineBreak)
            part.target = randomWords(random);
        parts.append(part);
    }
    return parts;
}

Block randomBlock(QRandomGenerator &random)
{
    Block block;
    block.kind = static_cast<Block::Kind>(random.bounded(10));
    block.level = 1 + random.bounded(4);
    block.ordered = random.bounded(2) == 0;
    block.text = randomInlines(random);
    if (random.bounded(2) == 0)
        block.source = randomWords(random);
    if (block.kind == Block::Kind::Table) {
        block.headerRows = random.bounded(3);
        for (int row = random.bounded(4); row >= 0; --row) {
            QList<TableCell> cells;
            for (int column = random.bounded(4); column > 0; --column)
                cells.append({randomInlines(random), 1 + random.bounded(3)});
            block.rows.append(cells);
        }
    }
    return block;
}

Body randomBody(QRandomGenerator &random)
{
    Body body;
    for (int i = random.bounded(12); i > 0; --i)
        body.blocks.append(randomBlock(random));
    return body;
}

/// Changes a body here and there, as a person would between two steps of undo.
Body randomChange(Body body, QRandomGenerator &random)
{
    for (int i = random.bounded(3); i >= 0; --i) {
        const qsizetype at = body.blocks.isEmpty() ? 0 : random.bounded(int(body.blocks.size()));
        switch (random.bounded(4)) {
        case 0:
            body.blocks.insert(at, randomBlock(random));
            break;
        case 1:
            if (!body.blocks.isEmpty())
                body.blocks.removeAt(at);
            break;
        case 2:
            if (!body.blocks.isEmpty())
                body.blocks[at] = randomBlock(random);
            break;
        default:
            if (!body.blocks.isEmpty())
                body.blocks[at].text.append(text(randomWords(random)));
        }
    }
    return body;
}

} // namespace

class TestBodyDocument final : public QObject {
    Q_OBJECT
private slots:
    void init() { Testing::failOnAnyWarning(); }

    void everyKindOfBlockComesBack()
    {
        Body body;
        for (int level = 1; level <= 4; ++level) {
            Block heading = paragraph(u"Mục %1"_s.arg(level));
            heading.kind = Block::Kind::Heading;
            heading.level = level;
            body.blocks.append(heading);
        }
        body.blocks << paragraph(u"Nội dung"_s) << item(u"một"_s, 1, true) << item(u"a"_s, 2, false) << item(u"hai"_s, 1, true);
        Block dialogue = paragraph(u"Chào bác!"_s);
        dialogue.kind = Block::Kind::Dialogue;
        dialogue.source = u"Chị Lan"_s;
        Block quotation = paragraph(u"Phổ biến, giáo dục pháp luật là…"_s);
        quotation.kind = Block::Kind::Quotation;
        quotation.source = u"14/2012/QH13"_s;
        Block question = paragraph(u"Hỏi?"_s);
        question.kind = Block::Kind::Question;
        Block answer = paragraph(u"Đáp."_s);
        answer.kind = Block::Kind::Answer;
        Block image;
        image.kind = Block::Kind::Image;
        image.source = u"attachments/0011"_s;
        Block pageBreak;
        pageBreak.kind = Block::Kind::PageBreak;
        Block table;
        table.kind = Block::Kind::Table;
        table.headerRows = 1;
        table.rows = {{{{text(u"Đơn vị"_s)}, 1}, {{text(u"Số liệu"_s)}, 2}}, {{{text(u"Tuy Phước"_s)}, 1}, {{text(u"1"_s)}, 1}, {{text(u"2"_s)}, 1}}};
        body.blocks << dialogue << quotation << question << answer << image << pageBreak << table << table << item(u"sau"_s, 1, false);

        QTextDocument document;
        BodyDocument shown(&document);
        shown.setBody(body);
        QVERIFY2(shown.body() == body, qPrintable(difference(shown.body(), body)));
    }

    void everyKindOfInlineComesBack()
    {
        Block block;
        block.text = {text(u"thường "_s), text(u"đậm"_s, true), text(u"nghiêng"_s, false, true), text(u"cả hai"_s, true, true),
                      {Inline::Kind::Link, u"trang"_s, false, false, u"https://example.org/?a=1&b=2"_s},
                      {Inline::Kind::Citation, u"Nghị định 30"_s, false, true, u"30/2020/NĐ-CP"_s},
                      {Inline::Kind::LineBreak, {}, false, false, {}},
                      {Inline::Kind::Figure, u"1.234"_s, true, false, u"tt20-2013/10d/T/c1"_s},
                      {Inline::Kind::Note, {}, false, false, u"Một"_s}, {Inline::Kind::Note, {}, false, false, u"Hai"_s}};
        QTextDocument document;
        BodyDocument shown(&document);
        shown.setBody({{block}});
        QCOMPARE(shown.body(), Body{{block}});
    }

    void randomBodiesComeBack()
    {
        QRandomGenerator random(20200113);
        QTextDocument document;
        BodyDocument shown(&document);
        for (int run = 0; run < 400; ++run) {
            const Body body = canonical(randomBody(random));
            QCOMPARE(canonical(body), body);
            shown.setBody(body);
            QVERIFY2(shown.body() == body, qPrintable(u"run %1: "_s.arg(run) + difference(shown.body(), body)));
        }
    }

    void randomChangesAreApplied()
    {
        QRandomGenerator random(3289);
        QTextDocument document;
        BodyDocument shown(&document);
        for (int run = 0; run < 300; ++run) {
            Body body = canonical(randomBody(random));
            shown.setBody(body);
            for (int step = 0; step < 6; ++step) {
                body = canonical(randomChange(body, random));
                shown.applyBody(body);
                QVERIFY2(shown.body() == body, qPrintable(u"run %1 step %2: "_s.arg(run).arg(step) + difference(shown.body(), body)));
            }
        }
    }

    void whatIsReadOnceIsReadAgainOnlyWhenTouched()
    {
        Body body;
        for (int i = 0; i < 50; ++i)
            body.blocks.append(paragraph(u"Đoạn %1"_s.arg(i)));
        QTextDocument document;
        BodyDocument shown(&document);
        shown.setBody(body);
        QCOMPARE(shown.body(), body);
        const QTextBlockUserData *other = document.findBlockByNumber(30).userData();
        QVERIFY(other);
        QTextCursor cursor(document.findBlockByNumber(10));
        cursor.insertText(u"Mới "_s);
        body.blocks[10] = paragraph(u"Mới Đoạn 10"_s);
        QVERIFY(!document.findBlockByNumber(10).userData());
        QCOMPARE(document.findBlockByNumber(30).userData(), other);
        QCOMPARE(shown.body(), body);
        QCOMPARE(shown.syllables(), 101);
    }

    void editsInTheDocumentAreRead()
    {
        QTextDocument document;
        BodyDocument shown(&document);
        shown.setBody({{item(u"một"_s, 1, true)}});
        QTextCursor cursor(&document);
        cursor.movePosition(QTextCursor::End);
        cursor.insertBlock();
        cursor.insertText(u"hai"_s);
        QCOMPARE(shown.body(), (Body{{item(u"một"_s, 1, true), item(u"hai"_s, 1, true)}}));
        QCOMPARE(cursor.block().textList()->itemNumber(cursor.block()), 1);
        BodyDocument::restyle(cursor, {});
        QCOMPARE(shown.body(), (Body{{item(u"một"_s, 1, true), paragraph(u"hai"_s)}}));
        QVERIFY(!cursor.block().textList());
    }

    void kindsChangeAndWordsStay()
    {
        QTextDocument document;
        BodyDocument shown(&document);
        Block mixed = paragraph(u"Lan: chào "_s);
        mixed.text.append(text(u"bác"_s, true));
        for (int kind = 0; kind < 8; ++kind) {
            if (static_cast<Block::Kind>(kind) == Block::Kind::Table || static_cast<Block::Kind>(kind) == Block::Kind::Dialogue)
                continue;
            shown.setBody({{mixed}});
            Block shape;
            shape.kind = static_cast<Block::Kind>(kind);
            BodyDocument::restyle(QTextCursor(&document), shape);
            Block wanted = mixed;
            wanted.kind = shape.kind;
            QCOMPARE(shown.body(), Body{{wanted}});
        }
        Block shape;
        shape.kind = Block::Kind::Dialogue;
        BodyDocument::restyle(QTextCursor(&document), shape);
        QCOMPARE(shown.body().blocks.first().source, u"Lan"_s);
        BodyDocument::restyle(QTextCursor(&document), {});
        QCOMPARE(shown.body(), Body{{mixed}});
    }

    void numbersGoOnOverDeeperItems()
    {
        QTextDocument document;
        BodyDocument shown(&document);
        shown.setBody({{item(u"1"_s, 1, true), item(u"a"_s, 2, true), item(u"2"_s, 1, true), paragraph(u"giữa"_s), item(u"1"_s, 1, true)}});
        const auto number = [&](int block) {
            const QTextBlock found = document.findBlockByNumber(block);
            return found.textList()->itemText(found);
        };
        QCOMPARE(number(0), u"1."_s);
        QCOMPARE(number(1), u"a)"_s);
        QCOMPARE(number(2), u"2."_s);
        QCOMPARE(number(4), u"1."_s);
    }

    void wordsAreMarked()
    {
        QTextDocument document;
        BodyDocument shown(&document);
        shown.setBody({{paragraph(u"một hai ba"_s)}});
        QTextCursor cursor(&document);
        cursor.setPosition(4);
        cursor.setPosition(7, QTextCursor::KeepAnchor);
        BodyDocument::mark(cursor, [](Inline &part) { part.strong = true; });
        QCOMPARE(shown.body().blocks.first().text, (Inlines{text(u"một "_s), text(u"hai"_s, true), text(u" ba"_s)}));
        BodyDocument::mark(cursor, [](Inline &part) { part.strong = false; });
        QCOMPARE(shown.body().blocks.first().text, Inlines{text(u"một hai ba"_s)});
    }

    void blocksArePutIn_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("at the start") << 0 << QStringList{u"x"_s, u"một"_s, u"hai"_s, u"một hai"_s};
        QTest::newRow("in the middle") << 4 << QStringList{u"một x"_s, u"một"_s, u"hai"_s, u"hai"_s};
        QTest::newRow("at the end") << 7 << QStringList{u"một haix"_s, u"một"_s, u"hai"_s};
    }

    void blocksArePutIn()
    {
        QFETCH(int, position);
        QFETCH(QStringList, lines);
        QTextDocument document;
        BodyDocument shown(&document);
        shown.setBody({{paragraph(u"một hai"_s)}});
        QTextCursor cursor(&document);
        cursor.setPosition(position);
        BodyDocument::insert(cursor, {{paragraph(u"x"_s), item(u"một"_s, 1, false), item(u"hai"_s, 1, false)}});
        QStringList read;
        for (const Block &block : shown.body().blocks)
            read.append(block.text.value(0).text);
        QCOMPARE(read, lines);
    }

    void theCursorStaysWhenOnlyOneParagraphChanges()
    {
        QTextDocument document;
        BodyDocument shown(&document);
        shown.setBody({{paragraph(u"một"_s), paragraph(u"hai ba"_s), paragraph(u"bốn"_s)}});
        QTextCursor below(document.findBlockByNumber(2));
        below.movePosition(QTextCursor::NextCharacter);
        QCOMPARE(shown.applyBody({{paragraph(u"một"_s), paragraph(u"hai mới ba"_s), paragraph(u"bốn"_s)}}), 4 + 8);
        QCOMPARE(below.block().text(), u"bốn"_s);
        QCOMPARE(below.positionInBlock(), 1);
        QCOMPARE(shown.applyBody(shown.body()), -1);
    }
};

QTEST_MAIN(TestBodyDocument)
#include "tst_bodydocument.moc"
