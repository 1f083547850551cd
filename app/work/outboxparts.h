// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/outbox.h"
#include "work/sending.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace PhoLuat {

/// What the outbox reads in one go.
struct OutboxFactsRead {
    QList<Delivery> open;
    QList<Destination> destinations;
    QSet<QString> paused;
    bool isShared = false; ///< an office's database: other desks send, too
};

/// Why a new delivery to a destination that asks first is Held.
[[nodiscard]] QString waitsForWord();

/// The setting that keeps a destination's pause.
[[nodiscard]] QString pausedSetting(const QString &destination);

/// How fast something has been going lately.
class RateMeter final {
public:
    void add(qint64 bytes, qint64 nowMs);
    [[nodiscard]] qint64 bytesPerSecond() const;

private:
    struct Sample {
        qint64 bytes = 0;
        qint64 atMs = 0;
    };
    QList<Sample> m_samples;
};

struct Outbox::Running {
    std::shared_ptr<SendingControl> control;
    qint64 beatAt = 0;    ///< steady ms of the last beat the database has
    qint64 beatAsked = 0;
    RateMeter rate = {};
};

struct Outbox::Parts {
    Workspace &work;
    Tools tools;
    Needs needs;
    QRandomGenerator random;
    QString holder;
    QElapsedTimer steady = {};
    bool isStarted = false;
    bool isReading = false;
    bool readAgain = false;
    bool hasTrouble = false;
    bool isFinishing = false;
    bool isShared = false;
    int asking = 0;
    quint64 turn = 0;
    OutboxState state = {};
    OutboxPlan plan = {};
    QHash<DeliveryRef, QDateTime> knownNextAt = {};
    QHash<DeliveryRef, Running> running = {};
    QSet<DeliveryRef> wantedFresh = {}; ///< said since the database was last read
    QHash<QString, int> failures = {}; ///< in a row, by destination
    /// Sendings of other desks: the word of who has it, and since when it stands still.
    struct Watched {
        QString word;
        qint64 since = 0;
    };
    QHash<DeliveryRef, Watched> watched = {};
    QTimer *measuring = nullptr;
    std::shared_ptr<int> alive = std::make_shared<int>(0);

    void take(const OutboxFactsRead &facts);
    /// The time just set for it stays, whatever the database says about the next one.
    void holdBack(const DeliveryRef &ref)
    {
        for (const Delivery &delivery : std::as_const(state.open)) {
            if (refOf(delivery) == ref)
                knownNextAt.insert(ref, delivery.nextAt);
        }
    }
};

} // namespace PhoLuat
