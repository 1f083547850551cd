// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace PhoLuat {

/// What `after`, an incremental update of `before` (ISO 32000-1, 7.5.6), changes beside adding signature fields and their
/// widgets: codes "none" (not even that), "prefix", "damaged", "pages", "page", "content", "annotation", "form", "metadata", "object", "catalog", "covers".
/// Every object of `before` is compared, so it does not matter how the update is written down. Empty: nothing.
[[nodiscard]] QStringList foreignChanges(QByteArrayView before, QByteArrayView after);

} // namespace PhoLuat
