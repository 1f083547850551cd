// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint.h"
#include "watch.h"

#include <libssh/libssh.h>

namespace Sftp {

/// With the key file when there is one, else with the password. Call only when the host key was found right.
/// Held when the server does not take them, in words that name no secret.
[[nodiscard]] Step<> logIn(ssh_session session, const Endpoint &endpoint, Watch &watch);

} // namespace Sftp
