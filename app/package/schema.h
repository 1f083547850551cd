// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace PhoLuat {

/// Checks a document against a JSON Schema (draft 7). Errors: Refused ("schema", the first place that is wrong),
/// Broken (the schema itself cannot be used). The only file that knows valijson is schema.cpp.
[[nodiscard]] Result<> checkSchema(const QJsonObject &schema, const QJsonObject &document);

/// The schema of data/package.json that ships with the program.
[[nodiscard]] Result<QJsonObject> packageSchema();

} // namespace PhoLuat
