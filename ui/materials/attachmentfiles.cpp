// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/attachmentfiles.h"

#include "work/workspace.h"

#include <QCoreApplication>
#include <QFile>

namespace PhoLuat {

using namespace Qt::StringLiterals;

QFuture<Result<QString>> AttachmentFiles::file(const QString &sha256)
{
    if (!m_folder.isValid())
        return readyFuture<QString>(failure(ErrorKind::Broken,
            QCoreApplication::translate("PhoLuat", "The attachment cannot be shown, because no temporary folder could be made. Make room on the disk and try again."), m_folder.errorString()));
    const QString path = m_folder.filePath(sha256 + u".pdf"_s);
    return m_workspace.askLong<QString>([sha256, path](Stores &stores) -> Result<QString> {
        if (!QFile::exists(path)) {
            if (const Result<> copied = stores.blobs.copyTo(sha256, path); !copied)
                return std::unexpected(copied.error());
        }
        return path;
    });
}

} // namespace PhoLuat
