// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formsheet.h"
#include "work/flows.h"

#include <QTemporaryDir>
#include <QWidget>

class QLabel;
class QPushButton;

namespace PhoLuat {

class PdfPages;
class Prompts;
class TryPane;

/// The form as it is printed, with the figures that it is tried with. Drawn only while it is in sight.
class PrintPane final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintPane)
public:
    PrintPane(TryPane &tried, Workspace &workspace, Tools tools, Prompts &prompts, QWidget *parent = nullptr);
    ~PrintPane() override;

    [[nodiscard]] PdfPages *pages() const { return m_pages; }
    void exportPdf();

signals:
    void errorRaised(const PhoLuat::Error &error);
    void informationRaised(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Makes the bytes on whatever thread.
    [[nodiscard]] std::function<Result<QByteArray>()> making(const FormSheet &sheet) const;
    void draw();

    TryPane &m_tried;
    Workspace &m_workspace;
    Tools m_tools;
    Prompts &m_prompts;
    QTemporaryDir m_folder;
    PdfPages *m_pages;
    QLabel *m_message;
    QPushButton *m_export;
    quint64 m_generation = 0;
    bool m_isStale = true;
};

} // namespace PhoLuat
