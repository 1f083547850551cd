// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zip.h"

#include "archive/handzip.h"
#include "support/testing.h"

#include <QDir>

#include <thread>
#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace PhoLuat;
using namespace PhoLuat::Testing;

namespace {

QByteArray deflated(const QByteArray &plain)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))), Qt::Uninitialized);
    QByteArray input = plain;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

HandEntry packedEntry(const QByteArray &name, const QByteArray &plain)
{
    const QByteArray packed = deflated(plain);
    const auto size = static_cast<quint32>(plain.size());
    return {.name = name, .data = packed, .method = 8, .crc = plainCrc(plain), .size = size, .packed = static_cast<quint32>(packed.size())};
}

QByteArray field(quint16 id, const QByteArray &value)
{
    QByteArray out;
    HandZip::put16(out, id);
    HandZip::put16(out, static_cast<quint16>(value.size()));
    return out + value;
}

const HandEntry plain{.name = "data/a.txt", .data = "xin chào"};

} // namespace

class TestZipReader final : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void readsWhatIsRight()
    {
        const QTemporaryDir folder;
        HandEntry described{.name = "data/mô-tả.txt", .data = "sau", .flags = 0x0808};
        described.localCrc = described.localSize = described.localPacked = 0;
        described.after = "PK\x07\x08";
        HandZip::put32(described.after, described.crc);
        HandZip::put32(described.after, 3);
        HandZip::put32(described.after, 3);
        const HandZip zip{.entries = {{.name = "data/", .data = "", .attributes = 0040755U << 16}, plain, packedEntry("data/nén.txt", QByteArray(5000, 'v')), described}};
        const auto reader = ZipReader::open(zip.write(folder));
        VERIFY_RESULT(reader);
        QCOMPARE(reader->entries().size(), 4);
        QVERIFY(reader->entries().at(0).isFolder);
        QCOMPARE(reader->entries().at(2).size, 5000);
        QVERIFY(reader->findings().isEmpty());
        QCOMPARE(reader->read(u"data/a.txt"_s, 100).value(), "xin chào");
        QCOMPARE(reader->read(u"data/nén.txt"_s, 5000).value(), QByteArray(5000, 'v'));
        QCOMPARE(reader->read(u"data/mô-tả.txt"_s, 100).value(), "sau");
        QCOMPARE(reader->read(u"data/nén.txt"_s, 4999).error().code, u"zip.limit.entry"_s);
        QCOMPARE(reader->read(u"data/không-có"_s, 100).error().kind, ErrorKind::NotFound);
        const auto stopped = reader->read(u"data/nén.txt"_s, [](QByteArrayView) { return false; });
        QCOMPARE(stopped.error().code, u"stopped"_s);
    }

    void namesComeComposed()
    {
        const QTemporaryDir folder;
        const QString decomposed = u"data/bi\u00ea\u0309u.txt"_s;
        const HandZip zip{.entries = {{.name = decomposed.toUtf8(), .data = "1"}}};
        const auto reader = ZipReader::open(zip.write(folder));
        VERIFY_RESULT(reader);
        QCOMPARE(reader->entries().first().name, u"data/biểu.txt"_s);
    }

    void manyThreadsReadAtOnce()
    {
        const QTemporaryDir folder;
        HandZip zip;
        for (int i = 0; i < 40; ++i)
            zip.entries.append(packedEntry("data/" + QByteArray::number(i), QByteArray(20'000, static_cast<char>('a' + i % 26))));
        const auto reader = ZipReader::open(zip.write(folder));
        VERIFY_RESULT(reader);
        std::atomic<int> wrong = 0;
        const auto readAll = [&] {
            for (int i = 0; i < 40; ++i) {
                if (reader->read(u"data/"_s + QString::number(i), 20'000).value_or(QByteArray()) != QByteArray(20'000, static_cast<char>('a' + i % 26)))
                    ++wrong;
            }
        };
        std::thread one(readAll);
        std::thread two(readAll);
        one.join();
        two.join();
        QCOMPARE(wrong.load(), 0);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const HandZip &zip, const QString &code) { QTest::newRow(name) << zip.bytes() << code; };
        const auto one = [](HandEntry entry) { return HandZip{.entries = {plain, std::move(entry)}}; };
        const HandEntry other{.name = "data/b.txt", .data = "b"};
        const auto changed = [&other](auto change) {
            HandEntry entry = other;
            change(entry);
            return entry;
        };

        QTest::newRow("empty file") << QByteArray() << u"zip.end"_s;
        QTest::newRow("text") << QByteArray(500, 'x') << u"zip.end"_s;
        QTest::newRow("cut") << HandZip{.entries = {plain}}.bytes().chopped(4) << u"zip.trailing"_s;
        row("data after", {.entries = {plain}, .after = "more"}, u"zip.trailing"_s);
        row("data before", {.entries = {plain}, .before = "%PDF-1.7"}, u"zip.prefix"_s);
        row("data before, offsets from the archive", {.entries = {changed([](HandEntry &e) { e.offset = 0; })}, .before = "MZ", .directoryOffset = 0}, u"zip.directory"_s);
        row("archive in comment", {.entries = {plain}, .comment = HandZip{.entries = {other}}.bytes()}, u"zip.ambiguous"_s);
        row("gap before directory", {.entries = {plain}, .beforeDirectory = "hidden"}, u"zip.gap"_s);
        row("gap between", one(other) , QString());
        row("gap after entry", {.entries = {changed([](HandEntry &e) { e.after = "hidden"; }), plain}}, u"zip.gap"_s);
        row("count too small", {.entries = {plain, other}, .count = 1}, u"zip.count"_s);
        row("count too large", {.entries = {plain, other}, .count = 3}, u"zip.count"_s);
        row("count zero", {.entries = {plain}, .count = 0}, u"zip.count"_s);
        row("split", {.entries = {plain}, .diskNumber = 1}, u"zip.multidisk"_s);
        row("entry on another disk", one(changed([](HandEntry &e) { e.disk = 2; })), u"zip.multidisk"_s);
        row("same data twice", {.entries = {plain, changed([](HandEntry &e) { e.offset = 0; })}}, u"zip.overlap"_s);
        row("local name", one(changed([](HandEntry &e) { e.localName = "data/c.txt"; })), u"zip.local"_s);
        row("local name length", one(changed([](HandEntry &e) { e.localName = "../etc/passwd"; })), u"zip.local"_s);
        row("local method", one(changed([](HandEntry &e) { e.localMethod = 8; })), u"zip.local"_s);
        row("local crc", one(changed([](HandEntry &e) { e.localCrc ^= 1; })), u"zip.local"_s);
        row("local size", one(changed([](HandEntry &e) { e.localSize = 2; })), u"zip.local"_s);
        row("local packed size", one(changed([](HandEntry &e) { e.localPacked = 2; })), u"zip.local"_s);
        row("local date", one(changed([](HandEntry &e) { e.localDate = 34; })), u"zip.local"_s);
        row("no local header", one(changed([](HandEntry &e) { e.offset = 20; })), u"zip.overlap"_s);
        row("stored with two sizes", one(changed([](HandEntry &e) { e.size = e.localSize = 9; })), u"zip.size"_s);
        row("folder with data", one({.name = "data/f/", .data = "x", .attributes = 0040755U << 16}), u"zip.size"_s);
        row("descriptor missing", one(changed([](HandEntry &e) { e.flags = 0x0808; })), u"zip.descriptor"_s);
        row("descriptor wrong", one(changed([](HandEntry &e) { e.flags = 0x0808; e.after = QByteArray(12, 'z'); })), u"zip.descriptor"_s);
        row("encrypted", one(changed([](HandEntry &e) { e.flags |= 1; })), u"zip.encrypted"_s);
        row("strong encryption", one(changed([](HandEntry &e) { e.flags |= 0x40; })), u"zip.encrypted"_s);
        row("AES field", one(changed([](HandEntry &e) { e.extra = field(0x9901, "1234567"); })), u"zip.encrypted"_s);
        row("unknown flag", one(changed([](HandEntry &e) { e.flags |= 0x0020; })), u"zip.flags"_s);
        row("bzip2", one(changed([](HandEntry &e) { e.method = e.localMethod = 12; })), u"zip.method"_s);
        row("symbolic link", one(changed([](HandEntry &e) { e.attributes = 0120777U << 16; })), u"zip.link"_s);
        row("block device", one(changed([](HandEntry &e) { e.attributes = 0060644U << 16; })), u"zip.special"_s);
        row("socket", one(changed([](HandEntry &e) { e.attributes = 0140644U << 16; })), u"zip.special"_s);
        row("pipe", one(changed([](HandEntry &e) { e.attributes = 0010644U << 16; })), u"zip.special"_s);
        row("folder mode without slash", one(changed([](HandEntry &e) { e.attributes = 0040755U << 16; })), u"zip.special"_s);
        row("extra too short", one(changed([](HandEntry &e) { e.extra = "ab"; })), u"zip.extra"_s);
        row("extra too long", one(changed([](HandEntry &e) { e.localExtra = QByteArray("\x01\x00\x09\x00x", 5); })), u"zip.extra"_s);
        row("extra twice", one(changed([](HandEntry &e) { e.extra = field(0x5455, "x") + field(0x5455, "y"); })), u"zip.extra"_s);
        row("second name", one(changed([](HandEntry &e) { e.extra = field(0x7075, QByteArray("\x01\x00\x00\x00\x00", 5) + "../x"); })), u"zip.name.two"_s);
        row("second local name", one(changed([](HandEntry &e) { e.localExtra = field(0x7075, QByteArray("\x01\x00\x00\x00\x00", 5) + "../x"); })), u"zip.name.two"_s);
        row("Zip64 without need", one(changed([](HandEntry &e) { e.extra = field(1, QByteArray("\x01\0\0\0\0\0\0\0", 8)); e.size = 0xffffffff; })), u"zip.zip64"_s);
        row("Zip64 too short", one(changed([](HandEntry &e) { e.extra = field(1, "1234"); e.size = 0xffffffff; })), u"zip.zip64"_s);
        row("same name", one(plain), u"zip.duplicate"_s);
        row("same name but for case", one({.name = "DATA/A.TXT", .data = "b"}), u"zip.duplicate"_s);
        row("same name in two forms", {.entries = {{.name = u"\u1ec7"_s.toUtf8(), .data = ""}, {.name = u"e\u0323\u0302"_s.toUtf8(), .data = ""}}}, u"zip.duplicate"_s);
        row("file that is a folder", one({.name = "data/a.txt/b", .data = "b"}), u"zip.clash"_s);
        row("file and folder of one name", one({.name = "data/a.txt/", .data = "", .attributes = 0}), u"zip.clash"_s);

        HandEntry big = packedEntry("data/big", QByteArray(4 * 1024 * 1024, '\0'));
        row("ratio", one(big), u"zip.bomb.ratio"_s);
    }

    void refuses()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, code);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.zip"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        const auto reader = ZipReader::open(path);
        if (code.isEmpty()) { // the control: the same archive without the fault
            VERIFY_RESULT(reader);
            return;
        }
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, code);
        QCOMPARE(reader.error().kind, ErrorKind::Damaged);
        // what happened, what became of it, what to do
        QVERIFY2(reader.error().text.count(u'.') >= 3, qPrintable(reader.error().text));
    }

    void refusesNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("code");
        const auto row = [](const QByteArray &name, const QString &code) { QTest::newRow(name.toPercentEncoding().left(60).constData()) << name << code; };
        row("", u"zip.name.empty"_s);
        row("/etc/passwd", u"zip.name.absolute"_s);
        row("//host/share", u"zip.name.absolute"_s);
        row("\\\\host\\share", u"zip.name.absolute"_s);
        row("a\\b", u"zip.name.backslash"_s);
        row("..\\b", u"zip.name.backslash"_s);
        row("C:/x", u"zip.name.drive"_s);
        row("c:x", u"zip.name.drive"_s);
        row("../x", u"zip.name.dotdot"_s);
        row("a/../../x", u"zip.name.dotdot"_s);
        row("a/./x", u"zip.name.dotdot"_s);
        row("..", u"zip.name.dotdot"_s);
        row("../", u"zip.name.dotdot"_s);
        row("a//b", u"zip.name.empty"_s);
        row("~/x", u"zip.name.home"_s);
        row("~root/x", u"zip.name.home"_s);
        row("a\nb", u"zip.name.control"_s);
        row("a\x7f", u"zip.name.control"_s);
        row(QByteArray("a\0b", 3), u"zip.name.control"_s);
        row("a\xe2\x80\x8b", u"zip.name.control"_s);
        row("\xef\xbb\xbf" "a", u"zip.name.control"_s);
        row("a\xe2\x80\xae" "fdp.exe", u"zip.name.bidi"_s);
        row("a\xe2\x81\xa6", u"zip.name.bidi"_s);
        row("a:b", u"zip.name.drive"_s);
        row("report.pdf:evil", u"zip.name.character"_s);
        row("a?", u"zip.name.character"_s);
        row("a|b", u"zip.name.character"_s);
        row("a.", u"zip.name.trailing"_s);
        row("a /b", u"zip.name.trailing"_s);
        row("a\xc2\xa0", u"zip.name.trailing"_s);
        row("con", u"zip.name.reserved"_s);
        row("x/Aux.txt", u"zip.name.reserved"_s);
        row("lpt1.pdf", u"zip.name.reserved"_s);
        row("COM\xc2\xb9.log", u"zip.name.reserved"_s);
        row("nul .txt", u"zip.name.reserved"_s);
        row("a/..\xef\xbc\x8fx", u"zip.name.lookalike"_s);
        row("%2e%2e%2fx", u"zip.name.percent"_s);
        row("b\xb8o.txt", u"zip.name.encoding"_s);
        row("\xed\xa0\x80.txt", u"zip.name.encoding"_s);
        row(QByteArray(241, 'a'), u"zip.name.long"_s);
        row(QByteArray("a/").repeated(16) + "b", u"zip.name.levels"_s);
    }

    void refusesNames()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QString, code);
        const QTemporaryDir folder;
        const HandZip zip{.entries = {plain, {.name = name, .data = "x"}}};
        const auto reader = ZipReader::open(zip.write(folder));
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, code);
        QVERIFY(reader.error().detail.size() <= 81);
    }

    void takesGoodNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"a"_s, u"Đính kèm/Luật số 14.pdf"_s, u"a/b/c/d/e/f/g/h/i/k/l/m/n/o/p/q"_s, u".ẩn"_s, u"a%b.txt"_s, u"console.txt"_s, u"com10"_s,
                                    u"a~b"_s, u"b/~c"_s, u"一二"_s, u"..a"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void takesGoodNames()
    {
        QFETCH(const QString, name);
        const auto trouble = troubleWithEntryName(name);
        QVERIFY2(!trouble, trouble ? qPrintable(trouble->text) : "");
    }

    void limits_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("code");
        QTest::newRow("archive") << 0 << u"zip.limit.archive"_s;
        QTest::newRow("entries") << 1 << u"zip.limit.entries"_s;
        QTest::newRow("entry") << 2 << u"zip.limit.entry"_s;
        QTest::newRow("total") << 3 << u"zip.limit.total"_s;
    }

    void limits()
    {
        QFETCH(const int, limit);
        QFETCH(const QString, code);
        const QTemporaryDir folder;
        const HandZip zip{.entries = {plain, {.name = "b", .data = "12345678"}}};
        const QString path = zip.write(folder);
        ArchiveLimits limits;
        const auto written1 = ZipReader::open(path, limits);
        VERIFY_RESULT(written1);
        switch (limit) {
        case 0: limits.archiveBytes = 100; break;
        case 1: limits.entries = 1; break;
        case 2: limits.entryBytes = 8; break;
        default: limits.totalBytes = 16; break;
        }
        const auto reader = ZipReader::open(path, limits);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, code);
    }

    void findsDamageWhileReading_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        HandEntry wrongCrc{.name = "data/b", .data = "b"};
        wrongCrc.crc = wrongCrc.localCrc = 7;
        QTest::newRow("crc, stored") << HandZip{.entries = {wrongCrc}}.bytes() << u"zip.crc"_s;
        HandEntry packedCrc = packedEntry("data/b", QByteArray(3000, 'q'));
        packedCrc.crc = packedCrc.localCrc = 7;
        QTest::newRow("crc, deflated") << HandZip{.entries = {packedCrc}}.bytes() << u"zip.crc"_s;
        HandEntry emptyCrc{.name = "data/b", .data = ""};
        emptyCrc.crc = emptyCrc.localCrc = 7;
        QTest::newRow("crc, empty") << HandZip{.entries = {emptyCrc}}.bytes() << u"zip.crc"_s;
        HandEntry small = packedEntry("data/b", QByteArray(3000, 'q'));
        small.size = small.localSize = 10;
        QTest::newRow("unpacks to more") << HandZip{.entries = {small}}.bytes() << QString();
        HandEntry large = packedEntry("data/b", QByteArray(3000, 'q'));
        large.size = large.localSize = 3001;
        QTest::newRow("unpacks to less") << HandZip{.entries = {large}}.bytes() << QString();
        HandEntry broken = packedEntry("data/b", QByteArray(3000, 'q'));
        broken.data[3] = static_cast<char>(broken.data.at(3) ^ 0x55);
        QTest::newRow("no deflate stream") << HandZip{.entries = {broken}}.bytes() << QString();
    }

    void findsDamageWhileReading()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, code);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"x.zip"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto reader = ZipReader::open(file.fileName());
        VERIFY_RESULT(reader);
        const auto read = reader->read(u"data/b"_s, 1'000'000);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Damaged);
        if (code.isEmpty())
            QVERIFY2(QStringList({u"zip.size"_s, u"zip.data"_s, u"zip.crc"_s}).contains(read.error().code), qPrintable(read.error().code));
        else
            QCOMPARE(read.error().code, code);
    }

    void warnsOfLookAlikes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("cyrillic") << u"data/p\u0430per.pdf"_s;
        QTest::newRow("greek") << u"data/pap\u03b5r.pdf"_s;
        QTest::newRow("twin blank") << u"data/a\u00a0b.pdf"_s;
        QTest::newRow("twin without a dot") << u"data/\u0131nfo.txt"_s;
    }

    void warnsOfLookAlikes()
    {
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        const HandZip zip{.entries = {{.name = "data/a b.pdf", .data = ""}, {.name = "data/INFO.txt", .data = ""}, {.name = name.toUtf8(), .data = ""}}};
        const auto reader = ZipReader::open(zip.write(folder));
        VERIFY_RESULT(reader);
        QCOMPARE(reader->findings().size(), 1);
        QCOMPARE(reader->findings().first().code, u"zip.lookalike"_s);
        QCOMPARE(reader->findings().first().place, name);
    }

    void unreachable()
    {
        const QTemporaryDir folder;
        for (const QString &path : {folder.path(), folder.filePath(u"none.zip"_s), u"/dev/null"_s}) {
            const auto reader = ZipReader::open(path);
            QVERIFY(!reader);
            QCOMPARE(reader.error().kind, ErrorKind::Unreachable);
        }
    }

    void digests()
    {
        QCOMPARE(sha256("abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"x"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(3'000'000, 'a'));
        file.close();
        QCOMPARE(sha256OfFile(file.fileName()).value(), sha256(QByteArray(3'000'000, 'a')));
        QCOMPARE(sha256OfFile(file.fileName(), [](qint64) { return false; }).error().code, u"stopped"_s);
        QCOMPARE(sha256OfFile(folder.filePath(u"none"_s)).error().kind, ErrorKind::Unreachable);
    }
};

QTEST_GUILESS_MAIN(TestZipReader)
#include "tst_zipreader.moc"
