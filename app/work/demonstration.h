// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activity.h"
#include "work/flows.h"

namespace PhoLuat {

/// The materials of the demonstration, from resources/demonstration: the province's plan of 2020, a leaflet, a
/// question-and-answer paper.
[[nodiscard]] Result<QList<Material>> demonstrationMaterials(const UnitId &unit, const QString &author);
/// A year of events of a unit, with some that only one of the two calendars counts.
[[nodiscard]] Result<QList<Activity>> demonstrationActivities(const UnitId &unit);
/// A filled report whose figures are plausible and add up; the same seed gives the same figures.
[[nodiscard]] Result<Report> demonstrationReport(const FormLibrary &forms, const UnitTree &tree, const UnitId &unit, const Period &period, int seed);
/// A sealed package of another unit with one report, written into `folder`; answers its file.
[[nodiscard]] Result<QString> demonstrationPackage(const FormLibrary &forms, const UnitTree &tree, const UnitId &unit, const Period &period,
                                                   int seed, const QDateTime &made, const QString &folder);

/// Whose packages the Justice desk of the demonstration receives.
[[nodiscard]] QList<UnitId> demonstrationUnits();
[[nodiscard]] Period demonstrationPeriod();

} // namespace PhoLuat
