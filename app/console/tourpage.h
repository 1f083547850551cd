// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

namespace PhoLuat {

/// One step of the tour: what happened and which files it left (relative to the tour's folder).
struct TourStep {
    QString title;
    QString text;
    QStringList files;
};

/// Writes tour.json and index.html into `folder`. Errors: Unreachable.
[[nodiscard]] Result<> writeTourPage(const QString &folder, const QList<TourStep> &steps);
/// index.html again from tour.json, with the pictures that lie in screenshots/ now.
[[nodiscard]] Result<> refreshTourPage(const QString &folder);

} // namespace PhoLuat
