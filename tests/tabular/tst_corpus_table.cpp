// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabular/table.h"

#include "archive/corpus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

/// The shared tables, each with what its manifest wants.
class CorpusTableTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void textFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("rows"); // cells joined by "|"
        const auto add = [](const char *file, const QStringList &rows) { QTest::newRow(file) << u"csv/"_s + QString::fromLatin1(file) << rows; };
        add("own/bom-utf8.csv", {u"a|b"_s, u"1|2"_s});
        add("own/cp1258.csv", {u"Tên|S?"_s, u"báo cáo|1"_s});
        add("own/mixed-eol.csv", {u"a|b"_s, u"1|2"_s, u"3|4"_s});
        add("own/nbsp-number.csv", {u"a"_s, u"1\u00A0234"_s, u"１２３"_s});
        add("own/unclosed-quote.csv", {u"a|b"_s, u"1,2\n3,4\n"_s});
        add("own/viscii.csv", {u"Báo cáo|đơn vị"_s, u"1|2"_s});
        add("spectrum/empty.csv", {u"a|b|c"_s, u"1||"_s, u"2|3|4"_s});
        add("spectrum/json.csv", {u"key|val"_s, u"1|{\"type\": \"Point\", \"coordinates\": [102.0, 0.5]}"_s});
        add("spectrum/simple_crlf.csv", {u"a|b|c"_s, u"1|2|3"_s});
    }
    void textFiles()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, rows);
        const QString path = corpus(file);
        if (path.isEmpty())
            QSKIP("the shared corpora are not here");
        const auto book = readTable(path);
        VERIFY_RESULT(book);
        const TableSheet &sheet = book->sheets.first();
        QStringList read;
        for (int row = 0; row < sheet.rows; ++row) {
            QStringList cells;
            for (int column = 0; column < sheet.columns; ++column)
                cells.append(sheet.at(row, column).text);
            while (cells.size() > 1 && cells.last().isEmpty() && cells.size() > rows.value(row).count(u'|') + 1)
                cells.removeLast();
            read.append(cells.join(u'|'));
        }
        QCOMPARE(read, rows);
    }

    void oneLongLine()
    {
        const QString path = corpus(u"csv/own/one-line-600KB.csv"_s);
        if (path.isEmpty())
            QSKIP("the shared corpora are not here");
        const auto book = readTable(path);
        VERIFY_RESULT(book);
        QCOMPARE(book->sheets.first().rows, 1);
        QCOMPARE(book->sheets.first().at(0, 0).text, u"a"_s);
    }

    void workbooks_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kind");
        for (const CorpusFile &file : corpusFiles(u"xlsx/"_s))
            QTest::newRow(qPrintable(file.name)) << file.path << file.kind;
    }
    /// An ordinary one is read or refused in words (a password); a hostile one may be refused or read as far as it is
    /// sound, but never crashes, hangs or reaches out.
    void workbooks()
    {
        if (corpusFiles(u"xlsx/"_s).isEmpty())
            QSKIP("the shared corpora are not here");
        QFETCH(QString, path);
        QFETCH(QString, kind);
        const auto book = readTable(path);
        qInfo("%s", book ? qPrintable(u"read: %1 sheets"_s.arg(book->sheets.size())) : qPrintable(book.error().code + u": "_s + book.error().detail));
        if (book) {
            QVERIFY(!book->sheets.isEmpty());
            return;
        }
        QVERIFY(!book.error().text.isEmpty());
        QVERIFY(!book.error().code.isEmpty());
        if (kind == u"xlsx-ordinary")
            QCOMPARE(book.error().code, u"table.format"_s); // protected by a password
    }
};

QTEST_GUILESS_MAIN(CorpusTableTest)
#include "tst_corpus_table.moc"
