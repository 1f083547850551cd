// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/flows.h"

#include <QTemporaryDir>

namespace PhoLuat {

/// What one file turned out to be, before anything of it is stored.
struct Judged {
    QString file;
    QString copy = {}; ///< what was judged, and is stored: nobody changes it in between
    std::shared_ptr<QTemporaryDir> folder = {}; ///< holds the copy
    Judgement judgement = {};
    std::optional<OpenedPackage> package = {};
};

/// What taking one package in changed.
struct Intake {
    PackageStore::Taken taken = PackageStore::Taken::New;
    QList<ReportId> answered = {};   ///< own reports that a return gave another state
    QList<MaterialId> reopened = {}; ///< own materials that came back and are drafts again
};

/// Strict, on a private copy in `folder`; on any thread.
[[nodiscard]] Judged judgeFile(const QString &file, const std::shared_ptr<QTemporaryDir> &folder = std::make_shared<QTemporaryDir>());
/// The same for a copy that nobody else can change; fills the judgement and the package.
void judgeCopy(Judged &judged);
/// One package, wholly in or wholly out; a return also changes the reports it answers. On the database thread, by askLong().
[[nodiscard]] Result<Intake> takeIn(Stores &stores, const Judged &judged, const QDateTime &at, const QString &who);

} // namespace PhoLuat
