// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/package.h"

namespace PhoLuat {

/// Dublin Core of the package (ISO 15836) for archives and libraries.
[[nodiscard]] QByteArray dublinCore(const PackageContent &content);

/// The fields of Nghị định 30/2020/NĐ-CP, Phụ lục VI, one <Document> for every material and report.
/// Lengths of that table are kept: what is longer is cut.
[[nodiscard]] QByteArray documentFields(const PackageContent &content);

/// A form's cells as CSV (RFC 4180, UTF-8 with mark so that spreadsheets show Vietnamese); no text becomes a formula.
[[nodiscard]] QByteArray cellsAsCsv(const FormData &form);

} // namespace PhoLuat
