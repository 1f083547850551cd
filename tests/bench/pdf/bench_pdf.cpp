// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first page of a PDF of 263 pages at 150 dpi, from asking the door to holding the image, beside pdftoppm doing
// the same page of the same file. Medians of rounds in turn, so that both meet the same machine.
#include "pdf/pdfdoor.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFont>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace PhoLuat;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;
constexpr int pages = 263;

QImage photograph(QRandomGenerator &random)
{
    QImage image(600, 400, QImage::Format_RGB32);
    const int shift = random.bounded(256);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, QColor((x + shift) % 256, (x * y / 300) % 256, random.bounded(40) + y / 2));
    }
    return image;
}

void makeDocument(const QString &file)
{
    const QString text = u"Điều %1. Nhà nước bảo đảm quyền được thông tin về pháp luật của công dân; cơ quan, tổ chức, cá nhân có trách nhiệm "
                         "phổ biến, giáo dục pháp luật cho nhân dân. "_s;
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(300);
    QPainter painter(&writer);
    QRandomGenerator random(7);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.setFont(QFont(u"Liberation Serif"_s, 13));
        painter.drawText(QRect(0, 0, 2000, 1500), Qt::TextWordWrap, text.arg(page + 1).repeated(7));
        if (page % 5 < 2)
            painter.drawImage(QRect(0, 1550, 900, 600), photograph(random));
        for (int row = 0; row < 12; ++row) {
            for (int column = 0; column < 6; ++column) {
                const QRect cell(column * 330, 2200 + row * 70, 330, 70);
                painter.drawRect(cell);
                painter.drawText(cell, Qt::AlignCenter, QString::number(random.bounded(100'000)));
            }
        }
    }
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double firstPage(PdfDoor &door, const QString &file)
{
    QElapsedTimer timer;
    timer.start();
    double time = -1;
    QEventLoop loop;
    whenDone(door.page(file, 0, 150), &loop, [&](const Result<QImage> &image) {
        if (image)
            time = milliseconds(timer);
        loop.quit();
    });
    loop.exec();
    return time;
}

/// Until the worker has started.
void selfTest(PdfDoor &door)
{
    QEventLoop loop;
    whenDone(door.selfTest(), &loop, [&](const auto &) { loop.quit(); });
    loop.exec();
}

double peer(const QString &file)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, file});
    return process.waitForFinished() && process.exitCode() == 0 ? milliseconds(timer) : -1;
}

double median(QList<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

void report(const QString &name, double ours, double theirs)
{
    const double ratio = ours / theirs;
    const QJsonObject line{{u"name"_s, name},           {u"ours_ms"_s, ours}, {u"peer"_s, u"pdftoppm"_s},
                           {u"peer_ms"_s, theirs},      {u"ratio"_s, ratio},  {u"goal"_s, u"<= 1.1"_s}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QString file = QStringLiteral(PHOLUAT_BENCH_DIR "/pages-263.pdf");
    if (!QFile::exists(file)) {
        QDir().mkpath(QStringLiteral(PHOLUAT_BENCH_DIR));
        makeDocument(file);
    }
    const QString worker = QStringLiteral(PHOLUAT_BINARY_DIR "/pholuat-pdf-render");
    PdfDoor warm(worker, 1);
    firstPage(warm, file);
    QList<double> ready;
    QList<double> fresh;
    QList<double> again;
    QList<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        theirs += peer(file);
        {
            PdfDoor door(worker, 1);
            door.warmUp();
            selfTest(door);
            ready += firstPage(door, file);
        }
        PdfDoor cold(worker, 1);
        fresh += firstPage(cold, file);
        again += firstPage(warm, file);
    }
    for (const QList<double> &times : {ready, fresh, again, theirs}) {
        if (std::ranges::min(times) < 0) {
            std::fprintf(stderr, "a page was not shown; is pdftoppm installed?\n");
            return 1;
        }
    }
    // As in the program, which starts a worker ahead; then with the start of the worker; then with the document open.
    report(u"pdf-first-page"_s, median(ready), median(theirs));
    report(u"pdf-first-page-cold"_s, median(fresh), median(theirs));
    report(u"pdf-first-page-warm"_s, median(again), median(theirs));
    return 0;
}
