// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/bag.h"

namespace PhoLuat {

/// The three-part sentence around a cause: "the package is not accepted: …".
[[nodiscard]] QString refusalText(const QString &cause);
/// Understood, but against a rule of RFC 8493 or of our profile.
[[nodiscard]] Error refusal(const QString &code, const QString &cause);
/// Changed or broken on the way.
[[nodiscard]] Error damage(const QString &code, const QString &cause);
/// Which verdict an Error of the reader stands for.
[[nodiscard]] Verdict verdictOf(const Error &error);
/// Ends a judgement with the Error.
void conclude(Judgement &judgement, const Error &error, const QString &place = {});
/// A reason that does not refuse; raises a Valid verdict to Warning.
void warn(Judgement &judgement, const QString &code, const QString &text, const QString &place = {});

} // namespace PhoLuat
