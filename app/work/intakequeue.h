// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/bulk.h"
#include "work/intake.h"

namespace PhoLuat {

/// The packages of files, folders and bulk archives (.tar.zst, .tar.gz), one after another, each judged when its turn
/// comes: one package at a time is unpacked, and a bulk archive is proved whole before its first one is.
/// Links are not followed. On any thread, one call at a time.
class IntakeQueue final {
public:
    IntakeQueue(QStringList paths, DatabaseLocation location) : m_paths(std::move(paths)), m_location(std::move(location)) {}

    /// Nothing when all were handed out. A bulk archive that is refused is one outcome, under its own name.
    [[nodiscard]] std::optional<Judged> next();

private:
    [[nodiscard]] Judged fromBulk();

    QStringList m_paths;
    DatabaseLocation m_location;
    QStringList m_files = {}; ///< of the folder that is walked now
    std::optional<BulkReader> m_bulk = {};
    QString m_bulkFile = {};
};

} // namespace PhoLuat
