// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "davtalk.h"

/// One package on its way into a WebDAV folder: beside under a name of its own, piece by piece where the server can, looked
/// at, then given its name, which replaces nobody's file.
class DavSending final {
public:
    DavSending(const PhoLuat::DeliveryJob &job, PhoLuat::DeliveryHost &host);

    [[nodiscard]] PhoLuat::DeliveryOutcome ask();
    [[nodiscard]] PhoLuat::DeliveryOutcome send();

private:
    /// Whether the server goes on at a byte of an existing file (Content-Range with PUT). RFC 9110 lets it, few do: some
    /// refuse, some take the piece for the whole.
    enum class Ranges { Unknown, Yes, No };

    [[nodiscard]] DavResult<Ranges> probe();
    [[nodiscard]] DavResult<void> upload();
    [[nodiscard]] DavResult<void> uploadInPieces(qint64 from);
    [[nodiscard]] DavResult<void> uploadWhole(bool isPartThere);
    [[nodiscard]] DavResult<void> putOrExplain(qint64 from, qint64 length, bool isRange, bool onlyIfAbsent);
    [[nodiscard]] DavResult<void> check();
    [[nodiscard]] PhoLuat::DeliveryOutcome finish();
    [[nodiscard]] PhoLuat::DeliveryOutcome compare(const DavThing &there);
    [[nodiscard]] PhoLuat::DeliveryOutcome delivered(const DavThing &there, bool isReadBack) const;
    [[nodiscard]] DavResult<void> keep(Ranges ranges);

    const PhoLuat::DeliveryJob &m_job;
    PhoLuat::DeliveryHost &m_host;
    DavTalk m_talk;
    QUrl m_final;
    QUrl m_part;
    qint64 m_chunk = 0;
    bool m_readsBack = true;
    bool m_isPieced = false; ///< put together from pieces: read back whatever the settings say
    Ranges m_ranges = Ranges::Unknown;
};
