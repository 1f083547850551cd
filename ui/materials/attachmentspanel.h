// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "materials/attachmentsmodel.h"
#include "materials/materialpanel.h"

class QListView;
class QPushButton;

namespace PhoLuat {

class AttachmentFiles;
class PdfDoor;

/// The files beside a material; PDFs are dropped here or chosen.
class AttachmentsPanel final : public MaterialPanel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttachmentsPanel)
public:
    AttachmentsPanel(AttachmentFiles &files, PdfDoor &pdf, QWidget *parent = nullptr);
    ~AttachmentsPanel() override;

    void show(const Material &material) override;
    void setReadOnly(bool readOnly) override;

signals:
    void addWanted();
    void filesDropped(const QStringList &files);
    void opened(const PhoLuat::Attachment &attachment);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fetchThumbnails();
    void removeCurrent();

    AttachmentFiles &m_files;
    PdfDoor &m_pdf;
    AttachmentsModel *m_model;
    QListView *m_list;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_remove;
    bool m_isReadOnly = false;
};

} // namespace PhoLuat
