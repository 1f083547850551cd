// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/prompts.h"

#include "firstrun/officedatabasedialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace PhoLuat {

QtPrompts::QtPrompts(QWidget *window) : m_window(window) {}

QtPrompts::~QtPrompts() = default;

void QtPrompts::setWindow(QWidget *window)
{
    m_window = window;
}

QString QtPrompts::startAt(const QString &name) const
{
    const QString folder =
        m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_folder;
    return name.isEmpty() ? folder : QDir(folder).filePath(name);
}

void QtPrompts::remember(const QString &file)
{
    if (!file.isEmpty())
        m_folder = QFileInfo(file).absolutePath();
}

QStringList QtPrompts::openFiles(const QString &title, const QString &filter)
{
    const QStringList files = QFileDialog::getOpenFileNames(m_window, title, startAt(), filter);
    if (!files.isEmpty())
        remember(files.first());
    return files;
}

QString QtPrompts::openFile(const QString &title, const QString &filter)
{
    const QString file = QFileDialog::getOpenFileName(m_window, title, startAt(), filter);
    remember(file);
    return file;
}

QString QtPrompts::saveFile(const QString &title, const QString &name, const QString &filter)
{
    const QString file = QFileDialog::getSaveFileName(m_window, title, startAt(name), filter);
    remember(file);
    return file;
}

QString QtPrompts::folder(const QString &title)
{
    const QString folder = QFileDialog::getExistingDirectory(m_window, title, startAt());
    if (!folder.isEmpty())
        m_folder = folder;
    return folder;
}

bool QtPrompts::confirm(const QString &title, const QString &text, const QString &verb)
{
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::NoButton, m_window);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *act = box.addButton(verb, QMessageBox::AcceptRole);
    QPushButton *leave = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(leave);
    box.setEscapeButton(leave);
    box.exec();
    return box.clickedButton() == act;
}

std::optional<QString> QtPrompts::text(const QString &title, const QString &label, const QString &value)
{
    bool accepted = false;
    const QString answer = QInputDialog::getText(m_window, title, label, QLineEdit::Normal, value, &accepted);
    if (!accepted)
        return std::nullopt;
    return answer;
}

std::optional<OfficeLogin> QtPrompts::officeDatabase(const OfficeDatabase &known)
{
    OfficeDatabaseDialog dialog(known, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.login()) : std::nullopt;
}

} // namespace PhoLuat
