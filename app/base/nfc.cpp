// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nfc.h"

namespace PhoLuat {

QString nfc(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

bool isNfc(const QString &text)
{
    return nfc(text) == text;
}

} // namespace PhoLuat
