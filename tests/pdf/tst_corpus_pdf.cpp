// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfdoor.h"

#include "pdftools.h"

#include <QGuiApplication>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QString file;
    QString kind;     ///< column "class"
    QString expected;
    QString observed; ///< what Poppler 25.03 did on its own
};

QList<Entry> entries()
{
    QFile manifest(corpus(u"MANIFEST.tsv"_s));
    QList<Entry> list;
    if (!manifest.open(QIODevice::ReadOnly))
        return list;
    while (!manifest.atEnd()) {
        const QStringList columns = QString::fromUtf8(manifest.readLine()).trimmed().split(u'\t');
        if (columns.size() >= 11 && columns.at(0).startsWith(u"pdf/"_s))
            list += {columns.at(0), columns.at(7), columns.at(9), columns.at(10)};
    }
    return list;
}

struct Outcome {
    Result<PdfFacts> facts;
    Result<QImage> page;
};

} // namespace

/// reliability.md D1 over the shared corpus: our program lives, every file is shown or refused in time, and what should
/// open opens.
class TestCorpusPdf final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (corpus(u"pdf"_s).isEmpty())
            QSKIP("the shared corpora are not here");
        const QList<Entry> all = entries();
        QVERIFY(all.size() > 100);
        PdfDoor door(renderer(), 2, nullptr, {.time = std::chrono::seconds(4)});
        QList<std::pair<QFuture<Result<PdfFacts>>, QFuture<Result<QImage>>>> futures;
        for (const Entry &entry : all)
            futures += {door.facts(corpus(entry.file)), door.page(corpus(entry.file), 0, 72)};
        for (qsizetype i = 0; i < all.size(); ++i) {
            QVERIFY2(settles(futures.at(i).first) && settles(futures.at(i).second), qPrintable(all.at(i).file));
            m_outcomes.insert(all.at(i).file, {futures.at(i).first.result(), futures.at(i).second.result()});
        }
        int shown = 0;
        for (const Outcome &outcome : std::as_const(m_outcomes))
            shown += outcome.page ? 1 : 0;
        qInfo("%lld files, %d shown, %lld refused", m_outcomes.size(), shown, m_outcomes.size() - shown);
    }
    void init() { failOnAnyWarning(); }

    void file_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("observed");
        for (const Entry &entry : entries())
            QTest::newRow(qPrintable(entry.file)) << entry.kind << entry.expected << entry.observed;
    }

    void file()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, expected);
        QFETCH(const QString, observed);
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        QVERIFY(m_outcomes.contains(name));
        const Outcome &outcome = *m_outcomes.constFind(name);
        for (const Error *error : {outcome.facts ? nullptr : &outcome.facts.error(), outcome.page ? nullptr : &outcome.page.error()}) {
            // Ours is never at fault: a worker may die of a file, and says so.
            QVERIFY2(error == nullptr || error->kind != ErrorKind::Broken, error == nullptr ? "" : qPrintable(error->detail));
            QVERIFY(error == nullptr || error->text.size() > 60);
        }
        if (outcome.facts) {
            const bool isRefused = outcome.facts->state != u"ok"_s;
            QVERIFY2(!isRefused || !outcome.page, "a page of a file that cannot be read");
            if (outcome.facts->needsPassword)
                QCOMPARE(outcome.page.error().code, u"pdf.password"_s);
        }
        // What Poppler could show on its own, it can show between its walls.
        if (observed.contains(u"info:ok"_s) && !observed.contains(u"timeout"_s) && kind != u"pdf-bomb"_s) {
            VERIFY_RESULT(outcome.facts);
            QCOMPARE(outcome.facts->state, u"ok"_s);
        }
        if (observed.contains(u"ppm:ok"_s) && observed.contains(u"info:ok"_s) && !observed.contains(u"timeout"_s) && kind != u"pdf-bomb"_s)
            VERIFY_RESULT(outcome.page);
        if (expected.startsWith(u"opens"_s) && !expected.contains(u"password"_s))
            VERIFY_RESULT(outcome.page);
        // resetform.pdf stands in this class for its automatic actions; it holds no script.
        if (kind == u"pdf-javascript"_s && outcome.facts && outcome.facts->state == u"ok"_s && !name.endsWith(u"resetform.pdf"_s))
            QVERIFY(outcome.facts->hasJavaScript);
        if (kind == u"pdf-attachment"_s && outcome.facts && outcome.facts->state == u"ok"_s)
            QVERIFY(outcome.facts->hasEmbeddedFiles);
    }

private:
    QHash<QString, Outcome> m_outcomes;
};

QTEST_MAIN(TestCorpusPdf)
#include "tst_corpus_pdf.moc"
