// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/material.h"
#include "pdf/pdfdoor.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace PhoLuat {

class AttachmentFiles;
class PdfPages;

/// A PDF beside the text: page number, zoom, search that needs no accents.
class PdfView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PdfView)
public:
    PdfView(AttachmentFiles &files, PdfDoor &pdf, QWidget *parent = nullptr);
    ~PdfView() override;

    void show(const Attachment &attachment);
    [[nodiscard]] PdfPages *pages() const { return m_pages; }

signals:
    void closeWanted();

private:
    void find();
    void findOn(int page, int left, const QString &query);
    void say(const QString &text);
    QToolButton *button(const QString &name, const QString &icon, const QString &words);

    AttachmentFiles &m_files;
    PdfDoor &m_pdf;
    QString m_file;
    int m_generation = 0; ///< of the attachment and of the search
    int m_foundPage = -1;
    int m_foundNumber = 0;
    QString m_query;
    PdfPages *m_pages;
    QLabel *m_name;
    QLabel *m_message;
    QSpinBox *m_page;
    QLabel *m_of;
    QLineEdit *m_search;
};

/// Where a folded query stands among the boxes of a page: for each hit the boxes it touches.
[[nodiscard]] QList<QList<QRectF>> findInBoxes(const QList<PdfTextBox> &boxes, const QString &query);

} // namespace PhoLuat
