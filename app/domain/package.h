// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/remark.h"
#include "domain/report.h"

#include <QTime>

namespace PhoLuat {

struct PackageTag;
using PackageId = Id<PackageTag>;

enum class PackageKind { Submission, Return };

/// What data/package.json says (JSON Schema in resources/schemas/package.schema.json).
struct PackageInfo {
    PackageId id;
    int version = 1;
    PackageKind kind = PackageKind::Submission;
    UnitId sender;
    QString senderName;
    UnitId receiver;
    QString receiverName;
    std::optional<Period> period;      ///< of the report, when there is one
    QString replaces = {};             ///< SHA-256 of the tag manifest of the version it replaces
    QDateTime createdAt = {};          ///< informative; order never depends on it
    QString program = {};              ///< "pholuat 0.1.0"
    QList<MaterialId> materials = {};
    QList<ReportId> reports = {};
    friend bool operator==(const PackageInfo &, const PackageInfo &) = default;
};

/// The key of an import (design.md 4): the same package twice is a no-op; the same id and version with another
/// digest is a conflict that a person decides.
struct PackageKey {
    PackageId id;
    int version = 1;
    QString digest; ///< SHA-256 of tagmanifest-sha256.txt
    friend bool operator==(const PackageKey &, const PackageKey &) = default;
};

/// A package as it is known here: sealed at this desk or received.
struct PackageRecord {
    enum class Direction { Sealed, Received };
    enum class Decision { None, Accepted, Returned, Conflict };

    PackageKey key;
    PackageInfo info;
    Direction direction = Direction::Sealed;
    Decision decision = Decision::None;
    QString fileName = {};     ///< "h-tuyphuoc-report-2020-y-1a2b3c4d.zip"
    QString sha256 = {};       ///< of the file; its bytes lie in the workspace's blobs
    qint64 size = 0;
    QDateTime at = {};         ///< when it was sealed or received here, UTC
    QString remark = {};       ///< of a return: on the whole
    QList<Report> reports = {};      ///< content, for received ones and for looking back
    QList<Material> materials = {};
    QList<Remark> remarks = {};      ///< of a return
};

/// What one destination did with one package. The order of attempts comes from `attempts`, never from a clock.
struct Delivery {
    enum class State {
        Queued,    ///< nothing was sent yet
        Sending,
        Delivered, ///< the receipt is here
        Refused,   ///< the destination does not take it: its words and what to do in `trouble`
        Waiting,   ///< to be tried again at `nextAt`
        Unclear,   ///< all was sent and no answer came; asked about at `nextAt`, never sent again blindly
        Held,      ///< a person must act first (password, certificate, "ask me")
    };

    PackageKey key;
    QString destination;   ///< id of the destination settings
    State state = State::Queued;
    qint64 offset = 0;     ///< bytes known to be there
    QString receipt = {};  ///< word for word
    QString trouble = {};  ///< the server's own words and what to do
    QDateTime at = {};
    int attempts = 0;      ///< calls of the plugin begun so far
    QDateTime nextAt = {}; ///< when it is tried again; null: at once
    QString memory = {};   ///< what the plugin asked to keep (an upload's address)
    bool isPaused = false; ///< by a person
};

/// One request to a destination and its answer, word for word and without secrets: the proof of years later.
struct Exchange {
    PackageKey key;
    QString destination;
    int number = 0; ///< from 1, in order
    QDateTime at;
    QString request;
    QString answer;
};

/// When a person lets the program send by itself.
struct SendingPolicy {
    enum class Start { AtOnce, AskMe };

    Start start = Start::AtOnce;
    QTime from = {};             ///< "after hours": only between these local times, over midnight when from > to;
    QTime to = {};               ///< both null: at any time
    QString network = {};        ///< only when the machine has an address in this network ("192.168.10.0/24"); empty: any
    qint64 bytesPerSecond = 0;   ///< 0: no limit
    friend bool operator==(const SendingPolicy &, const SendingPolicy &) = default;
};

/// A place packages are sent to: a plugin and its settings (design.md 4).
struct Destination {
    QString id;
    QString plugin;   ///< "folder"
    QString name;     ///< the user's own word for it
    QMap<QString, QString> settings = {}; ///< never a secret: those lie in the keychain under the destination's id
    SendingPolicy policy = {};
    QString profile = {}; ///< what it takes (resources/profiles/<profile>.json); empty: everything
    friend bool operator==(const Destination &, const Destination &) = default;
};

} // namespace PhoLuat
