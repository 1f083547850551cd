// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strictjson.h"

#include "fuzz/fuzz.h"

#include <QJsonDocument>

using namespace PhoLuat;
using namespace PhoLuat::Testing;

/// Whatever the strict reader takes, Qt's own reader takes too.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto value = readStrictJson(bytes);
    if (!value || !(value->isObject() || value->isArray()))
        return 0;
    QJsonParseError error;
    static_cast<void>(QJsonDocument::fromJson(bytes, &error));
    must(error.error == QJsonParseError::NoError);
    return 0;
}
