// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/attachmentsmodel.h"

#include "widgets/look.h"
#include "widgets/words.h"

#include <QIcon>

namespace PhoLuat {

using namespace Qt::StringLiterals;

AttachmentsModel::AttachmentsModel(QObject *parent) : QAbstractListModel(parent) {}

AttachmentsModel::~AttachmentsModel() = default;

void AttachmentsModel::setAttachments(const QList<Attachment> &attachments)
{
    if (attachments == m_attachments)
        return;
    beginResetModel();
    m_attachments = attachments;
    endResetModel();
}

void AttachmentsModel::setThumbnail(const QString &sha256, const QPixmap &pixmap)
{
    m_thumbnails.insert(sha256, pixmap);
    for (int row = 0; row < m_attachments.size(); ++row) {
        if (m_attachments.at(row).sha256 == sha256)
            emit dataChanged(index(row), index(row), {Qt::DecorationRole});
    }
}

int AttachmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_attachments.size());
}

QVariant AttachmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attachment &attachment = m_attachments.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList lines{attachment.name};
        lines.append(attachment.pages >= 0 ? tr("%1 · %n page(s)", nullptr, attachment.pages).arg(sizeWords(attachment.size)) : sizeWords(attachment.size));
        if (!attachment.trouble.isEmpty())
            lines.append(tr("Trouble: %1").arg(attachment.trouble));
        return lines.join(u'\n');
    }
    case Qt::ToolTipRole:
        return attachment.trouble.isEmpty() ? attachment.name : attachment.name + u'\n' + attachment.trouble;
    case Qt::DecorationRole:
        if (!attachment.trouble.isEmpty())
            return Look::icon(u"dialog-warning"_s);
        if (const auto picture = m_thumbnails.find(attachment.sha256); picture != m_thumbnails.end())
            return *picture;
        return Look::icon(u"application-pdf"_s);
    default:
        return {};
    }
}

} // namespace PhoLuat
