// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/flows.h"

namespace PhoLuat {

/// What one file turned out to be, before anything of it is stored.
struct Judged {
    QString file;
    Judgement judgement;
    std::optional<OpenedPackage> package;
};

/// Strict and without side effects; on any thread.
[[nodiscard]] Judged judgeFile(const QString &file);
/// One package, wholly in or wholly out; a return also changes the reports it answers. On the database thread.
[[nodiscard]] Result<PackageStore::Taken> takeIn(Stores &stores, const Judged &judged, const QDateTime &at, const QString &who);

} // namespace PhoLuat
