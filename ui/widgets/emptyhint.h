// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QWidget;

namespace PhoLuat {

/// What an empty page says: what belongs here, and the first step as a button (an action may be null).
[[nodiscard]] QWidget *emptyHint(const QString &title, const QString &text, QAction *firstStep, QWidget *parent);

} // namespace PhoLuat
