// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"

#include <QTemporaryDir>

namespace PhoLuat {

class Workspace;

/// Attachments as files, for the PDF workers: copied out of the workspace when first asked for, gone with the window.
class AttachmentFiles final {
public:
    explicit AttachmentFiles(Workspace &workspace) : m_workspace(workspace) {}

    /// The path of the bytes with this SHA-256. Errors: what BlobStore::copyTo answers; Broken without a temporary folder.
    [[nodiscard]] QFuture<Result<QString>> file(const QString &sha256);

private:
    Workspace &m_workspace;
    QTemporaryDir m_folder;
};

} // namespace PhoLuat
