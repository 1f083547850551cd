// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTimer>
#include <QTreeView>

/// Ends as soon as its first window is painted and the event loop is idle.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"));
    auto *splitter = new QSplitter(&window);
    splitter->addWidget(new QTreeView(splitter));
    splitter->addWidget(new QPlainTextEdit(splitter));
    window.setCentralWidget(splitter);
    window.resize(1280, 720);
    window.show();
    QTimer::singleShot(0, &application, [&] { QTimer::singleShot(0, &application, &QApplication::quit); });
    return QApplication::exec();
}
