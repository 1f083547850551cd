// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"

#include <QString>

namespace PhoLuat {

/// What somebody does with the program; decides which pages come first, never what may be read.
enum class Role { Officer, Official, Justice };

/// Who sits at the desk (first-run page, settings).
struct Identity {
    UnitId unit;
    Role role = Role::Officer;
    QString person;
    friend bool operator==(const Identity &, const Identity &) = default;
};

} // namespace PhoLuat
