// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// POSIX: takes rights away from files and, when run as root, from itself.
#include "fixture.h"

#include <QScopeGuard>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

class TestReadOnly : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    Material m_saved;

    static constexpr unsigned nobody = 65534;

    void mayWrite(const QString &path, bool may)
    {
        const bool isFolder = QFileInfo(path).isDir();
        auto rights = QFile::ReadOwner | QFile::ReadOther;
        if (may)
            rights |= QFile::WriteOwner;
        if (isFolder)
            rights |= QFile::ExeOwner | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(path, rights));
    }

    void opensForReading()
    {
        auto opened = Database::open({.file = m_file}, {});
        VERIFY_RESULT(opened);
        QVERIFY((*opened)->isReadOnly());
        MaterialStore store(**opened);
        const auto found = store.find(m_saved.id);
        VERIFY_RESULT(found);
        QCOMPARE(*found, m_saved);
        QCOMPARE(store.search({.text = u"hoa giai"_s})->size(), 1);
        const auto saved = store.save(m_saved, u"Hà"_s);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Refused);
        QCOMPARE(saved.error().code, u"store.readonly"_s);
        DO((*opened)->checkJournal());
    }

private slots:
    void init()
    {
        failOnAnyWarning();
#ifndef Q_OS_UNIX
        QSKIP("rights are taken away by POSIX means only");
#else
        m_folder = std::make_unique<QTemporaryDir>(u"/tmp/pholuat-ro-XXXXXX"_s);
        m_file = m_folder->filePath(u"w.pholuat"_s);
        // Root may write everywhere, so root's tests go on as nobody.
        if (geteuid() == 0) {
            QCOMPARE(chown(QFile::encodeName(m_folder->path()).constData(), nobody, nobody), 0);
            QCOMPARE(seteuid(nobody), 0);
        }
        auto opened = Database::open({.file = m_file}, {.create = true});
        VERIFY_RESULT(opened);
        const auto saved = MaterialStore(**opened).save(leaflet(u"Hòa giải"_s, u"b"_s), u"Hà"_s);
        VERIFY_RESULT(saved);
        m_saved = *saved;
#endif
    }
    void cleanup()
    {
#ifdef Q_OS_UNIX
        if (getuid() == 0 && geteuid() != 0)
            QCOMPARE(seteuid(0), 0);
#endif
        if (m_folder)
            mayWrite(m_folder->path(), true);
    }

    void aFileThatMayOnlyBeRead()
    {
        mayWrite(m_file, false);
        opensForReading();
    }

    void aFolderThatMayOnlyBeRead()
    {
        mayWrite(m_folder->path(), false);
        opensForReading();
    }

    void bothMayOnlyBeRead()
    {
        mayWrite(m_file, false);
        mayWrite(m_folder->path(), false);
        opensForReading();
    }

    void aBackupCanBeMadeElsewhere()
    {
        mayWrite(m_file, false);
        mayWrite(m_folder->path(), false);
        auto opened = Database::open({.file = m_file}, {});
        VERIFY_RESULT(opened);
        QTemporaryDir elsewhere;
        const QString copy = elsewhere.filePath(u"copy.pholuat"_s);
        DO((*opened)->backup(copy));
        auto reopened = Database::open({.file = copy}, {});
        VERIFY_RESULT(reopened);
        QVERIFY(!(*reopened)->isReadOnly());
    }

    /// What a killed program left in the log must be seen, even where the log's index cannot be made.
    void theLogOfAKilledProgramIsRead()
    {
        const QString file = m_folder->filePath(u"killed.pholuat"_s);
        {
            auto opened = Database::open({.file = m_file}, {});
            VERIFY_RESULT(opened);
            const auto saved = MaterialStore(**opened).save(m_saved, u"Hà"_s);
            VERIFY_RESULT(saved);
            m_saved = *saved;
            QVERIFY(QFile::copy(m_file, file));
            QVERIFY(QFile::copy(m_file + u"-wal"_s, file + u"-wal"_s));
        }
        m_file = file;
        for (const QString &one : {file, file + u"-wal"_s, m_folder->path()})
            mayWrite(one, false);
        opensForReading();
    }

    void nothingIsMadeInAFolderThatMayOnlyBeRead()
    {
        mayWrite(m_folder->path(), false);
        const auto opened = Database::open({.file = m_folder->filePath(u"new.pholuat"_s)}, {.create = true});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Unreachable);
        QCOMPARE(opened.error().code, u"store.unwritable"_s);
    }

    void aFileThatMayNotEvenBeRead()
    {
        QVERIFY(QFile::setPermissions(m_file, QFile::Permissions()));
        const auto opened = Database::open({.file = m_file}, {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Unreachable);
    }

    void askedForReadingOnly()
    {
        auto opened = Database::open({.file = m_file}, {.readOnly = true});
        VERIFY_RESULT(opened);
        QVERIFY((*opened)->isReadOnly());
        QCOMPARE(SettingStore(**opened).setValue(u"a"_s, u"b"_s).error().kind, ErrorKind::Refused);
    }
};

QTEST_GUILESS_MAIN(TestReadOnly)
#include "tst_readonly.moc"
