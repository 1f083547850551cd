// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zip.h"

#include "fuzz/fuzz.h"

using namespace PhoLuat;
using namespace PhoLuat::Testing;

/// A reader that opens promises names within the rules and sizes that are proved.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ArchiveLimits limits;
    limits.entryBytes = limits.totalBytes = 4 * 1024 * 1024;
    const auto reader = ZipReader::open(asFile(QByteArrayView(data, static_cast<qsizetype>(size))), limits);
    if (!reader) {
        must(!reader.error().text.isEmpty() && !reader.error().code.isEmpty());
        return 0;
    }
    for (const ArchiveEntry &entry : reader->entries()) {
        must(!troubleWithEntryName(entry.name, limits));
        if (entry.isFolder)
            continue;
        const auto bytes = reader->read(entry.name, limits.entryBytes);
        must(!bytes || bytes->size() == entry.size);
    }
    return 0;
}
