// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libssh/libssh.h>

namespace Sftp {

/// Ends both directions of a connection, so that whoever waits for it wakes up; the socket itself stays open. Any thread.
void cutSocket(socket_t socket);

} // namespace Sftp
