// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/worker/channel.h"

#include <QByteArray>

namespace PhoLuat {

/// Starts NSS while files can still be opened: with the database in the folder that the door named, else with what the
/// system trusts. No password is ever given, so no token is opened.
void openTrust();

/// The payload of an answer to Kind::Signatures. `before` is what the document was made from, when it is a signed copy.
[[nodiscard]] Reading<QByteArray> packedSignatures(const QByteArray &bytes, const QByteArray *before);

} // namespace PhoLuat
