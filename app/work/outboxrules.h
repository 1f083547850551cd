// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"
#include "extend/destinationplugin.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <chrono>

namespace PhoLuat {

/// One package and one place it goes to.
struct DeliveryRef {
    PackageKey key;
    QString destination;
    friend bool operator==(const DeliveryRef &, const DeliveryRef &) = default;
};
[[nodiscard]] size_t qHash(const DeliveryRef &ref, size_t seed = 0);
[[nodiscard]] DeliveryRef refOf(const Delivery &delivery);

/// Everything that decides what is sent now. Nothing here asks a clock, a network or a database.
struct OutboxState {
    QList<Delivery> open;             ///< neither delivered nor refused, in the order in which they were put in
    QList<Destination> destinations;
    QSet<QString> paused = {};        ///< destinations
    QSet<QString> lacking = {};       ///< destinations whose password this desk of several does not have
    QHash<DeliveryRef, qint64> due = {}; ///< steady ms when a waiting one's turn comes; not here: at once
    QSet<DeliveryRef> running = {};   ///< by this program, now
    QSet<DeliveryRef> wanted = {};    ///< a person said "now": neither hours nor network nor waiting matter
    QDateTime now;                    ///< local time, for the hours only
    qint64 steadyMs = 0;              ///< goes on whatever happens to the clock
    QStringList addresses = {};       ///< of this machine
};

/// Why a delivery is not on its way.
enum class OutboxWait {
    Nothing,     ///< it goes now, or is going
    Turn,        ///< another package is being sent there, or goes first
    Version,     ///< an earlier version of it has to be there first
    Time,        ///< it is tried again later
    Hours,       ///< only at certain hours
    Network,     ///< only in a certain network
    Paused,
    Person,      ///< somebody has to act or to answer
    Secret,      ///< a desk that has the password sends it; this one has not
    Destination, ///< there is no such destination any more
};

struct OutboxPlan {
    QList<DeliveryRef> start;
    QList<DeliveryRef> hold; ///< to be asked about before they go
    QList<DeliveryRef> stop; ///< running, and their hours or network are over
    std::optional<std::chrono::milliseconds> lookAgain; ///< nothing: only when something changes
    QHash<DeliveryRef, OutboxWait> waits;
};

/// One package at a time per destination, several destinations at once; the one with the fewest attempts goes first, among
/// those the oldest, so that one package nobody takes keeps no other back. After a failure the destination is left
/// alone as long as that delivery waits; where a person must act, nothing more is tried. A version waits for those before it.
[[nodiscard]] OutboxPlan planOutbox(const OutboxState &state);

[[nodiscard]] bool isInHours(const SendingPolicy &policy, QTime now);
/// How long until the hours begin; zero within them.
[[nodiscard]] std::chrono::milliseconds untilHours(const SendingPolicy &policy, QTime now);

/// How long a delivery read from the database still waits: never longer than was meant when it was written, whatever
/// happened to the clock since.
[[nodiscard]] std::chrono::milliseconds waitLeft(const Delivery &delivery, const QDateTime &now);

/// Whether the destination has to be asked before anything is sent: something may be there.
[[nodiscard]] bool mustAsk(const Delivery &before);

/// Why a sending that runs is to stop.
enum class StopReason { None, Paused, Cancelled, Policy, Closing, Lost };

/// How one attempt ended.
struct AttemptEnd {
    DeliveryOutcome outcome;
    bool wasSent = false;   ///< send() was called, not only ask()
    StopReason stop = StopReason::None;
    std::chrono::seconds wait{0}; ///< before the next one
    QDateTime now;
};
/// It is there, and `receipt` proves it.
[[nodiscard]] Delivery asDelivered(Delivery row, const QString &receipt, const QDateTime &now);
/// `before` as it was when the attempt began, `row` as it is in the database now.
[[nodiscard]] Delivery afterAttempt(const Delivery &before, Delivery row, const AttemptEnd &end);

} // namespace PhoLuat
