// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace PhoLuat {

/// A text as it may be kept or shown: each secret gone, in whichever form it goes over the wire (as it is, percent-encoded,
/// base64 with and without padding, within a JSON string). Secrets of less than four letters are in every text and stay.
[[nodiscard]] QString withoutSecrets(QString text, const QStringList &secrets);

} // namespace PhoLuat
