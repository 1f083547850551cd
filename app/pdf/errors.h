// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "base/result.h"

#include <optional>

/// What the codes of the workers and of the door mean to a person.
namespace PhoLuat::PdfErrors {

/// The Error of a code ("pdf.password", "pdf.damaged", "pdf.crash" …); an unknown one counts as damage.
[[nodiscard]] Error error(const QString &code, const QString &detail = {});
/// The Error of a request that took longer than `milliseconds`.
[[nodiscard]] Error tooSlow(qint64 milliseconds);
/// The Finding of a code; nothing when the code is not on the list.
[[nodiscard]] std::optional<Finding> finding(const QString &code, const QString &place, const QString &subject);

} // namespace PhoLuat::PdfErrors
