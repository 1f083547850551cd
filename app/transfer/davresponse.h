// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QXmlStreamReader;

namespace PhoLuat {

/// What one response element of a multistatus says (RFC 4918, 14.24); nothing of it is believed yet.
struct DavResponse {
    QString href = {};
    int status = 0; ///< of the whole; 0: not said
    bool isFolder = false;
    qint64 bytes = -1; ///< -1: not said
    QByteArray etag = {};
    QString modified = {}; ///< the server's words
};

/// The reader stands at the start of the element, and then at its end.
[[nodiscard]] DavResponse readDavResponse(QXmlStreamReader &xml);

} // namespace PhoLuat
