// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "transfer/http.h"

namespace PhoLuat {

/// A file of a WebDAV folder, as its server tells.
struct DavFile {
    QString name;      ///< one plain name, decoded; no part of a path
    QUrl url;          ///< below the folder, on its server
    qint64 bytes = -1; ///< -1: not said
    QByteArray etag = {};
    QString modified = {}; ///< the server's words

    /// Another one means another content.
    [[nodiscard]] QString stamp() const;
};

struct DavListing {
    QList<DavFile> files;
    qsizetype leftOut = 0; ///< entries with an address outside the folder or a name no file may have
};

/// Reads the answer to a PROPFIND of depth 1 (RFC 4918, 9.1 and 14.16) about `folder`. What the listing says is believed only
/// below the folder and on its server. Errors: Damaged ("dav.xml": no multistatus, or one with a DTD), Refused
/// ("dav.many": more than 20,000 entries).
[[nodiscard]] Result<DavListing> davListingFrom(const QByteArray &multistatus, const QUrl &folder);

/// A WebDAV folder that is only read: what is in it, and its files. On a background thread, as HttpDoor. What ships is sent by
/// the webdav plugin; reading is here, because plugins are places to send to and their interface stays as it is.
class DavFolder final {
public:
    struct Needs {
        QString address; ///< https://…
        QString user = {};
        QString password = {};
        QString caFile = {};
        std::chrono::milliseconds patience = std::chrono::seconds(30);
        std::function<bool()> goOn = {}; ///< asked at least four times a second; false: stop
    };
    explicit DavFolder(const Needs &needs);

    /// Errors: Unreachable (try again later), Refused (a person must act), those of davListingFrom().
    [[nodiscard]] Result<DavListing> list() const;
    /// Fetches into `file`, going on after the bytes that are there already when the server can and nothing changed; after
    /// a cut it is tried again as long as it gets further. At most `most` bytes. Errors: as list(), Damaged ("dav.changed").
    [[nodiscard]] Result<> fetch(const DavFile &what, const QString &file, qint64 most) const;

private:
    [[nodiscard]] HttpAnswer say(HttpRequest request) const;
    [[nodiscard]] Error troubleWith(const HttpAnswer &answer) const;
    [[nodiscard]] Result<bool> fetchMore(const DavFile &what, const QString &file, qint64 most) const;

    QUrl m_folder; ///< ends in "/"
    HttpDoor m_door;
    std::chrono::milliseconds m_patience;
    std::function<bool()> m_goOn;
};

} // namespace PhoLuat
