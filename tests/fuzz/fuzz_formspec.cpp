// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formspec.h"

#include "fuzz/fuzz.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto spec = readFormSpec(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    must(spec.has_value() || !spec.error().text.isEmpty());
    if (spec)
        static_cast<void>(spec->leafColumns());
    return 0;
}
