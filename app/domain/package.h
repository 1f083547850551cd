// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

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
    QString remark = {};  ///< of a return
    QList<Report> reports = {};      ///< content, for received ones and for looking back
    QList<Material> materials = {};
};

/// What one destination did with one package.
struct Delivery {
    enum class State { Queued, Sending, Delivered, Refused, Waiting };

    PackageKey key;
    QString destination;   ///< id of the destination settings
    State state = State::Queued;
    qint64 offset = 0;     ///< bytes known to be there
    QString receipt = {};  ///< word for word
    QString trouble = {};  ///< the server's own words and what to do
    QDateTime at = {};
};

/// A place packages are sent to: a plugin and its settings (design.md 4).
struct Destination {
    QString id;
    QString plugin;   ///< "folder"
    QString name;     ///< the user's own word for it
    QMap<QString, QString> settings = {};
    friend bool operator==(const Destination &, const Destination &) = default;
};

} // namespace PhoLuat
