// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QJsonValue>

namespace PhoLuat {

/// Bounds for JSON from outside (reliability.md 5).
struct JsonLimits {
    int depth = 64;
    qsizetype bytes = 16 * 1024 * 1024;
};

/// Reads exactly RFC 8259 JSON: UTF-8 without byte order mark, no duplicate keys, no lone surrogates, numbers that a
/// double holds, within the limits. Qt's own reader is laxer and answers less about the place.
/// Errors: Damaged, with line and column in the text.
[[nodiscard]] Result<QJsonValue> readStrictJson(QByteArrayView bytes, const JsonLimits &limits = {});

} // namespace PhoLuat
