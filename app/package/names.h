// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/package.h"

namespace PhoLuat {

/// Eight characters that tell things apart: the head of a UUID, or of the SHA-256 of another kind of id.
[[nodiscard]] QString shortId(const QString &id);

/// "data/attachments/<sha8>-<name>": Vietnamese letters stay, what file systems forbid becomes "-", at most 100 bytes.
[[nodiscard]] QString attachmentEntry(const Attachment &attachment);

} // namespace PhoLuat
