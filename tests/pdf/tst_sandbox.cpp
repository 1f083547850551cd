// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfdoor.h"
#include "pdf/wire.h"

#include "pdftools.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

/// reliability.md D3: a worker that was taken over can do nothing outside.
class TestSandbox final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
#ifndef Q_OS_LINUX
        QSKIP("only Linux has walls so far");
#endif
    }
    void init() { failOnAnyWarning(); }

    void everyForbiddenActFails()
    {
        PdfDoor door(renderer(), 1);
        const auto open = outcome(door.selfTest());
        VERIFY_RESULT(open);
        QCOMPARE(*open, QStringList());
    }

    void theGreetingTellsTheWalls()
    {
        QProcess worker;
        worker.start(renderer(), QStringList());
        QVERIFY(worker.waitForStarted());
        QTRY_VERIFY(worker.bytesAvailable() >= PdfWire::headerBytes);
        const auto header = PdfWire::unpackedHeader(worker.read(PdfWire::headerBytes));
        QVERIFY(header);
        QCOMPARE(header->kind, PdfWire::Kind::Hello);
        QTRY_COMPARE(worker.bytesAvailable(), qint64(header->length));
        const QByteArray payload = worker.readAll();
        PdfWire::Reader reader(payload);
        const QString name = reader.text(100);
        QVERIFY(reader.flag());
        const int landlock = reader.number();
        const int calls = reader.number();
        const int acts = reader.number();
        const QString problem = reader.text(500);
        const int open = reader.number();
        QVERIFY(reader.isWhole());
        QVERIFY(name.startsWith(u"seccomp"_s));
        QCOMPARE(name.contains(u"landlock"_s), landlock > 0);
        QVERIFY2(calls > 0 && calls <= 80, qPrintable(QString::number(calls)));
        QVERIFY2(acts >= 12, qPrintable(QString::number(acts)));
        QCOMPARE(problem, QString());
        QCOMPARE(open, 0);
        qInfo("%s, Landlock %d, %d system calls allowed, %d acts tried", qPrintable(name), landlock, calls, acts);
        worker.closeWriteChannel();
        QVERIFY(worker.waitForFinished());
        QCOMPARE(worker.exitCode(), 0);
    }

    void theKernelConfirmsIt()
    {
        QProcess worker;
        worker.start(renderer(), QStringList());
        QTRY_VERIFY(worker.bytesAvailable() > PdfWire::headerBytes);
        QFile status(u"/proc/%1/status"_s.arg(worker.processId()));
        if (!status.open(QIODevice::ReadOnly))
            QSKIP("the state of the process cannot be read");
        const QByteArray text = status.readAll();
        QVERIFY(text.contains("Seccomp:\t2"));
        QVERIFY(text.contains("NoNewPrivs:\t1"));
        worker.kill();
        QVERIFY(worker.waitForFinished());
    }

    /// A bomb takes the memory of its worker, not of the machine.
    void memoryIsBounded()
    {
#ifdef PHOLUAT_SANITIZED
        QSKIP("the sanitizers need the addresses themselves");
#endif
        QTemporaryDir folder;
        const QString file = folder.filePath(u"wide.pdf"_s);
        // An image of 30000 x 30000 in 32 bits a point: 3.6 GB when unpacked.
        makeFile(file, rawPdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                               "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 5 0 R/Resources<</XObject<</I 4 0 R>>>>>>",
                               "<</Type/XObject/Subtype/Image/Width 30000/Height 30000/ColorSpace/DeviceCMYK/BitsPerComponent 8/Length 4>>\n"
                               "stream\nabcd\nendstream",
                               "<</Length 24>>\nstream\n300 0 0 300 0 0 cm /I Do\nendstream"}));
        PdfDoor door(renderer(), 1, nullptr, {.time = std::chrono::seconds(4)});
        const auto image = door.page(file, 0, 300);
        qint64 highest = 0;
        QVERIFY(QTest::qWaitFor([&] {
            for (const qint64 id : workerIds()) {
                QFile status(u"/proc/%1/status"_s.arg(id));
                if (!status.open(QIODevice::ReadOnly))
                    continue;
                const QByteArray text = status.readAll();
                const qsizetype at = text.indexOf("VmHWM:");
                if (at >= 0)
                    highest = std::max(highest, text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong());
            }
            return image.isFinished();
        }, 30'000));
        qInfo("at most %lld KiB", highest);
        QVERIFY2(highest > 0 && highest <= 512 * 1024, qPrintable(QString::number(highest)));
    }
};

QTEST_MAIN(TestSandbox)
#include "tst_sandbox.moc"
