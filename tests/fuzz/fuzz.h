// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QTemporaryFile>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace PhoLuat::Testing {

/// Ends the run with a crash that libFuzzer keeps.
inline void must(bool holds)
{
    if (!holds)
        std::abort();
}

/// The input as a file, one for the whole run.
inline QString asFile(QByteArrayView bytes)
{
    static QTemporaryFile file;
    must(file.isOpen() || file.open());
    must(file.resize(0) && file.seek(0) && file.write(bytes.data(), bytes.size()) == bytes.size() && file.flush());
    return file.fileName();
}

} // namespace PhoLuat::Testing

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
