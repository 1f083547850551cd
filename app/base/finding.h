// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace PhoLuat {

enum class Severity { Information, Warning, Error };

/// One thing to know about a Value: what is wrong or odd, where, and what to do.
/// `code` is stable ("V1", "zip.crc"); `text` is translated; `place` is where to jump: a cell "R2.x/c5",
/// a file name, a field name; `explained` when somebody gave the reason that the rule asks for.
struct Finding {
    Severity severity = Severity::Error;
    QString code;
    QString text;
    QString place = {};
    bool explained = false;

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

/// True when nothing in the list forbids sealing: no Error is left.
[[nodiscard]] inline bool isAcceptable(const Findings &findings)
{
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error && !finding.explained)
            return false;
    }
    return true;
}

} // namespace PhoLuat
