// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"
#include "store/database.h"

#include <QVariant>

namespace PhoLuat {

class Row;

/// The columns of a package that packageFromRow reads, in order; `withContent` adds reports and materials.
[[nodiscard]] QString packageColumns(bool withContent);
/// The values of all columns, in the order of packageColumns(true). A row is written whole, proofs included.
[[nodiscard]] QVariantList packageValues(const PackageRecord &record);
[[nodiscard]] Result<PackageRecord> packageFromRow(const Database::Parts &parts, const Row &row, bool withContent);

[[nodiscard]] QString directionWord(PackageRecord::Direction direction);
[[nodiscard]] QString decisionWord(PackageRecord::Decision decision);

} // namespace PhoLuat
