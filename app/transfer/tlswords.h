// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace PhoLuat {

/// Why no secure connection came about, in words for a person: which certificate, what is wrong, what to do. A clock that
/// cannot be right is told apart from a certificate that ran out. Calls the server once more to look at its certificate
/// and sends nothing. `caFile` as in HttpPeer.
[[nodiscard]] QString tlsTrouble(const QUrl &url, const QString &caFile, const QString &libraryWords);

/// False when the file holds no root certificate (PEM).
[[nodiscard]] bool holdsRoots(const QString &caFile);

} // namespace PhoLuat
