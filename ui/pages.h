// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"
#include "work/flows.h"

#include <functional>

namespace PhoLuat {

class Appearance;
class Prompts;

/// Makes one page; the frame knows pages only through a list of these.
using PageMaker = std::function<Page *(Workspace &, Tools, Prompts &, QWidget *)>;

/// The pages of the program in the order that suits the role.
[[nodiscard]] QList<PageMaker> standardPages(Role role, Appearance &appearance);

} // namespace PhoLuat
