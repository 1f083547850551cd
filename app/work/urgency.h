// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace PhoLuat {

/// What waits for the database goes in this order; in the pauses of one kind all the kinds before it get their turn.
enum class Urgency {
    Save,     ///< what was typed, and who waits for it to be on disk
    Ordinary, ///< what a page shows or a person asked for; short
    Long,     ///< files, packages, backups: one at a time, in pieces
    Idle,     ///< proving and sweeping, when nobody wants anything
};

} // namespace PhoLuat
