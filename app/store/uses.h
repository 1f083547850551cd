// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/material.h"
#include "store/database.h"

#include <QStringList>

namespace PhoLuat {

/// Writes down which blobs an owner names, in place of what it named before.
[[nodiscard]] Result<> nameBlobs(Database::Parts &parts, const QString &owner, const QString &id, qint64 revision, const QStringList &hashes);
[[nodiscard]] Result<> forgetBlobs(Database::Parts &parts, const QString &owner, const QString &id, qint64 revision);
[[nodiscard]] QStringList hashesOf(const QList<Attachment> &attachments);

} // namespace PhoLuat
