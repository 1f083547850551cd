// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/bulk.h"

#include "archive/handtar.h"
#include "support/testing.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace PhoLuat;
using namespace PhoLuat::Testing;

namespace {

QByteArray noise(qsizetype size, quint32 seed = 1)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, '\0');
    for (char &c : bytes)
        c = static_cast<char>(random.generate());
    return bytes;
}

QString write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Name and content of every file; the code of the first refusal in place of a name.
QList<std::pair<QString, QByteArray>> readAll(const QString &path)
{
    auto reader = BulkReader::open(path);
    if (!reader)
        return {{reader.error().code, {}}};
    QList<std::pair<QString, QByteArray>> files;
    while (reader->hasNext()) {
        QByteArray content;
        const auto entry = reader->next([&content](QByteArrayView part) {
            content += part;
            return true;
        });
        if (!entry)
            return {{entry.error().code, {}}};
        files.append({entry->name, content});
    }
    return files;
}

QString codeOf(const QString &path)
{
    const auto reader = BulkReader::open(path);
    return reader ? QString() : reader.error().code;
}

using Make = std::function<QString(const QString &)>;

} // namespace
Q_DECLARE_METATYPE(Make)

class TestBulk final : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        // The zstd filter warns of damage before it says so.
        QTest::failOnWarning(QRegularExpression(u"^(?!ZSTD_decompressStream)"_s));
        m_place = std::make_unique<QTemporaryDir>();
    }

    void whatIsWrittenIsRead()
    {
        const QList<std::pair<QString, QByteArray>> files{{u"a.zip"_s, noise(700'000)}, {u"ga-ti\u1ec3u-ph\u1ea9m.zip"_s, {}}, {u"x"_s.repeated(150) + u".zip"_s, "short"}, {u"z.zip"_s, noise(512)}};
        QList<BulkSource> sources;
        for (const auto &[name, content] : files)
            sources.prepend({name, write(at(QString::number(sources.size())), content)});
        qint64 last = 0;
        VERIFY_RESULT(writeBulk(at(u"one.tar.zst"_s), sources, [&last](qint64 done, qint64 total) {
            last = done;
            return done <= total;
        }));
        QCOMPARE(last, 700'000 + 5 + 512);
        QCOMPARE(bulkKind(at(u"one.tar.zst"_s)), BulkKind::Zstd);
        QCOMPARE(readAll(at(u"one.tar.zst"_s)), files);

        // Same content, same bytes, whatever the order and the times of the files.
        std::ranges::reverse(sources);
        QTest::qSleep(20);
        for (const BulkSource &source : std::as_const(sources))
            write(source.file, read(source.file));
        VERIFY_RESULT(writeBulk(at(u"two.tar.zst"_s), sources));
        QCOMPARE(read(at(u"two.tar.zst"_s)), read(at(u"one.tar.zst"_s)));
    }

    /// GNU tar and Python open ours, we open theirs.
    void othersAgree()
    {
        for (const QString &tool : {u"tar"_s, u"zstd"_s, u"python3"_s}) {
            if (QStandardPaths::findExecutable(tool).isEmpty())
                QSKIP("tar, zstd and python3 are not installed.");
        }
        const QString longName = u"d\u00e0i-"_s.repeated(30) + u".zip"_s;
        QDir(m_place->path()).mkpath(u"in"_s);
        write(at(u"in/a.zip"_s), noise(100'000));
        write(at(u"in/"_s + longName), "long");
        VERIFY_RESULT(writeBulk(at(u"ours.tar.zst"_s), {{u"a.zip"_s, at(u"in/a.zip"_s)}, {longName, at(u"in/"_s + longName)}}));
        QVERIFY(run(u"mkdir out && tar --zstd -xf ours.tar.zst -C out && cmp in/a.zip out/a.zip && test $(ls out | wc -l) = 2"_s));
        QVERIFY(run(u"zstd -q -d -c ours.tar.zst > ours.tar && python3 -c \"import tarfile; t = tarfile.open('ours.tar'); assert [m.size for m in t] == [100000, 4] and all(m.isreg() for m in t.getmembers())\""_s));
        const QList<std::pair<QString, QByteArray>> expected{{u"a.zip"_s, noise(100'000)}, {longName, "long"}};
        for (const QString &command : {u"tar --format=gnu --zstd -cf theirs -C in ."_s, u"tar --format=pax --zstd -cf theirs -C in ."_s, u"tar --format=posix -czf theirs -C in ."_s,
                                       u"tar --format=gnu -cf - -C in . | gzip -n > theirs"_s, u"tar -cf - -C in . | zstd -19 -q > theirs"_s,
                                       u"python3 -c \"import tarfile; t = tarfile.open('theirs', 'w:gz'); t.add('in', '.'); t.close()\""_s}) {
            QVERIFY2(run(command), qPrintable(command));
            auto files = readAll(at(u"theirs"_s));
            std::ranges::sort(files);
            QCOMPARE(files, expected);
        }
    }

    void hostile_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &code, const Make &make) { QTest::newRow(name) << make << code; };
        const auto tar = [row](const char *name, const QString &code, const std::function<void(HandTar &)> &fill) {
            row(name, code, [fill](const QString &path) {
                HandTar made;
                fill(made);
                return made.packed(path);
            });
        };
        using Head = HandTar::Head;
        tar("symbolic link", u"tar.link"_s, [](HandTar &t) { t.file("a.zip").add(Head{.name = "b.zip", .type = '2', .link = "/etc/passwd"}).end(); });
        tar("hard link", u"tar.link"_s, [](HandTar &t) { t.file("a.zip").add(Head{.name = "b.zip", .type = '1', .link = "a.zip"}).end(); });
        tar("character device", u"tar.special"_s, [](HandTar &t) { t.add(Head{.name = "null.zip", .type = '3'}).end(); });
        tar("block device", u"tar.special"_s, [](HandTar &t) { t.add(Head{.name = "sda.zip", .type = '4'}).end(); });
        tar("pipe", u"tar.special"_s, [](HandTar &t) { t.add(Head{.name = "pipe.zip", .type = '6'}).end(); });
        tar("sparse, GNU", u"tar.kind"_s, [](HandTar &t) { t.add(Head{.name = "hole.zip", .type = 'S'}).end(); });
        tar("sparse, pax", u"tar.kind"_s, [](HandTar &t) { t.pax(HandTar::paxRecord("GNU.sparse.size", "99999999999")).file("a.zip").end(); });
        tar("volume of several", u"tar.kind"_s, [](HandTar &t) { t.add(Head{.name = "m.zip", .type = 'M'}).end(); });
        tar("link name of GNU", u"tar.kind"_s, [](HandTar &t) { t.add(Head{.name = "././@LongLink", .type = 'K'}, "/etc").file("a.zip").end(); });
        tar("parent", u"zip.name.dotdot"_s, [](HandTar &t) { t.file("../a.zip").end(); });
        tar("parent inside", u"zip.name.dotdot"_s, [](HandTar &t) { t.file("b/../../a.zip").end(); });
        tar("parent behind a dot", u"zip.name.dotdot"_s, [](HandTar &t) { t.file("./../a.zip").end(); });
        tar("parent in pax", u"zip.name.dotdot"_s, [](HandTar &t) { t.pax(HandTar::paxRecord("path", "../../a.zip")).file("a.zip").end(); });
        tar("parent in a long name", u"zip.name.dotdot"_s, [](HandTar &t) { t.add(Head{.name = "././@LongLink", .type = 'L'}, "../a.zip").file("a.zip").end(); });
        tar("absolute", u"zip.name.absolute"_s, [](HandTar &t) { t.file("/tmp/a.zip").end(); });
        tar("drive", u"zip.name.drive"_s, [](HandTar &t) { t.file("C:a.zip").end(); });
        tar("device of Windows", u"zip.name.reserved"_s, [](HandTar &t) { t.file("NUL.zip").end(); });
        tar("turned writing", u"zip.name.bidi"_s, [](HandTar &t) { t.file("a\xe2\x80\xae" "piz.exe").end(); });
        tar("not UTF-8", u"zip.name.encoding"_s, [](HandTar &t) { t.file("\xff\xfe.zip").end(); });
        tar("zero in a pax name", u"zip.name.control"_s, [](HandTar &t) { t.pax(HandTar::paxRecord("path", QByteArray("a.zip\0/../b", 11))).file("a.zip").end(); });
        tar("name of 10 KiB in pax", u"zip.name.long"_s, [](HandTar &t) { t.pax(HandTar::paxRecord("path", QByteArray(10'000, 'a'))).file("a.zip").end(); });
        tar("name of 1 MiB in pax", u"tar.limit.header"_s, [](HandTar &t) { t.pax(HandTar::paxRecord("path", noise(1 << 20).toHex().left(1 << 20))).file("a.zip").end(); });
        tar("long name of 8 GiB", u"tar.limit.header"_s, [](HandTar &t) { t.add(Head{.name = "././@LongLink", .type = 'L', .size = "77777777777"}).end(); });
        tar("twice", u"tar.duplicate"_s, [](HandTar &t) { t.file("a.zip").file("a.zip").end(); });
        tar("twice but for case", u"tar.duplicate"_s, [](HandTar &t) { t.file("a.zip").file("A.ZIP").end(); });
        tar("twice but for accents", u"tar.duplicate"_s, [](HandTar &t) { t.file("\xc3\xa0.zip").file("a\xcc\x80.zip").end(); });
        tar("file and folder", u"tar.clash"_s, [](HandTar &t) { t.file("a").file("a/b.zip").end(); });
        tar("folder and file", u"tar.clash"_s, [](HandTar &t) { t.file("a/b.zip").file("a").end(); });
        tar("folder with content", u"tar.special"_s, [](HandTar &t) { t.add(Head{.name = "a/", .type = '5'}, "x").end(); });
        tar("size of no number", u"tar.size"_s, [](HandTar &t) { t.add(Head{.name = "a.zip", .size = "9x"}).end(); });
        tar("negative size", u"tar.size"_s, [](HandTar &t) { t.add(Head{.name = "a.zip", .size = QByteArray(12, '\xff')}).end(); });
        tar("size of 2^60", u"tar.size"_s, [](HandTar &t) { t.add(Head{.name = "a.zip", .size = QByteArray("\x80\0\0\0\x10\0\0\0\0\0\0\0", 12)}).end(); });
        tar("size of 8 GiB", u"tar.limit.entry"_s, [](HandTar &t) { t.add(Head{.name = "a.zip", .size = "77777777777"}).end(); });
        tar("lying size, too large", u"tar.truncated"_s, [](HandTar &t) { t.add(Head{.name = "a.zip", .size = "00000100000"}, "x").end(); });
        tar("lying size, too small", u"tar.header"_s, [](HandTar &t) { t.add(Head{.name = "a.zip", .size = "00000000001"}, noise(5000)).end(); });
        tar("size in pax differs", u"tar.ambiguous"_s, [](HandTar &t) { t.pax(HandTar::paxRecord("size", "3")).file("a.zip").end(); });
        tar("two pax headers", u"tar.ambiguous"_s, [](HandTar &t) { t.pax(HandTar::paxRecord("mtime", "1")).pax(HandTar::paxRecord("mtime", "2")).file("a.zip").end(); });
        tar("two long names", u"tar.ambiguous"_s, [](HandTar &t) { t.add(Head{.name = "l", .type = 'L'}, "a").add(Head{.name = "l", .type = 'L'}, "b").file("a.zip").end(); });
        tar("name in pax and long", u"tar.ambiguous"_s, [](HandTar &t) { t.pax(HandTar::paxRecord("path", "b.zip")).add(Head{.name = "l", .type = 'L'}, "c.zip").file("a.zip").end(); });
        tar("name for all", u"tar.ambiguous"_s, [](HandTar &t) { t.pax(HandTar::paxRecord("path", "b.zip"), 'g').file("a.zip").end(); });
        tar("pax record runs over", u"tar.header"_s, [](HandTar &t) { t.pax("999 path=b\n").file("a.zip").end(); });
        tar("pax header of nothing", u"tar.header"_s, [](HandTar &t) { t.pax(HandTar::paxRecord("path", "b")).end(); });
        tar("wrong checksum", u"tar.header"_s, [](HandTar &t) { t.add(Head{.name = "a.zip", .sumError = 1}).end(); });
        tar("before POSIX", u"tar.header"_s, [](HandTar &t) { t.add(Head{.name = "a.zip", .magic = QByteArray(8, '\0')}).end(); });
        tar("no end mark", u"tar.truncated"_s, [](HandTar &t) { t.file("a.zip"); });
        tar("half an end mark", u"tar.truncated"_s, [](HandTar &t) { t.file("a.zip").end(1); });
        tar("files behind the end", u"tar.after"_s, [](HandTar &t) { t.file("a.zip").end().file("b.zip").end(); });
        tar("one empty block, then a file", u"tar.after"_s, [](HandTar &t) { t.file("a.zip").end(1).file("b.zip").end(); });
        tar("long filling", u"tar.after"_s, [](HandTar &t) { t.file("a.zip", noise(100'000)).end(8'000); });
        tar("text", u"tar.header"_s, [](HandTar &t) { t.bytes = QByteArray("hello\n").repeated(200); });
        tar("nothing", u"tar.truncated"_s, [](HandTar &) {});
        tar("bomb", u"tar.bomb.ratio"_s, [](HandTar &t) { t.file("a.zip", QByteArray(64 << 20, '\0')).end(); });
        tar("12,000 empty files", u"tar.limit.entries"_s, [](HandTar &t) {
            for (int i = 0; i < 12'000; ++i)
                t.file(noise(40, static_cast<quint32>(i)).toHex(), {});
            t.end();
        });
        const auto changed = [row](const char *name, const QString &code, KCompressionDevice::CompressionType type, const std::function<void(QByteArray &)> &change) {
            row(name, code, [type, change](const QString &path) {
                const QString good = HandTar().file("a.zip", noise(300'000)).end().packed(path + u".good"_s, type);
                QByteArray bytes = read(good);
                change(bytes);
                return write(path, bytes);
            });
        };
        for (const auto type : {KCompressionDevice::Zstd, KCompressionDevice::GZip}) {
            const bool isZstd = type == KCompressionDevice::Zstd;
            changed(isZstd ? "zstd cut" : "gzip cut", u"tar.truncated"_s, type, [](QByteArray &bytes) { bytes.chop(20'000); });
            changed(isZstd ? "zstd cut early" : "gzip cut early", u"tar.truncated"_s, type, [](QByteArray &bytes) { bytes.truncate(12); });
            changed(isZstd ? "text behind zstd" : "text behind gzip", isZstd ? u"tar.after"_s : u"tar.packing"_s, type, [](QByteArray &bytes) { bytes += "and more"_ba.repeated(3); });
            changed(isZstd ? "zstd twice" : "gzip twice", isZstd ? u"tar.after"_s : u"tar.packing"_s, type, [](QByteArray &bytes) { bytes += bytes; });
        }
        changed("gzip checksum", u"tar.packing"_s, KCompressionDevice::GZip, [](QByteArray &bytes) { bytes[bytes.size() - 6] = static_cast<char>(bytes.at(bytes.size() - 6) ^ 1); });
        changed("gzip length", u"tar.packing"_s, KCompressionDevice::GZip, [](QByteArray &bytes) { bytes[bytes.size() - 1] = static_cast<char>(bytes.at(bytes.size() - 1) ^ 1); });
        changed("zstd with a skippable frame first", u"tar.packing"_s, KCompressionDevice::Zstd, [](QByteArray &bytes) { bytes.prepend(QByteArray("\x50\x2a\x4d\x18\x02\0\0\0hi", 10)); });
        changed("zstd with a huge window", u"tar.limit.window"_s, KCompressionDevice::Zstd, [](QByteArray &bytes) { bytes[5] = static_cast<char>(21 << 3); });
        changed("zstd with a dictionary", u"tar.packing"_s, KCompressionDevice::Zstd, [](QByteArray &bytes) { bytes[4] = static_cast<char>(bytes.at(4) | 1); });
        row("zstd of 16 GiB in one block kind", u"tar.bomb.ratio"_s, [](const QString &path) {
            // A frame of blocks that repeat one byte 128 KiB long: 4 bytes each.
            QByteArray bytes("\x28\xb5\x2f\xfd\x00\x58", 6);
            const quint32 size = 128 * 1024;
            const quint32 header = (size << 3) | (1 << 1);
            QByteArray block(4, '\0');
            block[0] = static_cast<char>(header & 0xff);
            block[1] = static_cast<char>((header >> 8) & 0xff);
            block[2] = static_cast<char>(header >> 16);
            bytes += block.repeated(128 * 1024);
            block[0] = static_cast<char>(block.at(0) | 1);
            return write(path, bytes + block);
        });
    }

    void hostile()
    {
        QFETCH(const Make, make);
        QFETCH(const QString, code);
        const QString path = make(at(u"x.tar.zst"_s));
        QVERIFY(!path.isEmpty());
        const QStringList before = QDir(m_place->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        const auto reader = BulkReader::open(path);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, code);
        QVERIFY(reader.error().text.count(u'.') >= 2);
        QCOMPARE(QDir(m_place->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
    }

    /// No bit of a gzip or zstd archive may change what comes out and pass; what the packing does not prove, the
    /// packages inside do (their own SHA-256).
    void flippedBits()
    {
        const QByteArray content = noise(3000);
        for (const auto type : {KCompressionDevice::Zstd, KCompressionDevice::GZip}) {
            const QByteArray good = read(HandTar().file("a.zip", content).end().packed(at(u"good"_s), type));
            int refused = 0;
            const QList<std::pair<QString, QByteArray>> whole{{u"a.zip"_s, content}};
            QCOMPARE(readAll(at(u"good"_s)), whole);
            for (qsizetype i = 0; i < good.size(); i += 7) {
                QByteArray bad = good;
                bad[i] = static_cast<char>(bad.at(i) ^ (1 << (i % 8)));
                const auto files = readAll(write(at(u"bad"_s), bad));
                QVERIFY(files.size() == 1);
                if (files != whole)
                    refused += files.first().second.isEmpty() ? 1 : 0;
                if (type == KCompressionDevice::GZip)
                    QVERIFY2(files == whole || files.first().second.isEmpty(), "a changed gzip passed");
            }
            QVERIFY(refused > 0);
        }
    }

    void memoryStaysFlat()
    {
        const QString big = at(u"big"_s);
        QFile file(big);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QRandomGenerator random(7);
        QList<quint32> piece((1 << 20) / 4);
        for (int i = 0; i < 256; ++i) {
            random.fillRange(piece.data(), piece.size());
            file.write(reinterpret_cast<const char *>(piece.constData()), 1 << 20);
        }
        file.close();
        rusage before{};
        getrusage(RUSAGE_SELF, &before);
        VERIFY_RESULT(writeBulk(at(u"big.tar.zst"_s), {{u"big.zip"_s, big}}));
        auto reader = BulkReader::open(at(u"big.tar.zst"_s));
        VERIFY_RESULT(reader);
        VERIFY_RESULT(reader->extractNext(at(u"out"_s)));
        rusage after{};
        getrusage(RUSAGE_SELF, &after);
        QCOMPARE(QFileInfo(at(u"out"_s)).size(), 256 << 20);
        QCOMPARE(*sha256OfFile(at(u"out"_s)), *sha256OfFile(big));
#ifndef PHOLUAT_SANITIZED
        QVERIFY2(after.ru_maxrss - before.ru_maxrss < 48 * 1024, qPrintable(u"%1 KiB more"_s.arg(after.ru_maxrss - before.ru_maxrss)));
#endif
    }

    void skippingStoppingAndChanging()
    {
        const QString path = HandTar().file("a.zip", noise(300'000)).file("b.zip", "bb").end().packed(at(u"x"_s));
        auto reader = BulkReader::open(path);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->entries().size(), 2);
        VERIFY_RESULT(reader->skipNext());
        const auto second = reader->extractNext(at(u"b"_s));
        VERIFY_RESULT(second);
        QCOMPARE(second->name, u"b.zip"_s);
        QCOMPARE(read(at(u"b"_s)), "bb");
        QVERIFY(!reader->hasNext());

        auto stopped = BulkReader::open(path);
        VERIFY_RESULT(stopped);
        QCOMPARE(stopped->next([](QByteArrayView) { return false; }).error().code, u"stopped"_s);

        // What lies there already is not written over, and a full disk leaves nothing.
        auto again = BulkReader::open(path);
        VERIFY_RESULT(again);
        QCOMPARE(again->extractNext(at(u"b"_s)).error().code, u"file.write"_s);

        auto changed = BulkReader::open(path);
        VERIFY_RESULT(changed);
        const QString other = HandTar().file("c.zip", noise(300'000)).file("b.zip", "bb").end().packed(at(u"y"_s));
        write(path, read(other));
        QCOMPARE(changed->next([](QByteArrayView) { return true; }).error().code, u"tar.changed"_s);
    }

    /// A disk that is full at any point: an Error, and what lay there before stays.
    void fullDisk()
    {
        const QString target = write(at(u"x"_s), "before");
        const QList<BulkSource> sources{{u"a"_s, write(at(u"a"_s), noise(400'000))}, {u"b"_s, write(at(u"b"_s), noise(100'000, 2))}};
        const auto before = signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        getrlimit(RLIMIT_FSIZE, &old);
        for (rlim_t most = 0; most < 500'000; most += 49'999) {
            const rlimit small{most, old.rlim_max};
            setrlimit(RLIMIT_FSIZE, &small);
            const auto written = writeBulk(target, sources);
            setrlimit(RLIMIT_FSIZE, &old);
            QVERIFY(!written);
            QCOMPARE(written.error().code, u"file.write"_s);
            QCOMPARE(read(target), "before");
        }
        signal(SIGXFSZ, before);
        VERIFY_RESULT(writeBulk(target, sources));
        QCOMPARE(readAll(target).size(), 2);
    }

    void notWritten()
    {
        const QString file = write(at(u"a"_s), "a");
        QCOMPARE(writeBulk(at(u"x"_s), {}).error().code, u"tar.empty"_s);
        QCOMPARE(writeBulk(at(u"x"_s), {{u"../a"_s, file}}).error().code, u"zip.name.dotdot"_s);
        QCOMPARE(writeBulk(at(u"x"_s), {{u"a"_s, file}, {u"A"_s, file}}).error().code, u"tar.duplicate"_s);
        QCOMPARE(writeBulk(at(u"x"_s), {{u"a"_s, at(u"none"_s)}}).error().code, u"file.read"_s);
        QCOMPARE(writeBulk(at(u"none/x"_s), {{u"a"_s, file}}).error().code, u"file.open"_s);
        QCOMPARE(writeBulk(at(u"x"_s), {{u"a"_s, file}}, [](qint64, qint64) { return false; }).error().code, u"stopped"_s);
        QCOMPARE(writeBulk(at(u"x"_s), {{u"a"_s, write(at(u"zeros"_s), QByteArray(32 << 20, '\0'))}}).error().code, u"tar.bomb.ratio"_s);
        QVERIFY(!QFile::exists(at(u"x"_s)));
        QVERIFY(QDir(m_place->path()).mkdir(u"folder"_s));
        QCOMPARE(writeBulk(at(u"folder"_s), {{u"a"_s, file}}).error().code, u"file.open"_s);
        QCOMPARE(codeOf(at(u"nowhere"_s)), u"file.open"_s);
        QCOMPARE(codeOf(file), u"tar.packing"_s);
    }

private:
    [[nodiscard]] QString at(const QString &name) const { return m_place->filePath(name); }

    [[nodiscard]] bool run(const QString &command) const
    {
        QProcess process;
        process.setWorkingDirectory(m_place->path());
        process.start(u"/bin/sh"_s, {u"-c"_s, command});
        return process.waitForFinished() && process.exitCode() == 0;
    }

    std::unique_ptr<QTemporaryDir> m_place;
};

QTEST_GUILESS_MAIN(TestBulk)
#include "tst_bulk.moc"
