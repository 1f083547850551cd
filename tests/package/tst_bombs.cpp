// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// P3: files made to fill a disk or the memory are refused by a child that may write 1 MiB in all: within 256 MiB of
// memory and 2 s of processor time.
#include "package/package.h"

#include "archive/bulk.h"
#include "archive/corpus.h"

#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace PhoLuat;
using namespace PhoLuat::Testing;

namespace {

/// In the child: judges, and prints the verdict, the first code, the peak of memory in KiB and the processor time in ms.
int judgeHere(const QString &path)
{
    signal(SIGXFSZ, SIG_IGN);
    const rlimit written{1 << 20, 1 << 20};
    setrlimit(RLIMIT_FSIZE, &written);
    QString verdict = u"accepted"_s;
    QString code;
    if (bulkKind(path) != BulkKind::None) {
        auto reader = BulkReader::open(path);
        if (!reader) {
            verdict = u"refused"_s;
            code = reader.error().code;
        }
    } else {
        const Judgement judgement = judgePackage(path);
        if (judgement.verdict != Verdict::Valid && judgement.verdict != Verdict::Warning)
            verdict = verdictWord(judgement.verdict);
        code = judgement.reasons.value(0).code;
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    usage.ru_maxrss = 0; // holds the parent's peak too
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("VmHWM:");
        usage.ru_maxrss = text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLong();
    }
    const auto milliseconds = [](const timeval &time) { return time.tv_sec * 1000 + time.tv_usec / 1000; };
    std::printf("%s %s %ld %ld\n", qPrintable(verdict), code.isEmpty() ? "-" : qPrintable(code), usage.ru_maxrss, milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime));
    return 0;
}

QByteArray u16(quint32 value) { return {QByteArray(1, static_cast<char>(value & 0xff)) + static_cast<char>(value >> 8)}; }
QByteArray u32(quint32 value) { return u16(value & 0xffff) + u16(value >> 16); }

/// A ZIP of one deflated entry that says `declared` bytes and holds `packed`.
QByteArray zipOf(const QByteArray &packed, quint32 declared, quint32 crc, int count = 1)
{
    QByteArray zip;
    QByteArray directory;
    for (int i = 0; i < count; ++i) {
        const QByteArray name = "goi/data/" + QByteArray::number(i) + ".txt";
        const QByteArray common = u16(0x0800) + u16(8) + u16(0) + u16(33) + u32(crc) + u32(static_cast<quint32>(packed.size())) + u32(declared) + u16(static_cast<quint32>(name.size())) + u16(0);
        directory += u32(0x02014b50) + u16(20) + u16(20) + common + u16(0) + u16(0) + u16(0) + u32(0) + u32(static_cast<quint32>(zip.size())) + name;
        zip += u32(0x04034b50) + u16(20) + common + name + packed;
    }
    const auto at = static_cast<quint32>(zip.size());
    const auto entries = static_cast<quint32>(count);
    return zip + directory + u32(0x06054b50) + u16(0) + u16(0) + u16(entries) + u16(entries) + u32(static_cast<quint32>(directory.size())) + u32(at) + u16(0);
}

QByteArray deflated(const QByteArray &bytes)
{
    QByteArray packed = qCompress(bytes, 9).mid(4); // without Qt's length
    return packed.mid(2, packed.size() - 6);        // without zlib's header and sum
}

} // namespace

class TestBombs final : public QObject {
    Q_OBJECT
    QTemporaryDir m_place;

private slots:
    void init() { failOnAnyWarning(); }

    void everyBomb_data()
    {
        QTest::addColumn<QString>("path");
        const auto own = [this](const char *name, const QByteArray &bytes) {
            const QString path = m_place.filePath(QLatin1StringView(name));
            QFile file(path);
            if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
                QTest::newRow(name) << path;
        };
        const QByteArray zeros(32 << 20, '\0');
        const auto crc = static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef *>(zeros.constData()), static_cast<uInt>(zeros.size())));
        own("32 MiB said truly", zipOf(deflated(zeros), static_cast<quint32>(zeros.size()), crc));
        own("32 MiB said to be 1 KiB", zipOf(deflated(zeros), 1024, crc));
        own("500 times 2 MiB", zipOf(deflated(zeros.first(2 << 20)), 2 << 20, 0, 500));
        own("size of 4 GiB", zipOf(deflated("x"), 0xfffffffe, 0));
        own("60,000 entries", zipOf({}, 0, 0, 60'000));
        QByteArray frame("\x28\xb5\x2f\xfd\x00\x58", 6);
        const quint32 header = ((128U * 1024) << 3) | (1 << 1);
        QByteArray block(4, '\0');
        block[0] = static_cast<char>(header & 0xff);
        block[1] = static_cast<char>((header >> 8) & 0xff);
        block[2] = static_cast<char>(header >> 16);
        frame += block.repeated(256 * 1024);
        block[0] = static_cast<char>(block.at(0) | 1);
        own("32 GiB of zstd in 1 MiB", frame + block);
        frame[4] = '\0';
        frame[5] = static_cast<char>(31 << 3);
        own("zstd that wants 2 TiB of memory", frame + block);
        for (const CorpusFile &file : corpusFiles(u"zip/"_s)) {
            if (file.kind == "zip-bomb"_L1 || file.kind == "zip-many"_L1 || file.kind == "zip-size"_L1)
                QTest::newRow(qPrintable(file.name)) << file.path;
        }
    }

    void everyBomb()
    {
        QFETCH(const QString, path);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--judge"_s, path});
        QVERIFY(child.waitForFinished(60'000));
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        const QList<QByteArray> words = child.readAllStandardOutput().trimmed().split(' ');
        QCOMPARE(words.size(), 4);
        qInfo("%s (%s), %s KiB, %s ms", words[0].constData(), words[1].constData(), words[2].constData(), words[3].constData());
        QVERIFY(words[0] == "refused" || words[0] == "damaged");
#ifndef PHOLUAT_SANITIZED
        QVERIFY2(words[2].toLongLong() <= 256 * 1024, words[2].constData());
        QVERIFY2(words[3].toLongLong() <= 2000, words[3].constData());
#endif
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "--judge"_L1)
        return judgeHere(words.value(2));
    TestBombs test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_bombs.moc"
