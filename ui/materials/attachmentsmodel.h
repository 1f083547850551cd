// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/material.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPixmap>

namespace PhoLuat {

/// The files beside a material, with a picture of the first page where there is one.
class AttachmentsModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttachmentsModel)
public:
    explicit AttachmentsModel(QObject *parent = nullptr);
    ~AttachmentsModel() override;

    void setAttachments(const QList<Attachment> &attachments);
    [[nodiscard]] const QList<Attachment> &attachments() const { return m_attachments; }
    void setThumbnail(const QString &sha256, const QPixmap &pixmap);
    [[nodiscard]] bool hasThumbnail(const QString &sha256) const { return m_thumbnails.contains(sha256); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Attachment> m_attachments;
    QHash<QString, QPixmap> m_thumbnails;
};

} // namespace PhoLuat
