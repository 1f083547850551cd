// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tusmemory.h"
#include "tustalk.h"

/// One package on its way to a tus portal, piece by piece from where the server says it stands.
class TusSending final {
public:
    TusSending(const PhoLuat::DeliveryJob &job, PhoLuat::DeliveryHost &host);

    [[nodiscard]] PhoLuat::DeliveryOutcome ask();
    [[nodiscard]] PhoLuat::DeliveryOutcome send();

private:
    [[nodiscard]] TusResult<qint64> begin();
    [[nodiscard]] TusResult<qint64> resume();
    [[nodiscard]] PhoLuat::DeliveryOutcome sendFrom(qint64 from);
    /// One piece; answers where the upload stands after it.
    [[nodiscard]] TusResult<qint64> sendPiece(qint64 from);
    /// The server knows nothing of the upload: may it have become a delivery meanwhile?
    [[nodiscard]] std::optional<PhoLuat::DeliveryOutcome> mayHaveArrived();
    [[nodiscard]] PhoLuat::DeliveryOutcome delivered() const;
    [[nodiscard]] TusResult<void> keep();

    const PhoLuat::DeliveryJob &m_job;
    PhoLuat::DeliveryHost &m_host;
    TusTalk m_talk;
    TusMemory m_memory;
    qint64 m_chunk = 0;
};
