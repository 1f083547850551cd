// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/console.h"
#include "console/tourpage.h"

#include <QDir>

namespace PhoLuat {

/// The tour's part on sending: one package to two places of which one is down, the program ended and begun again, and
/// both hold exactly one. Leaves "portal", "sent/ledger.csv" and a receipt as PDF in the folder. Errors: when it is not so.
[[nodiscard]] Result<TourStep> sendToTwoPlaces(Console &console, const QDir &folder, const QString &workspaceFile);

} // namespace PhoLuat
