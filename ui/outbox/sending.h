// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/secrets.h"
#include "work/outbox.h"

namespace PhoLuat {

/// What sends for the open workspace, for the pages that ask something of it; others own both.
struct Sending {
    Outbox &outbox;
    SecretStore &secrets;
};

} // namespace PhoLuat
