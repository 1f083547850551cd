// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/http.h"

#include <QSslConfiguration>

namespace PhoLuat {

/// What a request looks like on the wire, made by the door.
struct WireRequest {
    QByteArray head; ///< with the empty line
    QSslConfiguration tls;
};

/// One request over one connection of its own. No redirects, no judgement about where it goes.
[[nodiscard]] HttpAnswer exchangeOnce(const HttpRequest &request, const WireRequest &wire);

/// The length of a body; negative when a file is shorter than its piece says, or cannot be read.
[[nodiscard]] qint64 bodyBytes(const QList<HttpPiece> &body);

/// Whether requests for plain http go to a proxy as whole addresses (RFC 9112, 3.2.2) instead of through a tunnel.
[[nodiscard]] bool isProxiedPlainly(const QUrl &url);

} // namespace PhoLuat
