// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfdoor.h"

#include "base/nfc.h"
#include "pdftools.h"

#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>

using namespace PhoLuat;
using namespace PhoLuat::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString sentence = u"Phổ biến, giáo dục pháp luật ở Bình Định"_s;

bool isThreePart(const Error &error)
{
    return error.text.count(u'.') + error.text.count(u':') + error.text.count(u';') >= 2 && error.text.size() > 60;
}

} // namespace

class TestPdfDoor final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        makePdf(path("plain.pdf"), sentence, 3);
    }
    void init() { failOnAnyWarning(); }
    void cleanup()
    {
        // Every door of a test is gone now, and with it every worker: no zombie either.
        QTRY_COMPARE(workerIds(), QList<qint64>());
    }

    void tellsTheFacts();
    void givesTheTextInNfc();
    void cutsTheTextAtTheLimit();
    void placesTheBoxes();
    void showsAPage();
    void makesThumbnails();
    void refusesHugeImages();
    void refusesAPageThatIsNotThere();
    void saysProtected();
    void opensWithTheEmptyPassword();
    void survivesCuts();
    void saysWhatAFileHolds_data();
    void saysWhatAFileHolds();
    void cleansNames();
    void noticesAChangedFile();
    void answersManyAtOnce();
    void livesThroughAKilledWorker();
    void stopsAHangingWorker();
    void dropsCancelledRequests();
    void cancelsWhatIsPendingWhenItGoes();
    void saysThatTheWorkerIsMissing();
    void distrustsAProgramThatIsNoWorker();
    void letsIdleWorkersGo();
    void startsAheadWhenAsked();
    void refusesFilesItCannotRead();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void run(const QString &name, const QStringList &arguments)
    {
        QProcess process;
        process.start(name, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            QFAIL(qPrintable(name + u" failed: "_s + QString::fromUtf8(process.readAllStandardError())));
    }

    QTemporaryDir m_folder;
};

void TestPdfDoor::tellsTheFacts()
{
    PdfDoor door(renderer(), 1);
    const auto facts = outcome(door.facts(path("plain.pdf")));
    VERIFY_RESULT(facts);
    QCOMPARE(facts->pages, 3);
    QCOMPARE(facts->state, u"ok"_s);
    QVERIFY(qAbs(facts->firstPage.width() - 595) < 1.5);
    QVERIFY(qAbs(facts->firstPage.height() - 842) < 1.5);
    QCOMPARE(facts->version, u"1.4"_s); // as Qt writes it
    QVERIFY(!facts->isEncrypted && !facts->needsPassword && !facts->hasJavaScript && !facts->hasForm && !facts->hasEmbeddedFiles);
    QCOMPARE(facts->signatures, 0);
    QVERIFY2(facts->findings.isEmpty(), qPrintable(facts->findings.isEmpty() ? QString() : facts->findings.first().code));
}

void TestPdfDoor::givesTheTextInNfc()
{
    makePdf(path("nfd.pdf"), sentence.normalized(QString::NormalizationForm_D), 1);
    PdfDoor door(renderer(), 1);
    const auto text = outcome(door.text(path("plain.pdf")));
    VERIFY_RESULT(text);
    const QStringList pages = text->split(u'\f');
    QCOMPARE(pages.size(), 3);
    QCOMPARE(pages.at(1).trimmed(), sentence + u" 2"_s);
    const auto decomposed = outcome(door.text(path("nfd.pdf")));
    VERIFY_RESULT(decomposed);
    QVERIFY(isNfc(*decomposed));
    QVERIFY(!decomposed->trimmed().isEmpty());
}

void TestPdfDoor::cutsTheTextAtTheLimit()
{
    PdfDoor door(renderer(), 1);
    const auto text = outcome(door.text(path("plain.pdf"), 7));
    VERIFY_RESULT(text);
    QCOMPARE(text->size(), 7);
}

void TestPdfDoor::placesTheBoxes()
{
    PdfDoor door(renderer(), 1);
    const auto boxes = outcome(door.textBoxes(path("plain.pdf"), 0));
    VERIFY_RESULT(boxes);
    QStringList words;
    for (const PdfTextBox &box : *boxes) {
        words += box.text;
        QVERIFY(QRectF(0, 0, 596, 843).contains(box.rect));
        QVERIFY(box.rect.top() < 200); // measured from the top
    }
    QCOMPARE(words.join(u' '), sentence + u" 1"_s);
}

void TestPdfDoor::showsAPage()
{
    PdfDoor door(renderer(), 1);
    const auto image = outcome(door.page(path("plain.pdf"), 1, 144));
    VERIFY_RESULT(image);
    QVERIFY(qAbs(image->width() - 1190) <= 2);
    QVERIFY(qAbs(image->height() - 1684) <= 2);
    QCOMPARE(image->pixelColor(2, 2), QColor(Qt::white));
    // The rectangle that the test painted, from its margins and 150 dots an inch.
    int blue = 0;
    for (int y = 0; y < image->height(); y += 4) {
        for (int x = 0; x < image->width(); x += 4)
            blue += image->pixelColor(x, y) == QColor(Qt::blue) ? 1 : 0;
    }
    const double expected = (400.0 * 144 / 150 / 4) * (200.0 * 144 / 150 / 4);
    QVERIFY2(qAbs(blue - expected) < expected * 0.1, qPrintable(QString::number(blue)));
    QImage copy = *image; // the pixels outlive the payload they came in
    copy.setPixelColor(0, 0, Qt::red);
    QCOMPARE(image->pixelColor(0, 0), QColor(Qt::white));
}

void TestPdfDoor::makesThumbnails()
{
    PdfDoor door(renderer(), 1);
    for (const int edge : {1, 2, 160, 333}) {
        const auto image = outcome(door.thumbnail(path("plain.pdf"), 0, edge));
        VERIFY_RESULT(image);
        QCOMPARE(std::max(image->width(), image->height()), edge);
    }
}

void TestPdfDoor::refusesHugeImages()
{
    PdfDoor door(renderer(), 1);
    for (const double dpi : {1200.0, 1e9, 0.0, -5.0, qQNaN()}) {
        const auto image = outcome(door.page(path("plain.pdf"), 0, dpi));
        QVERIFY(!image);
        QCOMPARE(image.error().kind, ErrorKind::Refused);
        QVERIFY(isThreePart(image.error()));
    }
    QVERIFY(!outcome(door.thumbnail(path("plain.pdf"), 0, 100'000)));
    // A page of a kilometre: the thumbnail is small all the same.
    makeFile(path("wide.pdf"), rawPdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                       "<</Type/Page/Parent 2 0 R/MediaBox[0 0 2800000 1400000]>>"}));
    const auto thumbnail = outcome(door.thumbnail(path("wide.pdf"), 0, 200));
    VERIFY_RESULT(thumbnail);
    QCOMPARE(thumbnail->width(), 200);
    QVERIFY(!outcome(door.page(path("wide.pdf"), 0, 72)));
}

void TestPdfDoor::refusesAPageThatIsNotThere()
{
    PdfDoor door(renderer(), 1);
    for (const int page : {-1, 3, 2'000'000'000}) {
        const auto image = outcome(door.page(path("plain.pdf"), page, 72));
        QVERIFY(!image);
        QCOMPARE(image.error().kind, ErrorKind::NotFound);
        QCOMPARE(image.error().code, u"pdf.no-page"_s);
    }
}

void TestPdfDoor::saysProtected()
{
    if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
        QSKIP("qpdf is not installed");
    run(u"qpdf"_s, {u"--encrypt"_s, u"mở"_s, u"owner"_s, u"256"_s, u"--"_s, path("plain.pdf"), path("locked.pdf")});
    PdfDoor door(renderer(), 1);
    const auto facts = outcome(door.facts(path("locked.pdf")));
    VERIFY_RESULT(facts);
    QVERIFY(facts->needsPassword && facts->isEncrypted);
    QCOMPARE(facts->state, u"protected"_s);
    QCOMPARE(facts->findings.value(0).code, u"pdf.password"_s);
    const auto image = outcome(door.page(path("locked.pdf"), 0, 72));
    QVERIFY(!image);
    QCOMPARE(image.error().code, u"pdf.password"_s);
    QCOMPARE(image.error().kind, ErrorKind::Refused);
    QCOMPARE(outcome(door.text(path("locked.pdf"))).error().code, u"pdf.password"_s);
}

void TestPdfDoor::opensWithTheEmptyPassword()
{
    if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
        QSKIP("qpdf is not installed");
    run(u"qpdf"_s, {u"--encrypt"_s, QString(), u"owner"_s, u"256"_s, u"--"_s, path("plain.pdf"), path("owner.pdf")});
    PdfDoor door(renderer(), 1);
    const auto facts = outcome(door.facts(path("owner.pdf")));
    VERIFY_RESULT(facts);
    QVERIFY(facts->isEncrypted && !facts->needsPassword);
    QCOMPARE(facts->pages, 3);
    QCOMPARE(facts->findings.value(0).code, u"pdf.encrypted"_s);
    VERIFY_RESULT(outcome(door.page(path("owner.pdf"), 0, 72)));
}

void TestPdfDoor::survivesCuts()
{
    QFile file(path("plain.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    PdfDoor door(renderer(), 2);
    for (int part = 0; part < 12; ++part) {
        const QString cut = path("cut.pdf") + QString::number(part);
        makeFile(cut, whole.left(whole.size() * part / 12));
        const auto facts = outcome(door.facts(cut));
        VERIFY_RESULT(facts);
        QVERIFY(facts->state == u"unreadable"_s || !facts->findings.isEmpty());
        const auto image = outcome(door.page(cut, 0, 72));
        if (facts->state == u"unreadable"_s) {
            QVERIFY(!image);
            QCOMPARE(image.error().kind, ErrorKind::Damaged);
            QVERIFY(isThreePart(image.error()));
            QCOMPARE(facts->findings.value(0).code, u"pdf.damaged"_s);
        }
    }
}

void TestPdfDoor::saysWhatAFileHolds_data()
{
    QTest::addColumn<QByteArray>("catalogue");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("code");
    QTest::newRow("script at opening") << QByteArray("/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>") << QByteArray() << u"pdf.javascript"_s;
    QTest::newRow("script with hidden letters") << QByteArray("/OpenAction<</S/J#61va#53cript/J#53(1)>>") << QByteArray() << u"pdf.javascript"_s;
    QTest::newRow("script of the document")
        << QByteArray("/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(1)>>]>>>>") << QByteArray() << u"pdf.javascript"_s;
    QTest::newRow("launch") << QByteArray() << QByteArray("/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(calc.exe)>>>>]")
                            << u"pdf.launch"_s;
    QTest::newRow("launch after a link")
        << QByteArray()
        << QByteArray("/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://127.0.0.1/)/Next<</S/Launch/F(x)>>>>>>]")
        << u"pdf.launch"_s;
    QTest::newRow("page opening script") << QByteArray() << QByteArray("/AA<</O<</S/JavaScript/JS(1)>>>>") << u"pdf.javascript"_s;
    QTest::newRow("submit") << QByteArray("/OpenAction<</S/SubmitForm/F(http://127.0.0.1/)>>") << QByteArray() << u"pdf.submit"_s;
    QTest::newRow("XFA") << QByteArray("/AcroForm<</Fields[]/XFA(x)>>") << QByteArray() << u"pdf.xfa"_s;
    QTest::newRow("embedded file")
        << QByteArray("/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/F(virus.exe)/UF(virus.exe)/EF<</F 4 0 R>>>>]>>>>") << QByteArray()
        << u"pdf.embedded"_s;
}

void TestPdfDoor::saysWhatAFileHolds()
{
    QFETCH(const QByteArray, catalogue);
    QFETCH(const QByteArray, page);
    QFETCH(const QString, code);
    makeFile(path("holds.pdf"), rawPdf({"<</Type/Catalog/Pages 2 0 R" + catalogue + ">>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]" + page + ">>",
                                        code == u"pdf.embedded"_s ? "<</Type/EmbeddedFile/Length 2>>\nstream\nMZ\nendstream" : "null"}));
    PdfDoor door(renderer(), 1);
    const auto facts = outcome(door.facts(path("holds.pdf")));
    VERIFY_RESULT(facts);
    QStringList codes;
    for (const Finding &finding : facts->findings) {
        codes += finding.code;
        QVERIFY(finding.text.size() > 40);
    }
    QVERIFY2(codes.contains(code), qPrintable(codes.join(u' ')));
    QCOMPARE(facts->hasJavaScript, code == u"pdf.javascript"_s);
    QCOMPARE(facts->hasEmbeddedFiles, code == u"pdf.embedded"_s);
    QVERIFY(isAcceptable(facts->findings)); // warned of, and still attachable
    VERIFY_RESULT(outcome(door.page(path("holds.pdf"), 0, 72)));
}

void TestPdfDoor::cleansNames()
{
    // U+202E turns the direction of writing: "a", the mark, "fdp.exe" would be shown as "aexe.pdf".
    makeFile(path("names.pdf"),
             rawPdf({"<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/UF<FEFF0061202E006600640070002E006500780065>"
                     "/EF<</F 4 0 R>>>>]>>>>>>",
                     "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>",
                     "<</Type/EmbeddedFile/Length 2>>\nstream\nMZ\nendstream"}));
    PdfDoor door(renderer(), 1);
    const auto facts = outcome(door.facts(path("names.pdf")));
    VERIFY_RESULT(facts);
    QCOMPARE(facts->findings.size(), 1);
    QVERIFY2(facts->findings.first().text.contains(u"“afdp.exe”"_s), qPrintable(facts->findings.first().text));
}

void TestPdfDoor::noticesAChangedFile()
{
    PdfDoor door(renderer(), 1);
    makePdf(path("changing.pdf"), u"trước"_s, 1);
    QCOMPARE(outcome(door.facts(path("changing.pdf")))->pages, 1);
    makePdf(path("changing.pdf"), u"sau"_s, 5);
    QCOMPARE(outcome(door.facts(path("changing.pdf")))->pages, 5);
    QCOMPARE(outcome(door.text(path("changing.pdf")))->left(3), u"sau"_s);
}

void TestPdfDoor::answersManyAtOnce()
{
    PdfDoor door(renderer(), 2);
    makePdf(path("other.pdf"), u"khác"_s, 2);
    QList<QFuture<Result<QImage>>> images;
    QList<QFuture<Result<PdfFacts>>> facts;
    for (int i = 0; i < 150; ++i) {
        images += door.thumbnail(i % 3 == 0 ? path("other.pdf") : path("plain.pdf"), i % 2, 40 + i);
        facts += door.facts(i % 2 == 0 ? path("other.pdf") : path("plain.pdf"));
    }
    for (int i = 0; i < 150; ++i) {
        const auto image = outcome(images.at(i));
        VERIFY_RESULT(image);
        QCOMPARE(image->height(), 40 + i); // its own answer, not a neighbour's
        const auto fact = outcome(facts.at(i));
        VERIFY_RESULT(fact);
        QCOMPARE(fact->pages, i % 2 == 0 ? 2 : 3);
    }
    QCOMPARE(workerIds().size(), 2);
}

void TestPdfDoor::livesThroughAKilledWorker()
{
    PdfDoor door(renderer(), 1);
    VERIFY_RESULT(outcome(door.facts(path("plain.pdf"))));
    QTRY_COMPARE(workerIds().size(), 1);
    // Stopped, so that the request is surely under way when the worker dies.
    const auto worker = static_cast<pid_t>(workerIds().first());
    kill(worker, SIGSTOP);
    const auto image = door.page(path("plain.pdf"), 0, 72);
    const auto behind = door.page(path("plain.pdf"), 1, 72);
    QTest::qWait(50);
    kill(worker, SIGKILL);
    const auto result = outcome(image);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Damaged);
    QCOMPARE(result.error().code, u"pdf.crash"_s);
    QVERIFY(isThreePart(result.error()));
    VERIFY_RESULT(outcome(behind));
    // Killed while it has nothing to do: nobody notices.
    QTRY_COMPARE(workerIds().size(), 1);
    kill(static_cast<pid_t>(workerIds().first()), SIGKILL);
    QTRY_VERIFY(workerIds().isEmpty());
    VERIFY_RESULT(outcome(door.page(path("plain.pdf"), 2, 72)));
}

void TestPdfDoor::stopsAHangingWorker()
{
    PdfDoor door(renderer(), 1, nullptr, {.time = std::chrono::milliseconds(1500)});
    VERIFY_RESULT(outcome(door.facts(path("plain.pdf"))));
    QTRY_COMPARE(workerIds().size(), 1);
    const qint64 hanging = workerIds().first();
    kill(static_cast<pid_t>(hanging), SIGSTOP);
    const auto result = outcome(door.page(path("plain.pdf"), 0, 72));
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"pdf.timeout"_s);
    QCOMPARE(result.error().kind, ErrorKind::Damaged);
    QVERIFY(result.error().text.contains(u"2 second"_s));
    QTRY_VERIFY(!workerIds().contains(hanging));
    VERIFY_RESULT(outcome(door.page(path("plain.pdf"), 0, 72)));
}

void TestPdfDoor::dropsCancelledRequests()
{
    PdfDoor door(renderer(), 1);
    VERIFY_RESULT(outcome(door.facts(path("plain.pdf"))));
    QTRY_COMPARE(workerIds().size(), 1);
    const auto worker = static_cast<pid_t>(workerIds().first());
    kill(worker, SIGSTOP);
    const auto running = door.page(path("plain.pdf"), 0, 72);
    QList<QFuture<Result<QImage>>> pending;
    for (int i = 0; i < 50; ++i)
        pending += door.page(path("plain.pdf"), 0, 600);
    const auto last = door.page(path("plain.pdf"), 1, 72);
    for (auto &future : pending)
        future.cancel();
    kill(worker, SIGCONT);
    VERIFY_RESULT(outcome(running));
    VERIFY_RESULT(outcome(last));
    for (const auto &future : pending) {
        QVERIFY(settles(future));
        QVERIFY(future.isCanceled());
    }
}

void TestPdfDoor::cancelsWhatIsPendingWhenItGoes()
{
    QList<QFuture<Result<QImage>>> futures;
    {
        PdfDoor door(renderer(), 2);
        for (int i = 0; i < 20; ++i)
            futures += door.page(path("plain.pdf"), i % 3, 300);
        QTest::qWait(20);
    }
    QVERIFY(workerIds().isEmpty());
    int cancelled = 0;
    for (const auto &future : futures) {
        QVERIFY(future.isFinished());
        cancelled += future.isCanceled() ? 1 : 0;
    }
    QVERIFY(cancelled > 0);
}

void TestPdfDoor::saysThatTheWorkerIsMissing()
{
    PdfDoor door(path("no-such-program"), 2);
    QList<QFuture<Result<PdfFacts>>> futures;
    for (int i = 0; i < 40; ++i)
        futures += door.facts(path("plain.pdf"));
    for (const auto &future : futures) {
        const auto facts = outcome(future);
        QVERIFY(!facts);
        QCOMPARE(facts.error().kind, ErrorKind::Broken);
        QCOMPARE(facts.error().code, u"pdf.worker"_s);
        QVERIFY(isThreePart(facts.error()));
    }
}

void TestPdfDoor::distrustsAProgramThatIsNoWorker()
{
    // It answers, but not in the language of a worker.
    PdfDoor door(u"/bin/cat"_s, 1, nullptr, {.time = std::chrono::seconds(5)});
    const auto facts = outcome(door.facts(path("plain.pdf")));
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, u"pdf.worker"_s);
}

void TestPdfDoor::letsIdleWorkersGo()
{
    PdfDoor door(renderer(), 1, nullptr, {.idle = std::chrono::milliseconds(100)});
    VERIFY_RESULT(outcome(door.facts(path("plain.pdf"))));
    QTRY_VERIFY(workerIds().isEmpty());
    VERIFY_RESULT(outcome(door.facts(path("plain.pdf"))));
}

void TestPdfDoor::startsAheadWhenAsked()
{
    PdfDoor door(renderer(), 2);
    door.warmUp();
    door.warmUp();
    QTRY_COMPARE(workerIds().size(), 1);
    VERIFY_RESULT(outcome(door.facts(path("plain.pdf"))));
    QCOMPARE(workerIds().size(), 1);
    PdfDoor missing(path("no-such-program"), 1);
    missing.warmUp();
    QCOMPARE(outcome(missing.facts(path("plain.pdf"))).error().code, u"pdf.worker"_s);
}

void TestPdfDoor::refusesFilesItCannotRead()
{
    PdfDoor door(renderer(), 1);
    const auto missing = outcome(door.facts(path("missing.pdf")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    const auto folder = outcome(door.facts(m_folder.path()));
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, ErrorKind::Unreachable);
    QFile large(path("large.pdf"));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(200LL * 1024 * 1024 + 1)); // sparse
    const auto tooLarge = outcome(door.facts(path("large.pdf")));
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, u"pdf.too-large"_s);
    QVERIFY(isThreePart(tooLarge.error()));
    VERIFY_RESULT(outcome(door.facts(path("plain.pdf"))));
}

QTEST_MAIN(TestPdfDoor)
#include "tst_pdfdoor.moc"
