// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zip.h"

#include "support/testing.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace PhoLuat;
using namespace PhoLuat::Testing;

namespace {

QByteArray noise(qsizetype size, quint32 seed)
{
    QRandomGenerator generator(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &c : bytes)
        c = static_cast<char>(generator.bounded(256));
    return bytes;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString put(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

QList<ZipSource> example(const QTemporaryDir &folder)
{
    const QString pdf = put(folder, u"luật.pdf"_s, noise(300'000, 1));
    return {{.name = u"gói/bagit.txt"_s, .bytes = "hello"},
            {.name = u"gói/đính kèm/Luật số 14.pdf"_s, .file = pdf},
            {.name = u"gói/văn bản.txt"_s, .bytes = QByteArray("Phổ biến, giáo dục pháp luật. ").repeated(500)},
            {.name = u"gói/trống"_s}};
}

struct Run {
    int code = -1;
    QByteArray out;
};

Run run(const QString &program, const QStringList &arguments, int milliseconds = 60'000)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(milliseconds))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAll()};
}

/// What the child programs of this test do: write the example to the path given.
int writeInChild(const QStringList &arguments)
{
    const QString target = arguments.at(2);
    if (arguments.size() > 3) { // the largest file this process may write
        struct rlimit limit{};
        limit.rlim_cur = limit.rlim_max = arguments.at(3).toULongLong();
        ::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    QList<ZipSource> sources;
    for (quint32 i = 0; i < 6; ++i)
        sources.append({.name = u"gói/%1.pdf"_s.arg(i), .bytes = noise(700'000, i)});
    const auto written = writeZip(target, sources);
    return written ? 0 : written.error().kind == ErrorKind::Broken ? 10 : 11;
}

} // namespace

class TestZipWriter final : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void readsBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"gói.zip"_s);
        const QList<ZipSource> sources = example(folder);
        const auto written1 = writeZip(path, sources);
        VERIFY_RESULT(written1);
        const auto reader = ZipReader::open(path);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->entries().size(), 4);
        for (qsizetype i = 0; i < 4; ++i) {
            QCOMPARE(reader->entries().at(i).name, sources.at(i).name);
            const QByteArray expected = sources.at(i).file.isEmpty() ? sources.at(i).bytes : bytesOf(sources.at(i).file);
            QCOMPARE(reader->read(sources.at(i).name, 1'000'000).value(), expected);
        }
    }

    void equalContentGivesEqualBytes()
    {
        const QTemporaryDir folder;
        const QList<ZipSource> sources = example(folder);
        const auto written2 = writeZip(folder.filePath(u"1.zip"_s), sources);
        VERIFY_RESULT(written2);
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "America/New_York");
        tzset();
        const auto again = writeZip(folder.filePath(u"2.zip"_s), sources);
        qputenv("TZ", zone);
        tzset();
        VERIFY_RESULT(again);
        QCOMPARE(bytesOf(folder.filePath(u"1.zip"_s)), bytesOf(folder.filePath(u"2.zip"_s)));
        QVERIFY(!bytesOf(folder.filePath(u"1.zip"_s)).isEmpty());
    }

    void othersAgree()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"goi.zip"_s);
        const auto written3 = writeZip(path, example(folder));
        VERIFY_RESULT(written3);
        const Run unzip = run(u"unzip"_s, {u"-tq"_s, path});
        if (unzip.code == -1)
            QSKIP("unzip is not installed.");
        QVERIFY2(unzip.code == 0, unzip.out.constData());
        const Run python = run(u"python3"_s, {u"-c"_s,
                                              u"import sys,json,zipfile\n"
                                              "z=zipfile.ZipFile(sys.argv[1])\n"
                                              "print(json.dumps({'bad':z.testzip(),'list':[[i.filename,i.compress_type,i.flag_bits&0x800,list(i.date_time),i.file_size] for i in z.infolist()]}))"_s,
                                              path});
        QVERIFY2(python.code == 0, python.out.constData());
        const QJsonObject said = QJsonDocument::fromJson(python.out).object();
        QVERIFY(said.value("bad"_L1).isNull());
        const QJsonArray list = said.value("list"_L1).toArray();
        QCOMPARE(list.size(), 4);
        QCOMPARE(list.at(1).toArray().at(0).toString(), u"gói/đính kèm/Luật số 14.pdf"_s);
        QCOMPARE(list.at(1).toArray().at(1).toInt(), 0); // what is packed is stored
        QCOMPARE(list.at(2).toArray().at(1).toInt(), 8);
        QCOMPARE(list.at(2).toArray().at(2).toInt(), 0x800);
        QCOMPARE(list.at(0).toArray().at(3).toArray(), (QJsonArray{1980, 1, 1, 0, 0, 0}));
    }

    void whatItWritesItReads()
    {
        // Zeros pack a thousand times; a reader with limits would refuse them as a bomb.
        const QTemporaryDir folder;
        const QString zeros = put(folder, u"zeros"_s, QByteArray(3'000'000, '\0'));
        const auto written = writeZip(folder.filePath(u"x.zip"_s), {{.name = u"a"_s, .bytes = QByteArray(2'000'000, ' ')}, {.name = u"b"_s, .file = zeros}});
        VERIFY_RESULT(written);
        const auto reader = ZipReader::open(folder.filePath(u"x.zip"_s));
        VERIFY_RESULT(reader);
        QCOMPARE(reader->read(u"b"_s, 3'000'000).value(), QByteArray(3'000'000, '\0'));
    }

    void bytesMadeInTurn()
    {
        const QTemporaryDir folder;
        QStringList digests;
        const auto note = [&digests](const QString &digest, qint64) { digests.append(digest); };
        QList<ZipSource> sources = example(folder);
        for (ZipSource &source : sources)
            source.written = note;
        int made = 0;
        sources.append({.name = u"gói/list"_s, .made = [&] {
                            ++made;
                            return digests.join(u'\n').toUtf8();
                        }});
        const QString path = folder.filePath(u"x.zip"_s);
        const auto written4 = writeZip(path, sources);
        VERIFY_RESULT(written4);
        QCOMPARE(made, 1);
        QCOMPARE(digests.size(), 4);
        QCOMPARE(digests.at(1), sha256(bytesOf(sources.at(1).file)));
        const auto reader = ZipReader::open(path);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->read(u"gói/list"_s, 1000).value(), digests.join(u'\n').toUtf8());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("escape") << u"../x"_s << u"zip.name.dotdot"_s;
        QTest::newRow("same") << u"A"_s << u"zip.duplicate"_s;
        QTest::newRow("folder") << u"b/"_s << u"zip.duplicate"_s;
        QTest::newRow("decomposed") << u"e\u0301"_s << u"zip.name.form"_s;
    }

    void refuses()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, code);
        const QTemporaryDir folder;
        const auto written = writeZip(folder.filePath(u"x.zip"_s), {{.name = u"a"_s}, {.name = name}});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Refused);
        QCOMPARE(written.error().code, code);
        QVERIFY(QDir(folder.path()).isEmpty());
        QCOMPARE(writeZip(folder.filePath(u"x.zip"_s), {}).error().code, u"zip.empty"_s);
    }

    void nothingStaysAfterTrouble_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("cancelled") << u"cancel"_s << u"stopped"_s;
        QTest::newRow("file gone") << u"gone"_s << u"file.read"_s;
        QTest::newRow("other content than said") << u"digest"_s << u"file.changed"_s;
        QTest::newRow("no folder") << u"folder"_s << u"file.open"_s;
    }

    void nothingStaysAfterTrouble()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, code);
        const QTemporaryDir folder;
        QTemporaryDir target;
        QList<ZipSource> sources = example(folder);
        if (what == "gone"_L1)
            sources[1].file = folder.filePath(u"none.pdf"_s);
        if (what == "digest"_L1)
            sources[1].sha256 = QString(64, u'0');
        const QString path = target.filePath(what == "folder"_L1 ? u"none/x.zip"_s : u"x.zip"_s);
        if (what != "folder"_L1)
            QVERIFY(QFile::copy(sources.at(1).file.isEmpty() || !QFile::exists(sources.at(1).file) ? QStringLiteral(PHOLUAT_SOURCE_DIR "/tests/archive/tst_zipwriter.cpp") : sources.at(1).file, path));
        const QByteArray before = bytesOf(path);
        const auto written = writeZip(path, sources, [&what](qint64 done, qint64) { return what != "cancel"_L1 || done < 100'000; });
        QVERIFY(!written);
        QCOMPARE(written.error().code, code);
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QDir(target.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), what == "folder"_L1 ? 0 : 1);
    }

    void progressRuns()
    {
        const QTemporaryDir folder;
        qint64 last = 0;
        qint64 all = 0;
        bool backwards = false;
        const auto written = writeZip(folder.filePath(u"x.zip"_s), example(folder), [&](qint64 done, qint64 total) {
            backwards = backwards || done < last;
            last = done;
            all = total;
            return true;
        });
        VERIFY_RESULT(written);
        QVERIFY(!backwards);
        QCOMPARE(last, all);
        QVERIFY(all > 300'000);
    }

    /// Disk full at every place: the process may write files of k bytes only.
    void diskFullAnywhere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.zip"_s);
        const Run whole = run(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
        QCOMPARE(whole.code, 0);
        const qint64 size = QFileInfo(path).size();
        const QByteArray before = bytesOf(path);
        int failed = 0;
        for (qint64 limit = 0; limit < size; limit += size / 12 + 1) {
            const Run limited = run(QCoreApplication::applicationFilePath(), {u"--write"_s, path, QString::number(limit)});
            QCOMPARE(limited.code, 10);
            ++failed;
            QCOMPARE(bytesOf(path), before);
            QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
        }
        QVERIFY(failed >= 10);
    }

    /// Killed at every write and rename: the final name holds nothing or the whole.
    void killedAnywhere()
    {
#ifdef PHOLUAT_SANITIZED
        QSKIP("strace and the sanitizers do not run together.");
#endif
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.zip"_s);
        const QString self = QCoreApplication::applicationFilePath();
        const Run probe = run(u"strace"_s, {u"-o"_s, folder.filePath(u"trace"_s), u"-e"_s, u"trace=write,pwrite64,rename,renameat,renameat2,linkat,fsync,fdatasync"_s, self, u"--write"_s, path});
        if (probe.code != 0)
            QSKIP("strace is not installed, or tracing is not permitted here.");
        const QByteArray whole = bytesOf(path);
        const auto calls = QString::fromUtf8(bytesOf(folder.filePath(u"trace"_s))).count(u'\n');
        QVERIFY(calls > 5);
        int killed = 0;
        for (const QString &call : {u"write"_s, u"rename"_s, u"renameat2"_s, u"linkat"_s, u"fsync"_s, u"fdatasync"_s}) {
            for (int k = 1; k < 40; ++k) {
                QFile::remove(path);
                const Run hit = run(u"strace"_s, {u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + call, u"-e"_s, u"inject=%1:signal=KILL:when=%2"_s.arg(call).arg(k), self, u"--write"_s, path});
                const QByteArray left = bytesOf(path);
                QVERIFY2(left.isEmpty() || left == whole, qPrintable(u"half a package after %1 number %2"_s.arg(call).arg(k)));
                if (hit.code == 0)
                    break;
                ++killed;
            }
        }
        QVERIFY2(killed >= 5, qPrintable(QString::number(killed)));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == "--write"_L1)
        return writeInChild(application.arguments());
    TestZipWriter test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_zipwriter.moc"
