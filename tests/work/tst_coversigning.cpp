// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop.h"

#include "work/coversigning.h"

#include <QProcess>
#include <QStandardPaths>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

using Direction = PackageRecord::Direction;

/// The cover goes out, is signed with a throw-away key, comes back, and the package is sealed with it; or nothing is.
class TestCoverSigning final : public QObject {
    Q_OBJECT
    House m_house;
    QTemporaryDir m_files;

    [[nodiscard]] QString at(const QString &name) const { return m_files.filePath(name); }
    [[nodiscard]] bool run(const QString &command) const
    {
        QProcess process;
        process.setWorkingDirectory(m_files.path());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(u"/bin/sh"_s, {u"-c"_s, command});
        return process.waitForFinished(60'000) && process.exitCode() == 0;
    }
    [[nodiscard]] bool sign(const QString &from, const QString &to) const
    {
        return run(u"rm -f %2 && pdfsig -nssdir sql:keys -add-signature -nick signer %1 %2; test -s %2"_s.arg(from, to));
    }

private slots:
    void initTestCase()
    {
        for (const QString &tool : {u"certutil"_s, u"pdfsig"_s}) {
            if (QStandardPaths::findExecutable(tool).isEmpty())
                QSKIP("certutil and pdfsig are not installed.");
        }
        QVERIFY(run(u"mkdir keys && head -c 2000 /dev/urandom > noise && certutil -N -d sql:keys --empty-password && certutil -S -d sql:keys -n signer -s 'CN=V\u0103n th\u01b0' -x -t u,u,u -k rsa -g 2048 -v 60 -z noise --keyUsage digitalSignature,nonRepudiation"_s));
    }
    void init() { failOnAnyWarning(); }

    void signedOutsideAndSealed()
    {
        Desk desk(m_house);
        DO(desk.open());
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"T\u1edd g\u1ea5p"_s)));
        VERIFY_RESULT(material);
        const auto report = desk.addReport();
        VERIFY_RESULT(report);
        SealRequest request{.materials = {material->id}, .reports = {report->id}, .receiver = {u"bd-stp"_s}};
        const auto cover = wait(prepareCover(*desk.workspace, m_house.tools(), request, at(u"cover.pdf"_s)));
        VERIFY_RESULT(cover);
        QCOMPARE(*cover, at(u"cover.pdf"_s));
        QCOMPARE(desk.packages(Direction::Sealed)->size(), 0);
        QVERIFY(sign(u"cover.pdf"_s, u"signed.pdf"_s));

        // Another moment and another start of the program: the id and the time on the cover stay.
        desk.close();
        desk.now = desk.now.addDays(2);
        DO(desk.open());
        request.signedCover = at(u"signed.pdf"_s);
        request.file = at(u"package.zip"_s);
        const auto record = wait(seal(*desk.workspace, m_house.tools(), request));
        VERIFY_RESULT(record);
        const auto opened = openPackage(request.file);
        VERIFY_RESULT(opened);
        QCOMPARE(opened->judgement.verdict, Verdict::Valid);
        const auto reader = ZipReader::open(request.file);
        VERIFY_RESULT(reader);
        const QString top = reader->entries().first().name.section(u'/', 0, 0);
        QCOMPARE(*reader->read(top + u"/data/cover.pdf"_s, 10'000'000), bytesOf(at(u"signed.pdf"_s)));
        // The cover in the package is signed, and names the files that are there.
        const auto signatures = wait(m_house.pdf.signatures(at(u"signed.pdf"_s)));
        VERIFY_RESULT(signatures);
        QCOMPARE(signatures->state(), SignatureState::Unproved);
        const auto words = wait(m_house.pdf.text(at(u"signed.pdf"_s)));
        VERIFY_RESULT(words);
        const QString text = QString(*words).remove(u'\n').remove(u' ');
        for (const ArchiveEntry &entry : reader->entries()) {
            if (!entry.name.startsWith(top + u"/data/"_s) || entry.name.endsWith("cover.pdf"_L1))
                continue;
            const QString digest = sha256(*reader->read(entry.name, 100'000'000)); // printed in two lines
            QVERIFY2(text.contains(digest.left(32)) && text.contains(digest.right(32)), qPrintable(entry.name));
        }
    }

    void whatChangedIsNotSealed()
    {
        Desk desk(m_house);
        DO(desk.open());
        const auto material = wait(desk.workspace->addMaterial(leaflet(u"T\u1edd g\u1ea5p"_s)));
        VERIFY_RESULT(material);
        SealRequest request{.materials = {material->id}, .reports = {}, .receiver = {u"bd-stp"_s}};
        VERIFY_RESULT(wait(prepareCover(*desk.workspace, m_house.tools(), request, at(u"cover.pdf"_s))));
        QVERIFY(sign(u"cover.pdf"_s, u"signed.pdf"_s));
        const auto refusedAs = [&](const QString &file, const QString &code, const SealRequest &asked) {
            SealRequest one = asked;
            one.signedCover = at(file);
            const auto sealed = wait(seal(*desk.workspace, m_house.tools(), one));
            const bool isRefused = !sealed && sealed.error().code == code && sealed.error().text.count(u'.') >= 2;
            if (!isRefused)
                qInfo("%s", qPrintable(sealed ? u"sealed"_s : sealed.error().code + u' ' + sealed.error().text));
            return isRefused && desk.packages(Direction::Sealed)->isEmpty();
        };
        QVERIFY(refusedAs(u"cover.pdf"_s, u"cover.none"_s, request)); // not signed
        QVERIFY(refusedAs(u"none.pdf"_s, u"file.open"_s, request));
        QVERIFY(writeBytes(at(u"other.pdf"_s), "%PDF-1.4 another"));
        QVERIFY(refusedAs(u"other.pdf"_s, u"cover.unknown"_s, request));
        QVERIFY(writeBytes(at(u"late.pdf"_s), bytesOf(at(u"signed.pdf"_s)) + "% late\n"));
        QVERIFY(refusedAs(u"late.pdf"_s, u"cover.coverage"_s, request));
        QByteArray forged = bytesOf(at(u"signed.pdf"_s));
        qsizetype place = forged.indexOf('>', forged.lastIndexOf("/Contents <"));
        while (forged.at(place - 1) == '0')
            --place;
        forged[place - 100] = forged.at(place - 100) == 'a' ? 'b' : 'a';
        QVERIFY(writeBytes(at(u"forged.pdf"_s), forged));
        QVERIFY(refusedAs(u"forged.pdf"_s, u"cover.signature"_s, request));
        SealRequest elsewhere = request;
        elsewhere.receiver = {u"d550"_s};
        QVERIFY(refusedAs(u"signed.pdf"_s, u"cover.contents"_s, elsewhere));

        // A word changed after the cover was made; changed back, it fits again.
        desk.workspace->editMaterial(titled(*desk.workspace->material(material->id), u"T\u1edd g\u1ea5p kh\u00e1c"_s), u"S\u1eeda"_s, {});
        QVERIFY(refusedAs(u"signed.pdf"_s, u"cover.stale"_s, request));
    }
};

QTEST_MAIN(TestCoverSigning)
#include "tst_coversigning.moc"
