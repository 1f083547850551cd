// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
// For systems without walls of ours: the worker is a process of its own, killed after its time, and no more.
#include "pdf/worker/sandbox.h"

#include <ctime>

namespace PhoLuat::PdfSandbox {

void widenPipes() {}

bool canHoldFiles()
{
    return false;
}

State close(Purpose)
{
    return {.name = QStringLiteral("none"), .mayWork = true, .problem = QStringLiteral("this system has no sandbox")};
}

QStringList openActs()
{
    return {QStringLiteral("everything")};
}

int actCount()
{
    return 0;
}

void grantProcessorTime(int) {}

double usedProcessorTime()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace PhoLuat::PdfSandbox
