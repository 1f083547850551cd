// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

/// What other programs read in our files.
namespace PhoLuat::Testing {

struct Peer {
    int exitCode = -1;
    QByteArray output;
};

inline Peer runPeer(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAll()};
}

/// A word of a page in points from the top left corner.
struct Word {
    QString text;
    QRectF box;
};

/// A file of a test and what Poppler and qpdf say about it.
class PrintedPdf final {
public:
    explicit PrintedPdf(const QByteArray &bytes) : m_bytes(bytes)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        // To look at with one's own eyes.
        const QString keep = qEnvironmentVariable("PHOLUAT_KEEP_PDF");
        if (!keep.isEmpty()) {
            QFile::remove(keep + QStringLiteral("/") + QString::fromUtf8(QTest::currentTestFunction()) + QStringLiteral(".pdf"));
            file.copy(keep + QStringLiteral("/") + QString::fromUtf8(QTest::currentTestFunction()) + QStringLiteral(".pdf"));
        }
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("printed.pdf")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] QString text(const QStringList &options = {}) const
    {
        return QString::fromUtf8(runPeer(QStringLiteral("pdftotext"), options + QStringList{path(), QStringLiteral("-")}).output);
    }
    [[nodiscard]] QString information() const { return QString::fromUtf8(runPeer(QStringLiteral("pdfinfo"), {path()}).output); }
    [[nodiscard]] QStringList fonts() const
    {
        return QString::fromUtf8(runPeer(QStringLiteral("pdffonts"), {path()}).output).split(u'\n', Qt::SkipEmptyParts).mid(2);
    }
    [[nodiscard]] Peer check() const { return runPeer(QStringLiteral("qpdf"), {QStringLiteral("--check"), path()}); }
    [[nodiscard]] int pages() const
    {
        static const QRegularExpression pattern(QStringLiteral("Pages:\\s+(\\d+)"));
        return pattern.match(information()).captured(1).toInt();
    }

    /// Words in the order of the file, of one page (from 1).
    [[nodiscard]] QList<Word> words(int page) const
    {
        const QString number = QString::number(page);
        const QByteArray xml = runPeer(QStringLiteral("pdftotext"),
                                       {QStringLiteral("-bbox"), QStringLiteral("-f"), number, QStringLiteral("-l"), number, path(), QStringLiteral("-")}).output;
        QList<Word> words;
        static const QRegularExpression pattern(QStringLiteral(
            "<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" yMax=\"([\\d.-]+)\">([^<]*)</word>"));
        for (auto it = pattern.globalMatch(QString::fromUtf8(xml)); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            words.append({match.captured(5),
                          QRectF(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                                 QPointF(match.captured(3).toDouble(), match.captured(4).toDouble()))});
        }
        return words;
    }

private:
    QByteArray m_bytes;
    QTemporaryDir m_folder;
};

/// The words that make up a phrase, at its first place; empty when it is not there.
inline QList<Word> phrase(const QList<Word> &words, const QString &text)
{
    const QStringList wanted = text.split(u' ');
    for (qsizetype start = 0; start + wanted.size() <= words.size(); ++start) {
        bool same = true;
        for (qsizetype i = 0; same && i < wanted.size(); ++i)
            same = words.at(start + i).text == wanted.at(i);
        if (same)
            return words.mid(start, wanted.size());
    }
    return {};
}

inline QRectF bounds(const QList<Word> &words)
{
    QRectF box;
    for (const Word &word : words)
        box = box.united(word.box);
    return box;
}

/// The size of a font from the height of its words: Poppler's box is ascent + descent, 1.107 em for this face.
inline double pointSize(const QList<Word> &words)
{
    return words.isEmpty() ? 0 : words.first().box.height() / 1.107;
}

inline double millimetres(double points) { return points / 72 * 25.4; }

} // namespace PhoLuat::Testing
