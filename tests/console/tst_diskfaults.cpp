// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testing.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

struct Run {
    int exitCode = -1;
    QString out;
    QString err;
};

Run run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/// W7, W8 of the reliability page, over the real program: a disk that fails is never reported as saved.
class DiskFaultsTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_strace = QStandardPaths::findExecutable(u"strace"_s);
        if (m_strace.isEmpty() || run(m_strace, {u"-qq"_s, u"true"_s}).exitCode != 0)
            QSKIP("strace is not here or may not trace, so no fault can be injected");
    }

    void init()
    {
        Testing::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = m_folder->filePath(u"bàn làm việc.pholuat"_s);
        m_text = m_folder->filePath(u"Nội dung thử.txt"_s);
        QFile file(m_text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Nội dung thử");
        file.close();
        QCOMPARE(console({u"new"_s, m_workspace, u"--unit"_s, u"d550"_s, u"--on"_s, u"2020-12-31"_s, u"--role"_s, u"official"_s}).exitCode, 0);
    }

    void aSyncThatFailsIsNotCalledSaved()
    {
        const Run failed = faulty(u"fsync,fdatasync:error=EIO"_s);
        QCOMPARE(failed.exitCode, 5);
        QVERIFY2(!failed.err.trimmed().isEmpty(), qPrintable(failed.out));
        QVERIFY(!failed.out.contains(u"imported"_s));
        isWhole();
    }

    void aFullDiskAtAnyWriteLosesNothing()
    {
        int failures = 0;
        for (int when = 1; when <= 12; ++when) {
            const Run failed = faulty(u"pwrite64:error=ENOSPC:when=%1"_s.arg(when));
            if (failed.exitCode != 0) {
                ++failures;
                QVERIFY2(!failed.err.trimmed().isEmpty(), qPrintable(u"write %1"_s.arg(when)));
                QVERIFY(!failed.out.contains(u"imported"_s));
            }
            isWhole();
        }
        QVERIFY(failures > 0);
    }

private:
    static Run console(const QStringList &arguments) { return run(Testing::program(u"pholuat-console"_s), QStringList{u"--language"_s, u"en"_s} + arguments); }

    Run faulty(const QString &fault) const
    {
        return run(m_strace, {u"-f"_s, u"-qq"_s, u"-o"_s, m_folder->filePath(u"trace"_s), u"-e"_s, u"trace="_s + fault.section(u':', 0, 0), u"-e"_s, u"inject="_s + fault,
                              Testing::program(u"pholuat-console"_s), u"--language"_s, u"en"_s, u"import"_s, m_workspace, m_text});
    }

    /// The workspace opens, its checks pass, and the same import works now.
    void isWhole() const
    {
        const Run searched = console({u"search"_s, m_workspace, u"noi dung"_s});
        QVERIFY2(searched.exitCode == 0, qPrintable(searched.err));
        const Run again = console({u"import"_s, m_workspace, m_text});
        QVERIFY2(again.exitCode == 0, qPrintable(again.err));
    }

    QString m_strace;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workspace;
    QString m_text;
};

QTEST_GUILESS_MAIN(DiskFaultsTest)
#include "tst_diskfaults.moc"
