// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extend/destinationplugin.h"
#include "transfer/http.h"
#include "transfer/rules.h"

#include <expected>
#include <optional>

template<class T>
using TusResult = std::expected<T, PhoLuat::DeliveryOutcome>;

/// What a tus server can do, from OPTIONS.
struct TusServer {
    bool speaksTus = false;  ///< version 1.0.0, with creation
    qint64 mostBytes = -1;   ///< -1: not said
    QByteArray checksum = {}; ///< the algorithm we would use for pieces
};

/// Speaks tus 1.0.0 to the configured endpoint, and notes what is said.
class TusTalk final {
public:
    /// `host` may be null when nothing is delivered.
    TusTalk(const QMap<QString, QString> &settings, PhoLuat::DeliveryHost *host);

    [[nodiscard]] PhoLuat::HttpAnswer options(TusServer &server);
    /// A new, empty upload: its address.
    [[nodiscard]] TusResult<QUrl> create(const PhoLuat::DeliveryJob &job);
    /// How many bytes of the upload are there; nothing when the server does not know it (404, 410).
    [[nodiscard]] TusResult<std::optional<qint64>> offset(const QUrl &upload, const PhoLuat::DeliveryJob &job, PhoLuat::HttpStep step, qint64 done);
    [[nodiscard]] PhoLuat::HttpAnswer patch(const QUrl &upload, const PhoLuat::DeliveryJob &job, qint64 from, qint64 length, const QByteArray &checksum);
    /// An address no upload has: tells whether the credentials are taken.
    [[nodiscard]] PhoLuat::HttpAnswer knock();

    [[nodiscard]] bool isOwn(const QUrl &url) const { return m_door.isOwn(url); }
    [[nodiscard]] static PhoLuat::DeliveryOutcome outcome(const PhoLuat::HttpAnswer &answer, PhoLuat::HttpStep step);
    /// A header that is a count of bytes; -1 when it is none.
    [[nodiscard]] static qint64 count(const PhoLuat::HttpAnswer &answer, QByteArrayView header);
    /// Every answer of a tus server says which version it speaks; whatever stands in between does not.
    [[nodiscard]] static bool isTus(const PhoLuat::HttpAnswer &answer);

private:
    [[nodiscard]] PhoLuat::HttpAnswer say(PhoLuat::HttpRequest request, qint64 done, bool isNoted = true);

    PhoLuat::DeliveryHost *m_host;
    QUrl m_endpoint;
    PhoLuat::HttpDoor m_door;
    std::chrono::milliseconds m_patience;
};
