// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "extend/destinationplugin.h"

namespace PhoLuat {

/// The materials of a sealed package as a web page shows them: body and title as they were sealed, the PDF of the body and
/// the attachments written into `folder`. On a pool thread.
[[nodiscard]] Result<QList<PublishedMaterial>> materialsForPublishing(const QString &package, const QString &folder);

} // namespace PhoLuat
