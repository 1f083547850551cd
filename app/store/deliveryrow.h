// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"

#include <QVariant>

namespace PhoLuat {

/// The rows of one package at one destination, with the values of `keyOf()`.
inline constexpr auto ofOne = QLatin1StringView("where id = ? and version = ? and digest = ? and destination = ?");

[[nodiscard]] inline QVariantList keyOf(const PackageKey &key, const QString &destination)
{
    return {key.id.value, key.version, key.digest, destination};
}

} // namespace PhoLuat
