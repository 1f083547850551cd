// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace PhoLuat {

/// The addresses this machine has now, without those that only it can reach.
[[nodiscard]] QStringList ownAddresses();
/// Whether one of the addresses lies in a network written "192.168.10.0/24", "2001:db8::/32" or as one address. What
/// is no network holds none.
[[nodiscard]] bool isInNetwork(const QStringList &addresses, const QString &network);
[[nodiscard]] bool isNetwork(const QString &network);

} // namespace PhoLuat
