// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signed containers of others (reliability.md, P7): they are not read here, and no word says that a signature holds.
#include "package/package.h"

#include "archive/corpus.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace PhoLuat;
using namespace PhoLuat::Testing;

class TestCorpusAsic final : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void everyContainer_data()
    {
        QTest::addColumn<QString>("path");
        const QList<CorpusFile> files = corpusFiles(u"asic/"_s);
        if (files.isEmpty())
            QSKIP("The shared corpora are not beside the project.");
        for (const CorpusFile &file : files)
            QTest::newRow(qPrintable(file.name)) << file.path;
    }

    void everyContainer()
    {
        QFETCH(const QString, path);
        for (const Judgement &judgement : {judgeBag(path), judgePackage(path)}) {
            QVERIFY2(judgement.verdict == Verdict::Refused || judgement.verdict == Verdict::Damaged, qPrintable(verdictWord(judgement.verdict)));
            QVERIFY(!judgement.reasons.isEmpty());
            for (const Finding &reason : judgement.reasons) {
                QVERIFY2(reason.text.count(u'.') >= 3, qPrintable(reason.text));
                QVERIFY(!reason.text.contains("valid"_L1, Qt::CaseInsensitive));
            }
        }
        qInfo("%s", qPrintable(judgeBag(path).reasons.first().code));
    }

    /// A detached signature in a bag of ours is told to be unchecked, whatever stands in it.
    void detachedSignature()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.zip"_s);
        VERIFY_RESULT(writeBag(path, u"goi"_s, {{.name = u"data/a"_s, .bytes = "a"}}, {}));
        const auto reader = ZipReader::open(path);
        VERIFY_RESULT(reader);
        QList<ZipSource> sources;
        for (const ArchiveEntry &entry : reader->entries())
            sources.append({.name = entry.name, .bytes = reader->read(entry.name, 10'000).value()});
        sources.append({.name = u"goi/signature/tagmanifest-sha256.txt.p7s"_s, .bytes = "nonsense"});
        VERIFY_RESULT(writeZip(folder.filePath(u"y.zip"_s), sources));
        const Judgement judgement = judgeBag(folder.filePath(u"y.zip"_s), BagProfile::Own);
        QCOMPARE(judgement.verdict, Verdict::Valid);
        QCOMPARE(judgement.reasons.value(0).code, u"bag.signature.unchecked"_s);
    }
};

QTEST_GUILESS_MAIN(TestCorpusAsic)
#include "tst_corpus_asic.moc"
