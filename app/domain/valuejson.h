// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/material.h"
#include "domain/package.h"
#include "domain/report.h"

#include <QJsonObject>

namespace PhoLuat {

/// JSON of the Values as they stand in the workspace, in packages and in journals: every field is written, keys in
/// order, dates "2020-12-31", moments in UTC with milliseconds, enumerations as English words.
/// The readers ignore fields they do not know (a newer program wrote them), take a missing field as empty, and answer
/// Damaged naming the field when a type, word or bound is wrong. What was written reads back equal.

/// Without the body, which is XHTML beside it.
[[nodiscard]] QJsonObject toJson(const Material &material);
[[nodiscard]] Result<Material> materialFromJson(const QJsonObject &object);

/// The value of a cell: null is blank, a number is that number (0 is zero), "-" is not applicable.
/// The narrative stands inside as XHTML.
[[nodiscard]] QJsonObject toJson(const Report &report);
[[nodiscard]] Result<Report> reportFromJson(const QJsonObject &object);

[[nodiscard]] QJsonObject toJson(const PackageInfo &info);
[[nodiscard]] Result<PackageInfo> packageInfoFromJson(const QJsonObject &object);

[[nodiscard]] QJsonObject toJson(const Attachment &attachment);
[[nodiscard]] Result<Attachment> attachmentFromJson(const QJsonObject &object, const QString &path = QStringLiteral("attachment"));

/// The words of the states: "draft", "checked", "sealed", "published" …
[[nodiscard]] QString materialStateWord(MaterialState state);
[[nodiscard]] std::optional<MaterialState> materialStateFromWord(const QString &word);
[[nodiscard]] QString reportStateWord(ReportState state);

/// null, a number or "-".
[[nodiscard]] QJsonValue toJson(const CellValue &value);

} // namespace PhoLuat
