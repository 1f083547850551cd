// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/flows.h"
#include "work/sendingcontrol.h"

namespace PhoLuat {

/// What one attempt needs beside workspace and tools.
struct SendingOrder {
    DeliveryRef ref;
    std::shared_ptr<SendingControl> control;
    QString holder; ///< this desk's name in the claims of an office's database
    QString stale = {}; ///< the word of a desk that is gone, to take over from
    bool evenPaused = false;
    /// How long to leave it alone when that outcome asks for it. On the workspace's thread.
    std::function<std::chrono::seconds(const Delivery &before, const DeliveryOutcome &outcome)> wait = {};
};

struct SendingEnd {
    Delivery delivery; ///< as it is in the database
    QString lacks = {}; ///< not empty: this desk of an office has not the password; nothing was done, another may
    QString heldBy = {}; ///< not empty: another desk is at it, by its word; nothing was done
    std::optional<DeliveryOutcome::State> outcome = {}; ///< nothing: the plugin was not called
};

/// One attempt at one delivery: attempts + 1 and Sending in the database, then the plugin, asked first whenever something
/// may be there, then the outcome in the database. Errors are those of the database and of what is not there; then the
/// plugin was not called, or the delivery stays Sending and is asked about next time.
/// A cancelled future stops it; what became of it is written all the same.
[[nodiscard]] QFuture<Result<SendingEnd>> sendOnce(Workspace &workspace, const Tools &tools, const SendingOrder &order);

/// Reports as they were in a package that is delivered: sealed ones of that version are Sent. On the database thread.
[[nodiscard]] Result<> markSent(Stores &stores, const QList<Report> &reports, const QString &who);

} // namespace PhoLuat
