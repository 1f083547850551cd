// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shared BagIt corpus (reliability.md, P1 and P4): every verdict as expected, each departure written down.
#include "package/bag.h"

#include "archive/corpus.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace PhoLuat;
using namespace PhoLuat::Testing;

namespace {

const QHash<QString, QString> departures{
    {u"bagit/loc/v0.96__valid__holey-bag.zip"_s, u"fetch.txt is refused: nothing is ever fetched (reliability.md, T2)"_s},
};

bool accepted(const Judgement &judgement)
{
    return judgement.verdict == Verdict::Valid || judgement.verdict == Verdict::Warning;
}

QString said(const Judgement &judgement)
{
    QString text = verdictWord(judgement.verdict);
    for (const Finding &reason : judgement.reasons)
        text += u" | "_s + reason.code + u' ' + reason.text;
    return text;
}

/// Every payload file's name and digest: what a damaged copy may not change and still be accepted.
QMap<QString, QString> payload(const QString &path)
{
    QMap<QString, QString> digests;
    const auto reader = ZipReader::open(path);
    if (!reader)
        return digests;
    for (const ArchiveEntry &entry : reader->entries()) {
        const QString name = entry.name.section(u'/', 1);
        if (name.startsWith("data/"_L1))
            digests.insert(name, sha256(reader->read(entry.name, 1'000'000).value_or(QByteArray())));
    }
    return digests;
}

} // namespace

class TestCorpusBagit final : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void everyBag_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kind");
        const QList<CorpusFile> files = corpusFiles(u"bagit/"_s);
        if (files.isEmpty())
            QSKIP("The shared corpora are not beside the project.");
        for (const CorpusFile &file : files)
            QTest::newRow(qPrintable(file.name)) << file.path << file.kind;
    }

    void everyBag()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, kind);
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        QElapsedTimer clock;
        clock.start();
        const Judgement foreign = judgeBag(path, BagProfile::Foreign);
        const Judgement own = judgeBag(path, BagProfile::Own);
        QVERIFY2(clock.elapsed() < 10'000, "no file may hold the program up");
        QVERIFY2(accepted(foreign) || !accepted(own), "our own profile is never the looser one");
        for (const Finding &reason : foreign.reasons)
            QVERIFY2(!reason.code.isEmpty() && reason.text.count(u'.') >= 3, qPrintable(reason.code + u": "_s + reason.text));

        if (departures.contains(name)) {
            QVERIFY2(!accepted(foreign), "no departure any more: take it from the table");
        } else if (kind == "bagit-valid"_L1 || kind == "bagit-version"_L1) {
            QVERIFY2(foreign.verdict == Verdict::Valid, qPrintable(said(foreign)));
        } else if (kind == "bagit-warning"_L1) {
            QVERIFY2(foreign.verdict == Verdict::Warning, qPrintable(said(foreign)));
        } else if (kind == "bagit-invalid"_L1 || kind == "bagit-linux-only"_L1 || kind == "bagit-windows-only"_L1 || kind == "bagit-truncated"_L1) {
            const bool onlyWarned = foreign.verdict == Verdict::Warning && !accepted(own) && name.contains("tag"_L1);
            QVERIFY2(!accepted(foreign) || onlyWarned, qPrintable(said(foreign)));
        } else if (kind == "bagit-profile"_L1) {
            QVERIFY2(!accepted(own), qPrintable(said(own)));
            // A bag at the root of the archive is read from others, with a word.
            QCOMPARE(foreign.verdict, name.endsWith("flat-no-top.zip"_L1) ? Verdict::Warning : Verdict::Refused);
        } else if (kind == "bagit-bitflip"_L1) {
            const bool same = payload(path) == payload(corpus(u"bagit/own/valid-vn.zip"_s)); // the same three files
            QVERIFY2(!accepted(foreign) || same, "accepted with changed content");
        } else {
            QFAIL(qPrintable(u"an unknown class: "_s + kind));
        }
        qInfo("%s", qPrintable(verdictWord(foreign.verdict) + u" / "_s + verdictWord(own.verdict) + u' ' + (foreign.reasons.isEmpty() ? QString() : foreign.reasons.first().code)));
    }
};

QTEST_GUILESS_MAIN(TestCorpusBagit)
#include "tst_corpus_bagit.moc"
