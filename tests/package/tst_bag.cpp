// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/bag.h"

#include "archive/digest.h"
#include "support/testing.h"

#include <QDir>
#include <QTemporaryDir>

#include <map>

using namespace Qt::StringLiterals;
using namespace PhoLuat;
using namespace PhoLuat::Testing;

namespace {

using Files = std::map<QString, QByteArray>;

QByteArray listed(const Files &files, bool tags, DigestKind kind)
{
    QByteArray text;
    for (const auto &[name, bytes] : files) {
        if (name.startsWith("data/"_L1) == tags || name.startsWith("tagmanifest"_L1))
            continue;
        Digest digest(kind);
        digest.add(bytes);
        text += digest.hex().toLatin1() + "  " + name.toUtf8() + '\n';
    }
    return text;
}

/// A good bag; `change` is applied before the tag manifest is made, `after` after it.
Files goodBag(const std::function<void(Files &)> &change = {}, const std::function<void(Files &)> &after = {})
{
    Files files{{u"bagit.txt"_s, "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"},
                {u"bag-info.txt"_s, "Source-Organization: Sở Tư pháp\nPayload-Oxum: 8.2\n"},
                {u"data/báo cáo.txt"_s, "abcde"},
                {u"data/b/c.txt"_s, "fgh"}};
    files[u"manifest-sha256.txt"_s] = listed(files, false, DigestKind::Sha256);
    if (change)
        change(files);
    files[u"tagmanifest-sha256.txt"_s] = listed(files, true, DigestKind::Sha256);
    if (after)
        after(files);
    return files;
}

void writeFolder(const QString &folder, const Files &files)
{
    for (const auto &[name, bytes] : files) {
        const QString path = folder + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
}

QString writeZipped(const QTemporaryDir &folder, const Files &files, const QString &top = u"gói/"_s)
{
    QList<ZipSource> sources;
    for (const auto &[name, bytes] : files)
        sources.append({.name = top + name, .bytes = bytes});
    const QString path = folder.filePath(u"bag.zip"_s);
    return writeZip(path, sources) ? path : QString();
}

} // namespace

class TestBag final : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void goodOnesAreGood()
    {
        const QTemporaryDir folder;
        const Files files = goodBag();
        const Judgement zipped = judgeBag(writeZipped(folder, files), BagProfile::Own);
        QCOMPARE(zipped.verdict, Verdict::Valid);
        QCOMPARE(zipped.kind, u"bag"_s);
        QCOMPARE(zipped.digest, sha256(files.at(u"tagmanifest-sha256.txt"_s)));
        QVERIFY(zipped.reasons.isEmpty());
        writeFolder(folder.filePath(u"túi"_s), files);
        const Judgement open = judgeBag(folder.filePath(u"túi"_s), BagProfile::Own);
        QCOMPARE(open.verdict, Verdict::Valid);
        QCOMPARE(open.digest, zipped.digest);
    }

    void faults_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<QString>("own");
        const auto row = [](const char *name, const Files &files, const QString &foreign, const QString &own) { QTest::newRow(name) << files << foreign << own; };
        const auto both = [&row](const char *name, const Files &files, const QString &code) { row(name, files, code, code); };
        const auto line = [](const QByteArray &text) {
            return [text](Files &f) { f[u"manifest-sha256.txt"_s] += text; };
        };
        const QByteArray digest(64, '0');
        both("no bagit.txt", goodBag([](Files &f) { f.erase(u"bagit.txt"_s); }), u"bag.bagit"_s);
        both("bagit.txt with mark", goodBag([](Files &f) { f[u"bagit.txt"_s].prepend("\xef\xbb\xbf"); }), u"bag.bagit"_s);
        both("bagit.txt with blank", goodBag([](Files &f) { f[u"bagit.txt"_s].replace("1.0", "1.0 "); }), u"bag.bagit"_s);
        both("bagit.txt with third line", goodBag([](Files &f) { f[u"bagit.txt"_s] += "More: 1\n"; }), u"bag.bagit"_s);
        both("no encoding", goodBag([](Files &f) { f[u"bagit.txt"_s] = "BagIt-Version: 1.0\n"; }), u"bag.bagit"_s);
        both("version 2", goodBag([](Files &f) { f[u"bagit.txt"_s].replace("1.0", "2.0"); }), u"bag.version"_s);
        both("unknown encoding", goodBag([](Files &f) { f[u"bagit.txt"_s].replace("UTF-8", "TCVN3"); }), u"bag.encoding"_s);
        both("no manifest", goodBag([](Files &f) { f.erase(u"manifest-sha256.txt"_s); }), u"bag.manifest.missing"_s);
        both("fetch", goodBag([](Files &f) { f[u"fetch.txt"_s] = "http://x/ - data/x\n"; }), u"bag.fetch"_s);
        both("payload changed", goodBag({}, [](Files &f) { f[u"data/b/c.txt"_s] = "fgx"; }), u"bag.hash"_s);
        both("tag file changed", goodBag({}, [](Files &f) { f[u"bag-info.txt"_s] = "A: b\n"; }), u"bag.hash"_s);
        both("payload missing", goodBag({}, [](Files &f) { f.erase(u"data/b/c.txt"_s); f[u"data/x"_s] = ""; f[u"bag-info.txt"_s] += ' '; }), u"bag.hash"_s);
        both("payload missing, no count", goodBag([](Files &f) { f[u"bag-info.txt"_s] = ""; f.erase(u"data/b/c.txt"_s); }), u"bag.missing"_s);
        both("payload missing and count wrong", goodBag({}, [](Files &f) { f.erase(u"data/b/c.txt"_s); }), u"bag.missing"_s);
        both("payload too many", goodBag([](Files &f) { f[u"bag-info.txt"_s] = ""; f[u"data/x"_s] = "x"; }), u"bag.extra"_s);
        both("count wrong", goodBag([](Files &f) { f[u"bag-info.txt"_s].replace("8.2", "9.2"); }), u"bag.oxum"_s);
        both("count odd", goodBag([](Files &f) { f[u"bag-info.txt"_s].replace("8.2", "many"); }), u"bag.oxum"_s);
        both("label missing", goodBag([](Files &f) { f[u"bag-info.txt"_s] += "nothing\n"; }), u"bag.info"_s);
        both("path leaves", goodBag(line(digest + "  data/../../x\n")), u"bag.path"_s);
        both("path absolute", goodBag(line(digest + "  /etc/passwd\n")), u"bag.path"_s);
        both("path of home", goodBag(line(digest + "  ~/x\n")), u"bag.path"_s);
        both("path with line end", goodBag(line(digest + "  data/a%0Ab\n")), u"bag.path"_s);
        both("path not in data", goodBag(line(digest + "  other\n")), u"bag.path"_s);
        both("listed twice", goodBag([](Files &f) { f[u"manifest-sha256.txt"_s] += f[u"manifest-sha256.txt"_s].left(f[u"manifest-sha256.txt"_s].indexOf('\n') + 1); }), u"bag.manifest.twice"_s);
        both("listed but not there", goodBag(line(digest + "  data/none\n")), u"bag.missing"_s);
        both("short digest", goodBag(line("abc  data/x\n")), u"bag.manifest"_s);
        both("not a digest", goodBag(line(QByteArray(64, 'g') + "  data/x\n")), u"bag.manifest"_s);
        both("empty line", goodBag(line("\n\n")), u"bag.manifest"_s);
        both("long line", goodBag(line(digest + "  data/" + QByteArray(5000, 'x') + "\n")), u"bag.manifest.line"_s);
        both("not UTF-8", goodBag(line(digest + "  data/\xff\n")), u"bag.encoding"_s);
        both("manifest with mark", goodBag([](Files &f) { f[u"manifest-sha256.txt"_s].prepend("\xef\xbb\xbf"); }), u"bag.manifest"_s);
        both("second manifest incomplete", goodBag([](Files &f) {
                 Files one{{u"data/b/c.txt"_s, "fgh"}};
                 f[u"manifest-sha512.txt"_s] = listed(one, false, DigestKind::Sha512);
             }),
             u"bag.extra"_s);
        both("only MD5", goodBag([](Files &f) { f.erase(u"manifest-sha256.txt"_s); f[u"manifest-md5.txt"_s] = listed(f, false, DigestKind::Md5); }), u"bag.digest.weak"_s);
        row("hidden tag file", goodBag({}, [](Files &f) { f[u".hidden"_s] = "x"; }), u"warning"_s, u"bag.tag.extra"_s);
        row("SHA-512 only", goodBag([](Files &f) { f.erase(u"manifest-sha256.txt"_s); f[u"manifest-sha512.txt"_s] = listed(f, false, DigestKind::Sha512); }), u"valid"_s, u"bag.profile"_s);
        row("no tag manifest", goodBag({}, [](Files &f) { f.erase(u"tagmanifest-sha256.txt"_s); }), u"valid"_s, u"bag.profile"_s);
        row("draft with MD5", goodBag([](Files &f) {
                f[u"bagit.txt"_s].replace("1.0", "0.97");
                f.erase(u"manifest-sha256.txt"_s);
                f[u"manifest-md5.txt"_s] = listed(f, false, DigestKind::Md5);
            }),
            u"valid"_s, u"bag.digest.weak"_s);
        row("unknown digest beside", goodBag([](Files &f) { f[u"manifest-blake3.txt"_s] = "x  data/b/c.txt\n"; }), u"warning"_s, u"warning"_s);
        row("system file", goodBag([](Files &f) {
                f[u"data/Thumbs.db"_s] = "";
                f[u"bag-info.txt"_s] = "";
                f[u"manifest-sha256.txt"_s] = listed(f, false, DigestKind::Sha256);
            }),
            u"warning"_s, u"warning"_s);
        row("CRLF, signs and stars", goodBag([](Files &f) { f[u"manifest-sha256.txt"_s].replace("  ", " *./").replace("\n", "\r\n"); }), u"valid"_s, u"valid"_s);
        row("decomposed path", goodBag([](Files &f) { f[u"manifest-sha256.txt"_s] = QString::fromUtf8(f[u"manifest-sha256.txt"_s]).normalized(QString::NormalizationForm_D).toUtf8(); }), u"valid"_s, u"valid"_s);
        row("detached signature", goodBag({}, [](Files &f) { f[u"signature/tagmanifest-sha256.txt.p7s"_s] = "x"; }), u"valid"_s, u"valid"_s);
    }

    void faults()
    {
        QFETCH(const Files, files);
        QFETCH(const QString, foreign);
        QFETCH(const QString, own);
        const QTemporaryDir folder;
        const QString path = writeZipped(folder, files);
        QVERIFY(!path.isEmpty());
        const auto said = [](const Judgement &judgement) {
            return judgement.verdict == Verdict::Valid || judgement.verdict == Verdict::Warning ? verdictWord(judgement.verdict) : judgement.reasons.value(0).code;
        };
        QCOMPARE(said(judgeBag(path, BagProfile::Foreign)), foreign);
        QCOMPARE(said(judgeBag(path, BagProfile::Own)), own);
        writeFolder(folder.filePath(u"open"_s), files);
        QCOMPARE(said(judgeBag(folder.filePath(u"open"_s), BagProfile::Own)), own);
    }

    void everyMissingAndExtraFileIsNamed()
    {
        const QTemporaryDir folder;
        const Judgement judgement = judgeBag(writeZipped(folder, goodBag({}, [](Files &f) {
            f.erase(u"data/b/c.txt"_s);
            f[u"data/x"_s] = "x";
            for (int i = 0; i < 30; ++i)
                f[u"data/y%1"_s.arg(i, 2, 10, QChar(u'0'))] = "y";
        })));
        QCOMPARE(judgement.verdict, Verdict::Refused);
        QCOMPARE(judgement.reasons.size(), 21);
        QCOMPARE(judgement.reasons.first().code, u"bag.missing"_s);
        QCOMPARE(judgement.reasons.first().place, u"data/b/c.txt"_s);
        QCOMPARE(judgement.reasons.at(1).code, u"bag.extra"_s);
        QCOMPARE(judgement.reasons.at(1).place, u"data/x"_s);
        QVERIFY(judgement.reasons.last().text.contains(u"12"_s));
    }

    void linksAreNotFollowed()
    {
        const QTemporaryDir folder;
        writeFolder(folder.filePath(u"bag"_s), goodBag());
        QVERIFY(QFile::link(folder.filePath(u"bag/data"_s), folder.filePath(u"bag/data/loop"_s)));
        const Judgement judgement = judgeBag(folder.filePath(u"bag"_s));
        QCOMPARE(judgement.verdict, Verdict::Refused);
        QCOMPARE(judgement.reasons.first().code, u"bag.link"_s);
    }

    void places()
    {
        const QTemporaryDir folder;
        QCOMPARE(judgeBag(folder.filePath(u"none"_s)).verdict, Verdict::Unreadable);
        QCOMPARE(judgeBag(writeZipped(folder, goodBag(), {}), BagProfile::Foreign).verdict, Verdict::Warning);
        QCOMPARE(judgeBag(writeZipped(folder, goodBag(), {}), BagProfile::Own).verdict, Verdict::Refused);
        ArchiveLimits small;
        small.entries = 2;
        QCOMPARE(judgeBag(writeZipped(folder, goodBag()), BagProfile::Own, small).verdict, Verdict::Refused);
        const Judgement changed = judgeBag(writeZipped(folder, goodBag({}, [](Files &f) { f[u"data/b/c.txt"_s] = "fgx"; })));
        QCOMPARE(changed.verdict, Verdict::Damaged);
        QCOMPARE(changed.reasons.first().place, u"data/b/c.txt"_s);
    }

    void writesWhatItAccepts()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.zip"_s);
        const auto digest = writeBag(path, u"goi-1"_s,
                                     {{.name = u"data/a%b.txt"_s, .bytes = "1"}, {.name = u"metadata/x.xml"_s, .bytes = "<x/>"}, {.name = u"data/á/đ.txt"_s, .bytes = "2"}},
                                     {{u"Source-Organization"_s, u"Sở\nTư pháp"_s}, {u"Empty"_s, {}}});
        VERIFY_RESULT(digest);
        const Judgement judgement = judgeBag(path, BagProfile::Own);
        QCOMPARE(judgement.verdict, Verdict::Valid);
        QCOMPARE(judgement.digest, *digest);
        const auto reader = ZipReader::open(path);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->entries().first().name, u"goi-1/bagit.txt"_s);
        QCOMPARE(reader->read(u"goi-1/bag-info.txt"_s, 1000).value(), "Source-Organization: Sở Tư pháp\nPayload-Oxum: 2.2\n");
        QVERIFY(reader->read(u"goi-1/manifest-sha256.txt"_s, 1000).value().contains("data/a%25b.txt"));

        // A second list beside it, for receivers that want one.
        const auto twice = writeBag(path, u"goi-1"_s, {{.name = u"data/a%b.txt"_s, .bytes = "1"}, {.name = u"data/empty"_s}}, {}, {}, {DigestKind::Sha512, DigestKind::Sha256});
        VERIFY_RESULT(twice);
        QCOMPARE(judgeBag(path, BagProfile::Own).verdict, Verdict::Valid);
        QCOMPARE(judgeBag(path, BagProfile::Own).digest, *twice);
        QCOMPARE(writeBag(path, u"goi"_s, {{.name = u"data/x"_s}}, {}, {}, {DigestKind::Md5}).error().code, u"bag.digest.weak"_s);
        QCOMPARE(writeBag(path, u"goi"_s, {{.name = u"manifest-sha256.txt"_s}}, {}).error().code, u"bag.name"_s);
        QCOMPARE(writeBag(path, u"goi"_s, {{.name = u"metadata/x"_s}}, {}).error().code, u"bag.data"_s);
    }
};

QTEST_GUILESS_MAIN(TestBag)
#include "tst_bag.moc"
