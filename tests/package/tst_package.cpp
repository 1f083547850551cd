// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/package.h"

#include "support/testing.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace PhoLuat;
using namespace PhoLuat::Testing;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Attachment attachment(const QString &name, const QByteArray &bytes)
{
    return {{u"a-"_s + name}, name, u"application/pdf"_s, bytes.size(), sha256(bytes), 3};
}

using Change = std::function<void(QMap<QString, QByteArray> &)>;

const QByteArray firstPdf = QByteArray("%PDF-1.7 luật ").repeated(2000);
const QByteArray secondPdf = QByteArray("%PDF-1.4 nghị định ").repeated(100);

Body body(const QString &text)
{
    return {{{.kind = Block::Kind::Heading, .level = 1, .text = {{.text = u"Tờ gấp"_s}}}, {.kind = Block::Kind::Paragraph, .text = {{.text = text}}}}};
}

/// A report and a material with two attached files, one of them named twice.
PackageContent example(const QTemporaryDir &folder)
{
    putBytes(folder.filePath(u"1.pdf"_s), firstPdf);
    putBytes(folder.filePath(u"2.pdf"_s), secondPdf);
    PackageContent content;
    content.info = {.id = {u"1a2b3c4d-0000-4000-8000-000000000001"_s}, .sender = {u"h-tuyphuoc"_s}, .senderName = u"UBND huyện Tuy Phước"_s,
                    .receiver = {u"stp-binhdinh"_s}, .receiverName = u"Sở Tư pháp tỉnh Bình Định"_s, .period = Period{Period::Kind::Year, 2020},
                    .createdAt = QDateTime({2020, 12, 14}, {8, 0}, QTimeZone::UTC), .program = u"pholuat 0.1.0"_s};
    Report report{.id = {u"r-1"_s}, .unit = {u"h-tuyphuoc"_s}, .period = {Period::Kind::Year, 2020}};
    FormData form{.form = u"tt20-2013/10d"_s};
    form.cells.insert({u"T"_s, u"c1"_s}, {.value = CellValue(12)});
    form.cells.insert({u"T"_s, u"c2"_s}, {.value = CellValue(0), .explanation = u"=1+1"_s});
    form.cells.insert({u"T"_s, u"c3"_s}, {.value = CellValue::notApplicable(), .overwritten = true});
    report.forms = {form, {.form = u"tt20-2013/10a"_s}};
    report.narrative = body(u"Trong năm 2020, huyện đã …"_s);
    report.attachments = {attachment(u"Báo cáo đã ký.pdf"_s, firstPdf)};
    Material material{.id = {u"0f0e0d0c-0000-4000-8000-000000000002"_s}, .title = u"Luật Phòng, chống tác hại của rượu, bia"_s, .kind = u"TOGAP"_s};
    material.body = body(u"Cấm điều khiển phương tiện khi có nồng độ cồn."_s);
    material.attachments = {attachment(u"Luật số 44/2019/QH14: toàn văn.pdf"_s, secondPdf), attachment(u"Báo cáo đã ký.pdf"_s, firstPdf)};
    content.reports = {report};
    content.materials = {material};
    content.attachments = {{sha256(firstPdf), folder.filePath(u"1.pdf"_s)}, {sha256(secondPdf), folder.filePath(u"2.pdf"_s)}};
    content.renderings = {{u"data/cover.pdf"_s, "%PDF-1.7 cover"}, {reportFolder() + u'/' + formFileStem(u"tt20-2013/10d"_s) + u".pdf"_s, "%PDF form"},
                          {materialFolder(material) + u"/body.pdf"_s, "%PDF body"}};
    return content;
}

/// Takes a good package apart and makes a bag again with other files: hashes right, meaning wrong.
QString rebuilt(const QTemporaryDir &folder, const QString &path, const std::function<void(QMap<QString, QByteArray> &)> &change)
{
    const auto reader = ZipReader::open(path);
    if (!reader)
        return {};
    QMap<QString, QByteArray> files;
    QString top;
    for (const ArchiveEntry &entry : reader->entries()) {
        top = entry.name.section(u'/', 0, 0);
        const QString name = entry.name.section(u'/', 1);
        if (name.startsWith("data/"_L1) || name.startsWith("metadata/"_L1))
            files.insert(name, reader->read(entry.name, 100'000'000).value());
    }
    change(files);
    QList<ZipSource> sources;
    for (const auto &[name, bytes] : files.asKeyValueRange())
        sources.append({.name = name, .bytes = bytes});
    const QString target = folder.filePath(u"rebuilt.zip"_s);
    return writeBag(target, top, sources, {}) ? target : QString();
}

void edit(QByteArray &json, const std::function<void(QJsonObject &)> &change)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    change(object);
    json = QJsonDocument(object).toJson();
}

/// One of seven kinds of damage, told by the seed.
QByteArray mutated(const QByteArray &good, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes = good;
    const auto anywhere = [&] { return random.bounded(static_cast<int>(bytes.size())); };
    const auto length = [&](qsizetype at) { return std::min<qsizetype>(random.bounded(1, 600), bytes.size() - at); };
    switch (seed % 8) {
    case 0: bytes.truncate(anywhere()); break;
    case 1: bytes.remove(anywhere(), random.bounded(1, 40)); break;
    case 2: bytes.insert(anywhere(), QByteArray(random.bounded(1, 40), static_cast<char>(random.generate()))); break;
    case 3: { // a stretch copied over another
        const qsizetype from = anywhere();
        const QByteArray part = bytes.mid(from, length(from));
        const qsizetype to = random.bounded(static_cast<int>(bytes.size() - part.size() + 1));
        bytes.replace(to, part.size(), part);
        break;
    }
    case 4: { // a stretch of zeros, as from a bad disk
        const qsizetype at = anywhere();
        const qsizetype size = length(at);
        bytes.replace(at, size, QByteArray(size, '\0'));
        break;
    }
    default: {
        const int flips = seed % 8 == 5 ? 4 : 1;
        for (int i = 0; i < flips; ++i) {
            const int at = anywhere();
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8)));
        }
    }
    }
    return bytes;
}

int run(const QString &program, const QStringList &arguments, const QString &directory, QByteArray *out = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(directory);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return -1;
    if (out)
        *out = process.readAll();
    return process.exitCode();
}

} // namespace

class TestPackage final : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void roundTrip()
    {
        const QTemporaryDir folder;
        const PackageContent content = example(folder);
        const QString path = folder.filePath(packageFileName(content.info));
        const auto key = sealPackage(path, content);
        VERIFY_RESULT(key);
        QCOMPARE(key->id, content.info.id);
        const Judgement judgement = judgePackage(path);
        QVERIFY2(judgement.verdict == Verdict::Valid, judgement.reasons.isEmpty() ? "" : qPrintable(judgement.reasons.first().text));
        QCOMPARE(judgement.kind, u"package"_s);
        const auto opened = openPackage(path);
        VERIFY_RESULT(opened);
        QCOMPARE(opened->key, *key);
        QCOMPARE(opened->content.reports, content.reports);
        QCOMPARE(opened->content.materials, content.materials);
        PackageInfo info = content.info;
        info.reports = {content.reports.first().id};
        info.materials = {content.materials.first().id};
        QCOMPARE(opened->content.info, info);
        QCOMPARE(opened->content.attachments.size(), 2);
        QCOMPARE(opened->content.renderings.size(), 3);
        for (const Attachment &one : content.materials.first().attachments) {
            const auto bytes = readAttachment(path, one);
            VERIFY_RESULT(bytes);
            QCOMPARE(sha256(*bytes), one.sha256);
        }
        QVERIFY(!readAttachment(path, attachment(u"x"_s, "x")));
    }

    void namesAreSafe()
    {
        const QTemporaryDir folder;
        PackageContent content = example(folder);
        content.materials.first().attachments.first().name = u"../../ê"_s + QString(200, u'ệ') + u"|CON?.pdf"_s;
        const QString path = folder.filePath(u"x.zip"_s);
        const auto key = sealPackage(path, content);
        VERIFY_RESULT(key);
        const auto reader = ZipReader::open(path);
        VERIFY_RESULT(reader);
        for (const ArchiveEntry &entry : reader->entries())
            QVERIFY2(entry.name.section(u'/', 1).toUtf8().size() <= 100, qPrintable(entry.name));
        QCOMPARE(judgePackage(path).verdict, Verdict::Valid);
        QCOMPARE(packageFileName(content.info), u"h-tuyphuoc-material-2020-y-1a2b3c4d.zip"_s); // no report is named in the info yet
        PackageInfo info = content.info;
        info.reports = {{u"r"_s}};
        info.version = 2;
        QCOMPARE(packageFileName(info), u"h-tuyphuoc-report-2020-y-1a2b3c4d-v2.zip"_s);
        info.kind = PackageKind::Return;
        info.period.reset();
        QCOMPARE(packageFileName(info), u"h-tuyphuoc-return-1a2b3c4d-v2.zip"_s);
    }

    void equalContentGivesEqualBytes()
    {
        const QTemporaryDir folder;
        const PackageContent content = example(folder);
        const auto first = sealPackage(folder.filePath(u"1.zip"_s), content);
        const auto second = sealPackage(folder.filePath(u"2.zip"_s), content);
        VERIFY_RESULT(first);
        VERIFY_RESULT(second);
        QCOMPARE(*first, *second);
        QCOMPARE(bytesOf(folder.filePath(u"1.zip"_s)), bytesOf(folder.filePath(u"2.zip"_s)));
    }

    void othersProveIt()
    {
        const QTemporaryDir folder;
        const PackageContent content = example(folder);
        const QString path = folder.filePath(u"x.zip"_s);
        const auto key = sealPackage(path, content);
        VERIFY_RESULT(key);
        const QString out = folder.filePath(u"out"_s);
        QDir().mkpath(out);
        QByteArray said;
        const int unzipped = run(u"unzip"_s, {u"-q"_s, path, u"-d"_s, out}, folder.path(), &said);
        if (unzipped == -1)
            QSKIP("unzip is not installed.");
        QVERIFY2(unzipped == 0, said.constData());
        const QString bag = out + u'/' + QDir(out).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
        QCOMPARE(run(u"sha256sum"_s, {u"--quiet"_s, u"-c"_s, u"manifest-sha256.txt"_s, u"tagmanifest-sha256.txt"_s}, bag, &said), 0);
        QCOMPARE(sha256(bytesOf(bag + u"/tagmanifest-sha256.txt"_s)), key->digest);
        QVERIFY(QFile::exists(bag + u"/data/attachments/"_s + sha256(firstPdf).left(8) + u"-Báo cáo đã ký.pdf"_s));
        QCOMPARE(judgeBag(bag, BagProfile::Own).verdict, Verdict::Valid);
        const QByteArray csv = bytesOf(bag + u"/data/report/tt20-2013-10d.csv"_s);
        QVERIFY2(csv.contains("\"T\",\"c2\",\"0\",\"\",\"\",\"'=1+1\""), csv.constData());
        QVERIFY(csv.contains("\"T\",\"c3\",\"-\",\"\",\"1\",\"\""));
    }

    /// A receiver that asks for SHA-512 gets it beside, and sha512sum agrees.
    void secondDigestOnRequest()
    {
        const QTemporaryDir folder;
        PackageContent content = example(folder);
        content.digests = {u"sha512"_s};
        const QString path = folder.filePath(u"x.zip"_s);
        const auto key = sealPackage(path, content);
        VERIFY_RESULT(key);
        const QByteArray bytes = bytesOf(path);
        VERIFY_RESULT(sealPackage(path, content));
        QCOMPARE(bytesOf(path), bytes);
        const Judgement judgement = judgePackage(path);
        QCOMPARE(judgement.verdict, Verdict::Valid);
        QCOMPARE(judgement.digest, key->digest);

        const QString out = folder.filePath(u"out"_s);
        QDir().mkpath(out);
        QByteArray said;
        if (run(u"unzip"_s, {u"-q"_s, path, u"-d"_s, out}, folder.path(), &said) == -1)
            QSKIP("unzip is not installed.");
        const QString bag = out + u'/' + QDir(out).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
        QCOMPARE(run(u"sha512sum"_s, {u"--quiet"_s, u"--strict"_s, u"-c"_s, u"manifest-sha512.txt"_s}, bag, &said), 0);
        QVERIFY(bytesOf(bag + u"/tagmanifest-sha256.txt"_s).contains("  manifest-sha512.txt\n"));
        QCOMPARE(bytesOf(bag + u"/manifest-sha512.txt"_s).count('\n'), bytesOf(bag + u"/manifest-sha256.txt"_s).count('\n'));
        // Neither list can be changed unseen.
        QByteArray list = bytesOf(bag + u"/manifest-sha512.txt"_s);
        list[0] = list.at(0) == '0' ? '1' : '0';
        putBytes(bag + u"/manifest-sha512.txt"_s, list);
        QCOMPARE(judgeBag(bag, BagProfile::Own).reasons.value(0).code, u"bag.hash"_s);

        content.digests = {u"sha513"_s};
        QCOMPARE(sealPackage(path, content).error().code, u"package.digest"_s);
        content.digests = {u"md5"_s};
        QCOMPARE(sealPackage(path, content).error().code, u"bag.digest.weak"_s);
        QCOMPARE(bytesOf(path), bytes);
    }

    void holdsNoTraceOfTheMachine()
    {
        const QTemporaryDir folder;
        PackageContent content = example(folder);
        content.materials.first().attachments.first().trouble = u"/home/someone/secret"_s;
        content.materials.first().attachments.first().text = u"the text layer"_s;
        const QString path = folder.filePath(u"x.zip"_s);
        const auto key = sealPackage(path, content);
        VERIFY_RESULT(key);
        const auto reader = ZipReader::open(path);
        VERIFY_RESULT(reader);
        for (const ArchiveEntry &entry : reader->entries()) {
            const QByteArray bytes = reader->read(entry.name, 10'000'000).value();
            QVERIFY(!bytes.contains("/home/"));
            QVERIFY(!bytes.contains("the text layer"));
            QVERIFY(!bytes.contains(folder.path().toUtf8()));
            QVERIFY(hostName().isEmpty() || !bytes.contains(hostName().toUtf8()));
        }
    }

    void returnsCarryTheirRemark()
    {
        const QTemporaryDir folder;
        PackageContent content = example(folder);
        content.info.kind = PackageKind::Return;
        content.info.sender = {u"stp-binhdinh"_s};
        content.info.replaces = QString(64, u'a');
        content.remark = u"Biểu 10d, cột 2: đề nghị giải thích."_s;
        const QString path = folder.filePath(u"x.zip"_s);
        const auto key = sealPackage(path, content);
        VERIFY_RESULT(key);
        const auto opened = openPackage(path);
        VERIFY_RESULT(opened);
        QCOMPARE(opened->content.remark, content.remark);
        QCOMPARE(opened->content.info.kind, PackageKind::Return);
        // A return without anything but its remark is a package too.
        content.reports.clear();
        content.materials.clear();
        content.attachments.clear();
        content.renderings.clear();
        const auto bare = sealPackage(path, content);
        VERIFY_RESULT(bare);
        QCOMPARE(judgePackage(path).verdict, Verdict::Valid);
    }

    void remarksTravelOnReturnsOnly()
    {
        QTemporaryDir folder;
        PackageContent content = example(folder);
        content.reports.clear();
        content.materials.clear();
        content.attachments.clear();
        content.renderings.clear();
        content.info.kind = PackageKind::Return;
        content.info.replaces = QString(64, u'a');
        content.remark = u"Đề nghị giải thích."_s;
        content.remarks = {{{.kind = RemarkPlace::Kind::Cell, .report = {u"r-1"_s}, .form = u"tt20-2013/10d"_s, .cell = {u"T"_s, u"c2"_s}}, u"Vì sao <b>0</b>?"_s},
                           {{.kind = RemarkPlace::Kind::Paragraph, .material = {u"m-1"_s}, .paragraph = 2, .quotation = u"Cấm điều khiển"_s}, u"Khoản nào?\nĐiều nào?"_s}};
        const QString path = folder.filePath(u"back.zip"_s);
        const QString again = folder.filePath(u"again.zip"_s);
        VERIFY_RESULT(sealPackage(path, content));
        VERIFY_RESULT(sealPackage(again, content));
        QCOMPARE(bytesOf(path), bytesOf(again));
        const auto opened = openPackage(path);
        VERIFY_RESULT(opened);
        QCOMPARE(opened->content.remarks, content.remarks);

        PackageContent silent = content;
        silent.remark.clear(); // who knows no remarks on places would take it for an acceptance
        QCOMPARE(sealPackage(again, silent).error().code, u"package.remarks"_s);
        PackageContent forth = content;
        forth.info.kind = PackageKind::Submission;
        QCOMPARE(sealPackage(again, forth).error().code, u"package.remarks"_s);
        PackageContent many = content;
        many.remarks = QList<Remark>(10'000, content.remarks.first());
        QCOMPARE(sealPackage(again, many).error().kind, ErrorKind::Refused);

        const auto refusedWith = [&](const std::function<void(QJsonObject &)> &change) {
            const QString bad = rebuilt(folder, path, [&change](QMap<QString, QByteArray> &files) { edit(files[u"data/package.json"_s], change); });
            return bad.isEmpty() ? Judgement() : judgePackage(bad);
        };
        const auto remarksOf = [](const QJsonObject &object) { return object["remarks"_L1].toArray(); };
        const QList<std::function<void(QJsonObject &)>> changes{
            [](QJsonObject &object) { object["remark"_L1] = QString(); },
            [](QJsonObject &object) { object["kind"_L1] = u"submission"_s; },
            [&](QJsonObject &object) {
                QJsonArray all;
                for (int i = 0; i < 1'500; ++i)
                    all.append(remarksOf(object).first());
                object["remarks"_L1] = all;
            },
            [&](QJsonObject &object) {
                QJsonObject first = remarksOf(object).first().toObject();
                first["text"_L1] = u"Sai\u0007"_s;
                object["remarks"_L1] = QJsonArray{first};
            },
            [&](QJsonObject &object) {
                QJsonObject first = remarksOf(object).first().toObject();
                first["text"_L1] = QString(500'000, u'x');
                object["remarks"_L1] = QJsonArray{first};
            },
            [](QJsonObject &object) { object["remarks"_L1] = u"many"_s; },
            [](QJsonObject &object) { object["remarks"_L1] = QJsonArray{7}; },
        };
        for (const auto &change : changes) {
            const Judgement judgement = refusedWith(change);
            QVERIFY2(judgement.verdict == Verdict::Refused || judgement.verdict == Verdict::Damaged, qPrintable(QString::number(int(judgement.verdict))));
            QVERIFY(!judgement.reasons.isEmpty());
        }
        QCOMPARE(refusedWith([](QJsonObject &) {}).verdict, Verdict::Valid);
    }

    void refusesToSeal_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("file missing") << u"missing"_s << u"package.attachment.missing"_s;
        QTest::newRow("file not given") << u"none"_s << u"package.attachment.missing"_s;
        QTest::newRow("file changed, same size") << u"changed"_s << u"file.changed"_s;
        QTest::newRow("file changed, other size") << u"longer"_s << u"file.changed"_s;
        QTest::newRow("another unit's report") << u"unit"_s << u"package.sender"_s;
        QTest::newRow("no sender") << u"sender"_s << u"schema"_s;
        QTest::newRow("version zero") << u"version"_s << u"schema"_s;
        QTest::newRow("rendering outside") << u"rendering"_s << u"package.rendering"_s;
        QTest::newRow("rendering over a file") << u"over"_s << u"zip.duplicate"_s;
    }

    void refusesToSeal()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, code);
        const QTemporaryDir folder;
        const QTemporaryDir target;
        PackageContent content = example(folder);
        if (what == "missing"_L1)
            content.attachments[0].path = folder.filePath(u"none"_s);
        else if (what == "none"_L1)
            content.attachments.clear();
        else if (what == "changed"_L1)
            putBytes(folder.filePath(u"1.pdf"_s), QByteArray(firstPdf).replace(0, 1, "x"));
        else if (what == "longer"_L1)
            putBytes(folder.filePath(u"1.pdf"_s), firstPdf + "x");
        else if (what == "unit"_L1)
            content.reports[0].unit = {u"h-khac"_s};
        else if (what == "sender"_L1)
            content.info.sender = {}, content.reports[0].unit = {};
        else if (what == "version"_L1)
            content.info.version = 0;
        else if (what == "rendering"_L1)
            content.renderings.append({u"../x"_s, "x"});
        else
            content.renderings.append({u"data/package.json"_s, "x"});
        const auto key = sealPackage(target.filePath(u"x.zip"_s), content);
        QVERIFY(!key);
        QCOMPARE(key.error().code, code);
        QCOMPARE(key.error().kind, ErrorKind::Refused);
        QVERIFY(QDir(target.path()).isEmpty());
    }

    void wrongMeaning_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const Change &change, const QString &code) { QTest::newRow(name) << change << code; };
        const auto info = [](const std::function<void(QJsonObject &)> &change) { return [change](QMap<QString, QByteArray> &f) { edit(f[u"data/package.json"_s], change); }; };
        const auto report = [](const std::function<void(QJsonObject &)> &change) { return [change](QMap<QString, QByteArray> &f) { edit(f[u"data/report/report.json"_s], change); }; };
        row("no package.json", [](QMap<QString, QByteArray> &f) { f.remove(u"data/package.json"_s); }, u"package.missing"_s);
        row("no JSON", [](QMap<QString, QByteArray> &f) { f[u"data/package.json"_s] = "{"; }, u"package.json"_s);
        row("key twice", [](QMap<QString, QByteArray> &f) { f[u"data/package.json"_s].replace("\"format\"", "\"version\": 1, \"format\""); }, u"package.json"_s);
        row("a list", [](QMap<QString, QByteArray> &f) { f[u"data/package.json"_s] = "[]"; }, u"package.json"_s);
        row("too large", [](QMap<QString, QByteArray> &f) { 
            QRandomGenerator random(1);
            for (int i = 0; i < 1024 * 1024; ++i)
                f[u"data/package.json"_s] += " \n\t\r"[random.bounded(4)];
        }, u"bag.limit"_s);
        row("too deep", [](QMap<QString, QByteArray> &f) { f[u"data/package.json"_s] = QByteArray(100, '[') + QByteArray(100, ']'); }, u"package.json"_s);
        row("version zero", info([](QJsonObject &o) { o[u"version"_s] = 0; }), u"schema"_s);
        row("date nonsense", info([](QJsonObject &o) { o[u"createdAt"_s] = u"yesterday"_s; }), u"package.value"_s);
        row("report twice", info([](QJsonObject &o) { o[u"reports"_s] = QJsonArray{u"r-1"_s, u"r-1"_s}; }), u"bag.missing"_s);
        row("report not named", info([](QJsonObject &o) { o[u"reports"_s] = QJsonArray{}; }), u"package.list"_s);
        row("material not named", info([](QJsonObject &o) { o[u"materials"_s] = QJsonArray{}; }), u"package.list"_s);
        row("other material", info([](QJsonObject &o) { o[u"materials"_s] = QJsonArray{u"x"_s}; }), u"package.list"_s);
        row("other sender", info([](QJsonObject &o) { o[u"sender"_s] = u"h-khac"_s; }), u"package.sender"_s);
        row("other period", info([](QJsonObject &o) { o[u"period"_s] = u"2019-y"_s; }), u"package.period"_s);
        row("cell of words", [](QMap<QString, QByteArray> &f) { f[u"data/report/tt20-2013-10d.json"_s].replace("12", "\"twelve\""); }, u"package.value"_s);
        row("another form", [](QMap<QString, QByteArray> &f) { f[u"data/report/tt20-2013-10d.json"_s].replace("10d", "10b"); }, u"package.form"_s);
        row("form outside", report([](QJsonObject &o) { o[u"forms"_s] = QJsonArray{u"../package"_s}; }), u"package.form"_s);
        row("form missing", report([](QJsonObject &o) { o[u"forms"_s] = QJsonArray{u"tt20-2013-10z"_s}; }), u"bag.missing"_s);
        row("script in the narrative", [](QMap<QString, QByteArray> &f) { f[u"data/report/narrative.xhtml"_s].replace("<p>", "<p><script>x</script>"); }, u"package.value"_s);
        row("attachment missing", [](QMap<QString, QByteArray> &f) {
            for (const QString &name : f.keys()) {
                if (name.startsWith("data/attachments/"_L1))
                    f.remove(name);
            }
        }, u"package.attachment"_s);
        row("attachment changed", [](QMap<QString, QByteArray> &f) {
            for (auto [name, bytes] : f.asKeyValueRange()) {
                if (name.startsWith("data/attachments/"_L1))
                    bytes += 'x';
            }
        }, u"package.attachment"_s);
        row("stray file", [](QMap<QString, QByteArray> &f) { f[u"data/setup.exe"_s] = "MZ"; }, u"warning package.unknown"_s);
    }

    void wrongMeaning()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, code);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.zip"_s);
        const auto key = sealPackage(path, example(folder));
        VERIFY_RESULT(key);
        const QString changed = rebuilt(folder, path, change);
        QVERIFY(!changed.isEmpty());
        const Judgement judgement = judgePackage(changed);
        const QString first = judgement.reasons.value(0).code;
        if (code.startsWith("warning "_L1)) {
            QCOMPARE(judgement.verdict, Verdict::Warning);
            QCOMPARE(first, code.mid(8));
            return;
        }
        QCOMPARE(first, code);
        QVERIFY(judgement.verdict == Verdict::Refused || judgement.verdict == Verdict::Damaged);
        const auto opened = openPackage(changed);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
    }

    /// P1: flipped, cut and shuffled packages are refused, or hold exactly what was sealed. PHOLUAT_LONG=1: 10,000 of them.
    void mutants()
    {
        const QTemporaryDir folder;
        const PackageContent content = example(folder);
        const QString path = folder.filePath(u"x.zip"_s);
        const auto key = sealPackage(path, content);
        VERIFY_RESULT(key);
        const QByteArray good = bytesOf(path);
        const auto attachments = content.materials.first().attachments;
        const bool isLong = qEnvironmentVariableIntValue("PHOLUAT_LONG") == 1;
        const quint32 count = isLong ? 10'000 : 500;
        quint32 accepted = 0;
        for (quint32 seed = 0; seed < count; ++seed) {
            const QString mutant = folder.filePath(u"mutant.zip"_s);
            putBytes(mutant, mutated(good, seed));
            const auto opened = openPackage(mutant);
            if (!opened) {
                QVERIFY2(!opened.error().code.isEmpty() && !opened.error().text.isEmpty(), qPrintable(u"seed %1"_s.arg(seed)));
                continue;
            }
            ++accepted;
            bool isSame = opened->key == *key && opened->content.reports == content.reports && opened->content.materials == content.materials;
            for (const Attachment &attachment : attachments)
                isSame = isSame && readAttachment(mutant, attachment).value_or(QByteArray()).size() == attachment.size;
            QVERIFY2(isSame, qPrintable(u"changed content accepted, seed %1"_s.arg(seed)));
        }
        QVERIFY2(accepted < count / 10, qPrintable(QString::number(accepted)));
        qInfo("%u mutants, %u harmless, 0 accepted with changed content", count, accepted);
    }

private:
    static QString hostName() { return QSysInfo::machineHostName().size() < 4 ? QString() : QSysInfo::machineHostName(); }
};

QTEST_GUILESS_MAIN(TestPackage)
#include "tst_package.moc"
