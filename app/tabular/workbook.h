// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabular/table.h"

namespace PhoLuat {

/// A workbook of ECMA-376 (.xlsx, .xlsm), transitional or strict.
/// The archive is proved by the ZIP door first; XML is read without document types, so nothing in it can grow or reach out.
/// liborcus is not used: it was seen to lose inline strings, error values and ISO dates without a word.
[[nodiscard]] Result<TableBook> readWorkbook(const QString &path, const TableLimits &limits);

} // namespace PhoLuat
