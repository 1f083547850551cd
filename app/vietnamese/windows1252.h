// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace PhoLuat {

/// The byte that a reader of Windows-1252 made this character from; its five holes are read as control characters.
/// -1 for a character that never came from there.
[[nodiscard]] int byteOf1252(QChar character);
/// All 256 bytes have a character.
[[nodiscard]] QString from1252(const QByteArray &bytes);

} // namespace PhoLuat
