// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/material.h"
#include "store/database.h"

namespace PhoLuat {

/// A material as it stands in its row: JSON without body and without the texts of the attachments, which lie in
/// attachment_texts once for all revisions.
struct MaterialRow {
    QString content;
    QString body;
    QString listProof; ///< over what the list shows
    QString proof;     ///< over content, body and texts
};
[[nodiscard]] MaterialRow materialRow(const Material &material);
[[nodiscard]] QString listProofOf(const MaterialSummary &summary);
[[nodiscard]] QString revisionProofOf(const QString &id, qint64 revision, const QString &at, const QString &who,
                                      const QString &content, const QString &body);

/// Back from its row; the texts are filled in from their table. No proof is made here.
[[nodiscard]] Result<Material> materialFromRow(Database::Parts &parts, const QString &content, const QString &body);

} // namespace PhoLuat
