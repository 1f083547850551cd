// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfdoor.h"

#include "pdftools.h"

#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

/// System calls of one worker, as strace writes them, from its greeting on: after it the first byte of a PDF is read.
QStringList callsAfterGreeting(const QByteArray &log)
{
    QStringList calls;
    bool hasGreeted = false;
    for (const QByteArray &line : log.split('\n')) {
        if (hasGreeted)
            calls += QString::fromUtf8(line);
        hasGreeted = hasGreeted || line.contains("write(1, \"PVDR");
    }
    return hasGreeted ? calls : QStringList{u"no greeting"_s};
}

} // namespace

/// reliability.md D2: scripts, links, launch actions and attachments of a PDF are never run, fetched or opened.
class TestPdfQuiet final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString strace = QStandardPaths::findExecutable(u"strace"_s);
        if (strace.isEmpty())
            QSKIP("strace is not installed");
#ifdef PHOLUAT_SANITIZED
        QSKIP("the sanitizers make calls of their own");
#endif
        QProcess probe;
        probe.start(strace, {u"-f"_s, u"-o"_s, m_folder.filePath(u"probe"_s), u"/bin/true"_s});
        if (!probe.waitForFinished() || probe.exitCode() != 0)
            QSKIP("strace may not be used here");
        // The door starts this script instead of the worker; it becomes strace, which becomes the worker.
        m_script = m_folder.filePath(u"traced"_s);
        makeFile(m_script, (u"#!/bin/sh\nexec '"_s + strace + u"' -D -f -s 64 -e trace=%network,execve,execveat,open,openat,creat,write -o '"_s
                            + m_folder.path() + u"/log'.$$ '"_s + renderer() + u"'\n"_s).toUtf8());
        QVERIFY(QFile::setPermissions(m_script, QFile::ReadOwner | QFile::ExeOwner));

        makeFile(m_folder.filePath(u"own.pdf"_s),
                 rawPdf({"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.launchURL\\('http://127.0.0.1:9/'\\))>>"
                         "/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/F(/etc/passwd)/EF<</F 5 0 R>>>>]>>>>>>",
                         "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                         "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 6 0 R/Resources<</Font<</F 4 0 R>>/XObject<</I 7 0 R>>>>"
                         "/AA<</O<</S/Launch/F(/bin/sh)>>>>/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://127.0.0.1:9/)>>>>]>>",
                         "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", "<</Type/EmbeddedFile/Length 2>>\nstream\nMZ\nendstream",
                         "<</Length 41>>\nstream\nBT /F 20 Tf 9 99 Td (A word) Tj ET /I Do  \nendstream",
                         // A picture that is said to lie in another file.
                         "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/F(/etc/passwd)/Length 1>>\n"
                         "stream\na\nendstream"}));
        m_files += m_folder.filePath(u"own.pdf"_s);
        QFile manifest(corpus(u"MANIFEST.tsv"_s));
        if (manifest.open(QIODevice::ReadOnly)) {
            while (!manifest.atEnd()) {
                const QStringList columns = QString::fromUtf8(manifest.readLine()).split(u'\t');
                static const QStringList kinds{u"pdf-javascript"_s, u"pdf-attack"_s, u"pdf-link"_s, u"pdf-attachment"_s, u"pdf-xfa-form"_s};
                if (kinds.contains(columns.value(7)))
                    m_files += corpus(columns.at(0));
            }
        }
    }
    void init() { failOnAnyWarning(); }

    void neitherConnectsNorStartsNorOpens()
    {
        {
            PdfDoor door(m_script, 2, nullptr, {.time = std::chrono::seconds(20)});
            for (const QString &file : std::as_const(m_files)) {
                const auto facts = outcome(door.facts(file));
                VERIFY_RESULT(facts);
                if (facts->state == u"ok"_s) {
                    VERIFY_RESULT(outcome(door.page(file, 0, 72)));
                    VERIFY_RESULT(outcome(door.text(file)));
                }
            }
        }
        static const QStringList readable{u"/usr/share/fonts"_s, u"/usr/local/share/fonts"_s, u"/usr/share/fontconfig"_s, u"/etc/fonts"_s,
                                          u"/var/cache/fontconfig"_s, u"/usr/share/poppler"_s, u"/usr/share/X11/fonts"_s};
        int opened = 0;
        int logs = 0;
        for (const QString &name : QDir(m_folder.path()).entryList({u"log.*"_s})) {
            ++logs;
            QFile log(m_folder.filePath(name));
            QVERIFY(log.open(QIODevice::ReadOnly));
            for (const QString &call : callsAfterGreeting(log.readAll())) {
                const bool isOther = call.contains(u"write("_s) || call.contains(u"+++"_s) || call.contains(u"---"_s) || call.isEmpty();
                if (isOther)
                    continue;
                QVERIFY2(call.contains(u" open"_s), qPrintable(call)); // no network, no program
                if (call.contains(u" = -1 "_s))
                    continue; // tried, and stopped
                const QString path = call.section(u'"', 1, 1);
                const bool isAllowed = std::ranges::any_of(readable, [&](const QString &folder) { return path.startsWith(folder + u'/') || path == folder; });
                QVERIFY2(isAllowed, qPrintable(call));
                ++opened;
            }
        }
        QVERIFY(logs > 0);
        QVERIFY2(opened > 0, "the font of the page was not even read: nothing was measured");
        qInfo("%lld files, %d openings of fonts and their settings, nothing else", m_files.size(), opened);
    }

private:
    QTemporaryDir m_folder;
    QString m_script;
    QStringList m_files;
};

QTEST_MAIN(TestPdfQuiet)
#include "tst_pdf_quiet.moc"
