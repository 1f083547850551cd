// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

/// What a WebDAV server says about one address.
struct DavThing {
    bool isThere = false;
    bool isFolder = false;
    qint64 bytes = -1; ///< -1: not said
    QByteArray etag = {};
};

/// Reads the answer to a PROPFIND of depth 0 (RFC 4918, 14.16); nothing when it is no multistatus, or carries a DTD.
[[nodiscard]] std::optional<DavThing> davThingFrom(const QByteArray &multistatus);

/// The status that matters in a multistatus telling of a failure (RFC 4918, 13): a lock before all else, what merely
/// depends on another failure (424) last; 0 when it tells of none.
[[nodiscard]] int davFailureFrom(const QByteArray &multistatus);
