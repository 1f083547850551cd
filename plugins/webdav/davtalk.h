// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "davanswer.h"

#include "extend/destinationplugin.h"
#include "transfer/http.h"
#include "transfer/rules.h"

#include <expected>

/// What a WebDAV request came to, or how the delivery ends because of it.
template<class T>
using DavResult = std::expected<T, PhoLuat::DeliveryOutcome>;

/// Speaks WebDAV (RFC 4918) to the configured folder, and notes what is said.
class DavTalk final {
public:
    /// `host` may be null when nothing is delivered.
    DavTalk(const QMap<QString, QString> &settings, const QMap<QString, QString> &facts, PhoLuat::DeliveryHost *host);

    /// The address of a file, or of the folder itself with an empty name.
    [[nodiscard]] QUrl urlOf(const QString &name) const;
    [[nodiscard]] DavResult<DavThing> look(const QUrl &url, PhoLuat::HttpStep step, qint64 done);
    /// SHA-256 of what is there, hex; `bytes` is the length the server names.
    [[nodiscard]] DavResult<QByteArray> digest(const QUrl &url, qint64 bytes, PhoLuat::HttpStep step);
    /// Bytes `from` … `from + length` of the file; the rest of the place is left as it is when `isRange`.
    [[nodiscard]] PhoLuat::HttpAnswer put(const PhoLuat::DeliveryJob &job, const QUrl &url, qint64 from, qint64 length, bool isRange, bool onlyIfAbsent);
    [[nodiscard]] PhoLuat::HttpAnswer move(const QUrl &from, const QUrl &to, qint64 done);
    void remove(const QUrl &url);
    /// The folders of "subfolder", from the top; nothing when they are there now.
    [[nodiscard]] DavResult<void> makeFolders();
    [[nodiscard]] bool hasSubfolder() const { return !m_subfolders.isEmpty(); }

    [[nodiscard]] static PhoLuat::DeliveryOutcome outcome(const PhoLuat::HttpAnswer &answer, PhoLuat::HttpStep step);
    /// Stored, by the status; a page with 200 is not.
    [[nodiscard]] static bool isStored(const PhoLuat::HttpAnswer &answer);

private:
    [[nodiscard]] PhoLuat::HttpAnswer say(PhoLuat::HttpRequest request, qint64 done, bool isNoted = true);

    PhoLuat::DeliveryHost *m_host;
    QUrl m_folder; ///< ends in "/"
    QStringList m_subfolders;
    PhoLuat::HttpDoor m_door;
    std::chrono::milliseconds m_patience;
};
