// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shared ZIP corpus (reliability.md, P1–P3): nothing crashes, hangs, or is read against its expected outcome.
#include "archive/zip.h"

#include "archive/corpus.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace PhoLuat;
using namespace PhoLuat::Testing;

namespace {

/// Opens and reads everything to nowhere; the first refusal's code, or "".
QString readWhole(const QString &path, Findings *findings = nullptr)
{
    const auto reader = ZipReader::open(path);
    if (!reader)
        return reader.error().code;
    if (findings)
        *findings = reader->findings();
    for (const ArchiveEntry &entry : reader->entries()) {
        if (entry.isFolder)
            continue;
        qint64 size = 0;
        const auto read = reader->read(entry.name, [&size](QByteArrayView part) {
            size += part.size();
            return true;
        });
        if (!read)
            return read.error().code;
        if (size != entry.size)
            return u"size not proved"_s;
    }
    return {};
}

/// Where our stricter or narrower rule departs from the source suite's own outcome, and why.
const QHash<QString, QString> departures{
    {u"zip/karchive/zip64_datadescriptor.zip"_s, u"its one entry has the mode of a pipe"_s},
    {u"zip/karchive/zip64_extra_zip64_size.zip.gz"_s, u"a gzip file, no ZIP"_s},
    {u"zip/karchive/redundantDataDescriptorsWithSignature.zip"_s, u"ends in two descriptors: hidden data between entries"_s},
    {u"zip/karchive/ossfuzz_issue_433303801.zip"_s, u"514 MiB from 74 bytes"_s},
    // Named for what libzip does to them while changing them; as they lie there every reader sees the same content.
    {u"zip/libzip/changing-size-muchlonger.zip"_s, u"consistent as it stands"_s},
    {u"zip/libzip/incons-ef-local-id.zip"_s, u"differs only in which time stamps stand in the extra fields, which are not read"_s},
};

} // namespace

class TestCorpusZip final : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void everyFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("expected");
        const QList<CorpusFile> files = corpusFiles(u"zip/"_s);
        if (files.isEmpty())
            QSKIP("The shared corpora are not beside the project.");
        for (const CorpusFile &file : files)
            QTest::newRow(qPrintable(file.name)) << file.path << file.kind << file.expected;
    }

    void everyFile()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, kind);
        QFETCH(const QString, expected);
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        QElapsedTimer clock;
        clock.start();
        Findings findings;
        const QString code = readWhole(path, &findings);
        QVERIFY2(clock.elapsed() < 10'000, "no file may hold the program up");
        QVERIFY2(code.isEmpty() || code.startsWith("zip."_L1), qPrintable(code));

        static const QSet<QString> mustRefuse{u"zip-symlink"_s, u"zip-disagree"_s, u"zip-size"_s, u"zip-encrypted"_s, u"zip-method"_s, u"zip-polyglot"_s, u"zip-many"_s};
        const bool own = name.startsWith("zip/own/"_L1);
        if (mustRefuse.contains(kind) || (kind == "zip-name"_L1 && own) || (kind == "zip-malformed"_L1 && (own || name.startsWith("zip/libzip/"_L1))))
            QVERIFY2(!code.isEmpty() || departures.contains(name), qPrintable(u"read, but expected: "_s + expected));
        if (kind == "zip-collision"_L1)
            QVERIFY2(!code.isEmpty() || !findings.isEmpty(), "a collision is refused, a look-alike at least warned of");
        if (kind == "zip-bomb"_L1 && !expected.startsWith("never"_L1))
            QVERIFY(!code.isEmpty());
        if (kind == "zip-ambiguous"_L1 || (kind == "zip-mode"_L1 && !expected.contains("setuid"_L1)))
            QVERIFY(!code.isEmpty());
        if (kind == "zip-karchive"_L1 && !code.isEmpty())
            QVERIFY2(departures.contains(name), qPrintable(u"refused ("_s + code + u"), but expected: "_s + expected));
        qInfo("%s", qPrintable(code.isEmpty() ? u"read"_s : code));
    }

    void namedRefusals_data()
    {
        QTest::addColumn<QString>("code");
        const QList<std::pair<QString, QString>> rows{
            {u"bomb-flat-256MiB"_s, u"zip.bomb.ratio"_s},     {u"bomb-overlap-50x16MiB"_s, u"zip.bomb.ratio"_s},
            {u"collide-case"_s, u"zip.duplicate"_s},          {u"collide-file-and-dir"_s, u"zip.clash"_s},
            {u"count-zero"_s, u"zip.count"_s},                {u"encrypted-zipcrypto"_s, u"zip.encrypted"_s},
            {u"many-12000-empty"_s, u"zip.limit.entries"_s},  {u"method-255"_s, u"zip.method"_s},
            {u"mode-chardev"_s, u"zip.special"_s},            {u"name-newline"_s, u"zip.name.control"_s},
            {u"prefix-pdf"_s, QString()},                     {u"symlink-rel"_s, u"zip.link"_s},
        };
        for (const auto &[name, code] : rows) {
            if (!corpus(u"zip/own/"_s + name + u".zip"_s).isEmpty())
                QTest::newRow(qPrintable(name)) << code;
        }
        if (corpus(u"zip"_s).isEmpty())
            QSKIP("The shared corpora are not beside the project.");
    }

    void namedRefusals()
    {
        QFETCH(const QString, code);
        const QString got = readWhole(corpus(u"zip/own/"_s + QString::fromUtf8(QTest::currentDataTag()) + u".zip"_s));
        if (code.isEmpty())
            QVERIFY2(got == "zip.prefix"_L1 || got == "zip.directory"_L1, qPrintable(got));
        else
            QCOMPARE(got, code);
    }
};

QTEST_GUILESS_MAIN(TestCorpusZip)
#include "tst_corpus_zip.moc"
