// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdfdoor.h"
#include "support/testing.h"

#include <QFile>
#include <QFont>
#include <QPainter>
#include <QPageSize>
#include <QPdfWriter>

namespace PhoLuat::Testing {

inline QString renderer()
{
    return program(QStringLiteral("pholuat-pdf-render"));
}

/// An A4 PDF with one line of text a page, "<text> 1", "<text> 2" …
inline void makePdf(const QString &file, const QString &text, int pages = 1)
{
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(150);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("Noto Sans"), 14));
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        painter.fillRect(100, 300, 400, 200, Qt::blue);
        painter.drawText(100, 200, text + QStringLiteral(" %1").arg(page));
    }
}

inline void makeFile(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

/// A small PDF of hand-made objects: `objects` are numbered from 1, the first is the catalogue. Readers find them
/// by the reference table, which is right.
inline QByteArray rawPdf(const QList<QByteArray> &objects, const QByteArray &trailer = {})
{
    QByteArray pdf = "%PDF-1.7\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<</Size " + QByteArray::number(objects.size() + 1) + "/Root 1 0 R" + trailer + ">>\nstartxref\n" + start
        + "\n%%EOF\n";
}

template<class T>
bool settles(const QFuture<T> &future, int milliseconds = 60'000)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, milliseconds);
}

/// Waits for a future of the door, with events running as in the window.
template<class T>
Result<T> outcome(const QFuture<Result<T>> &future)
{
    if (!settles(future))
        return failure(ErrorKind::Broken, QStringLiteral("the future did not finish in a minute"));
    if (future.resultCount() == 0)
        return failure(ErrorKind::Broken, QStringLiteral("the future was cancelled"));
    return future.result();
}

/// Process ids of the workers that this test started and that live (or are not gathered yet); Linux.
inline QList<qint64> workerIds()
{
    QList<qint64> ids;
    const QByteArray own = QByteArray::number(QCoreApplication::applicationPid());
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile stat(QStringLiteral("/proc/") + name + QStringLiteral("/stat"));
        if (!name.at(0).isDigit() || !stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll(); // 42 (pholuat-pdf-ren) S 41 …
        const QList<QByteArray> words = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (line.contains("(pholuat-pdf-ren") && words.size() > 1 && words.at(1) == own)
            ids += name.toLongLong();
    }
    return ids;
}

} // namespace PhoLuat::Testing
