// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "store/query.h"

#include <QRandomGenerator>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

/// All that a person could see of a workspace; an Error when any of it is not certain.
Result<QString> contentOf(const DatabaseLocation &place)
{
    auto opened = Database::open(place, {});
    if (!opened)
        return std::unexpected(opened.error());
    Database &database = **opened;
    QString all;
    MaterialStore materials(database);
    const auto listed = materials.search({});
    if (!listed)
        return std::unexpected(listed.error());
    for (const MaterialSummary &summary : *listed) {
        const auto material = materials.find(summary.id);
        if (!material)
            return std::unexpected(material.error());
        all += summary.title + material->title + plainText(material->body) + QString::number(material->revision);
        for (const Attachment &attachment : material->attachments) {
            const auto bytes = BlobStore(database).bytes(attachment.sha256);
            if (!bytes)
                return std::unexpected(bytes.error());
            all += attachment.text + QString::fromLatin1(bytes->toHex().first(64));
        }
        const auto revisions = materials.revisions(summary.id);
        if (!revisions)
            return std::unexpected(revisions.error());
        for (const MaterialRevision &revision : *revisions)
            all += revision.who + revision.material.title;
    }
    const auto reports = ReportStore(database).all();
    if (!reports)
        return std::unexpected(reports.error());
    for (const Report &report : *reports)
        all += report.unit.value + QString::number(report.forms.value(0).cells.value({u"T"_s, u"c1"_s}).value.number());
    const auto identity = SettingStore(database).identity();
    if (!identity)
        return std::unexpected(identity.error());
    return all + (*identity ? (*identity)->person : QString());
}

} // namespace

class TestDamage : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_original;
    QString m_content;

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private slots:
    void initTestCase()
    {
        m_original = m_folder.filePath(u"original.pholuat"_s);
        auto opened = Database::open({.file = m_original}, {.create = true});
        VERIFY_RESULT(opened);
        Database &database = **opened;
        for (int i = 0; i < 40; ++i) {
            Material material = leaflet(u"Tài liệu số %1"_s.arg(i), u"Nội dung phổ biến %1. "_s.arg(i).repeated(50));
            const auto hash = BlobStore(database).addBytes(QByteArray(3000, char('a' + i % 26)));
            VERIFY_RESULT(hash);
            material.attachments = {{AttachmentId::make(), u"x.pdf"_s, u"application/pdf"_s, 3000, *hash, 1, u"chữ %1"_s.arg(i), {}}};
            DO(MaterialStore(database).save(material, u"Hà"_s));
        }
        Report report;
        report.id = ReportId::make();
        report.unit = {u"u550"_s};
        report.period = {Period::Kind::Year, 2020};
        report.forms = {{u"f"_s, 1, {{{u"T"_s, u"c1"_s}, {CellValue(7)}}}}};
        DO(ReportStore(database).save(report, u"Hà"_s));
        DO(SettingStore(database).setIdentity({{u"u550"_s}, Role::Justice, u"Đặng Thị Hà"_s}));
        opened->reset();
        const auto content = contentOf({.file = m_original});
        VERIFY_RESULT(content);
        m_content = *content;
        QVERIFY(m_content.size() > 1000);
    }
    void init() { failOnAnyWarning(); }

    void neverSilentlyWrong()
    {
        const QByteArray bytes = read(m_original);
        QRandomGenerator random(20260701);
        int refused = 0;
        for (int mutant = 0; mutant < 60; ++mutant) {
            QByteArray changed = bytes;
            if (mutant % 6 == 5) {
                changed.truncate(random.bounded(int(bytes.size())));
            } else {
                const int flips = mutant % 6 == 4 ? 200 : 1;
                for (int i = 0; i < flips; ++i) {
                    const int at = random.bounded(int(bytes.size()));
                    changed[at] = char(changed.at(at) ^ (1 << random.bounded(8)));
                }
            }
            const QString file = m_folder.filePath(u"mutant%1.pholuat"_s.arg(mutant));
            write(file, changed);
            const auto content = contentOf({.file = file});
            if (!content) {
                ++refused;
                QVERIFY2(content.error().kind == ErrorKind::Damaged || content.error().kind == ErrorKind::Refused,
                         qPrintable(u"mutant %1: %2 | %3"_s.arg(mutant).arg(content.error().text, content.error().detail)));
            } else {
                QVERIFY2(*content == m_content, qPrintable(u"mutant %1 is silently wrong"_s.arg(mutant)));
            }
        }
        QVERIFY(refused >= 10); // every cut and every heavy one at the least
    }

    void theNewestBackupIsNamedAndTheFileLeftAlone()
    {
        const QString file = m_folder.filePath(u"hurt.pholuat"_s);
        QByteArray bytes = read(m_original);
        bytes.replace(4096, 4096, QByteArray(4096, 'x'));
        write(file, bytes);
        const QString older = file + u".backup-20250101-000000"_s;
        const QString newer = file + u".backup-20260101-000000"_s;
        for (const QString &backup : {older, newer})
            QVERIFY(QFile::copy(m_original, backup));
        QFile touched(older);
        QVERIFY(touched.open(QIODevice::ReadWrite));
        QVERIFY(touched.setFileTime(QDateTime::currentDateTime().addDays(-30), QFileDevice::FileModificationTime));
        touched.close();
        const auto opened = Database::open({.file = file}, {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Damaged);
        QVERIFY2(opened.error().text.contains(u"20260101"_s), qPrintable(opened.error().text));
        QCOMPARE(read(file), bytes);
    }

    /// A page that opening does not need: the index that text search keeps.
    void whatIsProvedLaterIsNeverWrittenInto_data()
    {
        QTest::addColumn<bool>("writesFirst");
        QTest::newRow("the proof comes first") << false;
        QTest::newRow("a change comes first") << true;
    }
    void whatIsProvedLaterIsNeverWrittenInto()
    {
        QFETCH(bool, writesFirst);
        const QString file = m_folder.filePath(writesFirst ? u"later1.pholuat"_s : u"later2.pholuat"_s);
        QFile::remove(file);
        QVERIFY(QFile::copy(m_original, file));
        {
            auto opened = Database::open({.file = file}, {.proveLater = true});
            VERIFY_RESULT(opened);
            QVERIFY((*opened)->hasUnproved());
            DO((*opened)->proveRest());
            DO(SettingStore(**opened).setValue(u"a"_s, u"b"_s));
        }
        qint64 page = 0;
        qint64 size = 0;
        {
            auto opened = Database::open({.file = file}, {});
            VERIFY_RESULT(opened);
            QVERIFY(!(*opened)->hasUnproved());
            const auto root = oneNumber((*opened)->parts(), u"select rootpage from sqlite_master where name = 'material_words_data'"_s);
            VERIFY_RESULT(root);
            page = *root;
            const auto pageSize = oneNumber((*opened)->parts(), u"pragma page_size"_s);
            VERIFY_RESULT(pageSize);
            size = *pageSize;
        }
        QByteArray bytes = read(file);
        bytes.replace((page - 1) * size, 64, QByteArray(64, '\x7f'));
        write(file, bytes);
        QVERIFY(!Database::open({.file = file}, {}));
        auto opened = Database::open({.file = file}, {.proveLater = true});
        VERIFY_RESULT(opened);
        SettingStore settings(**opened);
        VERIFY_RESULT(settings.value(u"a"_s)); // what can be read is shown
        const auto refused = writesFirst ? settings.setValue(u"a"_s, u"c"_s) : (*opened)->proveRest().transform([](qint64) {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Damaged);
        const auto again = settings.setValue(u"a"_s, u"d"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Damaged);
        QVERIFY((*opened)->hasUnproved());
        opened->reset();
        QCOMPARE(read(file), bytes);
    }

    void whatIsNotADatabaseIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("xin chào").repeated(1000);
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
        QTest::newRow("header only") << read(m_original).first(100);
    }
    void whatIsNotADatabaseIsDamaged()
    {
        QFETCH(QByteArray, bytes);
        const QString file = m_folder.filePath(u"odd.pholuat"_s);
        write(file, bytes);
        const auto opened = Database::open({.file = file}, {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Damaged);
        QCOMPARE(read(file), bytes);
    }

    /// Changed by another program, so the file itself is sound.
    void rowsThatWereChangedAreDamaged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("title of the list") << u"update materials set title = 'x'"_s;
        QTest::newRow("state") << u"update materials set state = 'published'"_s;
        QTest::newRow("content") << u"update materials set content = replace(content, 'Tài', 'Tai')"_s;
        QTest::newRow("body") << u"update materials set body = replace(body, 'biến', 'bien')"_s;
        QTest::newRow("rows exchanged") << u"update materials set content = (select content from materials order by id limit 1)"_s;
        QTest::newRow("text of a PDF") << u"update attachment_texts set words = 'x'"_s;
        QTest::newRow("revision") << u"update material_revisions set who = 'x'"_s;
        QTest::newRow("figure") << u"update reports set content = replace(content, '7', '8')"_s;
        QTest::newRow("identity") << u"update settings set value = replace(value, 'justice', 'officer')"_s;
        QTest::newRow("chunk") << u"update blob_chunks set bytes = x'00'"_s;
        QTest::newRow("chunk gone") << u"delete from blob_chunks"_s;
        QTest::newRow("end of the journal") << u"update facts set value = '1 00'"_s;
    }
    void rowsThatWereChangedAreDamaged()
    {
        QFETCH(QString, sql);
        const QString file = m_folder.filePath(u"changed.pholuat"_s);
        QFile::remove(file);
        QVERIFY(QFile::copy(m_original, file));
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"changer"_s);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY2(query.exec(sql), qPrintable(sql));
        }
        QSqlDatabase::removeDatabase(u"changer"_s);
        const auto content = contentOf({.file = file});
        QVERIFY(!content);
        QCOMPARE(content.error().kind, ErrorKind::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
