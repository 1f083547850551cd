// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace PhoLuat {

/// PDF names that ask a reader to do something, seen in the plain bytes of a file (ISO 32000-1, 12.6.4).
/// Names inside compressed object streams are not seen here; the reader of the document finds those it can.
struct SuspectNames {
    bool javaScript = false;
    bool launch = false;
    bool submitForm = false;
    bool embeddedFile = false;
    bool xfa = false;
    bool richMedia = false;
};

/// Looks through all of `bytes`; knows the #xx way of hiding letters (ISO 32000-1, 7.3.5).
[[nodiscard]] SuspectNames suspectNames(QByteArrayView bytes);

} // namespace PhoLuat
