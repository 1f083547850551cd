// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/sending.h"
#include "widgets/page.h"
#include "work/flows.h"

#include <functional>

namespace PhoLuat {

class Appearance;
class Prompts;

/// One page before it is made: what the side bar shows of it, which is what the page itself answers, and how to make it.
/// The frame knows pages only through a list of these.
struct PageCard {
    QString key;
    QString title;
    QString iconName;
    std::function<Page *(Workspace &, Tools, Sending, Prompts &, QWidget *)> make;
};

/// The pages of the program in the order that suits the role.
[[nodiscard]] QList<PageCard> standardPages(Role role, Appearance &appearance);

} // namespace PhoLuat
