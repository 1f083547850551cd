// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The walls around one worker process. `sandbox_linux.cpp` builds them with resource limits, Landlock and seccomp;
/// `sandbox_none.cpp` stands in on systems that have no walls yet and says so.
namespace PhoLuat::PdfSandbox {

struct State {
    QString name;            ///< "seccomp+landlock", "seccomp", "none"
    bool isClosed = false;   ///< system calls are filtered, resource limits are set
    bool mayWork = false;    ///< every wall that this system has stands; otherwise no document is touched
    bool readsFonts = false; ///< font files may still be opened for reading (Landlock holds everything else)
    int landlockVersion = 0; ///< 0: the kernel has none
    int allowedCalls = 0;    ///< system calls on the allow list
    QString problem;         ///< why it is not closed
};

/// Makes the pipe to the door wide. Before close().
void widenPipes();
/// True when the kernel can hold the file system shut while fonts stay readable.
[[nodiscard]] bool canHoldFiles();
enum class Purpose {
    Rendering,
    Signatures, ///< may also lock what it has open, as NSS does with its database; and start threads of this process
};
/// Shuts the process in, for good. Call when everything that has to be opened is open.
[[nodiscard]] State close(Purpose purpose = Purpose::Rendering);

/// Tries what a worker that was taken over would try; answers the acts that were NOT stopped.
[[nodiscard]] QStringList openActs();
/// How many acts openActs() tries.
[[nodiscard]] int actCount();

/// Gives the process another `seconds` of processor time from now on.
void grantProcessorTime(int seconds);
/// Seconds of processor time used so far.
[[nodiscard]] double usedProcessorTime();

} // namespace PhoLuat::PdfSandbox
