// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/identity.h"
#include "domain/package.h"
#include "forms/consolidation.h"
#include "package/bag.h"
#include "widgets/statelabel.h"

namespace PhoLuat {

/// A state as the window shows it: word and look. The same everywhere.
struct StateWords {
    QString text;
    StateLabel::State look = StateLabel::State::Plain;
};

[[nodiscard]] StateWords stateWords(MaterialState state);
[[nodiscard]] StateWords stateWords(ReportState state);
[[nodiscard]] StateWords stateWords(Delivery::State state);
[[nodiscard]] StateWords stateWords(PackageRecord::Decision decision);
[[nodiscard]] StateWords stateWords(UnitProgress progress);
[[nodiscard]] StateWords stateWords(Verdict verdict);

[[nodiscard]] QString roleWord(Role role);
[[nodiscard]] QString shownLevel(UnitLevel level);
/// "year 2020", "first half of 2020", "official year 2020".
[[nodiscard]] QString shownPeriod(const Period &period);
/// A moment as the reader writes it, in local time; today's without the date.
[[nodiscard]] QString momentWords(const QDateTime &utc, const QDateTime &now);
[[nodiscard]] QString dateWords(QDate date);
[[nodiscard]] QString sizeWords(qint64 bytes);

} // namespace PhoLuat
