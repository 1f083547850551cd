// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/attachmentspanel.h"

#include "materials/attachmentfiles.h"
#include "pdf/pdfdoor.h"
#include "widgets/look.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace PhoLuat {

using namespace Qt::StringLiterals;

namespace {
constexpr int thumbnailEdge = 72;
}

AttachmentsPanel::AttachmentsPanel(AttachmentFiles &files, PdfDoor &pdf, QWidget *parent)
    : MaterialPanel(parent), m_files(files), m_pdf(pdf), m_model(new AttachmentsModel(this)), m_list(new QListView(this)),
      m_add(new QPushButton(Look::icon(u"list-add"_s), tr("&Attach PDF…"), this)), m_open(new QPushButton(tr("Sho&w"), this)),
      m_remove(new QPushButton(tr("&Remove"), this))
{
    m_list->setObjectName(u"attachments"_s);
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setModel(m_model);
    m_list->setIconSize({thumbnailEdge, thumbnailEdge});
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add->setObjectName(u"addAttachment"_s);
    m_open->setObjectName(u"openAttachment"_s);
    m_remove->setObjectName(u"removeAttachment"_s);
    setAcceptDrops(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_open);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::inside, Look::inside, Look::inside, Look::inside);
    layout->addWidget(m_list, 1);
    layout->addWidget(Look::paragraph(tr("PDF files can also be dropped here or onto the text."), this));
    layout->addLayout(buttons);

    const auto open = [this] {
        if (const int row = m_list->currentIndex().row(); row >= 0)
            emit opened(m_model->attachments().at(row));
    };
    connect(m_add, &QPushButton::clicked, this, &AttachmentsPanel::addWanted);
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentsPanel::removeCurrent);
}

AttachmentsPanel::~AttachmentsPanel() = default;

void AttachmentsPanel::show(const Material &material)
{
    m_model->setAttachments(material.attachments);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    m_open->setEnabled(m_model->rowCount() > 0);
    m_remove->setEnabled(m_model->rowCount() > 0 && !m_isReadOnly);
    if (isVisible())
        fetchThumbnails();
}

void AttachmentsPanel::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_add->setEnabled(!readOnly);
    m_remove->setEnabled(m_model->rowCount() > 0 && !readOnly);
    setAcceptDrops(!readOnly);
}

void AttachmentsPanel::showEvent(QShowEvent *event)
{
    MaterialPanel::showEvent(event);
    if (m_model->rowCount() > 0)
        m_pdf.warmUp(); // the next thing asked for is likely a page
    fetchThumbnails();
}

void AttachmentsPanel::fetchThumbnails()
{
    for (const Attachment &attachment : m_model->attachments()) {
        if (!attachment.trouble.isEmpty() || m_model->hasThumbnail(attachment.sha256) || attachment.mediaType != "application/pdf"_L1)
            continue;
        whenDone(m_files.file(attachment.sha256), this, [this, sha = attachment.sha256](const Result<QString> &file) {
            if (!file)
                return; // the viewer says why when the attachment is opened
            whenDone(m_pdf.thumbnail(*file, 0, thumbnailEdge), this, [this, sha](const Result<QImage> &image) {
                if (image)
                    m_model->setThumbnail(sha, QPixmap::fromImage(*image));
            });
        });
    }
}

void AttachmentsPanel::removeCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    emit edited([id = m_model->attachments().at(row).id](Material &material) {
        material.attachments.removeIf([&id](const Attachment &attachment) { return attachment.id == id; });
    }, tr("Remove attachment"), {});
}

void AttachmentsPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AttachmentsPanel::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    if (!files.isEmpty())
        emit filesDropped(files);
}

} // namespace PhoLuat
