// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace PhoLuat {

/// One line of JSON, as it is stored.
[[nodiscard]] QString jsonText(const QJsonObject &object);
/// An object of JSON from a row whose proof was right.
[[nodiscard]] QJsonObject objectOf(const QString &json);

/// "It was changed by somebody else meanwhile": the Error of a lost race.
[[nodiscard]] Error lostRace(const QString &name);
[[nodiscard]] Error notHere(const QString &id);

} // namespace PhoLuat
