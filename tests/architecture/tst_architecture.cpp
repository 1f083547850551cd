// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testing.h"

#include <QDirIterator>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {

struct Include {
    QString file;   ///< relative to the tree
    int line = 0;
    QString header; ///< "store/database.h", "QSqlQuery", "zip.h"
};

struct Room {
    int floor = 0;
    QRegularExpression doors; ///< foreign headers that only this library may read
};

const QRegularExpression &includeLine()
{
    static const QRegularExpression expression(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s);
    return expression;
}

QStringList sourcesUnder(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(QStringLiteral(PHOLUAT_SOURCE_DIR "/") + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(QDir(QStringLiteral(PHOLUAT_SOURCE_DIR)).relativeFilePath(iterator.next()));
    files.sort();
    return files;
}

QStringList linesOf(const QString &file)
{
    QFile source(QStringLiteral(PHOLUAT_SOURCE_DIR "/") + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()).split(u'\n') : QStringList();
}

QList<Include> includesUnder(const QString &folder)
{
    QList<Include> includes;
    const QStringList files = sourcesUnder(folder);
    for (const QString &file : files) {
        const QStringList lines = linesOf(file);
        for (int i = 0; i < lines.size(); ++i) {
            const auto match = includeLine().match(lines[i]);
            if (match.hasMatch())
                includes.append({file, i + 1, match.captured(1)});
        }
    }
    return includes;
}

QMap<QString, Room> readFloors()
{
    QMap<QString, Room> rooms;
    const QStringList lines = linesOf(u"cmake/floors.txt"_s);
    for (const QString &line : lines) {
        if (line.startsWith(u'#') || line.trimmed().isEmpty())
            continue;
        const QStringList words = line.section(u':', 0, 0).split(u' ', Qt::SkipEmptyParts);
        const QStringList doors = line.section(u':', 1).split(u' ', Qt::SkipEmptyParts);
        rooms.insert(words[0], {words[1].toInt(), QRegularExpression(doors.isEmpty() ? u"^$a"_s : u"^("_s + doors.join(u'|') + u")$"_s)});
    }
    return rooms;
}

/// The library a file of app/ belongs to: "app/store/database.h" → "store".
QString roomOf(const QString &file)
{
    return file.section(u'/', 1, 1);
}

} // namespace

class ArchitectureTest final : public QObject {
    Q_OBJECT
private slots:
    void arrowsRunDownOnly()
    {
        const QMap<QString, Room> rooms = readFloors();
        QVERIFY(rooms.size() >= 12);
        QStringList wrong;
        const QList<Include> includes = includesUnder(u"app"_s);
        QVERIFY(includes.size() > 100);
        for (const Include &include : includes) {
            const QString from = roomOf(include.file);
            const QString to = include.header.section(u'/', 0, 0);
            if (!include.header.contains(u'/') || !rooms.contains(to) || from == to || from == "console"_L1)
                continue;
            QVERIFY2(rooms.contains(from), qPrintable(from + u" has no floor"_s));
            if (rooms[to].floor >= rooms[from].floor)
                wrong.append(u"%1:%2 includes %3"_s.arg(include.file).arg(include.line).arg(include.header));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void foreignThingsStayBehindTheirDoor()
    {
        const QMap<QString, Room> rooms = readFloors();
        QStringList wrong;
        for (const QString &folder : {u"app"_s, u"ui"_s, u"plugins"_s}) {
            const QList<Include> includes = includesUnder(folder);
            for (const Include &include : includes) {
                const QString here = folder == "app"_L1 ? roomOf(include.file) : folder;
                QStringList keepers;
                for (auto room = rooms.cbegin(); room != rooms.cend(); ++room) {
                    if (room->doors.match(include.header).hasMatch())
                        keepers.append(room.key());
                }
                // The two programs draw and may use what a library of theirs keeps for drawing.
                const bool isShared = here == "ui"_L1 || here == "plugins"_L1 || here == "console"_L1;
                const bool isQtDrawing = include.header.startsWith(u'Q') && !include.header.startsWith("QSql"_L1) && !include.header.startsWith("QNetwork"_L1);
                if (!keepers.isEmpty() && !keepers.contains(here) && !(isShared && isQtDrawing))
                    wrong.append(u"%1:%2 includes %3, which only %4 may"_s.arg(include.file).arg(include.line).arg(include.header, keepers.join(u", "_s)));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void nothingBelowTheWindowSeesAWidget()
    {
        static const QRegularExpression widget(u"^(QtWidgets.*|QWidget|Q[A-Z]\\w*(Widget|Dialog|View|Box|Button|Bar|Menu|Layout|Label|Edit|Delegate)|QApplication|QMainWindow|QSplitter|QStyle\\w*|QAction.*)$"_s);
        static const QRegularExpression notWidgets(u"^(QByteArrayView|QStringView|QLatin1StringView|QUtf8StringView|QAnyStringView|QTextLayout|QPageLayout)$"_s);
        QStringList wrong;
        for (const QString &folder : {u"app"_s, u"plugins"_s}) {
            const QList<Include> includes = includesUnder(folder);
            for (const Include &include : includes) {
                if (widget.match(include.header).hasMatch() && !notWidgets.match(include.header).hasMatch())
                    wrong.append(u"%1:%2 includes %3"_s.arg(include.file).arg(include.line).arg(include.header));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void pluginsSeeOnlyTheirInterface()
    {
        const QMap<QString, Room> rooms = readFloors();
        const QStringList open{u"extend"_s, u"transfer"_s, u"base"_s};
        const QList<Include> includes = includesUnder(u"plugins"_s);
        for (const Include &include : includes) {
            const QString room = include.header.section(u'/', 0, -2);
            QVERIFY2(!rooms.contains(room) || open.contains(room), qPrintable(u"%1:%2 includes %3"_s.arg(include.file).arg(include.line).arg(include.header)));
        }
    }

    void nothingIsReachableFromEverywhere()
    {
        // The two mains may configure the one application object; nobody else reaches for it.
        static const QRegularExpression banned(u"\\binstance\\(\\)|\\bqApp\\b|\\bgoto\\b|catch \\(\\.\\.\\.\\)|ignoreSslErrors"_s);
        QStringList wrong;
        for (const QString &folder : {u"app"_s, u"ui"_s}) {
            const QStringList files = sourcesUnder(folder);
            for (const QString &file : files) {
                const QStringList lines = linesOf(file);
                for (int i = 0; i < lines.size(); ++i) {
                    const bool isLoader = lines[i].contains("->instance()"_L1) && file == "app/extend/registry.cpp"_L1;
                    if (banned.match(lines[i]).hasMatch() && !isLoader)
                        wrong.append(u"%1:%2 %3"_s.arg(file).arg(i + 1).arg(lines[i].trimmed()));
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyFileNamesItsLicence()
    {
        QStringList wrong;
        for (const QString &folder : {u"app"_s, u"ui"_s, u"plugins"_s, u"tests"_s}) {
            const QStringList files = sourcesUnder(folder);
            for (const QString &file : files) {
                if (!linesOf(file).value(1).contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
                    wrong.append(file);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noHeaderUsesANamespace()
    {
        QStringList wrong;
        for (const QString &folder : {u"app"_s, u"ui"_s}) {
            const QStringList files = sourcesUnder(folder);
            for (const QString &file : files) {
                if (file.endsWith(".h"_L1) && linesOf(file).join(u'\n').contains("using namespace"_L1))
                    wrong.append(file);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
