// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/body.h"

#include "fuzz/fuzz.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;

/// What is read is written and read again as the same body.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto body = bodyFromXhtml(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!body)
        return 0;
    const auto again = bodyFromXhtml(toXhtml(*body, QString()).toUtf8());
    must(again && *again == *body);
    static_cast<void>(plainText(*body));
    return 0;
}
