// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTextStream>
#include <QTimer>
#include <QTreeView>

/// Says when its first window is painted and takes a key, as the program does, and ends.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"));
    auto *splitter = new QSplitter(&window);
    splitter->addWidget(new QTreeView(splitter));
    auto *edit = new QPlainTextEdit(splitter);
    splitter->addWidget(edit);
    window.setCentralWidget(splitter);
    window.resize(1280, 720);
    edit->setFocus();
    window.show();
    const auto usable = [edit] {
        QCoreApplication::sendPostedEvents();
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
        QCoreApplication::sendEvent(edit, &key);
        const bool isTaken = edit->toPlainText() == QStringLiteral("a");
        QTextStream(stdout) << (isTaken ? "usable" : "no key was taken") << Qt::endl;
        QCoreApplication::exit(isTaken ? 0 : 1);
    };
    QTimer::singleShot(0, &application, [&] { QTimer::singleShot(0, &application, usable); });
    return QApplication::exec();
}
